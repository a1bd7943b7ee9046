// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconcile/unmerge.h"

#include "core/number.h"
#include "core/text.h"
#include "model/canonical.h"
#include "reconcile/item_values.h"
#include "reconcile/parting.h"
#include "reconcile/reference_scan.h"
#include "reconcile/values.h"

#include <algorithm>

namespace tally::reconcile {

namespace {

using model::AttributeValue;
using model::FactVersion;
using model::Table;

// A fact as the merge found it and as it left it; either may be missing.
struct Touched
{
    const FactVersion *before = nullptr;
    const FactVersion *after = nullptr;
};

class Unmerger
{
public:
    Unmerger(const UnmergeContext &context, Precedence rules, ItemId lead, OperationNumber merge)
        : m_merge(merge), m_parting(context, std::move(rules), lead, merge), m_lead(lead)
    {
        m_parting.plan.merge = merge;
    }

    Result<UnmergePlan> run();

private:
    const estate::Estate &estate() const { return m_parting.estate(); }
    Thing &thing(ItemId item) { return *m_parting.workspace.thing(item); }
    std::string described(ItemId item) { return m_parting.described(item); }
    bool isLive(ItemId item) { return m_parting.workspace.thing(item) != nullptr; }
    void conflict(std::string words) { m_parting.plan.conflicts.push_back(std::move(words)); }

    Outcome read();
    Outcome revive();
    Outcome readLead();
    Outcome returnClaims();
    Outcome returnReports();
    Outcome returnRemembered();
    Outcome dealNewReports();
    Outcome dealIdentifiers();
    Outcome returnAttachments();
    Outcome returnRelationships();
    Outcome dealRelationships();
    const FactVersion *madeByMerge(const model::RelationshipRow &moved) const;
    Outcome returnReferences();
    void returnReference(const model::ItemRow &before, const model::ItemRow &after);
    Outcome returnRecognition();
    std::optional<model::RecognitionRow> recognitionNow(TitleId title) const;
    Outcome returnValues(ItemId item, const model::ItemRow &before, const model::ItemRow &after,
                         const model::ItemRow &now);
    Outcome noteEdits();

    template <typename Row>
    static Result<Row> row(const FactVersion &version)
    {
        return model::rowOf<Row>(version.key, version.values);
    }
    std::optional<model::RelationshipRow> heldNow(const model::RelationshipRow &wanted) const;

    OperationNumber m_merge;
    Parting m_parting;
    ItemId m_lead;
    std::vector<FactVersion> m_versions;
    std::map<model::FactKey, Touched> m_touched;
    std::map<ItemId, model::ItemRow> m_parts; // as the merge found them
    model::ItemRow m_leadBefore, m_leadAfter, m_leadNow;
    std::map<ItemId, std::vector<model::IdentifierRow>> m_partIdentifiers;
    std::vector<ReportState *> m_remembered;
};

Outcome Unmerger::read()
{
    TALLY_TRY(m_versions, m_parting.context.changedBy(m_merge));
    for (const FactVersion &version : m_versions) {
        Touched &touched = m_touched[version.key];
        if (version.ended == m_merge)
            touched.before = &version;
        if (version.began == m_merge)
            touched.after = &version;
    }
    return {};
}

Outcome Unmerger::revive()
{
    for (const auto &[key, touched] : m_touched) {
        if (key.table != Table::Item || touched.before == nullptr || touched.after != nullptr)
            continue;
        TALLY_TRY(model::ItemRow old, row<model::ItemRow>(*touched.before));
        if (old.id == m_lead || isLive(old.id))
            continue;
        m_parts.emplace(old.id, old);
        m_parting.plan.parts.push_back(old.id);
        m_parting.workspace.revive(std::move(old));
    }
    if (m_parts.empty())
        return makeError(ErrorCode::Conflict,
                         "operation " + std::to_string(m_merge) + " has nothing left to take apart");
    return {};
}

Outcome Unmerger::readLead()
{
    m_leadNow = thing(m_lead).row;
    m_leadBefore = m_leadAfter = m_leadNow;
    TALLY_TRY(const auto versions, m_parting.context.versions(Table::Item, "id", m_lead.value));
    for (const FactVersion &version : versions) {
        TALLY_TRY(model::ItemRow each, row<model::ItemRow>(version));
        if (version.began < m_merge && (!version.ended || *version.ended >= m_merge))
            m_leadBefore = each;
        if (version.began <= m_merge && (!version.ended || *version.ended > m_merge))
            m_leadAfter = std::move(each);
    }
    return {};
}

// What the merge itself said (a person's choices) or unsaid goes back to what was, unless somebody has
// spoken since.
Outcome Unmerger::returnClaims()
{
    for (const auto &[key, touched] : m_touched) {
        if (key.table != Table::Claim)
            continue;
        const ReportId id(std::get<std::int64_t>(key.cells.at(0)));
        const auto &attribute = std::get<std::string>(key.cells.at(1));
        TALLY_TRY(ReportState * state, m_parting.book.find(id));
        if (state == nullptr ||
            (state->row.source == kUnclaimedSource && state->row.subject.starts_with(kRememberedSubject)))
            continue;
        const auto now = state->claimsBefore.find(attribute);
        bool untouched = touched.after == nullptr && now == state->claimsBefore.end();
        if (touched.after != nullptr && now != state->claimsBefore.end()) {
            TALLY_TRY(const model::ClaimRow made, row<model::ClaimRow>(*touched.after));
            untouched = now->second.value == made.value;
        }
        if (!untouched)
            continue;
        if (touched.before == nullptr) {
            state->claims.erase(attribute);
            continue;
        }
        TALLY_TRY(model::ClaimRow claim, row<model::ClaimRow>(*touched.before));
        const auto *named = std::get_if<std::int64_t>(&claim.value);
        const bool reference = isReferenceAnywhere(m_parting.workspace.classes(), attribute);
        if (reference && named != nullptr && !isLive(ItemId(*named)))
            continue;
        state->claims.insert_or_assign(attribute, std::move(claim.value));
    }
    return {};
}

Outcome Unmerger::returnReports()
{
    for (const auto &[key, touched] : m_touched) {
        if (key.table != Table::Report)
            continue;
        TALLY_TRY(ReportState * state,
                  m_parting.book.find(ReportId(std::get<std::int64_t>(key.cells.front()))));
        if (touched.before == nullptr) {
            if (state != nullptr && state->row.item == m_lead &&
                state->row.subject.starts_with(kRememberedSubject))
                m_remembered.push_back(state);
            else if (state != nullptr && state->claims.empty())
                state->ended = true; // made for a person's choices
            continue;
        }
        TALLY_TRY(const model::ReportRow old, row<model::ReportRow>(*touched.before));
        if (state == nullptr) {
            conflict("the report of " + old.source + " about " + old.subject + " has ended since");
            continue;
        }
        TALLY_TRY(const model::ReportRow made,
                  row<model::ReportRow>(*(touched.after != nullptr ? touched.after : touched.before)));
        if (state->row.seenAt == made.seenAt)
            state->row.seenAt = old.seenAt;
        if (!m_parts.contains(old.item))
            continue;
        if (state->row.item != m_lead) {
            conflict("the report of " + old.source + " about " + old.subject + " speaks of " +
                     described(state->row.item) + " since and stays there");
            continue;
        }
        m_parting.give(*state, old.item);
    }
    return {};
}

// What was kept beside the claims stands in the rows again. Until values are settled each item has its own.
Outcome Unmerger::returnRemembered()
{
    for (ReportState *state : m_remembered) {
        const auto number = wholeNumber(state->row.subject.substr(kRememberedSubject.size()));
        if (number && m_parts.contains(ItemId(*number)))
            m_parting.book.attach(*state, ItemId(*number));
    }
    return {};
}

// Reports that came since: by the numbers that they say, those of one item alone.
Outcome Unmerger::dealNewReports()
{
    TALLY_TRY(const std::vector<ReportState *> reports, m_parting.book.reportsOf(m_lead));
    for (ReportState *report : reports) {
        const std::string &source = report->row.source;
        TALLY_TRY(const auto past, m_parting.context.versions(Table::Report, "id", report->row.id.value));
        const bool old = std::any_of(past.begin(), past.end(),
                                     [&](const FactVersion &version) { return version.began <= m_merge; });
        if (old || source == kPersonSource)
            continue;
        std::map<ItemId, int> agree;
        for (const auto &[attribute, value] : report->claims) {
            const auto *text = std::get_if<std::string>(&value);
            if (text == nullptr || model::identifierStrength(attribute, *text) == 0)
                continue;
            const auto canonical = canonicalMark(attribute, *text).value_or("");
            for (const auto &[part, identifiers] : m_partIdentifiers) {
                agree[part] += static_cast<int>(std::count_if(
                    identifiers.begin(), identifiers.end(), [&](const model::IdentifierRow &row) {
                        return row.kind == attribute && row.canonical == canonical;
                    }));
            }
            for (const auto &[part, before] : m_parts)
                agree[part] += valueOf(before, attribute) == value ? 1 : 0;
            agree[m_lead] += valueOf(m_leadBefore, attribute) == value ? 2 : 0;
        }
        ItemId best = m_lead;
        int second = 0;
        for (const auto &[item, count] : agree) {
            if (count > agree[best])
                best = item;
        }
        for (const auto &[item, count] : agree)
            second = item == best ? second : std::max(second, count);
        if (agree[best] == second)
            conflict("the report of " + source + " about " + report->row.subject +
                     " came after the merge and does not tell whose it is: it stays with " +
                     described(m_lead));
        else if (best != m_lead)
            m_parting.give(*report, best);
    }
    return {};
}

Outcome Unmerger::dealIdentifiers()
{
    std::set<Parting::Written> ofLead, made;
    for (const auto &[key, touched] : m_touched) {
        if (key.table == Table::Identifier && touched.before == nullptr)
            made.emplace(std::get<std::string>(key.cells.at(1)), std::get<std::string>(key.cells.at(2)));
    }
    TALLY_TRY(const auto versions, m_parting.context.versions(Table::Identifier, "item", m_lead.value));
    for (const FactVersion &version : versions) {
        TALLY_TRY(const model::IdentifierRow each, row<model::IdentifierRow>(version));
        if (version.began < m_merge && (!version.ended || *version.ended >= m_merge))
            ofLead.emplace(each.kind, each.value);
    }
    return m_parting.dealIdentifiers(ofLead, made, m_partIdentifiers);
}

Outcome Unmerger::returnAttachments()
{
    const auto held = estate().attachmentsOf(estate().rowOf(m_lead));
    for (const auto &[key, touched] : m_touched) {
        if (key.table != Table::Attachment || touched.before == nullptr)
            continue;
        TALLY_TRY(const model::AttachmentRow old, row<model::AttachmentRow>(*touched.before));
        if (!m_parts.contains(old.item))
            continue;
        const auto now = std::find_if(held.begin(), held.end(),
                                      [&](const auto &each) { return each.sha256 == old.sha256; });
        if (now == held.end())
            continue; // taken away since
        thing(old.item).attached.push_back(old);
        ++m_parting.plan.moved.attachments;
        const auto onLead = m_touched.find(model::keyOf(*now));
        if (onLead != m_touched.end() && onLead->second.after != nullptr)
            thing(m_lead).detached.push_back(old.sha256);
    }
    return {};
}

std::optional<model::RelationshipRow> Unmerger::heldNow(const model::RelationshipRow &wanted) const
{
    const model::RelationshipType *type = estate().classes().findType(wanted.type);
    const estate::Row row = estate().rowOf(wanted.source);
    if (row == estate::kNoRow)
        return {};
    for (const model::RelationshipRow &each : estate().relationshipsOf(row)) {
        const bool same = each.source == wanted.source && each.target == wanted.target;
        const bool turned = type != nullptr && type->isSymmetric() && each.source == wanted.target &&
                            each.target == wanted.source;
        if (each.type == wanted.type && (same || turned))
            return each;
    }
    return {};
}

// The relationship that the merge made of one, whichever end it is told from.
const FactVersion *Unmerger::madeByMerge(const model::RelationshipRow &moved) const
{
    model::RelationshipRow turned = moved;
    std::swap(turned.source, turned.target);
    const model::RelationshipType *type = estate().classes().findType(moved.type);
    for (const auto &[key, touched] : m_touched) {
        const bool same = key.cells == model::keyOf(moved).cells ||
                          (type != nullptr && type->isSymmetric() && key.cells == model::keyOf(turned).cells);
        if (key.table == Table::Relationship && touched.after != nullptr && same)
            return touched.after;
    }
    return nullptr;
}

Outcome Unmerger::dealRelationships()
{
    std::set<model::FactKey> known;
    for (const auto &[key, touched] : m_touched) {
        if (key.table == Table::Relationship)
            known.insert(key);
    }
    for (const std::string_view column : {"source", "target"}) {
        TALLY_TRY(const auto versions, m_parting.context.versions(Table::Relationship, column, m_lead.value));
        for (const FactVersion &version : versions) {
            if (version.began < m_merge && (!version.ended || *version.ended >= m_merge))
                known.insert(version.key);
        }
    }
    return m_parting.dealRelationships(known);
}

Outcome Unmerger::returnRelationships()
{
    std::vector<model::RelationshipRow> back;
    for (const auto &[key, touched] : m_touched) {
        if (key.table != Table::Relationship || touched.before == nullptr || touched.after != nullptr)
            continue;
        TALLY_TRY(const model::RelationshipRow old, row<model::RelationshipRow>(*touched.before));
        if (!m_parts.contains(old.source) && !m_parts.contains(old.target))
            continue;
        const std::string words = "the relationship " + old.type + " between " + described(old.source) +
                                  " and " + described(old.target);
        if (!isLive(old.source) || !isLive(old.target)) {
            conflict(words + " does not come back: one end has left the register");
            continue;
        }
        model::RelationshipRow moved = old;
        moved.source = m_parts.contains(old.source) ? m_lead : old.source;
        moved.target = m_parts.contains(old.target) ? m_lead : old.target;
        const FactVersion *made = madeByMerge(moved);
        const bool byMerge = made != nullptr;
        const auto now = heldNow(moved);
        if (byMerge && !now)
            continue; // ended since
        if (byMerge && model::valuesOf(*now) != made->values) {
            conflict(words + " was changed since the merge: it stays with " + described(m_lead));
            continue;
        }
        if (byMerge)
            m_parting.relationships.drop(now->source, now->type, now->target);
        back.push_back(old);
    }
    for (const model::RelationshipRow &old : back) {
        m_parting.relationships.want(old);
        ++m_parting.plan.moved.relationships;
    }
    return {};
}

void Unmerger::returnReference(const model::ItemRow &before, const model::ItemRow &after)
{
    if (!isLive(before.id) || m_parts.contains(before.id) || before.id == m_lead)
        return;
    for (const auto &[attribute, value] : valuesByName(before)) {
        const auto *named = std::get_if<std::int64_t>(&value);
        if (named == nullptr || !m_parts.contains(ItemId(*named)) ||
            !isReferenceAnywhere(m_parting.workspace.classes(), attribute) ||
            valueOf(after, attribute) != AttributeValue(m_lead.value))
            continue;
        model::ItemRow &now = thing(before.id).row;
        if (valueOf(now, attribute) != AttributeValue(m_lead.value)) {
            conflict("the " + attribute + " of " + described(before.id) + " was changed since the merge");
            continue;
        }
        setValue(now, attribute, value);
        ++m_parting.plan.moved.references;
    }
}

Outcome Unmerger::returnReferences()
{
    for (const auto &[key, touched] : m_touched) {
        if (key.table != Table::Item || touched.before == nullptr || touched.after == nullptr)
            continue;
        TALLY_TRY(const model::ItemRow before, row<model::ItemRow>(*touched.before));
        TALLY_TRY(const model::ItemRow after, row<model::ItemRow>(*touched.after));
        returnReference(before, after);
    }
    return returnRecognition();
}

std::optional<model::RecognitionRow> Unmerger::recognitionNow(TitleId title) const
{
    for (std::uint32_t each = 0; each < estate().titleCount(); ++each) {
        if (estate().titleAt(each).id == title)
            return estate().recognitionOf(each);
    }
    return {};
}

Outcome Unmerger::returnRecognition()
{
    for (const auto &[key, touched] : m_touched) {
        if (key.table != Table::Recognition || touched.before == nullptr || touched.after == nullptr)
            continue;
        TALLY_TRY(const model::RecognitionRow old, row<model::RecognitionRow>(*touched.before));
        const auto now = recognitionNow(old.title);
        const auto began = estate().beganOf(key);
        if (!now || !began || model::valuesOf(*now) != touched.after->values) {
            conflict("what the title #" + std::to_string(old.title.value) + " means was changed since");
            continue;
        }
        m_parting.others.push_back(model::replace(old, *began));
        ++m_parting.plan.moved.references;
    }
    return {};
}

// Three ways: what a source or person has said since decides; else what the merge changed goes back; else
// what is shown stays.
Outcome Unmerger::returnValues(ItemId item, const model::ItemRow &before, const model::ItemRow &after,
                               const model::ItemRow &now)
{
    TALLY_TRY(const std::set<std::string> own, m_parting.spokenSince(item));
    std::set<std::string> leaving;
    for (const auto &[part, old] : m_parts) {
        TALLY_TRY(const std::vector<ReportState *> theirs, m_parting.book.reportsOf(part));
        for (const ReportState *report : theirs) {
            for (const auto &[attribute, value] : report->claims)
                leaving.insert(attribute);
        }
    }
    model::ItemRow &shown = thing(item).row;
    std::set<std::string> attributes;
    for (const model::ItemRow *each : {&before, &after, &now}) {
        for (const auto &[attribute, value] : valuesByName(*each))
            attributes.insert(attribute);
    }
    for (const std::string &attribute : attributes) {
        const auto current = valueOf(now, attribute);
        const bool goesBack = current == valueOf(after, attribute) || leaving.contains(attribute);
        auto value = goesBack ? valueOf(before, attribute) : current;
        const auto *named = value ? std::get_if<std::int64_t>(&*value) : nullptr;
        if (named != nullptr && isReferenceAnywhere(m_parting.workspace.classes(), attribute) &&
            !isLive(ItemId(*named)))
            value = current; // it has left the register, or was merged itself
        setValue(shown, attribute, value);
    }
    const bool classGoesBack =
        now.className == after.className || leaving.contains(std::string(kClassAttribute));
    shown.className = classGoesBack ? before.className : now.className;
    const bool ownerGoesBack = now.owner == after.owner || leaving.contains(std::string(kOwnerAttribute));
    if (ownerGoesBack && (before.owner == kPartnership || isLive(ItemId(before.owner.value))))
        shown.owner = before.owner;
    else
        shown.owner = now.owner;
    return m_parting.settleOnly(item, own);
}

// What people said of the lead since the merge stays with it.
Outcome Unmerger::noteEdits()
{
    TALLY_TRY(const std::vector<ReportState *> reports, m_parting.book.reportsOf(m_lead));
    for (const ReportState *report : reports) {
        if (report->row.source != kPersonSource)
            continue;
        for (const auto &[attribute, held] : report->claimsBefore) {
            if (held.began > m_merge)
                m_parting.plan.kept.push_back("the " + attribute + " that a person set");
        }
    }
    for (const model::AttachmentRow &each : estate().attachmentsOf(estate().rowOf(m_lead))) {
        if (estate().beganOf(model::keyOf(each)).value_or(0) > m_merge)
            m_parting.plan.kept.push_back("the document " + each.name);
    }
    return {};
}

Result<UnmergePlan> Unmerger::run()
{
    TALLY_CHECK(read());
    TALLY_CHECK(readLead());
    TALLY_CHECK(revive());
    for (const auto &[key, touched] : m_touched) {
        if (key.table != Table::Identifier || touched.before == nullptr || touched.after != nullptr)
            continue;
        TALLY_TRY(model::IdentifierRow old, row<model::IdentifierRow>(*touched.before));
        if (m_parts.contains(old.item))
            m_partIdentifiers[old.item].push_back(std::move(old));
    }
    TALLY_CHECK(m_parting.learn());
    TALLY_CHECK(returnClaims());
    TALLY_CHECK(returnReports());
    TALLY_CHECK(returnRemembered());
    TALLY_CHECK(dealNewReports());
    TALLY_CHECK(dealIdentifiers());
    TALLY_CHECK(returnAttachments());
    TALLY_CHECK(returnRelationships());
    TALLY_CHECK(dealRelationships());
    TALLY_CHECK(returnReferences());
    for (const auto &[part, old] : m_parts)
        TALLY_CHECK(returnValues(part, old, old, old));
    TALLY_CHECK(returnValues(m_lead, m_leadBefore, m_leadAfter, m_leadNow));
    TALLY_CHECK(noteEdits());
    for (ReportState *state : m_remembered)
        state->ended = true;
    return m_parting.finish();
}

// Reports that one item has and another should.
class Splitter
{
public:
    Splitter(const UnmergeContext &context, Precedence rules, ItemId item)
        : m_parting(context, std::move(rules), item, 0), m_item(item)
    {
    }

    Result<UnmergePlan> run(const std::vector<ReportKey> &keys)
    {
        TALLY_TRY(const std::vector<ReportState *> all, m_parting.book.reportsOf(m_item));
        std::vector<ReportState *> leaving;
        for (const ReportKey &key : keys) {
            const auto found = std::find_if(all.begin(), all.end(), [&](const ReportState *each) {
                return each->row.source == key.source && each->row.subject == key.subject;
            });
            if (found == all.end())
                return noSuchReport(key, all);
            if (std::find(leaving.begin(), leaving.end(), *found) == leaving.end())
                leaving.push_back(*found);
        }
        const auto bySource = [](const ReportState *each) { return each->row.source != kPersonSource; };
        if (std::count_if(all.begin(), all.end(), bySource) ==
            std::count_if(leaving.begin(), leaving.end(), bySource))
            return makeError(ErrorCode::Usage,
                             "no source would speak of " + m_parting.described(m_item) + " any more",
                             "Leave it at least one report, or change the item itself");
        TALLY_CHECK(m_parting.learn());
        const ItemId part = make(leaving);
        std::set<std::string> said;
        for (ReportState *report : leaving) {
            for (const auto &[attribute, value] : report->claims)
                said.insert(attribute);
            m_parting.give(*report, part);
        }
        TALLY_CHECK(m_parting.dealIdentifiers({}, {}, {}));
        TALLY_CHECK(m_parting.dealRelationships({}));
        TALLY_CHECK(settle(m_parting.workspace, m_parting.book, m_parting.precedence, part));
        TALLY_CHECK(resettle(leaving, said));
        return m_parting.finish();
    }

private:
    Error noSuchReport(const ReportKey &key, const std::vector<ReportState *> &all)
    {
        std::vector<std::string> known;
        for (const ReportState *each : all)
            known.push_back(each->row.source + "/" + each->row.subject);
        return makeError(ErrorCode::NotFound,
                         m_parting.described(m_item) + " has no report " + key.source + "/" + key.subject,
                         "It has " + text::join(known, ", "));
    }

    ItemId make(const std::vector<ReportState *> &leaving)
    {
        const model::ItemRow &whole = m_parting.workspace.thing(m_item)->row;
        model::ItemRow made;
        made.className = whole.className;
        made.owner = whole.owner;
        for (const ReportState *report : leaving) {
            const auto claim = report->claims.find(kClassAttribute);
            const auto *name =
                claim == report->claims.end() ? nullptr : std::get_if<std::string>(&claim->second);
            if (name != nullptr && m_parting.workspace.classes().find(*name) != nullptr)
                made.className = *name;
        }
        const ItemId part = m_parting.workspace.create(std::move(made));
        m_parting.plan.parts.push_back(part);
        return part;
    }

    // What only they said is not known of the item any more; the rest is worked out without them.
    Outcome resettle(const std::vector<ReportState *> &leaving, const std::set<std::string> &said)
    {
        TALLY_TRY(const std::vector<ReportState *> staying, m_parting.book.reportsOf(m_item));
        const model::ItemRow now = m_parting.workspace.thing(m_item)->row;
        std::set<std::string> changed;
        for (const std::string &attribute : said) {
            const bool claimed = std::any_of(staying.begin(), staying.end(), [&](const ReportState *each) {
                return each->claims.contains(attribute);
            });
            const bool theirs = std::any_of(leaving.begin(), leaving.end(), [&](const ReportState *each) {
                const auto claim = each->claims.find(attribute);
                return claim != each->claims.end() && valueOf(now, attribute) == claim->second;
            });
            if (claimed || theirs)
                changed.insert(attribute);
        }
        return m_parting.settleOnly(m_item, changed);
    }

    Parting m_parting;
    ItemId m_item;
};

std::vector<std::string> formerNumbers(const estate::Estate &estate, estate::Row row)
{
    std::vector<std::string> result;
    const estate::StringPool &strings = estate.strings();
    for (const estate::Identifier &held : estate.identifiersOf(row)) {
        if (strings.text(held.kind) == kFormerNumber)
            result.emplace_back(strings.text(held.value));
    }
    return result;
}

Error notLive(ItemId item)
{
    return makeError(ErrorCode::NotFound,
                     "item #" + std::to_string(item.value) + " is not in the register now");
}

} // namespace

Result<std::vector<OperationNumber>> mergesOf(const UnmergeContext &context, ItemId item)
{
    const estate::Estate &estate = *context.merge.import.estate;
    const estate::Row row = estate.rowOf(item);
    std::set<OperationNumber> result;
    for (const std::string &number : formerNumbers(estate, row)) {
        const auto id = wholeNumber(number);
        TALLY_TRY(const auto versions, context.versions(Table::Item, "id", id.value_or(0)));
        OperationNumber ended = 0;
        for (const FactVersion &version : versions)
            ended = std::max(ended, version.ended.value_or(0));
        TALLY_TRY(const auto changed, context.changedBy(ended));
        const bool intoThis = std::any_of(changed.begin(), changed.end(), [&](const FactVersion &version) {
            return version.key.table == Table::Identifier && version.began == ended &&
                   version.key.cells ==
                       std::vector<model::Cell>{item.value, std::string(kFormerNumber), number};
        });
        if (intoThis)
            result.insert(ended);
    }
    return std::vector<OperationNumber>(result.begin(), result.end());
}

Result<UnmergePlan> planUnmerge(const UnmergeContext &context, ItemId lead, OperationNumber merge)
{
    const estate::Estate &estate = *context.merge.import.estate;
    if (estate.rowOf(lead) == estate::kNoRow)
        return notLive(lead);
    TALLY_TRY(const std::vector<OperationNumber> merges, mergesOf(context, lead));
    if (merges.empty())
        return makeError(ErrorCode::NotFound, "nothing was merged into item #" + std::to_string(lead.value),
                         "Reports that were matched wrongly are taken away with --report");
    if (merge != 0 && std::find(merges.begin(), merges.end(), merge) == merges.end()) {
        std::vector<std::string> known;
        for (const OperationNumber each : merges)
            known.push_back(std::to_string(each));
        return makeError(ErrorCode::NotFound,
                         "operation " + std::to_string(merge) + " merged nothing into item #" +
                             std::to_string(lead.value) + " itself",
                         "What was merged into it came by operation " + text::join(known, ", "));
    }
    TALLY_TRY(Precedence rules, Precedence::build(estate.definitions("precedence")));
    return Unmerger(context, std::move(rules), lead, merge == 0 ? merges.back() : merge).run();
}

Result<UnmergePlan> planSplit(const UnmergeContext &context, ItemId item,
                              const std::vector<ReportKey> &reports)
{
    const estate::Estate &estate = *context.merge.import.estate;
    if (estate.rowOf(item) == estate::kNoRow)
        return notLive(item);
    if (reports.empty())
        return makeError(ErrorCode::Usage, "no report was named", "Write --report SOURCE/SUBJECT");
    TALLY_TRY(Precedence rules, Precedence::build(estate.definitions("precedence")));
    return Splitter(context, std::move(rules), item).run(reports);
}

} // namespace tally::reconcile
