// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table_import.h"

#include "core/text.h"
#include "exchange/class_names.h"
#include "exchange/column_plan.h"
#include "exchange/table_row_reader.h"

#include <algorithm>
#include <array>
#include <optional>

namespace tally::exchange {

namespace {

// Names of columns that may tell the class, the likeliest first.
constexpr std::array<std::string_view, 12> kClassColumns = {
    "class",          "item class", "asset class",    "asset type", "item type", "device type",
    "equipment type", "type",       "asset category", "category",   "kind",      "device category"};

std::vector<std::size_t> classColumns(const TableMapping &mapping, const TableHeader &header)
{
    std::vector<std::size_t> columns;
    const auto add = [&](std::string_view name) {
        const auto at = std::find(header.keys.begin(), header.keys.end(), columnKey(name));
        if (at != header.keys.end())
            columns.push_back(static_cast<std::size_t>(at - header.keys.begin()));
    };
    if (!mapping.classColumn.empty())
        add(mapping.classColumn);
    else if (mapping.className.empty())
        for (const std::string_view name : kClassColumns)
            add(name);
    return columns;
}

class TableImporter
{
public:
    TableImporter(TableSource &table, const ReaderOptions &options, const ReportSink &reports,
                  const NoteSink &notes, JobContext &job)
        : m_table(table), m_options(options), m_reports(reports), m_notes(notes), m_job(job),
          m_registry(options.classes ? options.classes : model::ClassRegistry::shipped())
    {
    }

    Outcome run(const TableMapping *mapping)
    {
        TALLY_TRY(m_header, takeHeader(m_table));
        if (mapping == nullptr)
            mapping = shippedMappingFor(m_header.names);
        if (mapping != nullptr)
            m_mapping = *mapping;
        TALLY_CHECK(settleDefaultClass());
        const auto columns = classColumns(m_mapping, m_header);
        TALLY_TRY(const TableProfile profile,
                  profileTable(m_table, m_header, columns, [this] { return m_job.cancelled(); }));
        m_names.emplace(*m_registry, m_mapping.classes);
        TALLY_CHECK(settleClasses(profile, columns));
        m_plan = planColumns(m_mapping, m_header, profile, m_classes, *m_registry);
        passOn(m_table.info().notes);
        passOn(m_header.notes);
        passOn(m_plan.notes);
        return readRows(profile.rows);
    }

private:
    void passOn(const std::vector<model::InputNote> &list)
    {
        for (const model::InputNote &note : list)
            m_notes(model::InputNote(note));
    }

    Outcome settleDefaultClass()
    {
        m_default = m_options.className.empty() ? m_mapping.className : m_options.className;
        std::vector<std::string> names;
        for (const model::ClassSpec &spec : m_registry->classes())
            if (!spec.isAbstract)
                names.push_back(spec.name);
        std::vector<std::string> wanted;
        if (!m_default.empty())
            wanted.push_back(m_default);
        for (const auto &[word, className] : m_mapping.classes)
            wanted.push_back(className);
        for (const std::string &name : wanted) {
            const model::ClassSpec *spec = m_registry->find(name);
            if (spec != nullptr && !spec->isAbstract)
                continue;
            const std::string near = text::nearest(name, names);
            return makeError(
                ErrorCode::InvalidInput,
                "There is no class \"" + name + "\"" + (spec != nullptr ? " that items can have" : "") + ".",
                near.empty() ? "\"tally classes\" lists them." : "Perhaps \"" + near + "\" is meant.");
        }
        return {};
    }

    // A word of the class column stays within what --class names: a list of models has categories of
    // computers.
    std::string classNamed(std::string_view word) const
    {
        std::string name = m_names->classOf(word);
        if (m_options.className.empty() || m_registry->isA(name, m_options.className) ||
            (m_registry->isA(name, "hardware") && m_registry->isA(m_options.className, "hardware")))
            return name;
        return {};
    }

    // Takes the first column whose values name classes.
    Outcome settleClasses(const TableProfile &profile, const std::vector<std::size_t> &columns)
    {
        for (const std::size_t column : columns) {
            std::set<std::string> found;
            for (const auto &[value, rows] : profile.values.at(column))
                if (const std::string name = classNamed(value); !name.empty())
                    found.insert(name);
            if (found.empty() && m_mapping.classColumn.empty())
                continue;
            m_classColumn = column;
            m_mapping.classColumn = m_header.names[column];
            m_classes = std::move(found);
            break;
        }
        if (!m_default.empty())
            m_classes.insert(m_default);
        if (!m_classes.empty())
            return {};
        Error error =
            makeError(ErrorCode::InvalidInput, "No column tells what class of item the rows are.",
                      "Name the class with --class, or set \"class\" or \"class_column\" in a mapping.");
        error.line = m_header.line;
        return error;
    }

    // Empty: the row does not tell.
    std::string classOf(const TableRow &row, bool &certain)
    {
        certain = m_mapping.fingerprint.empty() || !m_options.className.empty() || !m_classColumn;
        if (!m_classColumn || *m_classColumn >= row.cells.size())
            return m_default;
        const std::string_view value = text::trimmed(row.cells[*m_classColumn]);
        const auto known = m_classOf.find(value);
        if (known != m_classOf.end()) {
            certain = certain || !known->second.empty();
            return known->second.empty() ? m_default : known->second;
        }
        const std::string name = classNamed(value);
        m_classOf.emplace(value, name);
        if (name.empty() && !value.empty() && !m_default.empty())
            m_notes({row.line, m_header.names[*m_classColumn], std::string(value),
                     "names no class; rows with it were taken as \"" + m_default +
                         "\". Map the word in \"classes\" of a mapping",
                     false});
        certain = certain || !name.empty();
        return name.empty() ? m_default : name;
    }

    // True when the row is no row of the table.
    bool passOver(const TableRow &row)
    {
        passOn(row.notes);
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
        if (row.cells.size() < columns)
            m_notes({row.line,
                     {},
                     {},
                     "the row has only " + std::to_string(row.cells.size()) + " cells for " +
                         std::to_string(columns) + " columns; what is missing is taken as unknown",
                     false});
        return false;
    }

    Outcome readRows(std::int64_t total)
    {
        TableRowReader reader(m_plan, m_mapping, *m_registry,
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
                m_notes({row.line, m_header.names[*m_classColumn],
                         std::string(*m_classColumn < row.cells.size() ? row.cells[*m_classColumn]
                                                                       : std::string_view()),
                         "names no class; the row was left out. Give --class for such rows, or map the word "
                         "in a mapping",
                         true});
                continue;
            }
            report.source = sourceName(report.className);
            report.partial = true; // a register never lists parts and programs
            if (reader.read(row, report) && !m_reports(std::move(report)))
                return {};
        }
    }

    std::string sourceName(const std::string &className) const
    {
        if (!m_options.source.empty())
            return m_options.source;
        return m_mapping.source.empty() ? "csv:" + className : m_mapping.source;
    }

    TableSource &m_table;
    const ReaderOptions &m_options;
    const ReportSink &m_reports;
    const NoteSink &m_notes;
    JobContext &m_job;
    std::shared_ptr<const model::ClassRegistry> m_registry;
    TableHeader m_header;
    TableMapping m_mapping;
    TablePlan m_plan;
    std::string m_default;
    std::optional<ClassNames> m_names;
    std::optional<std::size_t> m_classColumn;
    std::set<std::string> m_classes;
    std::map<std::string, std::string, std::less<>>
        m_classOf; // value of the class column -> class, empty: none
};

} // namespace

Outcome importTable(TableSource &table, const TableMapping *mapping, const ReaderOptions &options,
                    const ReportSink &reports, const NoteSink &notes, JobContext &job)
{
    return TableImporter(table, options, reports, notes, job).run(mapping);
}

} // namespace tally::exchange
