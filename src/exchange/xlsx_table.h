// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rows of one sheet of a workbook (.xlsx): the one that is named, else the first that is not empty. Dates
// come as ISO text.
#pragma once

#include "exchange/table_source.h"
#include "exchange/xlsx_styles.h"

#include <memory>
#include <string>
#include <string_view>

namespace tally::exchange {

class XlsxTable final : public TableSource
{
public:
    // NotFound when there is no sheet of that name. Everything is unpacked at once: `bytes` need not outlive
    // the call.
    static Result<std::unique_ptr<XlsxTable>> open(std::string_view bytes, const std::string &sheet);
    ~XlsxTable() override;

    Result<bool> next(TableRow &row) override;
    void rewind() override;
    const TableInfo &info() const override { return m_info; }

private:
    XlsxTable();
    struct Cursor;
    Outcome openSheets(std::string_view bytes, const std::string &sheet);
    enum class Filling
    {
        Empty,
        Some, // a cover sheet, say
        Table
    };
    Result<Filling> fillingOf(const std::string &sheet);
    Outcome takeCell(TableRow &row);
    std::string cellText(std::string_view type, std::string_view style, const std::string &value) const;

    TableInfo m_info;
    bool m_from1904 = false;
    std::vector<CellFormat> m_formats;
    std::vector<std::string> m_strings;
    std::string m_sheet; // XML
    std::unique_ptr<Cursor> m_cursor;
    std::vector<std::string> m_cells;
    std::size_t m_width = 0; // cells of the row in use
    int m_line = 0;
};

} // namespace tally::exchange
