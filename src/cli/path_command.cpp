// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/item_words.h"

#include <ostream>

namespace tally::cli {

namespace {

Result<Exit> run(Context &context, const Invocation &invocation)
{
    TALLY_TRY(const estate::Row from, context.row(invocation.words[0]));
    TALLY_TRY(const estate::Row to, context.row(invocation.words[1]));
    TALLY_TRY(const estate::EstatePtr estate, context.estate());
    const std::vector<estate::Vertex> path = estate::shortestPath(estate->graph(), from, to);
    if (context.json()) {
        Json list = Json::array();
        for (const estate::Vertex vertex : path)
            list.push_back(itemJson(*estate, vertex));
        context.out() << dump({{"path", list}}) << "\n";
        return Exit::Done;
    }
    if (path.empty())
        context.out() << "no chain of dependencies leads there\n";
    for (std::size_t i = 0; i < path.size(); ++i)
        context.out() << (i == 0 ? "" : "  -> ") << itemWords(*estate, path[i]) << " ("
                      << estate->classAt(path[i]) << ")\n";
    return Exit::Done;
}

} // namespace

extern const Command kPathCommand;
const Command kPathCommand{
    "path",
    "FROM TO",
    "the shortest chain by which FROM failing reaches TO",
    "JSON: path: list of id, name, class from the first to the last; empty when there is none.",
    2,
    2,
    {},
    run,
    true};

} // namespace tally::cli
