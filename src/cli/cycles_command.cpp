// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/json.h"

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
                items.push_back({{"id", estate->idAt(v).value},
                                 {"name", std::string(estate->nameAt(v))},
                                 {"class", std::string(estate->classAt(v))}});
            list.push_back(std::move(items));
        }
        context.out() << dump({{"cycles", list}}) << "\n";
        return Exit::Done;
    }
    for (const auto &members : found) {
        context.out() << members.size() << " items rest on each other:";
        for (const estate::Vertex v : members)
            context.out() << " " << estate->nameAt(v);
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
                             run};

} // namespace tally::cli
