// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/estate_summary_report.h"

#include "model/attribute_catalogue.h"

#include <algorithm>
#include <map>

namespace tally::report {

namespace {

using Counts = std::map<std::string, std::int64_t>;

// Largest first, equal ones by name.
std::vector<std::pair<std::string, std::int64_t>> ranked(const Counts &counts)
{
    std::vector<std::pair<std::string, std::int64_t>> list(counts.begin(), counts.end());
    std::stable_sort(list.begin(), list.end(),
                     [](const auto &a, const auto &b) { return a.second > b.second; });
    return list;
}

std::string quoted(const std::string &text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += c;
    }
    return out + "\"";
}

Section byClass(const estate::Estate &estate)
{
    Section section{"Items by class", {{"Class", false}, {"Items", true}, {"Cost", true}}, {}, {}};
    Counts counts;
    std::map<std::string, std::int64_t> cost;
    for (estate::Row row = 0; row < estate.itemCount(); ++row) {
        const std::string name(estate.classAt(row));
        ++counts[name];
        if (const auto value = estate.attributeAt(row, "cost_pence"))
            cost[name] += std::get<std::int64_t>(*value);
    }
    for (const auto &[name, count] : ranked(counts)) {
        const model::ClassSpec *spec = estate.classes().find(name);
        section.rows.push_back({spec != nullptr ? spec->plural : name, count,
                                cost[name] == 0 ? std::string() : formatMoney(cost[name])});
        section.filters.push_back("class=" + name);
    }
    return section;
}

// One row a value of the attribute among these items; unknown is said.
Section byAttribute(const estate::Estate &estate, const std::vector<estate::Row> &rows,
                    const std::string &attribute, std::string heading, std::string column,
                    const std::string &isClass, std::size_t most)
{
    Section section{std::move(heading), {{std::move(column), false}, {"Items", true}}, {}, {}};
    Counts counts;
    for (const estate::Row row : rows)
        ++counts[estate.displayAt(row, attribute)];
    std::int64_t others = 0;
    for (const auto &[value, count] : ranked(counts)) {
        if (section.rows.size() == most) {
            others += count;
            continue;
        }
        const std::string words = attribute == "status" ? model::choiceLabel(value) : value;
        section.rows.push_back({value.empty() ? "unknown" : words, count});
        section.filters.push_back("is:" + isClass + " " +
                                  (value.empty() ? attribute + ":unknown" : attribute + "=" + quoted(value)));
    }
    if (others > 0) {
        section.rows.push_back({std::string("others"), others});
        section.filters.emplace_back();
    }
    return section;
}

Section byAge(const estate::Estate &estate, const std::vector<estate::Row> &computers)
{
    Section section{"Computers by year of purchase", {{"Year", false}, {"Items", true}}, {}, {}};
    Counts counts;
    for (const estate::Row row : computers) {
        const auto bought = estate.attributeAt(row, "purchased_on");
        ++counts[bought ? std::to_string(yearMonthDay(static_cast<Day>(std::get<std::int64_t>(*bought))).year)
                        : "unknown"];
    }
    for (const auto &[year, count] : counts) {
        section.rows.push_back({year, count});
        section.filters.push_back("is:computer purchased_on" +
                                  (year == "unknown" ? std::string(":unknown") : "=" + year));
    }
    return section;
}

// "serial number": the label as it stands within a sentence.
std::string inSentence(const estate::Estate &estate, const std::string &attribute)
{
    const model::AttributeSpec *spec = estate.classes().attribute("computer", attribute);
    std::string label = spec != nullptr ? spec->label : attribute;
    if (!label.empty() && label[0] >= 'A' && label[0] <= 'Z')
        label[0] = static_cast<char>(label[0] - 'A' + 'a');
    return label;
}

Section gaps(const estate::Estate &estate)
{
    Section section{"What the record leaves open", {{"Gap", false}, {"Items", true}}, {}, {}};
    const auto count = [&](const std::vector<estate::Row> &rows, const std::string &attribute) {
        return std::count_if(rows.begin(), rows.end(),
                             [&](estate::Row row) { return !estate.attributeAt(row, attribute); });
    };
    const std::vector<estate::Row> computers = estate.itemsOfClass("computer");
    for (const char *attribute : {"serial_number", "asset_number", "site", "custodian", "purchased_on"}) {
        section.rows.push_back({"Computers without " + inSentence(estate, attribute),
                                static_cast<std::int64_t>(count(computers, attribute))});
        section.filters.push_back("is:computer " + std::string(attribute) + ":unknown");
    }
    const std::vector<estate::Row> all = estate.itemsOfClass("item");
    section.rows.push_back(
        {std::string("Items with open questions"),
         static_cast<std::int64_t>(all.size()) - static_cast<std::int64_t>(count(all, "open_questions"))});
    section.filters.emplace_back("open_questions:known");
    section.rows.push_back(
        {std::string("Reports held for a person"), static_cast<std::int64_t>(estate.heldReports().size())});
    section.filters.emplace_back();
    return section;
}

} // namespace

Result<Document> makeEstateSummary(const estate::Estate &estate, const Parameters &)
{
    const std::vector<estate::Row> computers = estate.itemsOfClass("computer");
    Document document;
    document.title = "The estate in figures";
    document.subtitle = std::to_string(estate.itemCount()) + " items, " +
                        std::to_string(estate.graph().edges.size()) + " dependencies, " +
                        std::to_string(estate.installationCount()) + " installations, operation " +
                        std::to_string(estate.operation());
    document.operation = estate.operation();
    document.sections.push_back(byClass(estate));
    document.sections.push_back(
        byAttribute(estate, computers, "status", "Computers by status", "Status", "computer", 20));
    document.sections.push_back(byAge(estate, computers));
    document.sections.push_back(byAttribute(estate, computers, "operating_system",
                                            "Computers by operating system", "Operating system", "computer",
                                            12));
    document.sections.push_back(
        byAttribute(estate, computers, "model", "Computers by model", "Model", "computer", 20));
    document.sections.push_back(
        byAttribute(estate, computers, "site", "Computers by site", "Site", "computer", 15));
    document.sections.push_back(gaps(estate));
    return document;
}

} // namespace tally::report
