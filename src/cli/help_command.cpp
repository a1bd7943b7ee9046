// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// help, and the words that the shell's completion asks for.
#include "cli/command.h"
#include "core/text.h"

#include <ostream>

namespace tally::cli {

namespace {

Result<Exit> runHelp(Context &context, const Invocation &invocation)
{
    if (invocation.words.empty()) {
        const std::vector<std::string> overview = {"--help"};
        return static_cast<Exit>(runTally(overview, {context.out(), context.err()}, context.clock()));
    }
    const Command *command = findCommand(invocation.words[0]);
    if (command == nullptr)
        return makeError(ErrorCode::Usage, "There is no command " + invocation.words[0],
                         "\"tally help\" lists them.");
    context.out() << helpOf(*command);
    return Exit::Done;
}

// One candidate a line for the word being typed: commands first, then options of the command.
Result<Exit> runComplete(Context &context, const Invocation &invocation)
{
    const Command *command = nullptr;
    for (const std::string &word : invocation.words) {
        if (command == nullptr)
            command = findCommand(word);
    }
    if (command == nullptr) {
        for (const Command *known : commands()) {
            if (!known->name.starts_with("__"))
                context.out() << known->name << "\n";
        }
        return Exit::Done;
    }
    for (const OptionSpec &option : command->options)
        context.out() << option.name << "\n";
    for (const char *global : {"--db", "--as-of", "--true-on", "--actor", "--json", "--help"})
        context.out() << global << "\n";
    return Exit::Done;
}

} // namespace

extern const Command kHelpCommand, kCompleteCommand;

const Command kHelpCommand{"help", "[COMMAND]", "what a command does", {}, 0, 1, {}, runHelp};

const Command kCompleteCommand{
    "__complete", "WORD…", "candidates for the shell's completion", {}, 0, kAnyNumber, {}, runComplete};

} // namespace tally::cli
