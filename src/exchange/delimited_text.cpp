// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/delimited_text.h"

#include "core/display_text.h"
#include "core/text.h"
#include "exchange/encoding.h"
#include "exchange/formula_text.h"

#include <algorithm>
#include <map>

namespace tally::exchange {

namespace {

constexpr std::size_t kMaxQuotedBytes = 16 * kMaxCellBytes; // a cell too large is passed over up to its end
constexpr int kMaxRepairs = 100;                            // each costs a scan of up to kMaxQuotedBytes
constexpr int kSampleRows = 60;                             // for finding the delimiter
constexpr std::string_view kDelimiters = ",;\t|";

model::InputNote rowNote(int line, std::string what, std::string why, bool refused)
{
    return {line, {}, std::move(what), std::move(why), refused};
}

std::string shortened(std::string_view text)
{
    return std::string(text.size() > 60 ? text::sanitisedUtf8(text.substr(0, 57)) + "..." : text);
}

bool hasByteOrderMark(std::string_view bytes)
{
    return bytes.starts_with("\xEF\xBB\xBF") || bytes.starts_with("\xFF\xFE") ||
           bytes.starts_with("\xFE\xFF");
}

// Control characters all over, or NULs in most lines. A damaged row among others makes no file binary.
bool isBinary(std::string_view text)
{
    const std::string_view head = text.substr(0, 65'536);
    const auto odd = std::count_if(head.begin(), head.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && std::string_view("\t\n\r\f\v\0", 6).find(c) == std::string_view::npos) ||
               byte == 0x7F;
    });
    std::size_t lines = 0;
    std::size_t withNul = 0;
    for (std::size_t at = 0; at < head.size(); ++lines) {
        const std::size_t end = std::min(head.find_first_of("\r\n", at), head.size());
        withNul += head.substr(at, end - at).find('\0') != std::string_view::npos ? 1 : 0;
        at = end + 1;
    }
    return static_cast<std::size_t>(odd) * 50 > head.size() || withNul * 2 > lines;
}

} // namespace

Result<std::unique_ptr<DelimitedText>> DelimitedText::open(std::string_view bytes,
                                                           const DelimitedOptions &options)
{
    std::unique_ptr<DelimitedText> table(new DelimitedText);
    DecodedText decoded = decodedText(bytes);
    table->m_info.byteOrderMark = hasByteOrderMark(bytes);
    if (!options.encoding.empty()) {
        TALLY_TRY(decoded.text, decodedAs(bytes, options.encoding));
        decoded.encoding = text::lowerAscii(options.encoding);
    }
    table->m_text = std::move(decoded.text);
    table->m_info.encoding = decoded.encoding;
    if (isBinary(table->m_text))
        return makeError(ErrorCode::InvalidInput, "The file is binary, not text.",
                         "Export it as CSV text or as an .xlsx workbook.");
    table->m_hasNuls = table->m_text.find('\0') != std::string::npos;
    if (text::trimmed(table->m_text).empty())
        return makeError(ErrorCode::InvalidInput, "The file is empty.",
                         "Export it again, with its header line.");
    table->findLineEnds();
    table->m_info.delimiter = options.delimiter;
    table->skipPreamble(options.delimiter != '\0');
    if (table->m_info.delimiter == '\0')
        table->findDelimiter();
    table->rewind();
    return table;
}

// No text has a NUL: what stands around it was damaged.
void DelimitedText::refuseNul(TableRow &row) const
{
    const auto bad = std::find_if(row.cells.begin(), row.cells.end(), [](std::string_view cell) {
        return cell.find('\0') != std::string_view::npos;
    });
    if (bad == row.cells.end())
        return;
    row.refused = true;
    row.notes.push_back(
        rowNote(row.line, shortened(text::printable(*bad)),
                "the cell holds NUL bytes, so that the file is damaged there; the row was left "
                "out. Export it again, or take the bytes out",
                true));
    row.cells.erase(bad, row.cells.end());
}

void DelimitedText::findLineEnds()
{
    std::size_t pairs = 0;
    std::size_t feeds = 0;
    std::size_t returns = 0;
    for (std::size_t i = 0; i < m_text.size(); ++i) {
        if (m_text[i] == '\n')
            ++feeds;
        else if (m_text[i] == '\r' && i + 1 < m_text.size() && m_text[i + 1] == '\n')
            ++pairs, ++feeds, ++i;
        else if (m_text[i] == '\r')
            ++returns;
    }
    m_carriageReturnEnds = returns > feeds;
    m_info.lineEnd = m_carriageReturnEnds ? "CR" : pairs * 2 > feeds ? "CRLF" : "LF";
}

void DelimitedText::skipPreamble(bool keepDelimiter)
{
    for (;;) {
        const std::size_t end = std::min(m_text.find_first_of("\r\n", m_at), m_text.size());
        const std::string_view line = view(m_at, end);
        const bool separator = line.size() == 5 && text::lowerAscii(line).starts_with("sep=");
        if (separator && !keepDelimiter)
            m_info.delimiter = line[4];
        if (!separator && !line.starts_with("#TYPE "))
            break;
        m_at = end;
        if (m_at >= m_text.size())
            break;
        takeLineEnd();
    }
    m_start = m_at;
    m_startLine = m_line;
}

void DelimitedText::rewind()
{
    m_at = m_start;
    m_line = m_startLine;
    m_repaired = 0;
}

// How well the delimiter makes a table of the first rows: those that have as many cells as the first.
int DelimitedText::delimiterScore(char delimiter)
{
    m_info.delimiter = delimiter;
    rewind();
    TableRow row;
    std::map<std::size_t, int> widths;
    std::size_t header = 0;
    int rows = 0;
    while (rows < kSampleRows) {
        const auto more = next(row);
        if (!more || !*more)
            break;
        if (rows == 0)
            header = row.cells.size();
        ++widths[row.cells.size()];
        ++rows;
    }
    if (rows == 0)
        return 0;
    const auto common = std::max_element(widths.begin(), widths.end(),
                                         [](const auto &a, const auto &b) { return a.second < b.second; });
    if (common->first < 2)
        return 0;
    const int asHeader = header >= 2 ? widths[header] : 0;
    return std::max(asHeader * 2, common->second) * 100 / rows +
           static_cast<int>(std::min<std::size_t>(header, 90));
}

void DelimitedText::findDelimiter()
{
    char best = ',';
    int bestScore = 0;
    for (const char candidate : kDelimiters) {
        const int score = delimiterScore(candidate);
        if (score > bestScore) {
            bestScore = score;
            best = candidate;
        }
    }
    m_info.delimiter = best;
}

bool DelimitedText::atLineEnd() const
{
    const char c = m_text[m_at];
    return c == '\n' ||
           (c == '\r' && (m_carriageReturnEnds || (m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n')));
}

void DelimitedText::takeLineEnd()
{
    if (m_text[m_at] == '\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n')
        ++m_at;
    ++m_at;
    ++m_line;
}

std::string &DelimitedText::scratch()
{
    if (m_scratchUsed == m_scratch.size())
        m_scratch.emplace_back();
    std::string &text = m_scratch[m_scratchUsed++];
    text.clear();
    return text;
}

void DelimitedText::addCell(TableRow &row, std::string_view cell)
{
    if (row.refused)
        return;
    if (row.cells.size() < kMaxColumns && cell.size() <= kMaxCellBytes) {
        row.cells.push_back(withoutFormulaGuard(cell));
        return;
    }
    row.refused = true;
    row.notes.push_back(cell.size() > kMaxCellBytes
                            ? rowNote(row.line, shortened(cell),
                                      "the cell is larger than 1 MiB; the row was left out. Shorten the cell",
                                      true)
                            : rowNote(row.line, {},
                                      "the row has more than 16384 cells and was left out. Check the "
                                      "delimiter and the line ends",
                                      true));
}

void DelimitedText::takePlain(TableRow &row)
{
    const std::size_t from = m_at;
    const char delimiter = m_info.delimiter;
    while (m_at < m_text.size()) {
        const char c = m_text[m_at];
        if (c == delimiter || ((c == '\n' || c == '\r') && atLineEnd()))
            break;
        ++m_at;
    }
    addCell(row, view(from, m_at));
}

// False when the quote is not closed within the limit.
bool DelimitedText::takeQuoted(TableRow &row)
{
    const std::size_t from = ++m_at;
    std::string *joined = nullptr; // needed once a doubled quote occurs
    std::size_t piece = from;
    for (;; ++m_at) {
        if (m_at >= m_text.size() || m_at - from > kMaxQuotedBytes)
            return false;
        if (m_text[m_at] == '"') {
            if (at(m_at + 1) != '"')
                break;
            if (joined == nullptr)
                joined = &scratch();
            joined->append(m_text, piece, m_at + 1 - piece);
            piece = ++m_at + 1;
        } else if (m_text[m_at] == '\n' ||
                   (m_text[m_at] == '\r' && m_carriageReturnEnds && at(m_at + 1) != '\n')) {
            ++m_line;
        }
    }
    if (joined != nullptr)
        joined->append(m_text, piece, m_at - piece);
    std::string_view cell = joined != nullptr ? std::string_view(*joined) : view(from, m_at);
    ++m_at;
    const std::size_t tail = m_at;
    while (m_at < m_text.size() && m_text[m_at] != m_info.delimiter && !atLineEnd())
        ++m_at;
    const std::string_view rest = view(tail, m_at);
    if (cell.size() > kMaxCellBytes && !text::trimmed(rest).empty())
        return false; // the next cell's quote, most likely: the first was never closed
    if (!text::trimmed(rest).empty()) {
        if (joined == nullptr)
            (joined = &scratch())->assign(cell);
        joined->append(rest);
        cell = *joined;
        row.notes.push_back(
            rowNote(row.line, shortened(cell), "text follows a closing quote; it was kept", false));
    }
    addCell(row, cell);
    return true;
}

bool DelimitedText::takeRecord(TableRow &row, bool quotes)
{
    m_scratchUsed = 0;
    row.cells.clear();
    for (;;) {
        std::size_t quote = m_at;
        while (quotes && quote < m_text.size() && m_text[quote] == ' ')
            ++quote;
        if (quotes && quote < m_text.size() && m_text[quote] == '"') {
            m_at = quote;
            if (!takeQuoted(row))
                return false;
        } else {
            takePlain(row);
        }
        if (m_at >= m_text.size())
            return true;
        if (m_text[m_at] != m_info.delimiter) {
            takeLineEnd();
            return true;
        }
        ++m_at;
        if (m_at >= m_text.size()) {
            addCell(row, {});
            return true;
        }
    }
}

Result<bool> DelimitedText::next(TableRow &row)
{
    while (m_at < m_text.size()) {
        const std::size_t from = m_at;
        row.line = m_line;
        row.refused = false;
        row.notes.clear();
        if (!takeRecord(row, true)) {
            if (++m_repaired > kMaxRepairs) {
                Error error = makeError(ErrorCode::InvalidInput,
                                        "quotes are opened and not closed in more than 100 rows",
                                        "check the delimiter and the quotes of the file, or export it again");
                error.line = row.line;
                return error;
            }
            m_at = from;
            m_line = row.line;
            row.refused = false;
            row.notes.assign(1, rowNote(row.line, {},
                                        "a quote is opened and never closed; the line was read as it stands",
                                        false));
            takeRecord(row, false);
        }
        if (m_hasNuls && !row.refused)
            refuseNul(row);
        if (row.cells.size() == 1 && text::trimmed(row.cells.front()).empty() && !row.refused)
            continue;
        return true;
    }
    return false;
}

} // namespace tally::exchange
