// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/rendering.h"

#include "core/display_text.h"

#include <algorithm>

namespace tally::report {

namespace {

std::string escaped(const std::string &text)
{
    std::string out;
    for (const char c : text) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        default:
            out += c;
        }
    }
    return out;
}

std::string textOf(const Value &value)
{
    if (const auto *number = std::get_if<std::int64_t>(&value))
        return std::to_string(*number);
    return std::get<std::string>(value);
}

// One cell in a table of several columns: it goes over all of them.
bool isRemark(const Section &section, const std::vector<Value> &row)
{
    return row.size() == 1 && section.columns.size() > 1;
}

std::string tableHtml(const Section &section)
{
    std::string out = "<h2>" + escaped(section.heading) + "</h2>\n<table>\n<thead><tr>";
    for (const Column &column : section.columns)
        out += std::string("<th") + (column.number ? " class=\"n\"" : "") + ">" + escaped(column.heading) +
               "</th>";
    out += "</tr></thead>\n<tbody>\n";
    for (const auto &row : section.rows) {
        out += "<tr>";
        if (isRemark(section, row)) {
            out += "<td colspan=\"" + std::to_string(section.columns.size()) + "\">" +
                   escaped(textOf(row.front())) + "</td></tr>\n";
            continue;
        }
        for (std::size_t i = 0; i < row.size(); ++i)
            out += std::string("<td") + (section.columns[i].number ? " class=\"n\"" : "") + ">" +
                   escaped(textOf(row[i])) + "</td>";
        out += "</tr>\n";
    }
    return out + "</tbody>\n</table>\n";
}

constexpr std::string_view kStyle =
    "body{font:10pt sans-serif;margin:2em;color:#1b1f24}table{border-collapse:collapse;margin-bottom:1.5em}"
    "th,td{padding:.2em .8em;border-bottom:1px solid #d0d4da;text-align:left}.n{text-align:right}"
    "h1{font-size:16pt}h2{font-size:12pt}p{color:#57606a}";

std::string tableText(const Section &section)
{
    std::vector<std::size_t> widths;
    for (const Column &column : section.columns)
        widths.push_back(text::displayWidth(column.heading));
    for (const auto &row : section.rows) {
        for (std::size_t i = 0; i < row.size() && !isRemark(section, row); ++i)
            widths[i] = std::max(widths[i], text::displayWidth(text::printable(textOf(row[i]))));
    }
    std::string out = section.heading + "\n";
    const auto line = [&](const auto &cellAt) {
        out += "  ";
        for (std::size_t i = 0; i < widths.size(); ++i) {
            const std::string cell = cellAt(i);
            const std::string blanks(widths[i] - text::displayWidth(cell), ' ');
            out += section.columns[i].number ? blanks + cell : cell + blanks;
            out += "  ";
        }
        out.erase(out.find_last_not_of(' ') + 1);
        out += "\n";
    };
    const bool hasHead = std::any_of(section.columns.begin(), section.columns.end(),
                                     [](const Column &column) { return !column.heading.empty(); });
    if (hasHead)
        line([&](std::size_t i) { return section.columns[i].heading; });
    for (const auto &row : section.rows) {
        if (isRemark(section, row))
            out += "  " + text::printable(textOf(row.front())) + "\n";
        else
            line([&](std::size_t i) { return i < row.size() ? text::printable(textOf(row[i])) : ""; });
    }
    return out;
}

} // namespace

std::string toHtml(const Document &document)
{
    std::string out = "<!DOCTYPE html>\n<html lang=\"en-GB\"><head><meta charset=\"utf-8\"><title>" +
                      escaped(document.title) + "</title><style>" + std::string(kStyle) +
                      "</style></head><body>\n<h1>" + escaped(document.title) + "</h1>\n<p>" +
                      escaped(document.subtitle) + "</p>\n";
    for (const Section &section : document.sections)
        out += tableHtml(section);
    return out + "</body></html>\n";
}

std::string toText(const Document &document)
{
    std::string out = document.title + "\n" + document.subtitle + "\n";
    for (const Section &section : document.sections)
        out += "\n" + tableText(section);
    return out;
}

} // namespace tally::report
