// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/pack_additions.h"

#include "audit/campaign.h"
#include "audit/decided.h"
#include "reconcile/identity.h"
#include "reconcile/values.h"
#include "reconcile/workspace.h"

#include <algorithm>
#include <array>
#include <optional>

namespace tally::audit {

namespace {

using estate::Estate;
using estate::Row;
using reconcile::Mark;

// Records of what was done there, which mean nothing without it.
constexpr std::array<std::string_view, 3> kStayThere{reconcile::kValueLock, kCampaignClass, kDecisionClass};

class Adding
{
public:
    Adding(const Estate &base, const Estate &there, const estate::EstatePtr &here,
           const std::set<ItemId> &changed, const std::map<ItemId, ItemId> &known,
           const std::set<ItemId> &ended)
        : m_base(base), m_there(there), m_here(*here), m_changed(changed), m_known(known), m_ended(ended),
          m_workspace(here)
    {
    }

    PackAdditions all()
    {
        for (const ItemId item : m_changed)
            place(item);
        return std::move(m_result);
    }

private:
    bool isAdded(ItemId item) const
    {
        const Row row = m_there.rowOf(item);
        return m_changed.contains(item) && !m_known.contains(item) && row < m_there.itemCount() &&
               m_base.rowOf(item) >= m_base.itemCount() && m_there.classAt(row) != kCountClass;
    }

    std::string nameOf(ItemId item) const
    {
        const Row row = m_there.rowOf(item);
        const auto name = row < m_there.itemCount() ? m_there.nameAt(row) : std::string_view();
        return name.empty() ? "#" + std::to_string(item.value) : std::string(name);
    }

    // Its position among the edits; none: it is not made.
    std::optional<std::size_t> place(ItemId item)
    {
        if (!isAdded(item))
            return {};
        const auto [placed, isNew] = m_placed.emplace(item, std::nullopt);
        if (!isNew)
            return placed->second; // none while it is being placed: two that refer to each other
        if (std::string why = whyNot(item); !why.empty()) {
            m_result.left.push_back(nameOf(item) + " was added in the pack, but " + why);
            return {};
        }
        reconcile::RecordEdit edit = editOf(item);
        m_result.edits.push_back(std::move(edit));
        m_result.items.push_back(item);
        return m_placed[item] = m_result.edits.size() - 1;
    }

    std::vector<Mark> marksOf(Row row) const
    {
        std::vector<Mark> marks;
        const auto add = [&](std::string_view kind, std::string_view text) {
            auto canonical = reconcile::canonicalMark(kind, text);
            if (canonical && !canonical->empty())
                marks.push_back({std::string(kind), std::move(*canonical)});
        };
        for (const estate::Identifier &each : m_there.identifiersOf(row))
            add(m_there.strings().text(each.kind), m_there.strings().text(each.value));
        const std::string className(m_there.classAt(row));
        for (const model::IdentifyingKey &key : m_here.classes().keysOf(className)) {
            for (const std::string &attribute : key.attributes)
                add(attribute, m_there.displayAt(row, attribute == "host_name" ? "name" : attribute));
        }
        std::sort(marks.begin(), marks.end());
        marks.erase(std::unique(marks.begin(), marks.end()), marks.end());
        return marks;
    }

    // Why it is not made new; empty: nothing here bears its marks.
    std::string whyNot(ItemId item)
    {
        const Row row = m_there.rowOf(item);
        const std::string className(m_there.classAt(row));
        if (m_ended.contains(item))
            return "what an earlier return made of it has left the register since";
        if (m_here.classes().find(className) == nullptr)
            return "there is no class called \"" + className + "\" here";
        if (std::find(kStayThere.begin(), kStayThere.end(), className) != kStayThere.end())
            return "a record of class " + className + " stays there; make it here too";
        const OrgId owner = m_there.ownerAt(row);
        const reconcile::Match match =
            reconcile::identify(m_here.classes(), className, marksOf(row), m_workspace, {},
                                [&](ItemId other) { return m_workspace.ownerOf(other) != owner; });
        switch (match.kind) {
        case reconcile::Match::Kind::One:
            return "its " + match.why + " is that of " + m_workspace.describe(match.item) +
                   " here; record there what is new of it, if it is the same";
        case reconcile::Match::Kind::Held:
            return match.why + "; add it here, if it is another";
        case reconcile::Match::Kind::None:
            break;
        }
        return {};
    }

    reconcile::RecordEdit editOf(ItemId item)
    {
        const Row row = m_there.rowOf(item);
        reconcile::RecordEdit edit;
        edit.className = m_there.classAt(row);
        for (const model::AttributeSpec &spec : m_here.classes().attributesOf(edit.className)) {
            auto value = m_there.attributeAt(row, spec.name);
            if (!value || spec.name == reconcile::kQuestionsAttribute)
                continue;
            const auto *target = std::get_if<std::int64_t>(&*value);
            if (spec.type == model::AttributeType::Reference && target != nullptr)
                refer(item, ItemId(*target), spec.name, edit);
            else
                edit.values[spec.name] = std::move(value);
        }
        const OrgId owner = m_there.ownerAt(row);
        if (owner != kPartnership && m_here.rowOf(ItemId(owner.value)) < m_here.itemCount())
            edit.values[std::string(reconcile::kOwnerAttribute)] = owner.value;
        return edit;
    }

    void refer(ItemId item, ItemId target, const std::string &attribute, reconcile::RecordEdit &edit)
    {
        const auto known = m_known.find(target);
        if (known != m_known.end()) {
            edit.values[attribute] = known->second.value;
        } else if (isAdded(target)) {
            if (const auto position = place(target))
                edit.made[attribute] = *position;
            else
                m_result.left.push_back("the " + attribute + " of " + nameOf(item) + " is " + nameOf(target) +
                                        " in the pack, which was not added here");
        } else if (m_base.rowOf(target) < m_base.itemCount() && m_here.rowOf(target) < m_here.itemCount()) {
            edit.values[attribute] = target.value;
        } else {
            m_result.left.push_back("the " + attribute + " of " + nameOf(item) +
                                    " refers to something that the register does not hold");
        }
    }

    const Estate &m_base, &m_there, &m_here;
    const std::set<ItemId> &m_changed;
    const std::map<ItemId, ItemId> &m_known;
    const std::set<ItemId> &m_ended;
    reconcile::Workspace m_workspace;
    std::map<ItemId, std::optional<std::size_t>> m_placed;
    PackAdditions m_result;
};

} // namespace

std::string packNumberOf(const std::string &pack, ItemId there)
{
    return pack + ":" + std::to_string(there.value);
}

PackAdditions planAdditions(const Estate &base, const Estate &there, const estate::EstatePtr &here,
                            const std::set<ItemId> &changed, const std::map<ItemId, ItemId> &known,
                            const std::set<ItemId> &ended)
{
    return Adding(base, there, here, changed, known, ended).all();
}

} // namespace tally::audit
