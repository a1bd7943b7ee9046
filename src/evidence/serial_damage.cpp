// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/serial_damage.h"

#include "core/date.h"
#include "core/text.h"
#include "evidence/text_parts.h"
#include "exchange/column_values.h"
#include "exchange/formula_text.h"

#include <algorithm>
#include <array>

namespace tally::evidence {

namespace {

constexpr std::size_t kSpreadsheetDigits = 15; // what a spreadsheet keeps of a number
constexpr int kFewestToCompare = 3;

bool isDigits(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

// "5-Mar", "Mar-05": what becomes of 5MAR and MAR5.
bool isDayOfMonth(std::string_view text)
{
    constexpr std::array<std::string_view, 12> kMonths = {"jan", "feb", "mar", "apr", "may", "jun",
                                                          "jul", "aug", "sep", "oct", "nov", "dec"};
    const std::size_t dash = text.find('-');
    if (dash == std::string_view::npos || text.size() > 8)
        return false;
    const std::string left = lowered(text.substr(0, dash));
    const std::string right = lowered(text.substr(dash + 1));
    const auto isMonth = [&](const std::string &word) {
        return std::find(kMonths.begin(), kMonths.end(), word) != kMonths.end();
    };
    return (isDigits(left) && left.size() <= 2 && isMonth(right)) ||
           (isMonth(left) && isDigits(right) && (right.size() == 2 || right.size() == 4));
}

} // namespace

std::string serialDamage(std::string_view cell)
{
    const std::string_view text = text::trimmed(cell);
    const std::string shown = "\"" + escaped(text) + "\"";
    if (exchange::isMangledNumber(text))
        return shown + " is what a spreadsheet made of a long number; its last digits are lost.";
    if (text.size() > 1 && exchange::looksLikeFormula(text))
        return shown + " is a formula, not a serial number.";
    if (text.starts_with('#') &&
        (text.ends_with('#') || text.ends_with('!') || text.ends_with('?') || text == "#N/A"))
        return shown + " is a spreadsheet's sign of an error.";
    if (isDayOfMonth(text) || parseDay(text.substr(0, 10)) ||
        (text.find('/') != std::string_view::npos && claimedTime(text).secondsLocal))
        return shown + " is a date; a spreadsheet takes some serial numbers for one.";
    if (isDigits(text) && text.size() > kSpreadsheetDigits &&
        text.substr(kSpreadsheetDigits).find_first_not_of('0') == std::string_view::npos)
        return shown + " has zeros behind the fifteenth digit, where a spreadsheet stops counting.";
    const std::size_t point = text.find('.');
    if (point != std::string_view::npos && isDigits(text.substr(0, point)) &&
        text.substr(point + 1).find_first_not_of('0') == std::string_view::npos)
        return shown + " is a number as a spreadsheet writes it.";
    return {};
}

void SerialColumn::add(std::string_view cell)
{
    const std::string_view text = text::trimmed(cell);
    if (!isDigits(text))
        return;
    ++m_digits;
    ++m_lengths[text.size()];
    if (text.starts_with('0'))
        ++m_zeros;
}

std::string SerialColumn::suspicionOf(std::string_view cell) const
{
    const std::string_view text = text::trimmed(cell);
    if (!isDigits(text) || text.starts_with('0') || m_digits < kFewestToCompare || m_zeros == m_digits)
        return {};
    const auto most = std::max_element(m_lengths.begin(), m_lengths.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    const bool usual = most->second * 2 > m_digits;
    if (!usual || text.size() >= most->first)
        return {};
    return "It is " + std::to_string(text.size()) + " digits, most others have " +
           std::to_string(most->first) + ": leading zeros may be lost.";
}

void judgeSerial(std::string_view cell, const SerialColumn &column, Identity &identity)
{
    if (identity.trouble == IdentityTrouble::Missing)
        return;
    if (std::string reason = serialDamage(cell); !reason.empty()) {
        identity.trouble = IdentityTrouble::Mangled;
        identity.troubleReason = std::move(reason);
        return;
    }
    if (identity.trouble == IdentityTrouble::None)
        identity.suspicion = column.suspicionOf(cell);
}

bool saysNoMedium(std::string_view cell)
{
    constexpr std::array<std::string_view, 16> kWords = {
        "no hdd",      "no drive",     "no drives",      "no disk",    "no hard drive", "no ssd",
        "no storage",  "no media",     "none fitted",    "not fitted", "hdd removed",   "drive removed",
        "hdd missing", "no hdd found", "no drive found", "diskless"};
    const std::string text = lowered(cell);
    return std::find(kWords.begin(), kWords.end(), text) != kWords.end();
}

} // namespace tally::evidence
