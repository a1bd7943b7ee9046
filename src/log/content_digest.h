// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The digest of what an operation did to one table, recomputable from the table's rows alone (began = n,
// ended = n).
//
// A line is a sign and then one field a cell: a netstring of the text, or of the integer's decimal digits, or
// "~" for null.
//     -  owner, keys…, was      a version that ended; `was` is the operation that began it
//     +  owner, keys…, values…  a version that began
// First all ends, then all begins, each sorted by owner and keys (integers by size, text by bytes). SHA-256
// over the lines of each block of 4,096, without separators; the digest is the SHA-256 of the blocks' digests
// one after the other. Tables that are no facts (actors, steps, duties) have begins alone.
#pragma once

#include "log/sha256.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace tally::log {

inline constexpr int kLinesPerBlock = 4096;

// One line; cleared and filled again for the next.
class ContentLine
{
public:
    void begin(char sign); // '-' or '+'
    void integer(std::int64_t value);
    void text(std::string_view value);
    void null();
    std::string_view bytes() const { return m_bytes; }

private:
    std::string m_bytes;
};

class ContentDigest
{
public:
    void add(std::string_view line);
    std::int64_t lines() const { return m_lines; }
    // 32 bytes; empty when there was no line. Begins again.
    std::string finish();

private:
    Sha256 m_block, m_whole;
    std::int64_t m_lines = 0;
};

} // namespace tally::log
