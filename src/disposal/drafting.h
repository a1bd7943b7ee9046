// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Gathers what one event writes: new records, changed records, steps with their duties, values of hardware
// that a person sets, files; or why it is refused. What is refused writes nothing.
#pragma once

#include "disposal/judgement.h"
#include "disposal/machine.h"
#include "disposal/refusal.h"
#include "disposal/scene.h"
#include "model/operation.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tally::disposal {

struct Actor
{
    std::string login;
    Instant now = 0;
    OrgId organisation = {}; // that owns what he makes, where nothing says otherwise
};

// What a person sets of hardware: the caller makes claims of it (reconcile/record_plan.h).
struct HardwareEdit
{
    ItemId item;           // at or below kFirstNewHardware: a new one of `className`
    std::string className; // of a new one
    std::map<std::string, std::optional<model::AttributeValue>> values; // none: unknown
};

// Ids of what does not exist yet, each kind in a range of its own; the caller puts the draft's next ids
// there.
inline constexpr std::int64_t kFirstNewRecord = -1'000'000'000'001;   // and downwards
inline constexpr std::int64_t kFirstNewHardware = -2'000'000'000'001; // and downwards

// Where a subject stands afterwards.
struct Done
{
    ItemId subject;
    std::string name, state; // "accepted"
};

// A row of evidence as it was judged.
struct JudgedRow
{
    std::string file;
    Verdict verdict;
    std::string serialAsRead, mediumName,
        outcome; // what the row did: "claimed", "failed_locked", "unbound", "known"
};

struct Plan
{
    model::OperationDraft draft;
    std::vector<HardwareEdit> edits;
    std::vector<std::string> roles; // any of which may take all the steps, the first being the usual one
    std::vector<Done> done;
    std::vector<Refusal> refused;
    std::vector<JudgedRow> verdicts;
    std::vector<std::string> warnings; // of what was done, for who did it

    bool writes() const { return !draft.changes.empty() || !draft.steps.empty() || !edits.empty(); }
};

class Drafting
{
public:
    Drafting(const Scene &scene, const Actor &actor);

    const Scene &scene() const { return m_scene; }
    const Actor &actor() const { return m_actor; }

    // --- refusing
    void refuse(std::string_view code, ItemId subject, std::string why, std::string remedy);
    // Of what the register does not hold: a name that somebody gave.
    void refuseNamed(std::string_view code, std::string name, std::string why, std::string remedy);
    void warn(std::string text) { m_plan.warnings.push_back(std::move(text)); }
    bool isRefused() const { return !m_plan.refused.empty(); }
    // Refuses, and says false, when the step does not start from where the object stands, or this person took
    // the other side of its duty.
    bool mayStep(ItemId object, std::string_view step, ItemId subject);

    // --- writing
    ItemId add(std::string_view className, OrgId owner, std::string name, std::string_view status,
               model::Attributes attributes);
    // A record that is: attributes are set over those it has; nothing: removed.
    void set(ItemId record, std::string_view attribute, std::optional<model::AttributeValue> value);
    void setStatus(ItemId record, std::string_view status);
    // mayStep was asked before. The record's status follows where it has one of that name.
    void step(ItemId object, OrgId owner, std::string_view step);
    void edit(ItemId hardware, std::string attribute, std::optional<model::AttributeValue> value);
    ItemId addHardware(std::string className,
                       std::map<std::string, std::optional<model::AttributeValue>> values);
    void relate(OrgId owner, ItemId source, std::string_view type, ItemId target);
    void unrelate(ItemId source, std::string_view type, ItemId target); // where it stands
    void attach(ItemId record, OrgId owner, const std::string &name, const std::string &kind,
                const std::string &sha256, const std::string &bytes);
    void tell(ItemId subject, std::string_view state);
    void tellNamed(ItemId subject, std::string name, std::string_view state); // of what is new
    void judged(JudgedRow row) { m_plan.verdicts.push_back(std::move(row)); }
    // Another kind of operation than the event's usual one.
    void needKind(std::string kind) { m_kind = std::move(kind); }
    void addRefusals(const std::vector<Refusal> &refused);

    std::string_view stateOf(ItemId object) const; // with the steps of this draft
    Plan finish(std::string kind, std::string reason) &&;

private:
    model::ItemRow &rowOf(ItemId record);

    const Scene &m_scene;
    Actor m_actor;
    Plan m_plan;
    std::map<ItemId, model::ItemRow> m_added;   // by their new ids
    std::map<ItemId, model::ItemRow> m_changed; // records that are
    std::map<ItemId, std::pair<std::int64_t, std::string>>
        m_states;                          // last step number and state of this draft
    std::map<ItemId, std::size_t> m_edits; // position in m_plan.edits
    std::string m_kind;                    // empty: the usual one
    std::vector<std::string> m_attached;
    std::int64_t m_nextRecord = kFirstNewRecord, m_nextHardware = kFirstNewHardware;
};

} // namespace tally::disposal
