// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate_dump.h"

#include "model/attributes.h"
#include "model/rows.h"

#include <algorithm>

namespace tally::test {

namespace {

using estate::Estate;
using estate::Row;

std::string text(const model::Cell &cell)
{
    if (const auto *integer = std::get_if<std::int64_t>(&cell))
        return std::to_string(*integer);
    const auto *string = std::get_if<std::string>(&cell);
    return string != nullptr ? "'" + *string + "'" : "null";
}

template <typename T>
std::string line(const Estate &estate, const T &row)
{
    const model::FactKey key = model::keyOf(row);
    std::string out(model::tableSpec(key.table).name);
    out += " of " + std::to_string(key.owner.value);
    for (const model::Cell &cell : key.cells)
        out += " " + text(cell);
    out += " =";
    for (const model::Cell &cell : model::valuesOf(row))
        out += " " + text(cell);
    const auto began = estate.beganOf(key);
    return out + " began " + (began ? std::to_string(*began) : "?");
}

std::string idOf(const Estate &estate, Row row)
{
    return row == estate::kNoRow ? "none" : std::to_string(estate.idAt(row).value);
}

std::string reportOf(const Estate &estate, std::uint32_t report)
{
    return report == estate::kNoRow ? "none" : std::to_string(estate.reportAt(report).id.value);
}

std::string lineOf(const Estate &estate, const estate::Installation &installation)
{
    return idOf(estate, installation.device) + " title " +
           std::to_string(estate.titleAt(installation.title).id.value) + " report " +
           reportOf(estate, installation.report) + " on " + std::to_string(installation.installedOn);
}

void dumpItem(const Estate &estate, Row row, std::vector<std::string> &out)
{
    const auto add = [&](const std::string &what) { out.push_back("of " + idOf(estate, row) + ": " + what); };
    const auto words = [&](estate::StringId id) { return std::string(estate.strings().text(id)); };
    out.push_back(line(estate, estate.itemAt(row)));
    for (const char *attribute :
         {"software_count", "software_entries", "disk_count", "last_inventory_at", "site", "age"})
        add(std::string(attribute) + " " + estate.displayAt(row, attribute));
    for (const auto &report : estate.reportsOf(row))
        add(line(estate, report));
    for (const auto &relationship : estate.relationshipsOf(row))
        add(line(estate, relationship));
    for (const auto &attachment : estate.attachmentsOf(row))
        add(line(estate, attachment));
    for (const auto &installation : estate.installationsOf(row))
        add("installation " + lineOf(estate, installation));
    for (const auto &component : estate.componentsOf(row))
        add("component " + words(component.kind) + " " + words(component.key) + " " +
            words(component.values) + " " + reportOf(estate, component.report));
    for (const auto &identifier : estate.identifiersOf(row)) {
        std::string holders;
        auto rows = estate.findIdentifier(words(identifier.kind), words(identifier.canonical));
        std::vector<std::int64_t> ids;
        for (const Row holder : rows)
            ids.push_back(estate.idAt(holder).value);
        std::sort(ids.begin(), ids.end());
        for (const std::int64_t id : ids)
            holders += " " + std::to_string(id);
        add("identifier " + words(identifier.kind) + " " + words(identifier.value) + " held by" + holders);
    }
}

void dumpGraph(const Estate &estate, std::vector<std::string> &out)
{
    const estate::Graph &graph = estate.graph();
    for (const estate::ImpactEdge &edge : graph.edges) {
        std::string text = "edge " + idOf(estate, edge.provider) + " > " + idOf(estate, edge.consumer) +
                           " type " + std::to_string(edge.type);
        if (edge.group != estate::kNoGroup)
            text += " needs " + std::to_string(graph.groups[edge.group].need) +
                    (graph.groups[edge.group].isShare ? " share of " : " of ") +
                    idOf(estate, graph.groups[edge.group].consumer);
        out.push_back(text);
    }
    for (Row row = 0; row < graph.vertexCount; ++row) {
        if (graph.retired[row])
            out.push_back("retired " + idOf(estate, row));
    }
}

} // namespace

std::vector<std::string> dump(const Estate &estate)
{
    std::vector<std::string> out;
    out.push_back("counts " + std::to_string(estate.itemCount()) + " items " +
                  std::to_string(estate.installationCount()) + " installations " +
                  std::to_string(estate.reportCount()) + " reports");
    for (Row row = 0; row < estate.itemCount(); ++row)
        dumpItem(estate, row, out);
    for (auto row = static_cast<Row>(estate.itemCount()); row < estate.nodeCount(); ++row) {
        out.push_back("nameless " + std::to_string(estate.idAt(row).value));
        dumpItem(estate, row, out);
    }
    for (std::uint32_t title = 0; title < estate.titleCount(); ++title) {
        if (const auto recognition = estate.recognitionOf(title))
            out.push_back(line(estate, *recognition));
        std::vector<std::string> on;
        for (const auto &installation : estate.installationsOfTitle(title))
            on.push_back(lineOf(estate, installation));
        std::sort(on.begin(), on.end());
        for (const std::string &each : on)
            out.push_back("title " + std::to_string(estate.titleAt(title).id.value) + " on " + each);
    }
    for (std::size_t i = 0; i < estate.installationCount(); ++i)
        out.push_back("installation " + lineOf(estate, estate.installationAt(i)));
    for (const auto &report : estate.heldReports())
        out.push_back("held " + line(estate, report));
    for (const auto &definition : estate.definitions("note"))
        out.push_back(line(estate, definition));
    dumpGraph(estate, out);
    std::sort(out.begin(), out.end());
    return out;
}

std::string firstDifference(const std::vector<std::string> &a, const std::vector<std::string> &b)
{
    for (std::size_t i = 0; i < std::max(a.size(), b.size()); ++i) {
        const std::string left = i < a.size() ? a[i] : "(end)";
        const std::string right = i < b.size() ? b[i] : "(end)";
        if (left != right)
            return left + "\n" + right;
    }
    return {};
}

std::vector<model::Cell> namelessValues(std::vector<model::Cell> values)
{
    const auto columns = model::tableSpec(model::Table::Item).values;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const std::string_view name = columns[i].name;
        if (name != "class" && name != "status" && name != "site" && name != "custodian")
            values[i] = {};
    }
    return values;
}

} // namespace tally::test
