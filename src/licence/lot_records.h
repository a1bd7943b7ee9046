// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Licences as they stand on a date: term, quantity after transactions, cover. What recording them checks is
// the same as what reading them leaves out.
#pragma once

#include "core/result.h"
#include "estate/estate.h"
#include "licence/scene_reading.h"

#include <limits>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tally::licence {

struct Span
{
    Day from = 0, until = 0;                                       // the last day
    std::int64_t units = std::numeric_limits<std::int64_t>::max(); // that it is for; the greatest: all
};

struct Transaction
{
    ItemId item, licence, to;
    std::string type; // "addition", "transfer" …
    std::optional<std::int64_t> quantity;
    Day on = 0;
    bool isIncome() const { return type == "initial" || type == "addition"; }
    bool movesUnits() const { return type == "transfer" || type == "upgrade"; }
};

struct LotRecord
{
    estate::Row row = estate::kNoRow;
    ItemId item;
    std::string name;
    ItemId product;
    std::optional<Day> startsOn, expiresOn;
    std::vector<Span> cover;   // its own and what others give it, in order
    std::int64_t quantity = 0; // on the date
    bool isUnlimited = false;
    bool isSuperseded = false; // a consolidation ended all of it
    std::vector<ItemId> lifts, maintains;
};

// Every licence, those out of term too. By id.
class LotBook
{
public:
    LotBook(const estate::Estate &estate, Day on);

    const std::vector<LotRecord> &lots() const { return m_lots; }
    const LotRecord *find(ItemId item) const;
    const std::vector<RecordProblem> &problems() const { return m_problems; }
    bool hasProblem(ItemId item) const; // that leaves it out
    // The end of the unbroken cover of some units from its beginning; nothing: none, or it begins after the
    // date.
    struct CoverStep
    {
        std::int64_t units = 0;
        std::optional<Day> until;
    };
    // Together all units of the lot, those of the longest cover first; one step for a lot without a number.
    std::vector<CoverStep> coverOf(const LotRecord &lot) const;
    // Licences that a text names: by number, name or "#12".
    Result<ItemId> named(const std::string &text) const;
    void add(RecordProblem problem) { m_problems.push_back(std::move(problem)); }

private:
    void readLots();
    void readLinks();
    void readTransactions();
    void applyTransactions();
    void giveCover();
    std::optional<Day> coveredUntil(const LotRecord &lot, std::int64_t rank) const;
    void checkCycles();
    void refuse(const LotRecord &lot, std::string what, std::string remedy);
    void lacks(const LotRecord &lot, std::string what, std::string remedy);
    LotRecord *at(ItemId item);

    const estate::Estate &m_estate;
    Day m_on;
    std::vector<LotRecord> m_lots;
    std::vector<Transaction> m_transactions;
    std::map<std::string, std::vector<ItemId>> m_names; // folded
    std::vector<RecordProblem> m_problems;
};

} // namespace tally::licence
