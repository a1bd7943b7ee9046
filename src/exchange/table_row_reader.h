// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One row of a table by its plan: the cells become claims, references, identifiers and relationships of a
// report.
#pragma once

#include "exchange/column_plan.h"
#include "model/source_report.h"

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>

namespace tally::exchange {

class TableRowReader
{
public:
    using Notes = std::function<void(model::InputNote &&)>;

    TableRowReader(const TablePlan &plan, const TableMapping &mapping, const model::ClassRegistry &registry,
                   Notes notes);

    // Fills the report, whose class is set, from the row. False: refused; a note says why.
    bool read(const TableRow &row, model::SourceReport &report);

private:
    const std::vector<const model::AttributeSpec *> &specsFor(const std::string &className);
    std::string_view cellOf(const TableRow &row, const PlannedColumn &column);
    void take(const PlannedColumn &column, const model::AttributeSpec *spec, std::string_view cell,
              model::SourceReport &report);
    void takeAttribute(const PlannedColumn &column, const model::AttributeSpec &spec, std::string_view cell,
                       model::SourceReport &report);
    void takeSeenAt(const PlannedColumn &column, std::string_view cell, model::SourceReport &report);
    void takeIdentity(const PlannedColumn &column, const std::string &name, std::string_view cell,
                      model::SourceReport &report);
    void takeConstants(model::SourceReport &report);
    bool nameSubject(const TableRow &row, model::SourceReport &report);
    void note(int line, const std::string &field, std::string_view what, std::string why,
              bool refused = false);

    const TablePlan &m_plan;
    const TableMapping &m_mapping;
    const model::ClassRegistry &m_registry;
    Notes m_notes;
    std::map<std::string, std::vector<const model::AttributeSpec *>, std::less<>>
        m_specs;                                                   // by class, a column each
    std::set<std::pair<std::string, std::string>> m_foreign;       // class and column noted as not fitting
    std::map<std::pair<std::string, std::string>, int> m_subjects; // owner and subject -> first line
    std::string m_joined;
    int m_line = 0;
    bool m_isUnreadable = false; // a cell of a row that is taken as a whole or not at all
};

} // namespace tally::exchange
