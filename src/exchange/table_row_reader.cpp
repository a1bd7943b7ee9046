// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table_row_reader.h"

#include "core/text.h"
#include "exchange/shipped_data.h"
#include "model/canonical.h"

#include <algorithm>
#include <array>

namespace tally::exchange {

namespace {

using Use = ColumnMapping::Use;
using model::AttributeType;

// Attributes that are identifiers as well: matching reads these.
constexpr std::array<std::string_view, 9> kIdentifiers = {
    "serial_number", "asset_number", "uuid", "imei", "mac", "board_serial", "agent_id", "login", "email"};

bool isIdentifier(std::string_view name)
{
    return std::find(kIdentifiers.begin(), kIdentifiers.end(), name) != kIdentifiers.end();
}

std::vector<std::string> pieces(std::string_view cell, const std::string &separator)
{
    std::vector<std::string> values;
    if (separator.empty())
        return {std::string(cell)};
    for (;;) {
        const std::size_t at = cell.find(separator);
        const std::string_view piece = text::trimmed(cell.substr(0, at));
        if (!piece.empty())
            values.emplace_back(piece);
        if (at == std::string_view::npos)
            return values;
        cell.remove_prefix(at + separator.size());
    }
}

std::string_view meaningOf(const ColumnMapping &mapping, std::string_view cell)
{
    if (mapping.values.empty() || cell.empty())
        return cell;
    const auto at = mapping.values.find(text::folded(cell));
    return at == mapping.values.end() ? cell : std::string_view(at->second);
}

// Product keys are never kept whole: the last five characters tell one from another.
std::string masked(std::string_view key)
{
    constexpr std::size_t kShown = 5;
    return "*****" +
           text::sanitisedUtf8(key.substr(key.size() > 2 * kShown ? key.size() - kShown : key.size()));
}

std::string nearestOf(std::string_view word, const std::vector<std::string> &choices)
{
    const std::string near = text::nearest(columnKey(word), choices);
    return near.empty() ? "It must be one of: " + text::join(choices, ", ") + "."
                        : "Perhaps \"" + near + "\" is meant.";
}

Result<model::AttributeValue> choiceOf(std::string_view cell, const std::vector<std::string> &choices)
{
    const std::string key = columnKey(cell);
    for (const std::string &choice : choices)
        if (columnKey(choice) == key)
            return model::AttributeValue(choice);
    return makeError(ErrorCode::InvalidInput, "this is none of the allowed words", nearestOf(cell, choices));
}

// A size as people write it in registers: a bare number in what the column counts, "16,384", "8,0 Go"; memory
// is counted in powers of two whatever is written behind it.
std::string sizeText(const model::AttributeSpec &spec, std::string_view cell, const std::string &unit)
{
    const std::size_t split = std::min(cell.find_first_not_of("0123456789., "), cell.size());
    std::string number;
    for (std::size_t i = 0; i < split; ++i) {
        const bool groups =
            cell[i] == ',' && i + 4 <= split && (i + 4 == split || cell[i + 4] == ',' || cell[i + 4] == ' ');
        if (cell[i] != ' ' && !groups)
            number += cell[i] == ',' ? '.' : cell[i];
    }
    std::string word = text::lowerAscii(text::trimmed(cell.substr(split)));
    word = word.substr(0, word.find(' ')); // "16 GB RAM"
    if (word.empty())
        return unit.empty() ? number : number + " " + unit;
    if (word == "o" || word == "ko" || word == "mo" || word == "go" || word == "to")
        word.back() = 'b'; // octets
    if (word == "k" || word == "m" || word == "g" || word == "t")
        word += 'b';
    if (spec.unit == "MiB" && word.size() == 2 && word.back() == 'b')
        word.insert(1, "i");
    return number + " " + word;
}

// A state under its own name, or as other registers call it.
Result<model::AttributeValue> stateOf(std::string_view cell, const std::vector<std::string> &states)
{
    auto exact = choiceOf(cell, states);
    if (exact)
        return exact;
    const auto [first, last] = stateSynonyms().equal_range(columnKey(cell));
    for (auto at = first; at != last; ++at)
        if (std::find(states.begin(), states.end(), at->second) != states.end())
            return model::AttributeValue(at->second);
    return exact;
}

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
    report.line = row.line;
    const auto &specs = specsFor(report.className);
    for (std::size_t i = 0; i < m_plan.columns.size(); ++i) {
        const std::string_view cell = meaningOf(m_plan.columns[i].mapping, cellOf(row, m_plan.columns[i]));
        if (!cell.empty())
            take(m_plan.columns[i], specs[i], cell, report);
    }
    takeConstants(report);
    return nameSubject(row, report);
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
            report.relationships.push_back(
                {mapping.name, mapping.reverse, {mapping.className, {}, std::move(name)}, {}, {}});
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
    if (isIdentifier(spec.name)) {
        const std::size_t before = report.identifiers.size();
        takeIdentity(column, spec.name, cell, report);
        if (report.identifiers.size() == before)
            return;
    }
    Result<model::AttributeValue> value = spec.name == "status"
                                              ? stateOf(cell, m_registry.statesOf(report.className))
                                              : convert(column, spec, cell);
    if (value)
        report.claims.emplace(spec.name, *std::move(value));
    else
        note(m_line, column.title, cell,
             value.error().reason + (value.error().remedy.empty() ? "" : ". " + value.error().remedy));
}

Result<model::AttributeValue> TableRowReader::convert(const PlannedColumn &column,
                                                      const model::AttributeSpec &spec,
                                                      std::string_view cell) const
{
    switch (spec.type) {
    case AttributeType::Text:
        return model::AttributeValue(spec.name == "product_key_masked" ? masked(cell) : std::string(cell));
    case AttributeType::Choice:
        return choiceOf(cell, spec.choices);
    case AttributeType::Date: {
        TALLY_TRY(const Day day, parseTableDate(cell, column.dateOrder));
        return model::AttributeValue(std::int64_t{day});
    }
    case AttributeType::Instant: {
        TALLY_TRY(const Instant instant, parseTableInstant(cell, column.dateOrder));
        return model::AttributeValue(instant);
    }
    case AttributeType::Money: {
        if (column.mapping.unit == kPence) {
            TALLY_TRY(const std::int64_t whole, parseTableInteger(cell, column.decimal));
            return model::AttributeValue(whole);
        }
        TALLY_TRY(const Pence pence, parseTableMoney(cell, column.decimal));
        return model::AttributeValue(pence);
    }
    case AttributeType::Integer: {
        TALLY_TRY(const std::int64_t number, parseTableInteger(cell, column.decimal));
        return model::AttributeValue(number);
    }
    case AttributeType::Boolean: {
        const auto truth = parseTableBoolean(cell);
        if (!truth)
            return makeError(ErrorCode::InvalidInput, "this is neither yes nor no", "Write yes or no.");
        return model::AttributeValue(std::int64_t{*truth ? 1 : 0});
    }
    case AttributeType::TextList:
        return model::AttributeValue(
            pieces(cell, column.mapping.separator.empty() ? ";" : column.mapping.separator));
    case AttributeType::Size:
        return model::convertText(spec, sizeText(spec, cell, column.mapping.unit));
    default:
        return model::convertText(spec, cell);
    }
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
        if (auto converted = name == "status" ? stateOf(value, m_registry.statesOf(report.className))
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
    for (std::size_t i = 0; subject.empty() && i < kIdentifiers.size(); ++i)
        for (const model::SourceIdentifier &identifier : report.identifiers)
            if (subject.empty() && identifier.kind == kIdentifiers[i] &&
                !model::isPlaceholder(identifier.kind, identifier.value))
                subject = identifier.kind + ":" + identifier.value;
    if (subject.empty())
        if (const std::string *name = textClaim(report, "name"))
            subject = "name:" + *name;
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
