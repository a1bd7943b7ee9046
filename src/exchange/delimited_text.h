// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// CSV and its kin as people export them: encoding, line ends (LF, CRLF, CR) and delimiter (comma, semicolon,
// tab, bar) are found out; quoted cells may hold line ends. Excel's first line "sep=;" and PowerShell's
// "#TYPE …" are understood. One leading apostrophe before = + - @ is taken off: that is how csv_writer keeps
// such text from being run as a formula.
#pragma once

#include "exchange/table_source.h"

#include <deque>
#include <memory>

namespace tally::exchange {

struct DelimitedOptions
{
    std::string encoding;  // as a file declares it; empty: detected
    char delimiter = '\0'; // NUL: detected
};

class DelimitedText final : public TableSource
{
public:
    // Empty and binary files are InvalidInput.
    static Result<std::unique_ptr<DelimitedText>> open(std::string_view bytes,
                                                       const DelimitedOptions &options);

    Result<bool> next(TableRow &row) override;
    void rewind() override;
    const TableInfo &info() const override { return m_info; }

private:
    DelimitedText() = default;
    void refuseNul(TableRow &row) const;
    void findLineEnds();
    void skipPreamble(bool keepDelimiter);
    void findDelimiter();
    int delimiterScore(char delimiter);
    bool atLineEnd() const;
    void takeLineEnd();
    bool takeRecord(TableRow &row, bool quotes);
    bool takeQuoted(TableRow &row);
    void takePlain(TableRow &row);
    void addCell(TableRow &row, std::string_view cell);
    std::string &scratch();
    char at(std::size_t index) const { return index < m_text.size() ? m_text[index] : '\0'; }
    std::string_view view(std::size_t from, std::size_t to) const
    {
        return std::string_view(m_text).substr(from, to - from);
    }

    std::string m_text; // UTF-8
    TableInfo m_info;
    bool m_carriageReturnEnds = false;
    bool m_hasNuls = false;
    std::size_t m_start = 0; // after the preamble
    int m_startLine = 1;
    std::size_t m_at = 0;
    int m_line = 1;
    int m_repaired = 0; // rows with a quote that was never closed
    std::deque<std::string> m_scratch;
    std::size_t m_scratchUsed = 0;
};

} // namespace tally::exchange
