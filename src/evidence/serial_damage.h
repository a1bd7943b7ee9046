// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What spreadsheets do to serial numbers: 1.74719E+11, lost leading zeros, dates, formulas, digits behind the
// fifteenth.
#pragma once

#include "evidence/evidence.h"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>

namespace tally::evidence {

// Why the cell is no serial number any more; empty: nothing shows that it was damaged.
std::string serialDamage(std::string_view cell);

// The serials of one column. One of digits alone that is shorter than most of the others may have lost zeros.
class SerialColumn
{
public:
    void add(std::string_view cell);
    std::string suspicionOf(std::string_view cell) const; // empty: none

private:
    std::map<std::size_t, int> m_lengths; // of those that are digits alone
    int m_digits = 0;
    int m_zeros = 0; // of them, with a zero at the front
};

// Sets trouble and suspicion of a serial that came out of a table.
void judgeSerial(std::string_view cell, const SerialColumn &column, Identity &identity);

// "No HDD", "none fitted": the row says that there is no medium.
bool saysNoMedium(std::string_view cell);

} // namespace tally::evidence
