// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which earlier report a new one continues, and whose things it speaks of. A source's own id is believed
// within an owner; what two partners' sources call alike is one thing only when something that it keeps for
// life says so.
#include "core/text.h"
#include "reconcile/intake.h"

#include <algorithm>

namespace tally::reconcile {

namespace {

bool names(std::string_view subject, std::string_view kind, std::string_view value)
{
    return subject == value ||
           (subject.size() == kind.size() + 1 + value.size() && subject.starts_with(kind) &&
            subject[kind.size()] == ':' && subject.ends_with(value));
}

// What the source calls the thing by is a name or number that its owner gave.
bool isCalledByItsOwner(const model::SourceReport &report)
{
    return std::any_of(report.claims.begin(), report.claims.end(), [&](const auto &claim) {
        const auto *text = std::get_if<std::string>(&claim.second);
        return text != nullptr && isGivenByOwner(claim.first) && names(report.subject, claim.first, *text);
    });
}

bool isCalledByItself(const model::SourceReport &report)
{
    return std::any_of(report.identifiers.begin(), report.identifiers.end(), [&](const auto &identifier) {
        return !isGivenByOwner(identifier.kind) && names(report.subject, identifier.kind, identifier.value);
    });
}

} // namespace

// Cloned disks give one agent id to many machines: the id is believed unless the class or every mark that a
// thing keeps for life says otherwise.
bool Intake::speaksOf(const Arrival &arrival, ItemId item)
{
    const std::string className = m_workspace.classOf(item);
    if (className.empty())
        return true;
    if (!sameBranch(m_workspace.classes(), arrival.report.className, className))
        return false;
    const Comparison comparison = compare(arrival, item);
    return comparison.agree > 0 || comparison.differ < 2;
}

Comparison Intake::compare(const Arrival &arrival, ItemId item)
{
    return compareStrongMarks(m_workspace.classes(), arrival.report.className, arrival.marks, item,
                              m_workspace);
}

Result<ReportState *> Intake::streamOf(Arrival &arrival)
{
    model::SourceReport &report = arrival.report;
    TALLY_TRY(ReportState * state, streamOfOwner(arrival));
    if (state == nullptr || !state->row.item || speaksOf(arrival, state->row.item))
        return state;
    std::string distinction = report.className;
    for (const Mark &mark : arrival.marks) {
        if (mark.kind == "serial_number" || mark.kind == "uuid") {
            distinction = mark.kind + ":" + mark.canonical;
            break;
        }
    }
    report.subject += "#" + distinction;
    return streamOfOwner(arrival);
}

bool Intake::isForeign(const Arrival &arrival, OrgId owner) const
{
    return arrival.ownerSaid && arrival.owner != kPartnership && owner != kPartnership &&
           owner != arrival.owner;
}

bool Intake::isForeignStream(const Arrival &arrival, const ReportState &state)
{
    return isForeign(arrival, state.row.item ? m_workspace.ownerOf(state.row.item) : state.row.owner);
}

// Whether a report that was of another owner's item speaks of that item still.
bool Intake::crossesOwners(const Arrival &arrival, const ReportState &state)
{
    const model::SourceReport &report = arrival.report;
    if (!state.row.item)
        return false;
    const Comparison comparison = compare(arrival, state.row.item);
    if (comparison.agree + comparison.differ > 0)
        return comparison.differ == 0;
    if (isCalledByItself(report))
        return true;
    const auto before = state.claims.find("name");
    const auto now = report.claims.find("name");
    const bool areNamed = before != state.claims.end() && now != report.claims.end();
    const bool sameName = areNamed && before->second == now->second;
    if (!isCalledByItsOwner(report))
        return sameName || !areNamed;
    // One list of several owners, in which a number with its name went from one to the other.
    const auto *name = areNamed ? std::get_if<std::string>(&now->second) : nullptr;
    return arrival.ownerNamed && !state.taken && sameName && name != nullptr &&
           !names(report.subject, "name", *name);
}

std::string Intake::subjectFrom(const std::string &subject, OrgId owner)
{
    constexpr std::size_t kShown = 60; // bytes of the owner's name
    return subject + "#of:" +
           text::sanitisedUtf8(std::string_view(m_workspace.nameOf(ItemId(owner.value))).substr(0, kShown));
}

Whose Intake::whoseFor(const Arrival &arrival, ItemId item)
{
    if (arrival.ownerSaid)
        return {arrival.owner, arrival.owner, arrival.owner != kPartnership};
    return {arrival.owner, item ? m_workspace.ownerOf(item) : arrival.owner, false};
}

Result<ReportState *> Intake::streamOfOwner(Arrival &arrival)
{
    model::SourceReport &report = arrival.report;
    if (arrival.ownerSaid) {
        std::string decided = subjectFrom(report.subject, arrival.owner);
        TALLY_TRY(ReportState * state, m_book.find(report.source, decided));
        if (state != nullptr) {
            report.subject = std::move(decided);
            return state;
        }
    }
    TALLY_TRY(const std::vector<ReportState *> streams, m_book.streams(report.source, report.subject));
    const auto nearness = [&](const ReportState *state) {
        if (streams.size() == 1)
            return 0;
        if (state->row.item && compare(arrival, state->row.item).agree > 0)
            return 2;
        return state->row.owner == arrival.owner ? 1 : 0;
    };
    ReportState *nearest = nullptr;
    for (ReportState *state : streams) {
        if (!isForeignStream(arrival, *state) && (nearest == nullptr || nearness(state) > nearness(nearest)))
            nearest = state;
    }
    if (nearest != nullptr)
        return nearest;
    const auto crossing = std::find_if(streams.begin(), streams.end(), [&](const ReportState *state) {
        return crossesOwners(arrival, *state);
    });
    return crossing == streams.end() ? nullptr : *crossing;
}

std::string Intake::endOf(const Arrival &arrival, const ReportState &state)
{
    const ItemId item = state.row.item;
    if (m_workspace.classOf(item).empty())
        return "it speaks of item #" + std::to_string(item.value) + ", which has left the register";
    const model::SourceReport &report = arrival.report;
    const bool newer = report.seenAt && state.row.seenAt && *report.seenAt > *state.row.seenAt;
    if (!newer || report.claims.contains("status") || !m_workspace.isEnded(item))
        return {};
    return "it speaks of " + m_workspace.describe(item) + ", whose life in the register has ended";
}

Result<Match> Intake::afterItsEnd(Arrival &arrival, ReportState *&state)
{
    Match match;
    ItemId ended;
    while (state != nullptr && state->row.item && state->row.item != ended) {
        match.why = endOf(arrival, *state);
        if (match.why.empty())
            return Match();
        ended = state->row.item;
        arrival.report.subject += kAfterItsEnd;
        TALLY_TRY(state, m_book.find(arrival.report.source, arrival.report.subject));
    }
    if (!ended || (state != nullptr && state->row.item))
        return Match(); // a person said that it is the same
    match.kind = Match::Kind::Held;
    if (!m_workspace.classOf(ended).empty())
        match.candidates = {ended};
    return match;
}

} // namespace tally::reconcile
