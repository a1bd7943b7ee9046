// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How one table is read: its header, what its columns hold, which classes its rows are of and what becomes of
// each column. Found out from a mapping and from the table itself; shared by the import and by those who show
// people what an import would do.
#pragma once

#include "exchange/class_names.h"
#include "exchange/column_plan.h"
#include "exchange/reader.h"
#include "exchange/table_header.h"
#include "exchange/table_source.h"

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace tally::exchange {

class TableScheme
{
public:
    // `mapping` null: a shipped one that fits the header, else by the names of the columns. Leaves the table
    // after its header. InvalidInput: no header, or the mapping names a class that there is not.
    static Result<TableScheme> find(TableSource &table, const TableMapping *mapping,
                                    const ReaderOptions &options, JobContext &job);

    const TableHeader &header() const { return m_header; }
    const TableProfile &profile() const { return m_profile; }
    const TableMapping &mapping() const { return m_mapping; } // with the class column that was found
    const TablePlan &plan() const { return m_plan; }
    const std::set<std::string> &classes() const { return m_classes; }
    const std::string &defaultClass() const { return m_default; } // empty: none
    std::optional<std::size_t> classColumn() const { return m_classColumn; }
    const model::ClassRegistry &registry() const { return *m_registry; }
    // Why rows cannot be read although there is a header: nothing tells their class.
    const Outcome &problem() const { return m_problem; }

    // A word of the class column; empty when it names no class that rows may have.
    std::string classNamed(std::string_view word) const;

private:
    TableScheme() = default;
    Outcome settleDefaultClass(const std::string &wanted);
    void settleClasses(const std::vector<std::size_t> &columns);

    std::shared_ptr<const model::ClassRegistry> m_registry;
    TableHeader m_header;
    TableProfile m_profile;
    TableMapping m_mapping;
    TablePlan m_plan;
    std::string m_default;
    std::string m_only; // what the caller says all rows are
    std::optional<ClassNames> m_names;
    std::optional<std::size_t> m_classColumn;
    std::set<std::string> m_classes;
    Outcome m_problem;
};

} // namespace tally::exchange
