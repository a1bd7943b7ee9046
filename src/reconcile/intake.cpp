// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which item a report speaks of. What it says is taken in intake_facts.cpp, what comes of it written in
// intake_finish.cpp.
#include "reconcile/intake.h"

#include "core/text.h"
#include "model/canonical.h"
#include "reconcile/values.h"

#include <algorithm>
#include <array>

namespace tally::reconcile {

namespace {

constexpr std::string_view kStatus = "status";
constexpr std::size_t kLongestSubject =
    500; // bytes, with the source; leaves room for what tells clones apart

const std::string *textClaim(const model::SourceReport &report, std::string_view attribute)
{
    const auto claim = report.claims.find(attribute);
    return claim == report.claims.end() ? nullptr : std::get_if<std::string>(&claim->second);
}

} // namespace

std::string nameFor(const model::SourceReport &report)
{
    for (const std::string_view attribute : {"name", "host_name", "asset_number", "serial_number"}) {
        if (const std::string *text = textClaim(report, attribute); text != nullptr && !text->empty())
            return *text;
    }
    return report.subject;
}

Intake::Intake(ImportContext context, Precedence precedence)
    : m_context(std::move(context)), m_precedence(std::move(precedence)), m_workspace(m_context.estate),
      m_book(m_workspace, m_context.claimsOf), m_relationships(m_workspace), m_titles(m_context.estate)
{
    m_plan.draft.kind = "import";
}

void Intake::note(const std::string &file, model::InputNote &&note)
{
    m_plan.notes.push_back({file, std::move(note)});
}

void Intake::problem(const std::string &file, int line, const std::string &field, const std::string &what,
                     const std::string &why, bool refused)
{
    m_plan.notes.push_back({file, {line, field, what, why, refused}});
}

// A disk or monitor inside a machine's report is no report of its own to whoever counts them: it says that
// its place in the machine was reported as a whole.
bool Intake::isPart(const model::SourceReport &report) const
{
    return std::any_of(report.relationships.begin(), report.relationships.end(),
                       [&](const auto &relationship) {
                           return !relationship.reverse && !relationship.other.subject.empty() &&
                                  report.sections.contains("relationships:" + relationship.type);
                       });
}

std::size_t Intake::plan(const Arrival &arrival, Decision decision, ItemId item, std::string why,
                         std::vector<ItemId> candidates)
{
    PlannedReport planned;
    planned.file = arrival.file;
    planned.line = arrival.report.line;
    planned.key = {arrival.report.source, arrival.report.subject};
    planned.name = nameFor(arrival.report);
    planned.className = item ? m_workspace.classOf(item) : arrival.report.className;
    planned.decision = decision;
    planned.item = item;
    planned.candidates = std::move(candidates);
    planned.why = std::move(why);
    m_plan.reports.push_back(std::move(planned));
    m_counted.push_back(!isPart(arrival.report));
    return m_plan.reports.size() - 1;
}

void Intake::touched(std::size_t planned)
{
    Decision &decision = m_plan.reports[planned].decision;
    if (decision == Decision::Unchanged)
        decision = Decision::Updated;
}

Result<Intake::SourceOwner> Intake::ownerFor(const std::string &source)
{
    if (m_context.ownerForAll)
        return SourceOwner{m_context.ownerForAll, true};
    if (const auto known = m_sourceOwners.find(source); known != m_sourceOwners.end())
        return known->second;
    const Result<model::SourceRules> &rules = m_workspace.sourceRules();
    if (!rules)
        return rules.error();
    SourceOwner owner{m_context.defaultOwner};
    if (const std::string_view named = rules->ownerOf(source); !named.empty()) {
        const Result<OrgId> found = findOrganisation(*m_context.estate, named);
        if (!found)
            return makeError(ErrorCode::Conflict,
                             "the rule for the source " + source + " gives its new items to \"" +
                                 std::string(named) + "\", which is no organisation of the register",
                             "Record the organisation, or define the source anew");
        owner = {*found, true};
    }
    m_sourceOwners.emplace(source, owner);
    return owner;
}

bool Intake::acceptable(Arrival &arrival)
{
    const model::SourceReport &report = arrival.report;
    std::string why;
    if (report.subject.empty())
        why = "nothing tells this thing from another: it has no name, number or id";
    else if (report.subject.size() + report.source.size() > kLongestSubject)
        why = "what tells it from others is longer than the register keeps";
    else if (m_workspace.classes().find(report.className) == nullptr)
        why = "there is no class called \"" + report.className + "\"";
    if (why.empty())
        return true;
    problem(arrival.file, report.line, "", report.subject, why, true);
    plan(arrival, Decision::Refused, ItemId(), why);
    return false;
}

// Identifiers as reported, and every claimed attribute that the class counts among its keys.
std::vector<Mark> Intake::marksOf(const model::SourceReport &report) const
{
    std::vector<Mark> marks;
    const auto add = [&](std::string_view kind, std::string_view value) {
        auto canonical = canonicalMark(kind, value);
        if (!canonical || canonical->empty())
            return;
        Mark mark{std::string(kind), std::move(*canonical)};
        if (std::find(marks.begin(), marks.end(), mark) == marks.end())
            marks.push_back(std::move(mark));
    };
    for (const model::SourceIdentifier &identifier : report.identifiers)
        add(identifier.kind, identifier.value);
    const auto addClaim = [&](std::string_view attribute) {
        if (const std::string *text = textClaim(report, attribute))
            add(attribute, *text);
    };
    bool byHostName = false;
    for (const model::IdentifyingKey &key : m_workspace.classes().keysOf(report.className)) {
        for (const std::string &attribute : key.attributes) {
            byHostName |= attribute == "host_name";
            addClaim(attribute);
            for (const auto &[name, other] : report.references) {
                if (name == attribute)
                    add(attribute, other.name);
            }
        }
    }
    const bool hasHostName =
        std::any_of(marks.begin(), marks.end(), [](const Mark &m) { return m.kind == "host_name"; });
    if (const std::string *name = textClaim(report, "name"); byHostName && !hasHostName && name != nullptr)
        add("host_name", *name);
    addClaim("manufacturer");
    return marks;
}

Result<std::string> Intake::tombstoneOf(const Arrival &arrival)
{
    if (!m_context.tombstones)
        return std::string();
    if (!m_tombstonesRead) {
        m_tombstonesRead = true;
        TALLY_TRY(const std::vector<model::IdentifierRow> rows, m_context.tombstones());
        for (const model::IdentifierRow &row : rows)
            m_tombstones.emplace(std::pair(row.kind, row.canonical), row.item);
    }
    for (const Mark &mark : arrival.marks) {
        if (m_tombstones.empty() || model::identifierStrength(mark.kind, mark.canonical) < kStrongKey)
            continue;
        const auto found = m_tombstones.find({mark.kind, mark.canonical});
        if (found != m_tombstones.end() && !m_workspace.thing(found->second))
            return "its " + mark.kind + " is that of item #" + std::to_string(found->second.value) +
                   ", which has left the register";
    }
    return std::string();
}

Result<Match> Intake::matchOf(const Arrival &arrival)
{
    const model::SourceReport &arrived = arrival.report;
    const auto toldApart = [&](ItemId item) {
        const auto reports = m_book.reportsOf(item);
        return reports && std::any_of(reports->begin(), reports->end(), [&](const ReportState *report) {
                   return report->row.source == arrived.source &&
                          report->row.subject + std::string(kAfterItsEnd) != arrived.subject &&
                          (report->row.subject != arrived.subject ||
                           (report->taken && isForeignStream(arrival, *report)));
               });
    };
    const auto foreign = [&](ItemId item) { return isForeign(arrival, m_workspace.ownerOf(item)); };
    Match match = identify(m_workspace.classes(), arrived.className, arrival.marks, m_workspace, toldApart,
                           arrival.ownerSaid ? Foreign(foreign) : Foreign());
    if (match.kind == Match::Kind::One && m_workspace.isEnded(match.item) &&
        textClaim(arrival.report, kStatus) == nullptr) {
        match.kind = Match::Kind::Held;
        match.candidates = {match.item};
        match.why = "its " + match.why + " is that of " + m_workspace.describe(match.item) +
                    ", whose life in the register has ended";
    }
    if (match.kind == Match::Kind::None) {
        TALLY_TRY(std::string why, tombstoneOf(arrival));
        if (!why.empty()) {
            match.kind = Match::Kind::Held;
            match.why = std::move(why);
        }
    }
    return match;
}

ReportState &Intake::begin(const Arrival &arrival, ItemId item)
{
    model::ReportRow row;
    row.owner = item ? m_workspace.thing(item)->row.owner : arrival.owner;
    row.id = ReportId(m_workspace.nextId().value);
    row.source = arrival.report.source;
    row.subject = arrival.report.subject;
    if (isForeign(arrival, row.owner) && (!arrival.ownerNamed || m_book.isKnown(row.source, row.subject)))
        row.subject = subjectFrom(row.subject, arrival.owner);
    row.item = item;
    row.seenAt = arrival.report.seenAt ? *arrival.report.seenAt : m_context.now;
    row.digest = arrival.digest;
    row.counts = arrival.report.counts;
    return m_book.add(std::move(row));
}

ItemId Intake::createItem(const Arrival &arrival)
{
    model::ItemRow row;
    row.className = arrival.report.className;
    row.owner = ownerOfNew(m_workspace.classes(), row.className, arrival.owner);
    return m_workspace.create(std::move(row));
}

// What is seen of the thing now. True when the report is newer than what was known.
bool Intake::moveOn(const Arrival &arrival, ReportState &state, bool changed)
{
    const model::SourceReport &report = arrival.report;
    const bool newer = report.seenAt && state.row.seenAt && *report.seenAt > *state.row.seenAt;
    // A source that tells no time moves on only with what it says.
    if (newer || changed) {
        // Two documents of one id in one folder: what the register was told last before, it has not learned
        // now.
        const bool back = !report.seenAt && state.was && state.before.digest == arrival.digest;
        state.row.seenAt = report.seenAt ? *report.seenAt : back ? state.before.seenAt : m_context.now;
        state.row.digest = arrival.digest;
    }
    return newer;
}

bool Intake::isOlder(const Arrival &arrival, const ReportState &state)
{
    return arrival.report.seenAt && state.row.seenAt && *arrival.report.seenAt < *state.row.seenAt;
}

Outcome Intake::hold(const Arrival &arrival, ReportState *state, const Match &match)
{
    const std::size_t planned = plan(arrival, Decision::Held, ItemId(), match.why, match.candidates);
    ReportState &held = state != nullptr ? *state : begin(arrival, ItemId());
    m_plan.reports[planned].report = held.row.id;
    held.taken = true;
    if (isOlder(arrival, held))
        return {};
    bool changed = takeClaims(arrival, held, planned);
    changed |= takeReferences(arrival, held, planned);
    changed |= takeCounts(arrival, held);
    keepWhileHeld(arrival, held);
    moveOn(arrival, held, changed);
    return {};
}

Outcome Intake::take(const std::string &file, const std::string &digest, model::SourceReport &&report)
{
    if (report.addressee || namesWhatMustBeKnown(report)) {
        m_addressed.push_back({file, digest, std::move(report), {}});
        return {};
    }
    return takeNow(file, digest, std::move(report));
}

Outcome Intake::takeNow(const std::string &file, const std::string &digest, model::SourceReport &&report)
{
    settlePool(report);
    TALLY_TRY(const SourceOwner usual, ownerFor(report.source));
    Arrival arrival{file, digest, report, {}, usual.owner, usual.said};
    if (!isPart(report))
        ++m_plan.read;
    if (!acceptable(arrival))
        return {};
    if (!text::trimmed(report.ownerName).empty()) {
        model::SourceReference owner{"organisation", {}, report.ownerName};
        if (const ItemId id =
                resolve(owner, report.source, std::string(kOwnerAttribute), {}, {}, file, report.line)) {
            arrival.owner = OrgId(id.value);
            arrival.ownerSaid = true;
            arrival.ownerNamed = true;
        }
    }
    return place(arrival);
}

Outcome Intake::place(Arrival &arrival)
{
    m_match = {};
    arrival.marks = marksOf(arrival.report);
    TALLY_TRY(ReportState * state, streamOf(arrival));
    TALLY_TRY(const Match ended, afterItsEnd(arrival, state));
    if (state != nullptr && state->row.item)
        return takeInto(arrival, state, state->row.item, Decision::Unchanged, "the source's own id");
    if (state != nullptr && isIgnored(*state)) {
        plan(arrival, Decision::Unchanged, ItemId(), std::string(kIgnoredByAPerson));
        return {};
    }
    if (ended.kind == Match::Kind::Held)
        return holdUnlessDecided(arrival, state, ended);
    TALLY_TRY(m_match, matchOf(arrival));
    if (m_match.kind == Match::Kind::Held)
        return holdUnlessDecided(arrival, state, m_match);
    if (m_match.kind == Match::Kind::One)
        return takeInto(arrival, state, m_match.item, Decision::Updated, m_match.why);
    return takeInto(arrival, state, createItem(arrival), Decision::Created, "nothing known carries its keys");
}

Outcome Intake::takeInto(Arrival &arrival, ReportState *state, ItemId item, Decision decision,
                         const std::string &why)
{
    const model::SourceReport &report = arrival.report;
    const bool known = state != nullptr && state->row.item == item;
    if (known && isOlder(arrival, *state)) {
        plan(arrival, Decision::Unchanged, item, "older than what the same source said last");
        return {};
    }
    if (m_workspace.thing(item) == nullptr) {
        plan(arrival, Decision::Held, ItemId(), "what it speaks of has left the register");
        return {};
    }
    const std::size_t planned = plan(arrival, decision, item, why);
    if (state == nullptr) {
        state = &begin(arrival, item);
    } else if (!known) {
        m_book.attach(*state, item);
        state->row.owner = m_workspace.thing(item)->row.owner;
        if (isForeign(arrival, state->row.owner))
            state->row.subject = subjectFrom(state->row.subject, arrival.owner);
        letGo(*state);
    }
    state->taken = true;
    bool changed = takeClaims(arrival, *state, planned);
    changed |= takeReferences(arrival, *state, planned);
    changed |= takeInstallations(arrival, *state);
    changed |= takeComponents(arrival, *state);
    changed |= takeCounts(arrival, *state);
    const bool newer = moveOn(arrival, *state, changed);
    takeIdentifiers(arrival, item);
    takeRelationships(arrival, item, planned);
    takeWholeParts(arrival, item, state->row.id, planned);
    const std::string classBefore = m_workspace.classOf(item);
    refineClass(m_workspace.classes(), m_workspace.thing(item)->row, report.className);
    changed |= classBefore != m_workspace.classOf(item);
    TALLY_TRY(const bool settled, settle(m_workspace, m_book, m_precedence, item));
    if (classBefore != m_workspace.classOf(item))
        m_workspace.resolvedNames().forget();
    if (changed || newer || settled)
        touched(planned);
    m_plan.reports[planned].className = m_workspace.classOf(item);
    return {};
}

} // namespace tally::reconcile
