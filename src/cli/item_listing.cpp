// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/item_listing.h"

#include "core/text.h"
#include "exchange/table_writer.h"

namespace tally::cli {

namespace {

constexpr std::string_view kComputed[] = {
    "id", "class", "owner", "last_inventory_at", "software_count", "software_entries", "disk_count", "age"};

std::vector<std::string> columnNames(const model::ClassRegistry &classes, const std::string &className)
{
    std::vector<std::string> names(std::begin(kComputed), std::end(kComputed));
    for (const std::string &sub : classes.withSubclasses(className)) {
        for (const model::AttributeSpec &spec : classes.attributesOf(sub))
            names.push_back(spec.name);
    }
    return names;
}

// The description of a column for an item of this class; subclasses may know columns that the class itself
// does not.
const model::AttributeSpec *specOf(const model::ClassRegistry &classes, std::string_view className,
                                   const std::string &column)
{
    return classes.attribute(className, column);
}

exchange::TableCell cellOf(const estate::Estate &estate, estate::Row row, const std::string &column)
{
    const auto *spec = specOf(estate.classes(), estate.classAt(row), column);
    const auto value = estate.attributeAt(row, column);
    if (value && spec != nullptr && spec->type == model::AttributeType::Integer) {
        if (const auto *number = std::get_if<std::int64_t>(&*value))
            return *number;
    }
    return estate.displayAt(row, column);
}

} // namespace

Outcome checkClass(const model::ClassRegistry &classes, const std::string &className)
{
    if (classes.find(className) != nullptr)
        return {};
    std::vector<std::string> names;
    for (const model::ClassSpec &spec : classes.classes())
        names.push_back(spec.name);
    const std::string near = text::nearest(className, names);
    return makeError(ErrorCode::Usage, "There is no class \"" + className + "\"",
                     near.empty() ? "\"tally classes\" lists them." : "Did you mean " + near + "?");
}

Outcome checkColumn(const estate::Estate &estate, const std::string &className, const std::string &column)
{
    const std::vector<std::string> names = columnNames(estate.classes(), className);
    for (const std::string &name : names) {
        if (name == column)
            return {};
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
        } else if (column == "last_inventory_at" || column == "owner") {
            out[column] = nullable(estate.displayAt(row, column));
        } else {
            const auto value = estate.attributeAt(row, column);
            out[column] = value ? valueJson(*value) : Json();
        }
    }
    return out;
}

Outcome writeListing(const Listing &listing, const std::string &file, JobContext &job)
{
    job.step("Writing " + file);
    TALLY_TRY(const auto writer, exchange::openTableWriter(file, "List"));
    std::vector<exchange::TableCell> header = {std::string("id")};
    header.insert(header.end(), listing.columns.begin(), listing.columns.end());
    TALLY_CHECK(writer->row(header));
    std::int64_t done = 0;
    for (const estate::Row row : listing.rows) {
        std::vector<exchange::TableCell> cells = {listing.estate->idAt(row).value};
        for (const std::string &column : listing.columns)
            cells.push_back(cellOf(*listing.estate, row, column));
        TALLY_CHECK(writer->row(cells));
        job.progress(++done, static_cast<std::int64_t>(listing.rows.size()));
    }
    return writer->finish();
}

} // namespace tally::cli
