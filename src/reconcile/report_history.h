// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a register keeps of every report over time, as far as it tells things apart: who said what by which
// operation, and which item the report was taken for. Claims have versions of their own and say it exactly.
// Identifiers are kept with the item: one is given to the report that was written by the operation that
// began it, first to one whose network interfaces or own id say the same.
#pragma once

#include "estate/estate.h"
#include "model/fact.h"
#include "model/source_report.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tally::reconcile {

struct Sight
{
    OperationNumber at = 0;
    ItemId item; // that it was taken for; 0: held for a person
    std::optional<Instant> seenAt;
};

// A claim that begins, or (without a value) ends.
struct Said
{
    OperationNumber at = 0;
    std::uint32_t attribute = 0; // ReportHistory::attributeName
    std::optional<model::AttributeValue> value;
};

struct Borne
{
    OperationNumber at = 0;
    model::SourceIdentifier identifier;
};

struct StoredReport
{
    ReportId id;
    OrgId owner;
    std::string source, subject;
    ItemId item;               // of which it is now; 0: held
    std::vector<Sight> sights; // these three by operation
    std::vector<Said> said;
    std::vector<Borne> borne;
    bool lives = false;
};

class ReportHistory
{
public:
    // `estate`: the register now. `attributes`: those that any key compares; other claims are passed over.
    ReportHistory(const estate::Estate &estate, std::set<std::string, std::less<>> attributes);

    static std::vector<model::Table> tables(); // that are asked for
    // The versions of each table as they began, the tables in any order; private values in clear.
    Outcome add(const model::FactVersion &version);
    void close(); // after the last

    const std::vector<StoredReport> &reports() const { return m_reports; } // that live now, by id
    const std::string &attributeName(std::uint32_t attribute) const { return m_names[attribute]; }
    // Of an item, also one that has ended; empty: it is not known.
    std::string classOf(ItemId item) const;
    // Items and identifiers that were there before any report spoke of them, or that none speaks of.
    std::vector<model::FactVersion> unreported() const;
    std::int64_t claims() const { return m_claims; } // that were looked at

private:
    struct Known
    {
        model::FactVersion first;
        OperationNumber reported = 0; // when the first report was taken for it; 0: never
    };
    struct Identifier
    {
        OperationNumber began = 0;
        ItemId item;
        model::SourceIdentifier identifier;
    };
    Outcome addReport(const model::FactVersion &version);
    Outcome addClaim(const model::FactVersion &version);
    Outcome addIdentifier(const model::FactVersion &version);
    Outcome addInterface(const model::FactVersion &version);
    Outcome addItem(const model::FactVersion &version);
    StoredReport &reportOf(ReportId id);
    bool existedBefore(const Known &known) const;
    void giveIdentifiers();
    void giveIdentifier(const Identifier &identifier, const std::vector<std::uint32_t> &ofItem);
    void giveUnclaimed();

    const estate::Estate &m_estate;
    std::set<std::string, std::less<>> m_attributes;
    std::map<std::string, std::uint32_t, std::less<>> m_places;
    std::vector<std::string> m_names;
    std::vector<StoredReport> m_reports;
    std::unordered_map<ReportId, std::uint32_t> m_positions;
    std::unordered_map<ItemId, Known> m_items;
    std::unordered_map<ItemId, std::string> m_classes;
    std::vector<Identifier> m_identifiers, m_unreported;
    std::int64_t m_claims = 0;
};

} // namespace tally::reconcile
