// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// licences: what is owned, what is required, what is missing and why.
#include "app/licensing.h"
#include "cli/command.h"
#include "cli/licences_json.h"
#include "cli/what_if_json.h"
#include "licence/wording.h"

#include <ostream>

namespace tally::cli {

namespace {

constexpr OptionSpec kOptions[] = {
    {"--product", "P", "only of this product: a name, or a part of it"},
    {"--publisher", "P", "only of this publisher"},
    {"--owner", "O", "the figures of this organisation with what is beneath it"},
    {"--view", "V", "audit (the default), departmental or management"},
    {"--what-if", "FILE",
     "the position with and without what a file asks (docs/licence-rules.md); nothing is recorded"},
    {"--buy", "PRODUCT=N", "what if so many units were bought"},
    {"--remove", "LICENCE[=N]", "what if so many units, or all, ended"},
    {"--remove-unused", "PRODUCT", "what if everybody gave back what is unused"},
    {"--upgrade", "LICENCE=VERSION", "what if its units were lifted to that version"},
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

Result<Exit> compare(Context &context, app::Register &opened, const app::WhatIf &question,
                     const app::LicenceEstate &on, const licence::PositionWish &wish)
{
    if (!on.isKnownNow && !context.global().asOf.empty())
        return makeError(ErrorCode::Usage, "a what-if is asked of today or of a day to come",
                         "Leave --as-of out, or name a day to come.");
    TALLY_TRY(const app::WhatIfAnswer answer, app::whatIf(opened, question, on, wish, context.job()));
    if (context.json())
        context.out() << dump(whatIfJson(question, answer)) << "\n";
    else
        printWhatIf(context, question, answer);
    return Exit::Done;
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
    TALLY_TRY(const auto question, whatIfOf(invocation));
    if (question)
        return compare(context, *opened, *question, on, wish);
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
    "caused_by_pins, reason, lots (licence, id, owner, agreement, channel, metric, edition, version, "
    "unlimited, entitled, used, surplus, "
    "lent, "
    "covered, evidence), steps (what, change), by_owner, with --explain assignments (licence, device, "
    "person, product, "
    "version, installed_as, units, right, lent, how)), not_counted (licence, id, why, on), missing_evidence "
    "(licence, id, channel, rules, missing), problems (id, "
    "name, why, "
    "remedy, left_out), installation_rows, unrecognised_rows. Of a what-if: what_if, as_of, view, lines that "
    "change "
    "(product, edition, metric, before, after), cost_before_pence, cost_after_pence, consolidations (name, "
    "years, owned, "
    "shortfall, reused, keeping_pence, moving_pence, cheaper, break_even).",
    0,
    0,
    kOptions,
    run,
    true};

} // namespace tally::cli
