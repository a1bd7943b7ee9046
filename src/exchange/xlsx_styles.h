// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a workbook says about all of its cells: which number formats are dates, the shared texts, and which
// calendar it counts in.
#pragma once

#include "core/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tally::exchange {

enum class CellFormat
{
    Number,
    Date,
    Time
};

// By cell style (the s attribute of a cell).
Result<std::vector<CellFormat>> parseXlsxStyles(const std::string &xml);
Result<std::vector<std::string>> parseXlsxStrings(const std::string &xml);

// "yyyy\-mm\-dd", "[h]:mm", "0.00" …
CellFormat formatOfCode(std::string_view code);

// 45000 -> "2023-03-15"; with a fraction also the time. Empty when it is no date that a spreadsheet knows.
std::string dateText(double serial, bool from1904);
// 15 significant digits, as spreadsheets show them; whole numbers without a point, those above 15 digits
// as 1.23E+17.
std::string numberText(double number);

} // namespace tally::exchange
