// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/counts_file.h"

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
    Nothing
};
constexpr std::size_t kFieldCount = 5;

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
        if (const std::string at = cellOf(row, column(Field::At)); !at.empty())
            takeTime(label, at);
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
        if (row.refused || label.label.empty())
            return;
        if (isMangled(label.label)) {
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
    TALLY_TRY(bool more, table->next(row));
    const Columns columns = more ? columnsOf(row) : Columns{};
    const bool isTable =
        std::any_of(columns.begin(), columns.end(), [](const auto &column) { return column.has_value(); });
    if (isTable && !columns[static_cast<std::size_t>(Field::Label)])
        return makeError(ErrorCode::InvalidInput, "no heading names the label that was read",
                         "Call the column label, tag, asset number, barcode or serial number");
    Reader reader;
    if (!isTable)
        table->rewind();
    for (;;) {
        TALLY_TRY(more, table->next(row));
        if (!more)
            return std::move(reader).result();
        if (isTable)
            reader.takeTableRow(row, columns);
        else
            reader.takeListRow(row);
    }
}

} // namespace tally::exchange
