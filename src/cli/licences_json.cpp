// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/licences_json.h"

#include "cli/table_output.h"
#include "core/display_text.h"
#include "core/text.h"
#include "licence/profile.h"
#include "licence/records.h"
#include "licence/wording.h"

#include <algorithm>
#include <functional>
#include <ostream>

namespace tally::cli {

namespace {

using licence::Index;
using licence::kNone;
using licence::Line;
using licence::Scene;

bool isWithin(const Scene &scene, Index pool, Index above)
{
    for (std::size_t steps = 0; pool != kNone && steps <= scene.pools.size(); ++steps) {
        if (pool == above)
            return true;
        pool = scene.pools[pool].parent;
    }
    return false;
}

std::string titleOf(const app::LicencePosition &position, const licence::Installation &installation)
{
    const estate::Estate &estate = *position.estate;
    return std::string(estate.strings().text(estate.titleAt(installation.title).name));
}

Json versionJson(const Scene &scene, Index product, Index version)
{
    return product == kNone || version == kNone ? Json() : Json(scene.products[product].versions[version]);
}

Json lotJson(const estate::Estate &estate, const Scene &scene, const licence::LotUse &use)
{
    const licence::Lot &lot = scene.lots[use.lot];
    Json json;
    json["licence"] = lot.name;
    json["id"] = lot.item.value;
    json["owner"] = lot.pool == kNone ? Json() : Json(scene.pools[lot.pool].name);
    const licence::Record record(estate, estate.rowOf(lot.item));
    const ItemId agreement = record.reference("agreement");
    json["agreement"] = agreement ? Json(licence::nameOf(estate, agreement)) : Json();
    json["channel"] = nullable(record.text("channel"));
    json["metric"] = std::string(licence::wordOf(lot.rule.metric));
    json["edition"] = nullable(scene.products[lot.product].edition);
    json["version"] = versionJson(scene, lot.product, lot.version);
    json["unlimited"] = lot.isUnlimited;
    json["entitled"] = use.entitled;
    json["used"] = use.used;
    json["surplus"] = use.surplus;
    json["lent"] = use.lent;
    json["covered"] = use.covered;
    json["evidence"] = std::string(licence::wordOf(lot.grade));
    return json;
}

Json assignmentJson(const app::LicencePosition &position, const licence::Assignment &each)
{
    const Scene &scene = position.reading.scene;
    Json json;
    json["licence"] = each.lot == kNone ? Json() : Json(scene.lots[each.lot].name);
    json["device"] = each.device == kNone ? Json() : Json(scene.devices[each.device].name);
    json["person"] = each.person == kNone ? Json() : Json(scene.people[each.person].name);
    json["product"] = each.product == kNone ? Json() : Json(licence::labelOf(scene.products[each.product]));
    json["version"] = versionJson(scene, each.product, each.version);
    json["installed_as"] =
        each.installation == kNone ? Json() : Json(titleOf(position, scene.installations[each.installation]));
    json["units"] = each.units;
    json["right"] = each.lot == kNone ? Json() : Json(std::string(licence::wordOf(each.right)));
    json["lent"] = each.isLent;
    json["how"] = licence::howServed(scene, each);
    return json;
}

Json ownersJson(const Scene &scene, const Line &line)
{
    Json list = Json::array();
    for (const Line::ByPool &each : line.pools)
        list.push_back({{"owner", each.pool == kNone ? Json() : Json(scene.pools[each.pool].name)},
                        {"entitled", each.entitled},
                        {"required", each.required},
                        {"consumed", each.consumed},
                        {"shortfall", each.shortfall},
                        {"lent_out", each.lentOut},
                        {"borrowed", each.borrowed}});
    return list;
}

Json lineJson(const app::LicencePosition &position, const LicenceChoice &choice, const Line &line)
{
    const Scene &scene = position.reading.scene;
    const licence::Product &product = scene.products[line.product];
    const LicenceFigures figures = figuresOf(position, choice, line);
    Json json;
    json["product"] = product.name;
    json["edition"] = nullable(product.edition);
    json["publisher"] = nullable(product.publisher);
    json["metric"] = std::string(licence::wordOf(line.metric));
    json["entitled"] = figures.entitled;
    json["required"] = figures.required;
    json["consumed"] = figures.consumed;
    json["shortfall"] = figures.shortfall;
    json["surplus"] = figures.surplus;
    json["reclaimable"] = figures.reclaimable;
    json["cost_pence"] = product.isPriced ? Json(figures.cost) : Json();
    json["status"] = licence::statusOf(line);
    json["bound"] = line.bound;
    json["caused_by_pins"] = line.causedByPins;
    json["reason"] = nullable(licence::reasonOf(scene, line));
    json["lots"] = Json::array();
    for (const licence::LotUse &use : line.lots) {
        if (choice.owner == kNone || isWithin(scene, scene.lots[use.lot].pool, choice.owner))
            json["lots"].push_back(lotJson(*position.estate, scene, use));
    }
    json["steps"] = Json::array();
    for (const licence::Step &step : line.steps)
        json["steps"].push_back({{"what", step.what}, {"change", step.change}});
    json["by_owner"] = ownersJson(scene, line);
    if (!choice.explain)
        return json;
    json["assignments"] = Json::array();
    for (const licence::Assignment &each : line.assignments)
        json["assignments"].push_back(assignmentJson(position, each));
    return json;
}

Json gapsJson(const licence::SceneReading &reading)
{
    Json list = Json::array();
    for (const licence::EvidenceGap &gap : reading.gaps)
        list.push_back({{"licence", gap.name},
                        {"id", gap.item.value},
                        {"channel", gap.channel},
                        {"rules", gap.profile},
                        {"missing", gap.missing}});
    return list;
}

Json problemsJson(const licence::SceneReading &reading)
{
    Json list = Json::array();
    for (const licence::RecordProblem &each : reading.problems)
        list.push_back({{"id", each.item.value},
                        {"name", each.name},
                        {"why", each.what},
                        {"remedy", each.remedy},
                        {"left_out", each.isLeftOut}});
    return list;
}

// Whether a lot's evidence is too weak for the view.
bool isUnproven(const licence::Lot &lot, licence::View view)
{
    return lot.grade == licence::Grade::Unproven ||
           (view != licence::View::Management && lot.grade == licence::Grade::Supporting);
}

Json absentJson(const licence::SceneReading &reading, licence::View view)
{
    Json list = Json::array();
    for (const licence::Lot &lot : reading.scene.lots) {
        if (isUnproven(lot, view))
            list.push_back(
                {{"licence", lot.name}, {"id", lot.item.value}, {"why", "evidence"}, {"on", Json()}});
    }
    for (const licence::AbsentLot &each : reading.absent)
        list.push_back({{"licence", each.name},
                        {"id", each.item.value},
                        {"why", std::string(licence::wordOf(each.why))},
                        {"on", each.on ? Json(formatDay(*each.on)) : Json()}});
    return list;
}

void printLots(Context &context, const Scene &scene, const Line &line)
{
    TableOutput table({"licence", "owner", "version", "entitled", "used", "spare", "lent", "evidence"});
    for (const licence::LotUse &use : line.lots) {
        const licence::Lot &lot = scene.lots[use.lot];
        table.add(
            {text::printable(lot.name), lot.pool == kNone ? "" : text::printable(scene.pools[lot.pool].name),
             lot.version == kNone ? "any"
                                  : text::printable(scene.products[lot.product].versions[lot.version]),
             lot.isUnlimited ? "unlimited" : std::to_string(use.entitled), std::to_string(use.used),
             std::to_string(use.surplus), std::to_string(use.lent), std::string(licence::wordOf(lot.grade))});
    }
    context.print(table);
}

void printAssignments(Context &context, const app::LicencePosition &position, const Line &line)
{
    const Scene &scene = position.reading.scene;
    TableOutput table({"device", "person", "product", "version", "licence", "units", "how"});
    for (const licence::Assignment &each : line.assignments) {
        const bool hasVersion = each.product != kNone && each.version != kNone;
        table.add(
            {each.device == kNone ? "" : text::printable(scene.devices[each.device].name),
             each.person == kNone ? "" : text::printable(scene.people[each.person].name),
             each.product == kNone ? "" : text::printable(licence::labelOf(scene.products[each.product])),
             hasVersion ? text::printable(scene.products[each.product].versions[each.version]) : "",
             each.lot == kNone ? "-" : text::printable(scene.lots[each.lot].name), std::to_string(each.units),
             text::printable(licence::howServed(scene, each))});
    }
    context.print(table);
}

void explain(Context &context, const app::LicencePosition &position, const Line &line)
{
    const Scene &scene = position.reading.scene;
    context.out() << "\n"
                  << text::printable(licence::labelOf(scene.products[line.product])) << ", "
                  << licence::wordOf(line.metric) << "\n";
    std::string steps;
    for (const licence::Step &step : line.steps)
        steps += (steps.empty()     ? ""
                  : step.change < 0 ? " - "
                                    : " + ") +
                 std::to_string(steps.empty() ? step.change : std::abs(step.change)) + " " + step.what;
    if (!steps.empty())
        context.out() << steps << " = " << line.required << " required\n";
    printLots(context, scene, line);
    printAssignments(context, position, line);
}

} // namespace

Result<LicenceChoice> chooseLicences(const app::LicencePosition &position, const std::string &product,
                                     const std::string &publisher, const std::string &owner)
{
    const Scene &scene = position.reading.scene;
    LicenceChoice choice;
    for (Index i = 0; i < position.position.lines.size(); ++i)
        choice.lines.push_back(i);
    const auto keep =
        [&](const std::string &wanted, const char *what,
            const std::function<std::vector<std::string>(const licence::Product &)> &names) -> Outcome {
        if (wanted.empty())
            return {};
        const std::string folded = text::folded(wanted);
        const auto pick = [&](bool isPart) {
            std::vector<Index> found;
            for (const Index i : choice.lines) {
                const auto all = names(scene.products[position.position.lines[i].product]);
                if (std::any_of(all.begin(), all.end(), [&](const std::string &name) {
                        return isPart ? text::folded(name).find(folded) != std::string::npos
                                      : text::folded(name) == folded;
                    }))
                    found.push_back(i);
            }
            return found;
        };
        std::vector<Index> found = pick(false);
        if (found.empty())
            found = pick(true);
        if (found.empty())
            return makeError(ErrorCode::NotFound,
                             std::string("no ") + what + " with a licence or an installation is called \"" +
                                 wanted + "\"",
                             "\"tally licences\" lists them all.");
        choice.lines = std::move(found);
        return {};
    };
    TALLY_CHECK(keep(product, "product", [](const licence::Product &each) {
        return std::vector<std::string>{each.name, licence::labelOf(each),
                                        "#" + std::to_string(each.item.value)};
    }));
    TALLY_CHECK(keep(publisher, "publisher",
                     [](const licence::Product &each) { return std::vector<std::string>{each.publisher}; }));
    if (owner.empty())
        return choice;
    TALLY_TRY(const estate::Row row, position.estate->findKey(owner));
    const ItemId item = position.estate->idAt(row);
    for (Index i = 0; i < scene.pools.size(); ++i) {
        if (scene.pools[i].organisation == item)
            choice.owner = i;
    }
    if (choice.owner == kNone)
        return makeError(ErrorCode::NotFound,
                         "\"" + owner + "\" owns no licence and uses no licensed software");
    std::erase_if(choice.lines, [&](Index i) {
        const auto &pools = position.position.lines[i].pools;
        return std::none_of(pools.begin(), pools.end(), [&](const Line::ByPool &each) {
            return isWithin(scene, each.pool, choice.owner);
        });
    });
    return choice;
}

LicenceFigures figuresOf(const app::LicencePosition &position, const LicenceChoice &choice, const Line &line)
{
    if (choice.owner == kNone)
        return {line.entitled, line.required,    line.consumed, line.shortfall,
                line.surplus,  line.reclaimable, line.cost};
    const Scene &scene = position.reading.scene;
    LicenceFigures figures;
    for (const Line::ByPool &each : line.pools) {
        if (!isWithin(scene, each.pool, choice.owner))
            continue;
        figures.entitled += each.entitled;
        figures.required += each.required;
        figures.consumed += each.consumed;
        figures.shortfall += each.shortfall;
    }
    for (const licence::LotUse &use : line.lots) {
        if (isWithin(scene, scene.lots[use.lot].pool, choice.owner))
            figures.surplus += use.surplus;
    }
    if (line.shortfall > 0)
        figures.cost = line.cost * figures.shortfall / line.shortfall;
    return figures;
}

Json licencesJson(const app::LicencePosition &position, const LicenceChoice &choice)
{
    Json json;
    json["as_of"] = formatDay(position.position.asOf);
    json["operation"] = position.estate->operation();
    json["known_now"] = position.isKnownNow;
    json["view"] = std::string(licence::wordOf(position.position.view));
    json["owner"] = choice.owner == kNone ? Json() : Json(position.reading.scene.pools[choice.owner].name);
    json["checked"] = position.position.isChecked;
    json["lines"] = Json::array();
    for (const Index i : choice.lines)
        json["lines"].push_back(lineJson(position, choice, position.position.lines[i]));
    json["not_counted"] = absentJson(position.reading, position.position.view);
    json["problems"] = problemsJson(position.reading);
    json["missing_evidence"] = gapsJson(position.reading);
    json["installation_rows"] = position.reading.installationRows;
    json["unrecognised_rows"] = position.reading.unrecognisedRows;
    return json;
}

void printLicences(Context &context, const app::LicencePosition &position, const LicenceChoice &choice)
{
    const Scene &scene = position.reading.scene;
    TableOutput table({"product", "metric", "entitled", "required", "consumed", "short", "spare",
                       "reclaimable", "cost", "status"});
    for (const Index i : choice.lines) {
        const Line &line = position.position.lines[i];
        const LicenceFigures figures = figuresOf(position, choice, line);
        const licence::Product &product = scene.products[line.product];
        table.add({text::printable(licence::labelOf(product)), std::string(licence::wordOf(line.metric)),
                   std::to_string(figures.entitled), std::to_string(figures.required),
                   std::to_string(figures.consumed), std::to_string(figures.shortfall),
                   std::to_string(figures.surplus), std::to_string(figures.reclaimable),
                   product.isPriced && figures.cost > 0 ? formatMoney(figures.cost) : std::string(),
                   licence::statusOf(line)});
    }
    context.print(table);
    for (const Index i : choice.lines) {
        const Line &line = position.position.lines[i];
        if (const std::string reason = licence::reasonOf(scene, line); !reason.empty())
            context.out() << text::printable(licence::labelOf(scene.products[line.product])) << ": "
                          << text::printable(reason) << "\n";
    }
    for (const Index i : choice.lines) {
        if (choice.explain)
            explain(context, position, position.position.lines[i]);
    }
    for (const licence::RecordProblem &each : position.reading.problems)
        context.err() << "#" << each.item.value << " " << text::printable(each.name) << ": "
                      << text::printable(each.what) << ". " << text::printable(each.remedy) << "\n";
    context.err() << licence::wordOf(position.position.view) << " view as of "
                  << formatDay(position.position.asOf)
                  << (position.isKnownNow ? ", by what is known now" : "") << "\n";
}

} // namespace tally::cli
