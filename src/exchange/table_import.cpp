// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table_import.h"

#include "core/text.h"
#include "exchange/fact_table.h"
#include "exchange/licence_rows.h"
#include "exchange/machine_names.h"
#include "exchange/table_row_reader.h"
#include "exchange/table_scheme.h"

#include <algorithm>
#include <optional>

namespace tally::exchange {

namespace {

class TableImporter
{
public:
    TableImporter(TableSource &table, const ReaderOptions &options, const ReportSink &reports,
                  const NoteSink &notes, JobContext &job, const TableScheme &scheme)
        : m_table(table), m_options(options), m_reports(reports), m_notes(notes), m_job(job),
          m_scheme(scheme), m_header(scheme.header())
    {
    }

    Outcome run()
    {
        if (m_scheme.profile().rows == 0)
            m_notes(
                {m_header.line, {}, {}, "the table has no rows below its header that can be read", false});
        for (const PlannedColumn &column : m_scheme.plan().columns) {
            if (m_scheme.mapping().classByModel && column.mapping.name == "model")
                m_modelCell = column.cells.front();
        }
        passOn(m_table.info().notes);
        passOn(m_header.notes);
        passOn(m_scheme.plan().notes);
        return readRows();
    }

private:
    void passOn(const std::vector<model::InputNote> &list)
    {
        for (const model::InputNote &note : list)
            m_notes(model::InputNote(note));
    }

    // What the model tells goes before a class column that only knows the system ("Windows").
    std::string classOf(const TableRow &row, bool &certain)
    {
        std::string name = classByColumn(row, certain);
        const model::ClassRegistry &registry = m_scheme.registry();
        if (!m_modelCell || *m_modelCell >= row.cells.size() ||
            (!registry.isA(name, "computer") && name != "mobile_phone"))
            return name;
        const std::string_view model = classOfModel(text::trimmed(row.cells[*m_modelCell]));
        if (!model.empty() && registry.isA(model, "hardware"))
            return std::string(model);
        certain = certain && name != m_scheme.defaultClass();
        return name;
    }

    // Empty: the row does not tell.
    std::string classByColumn(const TableRow &row, bool &certain)
    {
        certain =
            m_scheme.mapping().fingerprint.empty() || !m_options.className.empty() || !m_scheme.classColumn();
        const std::string &usual = m_scheme.defaultClass();
        const std::optional<std::size_t> column = m_scheme.classColumn();
        if (!column || *column >= row.cells.size())
            return usual;
        const std::string_view value = text::trimmed(row.cells[*column]);
        const auto known = m_classOf.find(value);
        if (known != m_classOf.end()) {
            certain = certain || !known->second.empty();
            return known->second.empty() ? usual : known->second;
        }
        const std::string name = m_scheme.classNamed(value);
        m_classOf.emplace(value, name);
        if (name.empty() && !value.empty() && !usual.empty())
            m_notes({row.line, m_header.names[*column], std::string(value),
                     "names no class; rows with it were taken as \"" + usual +
                         "\". Map the word in \"classes\" of a mapping",
                     false});
        certain = certain || !name.empty();
        return name.empty() ? usual : name;
    }

    // True when the row is no row of the table.
    bool passOver(const TableRow &row)
    {
        for (model::InputNote note : row.notes) {
            if (row.refused && note.refused && note.field.empty() && row.cells.size() < m_header.names.size())
                note.field = m_header.names[row.cells.size()];
            m_notes(std::move(note));
        }
        if (row.refused)
            return true;
        if (m_header.isRepeatedBy(row)) {
            m_notes({row.line, {}, {}, "the header line again; it was passed over", false});
            return true;
        }
        const auto filled = [](std::string_view cell) { return !text::trimmed(cell).empty(); };
        if (std::none_of(row.cells.begin(), row.cells.end(), filled))
            return true;
        const std::size_t columns = m_header.names.size();
        if (row.cells.size() > columns &&
            std::any_of(row.cells.begin() + static_cast<std::ptrdiff_t>(columns), row.cells.end(), filled)) {
            m_notes({row.line,
                     {},
                     std::string(text::trimmed(row.cells[columns])),
                     "the row has " + std::to_string(row.cells.size()) + " cells for " +
                         std::to_string(columns) +
                         " columns, so that its values may stand in the wrong ones; it was left out. Put "
                         "quotes around cells that hold "
                         "the delimiter",
                     true});
            return true;
        }
        // Workbooks do not store the empty cells at a row's end.
        if (row.cells.size() < columns && m_table.info().delimiter != '\0')
            m_notes({row.line,
                     {},
                     {},
                     "the row has only " + std::to_string(row.cells.size()) + " cells for " +
                         std::to_string(columns) + " columns; what is missing is taken as unknown",
                     false});
        return false;
    }

    Outcome readRows()
    {
        const std::int64_t total = m_scheme.profile().rows;
        TableRowReader reader(m_scheme.plan(), m_scheme.mapping(), m_scheme.registry(),
                              [this](model::InputNote &&note) { m_notes(std::move(note)); });
        TableRow row;
        for (std::int64_t count = 0;; ++count) {
            TALLY_TRY(const bool more, m_table.next(row));
            if (!more)
                return {};
            if (count % 1024 == 0) {
                m_job.progress(count, total);
                if (m_job.cancelled())
                    return makeError(ErrorCode::Cancelled, "The reading was stopped.");
            }
            if (passOver(row))
                continue;
            model::SourceReport report;
            report.className = classOf(row, report.classIsCertain);
            if (report.className.empty()) {
                const std::size_t column = *m_scheme.classColumn();
                m_notes({row.line, m_header.names[column],
                         std::string(column < row.cells.size() ? row.cells[column] : std::string_view()),
                         "names no class; the row was left out. Say what class the rows are, or map the word "
                         "in a mapping",
                         true});
                continue;
            }
            report.source = sourceName(report.className);
            report.partial = true; // a register never lists parts and programs
            if (reader.read(row, report) && isAcceptable(report) && !m_reports(std::move(report)))
                return {};
        }
    }

    bool isAcceptable(model::SourceReport &report)
    {
        if (!isLicenceRow(report.className))
            return true;
        markWhatMustBeKnown(report);
        std::optional<model::InputNote> refusal = refusalOf(report);
        if (refusal)
            m_notes(std::move(*refusal));
        return !refusal;
    }

    std::string sourceName(const std::string &className) const
    {
        if (!m_options.source.empty())
            return m_options.source;
        return m_scheme.mapping().source.empty() ? "csv:" + className : m_scheme.mapping().source;
    }

    TableSource &m_table;
    const ReaderOptions &m_options;
    const ReportSink &m_reports;
    const NoteSink &m_notes;
    JobContext &m_job;
    const TableScheme &m_scheme;
    const TableHeader &m_header;
    std::optional<std::size_t> m_modelCell;
    std::map<std::string, std::string, std::less<>>
        m_classOf; // value of the class column -> class, empty: none
};

} // namespace

Outcome importTable(TableSource &table, const TableMapping *mapping, const ReaderOptions &options,
                    const ReportSink &reports, const NoteSink &notes, JobContext &job)
{
    if (mapping == nullptr) {
        TALLY_TRY(const TableHeader header, takeHeader(table));
        const bool isKnown = shippedMappingFor(header.names) != nullptr;
        TALLY_TRY(const bool isFacts, isKnown ? Result<bool>(false) : isFactTable(table, header, options));
        if (isFacts)
            return readFactTable(table, header, options, reports, notes, job);
    }
    TALLY_TRY(const TableScheme scheme, TableScheme::find(table, mapping, options, job));
    TALLY_CHECK(scheme.problem());
    return TableImporter(table, options, reports, notes, job, scheme).run();
}

} // namespace tally::exchange
