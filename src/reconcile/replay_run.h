// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One replay of all reports under one set of keys.
#pragma once

#include "core/job.h"
#include "reconcile/intake.h"
#include "reconcile/report_history.h"

#include <memory>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace tally::reconcile {

// What became of a report.
struct Placement
{
    ItemId item; // of the replay; 0: held, or not seen
    bool held = false;
    std::string key, value; // by which it was matched; empty: the first of its item
    std::string why;        // it is held
    std::vector<ItemId> candidates;
};

class ReplayRun
{
public:
    struct Event
    {
        OperationNumber at = 0;
        std::uint32_t report = 0; // place in the history
        std::uint32_t sight = 0;
    };
    // `seed`: the definitions to replay under, and what no report spoke of.
    ReplayRun(const ReportHistory &history, const estate::Estate &now, estate::EstatePtr seed,
              OrgId usualOwner, const std::set<OperationNumber> &decisions, Precedence precedence);

    // Cancelled when the job says so. Progress goes from `done` on, to `total`.
    Outcome play(const std::vector<Event> &events, JobContext &job, std::int64_t done, std::int64_t total);

    const Placement &placement(std::size_t report) const { return m_states[report].placement; }
    // The register's item for one of the replay; 0: none.
    ItemId itemNow(ItemId replayed) const;

private:
    struct State
    {
        std::map<std::uint32_t, model::AttributeValue> claims;
        std::vector<model::SourceIdentifier> identifiers;
        std::size_t said = 0, borne = 0; // of the history, taken so far
        std::string subject;             // without what tells clones apart
        std::string stream;              // that it went into
        Placement placement;
        bool wasHeld = false; // in the register
    };
    bool advance(const StoredReport &report, State &state, OperationNumber at);
    Outcome see(const Event &event);
    Outcome edit(const StoredReport &report, State &state, const Sight &sight);
    Outcome take(const StoredReport &report, State &state, const Sight &sight, bool decided);
    model::SourceReport reportOf(const StoredReport &report, const State &state, const Sight &sight) const;
    void putReference(model::SourceReport &report, const model::AttributeSpec &spec,
                      const model::AttributeValue &value) const;
    void anchor(ItemId item, const Placement &placement);
    ItemId anchorOf(ItemId item) const;
    std::string subjectOf(const std::string &stored) const;

    const ReportHistory &m_history;
    const estate::Estate &m_now;
    const std::set<OperationNumber> &m_decisions;
    estate::EstatePtr m_seed;
    Intake m_intake;
    std::vector<State> m_states;
    std::unordered_map<ItemId, ItemId> m_anchors;  // the register's item -> the replay's
    std::unordered_map<ItemId, ItemId> m_itemsNow; // and back
};

} // namespace tally::reconcile
