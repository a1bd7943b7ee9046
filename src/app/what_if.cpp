// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/what_if.h"

#include "app/estate_after.h"
#include "app/licence_actions.h"
#include "licence/records.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace tally::app {

namespace {

using licence::Index;
using licence::kNone;

std::string idWord(ItemId item)
{
    return "#" + std::to_string(item.value);
}

// Turns steps into edits, each consolidation also with its wide licence alone, so that what the freed units
// would be good for can be seen.
class Planner
{
public:
    Planner(const estate::Estate &estate) : m_estate(estate) {}

    Outcome plan(const WhatIf &question)
    {
        for (const WhatIfStep &step : question.steps)
            TALLY_CHECK(plan(step));
        return {};
    }

    std::vector<LicenceEdit> edits;       // everything
    std::vector<LicenceEdit> withoutEnds; // the same, but the consolidated licences stay
    std::set<ItemId> unusedOf;            // products whose unused installations go
    struct Wide
    {
        const WhatIfStep *step = nullptr;
        std::vector<ItemId> licences;
        ItemId product;
        std::string edition;
    };
    std::vector<Wide> wides;

private:
    Result<ItemId> itemOf(const std::string &key, std::string_view className) const
    {
        auto row = m_estate.findKey(key);
        if (!row && key.starts_with("#"))
            return row.error();
        if (row && m_estate.classes().isA(m_estate.classAt(*row), className))
            return m_estate.idAt(*row);
        // A program and its licence may have one name.
        std::vector<ItemId> named;
        for (const estate::Row each : m_estate.itemsOfClass(className)) {
            if (m_estate.nameAt(each) == key)
                named.push_back(m_estate.idAt(each));
        }
        if (named.size() == 1)
            return named.front();
        const bool isLicence = className == "licence";
        return makeError(named.empty() ? ErrorCode::NotFound : ErrorCode::Ambiguous,
                         (named.empty() ? "there is no " : "there are several ") +
                             std::string(isLicence ? "licence" : "product") + " \"" + key + "\"",
                         "Write its number, as #123.");
    }

    void take(LicenceEdit edit)
    {
        edits.push_back(edit);
        withoutEnds.push_back(std::move(edit));
    }

    Outcome plan(const WhatIfStep &step)
    {
        switch (step.kind) {
        case WhatIfStep::Kind::Buy:
            return buy(step);
        case WhatIfStep::Kind::Remove:
            return remove(step);
        case WhatIfStep::Kind::RemoveUnused: {
            TALLY_TRY(const ItemId product, itemOf(step.product, "software_product"));
            unusedOf.insert(product);
            return {};
        }
        case WhatIfStep::Kind::Upgrade:
            return upgrade(step);
        case WhatIfStep::Kind::Consolidate:
            return consolidate(step);
        }
        return {};
    }

    // Like those that there are of the product, so that it is counted as they are.
    Outcome buy(const WhatIfStep &step)
    {
        TALLY_TRY(const ItemId product, itemOf(step.product, "software_product"));
        LicenceEdit edit{{}, "licence", {}, {}};
        auto &values = edit.values;
        values["name"] = step.name.empty() ? step.product + " to buy" : step.name;
        values["product"] = idWord(product);
        values["quantity"] = std::to_string(*step.units);
        for (const estate::Row row : m_estate.itemsOfClass("licence")) {
            const licence::Record like(m_estate, row);
            if (like.reference("product") != product || like.text("edition") != step.edition)
                continue;
            for (const char *attribute : {"metric", "channel", "profile", "segment"}) {
                if (const std::string text = like.text(attribute); !text.empty() && text != "oem")
                    values[attribute] = text;
            }
            break;
        }
        if (!step.edition.empty())
            values["edition"] = step.edition;
        if (!step.version.empty())
            values["version"] = step.version;
        if (!step.owner.empty()) {
            TALLY_TRY(const ItemId owner, itemOf(step.owner, "organisation"));
            values["organisation"] = idWord(owner);
        }
        take(std::move(edit));
        return {};
    }

    Outcome remove(const WhatIfStep &step)
    {
        TransactionWish wish;
        TALLY_TRY(wish.licence, itemOf(step.licences.front(), "licence"));
        wish.type = "retirement";
        wish.quantity = step.units;
        wish.on = m_estate.today();
        take(transactionEdit(m_estate, wish));
        return {};
    }

    Outcome upgrade(const WhatIfStep &step)
    {
        TALLY_TRY(const ItemId base, itemOf(step.licences.front(), "licence"));
        const licence::Record record(m_estate, m_estate.rowOf(base));
        LicenceEdit edit{{}, "licence", {}, {}};
        auto &values = edit.values;
        values["name"] = step.name.empty() ? record.name() + " upgraded to " + step.version : step.name;
        values["product"] = idWord(record.reference("product"));
        values["version"] = step.version;
        values["quantity"] = std::to_string(step.units.value_or(record.number("quantity").value_or(0)));
        values["lifts"] = idWord(base);
        const std::string edition = step.edition.empty() ? record.text("edition") : step.edition;
        if (!edition.empty())
            values["edition"] = edition;
        for (const char *attribute : {"metric", "channel", "profile", "segment"}) {
            if (const std::string text = record.text(attribute); !text.empty())
                values[attribute] = text;
        }
        if (const ItemId pool = record.reference("organisation"))
            values["organisation"] = idWord(pool);
        take(std::move(edit));
        return {};
    }

    Outcome consolidate(const WhatIfStep &step)
    {
        Wide wide;
        wide.step = &step;
        for (const std::string &name : step.licences) {
            TALLY_TRY(const ItemId item, itemOf(name, "licence"));
            wide.licences.push_back(item);
        }
        const licence::Record first(m_estate, m_estate.rowOf(wide.licences.front()));
        wide.product = first.reference("product");
        wide.edition = first.text("edition");
        LicenceEdit edit{{}, "licence", {}, {}};
        auto &values = edit.values;
        values["name"] = step.name.empty() ? first.name() + ", wide licence" : step.name;
        values["product"] = idWord(wide.product);
        values["unlimited"] = "yes";
        values["channel"] = "site";
        if (!wide.edition.empty())
            values["edition"] = wide.edition;
        if (const std::string metric = first.text("metric"); !metric.empty() && metric != "node_locked")
            values["metric"] = metric;
        values["scope_organisations"] = joined(step.scopeOrganisations);
        values["scope_sites"] = joined(step.scopeSites);
        std::erase_if(values, [](const auto &each) { return each.second.empty(); });
        const std::size_t at = edits.size();
        take(std::move(edit));
        for (const ItemId item : wide.licences) {
            TransactionWish wish;
            wish.licence = item;
            wish.type = "consolidation";
            wish.on = m_estate.today();
            LicenceEdit end = transactionEdit(m_estate, wish);
            end.made["to_licence"] = at;
            edits.push_back(std::move(end));
        }
        wides.push_back(std::move(wide));
        return {};
    }

    static std::string joined(const std::vector<std::string> &names)
    {
        std::string text;
        for (const std::string &name : names)
            text += (text.empty() ? "" : ";") + name;
        return text;
    }

    const estate::Estate &m_estate;
};

void dropUnused(licence::Scene &scene, const std::set<ItemId> &products)
{
    const auto goes = [&](const auto &each) {
        return each.isCandidate && products.contains(scene.products[each.product].item);
    };
    std::erase_if(scene.installations, goes);
    std::erase_if(scene.seats, goes);
    std::erase_if(scene.sessions, goes);
}

Result<LicencePosition> positionAfter(Register &opened, const std::vector<LicenceEdit> &edits,
                                      const std::set<ItemId> &unusedOf, const LicenceEstate &on,
                                      const licence::PositionWish &wish, JobContext &job)
{
    LicencePosition result;
    result.isKnownNow = on.isKnownNow;
    result.estate = on.estate;
    if (!edits.empty()) {
        TALLY_TRY(const model::OperationDraft draft, licenceDraft(opened, edits, job));
        TALLY_CHECK(checkLicences(*on.estate, draft, true));
        TALLY_TRY(result.estate, estateAfter(*on.estate, draft));
    }
    TALLY_TRY(result.reading, licence::readScene(*result.estate, job));
    dropUnused(result.reading.scene, unusedOf);
    TALLY_TRY(result.position, licence::workOutPosition(result.reading.scene, wish, job));
    return result;
}

using LineKey = std::tuple<ItemId, std::string, licence::Metric>;

LineKey keyOf(const licence::Scene &scene, const licence::Line &line)
{
    const licence::Product &product = scene.products[line.product];
    return {product.item, product.edition, line.metric};
}

// Of the wide licence's product and edition, over its metrics.
std::int64_t shortfallOf(const LicencePosition &position, const Planner::Wide &wide)
{
    std::int64_t units = 0;
    for (const licence::Line &line : position.position.lines) {
        const licence::Product &product = position.reading.scene.products[line.product];
        if (product.item == wide.product && (wide.edition.empty() || product.edition == wide.edition))
            units += line.shortfall;
    }
    return units;
}

Consolidated consolidated(const Planner::Wide &wide, const LicencePosition &before,
                          const LicencePosition &after, const LicencePosition &kept)
{
    Consolidated result;
    result.name = wide.step->name;
    result.terms = wide.step->terms;
    for (const licence::Line &line : before.position.lines) {
        for (const licence::LotUse &use : line.lots) {
            const ItemId item = before.reading.scene.lots[use.lot].item;
            if (std::find(wide.licences.begin(), wide.licences.end(), item) != wide.licences.end())
                result.terms.owned += use.entitled;
        }
        if (const licence::Product &product = before.reading.scene.products[line.product];
            product.item == wide.product && product.isPriced)
            result.terms.price = product.price;
    }
    result.terms.shortfall = shortfallOf(before, wide);
    // What ending them costs elsewhere is what they would have been good for.
    result.terms.reused = std::max<std::int64_t>(shortfallOf(after, wide) - shortfallOf(kept, wide), 0);
    result.answer = licence::compareConsolidation(result.terms);
    return result;
}

} // namespace

Result<WhatIfAnswer> whatIf(Register &opened, const WhatIf &question, const LicenceEstate &on,
                            const licence::PositionWish &wish, JobContext &job)
{
    Planner planner(*on.estate);
    TALLY_CHECK(planner.plan(question));
    WhatIfAnswer answer;
    TALLY_TRY(answer.before, workOutLicences(on, wish, job));
    TALLY_TRY(answer.after, positionAfter(opened, planner.edits, planner.unusedOf, on, wish, job));
    if (planner.wides.empty())
        return answer;
    TALLY_TRY(const LicencePosition kept,
              positionAfter(opened, planner.withoutEnds, planner.unusedOf, on, wish, job));
    for (const Planner::Wide &wide : planner.wides)
        answer.consolidations.push_back(consolidated(wide, answer.before, answer.after, kept));
    return answer;
}

std::vector<LinePair> linePairs(const WhatIfAnswer &answer, bool changedOnly)
{
    std::map<LineKey, LinePair> pairs;
    std::vector<LineKey> order;
    const auto enter = [&](const LicencePosition &position, bool isBefore) {
        for (const licence::Line &line : position.position.lines) {
            const LineKey key = keyOf(position.reading.scene, line);
            const auto [at, isNew] = pairs.emplace(key, LinePair{});
            if (isNew)
                order.push_back(key);
            (isBefore ? at->second.before : at->second.after) = &line;
        }
    };
    enter(answer.before, true);
    enter(answer.after, false);
    std::vector<LinePair> result;
    for (const LineKey &key : order) {
        const LinePair &pair = pairs.at(key);
        const auto figures = [](const licence::Line *line) {
            return line == nullptr
                       ? std::tuple<std::int64_t, std::int64_t, std::int64_t, std::int64_t>()
                       : std::tuple(line->entitled, line->required, line->consumed, line->shortfall);
        };
        if (!changedOnly || figures(pair.before) != figures(pair.after))
            result.push_back(pair);
    }
    return result;
}

} // namespace tally::app
