// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// licences: what is owned, what is required, what is missing and why.
#include "app/licensing.h"
#include "cli/command.h"
#include "cli/licences_json.h"
#include "licence/wording.h"

#include <ostream>

namespace tally::cli {

namespace {

constexpr OptionSpec kOptions[] = {
    {"--product", "P", "only of this product: a name, or a part of it"},
    {"--publisher", "P", "only of this publisher"},
    {"--owner", "O", "the figures of this organisation with what is beneath it"},
    {"--view", "V", "audit (the default), departmental or management"},
    {"--explain", "", "also which licence covers which installation or person, by which right"},
};

Result<licence::View> viewOf(const Invocation &invocation)
{
    const std::string word = invocation.value("--view", "audit");
    for (const licence::View view :
         {licence::View::Audit, licence::View::Departmental, licence::View::Management}) {
        if (licence::wordOf(view) == word)
            return view;
    }
    return makeError(ErrorCode::Usage, "there is no view \"" + word + "\"",
                     "Write audit, departmental or management.");
}

Result<Exit> run(Context &context, const Invocation &invocation)
{
    if (!context.global().trueOn.empty())
        return makeError(ErrorCode::Usage, "licences are worked out as of a day by their own dates",
                         "Use --as-of.");
    licence::PositionWish wish;
    TALLY_TRY(wish.view, viewOf(invocation));
    TALLY_TRY(app::Register *const opened, context.openRegister());
    TALLY_TRY(const app::LicenceEstate on,
              app::licenceEstate(*opened, {context.global().asOf}, context.job()));
    TALLY_TRY(const app::LicencePosition position, app::workOutLicences(on, wish, context.job()));
    TALLY_TRY(LicenceChoice choice,
              chooseLicences(position, invocation.value("--product"), invocation.value("--publisher"),
                             invocation.value("--owner")));
    choice.explain = invocation.has("--explain");
    if (context.json())
        context.out() << dump(licencesJson(position, choice)) << "\n";
    else
        printLicences(context, position, choice);
    return Exit::Done;
}

} // namespace

extern const Command kLicencesCommand;
const Command kLicencesCommand{
    "licences",
    "",
    "the licence position: entitled, required, short and spare, proven and explained",
    "Works out the assignment of licences that leaves the least to buy. The audit view counts accepted "
    "evidence and no "
    "internal reserves, the departmental view also heeds reserves and lending, the management view counts "
    "supporting "
    "evidence too. --as-of DAY: as recorded then; of a day to come, or before the register knew of licences, "
    "what is "
    "known now with the terms of that day.\n"
    "JSON: as_of, operation, known_now, view, owner, checked (the answer passed its own check), lines "
    "(product, edition, "
    "publisher, metric, entitled, required, consumed, shortfall, surplus, reclaimable, cost_pence, status, "
    "bound, "
    "caused_by_pins, reason, lots (licence, id, owner, edition, version, unlimited, entitled, used, surplus, "
    "lent, "
    "covered, evidence), steps (what, change), by_owner, with --explain assignments (licence, device, "
    "person, product, "
    "version, installed_as, units, right, lent, how)), not_counted (licence, id, why, on), problems (id, "
    "name, why, "
    "remedy, left_out), installation_rows, unrecognised_rows.",
    0,
    0,
    kOptions,
    run,
    true};

} // namespace tally::cli
