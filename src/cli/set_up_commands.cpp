// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Making registers: init, demo.
#include "app/demo_register.h"
#include "app/log_view.h"
#include "cli/command.h"
#include "cli/json.h"
#include "cli/table_output.h"

#include <ostream>

namespace tally::cli {

namespace {

constexpr OptionSpec kInitOptions[] = {
    {"--organisation", "NAME", "who the register is of (default \"Our organisation\")"}};
constexpr OptionSpec kDemoOptions[] = {
    {"--pcs", "N", "so many PCs in use (default 7000); all else scales"},
    {"--seed", "S", "the same seed makes the same council (default 1)"},
};

Result<Exit> runInit(Context &context, const Invocation &invocation)
{
    TALLY_TRY(const auto made, app::Register::create(context.parameters(), context.clock(),
                                                     invocation.value("--organisation", "Our organisation")));
    const int schema = app::schemaOf(*made);
    if (context.json())
        context.out() << dump({{"db", context.global().url}, {"schema", schema}}) << "\n";
    else
        context.out() << "an empty register: " << context.global().url << "\n";
    return Exit::Done;
}

Result<Exit> runDemo(Context &context, const Invocation &invocation)
{
    TALLY_TRY(const std::int64_t pcs, invocation.number("--pcs", 7000));
    TALLY_TRY(const std::int64_t seed, invocation.number("--seed", 1));
    TALLY_TRY(const app::DemoResult made,
              app::createDemo(context.global().url, pcs, static_cast<std::uint64_t>(seed), context.job()));
    if (context.json()) {
        context.out() << dump({{"operation", made.operation}, {"counts", made.counts}}) << "\n";
        return Exit::Done;
    }
    TableOutput table({"class", "items"});
    for (const auto &[name, count] : made.counts)
        table.add({name, std::to_string(count)});
    context.print(table);
    return Exit::Done;
}

} // namespace

extern const Command kInitCommand, kDemoCommand;

const Command kInitCommand{"init",
                           "",
                           "creates an empty register; refuses an existing one",
                           "For a server database of many people use \"server init\". JSON: db, schema "
                           "(number of the newest migration).",
                           0,
                           0,
                           kInitOptions,
                           runInit};

const Command kDemoCommand{"demo",
                           "",
                           "creates a register with the demonstration council",
                           "JSON: operation (the last), counts (live items by class).",
                           0,
                           0,
                           kDemoOptions,
                           runDemo};

} // namespace tally::cli
