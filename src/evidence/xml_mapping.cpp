// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/xml_mapping.h"

#include "core/text.h"
#include "evidence/text_parts.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <functional>

namespace tally::evidence {

namespace {

constexpr std::string_view kFormat = "tallystick-evidence-xml/1";
constexpr std::size_t kMostRows = 100'000;

using Nodes = std::vector<const XmlNode *>; // an element with those around it, the root first

bool matches(const XmlNode &node, const PathStep &step)
{
    return (step.name == "*" || node.name == step.name) &&
           (step.attribute.empty() || node.attribute(step.attribute) == step.value);
}

// All elements that a path leads to. `take` returns false to stop.
bool follow(const Nodes &from, std::span<const PathStep> path, const std::function<bool(const Nodes &)> &take)
{
    if (path.empty())
        return take(from);
    const PathStep &step = path.front();
    const auto rest = path.subspan(1);
    if (step.name == "..") {
        if (from.size() < 2)
            return true;
        return follow(Nodes(from.begin(), from.end() - 1), rest, take);
    }
    if (step.name == "**") {
        if (!follow(from, rest, take))
            return false;
        for (const XmlNode &child : from.back()->children) {
            Nodes deeper = from;
            deeper.push_back(&child);
            if (!follow(deeper, path, take))
                return false;
        }
        return true;
    }
    for (const XmlNode &child : from.back()->children) {
        if (!matches(child, step))
            continue;
        Nodes deeper = from;
        deeper.push_back(&child);
        if (!follow(deeper, rest, take))
            return false;
    }
    return true;
}

// The first text that the path leads to.
std::string textAt(const Nodes &from, const Path &path)
{
    std::span<const PathStep> steps(path);
    std::string attribute;
    if (steps.back().name.starts_with('@')) {
        attribute = steps.back().name.substr(1);
        steps = steps.first(steps.size() - 1);
    }
    std::string found;
    follow(from, steps, [&](const Nodes &nodes) {
        const XmlNode &node = *nodes.back();
        found = attribute.empty() ? std::string(text::trimmed(node.text))
                                  : std::string(node.attribute(attribute));
        return found.empty();
    });
    return found;
}

// From above the root, so that a path may begin with the root's own name.
struct Document
{
    explicit Document(const XmlNode &root) { top.children.push_back(root); }
    XmlNode top;
};

Error inField(Error error, std::string field)
{
    error.field = error.field.empty() ? std::move(field) : error.field;
    return error;
}

Result<std::vector<std::pair<Field, Path>>> fieldsOf(const exchange::JsonNode &fields)
{
    std::vector<std::pair<Field, Path>> result;
    for (const exchange::JsonMember &member : fields.members) {
        const std::optional<Field> field = fieldNamed(member.name);
        if (!field) {
            std::vector<std::string> known;
            for (const FieldName &name : fieldNames())
                known.emplace_back(name.name);
            const std::string near = text::nearest(member.name, known);
            return inField(makeError(ErrorCode::InvalidInput, "There is no field \"" + member.name + "\".",
                                     near.empty() ? "Fields are: " + text::join(known, ", ") + "."
                                                  : "Perhaps \"" + near + "\" is meant."),
                           "fields/" + member.name);
        }
        Result<Path> path = pathOf(member.value.text);
        if (!path)
            return inField(path.error(), "fields/" + member.name);
        result.emplace_back(*field, std::move(*path));
    }
    return result;
}

Outcome takeDefinition(const exchange::JsonNode &json, XmlMapping &mapping)
{
    if (json.textOf("format") != kFormat)
        return inField(makeError(ErrorCode::InvalidInput, "This is no mapping of an XML file.",
                                 "Begin it with \"format\": \"" + std::string(kFormat) + "\"."),
                       "format");
    mapping.name = escaped(json.textOf("name"));
    if (mapping.name.empty())
        return inField(
            makeError(ErrorCode::InvalidInput, "The mapping has no name.", "Name it after the program."),
            "name");
    mapping.tool = json.find("tool") == nullptr ? mapping.name : escaped(json.textOf("tool"));
    mapping.confirmed = json.find("confirmed") == nullptr || json.textOf("confirmed") == "1";
    if (const exchange::JsonNode *has = json.find("has")) {
        for (const exchange::JsonMember &member : has->members) {
            Result<Path> path = pathOf(member.value.text);
            if (!path)
                return inField(path.error(), "has");
            mapping.has.push_back(std::move(*path));
        }
    }
    Result<Path> row = pathOf(json.textOf("row"));
    if (!row)
        return inField(row.error(), "row");
    mapping.row = std::move(*row);
    const exchange::JsonNode *fields = json.find("fields");
    if (fields == nullptr || fields->members.empty())
        return inField(makeError(ErrorCode::InvalidInput, "The mapping names no fields.",
                                 "Say at least where serial and result are."),
                       "fields");
    TALLY_TRY(mapping.fields, fieldsOf(*fields));
    TALLY_TRY(mapping.words, vocabularyOf(json.find("words")));
    if (json.find("date_order") != nullptr) {
        TALLY_TRY(mapping.dateOrder, dateOrderOf(json.textOf("date_order")));
    }
    return {};
}

} // namespace

Result<XmlMapping> xmlMappingOf(std::string_view json)
{
    XmlMapping mapping;
    Outcome taken;
    bool one = false;
    TALLY_CHECK(exchange::checkJson(json));
    TALLY_CHECK(exchange::readJson(
        json, [](const exchange::JsonNode &) { return false; },
        [&](exchange::JsonNode &&node, int) {
            one = true;
            taken = takeDefinition(node, mapping);
            return false;
        },
        [](Error) {}));
    if (!one)
        return makeError(ErrorCode::InvalidInput, "The mapping is empty.", "Write one JSON object.");
    if (!taken)
        return taken.error();
    return mapping;
}

std::vector<std::string> shippedXmlMappings()
{
    std::vector<std::string> texts;
    const QString folder = QStringLiteral(":/tally/evidence/xml");
    for (const QString &name : QDir(folder).entryList(QDir::Files, QDir::Name)) {
        QFile file(folder + QLatin1Char('/') + name);
        if (file.open(QIODevice::ReadOnly))
            texts.push_back(file.readAll().toStdString());
    }
    return texts;
}

bool fits(const XmlMapping &mapping, const XmlNode &root)
{
    const Document document(root);
    const auto leads = [&](const Path &path) {
        bool found = false;
        follow({&document.top}, path, [&](const Nodes &) {
            found = true;
            return false;
        });
        return found;
    };
    return leads(mapping.row) && std::all_of(mapping.has.begin(), mapping.has.end(), leads);
}

void readMappedXml(const XmlMapping &mapping, const XmlNode &root, File &file)
{
    file.format = "xml_mapped";
    const Document document(root);
    follow({&document.top}, mapping.row, [&](const Nodes &nodes) {
        FieldTexts texts;
        for (const auto &[field, path] : mapping.fields) {
            std::string &text = texts.texts[field];
            if (text.empty())
                text = textAt(nodes, path);
        }
        Row row;
        row.row = static_cast<int>(file.rows.size()) + 1;
        row.line = nodes.back()->line;
        row.raw = true;
        row.tool = mapping.tool;
        if (!mapping.confirmed)
            row.notes.push_back({row.line, "The mapping \"" + mapping.name +
                                               "\" has not been confirmed against a genuine file."});
        fillRow(texts, mapping.words, mapping.dateOrder, row);
        file.rows.push_back(std::move(row));
        return file.rows.size() < kMostRows;
    });
    if (file.rows.empty())
        file.problems.push_back(problem("EV-PARSE", 0, root.line,
                                        "The mapping \"" + mapping.name + "\" finds no run in the file.",
                                        "Correct the path \"row\" of the mapping."));
}

} // namespace tally::evidence
