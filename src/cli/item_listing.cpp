// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/item_listing.h"

#include "core/text.h"
#include "estate/item_table.h"

#include <algorithm>

namespace tally::cli {

namespace {

constexpr std::string_view kUsualColumns[] = {"name",   "class", "asset_number", "serial_number",
                                              "status", "site",  "custodian"};
std::vector<std::string> columnNames(const model::ClassRegistry &classes, const std::string &className)
{
    std::vector<std::string> names;
    for (const model::CatalogueEntry &entry : model::columnCatalogue(classes, className))
        names.push_back(entry.name);
    return names;
}

// The description of a column for an item of this class; subclasses may know columns that the class itself
// does not.
const model::AttributeSpec *specOf(const model::ClassRegistry &classes, std::string_view className,
                                   const std::string &column)
{
    return classes.attribute(className, column);
}

bool isMoney(const model::AttributeSpec *spec)
{
    return spec != nullptr && spec->type == model::AttributeType::Money;
}

constexpr double kPencePerPound = 100;

exchange::TableCell cellOf(const estate::Estate &estate, estate::Row row, const std::string &column)
{
    const auto *spec = specOf(estate.classes(), estate.classAt(row), column);
    const auto value = estate.attributeAt(row, column);
    if (value && spec != nullptr && spec->type == model::AttributeType::Integer) {
        if (const auto *number = std::get_if<std::int64_t>(&*value))
            return *number;
    }
    if (value && isMoney(spec)) {
        if (const auto *pence = std::get_if<std::int64_t>(&*value))
            return static_cast<double>(*pence) / kPencePerPound;
    }
    return estate.displayAt(row, column);
}

// The column's own name; people say cost and not cost_pence.
Result<std::string> columnCalled(const estate::Estate &estate, const std::string &className,
                                 const std::string &column)
{
    const std::vector<std::string> names = columnNames(estate.classes(), className);
    for (const std::string &name : {column, column + "_pence"}) {
        if (std::find(names.begin(), names.end(), name) != names.end())
            return name;
    }
    const std::string near = text::nearest(column, names);
    return makeError(ErrorCode::Usage, "\"" + column + "\" is no attribute of " + className,
                     near.empty() ? "\"tally classes\" lists them." : "Did you mean " + near + "?");
}

Json rowJson(const estate::Estate &estate, estate::Row row, const std::vector<std::string> &columns)
{
    Json out;
    out["id"] = estate.idAt(row).value;
    for (const std::string &column : columns) {
        if (column == "id")
            continue;
        if (const auto *spec = specOf(estate.classes(), estate.classAt(row), column)) {
            out[column] = attributeJson(estate, row, *spec);
        } else if (column == "class") {
            out[column] = std::string(estate.classAt(row));
        } else if (column == "last_inventory_at" || column == "owner" || column == "changed") {
            out[column] = nullable(estate.displayAt(row, column));
        } else {
            const auto value = estate.attributeAt(row, column);
            out[column] = value ? valueJson(*value) : Json();
        }
    }
    return out;
}

class ItemListing final : public Listing
{
public:
    ItemListing(estate::EstatePtr estate, std::vector<estate::Row> rows, std::vector<std::string> columns)
        : m_estate(std::move(estate)), m_rows(std::move(rows)), m_columns(std::move(columns))
    {
    }

    std::size_t size() const override { return m_rows.size(); }

    std::vector<std::string> headers() const override
    {
        std::vector<std::string> headers = {"id"};
        for (const std::string &column : m_columns)
            headers.push_back(titleOf(column));
        return headers;
    }

    Json json(std::size_t row) const override { return rowJson(*m_estate, m_rows[row], m_columns); }

    std::vector<std::string> cells(std::size_t row) const override
    {
        std::vector<std::string> cells = {std::to_string(m_estate->idAt(m_rows[row]).value)};
        for (const std::string &column : m_columns)
            cells.push_back(m_estate->displayAt(m_rows[row], column));
        return cells;
    }

    std::vector<exchange::TableCell> tableCells(std::size_t row) const override
    {
        std::vector<exchange::TableCell> cells = {m_estate->idAt(m_rows[row]).value};
        for (const std::string &column : m_columns)
            cells.push_back(cellOf(*m_estate, m_rows[row], column));
        return cells;
    }

private:
    // Tables show money in pounds: "cost" stands over it there, not "cost_pence".
    std::string titleOf(const std::string &column) const
    {
        constexpr std::string_view kPence = "_pence";
        const bool inPounds =
            column.ends_with(kPence) && isMoney(m_estate->classes().attributeAnywhere(column));
        return inPounds ? column.substr(0, column.size() - kPence.size()) : column;
    }

    estate::EstatePtr m_estate;
    std::vector<estate::Row> m_rows;
    std::vector<std::string> m_columns;
};

} // namespace

Result<std::unique_ptr<Listing>> listItems(estate::EstatePtr estate, const ListQuery &query, JobContext &job)
{
    TALLY_TRY(const auto all, estate::ItemTable::ofClass(estate, query.className));
    std::vector<std::string> columns;
    for (const std::string &column : query.columns) {
        TALLY_TRY(columns.emplace_back(), columnCalled(*estate, query.className, column));
    }
    if (columns.empty())
        columns.assign(std::begin(kUsualColumns), std::end(kUsualColumns));
    TALLY_TRY(const auto some, all.filtered(query.where, job));
    TALLY_TRY(const auto sorted, some.sorted(query.sort, job));
    return std::unique_ptr<Listing>(
        std::make_unique<ItemListing>(std::move(estate), sorted.rows(), std::move(columns)));
}

} // namespace tally::cli
