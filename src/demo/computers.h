// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The council's PCs with their disks, monitors, reports and software, from purchase to disposal.
#pragma once

#include "demo/ledger.h"
#include "demo/people_places.h"
#include "demo/random.h"
#include "demo/software.h"

#include <deque>
#include <vector>

namespace tally::demo {

struct Pc
{
    model::ItemRow row;
    model::ItemRow medium;
    std::vector<model::ItemRow> monitors;
    std::vector<model::Change> begun; // what else the purchase wrote, to be ended when it goes
    OperationNumber bought = 0;
    std::size_t model = 0;
    std::size_t person = 0;
    bool used = false;       // somebody has it
    model::ReportRow report; // id 0: never inventoried
    OperationNumber reported = 0;
    OperationNumber inventoried = 0; // of the first report: its components and claims
    std::vector<model::Change> inventory;
    std::vector<Installed> software;
};

class Computers
{
public:
    Computers(Ledger &ledger, Random &random, const PeopleAndPlaces &council);

    std::size_t modelCount() const;
    std::size_t count() const { return m_pcs.size(); }
    ItemId siteOf(std::size_t pc) const { return m_pcs[pc].row.site; }
    std::deque<Pc> &all() { return m_pcs; } // oldest first

    // Within an open operation.
    void buy(Day day, std::size_t count, bool toStock);
    void handOut(Day day, std::size_t count); // from stock
    void retireOldest(std::size_t count);
    // They leave the list; what stands of them stays.
    std::vector<Pc> takeOldest(std::size_t count);
    // What was reported of it, its monitors and what hangs on them; the PC, its medium and its numbers stay.
    void endReports(Pc &pc);
    void markForDisposal(std::size_t count); // the oldest, awaiting collection
    void inventory(Pc &pc, const SoftwareStock &software, Day day);
    void update(Pc &pc, const SoftwareStock &software, Day day); // some titles move to their next version

private:
    void addModels();
    void assign(Pc &pc);
    Pc make(Day bought, std::size_t model);
    void addMedium(Pc &pc);
    void addMonitor(Pc &pc);
    void addIdentifiers(Pc &pc);
    void addComponents(Pc &pc);
    void addClaims(Pc &pc);
    void endReport(Pc &pc);
    template <typename Row>
    void begin(std::vector<model::Change> &kept, const Row &row);

    Ledger &m_ledger;
    Random &m_random;
    const PeopleAndPlaces &m_council;
    std::vector<ItemId> m_models;
    std::vector<ItemId> m_suppliers;
    std::deque<Pc> m_pcs;
    std::size_t m_nextPerson = 0;
    std::int64_t m_lastAsset = 100'000;
};

} // namespace tally::demo
