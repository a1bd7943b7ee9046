// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/decision.h"

#include "audit/decided.h"
#include "audit/merge_lead.h"
#include "audit/value_match.h"
#include "core/text.h"

#include <algorithm>

namespace tally::audit {

namespace {

using estate::Estate;
using estate::Row;
using model::AttributeValue;
using reconcile::EditValues;
using reconcile::HeldDecision;
using reconcile::RecordEdit;

constexpr std::string_view kOwner = "owner";

std::string article(Action action)
{
    return "\"" + std::string(nameOf(action)) + "\"";
}

Error notSo(const Finding &finding, const std::string &why, std::string remedy = {})
{
    Error error = makeError(ErrorCode::Usage, why, std::move(remedy));
    error.field = finding.key;
    return error;
}

class Decider
{
public:
    Decider(const Estate &estate, const Finding &finding, const Choice &choice, DecisionPlan &plan)
        : m_estate(estate), m_finding(finding), m_choice(choice), m_plan(plan)
    {
        const Row row = finding.items.empty() ? estate::kNoRow : estate.rowOf(finding.item());
        m_row = row < estate.itemCount() ? row : estate::kNoRow;
        m_line = {finding.key, finding.name, {}, {}, {}};
        m_digest = finding.digest;
    }

    Outcome decide()
    {
        TALLY_CHECK(checkAllowed());
        if (m_finding.report)
            TALLY_CHECK(decideHeld());
        else
            TALLY_CHECK(decideOthers());
        m_plan.lines.push_back(std::move(m_line));
        return {};
    }

private:
    Outcome checkAllowed() const
    {
        const auto allowed = actionsFor(m_finding.kind);
        if (std::find(allowed.begin(), allowed.end(), m_choice.action) == allowed.end()) {
            std::vector<std::string> names;
            for (const Action action : allowed)
                names.emplace_back(nameOf(action));
            return notSo(m_finding,
                         article(m_choice.action) + " is no decision about " +
                             std::string(nameOf(m_finding.kind)),
                         "Decide " + text::join(names, ", ") + ".");
        }
        if (m_choice.action == Action::Ignore && text::trimmed(m_choice.reason).empty())
            return notSo(m_finding, "ignoring needs a reason", "Write --because TEXT.");
        const bool isOfReport = m_choice.action == Action::SameAs || m_choice.action == Action::New;
        if (isOfReport && !m_finding.report && !isOfLabel())
            return notSo(m_finding,
                         article(m_choice.action) + " decides a report that is held, and this is none");
        return {};
    }

    // Something that a stocktake read and nothing carries.
    bool isOfLabel() const { return m_finding.key.starts_with("label:"); }

    Outcome decideHeld()
    {
        HeldDecision decision;
        switch (m_choice.action) {
        case Action::SameAs:
            decision.kind = HeldDecision::Kind::SameAs;
            decision.item = m_choice.item;
            m_line.after = "the same as #" + std::to_string(m_choice.item.value);
            break;
        case Action::Accept:
        case Action::New:
            decision.kind = HeldDecision::Kind::New;
            m_line.after = "a new item";
            break;
        case Action::Ignore:
            decision.kind = HeldDecision::Kind::Ignore;
            decision.until = m_choice.until;
            break;
        default:
            record();
            return {};
        }
        m_plan.held.push_back({m_finding.report, decision});
        return {};
    }

    Outcome decideOthers()
    {
        switch (m_choice.action) {
        case Action::Accept:
            TALLY_CHECK(accept());
            break;
        case Action::Keep:
            TALLY_CHECK(keep());
            break;
        case Action::New:
            return noItemYet();
        case Action::SameAs:
            TALLY_CHECK(carries());
            break;
        case Action::Correct:
            TALLY_CHECK(correct());
            break;
        case Action::Change:
            TALLY_CHECK(raise());
            return {};
        case Action::Merge:
            TALLY_CHECK(merge());
            break;
        default:
            break;
        }
        record();
        return {};
    }

    const model::AttributeSpec *spec(const std::string &attribute) const
    {
        return m_row == estate::kNoRow ? nullptr
                                       : m_estate.classes().attribute(m_estate.classAt(m_row), attribute);
    }

    void set(const std::string &attribute, const AttributeValue &value)
    {
        RecordEdit edit;
        edit.item = m_finding.item();
        edit.values.emplace(attribute, value);
        m_plan.edits.push_back(std::move(edit));
        m_line.attribute = attribute;
        m_line.before = m_estate.displayAt(m_row, attribute);
        if (const model::AttributeSpec *known = spec(attribute))
            m_line.after = wordsOf(m_estate, *known, value);
        m_set = value;
    }

    Outcome accept()
    {
        if (m_finding.found && spec(m_finding.attribute) != nullptr) {
            set(m_finding.attribute, *m_finding.found);
            if (m_finding.room && spec("room") != nullptr)
                m_plan.edits.back().values.emplace("room", AttributeValue(m_finding.room.value));
            return {};
        }
        if (isOfLabel())
            return noItemYet();
        if (m_finding.key.starts_with("unmanaged:")) {
            set("access", std::string("allowed"));
            return {};
        }
        if (m_finding.key.starts_with("unregistered:")) {
            confirm();
            return {};
        }
        if (m_finding.key.starts_with("part:"))
            return notSo(m_finding, "no item is there yet that could be recorded",
                         "Add it with \"tally add\", then it is found no more.");
        return {}; // what the register shows is what was found: the decision alone is recorded
    }

    Outcome noItemYet() const
    {
        return notSo(m_finding, "what it is does not stand on the label",
                     "Add it with \"tally add CLASS asset_number=" + m_finding.name +
                         "\", then it is found no more.");
    }

    // The label is that of an item which has no such number yet.
    Outcome carries()
    {
        m_row = m_estate.rowOf(m_choice.item);
        if (!m_choice.item || m_row >= m_estate.itemCount())
            return notSo(m_finding, "there is no such item");
        for (const char *attribute : {"asset_number", "serial_number"}) {
            if (spec(attribute) == nullptr || m_estate.attributeAt(m_row, attribute))
                continue;
            RecordEdit edit;
            edit.item = m_choice.item;
            edit.values.emplace(attribute, AttributeValue(m_finding.name));
            m_plan.edits.push_back(std::move(edit));
            m_line.attribute = attribute;
            m_line.after = m_finding.name;
            return {};
        }
        return notSo(m_finding, "that item has another asset number and another serial number",
                     "Put one of them right with \"tally set\", if the label is right.");
    }

    // A person says that it is there: its state, else its name.
    void confirm()
    {
        const auto status = m_estate.attributeAt(m_row, "status");
        const auto &states = m_estate.classes().statesOf(m_estate.classAt(m_row));
        const bool knowsInUse = std::find(states.begin(), states.end(), "in_use") != states.end();
        if (status || knowsInUse)
            set("status", status.value_or(AttributeValue(std::string("in_use"))));
        else
            set("name", AttributeValue(m_finding.name));
    }

    Outcome keep()
    {
        if (m_finding.recorded && spec(m_finding.attribute) != nullptr)
            set(m_finding.attribute, *m_finding.recorded);
        return {};
    }

    Outcome correct()
    {
        const std::string attribute = correctedAttribute(m_finding);
        if (attribute.empty() || m_row == estate::kNoRow || !m_choice.value)
            return notSo(m_finding, "it is about no value that could be put right");
        set(attribute, *m_choice.value);
        return {};
    }

    Outcome merge()
    {
        if (m_finding.items.size() != 2)
            return notSo(m_finding, "merging takes two items");
        for (const ItemId item : m_finding.items) {
            if (m_estate.rowOf(item) >= m_estate.itemCount())
                return notSo(m_finding, "one of the two is no longer in the register");
        }
        MergeLead lead = mergeLeadOf(m_estate, m_finding.items[0], m_finding.items[1]);
        if (m_choice.lead && m_choice.lead != lead.lead) {
            if (m_choice.lead != lead.other)
                return notSo(m_finding, "the item that is to lead is none of the two");
            lead = {lead.other, lead.lead, "as chosen"};
        }
        m_subject = lead.lead;
        m_plan.merges.emplace_back(lead.lead, lead.other);
        m_line.before = m_finding.recordedText;
        m_line.after = "#" + std::to_string(lead.lead.value) + " leads: " + lead.why;
        return {};
    }

    // Once a third value is recorded, the same difference has another digest.
    std::string digestAfter() const
    {
        if (m_choice.action != Action::Correct || !m_finding.found || !m_set)
            return m_digest;
        if (m_finding.key.starts_with("differs:") || m_finding.key.starts_with("condition:")) {
            const std::vector<std::string> parts{m_finding.key, model::toText(*m_set),
                                                 model::toText(*m_finding.found)};
            return digestOf(parts);
        }
        const auto *now = std::get_if<std::int64_t>(&*m_set);
        const auto *found = std::get_if<std::int64_t>(&*m_finding.found);
        const bool isOfPlace =
            m_finding.key.starts_with("presence:") || m_finding.key.starts_with("elsewhere:");
        if (!isOfPlace || now == nullptr || found == nullptr)
            return m_digest;
        const std::vector<std::string> parts{m_finding.key, std::to_string(*now), std::to_string(*found)};
        return digestOf(parts);
    }

    // Private names must not stand in records that cannot be erased.
    std::string loggedName() const
    {
        if (m_finding.report)
            return "report #" + std::to_string(m_finding.report.value);
        if (m_row == estate::kNoRow)
            return m_finding.name;
        return m_estate.sealedAt(m_row, "name") ? "#" + std::to_string(m_finding.item().value)
                                                : m_finding.name;
    }

    void addOwner(EditValues &values) const
    {
        if (m_row != estate::kNoRow && m_estate.ownerAt(m_row) != kPartnership)
            values.emplace(std::string(kOwner), AttributeValue(m_estate.ownerAt(m_row).value));
    }

    EditValues recordValues() const
    {
        const auto text = [](const std::string &value) {
            return value.empty() ? std::optional<AttributeValue>() : AttributeValue(value);
        };
        EditValues values;
        values["name"] = std::string(nameOf(m_choice.action)) + ": " + loggedName() + ", " +
                         std::string(labelOf(m_finding.kind));
        values["finding_key"] = m_finding.key;
        values["finding_kind"] = std::string(nameOf(m_finding.kind));
        values["decision"] = std::string(nameOf(m_choice.action));
        values["evidence"] = digestAfter();
        const auto orNone = [&](const char *name, std::optional<AttributeValue> value) {
            if (value || m_finding.decision)
                values[name] = std::move(value);
        };
        orNone("reason", text(m_choice.reason));
        orNone("until",
               m_choice.until ? std::optional(AttributeValue(std::int64_t{*m_choice.until})) : std::nullopt);
        orNone("attribute", text(m_finding.attribute));
        orNone("assigned_to",
               m_choice.assigned ? std::optional(AttributeValue(m_choice.assigned.value)) : std::nullopt);
        if (m_subject)
            values["subject"] = AttributeValue(m_subject.value); // what it was about before may end
        else if (m_row != estate::kNoRow)
            values["subject"] = AttributeValue(m_estate.idAt(m_row).value);
        return values;
    }

    RecordEdit recordEdit() const
    {
        RecordEdit edit;
        edit.values = recordValues();
        // A merge touches what was decided before of the item that ends, so that it has a record of its own.
        if (m_finding.decision && m_finding.decision->record && !m_subject) {
            edit.item = m_finding.decision->record;
        } else {
            edit.className = kDecisionClass;
            addOwner(edit.values);
        }
        return edit;
    }

    void record() { m_plan.edits.push_back(recordEdit()); }

    Outcome raise()
    {
        if (m_row == estate::kNoRow)
            return notSo(m_finding, "it is about no item that could be changed");
        RecordEdit change;
        change.className = kChangeClass;
        std::string wanted = m_finding.attribute.empty() ? "status" : m_finding.attribute;
        if (m_finding.found) {
            const model::AttributeSpec *known = spec(wanted);
            const auto *id = std::get_if<std::int64_t>(&*m_finding.found);
            const bool isItem = known == nullptr || known->type == model::AttributeType::Reference;
            wanted += "=" + (isItem && id != nullptr ? "#" + std::to_string(*id) : m_finding.foundText);
        }
        change.values["name"] = "Change of " + loggedName() + ": " + wanted;
        change.values["status"] = std::string("requested");
        change.values["subject"] = AttributeValue(m_finding.item().value);
        change.values["new_values"] = std::vector<std::string>{wanted};
        if (!m_choice.reason.empty())
            change.values["reason"] = m_choice.reason;
        addOwner(change.values);
        RecordEdit edit = recordEdit();
        edit.made.emplace("change", m_plan.edits.size());
        m_plan.edits.push_back(std::move(change));
        m_plan.edits.push_back(std::move(edit));
        m_line.after = "a change is requested: " + wanted;
        return {};
    }

    const Estate &m_estate;
    const Finding &m_finding;
    const Choice &m_choice;
    DecisionPlan &m_plan;
    Row m_row = estate::kNoRow;
    DecidedLine m_line;
    std::string m_digest;
    std::optional<AttributeValue> m_set;
    ItemId m_subject; // of a merge: the item that stays
};

} // namespace

std::string correctedAttribute(const Finding &finding)
{
    switch (finding.kind) {
    case FindingKind::NotFound:
    case FindingKind::SilentSource:
    case FindingKind::DisposedSeen:
        return finding.report ? std::string() : "status";
    case FindingKind::UnexpectedSoftware:
    case FindingKind::PartMoved:
    case FindingKind::Duplicate:
        return {};
    default:
        break;
    }
    return finding.attribute == "installed_in" || finding.attribute == "memory" ? std::string()
                                                                                : finding.attribute;
}

Outcome checkStands(const Estate &seen, const Estate &now, const Finding &finding)
{
    const auto conflict = [&](const std::string &why) {
        Error error = makeError(ErrorCode::Conflict, why, "Look at the finding again, worked out anew.");
        error.field = finding.key;
        return error;
    };
    for (const ItemId item : finding.items) {
        if (seen.rowOf(item) < seen.itemCount() && now.rowOf(item) >= now.itemCount())
            return conflict("#" + std::to_string(item.value) + " has left the register meanwhile");
    }
    const Row before = finding.items.empty() ? estate::kNoRow : seen.rowOf(finding.item());
    const Row row = finding.items.empty() ? estate::kNoRow : now.rowOf(finding.item());
    if (!finding.attribute.empty() && before < seen.itemCount() && row < now.itemCount() &&
        seen.attributeAt(before, finding.attribute) != now.attributeAt(row, finding.attribute)) {
        const std::string shown = now.displayAt(row, finding.attribute);
        const model::AttributeSpec *spec = now.classes().attribute(now.classAt(row), finding.attribute);
        return conflict((spec == nullptr ? finding.attribute : spec->label) + " is " +
                        (shown.empty() ? "unknown" : shown) + " meanwhile");
    }
    for (const Row record : now.itemsOfClass(kDecisionClass)) {
        if (now.beganAt(record) <= seen.operation() || now.displayAt(record, "finding_key") != finding.key)
            continue;
        return conflict("it was decided meanwhile: " + now.displayAt(record, "decision"));
    }
    return {};
}

Outcome decide(const Estate &estate, const Finding &finding, const Choice &choice, DecisionPlan &onto)
{
    return Decider(estate, finding, choice, onto).decide();
}

} // namespace tally::audit
