// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fact_table.h"

#include "core/text.h"

#include <algorithm>

namespace tally::exchange {

namespace {

std::optional<std::size_t> kindColumn(const TableHeader &header)
{
    for (std::size_t i = 0; i < header.names.size(); ++i) {
        if (factFieldNamed(header.names[i]) == FactField::Kind)
            return i;
    }
    return {};
}

std::string_view cellOf(const TableRow &row, std::size_t column)
{
    return column < row.cells.size() ? text::trimmed(row.cells[column]) : std::string_view();
}

bool isFilled(const TableRow &row, std::size_t column)
{
    return !cellOf(row, column).empty();
}

class FactTable
{
public:
    FactTable(const TableHeader &header, const ReaderOptions &options, const NoteSink &notes)
        : m_header(header), m_notes(notes), m_kindColumn(kindColumn(header)), m_rows(options, notes)
    {
        m_kind = factKindNamed(options.className);
        if (!m_kind && !m_kindColumn)
            m_kind = factKindOf(header.names, options.fileName);
        std::map<FactField, std::size_t> taken;
        m_fields.resize(header.names.size());
        for (std::size_t i = 0; i < header.names.size(); ++i) {
            if (header.names[i].empty())
                continue;
            const auto field = factFieldNamed(header.names[i]);
            if (field && taken.emplace(*field, i).second)
                m_fields[i] = field;
            else
                m_notes({header.line,
                         header.names[i],
                         {},
                         field ? "another column says this already; the column was not taken"
                               : "fits nothing in such a list; the column was not taken",
                         false});
        }
    }

    void take(const TableRow &row)
    {
        for (const model::InputNote &note : row.notes)
            m_notes(model::InputNote(note));
        if (row.refused || m_header.isRepeatedBy(row) || !isRow(row))
            return;
        const auto kind = kindOf(row);
        if (!kind)
            return;
        FactRow fact;
        fact.line = row.line;
        for (std::size_t i = 0; i < m_fields.size(); ++i) {
            if (m_fields[i] && isFilled(row, i))
                fact.cells.emplace(*m_fields[i], cellOf(row, i));
        }
        m_rows.add(*kind, fact);
    }

    Outcome handOver(const ReportSink &reports) { return m_rows.handOver(reports); }

private:
    bool isRow(const TableRow &row)
    {
        bool any = false;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const bool isBeyond = i >= m_header.names.size();
            any |= isFilled(row, i);
            if (isBeyond && isFilled(row, i)) {
                m_notes({row.line,
                         {},
                         std::string(cellOf(row, i)),
                         "the row has more cells than there are columns, so that its values may stand in the "
                         "wrong ones; it was left out. Put quotes around cells that hold the delimiter",
                         true});
                return false;
            }
        }
        return any;
    }

    std::optional<FactKind> kindOf(const TableRow &row)
    {
        if (!m_kindColumn)
            return m_kind;
        const std::string_view word = cellOf(row, *m_kindColumn);
        if (const auto kind = word.empty() ? m_kind : factKindNamed(word))
            return kind;
        m_notes({row.line, m_header.names[*m_kindColumn], std::string(word),
                 "is no kind of such a row; the row was left out. Write installation, usage, session, access "
                 "or assignment, and put items into a file of their own",
                 true});
        return {};
    }

    const TableHeader &m_header;
    const NoteSink &m_notes;
    std::optional<std::size_t> m_kindColumn;
    std::optional<FactKind> m_kind;
    std::vector<std::optional<FactField>> m_fields; // by column
    FactReports m_rows;
};

} // namespace

Result<bool> isFactTable(TableSource &table, const TableHeader &header, const ReaderOptions &options)
{
    if (!options.className.empty())
        return factKindNamed(options.className).has_value();
    const auto column = kindColumn(header);
    if (!column)
        return factKindOf(header.names, options.fileName).has_value();
    bool is = false;
    TableRow row;
    for (;;) {
        TALLY_TRY(const bool more, table.next(row));
        if (!more)
            break;
        if (row.refused || !isFilled(row, *column))
            continue;
        is = factKindNamed(cellOf(row, *column)).has_value();
        break;
    }
    TALLY_CHECK(goBehindHeader(header, table));
    return is;
}

Outcome readFactTable(TableSource &table, const TableHeader &header, const ReaderOptions &options,
                      const ReportSink &reports, const NoteSink &notes, JobContext &job)
{
    for (const std::vector<model::InputNote> *list : {&table.info().notes, &header.notes}) {
        for (const model::InputNote &note : *list)
            notes(model::InputNote(note));
    }
    FactTable facts(header, options, notes);
    TableRow row;
    for (std::int64_t count = 0;; ++count) {
        TALLY_TRY(const bool more, table.next(row));
        if (!more)
            return facts.handOver(reports);
        if (count % 1024 == 0 && job.cancelled())
            return makeError(ErrorCode::Cancelled, "The reading was stopped.");
        facts.take(row);
    }
}

} // namespace tally::exchange
