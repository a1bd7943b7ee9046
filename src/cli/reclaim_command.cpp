// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// reclaim: unused software that is given back, from asking its user until an inventory no longer finds it.
#include "app/reclaiming.h"
#include "cli/command.h"
#include "cli/json.h"
#include "cli/table_output.h"
#include "cli/verb.h"
#include "core/display_text.h"
#include "core/text.h"
#include "licence/records.h"
#include "licence/wording.h"

#include <algorithm>
#include <array>
#include <ostream>

namespace tally::cli {

namespace {

constexpr OptionSpec kOptions[] = {
    {"--product", "P", "list and open: only of products with this in their name"},
    {"--device", "KEY", "list and open: only on this device"},
    {"--limit", "N", "list and open: at most so many"},
    {"--answer-in", "DAYS", "open: how long people may object (14)"},
    {"--all", "", "cases: closed ones too"},
    {"--confirmed", "", "close: every approved case whose program an inventory no longer finds"},
    {"--to", "KEY", "close: the organisation that may use the unit now; whose it is does not change"},
    {"--charge", "POUNDS", "close: what it is charged for that"},
    {"--because", "TEXT", "the reason, kept with the operation; of an objection its words"},
};

Result<std::vector<licence::ReclaimCandidate>> chosen(Context &context, const Invocation &invocation,
                                                      const app::ReclaimView &view)
{
    const licence::Scene &scene = view.position.reading.scene;
    std::vector<licence::ReclaimCandidate> list = view.candidates;
    if (const std::string wanted = text::folded(invocation.value("--product")); !wanted.empty())
        std::erase_if(list, [&](const licence::ReclaimCandidate &each) {
            return text::folded(licence::labelOf(scene.products[each.product])).find(wanted) ==
                   std::string::npos;
        });
    if (invocation.has("--device")) {
        TALLY_TRY(const ItemId device, context.item(invocation.value("--device")));
        std::erase_if(list, [&](const licence::ReclaimCandidate &each) {
            return scene.devices[each.device].item != device;
        });
    }
    TALLY_TRY(const std::int64_t limit, invocation.number("--limit", static_cast<std::int64_t>(list.size())));
    if (static_cast<std::size_t>(limit) < list.size())
        list.resize(static_cast<std::size_t>(limit));
    return list;
}

// Of the products that are shown.
std::int64_t reclaimable(const app::ReclaimView &view, const std::vector<licence::ReclaimCandidate> &shown)
{
    std::int64_t units = 0;
    for (const licence::Line &line : view.position.position.lines) {
        const bool isShown =
            std::any_of(shown.begin(), shown.end(),
                        [&](const licence::ReclaimCandidate &each) { return each.product == line.product; });
        units += isShown ? line.reclaimable : 0;
    }
    return units;
}

Json organisationJson(const estate::Estate &estate, ItemId item)
{
    return item ? Json(licence::nameOf(estate, item)) : Json();
}

Json dayJson(const std::optional<Day> &day)
{
    return day ? Json(formatDay(*day)) : Json();
}

Json candidateJson(const app::ReclaimView &view, const licence::ReclaimCandidate &each)
{
    const licence::Scene &scene = view.position.reading.scene;
    const licence::Device &device = scene.devices[each.device];
    return {{"product", licence::labelOf(scene.products[each.product])},
            {"device", device.name},
            {"device_id", device.item.value},
            {"person",
             device.primaryUser == licence::kNone ? Json() : Json(scene.people[device.primaryUser].name)},
            {"last_used_on", dayJson(each.lastUsedOn)},
            {"title", organisationJson(*view.position.estate, each.title)},
            {"redeployable", each.isRedeployable}};
}

Result<Exit> list(Context &context, const Invocation &invocation, const app::ReclaimView &view)
{
    TALLY_TRY(const auto candidates, chosen(context, invocation, view));
    Json rows = Json::array();
    for (const licence::ReclaimCandidate &each : candidates)
        rows.push_back(candidateJson(view, each));
    if (context.json()) {
        context.out() << dump({{"reclaimable", reclaimable(view, candidates)},
                               {"candidates", std::move(rows)}})
                      << "\n";
        return Exit::Done;
    }
    TableOutput table({"product", "device", "person", "last used", "title", "redeployable"});
    const auto shown = [](const Json &value, const char *otherwise) {
        return value.is_null() ? std::string(otherwise) : text::printable(value.get<std::string>());
    };
    for (const Json &row : rows)
        table.add({text::printable(row["product"].get<std::string>()),
                   text::printable(row["device"].get<std::string>()), shown(row["person"], ""),
                   shown(row["last_used_on"], "never"), shown(row["title"], ""),
                   row["redeployable"].get<bool>() ? "yes" : "no"});
    context.print(table);
    context.err() << candidates.size() << " unused; " << licence::unitsWord(reclaimable(view, candidates))
                  << " of these products would be free if all that is unused went\n";
    return Exit::Done;
}

Json caseJson(const app::ReclaimView &view, const licence::ReclaimCase &each)
{
    const estate::Estate &estate = *view.position.estate;
    return {{"id", each.item.value},
            {"case", each.name},
            {"state", std::string(licence::wordOf(each.state))},
            {"product", organisationJson(estate, each.product)},
            {"device", organisationJson(estate, each.device)},
            {"person", organisationJson(estate, each.person)},
            {"opened_on", dayJson(each.openedOn)},
            {"answer_until", dayJson(each.answerUntil)},
            {"overdue", each.isOverdue(estate.today())},
            {"objection", nullable(each.objection)},
            {"installed", each.isInstalled},
            {"used_since", dayJson(each.usedSince)},
            {"gone_by", dayJson(each.goneBy)},
            {"removed_on", dayJson(each.removedOn)},
            {"title", organisationJson(estate, each.title)},
            {"redistributed_to", organisationJson(estate, each.redistributedTo)},
            {"charge_pence", nullable(each.chargePence)}};
}

std::string nextOf(const licence::ReclaimCase &each, Day today)
{
    if (each.usedSince)
        return "used again on " + formatDay(*each.usedSince);
    if (each.state == licence::CaseState::Approved)
        return each.goneBy ? "gone by " + formatDay(*each.goneBy) + ": close"
                           : "remove it; the next inventory tells";
    if (each.state == licence::CaseState::Objected)
        return "decide: " + each.objection;
    if (each.state == licence::CaseState::Notified)
        return each.isOverdue(today) ? "nobody objected: approve" : "its user may object";
    return {};
}

Result<Exit> cases(Context &context, const Invocation &invocation, const app::ReclaimView &view)
{
    Json rows = Json::array();
    TableOutput table({"id", "case", "state", "until", "next"});
    for (const licence::ReclaimCase &each : view.cases) {
        if (!each.isOpen() && !invocation.has("--all"))
            continue;
        rows.push_back(caseJson(view, each));
        table.add({std::to_string(each.item.value), text::printable(each.name),
                   std::string(licence::wordOf(each.state)),
                   each.answerUntil ? formatDay(*each.answerUntil) : "",
                   text::printable(nextOf(each, view.position.estate->today()))});
    }
    if (context.json())
        context.out() << dump({{"cases", std::move(rows)}}) << "\n";
    else
        context.print(table);
    return Exit::Done;
}

Exit say(Context &context, const std::optional<OperationNumber> &number, std::size_t count)
{
    if (context.json())
        context.out() << dump({{"operation", number ? Json(*number) : Json()}, {"cases", count}}) << "\n";
    else if (number)
        context.out() << count << (count == 1 ? " case" : " cases") << "\noperation " << *number << "\n";
    else
        context.out() << "nothing to do\n";
    return Exit::Done;
}

Result<Exit> open(Context &context, const Invocation &invocation, const app::ReclaimView &view)
{
    TALLY_TRY(const auto candidates, chosen(context, invocation, view));
    TALLY_TRY(const std::int64_t days, invocation.number("--answer-in", 14));
    if (candidates.empty())
        return say(context, {}, 0);
    TALLY_TRY(app::Register *const opened, context.openRegister());
    const Day until = view.position.estate->today() + static_cast<Day>(std::min<std::int64_t>(days, 3650));
    TALLY_TRY(const auto number,
              app::openReclaimCases(*opened, view, candidates, until,
                                    invocation.value("--because", "unused software"), context.job()));
    return say(context, number, candidates.size());
}

std::string_view usualReason(licence::CaseStep what)
{
    switch (what) {
    case licence::CaseStep::Approve:
        return "removal approved";
    case licence::CaseStep::Object:
        return "objection";
    case licence::CaseStep::Keep:
        return "stays";
    case licence::CaseStep::Close:
        break;
    }
    return "removal confirmed by inventory";
}

Result<Exit> step(Context &context, const Invocation &invocation, const app::ReclaimView &view,
                  licence::CaseStep what)
{
    std::vector<ItemId> items;
    for (std::size_t i = 1; i < invocation.words.size(); ++i) {
        TALLY_TRY(const ItemId item, context.item(invocation.words[i]));
        items.push_back(item);
    }
    if (what == licence::CaseStep::Close && invocation.has("--confirmed")) {
        for (const licence::ReclaimCase &each : view.cases) {
            if (each.state == licence::CaseState::Approved && each.goneBy)
                items.push_back(each.item);
        }
    } else if (items.empty()) {
        return makeError(ErrorCode::Usage, "which case?", "\"tally reclaim cases\" lists them; write #ID.");
    }
    app::ReclaimStep wish;
    wish.step = what;
    wish.words = invocation.value("--because");
    if (what == licence::CaseStep::Object && wish.words.empty())
        return makeError(ErrorCode::Usage, "an objection needs its words", "Write --because TEXT.");
    if (invocation.has("--to")) {
        TALLY_TRY(wish.redistributedTo, context.item(invocation.value("--to")));
    }
    if (invocation.has("--charge")) {
        wish.charge = parseMoney(invocation.value("--charge"));
        if (!wish.charge)
            return makeError(ErrorCode::Usage, "\"" + invocation.value("--charge") + "\" is no amount",
                             "Write --charge 749.50.");
    }
    if (items.empty())
        return say(context, {}, 0);
    TALLY_TRY(app::Register *const opened, context.openRegister());
    TALLY_TRY(const auto number,
              app::stepReclaimCases(*opened, view, items, wish,
                                    invocation.value("--because", std::string(usualReason(what))),
                                    context.job()));
    return say(context, number, items.size());
}

// What there is to reclaim, worked out first.
template <Result<Exit> (*act)(Context &, const Invocation &, const app::ReclaimView &)>
Result<Exit> ofView(Context &context, const Invocation &invocation)
{
    TALLY_TRY(app::Register *const opened, context.openRegister());
    TALLY_TRY(const app::ReclaimView view, app::reclaimView(*opened, context.job()));
    return act(context, invocation, view);
}

template <licence::CaseStep what>
Result<Exit> stepOf(Context &context, const Invocation &invocation, const app::ReclaimView &view)
{
    return step(context, invocation, view, what);
}

using licence::CaseStep;
constexpr std::array kVerbs = {
    Verb{"list", 1, 1, false, {}, ofView<list>},
    Verb{"cases", 1, 1, false, {}, ofView<cases>},
    Verb{"open", 1, 1, false, {}, ofView<open>},
    Verb{"approve", 1, kAnyNumber, false, {}, ofView<stepOf<CaseStep::Approve>>},
    Verb{"object", 1, kAnyNumber, false, {}, ofView<stepOf<CaseStep::Object>>},
    Verb{"keep", 1, kAnyNumber, false, {}, ofView<stepOf<CaseStep::Keep>>},
    Verb{"close", 1, kAnyNumber, false, {}, ofView<stepOf<CaseStep::Close>>},
};

Result<Exit> run(Context &context, const Invocation &invocation)
{
    Invocation wanted = invocation;
    if (wanted.words.empty())
        wanted.words.emplace_back("list");
    return runVerb(context, wanted, "reclaim", kVerbs);
}

} // namespace

extern const Command kReclaimCommand;
const Command kReclaimCommand{"reclaim",
                              "[list|cases|open|approve|object|keep|close] [CASE…]",
                              "unused software that is given back, until an inventory confirms it",
                              "list shows what is unused by the rules (90 days without use, installed for "
                              "60, seen within 30; a product may say "
                              "otherwise) and how many units removing all of it would free. open makes cases "
                              "of them. A case is notified, then "
                              "objected or approved; close is refused until an inventory no longer finds the "
                              "program, and only then the unit is "
                              "free. Who owns the unit keeps its title: --to says who may use it and "
                              "--charge for how much. keep ends a case "
                              "without removal. What nobody metered is not unused.\n"
                              "JSON: list: reclaimable, candidates (product, device, device_id, person, "
                              "last_used_on, title, redeployable); cases: "
                              "cases (id, case, state, product, device, person, opened_on, answer_until, "
                              "overdue, objection, installed, "
                              "used_since, gone_by, removed_on, title, redistributed_to, charge_pence); the "
                              "others: operation, cases (how many).",
                              0,
                              kAnyNumber,
                              kOptions,
                              run};

} // namespace tally::cli
