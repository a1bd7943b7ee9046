// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the columns of a table become attributes: what the mapping assistant edits, a file on disk
// (docs/importing-tables.md) and what is shipped for well-known exports. Column names are compared folded, by
// their letters and digits alone.
#pragma once

#include "core/result.h"

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tally::exchange {

struct ColumnMapping
{
    enum class Use
    {
        Ignore,
        Attribute,
        Reference,
        Owner,
        Relationship,
        Identifier
    };

    std::vector<std::string> columns; // several are joined
    std::string join = " ";
    Use use = Use::Ignore;
    std::string name;         // attribute, relationship type or kind of identifier
    std::string className;    // of the thing that a reference or relationship names
    bool reverse = false;     // the row's item is the target of the relationship
    bool mustBeKnown = false; // of a relationship: its other end is not made
    std::string separator;    // the cell holds several values
    std::string dateOrder;    // "dmy", "mdy", "ymd"; empty: that of the table
    std::string unit;         // what a bare number counts, of a size: "KiB"; empty: the attribute's own unit
    std::map<std::string, std::string, std::less<>> values; // folded cell -> what it means; empty: unknown
};

struct TableMapping
{
    std::string name; // "snipe-it-assets"
    std::string label;
    std::string source;                   // of the reports; empty: "csv:" and the class
    std::vector<std::string> fingerprint; // columns that tell this kind of file; all must be there
    std::string className;                // where the class column says nothing known
    std::string classColumn;
    std::map<std::string, std::string, std::less<>>
        classes;                      // value of the class column, or with * a part -> class
    bool classByModel = false;        // what the model's name tells goes before what the class column says
    std::vector<std::string> subject; // columns that name the row within its source; empty: found out
    std::string dateOrder;            // "dmy", "mdy", "ymd"; empty: found out
    char decimal = '\0';              // '.', ','; NUL: found out
    std::string encoding, sheet;      // empty: found out
    bool hasHeader = true;            // false: its columns are called "Column 1", "Column 2" …
    int headerLine = 0;               // where the names of the columns stand; 0: found out
    char delimiter = '\0';            // NUL: found out
    std::map<std::string, std::string, std::less<>> constants; // attribute -> value for every row
    std::vector<ColumnMapping> columns;
    bool automatic = true; // columns that are not named here are matched by their name
};

// InvalidInput names the member at fault.
Result<TableMapping> parseMapping(std::string_view json);
std::string toJson(const TableMapping &mapping);

std::span<const TableMapping> shippedMappings();
// The shipped mapping with the longest fingerprint that the header holds; null: none.
const TableMapping *shippedMappingFor(const std::vector<std::string> &header);

// "Asset  Tag:" and "asset_tag" -> "asset tag".
std::string columnKey(std::string_view name);

} // namespace tally::exchange
