// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/proof.h"
#include "cli/command.h"
#include "cli/json.h"

#include <ostream>

namespace tally::cli {

namespace {

Json reportJson(const app::ProofReport &report)
{
    Json damage = Json::array();
    for (const auto &[operation, what] : report.damage)
        damage.push_back({{"operation", operation}, {"what", what}});
    return {{"operations", report.operations}, {"facts", report.facts},   {"unchecked", report.unchecked},
            {"erased", report.erasedValues},   {"intact", report.intact}, {"damage", damage},
            {"warnings", report.warnings}};
}

void print(Context &context, const app::ProofReport &report)
{
    context.out() << report.operations << " operations, " << report.facts
                  << " facts: " << (report.intact ? "intact" : "DAMAGED") << "\n";
    for (const auto &[operation, what] : report.damage)
        context.out() << "operation " << operation << ": " << what << "\n";
    if (report.unchecked > 0)
        context.out()
            << report.unchecked
            << " operations touch facts that you may not read; only their log entries were checked\n";
    if (report.erasedValues > 0)
        context.out() << report.erasedValues << " private values were erased\n";
    for (const std::string &warning : report.warnings)
        context.err() << "warning: " << warning << "\n";
}

constexpr OptionSpec kOptions[] = {{"--accept", "", "the register is as it should be: remember it as it is"}};

Result<app::ProofReport> verify(Context &context, const Invocation &invocation)
{
    if (!invocation.words.empty())
        return app::verifyBundle(invocation.words[0], context.job());
    context.openWhatever();
    TALLY_TRY(app::Register *const opened, context.openRegister());
    std::string difference;
    if (invocation.has("--accept")) {
        TALLY_TRY(difference, app::acceptAsItIs(*opened));
    }
    TALLY_TRY(app::ProofReport report, app::verify(*opened, context.job()));
    if (!difference.empty())
        report.warnings.push_back(difference);
    return report;
}

Result<Exit> run(Context &context, const Invocation &invocation)
{
    TALLY_TRY(const app::ProofReport report, verify(context, invocation));
    if (context.json())
        context.out() << dump(reportJson(report)) << "\n";
    else
        print(context, report);
    return report.intact ? Exit::Done : Exit::FoundWanting;
}

} // namespace

extern const Command kVerifyCommand;
const Command kVerifyCommand{
    "verify",
    "[BUNDLE]",
    "recomputes the log's digests against the facts",
    "JSON: operations, facts, unchecked, erased, intact, damage: list of operation, what; warnings.",
    0,
    1,
    kOptions,
    run};

} // namespace tally::cli
