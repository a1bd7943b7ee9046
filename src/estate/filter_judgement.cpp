// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/filter_judgement.h"

#include "estate/filter_parser.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <unordered_set>

namespace tally::estate {

Result<Judgement> Judgement::parse(std::string_view text, std::string_view className,
                                   const model::ClassRegistry &classes)
{
    FilterParser parser(text, FilterParser::Scope::Items, className, classes);
    Judgement made;
    made.m_condition = parser.parse();
    if (parser.error())
        return filterMistakeAsError(text, *parser.error());
    return made;
}

std::vector<Truth> Judgement::of(const Estate &estate, std::span<const Row> rows) const
{
    std::vector<Truth> truths(rows.size(), Truth::Yes);
    if (!m_condition)
        return truths;
    const MatcherPtr matcher = m_condition->bind(estate);
    for (std::size_t i = 0; i < rows.size(); ++i)
        truths[i] = matcher->judge({rows[i], nullptr});
    return truths;
}

const Reach &Judgement::reach() const
{
    static const Reach kNone;
    return m_condition ? m_condition->reach() : kNone;
}

Influence::Influence(const Estate &before, const Estate &after, std::vector<ItemId> touched)
    : m_before(before), m_after(after), m_touched(std::move(touched)), m_rows(after.itemCount())
{
    std::iota(m_rows.begin(), m_rows.end(), Row{0});
}

std::optional<std::vector<ItemId>> Influence::of(const Reach &reach, std::size_t most)
{
    if (reach.hops.contains({Hop::Kind::SupportDates, {}}) && touchesSupport())
        return {};
    std::set<std::int64_t> found;
    Ids frontier;
    for (const ItemId item : m_touched) {
        if (found.insert(item.value).second)
            frontier.push_back(item.value);
    }
    for (int depth = 0; depth < reach.depth && !frontier.empty() && found.size() <= most; ++depth) {
        Ids next;
        for (const Hop &hop : reach.hops) {
            findAll(hop, frontier);
            for (const std::int64_t target : frontier) {
                for (const std::int64_t item : m_known[hop][target]) {
                    if (found.insert(item).second)
                        next.push_back(item);
                }
            }
        }
        frontier = std::move(next);
    }
    if (found.size() > most)
        return {};
    std::vector<ItemId> items;
    items.reserve(found.size());
    for (const std::int64_t item : found)
        items.emplace_back(item);
    return items;
}

bool Influence::touchesSupport() const
{
    return std::any_of(m_touched.begin(), m_touched.end(), [this](ItemId item) {
        for (const Estate *estate : {&m_before, &m_after}) {
            const Row row = estate->rowOf(item);
            if (row != kNoRow && (estate->classes().isA(estate->classAt(row), "software_version") ||
                                  estate->classes().isA(estate->classAt(row), "software_product")))
                return true;
        }
        return false;
    });
}

// Items that the hop leads from to these.
void Influence::findAll(const Hop &hop, const Ids &targets)
{
    std::map<std::int64_t, Ids> &known = m_known[hop];
    Ids missing;
    for (const std::int64_t target : targets) {
        if (!known.contains(target))
            missing.push_back(target);
    }
    if (missing.empty())
        return;
    if (hop.kind == Hop::Kind::Reference)
        return findByReference(hop, missing);
    for (const std::int64_t target : missing)
        known.emplace(target, findOne(hop, target));
}

// One pass over the column for all of them.
void Influence::findByReference(const Hop &hop, const Ids &targets)
{
    std::map<std::int64_t, Ids> found;
    for (const std::int64_t target : targets)
        found.try_emplace(target);
    if (!hop.name.empty()) {
        readReferences(hop.name, targets, found);
    } else {
        std::set<std::string> names{"owner"};
        for (const model::ClassSpec &spec : m_after.classes().classes()) {
            for (const model::AttributeSpec &attribute : spec.attributes) {
                if (attribute.type == model::AttributeType::Reference)
                    names.insert(attribute.name);
            }
        }
        for (const std::string &name : names)
            readReferences(name, targets, found);
    }
    m_known[hop].merge(found);
}

void Influence::readReferences(const std::string &attribute, const Ids &targets,
                               std::map<std::int64_t, Ids> &found)
{
    const auto column = m_after.columnOf(attribute);
    if (!column || column->kind == ColumnRef::Kind::Empty)
        return;
    const std::unordered_set<std::int64_t> wanted(targets.begin(), targets.end());
    std::vector<Value> values(m_rows.size());
    m_after.read(*column, m_rows, values);
    for (const Row row : m_rows) {
        if (values[row].kind == ValueKind::Integer && wanted.contains(values[row].number))
            found[values[row].number].push_back(m_after.idAt(row).value);
    }
}

Influence::Ids Influence::findOne(const Hop &hop, std::int64_t target) const
{
    Ids out;
    const ItemId item(target);
    switch (hop.kind) {
    case Hop::Kind::Referrers: // it may have referred to another before
        addReferred(m_before, hop.name, item, out);
        addReferred(m_after, hop.name, item, out);
        break;
    case Hop::Kind::Relationship:
    case Hop::Kind::Reverse: {
        Related back;
        back.type = hop.name;
        back.reverse = hop.kind == Hop::Kind::Relationship;
        const Row row = m_after.rowOf(item);
        for (const Row other : row == kNoRow ? std::vector<Row>{} : otherEnds(m_after, back, row))
            out.push_back(m_after.idAt(other).value);
        break;
    }
    case Hop::Kind::SameValue:
        addSharing(m_before, hop.name, item, out);
        addSharing(m_after, hop.name, item, out);
        break;
    case Hop::Kind::SameIdentifier:
        addSameIdentifier(m_before, hop.name, item, out);
        addSameIdentifier(m_after, hop.name, item, out);
        break;
    case Hop::Kind::Product:
        addRecognised(item, out);
        break;
    case Hop::Kind::Reference:
    case Hop::Kind::SupportDates:
        break;
    }
    return out;
}

void Influence::addReferred(const Estate &estate, const std::string &attribute, ItemId item, Ids &out) const
{
    const Row row = estate.rowOf(item);
    const Value value = FieldReader(estate, {Field::Kind::Column, attribute}).at({row, nullptr});
    if (value.kind == ValueKind::Integer)
        out.push_back(value.number);
}

// Those that have now what the item has, or had.
void Influence::addSharing(const Estate &holder, const std::string &attribute, ItemId item, Ids &out) const
{
    const Row holding = holder.rowOf(item);
    const Value value = FieldReader(holder, {Field::Kind::Column, attribute}).at({holding, nullptr});
    const auto column = m_after.columnOf(attribute);
    if (value.kind == ValueKind::Unknown || !column)
        return;
    const bool isText = value.kind == ValueKind::Text;
    const std::string_view wanted = isText ? holder.strings().folded(value.string()) : std::string_view();
    std::vector<Value> values(m_rows.size());
    m_after.read(*column, m_rows, values);
    for (const Row row : m_rows) {
        const bool same = isText ? values[row].kind == ValueKind::Text &&
                                       m_after.strings().folded(values[row].string()) == wanted
                                 : values[row] == value;
        if (same)
            out.push_back(m_after.idAt(row).value);
    }
}

void Influence::addSameIdentifier(const Estate &holder, const std::string &kind, ItemId item, Ids &out) const
{
    const Row holding = holder.rowOf(item);
    if (holding == kNoRow)
        return;
    for (const Identifier &each : holder.identifiersOf(holding)) {
        if (holder.strings().text(each.kind) != kind)
            continue;
        for (const Row row : m_after.findIdentifier(kind, holder.strings().text(each.canonical)))
            out.push_back(m_after.idAt(row).value);
    }
}

void Influence::addRecognised(ItemId product, Ids &out) const
{
    const Row row = m_after.rowOf(product);
    if (row == kNoRow || !m_after.classes().isA(m_after.classAt(row), "software_product"))
        return;
    for (std::uint32_t title = 0; title < m_after.titleCount(); ++title) {
        const auto recognised = m_after.recognitionOf(title);
        if (!recognised || recognised->product != product)
            continue;
        for (const Installation &each : m_after.installationsOfTitle(title)) {
            if (each.device < m_after.itemCount())
                out.push_back(m_after.idAt(each.device).value);
        }
    }
}

} // namespace tally::estate
