// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// help, and the words that the shell's completion asks for.
#include "cli/command.h"
#include "core/display_text.h"
#include "core/text.h"

#include <ostream>

namespace tally::cli {

namespace {

constexpr std::size_t kLineLength = 90;

// Lines of words; those after the first of a paragraph are set in. Blanks at the beginning and between
// columns stay.
std::string wrapped(std::string_view text, std::size_t indent)
{
    std::string out;
    for (std::string_view line : text::split(text, '\n')) {
        for (std::size_t room = kLineLength; text::displayWidth(line) > room; room = kLineLength - indent) {
            const std::size_t at = line.rfind(' ', room);
            if (at == std::string_view::npos || at < indent)
                break;
            out += std::string(line.substr(0, at)) + "\n" + std::string(indent, ' ');
            line.remove_prefix(at + 1);
        }
        out += std::string(line) + "\n";
    }
    return out;
}

Result<Exit> runHelp(Context &context, const Invocation &invocation)
{
    if (invocation.words.empty()) {
        const std::vector<std::string> overview = {"--help"};
        return static_cast<Exit>(runTally(overview, {context.out(), context.err()}, context.clock()));
    }
    const Command *command = findCommand(invocation.words[0]);
    if (command == nullptr)
        return unknownCommand(invocation.words[0]);
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

std::string usageOf(const Command &command)
{
    std::string out = "tally " + std::string(command.name);
    if (!command.words.empty())
        out += " " + std::string(command.words);
    for (const OptionSpec &option : command.options)
        out += " [" + std::string(option.name) +
               (option.value.empty() ? "" : " " + std::string(option.value)) + "]";
    return out;
}

std::string helpOf(const Command &command)
{
    std::string out = wrapped("usage: " + usageOf(command), 7) + "\n" + wrapped(command.summary, 0);
    if (!command.help.empty())
        out += "\n" + wrapped(command.help, 2);
    if (!command.options.empty())
        out += "\n";
    for (const OptionSpec &option : command.options) {
        std::string left =
            std::string(option.name) + (option.value.empty() ? "" : " " + std::string(option.value));
        left.resize(std::max<std::size_t>(left.size() + 2, 26), ' ');
        out += wrapped("  " + left + std::string(option.help), 28);
    }
    return out;
}

extern const Command kHelpCommand, kCompleteCommand;

const Command kHelpCommand{"help", "[COMMAND]", "what a command does", {}, 0, 1, {}, runHelp, true};

const Command kCompleteCommand{
    "__complete", "WORD…", "candidates for the shell's completion", {}, 0, kAnyNumber, {}, runComplete};

} // namespace tally::cli
