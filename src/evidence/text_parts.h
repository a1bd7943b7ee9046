// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What all readers of evidence do with text: lines with numbers, texts that may be bytes, serials that are
// none, times as tools write them.
#pragma once

#include "evidence/evidence.h"
#include "exchange/column_values.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tally::evidence {

// Valid UTF-8 on one line: bytes that are none, control characters and line ends are written \xNN.
std::string escaped(std::string_view bytes);

struct Line
{
    int number = 0; // from 1
    std::string_view text;
};
// Ends are LF, CRLF or CR; the last line need not have one.
std::vector<Line> linesOf(std::string_view text);

// The rest of `text` behind `prefix`, compared exactly; nothing when it does not begin so.
std::optional<std::string_view> behind(std::string_view text, std::string_view prefix);
bool containsWord(std::string_view folded, std::string_view word); // not inside another word
std::string lowered(std::string_view text);                        // ASCII, trimmed, blanks in a row are one

// Decimal or 0x…, with thousands commas; of the head of the text.
std::optional<std::int64_t> leadingNumber(std::string_view text);
// 65536 of "64.0 kB, 65536 bytes"; of a unit alone ("500 GB") nothing, as that is rounded.
std::optional<std::int64_t> exactBytes(std::string_view text);

// Takes the serial as it was read and says what is wrong with it: nothing there, a tool's "?????" or "XXXXX",
// bytes.
void takeSerial(Identity &identity, std::string_view raw);
// The text, or empty where a maker or a tool put a filler: "To be filled by O.E.M.", "Not Applicable (BN)".
std::string withoutFiller(std::string_view text);

// Any of the notations of tables, with or without a zone behind it.
ClaimedTime claimedTime(std::string_view text, exchange::DateOrder order = exchange::DateOrder::DayFirst);

// `why` and `field` may quote the file.
Problem problem(std::string code, int row, int line, std::string_view why, std::string_view remedy,
                std::string_view field = {});

} // namespace tally::evidence
