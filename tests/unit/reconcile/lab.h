// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A register without a database: live facts in a map, from which an estate is built for each import.
#pragma once

#include "model/source_report.h"
#include "reconcile/import_plan.h"
#include "reconcile/unmerge.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace tally::test {

class Lab
{
public:
    Lab(); // with one partner, "North"

    // Takes the reports in as one import and keeps what comes of it.
    // `digest`: tells one file from another.
    reconcile::ImportPlan import(std::vector<model::SourceReport> reports, char digest = 'a');
    // Adds an item as it stands, without any report.
    ItemId put(model::ItemRow row, std::vector<std::pair<std::string, std::string>> identifiers = {});
    // Ends an item with its identifiers, as retiring does.
    void end(ItemId item);

    estate::EstatePtr estate() const;
    model::ItemRow item(ItemId id) const;
    std::vector<model::ItemRow> itemsOf(const std::string &className) const;
    // The only item of the class; fails the test otherwise.
    model::ItemRow only(const std::string &className) const;
    std::vector<model::FactVersion> live(model::Table table) const;
    std::vector<model::FactVersion> versions(model::Table table) const; // past ones too, as they began
    std::size_t count(model::Table table) const { return live(table).size(); }
    std::string claim(ItemId item, const std::string &source,
                      const std::string &attribute) const; // canonical text
    void keep(model::OperationDraft draft);
    reconcile::ImportContext context() const;
    reconcile::MergeContext mergeContext() const;
    reconcile::UnmergeContext unmergeContext() const;
    // Ids that something else would have taken.
    void skipOperation(std::int64_t ids = 0)
    {
        ++m_operation;
        m_nextId += ids;
    }
    // Whose report it is now.
    ItemId itemOf(const std::string &source, const std::string &subject) const;
    // Every live fact in words without the operations that wrote it, to compare two states of a register.
    std::vector<std::string> facts() const;
    OperationNumber head() const { return m_operation; }

    OrgId north{1};

private:
    struct Live
    {
        OperationNumber began = 0;
        std::vector<model::Cell> values;
    };
    std::map<model::FactKey, Live> m_facts;
    std::vector<model::FactVersion> m_past; // that have ended
    std::vector<model::IdentifierRow> m_tombstones;
    OperationNumber m_operation = 0;
    std::int64_t m_nextId = 1;
};

// A report of an agent about a computer with these marks; an empty one is not reported.
model::SourceReport agentReport(const std::string &subject, const std::string &serial = {},
                                const std::string &uuid = {}, const std::string &name = {});
model::SourceReport csvRow(const std::string &className, const model::Attributes &claims,
                           const std::string &subject);
void identify(model::SourceReport &report, const std::string &kind, const std::string &value);
std::string textOf(const std::optional<model::AttributeValue> &value);

} // namespace tally::test
