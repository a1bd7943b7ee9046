// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/disposal_events_file.h"

#include "core/text.h"
#include "exchange/delimited_text.h"
#include "exchange/json_tree.h"

#include <algorithm>
#include <map>

namespace tally::app {

namespace {

using Members = std::vector<std::pair<std::string, std::vector<std::string>>>;

Error atLine(const std::string &file, int line, Error error)
{
    error.code = ErrorCode::InvalidInput;
    error.file = file;
    error.line = line;
    return error;
}

// "leaves-the-country", "Leaves the country" -> "leaves_the_country"
std::string fieldName(std::string_view heading)
{
    std::string name = text::lowerAscii(text::trimmed(heading));
    std::replace_if(
        name.begin(), name.end(), [](char c) { return c == ' ' || c == '-'; }, '_');
    return name;
}

bool isPath(const std::string &name)
{
    return name == "file" || name == "photo" || name == "mapping";
}

// A cell or value may name several, with semicolons between them; what is relative is so to the file of
// events.
std::string pathsFrom(const std::string &folder, std::string_view given)
{
    std::string paths;
    while (!given.empty()) {
        const std::size_t end = std::min(given.find(';'), given.size());
        const std::string path(text::trimmed(given.substr(0, end)));
        if (!path.empty())
            paths += (paths.empty() ? "" : "; ") +
                     (path.starts_with('/') || folder.empty() ? path : folder + "/" + path);
        given.remove_prefix(std::min(end + 1, given.size()));
    }
    return paths;
}

Outcome take(ScriptedEvent &scripted, const std::string &name, const std::vector<std::string> &values,
             const std::string &folder)
{
    const std::string first = values.empty() ? std::string() : std::string(text::trimmed(values.front()));
    if (first.empty() && values.size() < 2)
        return {};
    if (name == "event") {
        scripted.event.name = text::lowerAscii(first);
        std::replace(scripted.event.name.begin(), scripted.event.name.end(), '_', '-');
    } else if (name == "subject" || name == "subjects") {
        scripted.event.subjects.insert(scripted.event.subjects.end(), values.begin(), values.end());
    } else if (name == "actor") {
        scripted.actor = first;
    } else if (name == "expect") {
        scripted.expect = first;
    } else if (name == "at") {
        scripted.event.at = parseInstant(first);
        if (!scripted.event.at) {
            Error error = makeError(ErrorCode::InvalidInput, "\"" + first + "\" is no time",
                                    "Write it as 2026-11-28T14:05Z.");
            error.field = "at";
            return error;
        }
    } else {
        std::string value;
        for (const std::string &each : values)
            value += (value.empty() ? "" : "; ") + (isPath(name) ? pathsFrom(folder, each) : each);
        scripted.event.fields.insert_or_assign(name, std::move(value));
    }
    return {};
}

Result<ScriptedEvent> scriptedOf(const Members &members, int line, const std::string &folder)
{
    ScriptedEvent scripted;
    scripted.line = line;
    for (const auto &[name, values] : members)
        TALLY_CHECK(take(scripted, name, values, folder));
    TALLY_CHECK(disposal::checkEvent(scripted.event));
    return scripted;
}

std::vector<std::string> valuesOf(const exchange::JsonNode &node)
{
    using Kind = exchange::JsonNode::Kind;
    std::vector<std::string> values;
    if (node.kind == Kind::Array) {
        for (const exchange::JsonMember &each : node.members)
            values.push_back(each.value.text);
    } else if (node.kind == Kind::Boolean) {
        values.push_back(node.text == "1" ? "yes" : "no");
    } else if (node.kind != Kind::Null) {
        values.push_back(node.text);
    }
    return values;
}

Result<std::vector<ScriptedEvent>> readLines(std::string_view bytes, const std::string &file,
                                             const std::string &folder)
{
    std::vector<ScriptedEvent> events;
    std::optional<Error> wrong;
    const auto take = [&](exchange::JsonNode &&node, int line) {
        Members members;
        for (const exchange::JsonMember &member : node.members)
            members.emplace_back(fieldName(member.name), valuesOf(member.value));
        auto scripted = scriptedOf(members, line, folder);
        if (scripted)
            events.push_back(*std::move(scripted));
        else
            wrong = atLine(file, line, scripted.error());
        return !wrong;
    };
    const Outcome read = exchange::readJson(
        bytes, [](const exchange::JsonNode &) { return false; }, take,
        [&](Error error) {
            if (!wrong)
                wrong = atLine(file, error.line, std::move(error));
        });
    if (wrong)
        return *wrong;
    if (!read)
        return atLine(file, read.error().line, read.error());
    return events;
}

// Several subjects of a cell stand with semicolons between them.
std::vector<std::string> splitSubjects(std::string_view cell)
{
    std::vector<std::string> subjects;
    while (!cell.empty()) {
        const std::size_t end = std::min(cell.find(';'), cell.size());
        if (const std::string_view subject = text::trimmed(cell.substr(0, end)); !subject.empty())
            subjects.emplace_back(subject);
        cell.remove_prefix(std::min(end + 1, cell.size()));
    }
    return subjects;
}

Result<std::vector<ScriptedEvent>> readTable(std::string_view bytes, const std::string &file,
                                             const std::string &folder)
{
    const auto opened = exchange::DelimitedText::open(bytes, {});
    if (!opened)
        return atLine(file, 0, opened.error());
    const auto &table = *opened;
    std::vector<std::string> headings;
    std::vector<ScriptedEvent> events;
    exchange::TableRow row;
    for (;;) {
        auto more = table->next(row);
        if (!more)
            return atLine(file, row.line, more.error());
        if (!*more)
            return events;
        if (headings.empty()) {
            for (const std::string_view cell : row.cells)
                headings.push_back(fieldName(cell));
            continue;
        }
        Members members;
        for (std::size_t i = 0; i < row.cells.size() && i < headings.size(); ++i) {
            const bool isSubject = headings[i] == "subject" || headings[i] == "subjects";
            members.emplace_back(headings[i], isSubject
                                                  ? splitSubjects(row.cells[i])
                                                  : std::vector<std::string>{std::string(row.cells[i])});
        }
        auto scripted = scriptedOf(members, row.line, folder);
        if (!scripted)
            return atLine(file, row.line, scripted.error());
        events.push_back(*std::move(scripted));
    }
}

} // namespace

Result<std::vector<ScriptedEvent>> readDisposalEvents(std::string_view bytes, const std::string &file,
                                                      const std::string &folder)
{
    std::string_view start = bytes;
    if (start.starts_with("\xEF\xBB\xBF"))
        start.remove_prefix(3);
    const std::string_view first = text::trimmed(start);
    const bool isLines = first.starts_with('{') || first.starts_with('[');
    TALLY_TRY(auto events, isLines ? readLines(start, file, folder) : readTable(bytes, file, folder));
    if (events.empty())
        return atLine(file, 0,
                      makeError(ErrorCode::InvalidInput, "there is no event in it", "See docs/disposal.md."));
    return events;
}

} // namespace tally::app
