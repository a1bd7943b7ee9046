// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The installations of an estate as a table: each title of a device once, a million of them filtered and
// sorted while somebody types. A condition or key is worked out once for each title, device or report and
// looked up for each row. Its columns are in installation_columns.h, its filters those of `installed:(…)`
// (docs/filter-language.md).
//
//     const InstallationTable table(estate);
//     TALLY_TRY(auto rows, table.matching("name:office device:(site:civic)"));
//     TALLY_TRY(rows, table.sorted(std::move(rows), "device,-version"));
#pragma once

#include "estate/installation_columns.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tally::estate {

// The position of an installation in its table.
using TableRow = std::uint32_t;

// 16 bytes an installation. May be read from several threads at once.
class InstallationTable
{
public:
    explicit InstallationTable(EstatePtr estate);

    const Estate &estate() const { return *m_estate; }
    std::size_t size() const { return m_installations.size(); }
    const Installation &at(TableRow row) const { return m_installations[row]; }
    Value valueAt(TableRow row, const InstallationColumn &column) const;
    // As a person reads it: references by name, dates as ISO. Empty when unknown.
    std::string displayAt(TableRow row, const InstallationColumn &column) const;

    // In the order of the table, by device. Empty text: all. A mistake in the filter is Usage.
    Result<std::vector<TableRow>> matching(std::string_view filter) const;
    // By columns ("site,-installed_on"), the first counts most; rows that are equal stay in their order and
    // what is unknown comes last. Usage: no such column.
    Result<std::vector<TableRow>> sorted(std::vector<TableRow> rows, std::string_view by) const;

private:
    std::vector<std::int64_t> keysOf(const std::vector<TableRow> &rows,
                                     const InstallationColumn &column) const;

    EstatePtr m_estate;
    std::vector<Installation> m_installations;
};

} // namespace tally::estate
