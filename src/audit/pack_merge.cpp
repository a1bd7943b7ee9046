// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/pack_merge.h"

#include "reconcile/item_values.h"
#include "reconcile/merge.h"

namespace tally::audit {

namespace {

using estate::Estate;
using estate::Row;

std::string nameOf(const Estate &estate, Row row)
{
    const std::string_view name = estate.nameAt(row);
    return name.empty() ? "#" + std::to_string(estate.idAt(row).value) : std::string(name);
}

class Merger
{
public:
    Merger(const Estate &base, const Estate &there, const Estate &here, const TakeThere &take,
           const PackHome &home)
        : m_base(base), m_there(there), m_here(here), m_take(take), m_home(home)
    {
    }

    void item(ItemId item)
    {
        const Row there = m_there.rowOf(item), base = m_base.rowOf(item), here = m_here.rowOf(item);
        if (base >= m_base.itemCount())
            return added(item, there);
        if (there >= m_there.itemCount())
            return gone(item, base, here);
        if (here >= m_here.itemCount())
            return leave(nameOf(m_there, there) +
                         " was changed in the pack and is no longer in the register");
        if (m_there.classAt(there) != m_base.classAt(base))
            leave(nameOf(m_there, there) + " got another class in the pack; give it here too");
        for (const model::AttributeSpec &spec : m_there.classes().attributesOf(m_base.classAt(base)))
            field({item, spec.name, m_base.attributeAt(base, spec.name),
                   m_there.attributeAt(there, spec.name), m_here.attributeAt(here, spec.name)},
                  spec);
    }

    PackMerge result() && { return std::move(m_merge); }

private:
    void leave(std::string what) { m_merge.left.push_back(std::move(what)); }

    // Of what an earlier return has made here the base is as it was made.
    void added(ItemId item, Row there)
    {
        const auto known = m_home.added.find(item);
        const auto made = m_home.made.find(item);
        if (known == m_home.added.end() || made == m_home.made.end())
            return;
        const Row here = m_here.rowOf(known->second);
        if (here >= m_here.itemCount())
            return;
        if (there >= m_there.itemCount())
            return leave(nameOf(m_here, here) +
                         " was added in the pack and retired there since; retire it here too");
        for (const model::AttributeSpec &spec : m_there.classes().attributesOf(m_there.classAt(there))) {
            auto before = reconcile::valueOf(made->second, spec.name);
            if (before && spec.isPrivate)
                before.reset(); // it is kept sealed
            field({known->second, spec.name, std::move(before), m_there.attributeAt(there, spec.name),
                   m_here.attributeAt(here, spec.name)},
                  spec);
        }
    }

    void gone(ItemId item, Row base, Row here)
    {
        if (here >= m_here.itemCount()) {
            ++m_merge.same;
            return;
        }
        const auto leads = m_there.findIdentifier(reconcile::kFormerNumber, std::to_string(item.value));
        if (!leads.empty())
            return leave(nameOf(m_base, base) + " was merged into " + nameOf(m_there, leads.front()) +
                         " in the pack; merge them here too");
        const bool isFree = !m_home.changed.contains(item) || m_take.takes(retirementKey(item));
        (isFree ? m_merge.retired : m_merge.kept).push_back(item);
    }

    void field(FieldEdit edit, const model::AttributeSpec &spec)
    {
        const auto *target = edit.there ? std::get_if<std::int64_t>(&*edit.there) : nullptr;
        bool isKnown = true;
        if (spec.type == model::AttributeType::Reference && target != nullptr) {
            const auto added = m_home.added.find(ItemId(*target));
            const bool isNew = m_base.rowOf(ItemId(*target)) >= m_base.itemCount();
            isKnown =
                isNew ? added != m_home.added.end() : m_here.rowOf(ItemId(*target)) < m_here.itemCount();
            if (isNew && isKnown)
                edit.there = added->second.value;
        }
        if (edit.there == edit.base)
            return;
        if (!isKnown)
            return leave(edit.key() + " refers to something that the register does not hold");
        if (edit.there == edit.here) {
            ++m_merge.same;
            return;
        }
        const bool isFree = edit.here == edit.base || m_take.takes(edit.key());
        (isFree ? m_merge.taken : m_merge.conflicts).push_back(std::move(edit));
    }

    const Estate &m_base, &m_there, &m_here;
    const TakeThere &m_take;
    const PackHome &m_home;
    PackMerge m_merge;
};

} // namespace

std::string FieldEdit::key() const
{
    return std::to_string(item.value) + ":" + attribute;
}

std::string retirementKey(ItemId item)
{
    return std::to_string(item.value) + ":retired";
}

PackMerge mergePack(const Estate &base, const Estate &there, const Estate &here,
                    const std::set<ItemId> &changed, const TakeThere &take, const PackHome &home)
{
    Merger merger(base, there, here, take, home);
    for (const ItemId item : changed)
        merger.item(item);
    return std::move(merger).result();
}

} // namespace tally::audit
