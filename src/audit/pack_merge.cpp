// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/pack_merge.h"

#include "audit/campaign.h"

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
    Merger(const Estate &base, const Estate &there, const Estate &here, const TakeThere &take)
        : m_base(base), m_there(there), m_here(here), m_take(take)
    {
    }

    void item(ItemId item)
    {
        const Row there = m_there.rowOf(item), base = m_base.rowOf(item), here = m_here.rowOf(item);
        if (base >= m_base.itemCount()) {
            if (there < m_there.itemCount() && m_there.classAt(there) != kCountClass)
                leave(nameOf(m_there, there) + " was added in the pack alone; add it here too");
            return;
        }
        if (there >= m_there.itemCount())
            return leave(nameOf(m_base, base) + " was retired in the pack alone; retire it here too");
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

    void field(FieldEdit edit, const model::AttributeSpec &spec)
    {
        if (edit.there == edit.base)
            return;
        if (edit.there == edit.here) {
            ++m_merge.same;
            return;
        }
        const auto *target = edit.there ? std::get_if<std::int64_t>(&*edit.there) : nullptr;
        if (spec.type == model::AttributeType::Reference && target != nullptr &&
            (m_base.rowOf(ItemId(*target)) >=
                 m_base.itemCount() || // added there: its number is another's here
             m_here.rowOf(ItemId(*target)) >= m_here.itemCount()))
            return leave(edit.key() + " refers to something that the register does not hold");
        const bool isFree = edit.here == edit.base || m_take.takes(edit);
        (isFree ? m_merge.taken : m_merge.conflicts).push_back(std::move(edit));
    }

    const Estate &m_base, &m_there, &m_here;
    const TakeThere &m_take;
    PackMerge m_merge;
};

} // namespace

std::string FieldEdit::key() const
{
    return std::to_string(item.value) + ":" + attribute;
}

PackMerge mergePack(const Estate &base, const Estate &there, const Estate &here,
                    const std::set<ItemId> &changed, const TakeThere &take)
{
    Merger merger(base, there, here, take);
    for (const ItemId item : changed)
        merger.item(item);
    return std::move(merger).result();
}

} // namespace tally::audit
