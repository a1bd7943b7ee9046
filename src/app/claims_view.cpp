// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/claims_view.h"

#include "model/private_values.h"
#include "model/source_rules.h"
#include "reconcile/precedence.h"
#include "reconcile/value_locks.h"
#include "store/store.h"

#include <algorithm>
#include <map>
#include <unordered_set>

namespace tally::app {

namespace {

struct Heard
{
    ClaimView claim;
    std::string subject; // of its report
};
using ByAttribute = std::map<std::string, std::vector<Heard>>;

Result<model::UnsealMap> unsealMap(store::Store &store)
{
    TALLY_TRY(const auto values, store.privateValues());
    model::UnsealMap map;
    for (const model::PrivateValue &value : values)
        map[value.digest] = value.value;
    return map;
}

// What the view does not know: operations recorded after it, and those true only later.
class Unseen
{
public:
    static Result<Unseen> of(store::Store &store, OperationNumber at, std::optional<Day> trueOn)
    {
        Unseen unseen;
        unseen.m_at = at;
        if (trueOn) {
            TALLY_CHECK(store.operations(at, [&](const model::Operation &operation) {
                if (operation.effectiveOn > *trueOn)
                    unseen.m_later.insert(operation.number);
                return true;
            }));
        }
        return unseen;
    }
    bool contains(OperationNumber number) const { return number > m_at || m_later.contains(number); }

private:
    OperationNumber m_at = 0;
    std::unordered_set<OperationNumber> m_later;
};

Outcome addClaimsOf(Register &opened, const model::ReportRow &report, bool stale, const Unseen &unseen,
                    ByAttribute &onto)
{
    TALLY_TRY(const auto versions, opened.store().versions(model::Table::Claim, "report", report.id.value));
    for (const model::FactVersion &version : versions) {
        if (unseen.contains(version.began) || (version.ended && !unseen.contains(*version.ended)))
            continue;
        TALLY_TRY(const auto claim, model::rowOf<model::ClaimRow>(version.key, version.values));
        onto[claim.attribute].push_back(
            {{claim.attribute, report.source, claim.value, report.seenAt, false, stale, false},
             report.subject});
    }
    return {};
}

std::optional<std::size_t> winnerOf(const reconcile::Precedence &precedence, const reconcile::ClassOf &of,
                                    const std::vector<Heard> &claims)
{
    std::vector<reconcile::SourcedValue> values;
    for (const auto &[claim, subject] : claims)
        values.push_back({claim.source, claim.seenAt, claim.value, subject, claim.stale});
    return claims.empty() ? std::nullopt : precedence.winner(claims.front().claim.attribute, values, of);
}

// The item shows what won when it was recorded; of the claims that say so the best wins, and goes first. What
// is shown nowhere, or by no claim, is decided now; but what a person locked is nobody's word.
void markWinner(const reconcile::Precedence &precedence, const reconcile::ClassOf &of,
                const std::optional<model::AttributeValue> &shown, bool locked, std::vector<Heard> &claims)
{
    const auto best = winnerOf(precedence, of, claims);
    if (!best)
        return;
    std::size_t wins = *best;
    if (shown && claims[*best].claim.value != *shown) {
        std::vector<Heard> same;
        std::vector<std::size_t> places;
        for (std::size_t i = 0; i < claims.size(); ++i) {
            if (claims[i].claim.value != *shown)
                continue;
            same.push_back(claims[i]);
            places.push_back(i);
        }
        if (const auto first = winnerOf(precedence, of, same)) {
            wins = places[*first];
            claims[*best].claim.wouldWin = true;
        } else if (locked) {
            claims[*best].claim.wouldWin = true;
            std::swap(claims.front(), claims[*best]);
            return;
        }
    }
    claims[wins].claim.wins = true;
    std::swap(claims.front(), claims[wins]);
}

} // namespace

Result<std::vector<ClaimView>> claimsOf(Register &opened, const estate::Estate &estate, estate::Row item,
                                        std::optional<Day> trueOn)
{
    TALLY_TRY(const Unseen unseen, Unseen::of(opened.store(), estate.operation(), trueOn));
    ByAttribute byAttribute;
    TALLY_TRY(const auto rules, model::SourceRules::build(estate.definitions("source")));
    for (const model::ReportRow &report : estate.reportsOf(item)) {
        const bool stale = rules.isStale(estate.classes(), report.source, estate.classAt(item), report.seenAt,
                                         estate.today());
        TALLY_CHECK(addClaimsOf(opened, report, stale, unseen, byAttribute));
    }
    TALLY_TRY(const auto precedence, reconcile::Precedence::build(estate.definitions("precedence")));
    TALLY_TRY(const auto sealed, unsealMap(opened.store()));
    const reconcile::ValueLocks locks = reconcile::ValueLocks::of(estate);
    std::vector<ClaimView> all;
    for (auto &[attribute, claims] : byAttribute) {
        for (Heard &heard : claims)
            heard.claim.value = model::unsealedValue(sealed, heard.claim.value);
        markWinner(precedence, {&estate.classes(), estate.classAt(item)}, estate.attributeAt(item, attribute),
                   locks.holding(estate.idAt(item), attribute) != nullptr, claims);
        for (auto &[claim, subject] : claims) {
            if (const auto *text = std::get_if<std::string>(&claim.value); text && model::isSealed(*text))
                claim.value = std::string(model::erasedText(attribute));
            all.push_back(std::move(claim));
        }
    }
    return all;
}

} // namespace tally::app
