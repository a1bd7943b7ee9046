// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconcile/parting.h"

#include "core/text.h"
#include "model/canonical.h"
#include "reconcile/item_values.h"
#include "reconcile/thing_changes.h"
#include "reconcile/values.h"

#include <algorithm>

namespace tally::reconcile {

namespace {

bool isOfSource(const std::string &source)
{
    return source != kPersonSource && source != kUnclaimedSource;
}

std::string lettersOf(std::string_view text)
{
    std::string result;
    for (const char c : text::folded(text)) {
        if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z'))
            result.push_back(c);
    }
    return result;
}

} // namespace

Parting::Parting(const UnmergeContext &given, Precedence rules, ItemId item, OperationNumber after)
    : context(given), precedence(std::move(rules)), workspace(given.merge.import.estate),
      book(workspace, given.merge.import.claimsOf), relationships(workspace), lead(item), since(after)
{
    plan.lead = item;
}

Outcome Parting::learn()
{
    TALLY_TRY(const std::vector<ReportState *> reports, book.reportsOf(lead));
    for (const ReportState *report : reports) {
        Spoke spoke{report->row.id, report->row.source, report->row.subject, {}, {}, 0};
        TALLY_TRY(const auto rows, context.versions(model::Table::Report, "id", report->row.id.value));
        for (const model::FactVersion &version : rows) {
            spoke.at.insert(version.began);
            spoke.first = spoke.first == 0 ? version.began : std::min(spoke.first, version.began);
        }
        TALLY_TRY(const auto claims, context.versions(model::Table::Claim, "report", report->row.id.value));
        for (const model::FactVersion &version : claims) {
            const auto &attribute = std::get<std::string>(version.key.cells.at(1));
            spoke.at.insert(version.began);
            spoke.attribute[attribute].insert(version.began);
            if (version.ended)
                spoke.attribute[attribute].insert(*version.ended);
        }
        m_spoke.emplace(spoke.report, std::move(spoke));
    }
    return {};
}

void Parting::give(ReportState &report, ItemId part)
{
    ++plan.moved.reports;
    plan.moved.installations += std::ssize(book.installationsBefore(report));
    plan.moved.components += std::ssize(book.componentsBefore(report));
    m_given[report.row.id] = part;
    book.attach(report, part);
    report.row.owner = workspace.thing(part)->row.owner;
}

std::optional<ItemId> Parting::speakerAt(OperationNumber operation) const
{
    std::set<ItemId> speakers;
    for (const auto &[id, spoke] : m_spoke) {
        if (!isOfSource(spoke.source) || !spoke.at.contains(operation))
            continue;
        const auto given = m_given.find(id);
        speakers.insert(given == m_given.end() ? lead : given->second);
    }
    return speakers.size() == 1 ? std::optional(*speakers.begin()) : std::nullopt;
}

bool Parting::says(const ReportState &report, const Mark &mark, const std::string &value) const
{
    if (report.row.subject == value)
        return true;
    for (const auto &[attribute, claimed] : report.claims) {
        const bool sameKind = attribute == mark.kind || (attribute == "name" && mark.kind == "host_name");
        const auto *text = std::get_if<std::string>(&claimed);
        if (sameKind && text != nullptr &&
            (*text == value || canonicalMark(mark.kind, *text) == mark.canonical))
            return true;
    }
    constexpr std::size_t kTelling = 8; // letters; less may stand in any text
    const std::string letters = lettersOf(mark.canonical.empty() ? value : mark.canonical);
    if (letters.size() < kTelling)
        return false;
    const auto components = book.componentsBefore(report);
    return std::any_of(components.begin(), components.end(), [&](const auto &component) {
        return lettersOf(component.first.second + component.second).find(letters) != std::string::npos;
    });
}

// Those that say it; if nobody does, or several, whoever alone spoke in the operation that wrote it.
std::optional<ItemId> Parting::ownerOf(const Mark &mark, const std::string &value, OperationNumber began)
{
    std::set<ItemId> sayers;
    for (const auto &[id, spoke] : m_spoke) {
        const auto state = book.find(id);
        if (!state || *state == nullptr || !says(**state, mark, value))
            continue;
        const auto given = m_given.find(id);
        sayers.insert(given == m_given.end() ? lead : given->second);
    }
    if (sayers.size() == 1)
        return *sayers.begin();
    return speakerAt(began);
}

Outcome Parting::dealIdentifiers(const std::set<Written> &ofLead, const std::set<Written> &made,
                                 const std::map<ItemId, std::vector<model::IdentifierRow>> &ofParts)
{
    const estate::StringPool &strings = estate().strings();
    const estate::Row itsRow = estate().rowOf(lead);
    std::set<Mark> standing;
    for (const estate::Identifier &held : estate().identifiersOf(itsRow)) {
        const Mark mark{std::string(strings.text(held.kind)), std::string(strings.text(held.canonical))};
        const Written written{mark.kind, std::string(strings.text(held.value))};
        standing.insert(mark);
        if (ofLead.contains(written))
            continue;
        const bool goes = std::any_of(ofParts.begin(), ofParts.end(), [&](const auto &each) {
            return std::any_of(each.second.begin(), each.second.end(), [&](const auto &theirs) {
                return theirs.kind == mark.kind &&
                       (mark.canonical.empty() ? theirs.value == written.second
                                               : theirs.canonical == mark.canonical);
            });
        });
        if (goes || made.contains(written)) {
            workspace.thing(lead)->droppedValues.insert(written);
            continue;
        }
        if (mark.kind == kFormerNumber)
            continue;
        const model::IdentifierRow key{estate().ownerAt(itsRow), lead, mark.kind, written.second, {}};
        const OperationNumber began = estate().beganOf(model::keyOf(key)).value_or(0);
        const auto owner = ownerOf(mark, written.second, began);
        if (!owner) {
            plan.conflicts.push_back("nothing tells whose the " + mark.kind + " " + written.second +
                                     " is: it stays with " + described(lead));
        } else if (*owner != lead) {
            workspace.thing(lead)->droppedValues.insert(written);
            workspace.addIdentifier(*owner, mark.kind, written.second, mark.canonical);
            ++plan.moved.identifiers;
        }
    }
    for (const auto &[part, rows] : ofParts) {
        for (const model::IdentifierRow &row : rows) {
            // What a source has put right since identifies nothing any more.
            if (!row.canonical.empty() && !standing.contains({row.kind, row.canonical}))
                continue;
            workspace.addIdentifier(part, row.kind, row.value, row.canonical);
            ++plan.moved.identifiers;
        }
    }
    // What both carried is said of each by its own sources.
    for (const auto &[id, part] : m_given) {
        TALLY_TRY(ReportState * state, book.find(id));
        for (const auto &[attribute, value] : state->claims) {
            const auto *text = std::get_if<std::string>(&value);
            const model::AttributeSpec *spec =
                workspace.classes().attribute(workspace.classOf(part), attribute);
            if (text == nullptr || (spec != nullptr && spec->isPrivate) ||
                model::identifierStrength(attribute, *text) < kMiddlingKey)
                continue;
            workspace.addIdentifier(part, attribute, *text, canonicalMark(attribute, *text).value_or(""));
        }
    }
    return {};
}

// The part whose sources alone also report the thing at the other end (a disk, a monitor).
std::optional<ItemId> Parting::endSpeaker(ItemId other, OperationNumber began)
{
    const auto reports = book.reportsOf(other);
    if (!reports)
        return {};
    std::set<std::string> sources;
    for (const ReportState *report : *reports)
        sources.insert(report->row.source);
    std::set<ItemId> speakers;
    for (const auto &[id, spoke] : m_spoke) {
        if (!spoke.at.contains(began) || !sources.contains(spoke.source) || !isOfSource(spoke.source))
            continue;
        const auto given = m_given.find(id);
        speakers.insert(given == m_given.end() ? lead : given->second);
    }
    return speakers.size() == 1 ? std::optional(*speakers.begin()) : std::nullopt;
}

Outcome Parting::dealRelationships(const std::set<model::FactKey> &known)
{
    for (const model::RelationshipRow &row : estate().relationshipsOf(estate().rowOf(lead))) {
        if (known.contains(model::keyOf(row)))
            continue;
        const OperationNumber began = estate().beganOf(model::keyOf(row)).value_or(0);
        const ItemId other = row.source == lead ? row.target : row.source;
        const bool spoken = std::any_of(m_spoke.begin(), m_spoke.end(),
                                        [&](const auto &each) { return each.second.at.contains(began); });
        auto owner = speakerAt(began);
        if (!owner && spoken)
            owner = endSpeaker(other, began);
        const std::string words =
            row.type + " between " + described(row.source) + " and " + described(row.target);
        if (!owner && spoken)
            plan.conflicts.push_back("nothing tells whose the relationship " + words + " is: it stays with " +
                                     described(lead));
        else if (!owner && since > 0)
            plan.kept.push_back("the relationship " + words);
        if (!owner || *owner == lead || !relationships.drop(row.source, row.type, row.target))
            continue;
        model::RelationshipRow moved = row;
        (row.source == lead ? moved.source : moved.target) = *owner;
        relationships.want(moved);
        ++plan.moved.relationships;
    }
    return {};
}

Result<std::set<std::string>> Parting::spokenSince(ItemId item)
{
    std::set<std::string> result, claimed;
    TALLY_TRY(const std::vector<ReportState *> reports, book.reportsOf(item));
    bool spoken = false;
    for (const ReportState *report : reports) {
        for (const auto &[attribute, value] : report->claims)
            claimed.insert(attribute);
        const auto spoke = m_spoke.find(report->row.id);
        if (spoke == m_spoke.end())
            continue;
        spoken |= !spoke->second.at.empty() && *spoke->second.at.rbegin() > since;
        for (const auto &[attribute, at] : spoke->second.attribute) {
            if (!at.empty() && *at.rbegin() > since)
                result.insert(attribute);
        }
    }
    if (spoken)
        result.merge(claimed);
    return result;
}

Outcome Parting::settleOnly(ItemId item, const std::set<std::string> &attributes)
{
    return settleAttributes(workspace, book, precedence, item, attributes);
}

Result<UnmergePlan> Parting::finish()
{
    std::vector<ItemId> all = plan.parts;
    all.push_back(lead);
    for (const ItemId item : all) {
        const Thing &thing = *workspace.thing(item);
        if (thing.ownerMoved())
            relationships.moveOwner(item);
        TALLY_TRY(const std::vector<ReportState *> reports, book.reportsOf(item));
        for (ReportState *report : reports)
            report->row.owner = thing.row.owner;
    }
    std::vector<model::Change> &changes = plan.draft.changes;
    for (const auto &[id, thing] : workspace.things())
        writeThing(estate(), thing, changes);
    book.write(changes);
    relationships.write(changes);
    std::move(others.begin(), others.end(), std::back_inserter(changes));
    plan.draft.kind = "split";
    return std::move(plan);
}

} // namespace tally::reconcile
