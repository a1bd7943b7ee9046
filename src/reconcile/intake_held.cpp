// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person decides about held reports: the report is read back from its claims and taken in once more.
#include "model/private_values.h"
#include "reconcile/held.h"
#include "reconcile/intake.h"
#include "reconcile/values.h"

#include <algorithm>
#include <array>

namespace tally::reconcile {

namespace {

constexpr std::string_view kDecided = "decided by a person";
constexpr std::array<std::string_view, 3> kKeptWhileHeld{kReportedClass, kReportedIdentifiers, kIgnoredUntil};

bool isKeptWhileHeld(std::string_view attribute)
{
    return std::find(kKeptWhileHeld.begin(), kKeptWhileHeld.end(), attribute) != kKeptWhileHeld.end();
}

template <typename T>
const T *claimOf(const ReportState &state, std::string_view attribute)
{
    const auto claim = state.claims.find(std::string(attribute));
    return claim == state.claims.end() ? nullptr : std::get_if<T>(&claim->second);
}

template <typename Claims>
std::vector<model::SourceIdentifier> identifiersIn(const Claims &claims)
{
    std::vector<model::SourceIdentifier> result;
    const auto claim = claims.find(std::string(kReportedIdentifiers));
    const auto *list =
        claim == claims.end() ? nullptr : std::get_if<std::vector<std::string>>(&claim->second);
    for (const std::string &entry : list == nullptr ? std::vector<std::string>() : *list) {
        const std::size_t tab = entry.find('\t');
        if (tab != std::string::npos)
            result.push_back({entry.substr(0, tab), entry.substr(tab + 1)});
    }
    return result;
}

Error notHeld(ReportId report)
{
    return makeError(ErrorCode::NotFound, "no report #" + std::to_string(report.value) + " is held",
                     "\"tally held\" lists those that wait for a decision");
}

} // namespace

// The rest of what a thing is known by is among the claims.
void Intake::keepWhileHeld(const Arrival &arrival, ReportState &state)
{
    setClaim(state, std::string(kReportedClass), arrival.report.className);
    std::vector<std::string> identifiers;
    for (const model::SourceIdentifier &identifier : arrival.report.identifiers) {
        const model::AttributeSpec *spec =
            m_workspace.classes().attribute(arrival.report.className, identifier.kind);
        if ((spec == nullptr || !spec->isPrivate) &&
            fits(arrival, identifier.kind, {identifier.value, identifier.kind}, kLongestKey))
            identifiers.push_back(identifier.kind + '\t' + identifier.value);
    }
    std::sort(identifiers.begin(), identifiers.end());
    identifiers.erase(std::unique(identifiers.begin(), identifiers.end()), identifiers.end());
    const std::string kept(kReportedIdentifiers);
    if (!identifiers.empty() || state.claims.contains(kept))
        setClaim(state, kept, std::move(identifiers));
}

void Intake::letGo(ReportState &state)
{
    for (const std::string_view attribute : kKeptWhileHeld)
        state.claims.erase(std::string(attribute));
}

bool Intake::isIgnored(const ReportState &state) const
{
    const auto *until = claimOf<std::string>(state, kIgnoredUntil);
    if (until == nullptr)
        return false;
    const auto day = parseDay(*until);
    return !day || dayOf(m_context.now) <= *day;
}

model::SourceReport Intake::heldAsReport(const ReportState &state) const
{
    model::SourceReport report;
    report.source = state.row.source;
    report.subject = state.row.subject;
    report.seenAt = state.row.seenAt;
    report.counts = state.row.counts;
    report.partial = true;
    report.identifiers = identifiersIn(state.claims);
    if (const auto *certain = claimOf<std::string>(state, kClassAttribute)) {
        report.className = *certain;
        report.classIsCertain = true;
    } else if (const auto *guess = claimOf<std::string>(state, kReportedClass)) {
        report.className = *guess;
    }
    for (const auto &[attribute, value] : state.claims) {
        const auto *text = std::get_if<std::string>(&value);
        if (text != nullptr && model::isSealed(*text))
            continue; // erased in the meantime
        if (attribute == kQuestionsAttribute) {
            if (const auto *list = std::get_if<std::vector<std::string>>(&value))
                report.questions = *list;
        } else if (attribute != kClassAttribute && attribute != kOwnerAttribute &&
                   !isKeptWhileHeld(attribute)) {
            report.claims.emplace(attribute, value);
        }
    }
    return report;
}

Intake::Arrival Intake::arrivalOf(const std::string &file, const ReportState &state,
                                  model::SourceReport &held)
{
    const Result<SourceOwner> usual = ownerFor(state.row.source); // what is wrong with a rule an import tells
    const bool said = (usual && usual->said) || state.claims.contains(kOwnerAttribute) ||
                      state.row.owner != m_context.defaultOwner;
    Arrival arrival{file, state.row.digest, held, {}, state.row.owner, said};
    if (m_workspace.classes().find(held.className) != nullptr)
        arrival.marks = marksOf(held);
    return arrival;
}

Outcome Intake::checkSame(const model::SourceReport &report, ItemId item)
{
    if (!item || m_workspace.thing(item) == nullptr)
        return notLive(item);
    const std::string className = m_workspace.classOf(item);
    if (!sameBranch(m_workspace.classes(), report.className, className))
        return makeError(ErrorCode::Conflict,
                         "the report speaks of a " + report.className + ", and " +
                             m_workspace.describe(item) + " is a " + className,
                         "Change the item's class first, or decide for a new item");
    return {};
}

// In the midst of an import: a decision about what it would hold is followed at once.
Outcome Intake::holdUnlessDecided(Arrival &arrival, ReportState *state, const Match &match)
{
    const auto decided = m_context.decisions.find({arrival.report.source, arrival.report.subject});
    if (decided == m_context.decisions.end())
        return hold(arrival, state, match);
    const HeldDecision &decision = decided->second;
    if (decision.kind == HeldDecision::Kind::New)
        return takeInto(arrival, state, createItem(arrival), Decision::Created, std::string(kDecided));
    if (decision.kind == HeldDecision::Kind::SameAs) {
        const ItemId item = decision.item
                                ? decision.item
                                : subjectOf(decision.sameReport.source, decision.sameReport.subject);
        TALLY_CHECK(checkSame(arrival.report, item));
        return takeInto(arrival, state, item, Decision::Updated, std::string(kDecided));
    }
    TALLY_CHECK(hold(arrival, state, match));
    PlannedReport &planned = m_plan.reports.back();
    planned.decision = Decision::Unchanged;
    planned.why = kIgnoredByAPerson;
    TALLY_TRY(ReportState * held, m_book.find(planned.report));
    if (held != nullptr)
        setClaim(*held, std::string(kIgnoredUntil), decision.until ? formatDay(*decision.until) : "");
    return {};
}

Result<std::vector<HeldReport>> Intake::listHeld()
{
    std::vector<HeldReport> result;
    const std::string file;
    for (const model::ReportRow &row : m_workspace.estate().heldReports()) {
        TALLY_TRY(ReportState * state, m_book.find(row.id));
        if (state == nullptr)
            continue;
        model::SourceReport report = heldAsReport(*state);
        HeldReport held;
        held.id = row.id;
        held.source = row.source;
        held.subject = row.subject;
        held.name = nameFor(report);
        held.className = report.className;
        held.seenAt = row.seenAt;
        held.since = m_workspace.estate().operationDay(state->was.value_or(0));
        held.ignored = isIgnored(*state);
        if (const auto *until = claimOf<std::string>(*state, kIgnoredUntil))
            held.ignoredUntil = parseDay(*until);
        if (m_workspace.classes().find(report.className) != nullptr) {
            const Arrival arrival = arrivalOf(file, *state, report);
            TALLY_TRY(const Match match, matchOf(arrival));
            held.why = match.why;
            held.candidates = match.candidates;
            if (match.kind == Match::Kind::One) {
                held.candidates = {match.item};
                held.why = "its " + match.why + " is that of " + m_workspace.describe(match.item);
            }
        }
        if (held.why.empty())
            held.why = "nothing known carries its keys any more";
        held.claims = std::move(report.claims);
        held.identifiers = std::move(report.identifiers);
        result.push_back(std::move(held));
    }
    std::sort(result.begin(), result.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
    return result;
}

Outcome Intake::decide(ReportId id, const HeldDecision &decision)
{
    const std::vector<model::ReportRow> rows = m_workspace.estate().heldReports();
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const auto &each) { return each.id == id; });
    if (row == rows.end())
        return notHeld(id);
    TALLY_TRY(ReportState * state, m_book.find(id));
    if (state == nullptr)
        return notHeld(id);
    if (decision.kind == HeldDecision::Kind::Ignore) {
        setClaim(*state, std::string(kIgnoredUntil), decision.until ? formatDay(*decision.until) : "");
        return {};
    }
    model::SourceReport report = heldAsReport(*state);
    if (decision.kind == HeldDecision::Kind::SameAs) {
        if (report.className.empty())
            report.className = m_workspace.classOf(decision.item);
        TALLY_CHECK(checkSame(report, decision.item));
    }
    const std::string file;
    Arrival arrival = arrivalOf(file, *state, report);
    if (!acceptable(arrival))
        return makeError(ErrorCode::Conflict,
                         "the report does not say what it speaks of: " + m_plan.notes.back().note.why,
                         "Import its source again, then decide");
    const bool isNew = decision.kind == HeldDecision::Kind::New;
    return takeInto(arrival, state, isNew ? createItem(arrival) : decision.item,
                    isNew ? Decision::Created : Decision::Updated, std::string(kDecided));
}

void takeKeptWhileHeld(model::Attributes &claims, std::vector<model::SourceIdentifier> &identifiers)
{
    identifiers = identifiersIn(claims);
    std::erase_if(claims, [](const auto &claim) {
        return isKeptWhileHeld(claim.first) || claim.first == kQuestionsAttribute ||
               claim.first == kClassAttribute || claim.first == kOwnerAttribute;
    });
}

Result<std::vector<HeldReport>> heldReports(ImportContext context)
{
    TALLY_TRY(Precedence rules, Precedence::build(context.estate->definitions("precedence")));
    return Intake(std::move(context), std::move(rules)).listHeld();
}

Result<ImportPlan> planDecisions(ImportContext context, const std::vector<HeldChoice> &choices,
                                 JobContext &job)
{
    TALLY_TRY(Precedence rules, Precedence::build(context.estate->definitions("precedence")));
    Intake intake(std::move(context), std::move(rules));
    bool matches = false;
    std::int64_t done = 0;
    for (const HeldChoice &choice : choices) {
        if (job.cancelled())
            return makeError(ErrorCode::Cancelled, "stopped; nothing of this was recorded");
        job.progress(done++, std::ssize(choices));
        TALLY_CHECK(intake.decide(choice.report, choice.decision));
        matches |= choice.decision.kind != HeldDecision::Kind::Ignore;
    }
    TALLY_TRY(ImportPlan plan, intake.finish());
    plan.draft.kind = matches ? "match" : "decide";
    return plan;
}

Result<ImportPlan> planDecision(ImportContext context, ReportId report, const HeldDecision &decision)
{
    JobContext job;
    return planDecisions(std::move(context), {{report, decision}}, job);
}

} // namespace tally::reconcile
