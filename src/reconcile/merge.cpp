// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconcile/merge.h"

#include "core/text.h"
#include "model/canonical.h"
#include "model/private_values.h"
#include "reconcile/identity.h"
#include "reconcile/item_values.h"
#include "reconcile/lock_plan.h"
#include "reconcile/reference_scan.h"
#include "reconcile/relationship_book.h"
#include "reconcile/report_book.h"
#include "reconcile/thing_changes.h"
#include "reconcile/values.h"

#include <algorithm>
#include <array>
#include <set>

namespace tally::reconcile {

namespace {

using model::AttributeValue;

constexpr std::string_view kCost = "cost_pence";
constexpr std::array<std::string_view, 3> kKeptForLife{"serial_number", "uuid", "imei"};

bool isText(const AttributeValue &value, std::string_view text)
{
    const auto *held = std::get_if<std::string>(&value);
    return held != nullptr && *held == text;
}

class Merger
{
public:
    Merger(const MergeContext &context, Precedence precedence, ItemId lead, std::vector<ItemId> others)
        : m_context(context), m_precedence(std::move(precedence)), m_workspace(context.import.estate),
          m_book(m_workspace, context.import.claimsOf), m_relationships(m_workspace), m_lead(lead),
          m_others(std::move(others)), m_ending(m_others.begin(), m_others.end())
    {
    }

    Outcome check();
    Outcome run(const MergeChoices &choices);
    Result<MergePlan> finish();

private:
    const estate::Estate &estate() const { return m_workspace.estate(); }
    Thing &lead() { return *m_workspace.thing(m_lead); }
    ItemId standIn(ItemId item) const { return m_ending.contains(item) ? m_lead : item; }
    std::string described(ItemId item) { return m_workspace.describe(item); }

    Outcome checkOne(ItemId other);
    Outcome remember(ItemId item);
    Outcome checkLocks(const MergeChoices &choices);
    void moveLocks(ItemId other);
    Outcome moveReports(ItemId other);
    Outcome choose(const MergeChoices &choices);
    void moveIdentifiers(ItemId other);
    void moveAttachments(ItemId other);
    void moveRelationships(ItemId other);
    Outcome moveReferences();
    Outcome moveClaimsNaming(ItemId other);
    bool isOneOfThem(const AttributeValue &value) const;
    Outcome dropSelfReferences();
    bool standsAlready(const model::RelationshipRow &row) const;
    void moveRecognition();
    void compare(const MergeChoices &choices);
    void warn();

    const MergeContext &m_context;
    Precedence m_precedence;
    Workspace m_workspace;
    ReportBook m_book;
    RelationshipBook m_relationships;
    ItemId m_lead;
    std::vector<ItemId> m_others;
    std::set<ItemId> m_ending;
    std::set<std::string> m_claimed; // attributes that any of them claims or shows without a claim
    std::vector<model::Change> m_recognition;
    MergePlan m_plan;
};

Outcome Merger::checkOne(ItemId other)
{
    const model::ItemRow &row = m_workspace.thing(other)->row;
    if (!sameBranch(m_workspace.classes(), lead().row.className, row.className))
        return makeError(ErrorCode::Conflict,
                         described(m_lead) + " is a " + lead().row.className + " and " + described(other) +
                             " a " + row.className + ": they cannot be the same thing",
                         "Put the class of one right first, if it is wrong");
    if (row.owner != lead().row.owner)
        return makeError(ErrorCode::Conflict,
                         described(m_lead) + " and " + described(other) +
                             " belong to different organisations",
                         "Give both to the organisation that owns the thing, then merge them");
    for (estate::Row each = 0; each < estate().nodeCount(); ++each) {
        if (estate().ownerAt(each).value == other.value)
            return makeError(ErrorCode::Conflict,
                             described(other) + " is an organisation that owns what the register holds",
                             "Give what it owns to the other first, or let it lead");
    }
    return {};
}

Outcome Merger::check()
{
    if (m_others.empty())
        return makeError(ErrorCode::Usage, "a merge needs the item that leads and at least one other");
    if (m_ending.size() != m_others.size() || m_ending.contains(m_lead))
        return makeError(ErrorCode::Usage, "an item cannot be merged with itself", "Name each item once");
    for (const ItemId item : m_others) {
        if (m_workspace.thing(item) == nullptr)
            return notLive(item);
    }
    if (m_workspace.thing(m_lead) == nullptr)
        return notLive(m_lead);
    for (const ItemId item : m_others)
        TALLY_CHECK(checkOne(item));
    return {};
}

// What an item shows and none of its reports says would be lost among the claims of the others: it becomes
// the claim of a register.
Outcome Merger::remember(ItemId item)
{
    const Thing &thing = *m_workspace.thing(item);
    TALLY_TRY(const std::vector<ReportState *> reports, m_book.reportsOf(item));
    for (const ReportState *report : reports) {
        for (const auto &[attribute, value] : report->claims)
            m_claimed.insert(attribute);
    }
    std::map<std::string, AttributeValue, std::less<>> kept;
    for (auto &[attribute, value] : valuesByName(thing.row)) {
        const ValueLock *lock = m_workspace.locks().holding(item, attribute);
        if (lock != nullptr && lock->locked == value) { // nobody's word; what it hides may be
            if (!lock->before)
                continue;
            value = *lock->before;
        }
        const bool said = std::any_of(reports.begin(), reports.end(), [&](const ReportState *report) {
            const auto claim = report->claims.find(attribute);
            return claim != report->claims.end() && claim->second == value;
        });
        if (said || attribute == kQuestionsAttribute || isText(value, model::erasedText(attribute)))
            continue;
        if (item != m_lead || m_claimed.contains(attribute))
            kept.emplace(attribute, value);
    }
    for (const auto &[attribute, value] : kept)
        m_claimed.insert(attribute);
    if (kept.empty())
        return {};
    model::ReportRow row;
    row.owner = thing.row.owner;
    row.id = ReportId(m_workspace.nextId().value);
    row.source = kUnclaimedSource;
    row.subject = std::string(kRememberedSubject) + std::to_string(item.value);
    row.item = item;
    m_book.add(std::move(row)).claims = std::move(kept);
    return {};
}

Outcome Merger::moveReports(ItemId other)
{
    TALLY_TRY(const std::vector<ReportState *> reports, m_book.reportsOf(other));
    for (ReportState *report : reports) {
        m_plan.moved.reports += report->was ? 1 : 0;
        m_plan.moved.installations += std::ssize(m_book.installationsBefore(*report));
        m_plan.moved.components += std::ssize(m_book.componentsBefore(*report));
        m_book.attach(*report, m_lead);
    }
    return {};
}

Outcome Merger::choose(const MergeChoices &choices)
{
    if (choices.empty())
        return {};
    const std::string subject = std::to_string(m_lead.value);
    TALLY_TRY(ReportState * state, m_book.find(std::string(kPersonSource), subject));
    if (state == nullptr) {
        model::ReportRow row;
        row.owner = lead().row.owner;
        row.id = ReportId(m_workspace.nextId().value);
        row.source = kPersonSource;
        row.subject = subject;
        row.item = m_lead;
        state = &m_book.add(std::move(row));
    }
    for (const auto &[attribute, item] : choices) {
        if (m_workspace.classes().attribute(lead().row.className, attribute) == nullptr)
            return makeError(ErrorCode::Usage,
                             "a " + lead().row.className + " has no attribute called \"" + attribute + "\"");
        if (item != m_lead && !m_ending.contains(item))
            return makeError(ErrorCode::Usage, described(item) + " is none of those that are merged",
                             "Take the value of one of them, or set another afterwards");
        const auto value = valueOf(m_workspace.thing(item)->before, attribute);
        if (!value)
            return makeError(ErrorCode::Usage, described(item) + " shows no " + attribute);
        state->claims.insert_or_assign(attribute, *value);
    }
    state->row.seenAt = m_context.import.now;
    return {};
}

// Locks go with what they are about, and the lead shows what they fix; of two of one attribute the lead's
// value stays until both have ended.
void Merger::moveLocks(ItemId other)
{
    ValueLocks &locks = m_workspace.locks();
    for (const ValueLock &lock : locks.ofItem(other)) {
        if (lock.holds && locks.holding(m_lead, lock.attribute) == nullptr &&
            m_workspace.classes().attribute(lead().row.className, lock.attribute) != nullptr)
            setValue(lead().row, lock.attribute, valueOf(m_workspace.thing(other)->before, lock.attribute));
    }
    locks.follow(other, m_lead);
}

// What is locked is no more chosen than edited.
Outcome Merger::checkLocks(const MergeChoices &choices)
{
    for (const auto &[attribute, item] : choices) {
        const ValueLock *lock = m_workspace.locks().holding(m_lead, attribute);
        if (lock != nullptr &&
            valueOf(lead().row, attribute) != valueOf(m_workspace.thing(item)->before, attribute))
            return lockedBy(m_workspace, *lock);
    }
    return {};
}

// Those that cannot be compared (placeholders) stay behind: they identify nothing.
void Merger::moveIdentifiers(ItemId other)
{
    const estate::StringPool &strings = estate().strings();
    for (const estate::Identifier &held : estate().identifiersOf(estate().rowOf(other))) {
        const std::string canonical(strings.text(held.canonical));
        if (canonical.empty())
            continue;
        ++m_plan.moved.identifiers;
        m_workspace.addIdentifier(m_lead, std::string(strings.text(held.kind)),
                                  std::string(strings.text(held.value)), canonical);
    }
    const std::string number = std::to_string(other.value);
    m_workspace.addIdentifier(m_lead, std::string(kFormerNumber), number, number);
    // What is referred to by name is called by both names from now on, so that the next import does not make
    // the second one anew.
    const model::ItemRow &row = m_workspace.thing(other)->before;
    const model::AttributeSpec *spec = m_workspace.classes().attribute(row.className, "name");
    const auto canonical = row.name ? canonicalMark("name", *row.name) : std::nullopt;
    if (canonical && spec != nullptr && !spec->isPrivate &&
        !attributesNaming(m_workspace.classes(), row.className).empty())
        m_workspace.addIdentifier(m_lead, "name", *row.name, *canonical);
}

void Merger::moveAttachments(ItemId other)
{
    std::set<std::string> held;
    for (const model::AttachmentRow &each : estate().attachmentsOf(estate().rowOf(m_lead)))
        held.insert(each.sha256);
    for (const model::AttachmentRow &each : lead().attached)
        held.insert(each.sha256);
    for (const model::AttachmentRow &each : estate().attachmentsOf(estate().rowOf(other))) {
        ++m_plan.moved.attachments;
        if (held.insert(each.sha256).second)
            lead().attached.push_back(each);
    }
}

bool Merger::standsAlready(const model::RelationshipRow &row) const
{
    const auto stands = [&](ItemId source, ItemId target) {
        const std::vector<model::RelationshipRow> all = m_relationships.from(source);
        return std::any_of(all.begin(), all.end(), [&](const model::RelationshipRow &each) {
            return each.type == row.type && each.target == target;
        });
    };
    const model::RelationshipType *type = m_workspace.classes().findType(row.type);
    return stands(row.source, row.target) ||
           (type != nullptr && type->isSymmetric() && stands(row.target, row.source));
}

void Merger::moveRelationships(ItemId other)
{
    std::set<std::pair<std::string, ItemId>> oneTarget; // what can stand in one place only, and does
    for (const model::RelationshipRow &row : m_relationships.from(m_lead)) {
        if (row.type == kInstalledIn)
            oneTarget.emplace(row.type, row.target);
    }
    for (const model::RelationshipRow &row : estate().relationshipsOf(estate().rowOf(other))) {
        model::RelationshipRow moved = row;
        moved.source = standIn(row.source);
        moved.target = standIn(row.target);
        if (!m_relationships.drop(row.source, row.type, row.target))
            continue; // it joins two of those that end, and is gone already
        const bool elsewhere = row.source == other && row.type == kInstalledIn && !oneTarget.empty() &&
                               !oneTarget.contains({row.type, moved.target});
        if (elsewhere)
            m_plan.warnings.push_back(described(other) + " is recorded in " + described(row.target) + ", " +
                                      described(m_lead) + " in " + described(oneTarget.begin()->second) +
                                      ": the lead's place is kept");
        if (elsewhere || moved.source == moved.target || standsAlready(moved) ||
            !m_relationships.want(moved)) {
            ++m_plan.moved.leftOut;
            continue;
        }
        ++m_plan.moved.relationships;
        if (row.source == other && row.type == kInstalledIn)
            oneTarget.emplace(row.type, moved.target);
    }
}

Outcome Merger::moveClaimsNaming(ItemId other)
{
    if (!m_context.claimsNaming)
        return {};
    TALLY_TRY(const std::vector<model::FactVersion> versions, m_context.claimsNaming(other));
    for (const model::FactVersion &version : versions) {
        TALLY_TRY(const model::ClaimRow claim, model::rowOf<model::ClaimRow>(version.key, version.values));
        if (!isReferenceAnywhere(m_workspace.classes(), claim.attribute) ||
            claim.value != AttributeValue(other.value))
            continue;
        TALLY_TRY(ReportState * state, m_book.find(claim.report));
        if (state == nullptr)
            continue;
        state->claims.insert_or_assign(claim.attribute, m_lead.value);
    }
    return {};
}

Outcome Merger::moveReferences()
{
    std::set<std::string> attributes;
    for (const ItemId other : m_others) {
        for (std::string &attribute :
             attributesNaming(m_workspace.classes(), m_workspace.thing(other)->row.className))
            attributes.insert(std::move(attribute));
    }
    if (attributes.empty())
        return {};
    for (const ItemId other : m_others)
        TALLY_CHECK(moveClaimsNaming(other));
    for (const Naming &naming : namings(estate(), {attributes.begin(), attributes.end()}, m_ending)) {
        const ItemId item = estate().idAt(naming.row);
        if (m_ending.contains(item))
            continue;
        Thing &thing = *m_workspace.thing(item);
        if (item == m_lead)
            continue; // see dropSelfReferences
        ++m_plan.moved.references;
        setValue(thing.row, naming.attribute, AttributeValue(m_lead.value));
    }
    moveRecognition();
    return {};
}

bool Merger::isOneOfThem(const AttributeValue &value) const
{
    const auto *id = std::get_if<std::int64_t>(&value);
    return id != nullptr && (ItemId(*id) == m_lead || m_ending.contains(ItemId(*id)));
}

// Nothing is its own manager.
Outcome Merger::dropSelfReferences()
{
    const auto namesOneOfThem = [&](const std::string &attribute, const AttributeValue &value) {
        return attribute != kOwnerAttribute && isOneOfThem(value) &&
               isReferenceAnywhere(m_workspace.classes(), attribute);
    };
    TALLY_TRY(const std::vector<ReportState *> reports, m_book.reportsOf(m_lead));
    for (ReportState *report : reports)
        std::erase_if(report->claims,
                      [&](const auto &claim) { return namesOneOfThem(claim.first, claim.second); });
    for (const auto &[attribute, value] : valuesByName(lead().row)) {
        if (namesOneOfThem(attribute, value))
            setValue(lead().row, attribute, nullptr);
    }
    return {};
}

void Merger::moveRecognition()
{
    if (!m_workspace.classes().isA(lead().row.className, "software_product"))
        return;
    for (std::uint32_t title = 0; title < estate().titleCount(); ++title) {
        auto recognition = estate().recognitionOf(title);
        if (!recognition || !m_ending.contains(recognition->product))
            continue;
        recognition->product = m_lead;
        ++m_plan.moved.references;
        m_recognition.push_back(
            model::replace(*recognition, estate().beganOf(model::keyOf(*recognition)).value_or(0)));
    }
}

Outcome Merger::run(const MergeChoices &choices)
{
    for (const ItemId other : m_others)
        TALLY_CHECK(remember(other));
    TALLY_CHECK(remember(m_lead));
    for (const ItemId other : m_others) {
        TALLY_CHECK(moveReports(other));
        moveIdentifiers(other);
        moveAttachments(other);
        moveRelationships(other);
        Thing &ended = *m_workspace.thing(other);
        ended.ended = true;
        refineClass(m_workspace.classes(), lead().row, ended.row.className);
        moveLocks(other);
    }
    TALLY_CHECK(choose(choices));
    TALLY_CHECK(checkLocks(choices));
    TALLY_CHECK(moveReferences());
    TALLY_CHECK(dropSelfReferences());
    TALLY_CHECK(settle(m_workspace, m_book, m_precedence, m_lead));
    TALLY_CHECK(dropSelfReferences()); // what it showed itself before any source spoke of it
    compare(choices);
    warn();
    return {};
}

void Merger::compare(const MergeChoices &choices)
{
    std::vector<ItemId> all{m_lead};
    all.insert(all.end(), m_others.begin(), m_others.end());
    const auto shownBy = [](const model::ItemRow &row, const std::string &attribute) {
        if (attribute == kClassAttribute)
            return std::optional(AttributeValue(row.className));
        if (attribute == kOwnerAttribute)
            return std::optional(AttributeValue(row.owner.value));
        return valueOf(row, attribute);
    };
    std::set<std::string> attributes{std::string(kClassAttribute), std::string(kOwnerAttribute)};
    for (const ItemId item : all) {
        for (const auto &[attribute, value] : valuesByName(m_workspace.thing(item)->before))
            attributes.insert(attribute);
    }
    for (const auto &[attribute, value] : valuesByName(lead().row))
        attributes.insert(attribute);
    for (const std::string &attribute : attributes) {
        MergeValue value{attribute, {}, shownBy(lead().row, attribute), choices.contains(attribute)};
        for (const ItemId item : all)
            value.shown.emplace_back(item, shownBy(m_workspace.thing(item)->before, attribute));
        const auto &before = value.shown.front().second;
        const bool differ = std::any_of(value.shown.begin(), value.shown.end(), [&](const auto &other) {
            return other.second && other.second != before;
        });
        if (differ || before != value.after)
            m_plan.values.push_back(std::move(value));
    }
}

void Merger::warn()
{
    for (const MergeValue &value : m_plan.values) {
        std::set<std::string> texts;
        for (const auto &[item, shown] : value.shown) {
            if (shown && !saysNothing(value.attribute, *shown))
                texts.insert(model::toText(*shown));
        }
        if (texts.size() < 2)
            continue;
        if (value.attribute == kCost)
            m_plan.warnings.push_back("each has a cost of its own: one is kept, they are not added up");
        if (std::find(kKeptForLife.begin(), kKeptForLife.end(), value.attribute) != kKeptForLife.end())
            m_plan.warnings.push_back(
                "a thing keeps its " + value.attribute +
                " for life, and theirs differ: " + text::join({texts.begin(), texts.end()}, ", "));
    }
    for (const ItemId other : m_others) {
        const model::ItemRow &row = m_workspace.thing(other)->before;
        if (row.status && m_workspace.classes().isEndState(row.className, *row.status))
            m_plan.warnings.push_back("the life of " + described(other) + " has ended: it is " + *row.status);
    }
}

Result<MergePlan> Merger::finish()
{
    if (lead().ownerMoved())
        m_relationships.moveOwner(m_lead);
    TALLY_TRY(const std::vector<ReportState *> reports, m_book.reportsOf(m_lead));
    for (ReportState *report : reports)
        report->row.owner = lead().row.owner;
    std::vector<model::Change> &changes = m_plan.draft.changes;
    for (const auto &[id, thing] : m_workspace.things())
        writeThing(estate(), thing, changes);
    m_book.write(changes);
    m_relationships.write(changes);
    std::move(m_recognition.begin(), m_recognition.end(), std::back_inserter(changes));
    m_plan.draft.kind = "merge";
    m_plan.lead = m_lead;
    m_plan.ended = m_others;
    return std::move(m_plan);
}

} // namespace

Result<MergePlan> planMerge(const MergeContext &context, ItemId lead, const std::vector<ItemId> &others,
                            const MergeChoices &choices)
{
    TALLY_TRY(Precedence rules, Precedence::build(context.import.estate->definitions("precedence")));
    Merger merger(context, std::move(rules), lead, others);
    TALLY_CHECK(merger.check());
    TALLY_CHECK(merger.run(choices));
    return merger.finish();
}

} // namespace tally::reconcile
