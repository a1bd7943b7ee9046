// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/definitions.h"
#include "cli/command.h"
#include "cli/json.h"

#include <ostream>

namespace tally::cli {

namespace {

constexpr OptionSpec kOptions[] = {{"--because", "TEXT", "the reason, kept with the operation"}};

Result<Exit> run(Context &context, const Invocation &invocation)
{
    TALLY_TRY(app::Register *const opened, context.openRegister());
    TALLY_TRY(const app::DefineResult result,
              app::defineFromFiles(*opened, invocation.words, invocation.value("--because"), context.job()));
    if (context.json()) {
        context.out() << dump({{"operation", result.operation}, {"defined", result.names}}) << "\n";
        return Exit::Done;
    }
    for (const std::string &name : result.names)
        context.out() << name << "\n";
    context.out() << "operation " << result.operation << "\n";
    return Exit::Done;
}

} // namespace

extern const Command kDefineCommand;
const Command kDefineCommand{
    "define",
    "FILE.json…",
    "adds or changes item classes and relationship types of your own (docs/classes.md)",
    "The whole set is checked before anything is written. JSON: operation, defined (kind and name of each).",
    1,
    kAnyNumber,
    kOptions,
    run};

} // namespace tally::cli
