// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/item_words.h"

#include <ostream>

namespace tally::cli {

namespace {

Result<Exit> run(Context &context, const Invocation &)
{
    TALLY_TRY(const estate::EstatePtr estate, context.estate());
    const auto found = estate::cycles(estate->graph());
    if (context.json()) {
        Json list = Json::array();
        for (const auto &members : found) {
            Json items = Json::array();
            for (const estate::Vertex v : members)
                items.push_back(itemJson(*estate, v));
            list.push_back(std::move(items));
        }
        context.out() << dump({{"cycles", list}}) << "\n";
        return Exit::Done;
    }
    for (const auto &members : found) {
        context.out() << members.size() << " items rest on each other:";
        for (const estate::Vertex v : members)
            context.out() << " " << itemWords(*estate, v);
        context.out() << "\n";
    }
    context.err() << found.size() << " cycles\n";
    return Exit::Done;
}

} // namespace

extern const Command kCyclesCommand;
const Command kCyclesCommand{"cycles",
                             "",
                             "sets of items that rest on each other",
                             "JSON: cycles: list of lists of id, name, class.",
                             0,
                             0,
                             {},
                             run,
                             true};

} // namespace tally::cli
