// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The items of a class as a table: filtered, sorted, grouped and summed by index vectors over the estate's
// columns. Values: filtering gives another table and leaves this one alone. The window's tables and `list`
// are made of it. Long work looks at its job; when cancelled it ends with ErrorCode::Cancelled.
//
//     TALLY_TRY(const ItemTable all, ItemTable::ofClass(estate, "computer"));
//     TALLY_TRY(const ItemTable some, all.filtered("site:civic", job));
//     TALLY_TRY(const ItemTable shown, some.sorted("site,-cost", job));
#pragma once

#include "core/job.h"
#include "estate/filter.h"
#include "model/attribute_catalogue.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tally::estate {

// A column of a table: what the catalogue says of it, and where its values lie in this estate.
struct ItemColumn
{
    model::CatalogueEntry about;
    ColumnRef ref;
};
// "cost" means cost_pence. Usage, with the nearest known name, when no class has it.
Result<ItemColumn> itemColumn(const Estate &estate, std::string_view className, std::string_view name);

// Usage, with the nearest known name, when there is no such class.
Outcome checkClass(const model::ClassRegistry &classes, std::string_view className);

enum class DateStep // how finely dates and instants are grouped
{
    Day,
    Month,
    Year
};

// Rows with one value. Texts that differ in case or accents alone are one, as in the filter language.
struct ItemGroup
{
    std::string label;      // as a person reads it; empty: unknown, or known to be none
    std::string term;       // the filter that finds these; empty when there is none (an unnamed item)
    bool isUnknown = false; // nothing is recorded
    bool isNone = false;    // known to be none
    std::size_t begin = 0, count = 0; // its rows are ItemGroups::rows[begin … begin + count)
    std::int64_t sum = 0;             // of GroupQuery::sum, over those that know it
    std::size_t summed = 0;           // how many those are
};
struct ItemGroups
{
    std::vector<Row> rows;         // by group, else in the order of the table
    std::vector<ItemGroup> groups; // in the order of their values, known to be none and unknown last
};
struct GroupQuery
{
    std::string column;
    DateStep dates = DateStep::Month;
    std::string sum; // a number, size or money column; empty: none
};

struct ColumnTotal // of a number, size or money column (pence)
{
    std::size_t known = 0; // rows that have a value
    std::int64_t sum = 0, least = 0, most = 0;
};

class ItemTable
{
public:
    // All items of the class and its subclasses, in row order. Usage: there is no such class.
    static Result<ItemTable> ofClass(EstatePtr estate, std::string_view className);
    // These rows (the result of a search, a selection); the class says what the names in filters mean.
    ItemTable(EstatePtr estate, std::string className, std::vector<Row> rows);

    const Estate &estate() const { return *m_estate; }
    const EstatePtr &estatePtr() const { return m_estate; }
    const std::string &className() const { return m_className; }
    const std::vector<Row> &rows() const { return m_rows; }
    std::size_t size() const { return m_rows.size(); }

    Result<ItemTable> filtered(const Filter &filter, JobContext &job) const;
    Result<ItemTable> filtered(std::string_view filter, JobContext &job) const; // Usage: a mistake in it
    // By columns ("site,-cost"), the first counts most; equal rows stay in their order, unknown comes last.
    Result<ItemTable> sorted(std::string_view by, JobContext &job) const;

    // Usage: no such column, or none that can be summed.
    Result<ItemGroups> grouped(const GroupQuery &query, JobContext &job) const;
    // The values of a column with their counts, most frequent first, then by value; none and unknown last.
    Result<std::vector<ItemGroup>> valuesOf(std::string_view column, DateStep dates, JobContext &job) const;
    // Of `selection`, rows of this estate, or of all rows of the table.
    Result<ColumnTotal> total(std::string_view column) const;
    Result<ColumnTotal> total(std::string_view column, std::span<const Row> selection) const;

private:
    EstatePtr m_estate;
    std::string m_className;
    std::vector<Row> m_rows;
};

} // namespace tally::estate
