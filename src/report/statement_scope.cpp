// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/statement_parts.h"

#include "core/text.h"

#include <algorithm>
#include <utility>

namespace tally::report {

namespace {

using licence::Index;
using licence::kNone;
using licence::Scene;

// The names of a scope, and which of them something was found for.
class Names
{
public:
    explicit Names(const std::vector<std::string> &names) : m_names(names), m_isFound(names.size())
    {
        for (const std::string &name : names)
            m_folded.push_back(text::folded(name));
    }

    // Without names everything fits.
    bool fit(std::initializer_list<std::string_view> words)
    {
        bool fits = m_names.empty();
        for (std::size_t i = 0; i < m_folded.size(); ++i) {
            const bool isOne = std::any_of(words.begin(), words.end(), [&](std::string_view word) {
                return text::folded(word) == m_folded[i];
            });
            m_isFound[i] = m_isFound[i] || isOne;
            fits = fits || isOne;
        }
        return fits;
    }

    const std::string *missing() const
    {
        const auto at = std::find(m_isFound.begin(), m_isFound.end(), false);
        return at == m_isFound.end() ? nullptr : &m_names[std::size_t(at - m_isFound.begin())];
    }

private:
    const std::vector<std::string> &m_names;
    std::vector<std::string> m_folded;
    std::vector<bool> m_isFound;
};

Error nothingOf(const std::string &wanted, const std::vector<std::string> &known)
{
    const std::string near = text::nearest(wanted, known);
    return makeError(ErrorCode::NotFound, "nothing of \"" + wanted + "\" is licensed or installed",
                     near.empty() ? "\"tally licences\" lists what is." : "Did you mean " + near + "?");
}

Result<std::vector<Index>> productsAskedFor(const Scene &scene, const StatementScope &scope)
{
    Names publishers(scope.publishers), products(scope.products);
    std::vector<Index> wanted;
    std::vector<std::string> publishersKnown, productsKnown;
    for (Index i = 0; i < scene.products.size(); ++i) {
        const licence::Product &product = scene.products[i];
        const bool isOfPublisher = publishers.fit({product.publisher});
        const bool isNamed = products.fit({product.name, licence::labelOf(product)});
        if (isOfPublisher && isNamed)
            wanted.push_back(i);
        publishersKnown.push_back(product.publisher);
        productsKnown.push_back(product.name);
    }
    if (const std::string *name = publishers.missing())
        return nothingOf(*name, publishersKnown);
    if (const std::string *name = products.missing())
        return nothingOf(*name, productsKnown);
    if (wanted.empty() && !scope.publishers.empty() && !scope.products.empty())
        return makeError(ErrorCode::NotFound,
                         "no product " + text::join(scope.products, ", ") + " is of the publisher " +
                             text::join(scope.publishers, ", "),
                         "Leave the publisher out, or name the one whose product it is.");
    return wanted;
}

// Keeps what is in scope; rows that others name by position keep their positions, lots move up.
class Narrowing
{
public:
    Narrowing(Scene scene, std::vector<bool> keepsProduct, ItemId legalEntity)
        : m_scene(std::move(scene)), m_keeps(std::move(keepsProduct)), m_entity(legalEntity)
    {
    }

    Scene narrowed()
    {
        const auto drop = [&](auto &rows, const auto &poolOf) {
            std::erase_if(rows, [&](const auto &row) {
                return !m_keeps[row.product] || !isInEntity(m_scene, poolOf(row), m_entity);
            });
        };
        const auto ofDevice = [&](const auto &row) { return poolOfDevice(row.device); };
        const auto ofEither = [&](const auto &row) {
            return row.device != kNone ? poolOfDevice(row.device) : poolOfPerson(row.person);
        };
        drop(m_scene.installations, ofDevice);
        drop(m_scene.seats, [&](const auto &row) { return poolOfPerson(row.person); });
        drop(m_scene.sessions, ofEither);
        drop(m_scene.accesses, ofEither);
        drop(m_scene.measures, [](const auto &row) { return row.pool; });
        narrowLots();
        return std::move(m_scene);
    }

private:
    Index poolOfDevice(Index device) const { return device == kNone ? kNone : m_scene.devices[device].pool; }
    Index poolOfPerson(Index person) const { return person == kNone ? kNone : m_scene.people[person].pool; }

    void narrowLots()
    {
        std::vector<Index> moved(m_scene.lots.size(), kNone);
        std::vector<licence::Lot> kept;
        for (Index i = 0; i < m_scene.lots.size(); ++i) {
            licence::Lot &lot = m_scene.lots[i];
            if (!m_keeps[lot.product] || !isInEntity(m_scene, lot.pool, m_entity))
                continue;
            moved[i] = static_cast<Index>(kept.size());
            kept.push_back(std::move(lot));
        }
        // An upgrade whose bases are all out of scope lifts nothing, and must not become a lot of its own.
        for (Index i = 0; i < kept.size(); ++i) {
            if (kept[i].lifts.empty())
                continue;
            for (Index &base : kept[i].lifts)
                base = moved[base];
            std::erase(kept[i].lifts, kNone);
            if (kept[i].lifts.empty())
                kept[i].quantity = 0;
        }
        m_scene.lots = std::move(kept);
    }

    Scene m_scene;
    std::vector<bool> m_keeps;
    ItemId m_entity;
};

} // namespace

bool isInEntity(const Scene &scene, Index pool, ItemId legalEntity)
{
    if (!legalEntity)
        return true;
    for (std::size_t steps = 0; pool != kNone && steps <= scene.pools.size(); ++steps) {
        const licence::Pool &at = scene.pools[pool];
        if (at.organisation == legalEntity ||
            (at.legalEntity != kNone && scene.pools[at.legalEntity].organisation == legalEntity))
            return true;
        pool = at.parent;
    }
    return false;
}

Result<Scene> sceneInScope(const Scene &scene, const StatementScope &scope, std::vector<Index> &wanted)
{
    TALLY_TRY(wanted, productsAskedFor(scene, scope));
    const bool isNarrow = !scope.publishers.empty() || !scope.products.empty();
    if (!isNarrow && !scope.legalEntity)
        return scene;
    std::vector<bool> keeps(scene.products.size(), !isNarrow);
    if (isNarrow) {
        for (const std::vector<Index> &family : licence::families(scene)) {
            const bool asked = std::any_of(family.begin(), family.end(), [&](Index product) {
                return std::binary_search(wanted.begin(), wanted.end(), product);
            });
            for (const Index product : family)
                keeps[product] = asked;
        }
        for (const Index product : wanted)
            keeps[product] = true;
    }
    return Narrowing(scene, std::move(keeps), scope.legalEntity).narrowed();
}

std::vector<std::string> scopeNames(std::string_view text)
{
    std::vector<std::string> names;
    for (const std::string_view part : text::split(text, ';')) {
        if (const std::string_view name = text::trimmed(part); !name.empty())
            names.emplace_back(name);
    }
    return names;
}

Result<StatementWork> workOutStatement(estate::EstatePtr estate, const StatementScope &scope, JobContext &job)
{
    StatementWork work;
    work.scope = scope;
    work.estate = std::move(estate);
    job.step("Reading licences");
    TALLY_TRY(work.reading, licence::readScene(*work.estate, job));
    TALLY_TRY(work.reading.scene, sceneInScope(work.reading.scene, scope, work.products));
    job.step("Working out the position");
    const auto position = [&](licence::View view, bool reclaims) {
        licence::PositionWish wish;
        wish.view = view;
        wish.withReclaimable = reclaims;
        return licence::workOutPosition(work.reading.scene, wish, job);
    };
    TALLY_TRY(work.audit, position(licence::View::Audit, true));
    TALLY_TRY(work.management, position(licence::View::Management, false));
    TALLY_TRY(work.departmental, position(licence::View::Departmental, false));
    return work;
}

std::vector<const licence::Line *> linesOf(const StatementWork &work, const licence::Position &position)
{
    std::vector<const licence::Line *> lines;
    for (const licence::Line &line : position.lines) {
        if (std::binary_search(work.products.begin(), work.products.end(), line.product))
            lines.push_back(&line);
    }
    return lines;
}

StatementFigures figuresOf(const StatementWork &work, const licence::Position &position)
{
    StatementFigures sums;
    for (const licence::Line *line : linesOf(work, position)) {
        sums.entitled += line->entitled;
        sums.required += line->required;
        sums.shortfall += line->shortfall;
        sums.surplus += line->surplus;
        sums.cost += work.reading.scene.products[line->product].isPriced ? line->cost : 0;
        sums.isOptimal = sums.isOptimal && line->proof == licence::Proof::Optimal;
    }
    return sums;
}

} // namespace tally::report
