// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/counts_file.h"

#include "core/number.h"
#include "core/text.h"
#include "exchange/delimited_text.h"
#include "exchange/unpack.h"
#include "exchange/xlsx_table.h"

#include <algorithm>
#include <array>
#include <memory>

namespace tally::exchange {

namespace {

enum class Field : std::size_t
{
    Label,
    Place,
    Condition,
    Note,
    At,
    Photo,
    Has,
    NotMine,
    Reference,
    Nothing
};
constexpr std::size_t kFieldCount = static_cast<std::size_t>(Field::Nothing);
constexpr int kHeadingWithin = 5; // rows: people write a title above a table

struct Heading
{
    std::string_view word;
    Field field;
};
constexpr std::array kHeadings = {
    Heading{"label", Field::Label},
    Heading{"tag", Field::Label},
    Heading{"asset tag", Field::Label},
    Heading{"asset number", Field::Label},
    Heading{"asset no", Field::Label},
    Heading{"barcode", Field::Label},
    Heading{"serial number", Field::Label},
    Heading{"serial", Field::Label},
    Heading{"scanned", Field::Label},
    Heading{"place", Field::Place},
    Heading{"room", Field::Place},
    Heading{"location", Field::Place},
    Heading{"site", Field::Place},
    Heading{"condition", Field::Condition},
    Heading{"state", Field::Condition},
    Heading{"note", Field::Note},
    Heading{"notes", Field::Note},
    Heading{"comment", Field::Note},
    Heading{"counted at", Field::At},
    Heading{"scanned at", Field::At},
    Heading{"seen", Field::At},
    Heading{"date", Field::At},
    Heading{"time", Field::At},
    Heading{"photo", Field::Photo},
    Heading{"photograph", Field::Photo},
    Heading{"picture", Field::Photo},
    Heading{"have it", Field::Has},
    Heading{"have it?", Field::Has},
    Heading{"have", Field::Has},
    Heading{"mine", Field::Has},
    Heading{"confirmed", Field::Has},
    Heading{"not mine", Field::NotMine},
    Heading{"not mine?", Field::NotMine},
    Heading{"where", Field::Place},
    Heading{"where is it", Field::Place},
    Heading{"where is it?", Field::Place},
    Heading{"ref", Field::Reference},
    Heading{"reference", Field::Reference},
};

std::string headingWord(std::string_view cell)
{
    std::string word = text::folded(text::trimmed(cell));
    std::replace(word.begin(), word.end(), '_', ' ');
    std::replace(word.begin(), word.end(), '-', ' ');
    return word;
}

Field fieldOf(std::string_view cell)
{
    const std::string word = headingWord(cell);
    const auto *found = std::find_if(kHeadings.begin(), kHeadings.end(),
                                     [&](const Heading &heading) { return heading.word == word; });
    return found == kHeadings.end() ? Field::Nothing : found->field;
}

// Column of each field; none: the first row is no heading.
using Columns = std::array<std::optional<std::size_t>, kFieldCount>;

Columns columnsOf(const TableRow &row)
{
    Columns columns;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const Field field = fieldOf(row.cells[i]);
        if (field != Field::Nothing && !columns[static_cast<std::size_t>(field)])
            columns[static_cast<std::size_t>(field)] = i;
    }
    return columns;
}

std::string cellOf(const TableRow &row, std::optional<std::size_t> column)
{
    if (!column || *column >= row.cells.size())
        return {};
    return std::string(text::trimmed(row.cells[*column]));
}

// What people write into a box to be ticked; nothing: neither yes nor no.
std::optional<bool> yesOrNo(std::string_view cell)
{
    static constexpr std::array<std::string_view, 12> kYes = {
        "yes", "y", "x", "1", "true", "ok", "have", "ja", "oui", "\u2713", "\u2714", "mine"};
    static constexpr std::array<std::string_view, 9> kNo = {"no",   "n",   "0",    "false",   "-",
                                                            "nein", "non", "none", "not mine"};
    const std::string word = text::folded(text::trimmed(cell));
    if (std::find(kYes.begin(), kYes.end(), word) != kYes.end())
        return true;
    if (std::find(kNo.begin(), kNo.end(), word) != kNo.end())
        return false;
    return {};
}

// "#431" or "431".
std::int64_t referenceOf(std::string_view cell)
{
    if (cell.starts_with('#'))
        cell.remove_prefix(1);
    return std::max<std::int64_t>(wholeNumber(cell).value_or(0), 0);
}

// A number that a spreadsheet turned into another ("1.23E+15"): the label that was read is lost.
bool isMangled(std::string_view label)
{
    const std::size_t e = label.find_first_of("eE");
    if (e == std::string_view::npos || e == 0 || e + 2 >= label.size() || label[e + 1] != '+')
        return false;
    const auto digits = [](std::string_view part) {
        return !part.empty() && part.find_first_not_of("0123456789.,") == std::string_view::npos;
    };
    return digits(label.substr(0, e)) && digits(label.substr(e + 2));
}

class Reader
{
public:
    void takeTableRow(const TableRow &row, const Columns &columns)
    {
        const auto column = [&](Field field) { return columns[static_cast<std::size_t>(field)]; };
        CountedLabel label;
        label.line = row.line;
        label.label = cellOf(row, column(Field::Label));
        label.place = cellOf(row, column(Field::Place));
        label.condition = cellOf(row, column(Field::Condition));
        label.note = cellOf(row, column(Field::Note));
        label.photo = cellOf(row, column(Field::Photo));
        label.reference = referenceOf(cellOf(row, column(Field::Reference)));
        if (const std::string at = cellOf(row, column(Field::At)); !at.empty())
            takeTime(label, at);
        if (takeAnswer(label, row, column(Field::Has), column(Field::NotMine)))
            add(std::move(label), row);
    }

    // One label a line; "@" begins a place, "#" a remark.
    void takeListRow(const TableRow &row)
    {
        const std::string first = cellOf(row, 0);
        if (first.starts_with('#'))
            return;
        if (first.starts_with('@')) {
            m_place = std::string(text::trimmed(std::string_view(first).substr(1)));
            for (std::size_t i = 1; i < row.cells.size(); ++i) // a place's name may hold a comma
                m_place += ", " + std::string(text::trimmed(row.cells[i]));
            return;
        }
        CountedLabel label;
        label.line = row.line;
        label.label = first;
        label.place = m_place;
        label.condition = cellOf(row, 1);
        label.note = cellOf(row, 2);
        add(std::move(label), row);
    }

    CountsFile result() && { return std::move(m_file); }

private:
    // Of a list that asks: whether the row says anything.
    bool takeAnswer(CountedLabel &label, const TableRow &row, std::optional<std::size_t> has,
                    std::optional<std::size_t> notMine)
    {
        label.isAnswer = has || notMine;
        if (!label.isAnswer || (label.label.empty() && label.reference == 0))
            return true;
        const std::string hasCell = cellOf(row, has), notMineCell = cellOf(row, notMine);
        const std::optional<bool> hasIt = yesOrNo(hasCell), isNot = yesOrNo(notMineCell);
        const bool isOdd = (!hasCell.empty() && !hasIt) || (!notMineCell.empty() && !isNot);
        if (isOdd || (hasIt && isNot && *hasIt == *isNot)) {
            m_file.notes.push_back({label.line, !hasCell.empty() && !hasIt ? "have it" : "not mine",
                                    hasCell + (notMineCell.empty() ? "" : " / " + notMineCell),
                                    "is neither yes nor no; write yes or no in one of the two", true});
            return false;
        }
        if (!hasIt && !isNot) {
            ++m_file.unanswered;
            return false;
        }
        label.isDenied = hasIt ? !*hasIt : *isNot;
        return true;
    }

    void takeTime(CountedLabel &label, const std::string &text)
    {
        label.at = parseInstant(text);
        if (const auto day = parseDay(text); !label.at && day)
            label.at = startOf(*day) + kMillisecondsADay / 2; // noon of a day without a time
        if (!label.at)
            m_file.notes.push_back({label.line, "counted at", text,
                                    "is neither YYYY-MM-DD nor YYYY-MM-DDTHH:MM; counted as of now", false});
    }

    void add(CountedLabel &&label, const TableRow &row)
    {
        m_file.notes.insert(m_file.notes.end(), row.notes.begin(), row.notes.end());
        if (row.refused || (label.label.empty() && label.reference == 0))
            return;
        if (label.reference == 0 && isMangled(label.label)) {
            m_file.notes.push_back({label.line, "label", label.label,
                                    "was made a number by a spreadsheet, its digits are lost; scan it again "
                                    "or format the column as text",
                                    true});
            return;
        }
        m_file.labels.push_back(std::move(label));
    }

    CountsFile m_file;
    std::string m_place;
};

Result<std::unique_ptr<TableSource>> openTable(std::string_view bytes)
{
    if (isZip(bytes)) {
        TALLY_TRY(auto table, XlsxTable::open(bytes, {}));
        return std::unique_ptr<TableSource>(std::move(table));
    }
    TALLY_TRY(auto table, DelimitedText::open(bytes, {}));
    return std::unique_ptr<TableSource>(std::move(table));
}

} // namespace

Result<CountsFile> readCounts(std::string_view bytes)
{
    TALLY_TRY(const auto table, openTable(bytes));
    TableRow row;
    Columns columns;
    const auto has = [&](Field field) { return columns[static_cast<std::size_t>(field)].has_value(); };
    const auto headings = [&] {
        return std::count_if(columns.begin(), columns.end(),
                             [](const auto &column) { return column.has_value(); });
    };
    bool isTable = false;
    for (int i = 0; i < kHeadingWithin && !isTable; ++i) {
        TALLY_TRY(const bool more, table->next(row));
        if (!more)
            break;
        columns = columnsOf(row);
        isTable = i == 0 ? headings() > 0 : headings() > 1; // below the first row a word alone is a label
    }
    if (isTable && !has(Field::Label) && !has(Field::Reference))
        return makeError(ErrorCode::InvalidInput, "no heading names the label that was read",
                         "Call the column label, tag, asset number, barcode or serial number");
    Reader reader;
    if (!isTable)
        table->rewind();
    for (;;) {
        TALLY_TRY(const bool more, table->next(row));
        if (!more)
            return std::move(reader).result();
        if (isTable)
            reader.takeTableRow(row, columns);
        else
            reader.takeListRow(row);
    }
}

} // namespace tally::exchange
