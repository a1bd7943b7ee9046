// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"

#include "paths.h"

#include <algorithm>

namespace tally::test {

int Reading::refused() const
{
    return static_cast<int>(
        std::count_if(notes.begin(), notes.end(), [](const model::InputNote &note) { return note.refused; }));
}

bool Reading::hasNote(std::string_view partOfWhy) const
{
    return std::any_of(notes.begin(), notes.end(), [partOfWhy](const model::InputNote &note) {
        return note.why.find(partOfWhy) != std::string::npos;
    });
}

const model::SourceReport *Reading::named(std::string_view name) const
{
    const auto at = std::find_if(reports.begin(), reports.end(), [name](const model::SourceReport &report) {
        return claim(report, "name") == name;
    });
    return at == reports.end() ? nullptr : &*at;
}

int Reading::ofClass(std::string_view className) const
{
    return static_cast<int>(
        std::count_if(reports.begin(), reports.end(), [className](const model::SourceReport &report) {
            return report.className == className;
        }));
}

Reading readText(std::string_view bytes, const exchange::ReaderOptions &options, std::string_view format)
{
    Reading reading;
    JobContext job;
    const auto read = exchange::readBytes(
        bytes, format, options,
        [&reading](model::SourceReport &&report) {
            reading.reports.push_back(std::move(report));
            return true;
        },
        [&reading](model::InputNote &&note) { reading.notes.push_back(std::move(note)); }, job);
    if (read)
        reading.format = *read;
    else
        reading.outcome = read.error();
    return reading;
}

Reading readShared(const std::string &relative, const exchange::ReaderOptions &options)
{
    return readText(readFile(*sharedData() + "/" + relative), options);
}

std::string claim(const model::SourceReport &report, std::string_view attribute)
{
    const auto at = report.claims.find(attribute);
    if (at == report.claims.end())
        return {};
    if (const auto *text = std::get_if<std::string>(&at->second))
        return *text;
    if (const auto *value = std::get_if<std::int64_t>(&at->second))
        return std::to_string(*value);
    return model::toText(at->second);
}

std::int64_t number(const model::SourceReport &report, std::string_view attribute)
{
    const auto at = report.claims.find(attribute);
    const auto *value = at == report.claims.end() ? nullptr : std::get_if<std::int64_t>(&at->second);
    return value == nullptr ? -1 : *value;
}

std::string reference(const model::SourceReport &report, std::string_view attribute)
{
    for (const auto &[name, other] : report.references)
        if (name == attribute)
            return other.name;
    return {};
}

std::vector<std::vector<std::string>> rowsOf(exchange::TableSource &table)
{
    std::vector<std::vector<std::string>> rows;
    exchange::TableRow row;
    for (;;) {
        const auto more = table.next(row);
        if (!more || !*more)
            return rows;
        rows.emplace_back(row.cells.begin(), row.cells.end());
    }
}

} // namespace tally::test
