// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/claims_view.h"

#include "model/private_values.h"
#include "model/source_rules.h"
#include "reconcile/precedence.h"
#include "store/store.h"

#include <algorithm>
#include <map>
#include <unordered_set>

namespace tally::app {

namespace {

using ByAttribute = std::map<std::string, std::vector<ClaimView>>;

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
            {claim.attribute, report.source, claim.value, report.seenAt, false, stale});
    }
    return {};
}

void markWinner(const reconcile::Precedence &precedence, std::vector<ClaimView> &claims)
{
    std::vector<reconcile::SourcedValue> values;
    for (const ClaimView &claim : claims)
        values.push_back({claim.source, claim.seenAt, claim.value, {}, claim.stale});
    const auto winner = precedence.winner(claims.front().attribute, values);
    if (!winner)
        return;
    claims[*winner].wins = true;
    std::swap(claims.front(), claims[*winner]);
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
    std::vector<ClaimView> all;
    for (auto &[attribute, claims] : byAttribute) {
        for (ClaimView &claim : claims) {
            claim.value = model::unsealedValue(sealed, claim.value);
            if (const auto *text = std::get_if<std::string>(&claim.value); text && model::isSealed(*text))
                claim.value = std::string(model::erasedText(attribute));
        }
        markWinner(precedence, claims);
        std::move(claims.begin(), claims.end(), std::back_inserter(all));
    }
    return all;
}

} // namespace tally::app
