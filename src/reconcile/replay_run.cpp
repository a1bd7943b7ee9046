// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconcile/replay_run.h"

#include "reconcile/held.h"
#include "reconcile/merge.h"
#include "reconcile/values.h"

#include <algorithm>

namespace tally::reconcile {

namespace {

constexpr std::int64_t kBetweenReports = 512; // of progress, and questions whether to stop

template <typename T>
const T *claimOf(const model::Attributes &claims, std::string_view attribute)
{
    const auto claim = claims.find(attribute);
    return claim == claims.end() ? nullptr : std::get_if<T>(&claim->second);
}

} // namespace

ReplayRun::ReplayRun(const ReportHistory &history, const estate::Estate &now, estate::EstatePtr seed,
                     OrgId usualOwner, const std::set<OperationNumber> &decisions, Precedence precedence)
    : m_history(history), m_now(now), m_decisions(decisions), m_seed(seed),
      m_intake(
          [&] {
              ImportContext context;
              context.estate = seed;
              context.claimsOf = [](ReportId) { return std::vector<model::FactVersion>(); };
              context.defaultOwner = usualOwner;
              return context;
          }(),
          std::move(precedence)),
      m_states(history.reports().size())
{
    m_intake.callItems([this](ItemId replayed) { return itemNow(replayed); });
    for (std::size_t i = 0; i < m_states.size(); ++i)
        m_states[i].subject = subjectOf(history.reports()[i].subject);
}

// What tells two things of one subject apart is decided again.
std::string ReplayRun::subjectOf(const std::string &stored) const
{
    std::string subject = stored;
    for (;;) {
        const std::size_t hash = subject.rfind('#');
        if (hash == std::string::npos || hash == 0)
            return subject;
        const std::string_view tail = std::string_view(subject).substr(hash + 1);
        const bool ours = "#" + std::string(tail) == kAfterItsEnd || tail.starts_with("serial_number:") ||
                          tail.starts_with("uuid:") || m_seed->classes().find(tail) != nullptr;
        if (!ours)
            return subject;
        subject.resize(hash);
    }
}

ItemId ReplayRun::itemNow(ItemId replayed) const
{
    const auto known = m_itemsNow.find(replayed);
    if (known != m_itemsNow.end())
        return known->second;
    return replayed.value > 0 ? replayed : ItemId();
}

ItemId ReplayRun::anchorOf(ItemId item) const
{
    const auto known = m_anchors.find(item);
    if (known != m_anchors.end())
        return known->second;
    return m_seed->rowOf(item) == estate::kNoRow ? ItemId() : item;
}

void ReplayRun::anchor(ItemId item, const Placement &placement)
{
    if (!item || !placement.item)
        return;
    m_anchors.try_emplace(item, placement.item);
    m_itemsNow.try_emplace(placement.item, item);
}

bool ReplayRun::advance(const StoredReport &report, State &state, OperationNumber at)
{
    bool changed = false;
    for (; state.said < report.said.size() && report.said[state.said].at <= at; ++state.said) {
        const Said &said = report.said[state.said];
        if (said.value)
            state.claims.insert_or_assign(said.attribute, *said.value);
        else
            state.claims.erase(said.attribute);
        changed = true;
    }
    for (; state.borne < report.borne.size() && report.borne[state.borne].at <= at; ++state.borne) {
        state.identifiers.push_back(report.borne[state.borne].identifier);
        changed = true;
    }
    return changed;
}

void ReplayRun::putReference(model::SourceReport &report, const model::AttributeSpec &spec,
                             const model::AttributeValue &value) const
{
    std::string name;
    if (const auto *id = std::get_if<std::int64_t>(&value)) {
        const estate::Row row = m_now.rowOf(ItemId(*id));
        name = row == estate::kNoRow ? std::string() : std::string(m_now.nameAt(row));
    } else if (const auto *text = std::get_if<std::string>(&value)) {
        name = *text; // of a report that is held
    }
    if (!name.empty())
        report.references.emplace_back(spec.name, model::SourceReference{spec.target, {}, name});
}

model::SourceReport ReplayRun::reportOf(const StoredReport &report, const State &state,
                                        const Sight &sight) const
{
    model::SourceReport result;
    result.source = report.source;
    result.subject = state.subject;
    result.seenAt = sight.seenAt;
    result.partial = true;
    result.identifiers = state.identifiers;
    model::Attributes claims;
    for (const auto &[place, value] : state.claims)
        claims.emplace(m_history.attributeName(place), value);
    std::vector<model::SourceIdentifier> kept;
    const auto *certain = claimOf<std::string>(claims, kClassAttribute);
    const auto *guess = claimOf<std::string>(claims, kReportedClass);
    result.className = certain != nullptr ? *certain : guess != nullptr ? *guess : std::string();
    result.classIsCertain = certain != nullptr;
    if (result.className.empty())
        result.className = m_history.classOf(sight.item ? sight.item : report.item);
    takeKeptWhileHeld(claims, kept);
    std::move(kept.begin(), kept.end(), std::back_inserter(result.identifiers));
    for (auto &[attribute, value] : claims) {
        const model::AttributeSpec *spec = m_seed->classes().attribute(result.className, attribute);
        if (spec != nullptr && spec->type == model::AttributeType::Reference)
            putReference(result, *spec, value);
        else
            result.claims.emplace(attribute, std::move(value));
    }
    return result;
}

// What a person set is of the item it was set for, whatever the keys say.
Outcome ReplayRun::edit(const StoredReport &report, State &state, const Sight &sight)
{
    const bool isNew = !state.placement.item && !anchorOf(sight.item);
    const std::string className = m_history.classOf(sight.item);
    if (isNew && m_seed->classes().find(className) == nullptr)
        return {};
    if (!state.placement.item)
        state.placement.item = anchorOf(sight.item);
    EditValues values;
    for (std::size_t i = 0; i < state.said; ++i) {
        const std::string &attribute = m_history.attributeName(report.said[i].attribute);
        if (attribute == kClassAttribute || attribute == kOwnerAttribute)
            continue;
        const auto claim = state.claims.find(report.said[i].attribute);
        values[attribute] = claim == state.claims.end() ? std::nullopt : std::optional(claim->second);
    }
    TALLY_TRY(state.placement.item, m_intake.editAgain(state.placement.item, className, values));
    anchor(sight.item, state.placement);
    return {};
}

Outcome ReplayRun::take(const StoredReport &report, State &state, const Sight &sight, bool decided)
{
    std::optional<ItemId> as;
    if (decided && sight.item)
        as = anchorOf(sight.item);
    model::SourceReport again = reportOf(report, state, sight);
    if (m_seed->classes().find(again.className) == nullptr)
        return {};
    const bool wasPlaced = static_cast<bool>(state.placement.item);
    TALLY_TRY(Intake::TakenAgain taken, m_intake.takeAgain(std::move(again), report.owner, as));
    state.stream = std::move(taken.subject);
    if (wasPlaced && taken.item == state.placement.item)
        return {};
    state.placement = {taken.item,           !taken.item,
                       std::move(taken.key), std::move(taken.value),
                       std::move(taken.why), std::move(taken.candidates)};
    anchor(sight.item, state.placement);
    return {};
}

Outcome ReplayRun::see(const Event &event)
{
    const StoredReport &report = m_history.reports()[event.report];
    const Sight &sight = report.sights[event.sight];
    State &state = m_states[event.report];
    const bool changed = advance(report, state, event.at);
    const bool decided = state.wasHeld && sight.item && m_decisions.contains(event.at);
    state.wasHeld = !sight.item;
    if (report.source == kUnclaimedSource && report.subject.starts_with(kRememberedSubject))
        return {}; // what a merge kept of an item that ended
    if (report.source == kPersonSource)
        return changed || !state.placement.item ? edit(report, state, sight) : Outcome();
    if (state.placement.item && !changed && !decided) {
        m_intake.seenAgain(report.source, state.stream, sight.seenAt);
        anchor(sight.item, state.placement);
        return {};
    }
    return take(report, state, sight, decided);
}

Outcome ReplayRun::play(const std::vector<Event> &events, JobContext &job, std::int64_t done,
                        std::int64_t total)
{
    for (const Event &event : events) {
        if (done++ % kBetweenReports == 0) {
            if (job.cancelled())
                return makeError(ErrorCode::Cancelled, "stopped before all reports were looked at");
            job.progress(done, total);
        }
        TALLY_CHECK(see(event));
    }
    return {};
}

} // namespace tally::reconcile
