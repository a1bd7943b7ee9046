// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disposal/drafting.h"

#include <algorithm>

namespace tally::disposal {

namespace {

// In words for who tried: "it is in_progress".
std::string standsAt(std::string_view state)
{
    return state == kNew ? "nothing of this has begun" : "it is " + std::string(stateWord(state));
}

std::string stepWord(std::string_view step)
{
    std::string word(stateWord(step));
    std::replace(word.begin(), word.end(), '_', ' ');
    return word;
}

std::string_view codeOfWrongState(std::string_view state, std::string_view step)
{
    if (state == "medium_failed_locked")
        return "DSP-121";
    if (step.starts_with("medium_") && state == kNew)
        return "DSP-104";
    if (step == "medium_verify" || step == "medium_accept")
        return state == "medium_unsanitised" || state == "medium_in_progress" ? "DSP-115" : "DSP-124";
    if (state == "order_closed" || state == "order_cancelled" || hasEnded(state) ||
        state == "medium_destroyed" || state == "medium_written_off" || state == "exception_resolved" ||
        state == "incident_concluded")
        return "DSP-120";
    if (step == "order_collect")
        return "DSP-109";
    if (step == "line_allocate" && state == "line_allocated")
        return "DSP-111";
    return "DSP-124";
}

std::string remedyOfWrongState(std::string_view code, std::string_view state)
{
    if (code == "DSP-121")
        return "A technique failed on it: it can only be destroyed.";
    if (code == "DSP-104")
        return "Declare it first.";
    if (code == "DSP-115")
        return "Import the evidence of its sanitisation first.";
    if (code == "DSP-120")
        return "What is closed stays; an order is opened again by two people.";
    if (code == "DSP-109")
        return "Seal its containers first.";
    if (code == "DSP-111")
        return "Withdraw it from its order first.";
    std::string next;
    for (const Transition *each : stepsFrom(state)) {
        const std::string word = stepWord(each->step);
        if (next.find(word) == std::string::npos)
            next += (next.empty() ? "" : ", ") + word;
    }
    return next.empty() ? "Nothing follows that state." : "From there these follow: " + next + ".";
}

} // namespace

Drafting::Drafting(const Scene &scene, const Actor &actor) : m_scene(scene), m_actor(actor) {}

void Drafting::refuse(std::string_view code, ItemId subject, std::string why, std::string remedy)
{
    m_plan.refused.push_back({std::string(code), subject, subject ? m_scene.nameOf(subject) : std::string(),
                              std::move(why), std::move(remedy)});
}

void Drafting::refuseNamed(std::string_view code, std::string name, std::string why, std::string remedy)
{
    m_plan.refused.push_back({std::string(code), {}, std::move(name), std::move(why), std::move(remedy)});
}

void Drafting::addRefusals(const std::vector<Refusal> &refused)
{
    m_plan.refused.insert(m_plan.refused.end(), refused.begin(), refused.end());
}

std::string_view Drafting::stateOf(ItemId object) const
{
    const auto drafted = m_states.find(object);
    return drafted == m_states.end() ? m_scene.stateOf(object) : std::string_view(drafted->second.second);
}

bool Drafting::mayStep(ItemId object, std::string_view step, ItemId subject)
{
    const std::string_view state = stateOf(object);
    const Transition *wanted = transition(state, step);
    if (wanted == nullptr) {
        const std::string_view code = codeOfWrongState(state, step);
        refuse(code, subject, "it cannot " + stepWord(step) + ": " + standsAt(state),
               remedyOfWrongState(code, state));
        return false;
    }
    for (const Duty &duty : dutiesOf(*wanted)) {
        const std::string_view taken = m_scene.steps().sideOf(object, duty.pair, m_actor.login);
        if (!taken.empty() && taken != duty.side) {
            refuse("DSP-102", subject,
                   m_actor.login + " was its " + std::string(taken) + " and cannot be its " +
                       std::string(duty.side),
                   "Another person must take this step.");
            return false;
        }
    }
    return true;
}

model::ItemRow &Drafting::rowOf(ItemId record)
{
    if (const auto added = m_added.find(record); added != m_added.end())
        return added->second;
    const auto [changed, isNew] = m_changed.try_emplace(record);
    if (isNew)
        changed->second = m_scene.estate().itemAt(m_scene.estate().rowOf(record));
    return changed->second;
}

ItemId Drafting::add(std::string_view className, OrgId owner, std::string name, std::string_view status,
                     model::Attributes attributes)
{
    const ItemId id(m_nextRecord--);
    model::ItemRow row;
    row.owner = owner;
    row.id = id;
    row.className = std::string(className);
    row.name = std::move(name);
    row.status = std::string(status);
    row.attributes = std::move(attributes);
    m_added.emplace(id, std::move(row));
    return id;
}

void Drafting::set(ItemId record, std::string_view attribute, std::optional<model::AttributeValue> value)
{
    model::Attributes &attributes = rowOf(record).attributes;
    if (value)
        attributes.insert_or_assign(std::string(attribute), std::move(*value));
    else
        attributes.erase(std::string(attribute));
}

void Drafting::setStatus(ItemId record, std::string_view status)
{
    rowOf(record).status = std::string(status);
}

void Drafting::step(ItemId object, OrgId owner, std::string_view step)
{
    const std::string from(stateOf(object));
    const Transition *taken = transition(from, step);
    if (taken == nullptr)
        return; // mayStep said so
    const auto drafted = m_states.find(object);
    const std::int64_t number =
        (drafted == m_states.end() ? m_scene.steps().lastNumberOf(object) : drafted->second.first) + 1;
    model::Step row;
    row.owner = owner;
    row.object = object;
    row.stepNumber = number;
    row.fromState = from;
    row.step = std::string(step);
    row.toState = std::string(taken->to);
    for (const Duty &duty : dutiesOf(*taken))
        row.duties.emplace_back(duty.pair, duty.side);
    m_plan.draft.steps.push_back(std::move(row));
    m_states[object] = {number, std::string(taken->to)};
    std::vector<std::string> roles;
    for (const std::string_view role : rolesOf(*taken)) {
        if (m_plan.roles.empty() ||
            std::find(m_plan.roles.begin(), m_plan.roles.end(), role) != m_plan.roles.end())
            roles.emplace_back(role);
    }
    m_plan.roles = std::move(roles);
}

void Drafting::edit(ItemId hardware, std::string attribute, std::optional<model::AttributeValue> value)
{
    const auto [at, isNew] = m_edits.try_emplace(hardware, m_plan.edits.size());
    if (isNew)
        m_plan.edits.push_back({hardware, {}, {}});
    m_plan.edits[at->second].values.insert_or_assign(std::move(attribute), std::move(value));
}

ItemId Drafting::addHardware(std::string className,
                             std::map<std::string, std::optional<model::AttributeValue>> values)
{
    const ItemId id(m_nextHardware--);
    m_edits.emplace(id, m_plan.edits.size());
    m_plan.edits.push_back({id, std::move(className), std::move(values)});
    return id;
}

void Drafting::relate(OrgId owner, ItemId source, std::string_view type, ItemId target)
{
    model::RelationshipRow row;
    row.owner = owner;
    row.source = source;
    row.type = std::string(type);
    row.target = target;
    m_plan.draft.changes.push_back(model::begin(row));
}

void Drafting::unrelate(ItemId source, std::string_view type, ItemId target)
{
    const estate::Estate &estate = m_scene.estate();
    for (const model::RelationshipRow &held : estate.relationshipsOf(estate.rowOf(source))) {
        if (held.source == source && held.type == type && held.target == target)
            m_plan.draft.changes.push_back(model::end(held, estate.beganOf(model::keyOf(held)).value_or(0)));
    }
}

void Drafting::attach(ItemId record, OrgId owner, const std::string &name, const std::string &kind,
                      const std::string &sha256, const std::string &bytes)
{
    m_plan.draft.changes.push_back(model::begin(
        model::AttachmentRow{owner, record, sha256, name, kind, static_cast<std::int64_t>(bytes.size())}));
    if (std::find(m_attached.begin(), m_attached.end(), sha256) != m_attached.end())
        return;
    m_attached.push_back(sha256);
    m_plan.draft.blobs.push_back(bytes);
}

void Drafting::tell(ItemId subject, std::string_view state)
{
    tellNamed(subject, m_scene.nameOf(subject), state);
}

void Drafting::tellNamed(ItemId subject, std::string name, std::string_view state)
{
    m_plan.done.push_back({subject, std::move(name), std::string(stateWord(state))});
}

Plan Drafting::finish(std::string kind, std::string reason) &&
{
    for (const auto &[id, row] : m_added)
        m_plan.draft.changes.push_back(model::begin(row));
    for (const auto &[id, row] : m_changed)
        m_plan.draft.changes.push_back(
            model::replace(row, m_scene.estate().beganAt(m_scene.estate().rowOf(id))));
    m_plan.draft.kind = m_kind.empty() ? std::move(kind) : std::move(m_kind);
    m_plan.draft.source = "person";
    m_plan.draft.reason = std::move(reason);
    m_plan.draft.plannedOn = m_scene.estate().operation();
    return std::move(m_plan);
}

} // namespace tally::disposal
