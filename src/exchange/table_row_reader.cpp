// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table_row_reader.h"

#include "core/text.h"
#include "exchange/cell_reading.h"
#include "exchange/licence_rows.h"
#include "model/canonical.h"

#include <algorithm>

namespace tally::exchange {

namespace {

using Use = ColumnMapping::Use;
using model::AttributeType;

const std::string *textClaim(const model::SourceReport &report, std::string_view name)
{
    const auto at = report.claims.find(name);
    return at == report.claims.end() ? nullptr : std::get_if<std::string>(&at->second);
}

} // namespace

TableRowReader::TableRowReader(const TablePlan &plan, const TableMapping &mapping,
                               const model::ClassRegistry &registry, Notes notes)
    : m_plan(plan), m_mapping(mapping), m_registry(registry), m_notes(std::move(notes))
{
}

void TableRowReader::note(int line, const std::string &field, std::string_view what, std::string why,
                          bool refused)
{
    m_notes({line, field, std::string(what), std::move(why), refused});
}

const std::vector<const model::AttributeSpec *> &TableRowReader::specsFor(const std::string &className)
{
    const auto known = m_specs.find(className);
    if (known != m_specs.end())
        return known->second;
    std::vector<const model::AttributeSpec *> specs;
    for (const PlannedColumn &column : m_plan.columns)
        specs.push_back(m_registry.attribute(className, column.mapping.name));
    return m_specs.emplace(className, std::move(specs)).first->second;
}

// Trimmed; several columns are joined, leaving out the empty ones.
std::string_view TableRowReader::cellOf(const TableRow &row, const PlannedColumn &column)
{
    const auto at = [&row](std::size_t index) {
        return index < row.cells.size() ? text::trimmed(row.cells[index]) : std::string_view();
    };
    if (column.cells.size() == 1)
        return at(column.cells.front());
    m_joined.clear();
    for (const std::size_t index : column.cells) {
        const std::string_view cell = at(index);
        if (cell.empty())
            continue;
        if (!m_joined.empty())
            m_joined += column.mapping.join;
        m_joined += cell;
    }
    return m_joined;
}

bool TableRowReader::read(const TableRow &row, model::SourceReport &report)
{
    m_line = row.line;
    m_isUnreadable = false;
    report.line = row.line;
    const auto &specs = specsFor(report.className);
    for (std::size_t i = 0; i < m_plan.columns.size(); ++i) {
        const std::string_view cell = meaningOf(m_plan.columns[i].mapping, cellOf(row, m_plan.columns[i]));
        if (!cell.empty())
            take(m_plan.columns[i], specs[i], cell, report);
    }
    takeConstants(report);
    return !m_isUnreadable && nameSubject(row, report);
}

void TableRowReader::take(const PlannedColumn &column, const model::AttributeSpec *spec,
                          std::string_view cell, model::SourceReport &report)
{
    const ColumnMapping &mapping = column.mapping;
    switch (mapping.use) {
    case Use::Ignore:
        return;
    case Use::Owner:
        if (report.ownerName.empty())
            report.ownerName = cell;
        return;
    case Use::Identifier:
        for (const std::string &value : pieces(cell, mapping.separator.empty() && mapping.name == "mac" &&
                                                             cell.find(',') != std::string_view::npos
                                                         ? ","
                                                         : mapping.separator))
            takeIdentity(column, mapping.name, value, report);
        return;
    case Use::Relationship:
        for (std::string &name : pieces(cell, mapping.separator))
            report.relationships.push_back({mapping.name,
                                            mapping.reverse,
                                            {mapping.className, {}, std::move(name), mapping.mustBeKnown},
                                            {},
                                            {}});
        return;
    case Use::Reference:
    case Use::Attribute:
        break;
    }
    if (mapping.name == kSeenAtColumn)
        return takeSeenAt(column, cell, report);
    if (spec == nullptr) {
        if (m_foreign.emplace(report.className, column.title).second)
            note(m_line, column.title, cell,
                 "items of class \"" + report.className + "\" have no attribute \"" + mapping.name +
                     "\"; the column is not taken for them");
        return;
    }
    if (mapping.use == Use::Attribute && spec->type != AttributeType::Reference)
        return takeAttribute(column, *spec, cell, report);
    const bool taken = std::any_of(report.references.begin(), report.references.end(),
                                   [&](const auto &reference) { return reference.first == spec->name; });
    if (!taken)
        report.references.emplace_back(
            spec->name, model::SourceReference{mapping.className.empty() ? spec->target : mapping.className,
                                               {},
                                               std::string(cell)});
}

void TableRowReader::takeSeenAt(const PlannedColumn &column, std::string_view cell,
                                model::SourceReport &report)
{
    if (report.seenAt || cell.starts_with("0001-01-01") || cell.starts_with("9999-12-31"))
        return; // programs write these for never
    const Result<Instant> instant = parseTableInstant(cell, column.dateOrder);
    if (instant)
        report.seenAt = *instant;
    else
        note(m_line, column.title, cell, instant.error().reason + ". " + instant.error().remedy);
}

void TableRowReader::takeIdentity(const PlannedColumn &column, const std::string &name, std::string_view cell,
                                  model::SourceReport &report)
{
    if (isMangledNumber(cell)) {
        const std::string why = "a spreadsheet has rounded this number and its last digits are lost; it was "
                                "not taken. Export the "
                                "column as text";
        note(m_line, column.title, cell, why);
        report.questions.push_back(column.title + " \"" + std::string(cell) + "\": " + why + ".");
        return;
    }
    report.identifiers.push_back({name, std::string(cell)});
}

void TableRowReader::takeAttribute(const PlannedColumn &column, const model::AttributeSpec &spec,
                                   std::string_view cell, model::SourceReport &report)
{
    if (report.claims.contains(spec.name))
        return;
    if (isIdentifyingAttribute(spec.name)) {
        const std::size_t before = report.identifiers.size();
        takeIdentity(column, spec.name, cell, report);
        if (report.identifiers.size() == before)
            return;
    }
    const std::vector<std::string> &states = m_registry.statesOf(report.className);
    Result<model::AttributeValue> value = readValue(column, spec, states, cell);
    if (const std::string *other = value ? nullptr : meaningOfOthers(column.mapping); other != nullptr) {
        if (other->empty())
            return; // said to be unknown
        value = readValue(column, spec, states, *other);
    }
    if (value) {
        report.claims.emplace(spec.name, *std::move(value));
        return;
    }
    const bool isRefused = mustBeReadable(report, spec.name);
    m_isUnreadable = m_isUnreadable || isRefused;
    note(m_line, column.title, cell,
         value.error().reason + (isRefused ? "; the row was left out" : "") +
             (value.error().remedy.empty() ? "" : ". " + value.error().remedy),
         isRefused);
}

void TableRowReader::takeConstants(model::SourceReport &report)
{
    for (const auto &[name, value] : m_mapping.constants) {
        const model::AttributeSpec *spec = m_registry.attribute(report.className, name);
        if (spec == nullptr || report.claims.contains(name))
            continue;
        if (spec->type == AttributeType::Reference) {
            report.references.emplace_back(name, model::SourceReference{spec->target, {}, value});
            continue;
        }
        if (auto converted = name == "status" ? readState(value, m_registry.statesOf(report.className))
                                              : model::convertText(*spec, value))
            report.claims.emplace(name, *std::move(converted));
        else if (m_foreign.emplace(report.className, name).second)
            note(0, name, value, "the mapping's constant does not fit: " + converted.error().reason);
    }
}

// What names the row within its source: the columns that the mapping says, else the best key that is filled.
bool TableRowReader::nameSubject(const TableRow &row, model::SourceReport &report)
{
    std::string subject;
    for (const auto &cells : m_plan.subject) {
        const std::string_view cell =
            cells.front() < row.cells.size() ? text::trimmed(row.cells[cells.front()]) : std::string_view();
        if (!cell.empty())
            subject += (subject.empty() ? "" : "/") + std::string(cell);
    }
    for (const std::string_view kind : identifyingAttributes())
        for (const model::SourceIdentifier &identifier : report.identifiers)
            if (subject.empty() && identifier.kind == kind &&
                !model::isPlaceholder(identifier.kind, identifier.value))
                subject = identifier.kind + ":" + identifier.value;
    if (subject.empty())
        if (const std::string *name = textClaim(report, "name"))
            subject = "name:" + *name;
    if (subject.empty() && isLicenceRow(report.className))
        subject = licenceSubject(report);
    if (subject.empty()) {
        note(row.line, {}, {},
             "the row has no name, number or serial number that tells which item it speaks of; it was left "
             "out",
             true);
        return false;
    }
    // Two owners may call two things alike.
    const auto [at, isNew] = m_subjects.emplace(std::pair(report.ownerName, subject), row.line);
    if (!isNew) {
        note(row.line, {}, subject,
             "line " + std::to_string(at->second) + " speaks of the same item; both were taken");
        subject += " (line " + std::to_string(row.line) + ")";
    }
    report.subject = std::move(subject);
    return true;
}

} // namespace tally::exchange
