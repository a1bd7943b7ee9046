// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "core/display_text.h"
#include "core/number.h"
#include "core/text.h"

#include <algorithm>
#include <cstdlib>
#include <ostream>

namespace tally::cli {

namespace {

constexpr OptionSpec kGlobalOptions[] = {
    {"--db", "URL", "the register: a file, or postgresql://user@host/database (also from TALLY_DB)"},
    {"--as-of", "WHEN", "as recorded on a date (its end), at an instant, or after an operation number"},
    {"--true-on", "DATE", "as it was true on a date, by what is known now"},
    {"--actor", "NAME", "who acts; on a server the login decides"},
    {"--json", "", "print one JSON document"},
};

const OptionSpec *findOption(std::span<const OptionSpec> options, std::string_view name)
{
    const auto found =
        std::find_if(options.begin(), options.end(), [&](const OptionSpec &o) { return o.name == name; });
    return found == options.end() ? nullptr : &*found;
}

Error usageError(const std::string &reason, const std::string &remedy)
{
    return makeError(ErrorCode::Usage, reason, remedy);
}

Error unknownOption(std::string_view name, std::span<const OptionSpec> options)
{
    std::vector<std::string> known;
    for (const OptionSpec &option : options)
        known.emplace_back(option.name);
    for (const OptionSpec &option : kGlobalOptions)
        known.emplace_back(option.name);
    const std::string near = text::nearest(name, known);
    return usageError("There is no option " + std::string(name),
                      near.empty() ? std::string() : "Did you mean " + near + "?");
}

Error needsValue(const OptionSpec &option)
{
    const std::string name(option.name);
    return usageError(name + " needs a value", "Write " + name + " " + std::string(option.value) + ".");
}

// An option at arguments[at], "--name value" or "--name=value"; `at` moves past it.
struct TakenOption
{
    std::string name;
    std::string value;
};

Result<TakenOption> takeOption(std::span<const std::string> arguments, std::size_t &at,
                               std::span<const OptionSpec> options)
{
    const std::string &argument = arguments[at++];
    const std::size_t equals = argument.find('=');
    const std::string name = argument.substr(0, equals);
    const OptionSpec *option = findOption(options, name);
    if (option == nullptr)
        return unknownOption(name, options);
    if (option->value.empty()) {
        if (equals != std::string::npos)
            return usageError(name + " takes no value", {});
        return TakenOption{name, {}};
    }
    const bool apart = equals == std::string::npos;
    // An empty value is most often a variable that a script did not set.
    const bool mayBeEmpty = option->value == "TEXT";
    if (apart && at == arguments.size())
        return needsValue(*option);
    std::string value = apart ? arguments[at++] : argument.substr(equals + 1);
    if (value.empty() && !mayBeEmpty)
        return needsValue(*option);
    return TakenOption{name, std::move(value)};
}

// "--name VALUE VALUE"; what is written with "=" is one value.
bool takesSeveral(std::span<const OptionSpec> options, std::string_view argument)
{
    const OptionSpec *option = findOption(options, argument);
    return option != nullptr && option->value.ends_with("…");
}

bool isOption(const std::string &argument)
{
    return argument.size() > 1 && argument.starts_with("--");
}

void setGlobal(GlobalOptions &global, const TakenOption &option)
{
    if (option.name == "--db")
        global.url = option.value;
    else if (option.name == "--as-of")
        global.asOf = option.value;
    else if (option.name == "--true-on")
        global.trueOn = option.value;
    else if (option.name == "--actor")
        global.actor = option.value;
    else
        global.json = true;
}

// Takes the global options from anywhere among the arguments (scripts put --json last), leaving the others in
// order.
Result<std::vector<std::string>> takeGlobals(std::span<const std::string> arguments, GlobalOptions &global)
{
    std::vector<std::string> rest;
    for (std::size_t at = 0; at < arguments.size();) {
        const std::string &argument = arguments[at];
        if (argument == "--") {
            rest.insert(rest.end(), arguments.begin() + static_cast<std::ptrdiff_t>(at), arguments.end());
            break;
        }
        if (isOption(argument) &&
            findOption(kGlobalOptions, argument.substr(0, argument.find('='))) != nullptr) {
            TALLY_TRY(const TakenOption option, takeOption(arguments, at, kGlobalOptions));
            setGlobal(global, option);
        } else {
            rest.push_back(argument);
            ++at;
        }
    }
    return rest;
}

std::string environment(const char *name)
{
    const char *value = std::getenv(name);
    return value != nullptr ? value : "";
}

std::string overview()
{
    std::string out =
        "usage: tally [--db URL] [--as-of WHEN | --true-on DATE] [--json] [--actor NAME] COMMAND …\n\n";
    for (const Command *command : commands()) {
        if (command->name.starts_with("__"))
            continue;
        std::string name(command->name);
        name.resize(std::max<std::size_t>(name.size() + 2, 14), ' ');
        out += "  " + name + std::string(command->summary) + "\n";
    }
    return out + "\n\"tally help COMMAND\" tells more. Exit codes: 0 done, 1 something was refused or found "
                 "wanting, 2 wrong usage,\n"
                 "3 invalid input, 4 conflict with the register, 5 not allowed, 6 database out of reach.\n";
}

Result<Exit> runCommand(std::span<const std::string> arguments, Streams streams, const Clock &clock)
{
    GlobalOptions global;
    global.url = environment("TALLY_DB");
    TALLY_TRY(const std::vector<std::string> rest, takeGlobals(arguments, global));
    if (global.url.empty())
        global.url = defaultRegisterPath();
    if (!global.asOf.empty() && !global.trueOn.empty())
        return usageError("--as-of and --true-on are two readings of time", "Give one of them.");
    if (rest.empty() || rest[0] == "--help" || rest[0] == "-h") {
        (rest.empty() ? streams.err : streams.out) << overview();
        return rest.empty() ? Exit::Usage : Exit::Done;
    }
    if (rest[0] == "--version") {
        streams.out << "tally " TALLY_VERSION "\n";
        return Exit::Done;
    }
    const Command *command = findCommand(rest[0]);
    if (command == nullptr)
        return unknownCommand(rest[0]);
    const std::span<const std::string> own = std::span(rest).subspan(1);
    const auto words = std::find(own.begin(), own.end(), "--"); // behind it nothing is an option
    if (std::find(own.begin(), words, "--help") != words || std::find(own.begin(), words, "-h") != words) {
        streams.out << helpOf(*command);
        return Exit::Done;
    }
    TALLY_TRY(const Invocation invocation, parseInvocation(*command, own));
    Context context(streams, clock, std::move(global));
    if (!command->looksBack)
        TALLY_CHECK(context.mustBeNow("tally " + std::string(command->name)));
    return command->run(context, invocation);
}

void printError(std::ostream &err, const Error &error)
{
    // Line by line: a mistake in a filter is marked below it.
    const std::string whole = error.text();
    const char *before = "tally: ";
    for (const std::string_view line : text::split(whole, '\n')) {
        err << before << text::printable(line) << "\n";
        before = "";
    }
}

} // namespace

std::string Invocation::value(std::string_view option, std::string_view fallback) const
{
    const auto found = options.find(option);
    return found == options.end() ? std::string(fallback) : found->second.back();
}

std::vector<std::string> Invocation::values(std::string_view option) const
{
    const auto found = options.find(option);
    return found == options.end() ? std::vector<std::string>() : found->second;
}

Result<std::int64_t> Invocation::number(std::string_view option, std::int64_t fallback) const
{
    const auto found = options.find(option);
    if (found == options.end())
        return fallback;
    const std::string &typed = found->second.back();
    const auto number = wholeNumber(typed);
    if (!number || *number < 0)
        return usageError(std::string(option) + " needs a whole number, not \"" + typed + "\"", {});
    return *number;
}

Error unknownCommand(const std::string &name)
{
    std::vector<std::string> names;
    for (const Command *known : commands())
        names.emplace_back(known->name);
    const std::string near = text::nearest(name, names);
    return usageError("There is no command " + name,
                      near.empty() ? "\"tally help\" lists them." : "Did you mean " + near + "?");
}

const Command *findCommand(std::string_view name)
{
    for (const Command *command : commands()) {
        if (command->name == name)
            return command;
    }
    return nullptr;
}

Result<Invocation> parseInvocation(const Command &command, std::span<const std::string> arguments)
{
    Invocation invocation;
    bool onlyWords = false;
    for (std::size_t at = 0; at < arguments.size();) {
        if (!onlyWords && arguments[at] == "--") {
            onlyWords = true;
            ++at;
        } else if (!onlyWords && isOption(arguments[at])) {
            const bool isList = takesSeveral(command.options, arguments[at]) && !invocation.words.empty();
            TALLY_TRY(TakenOption option, takeOption(arguments, at, command.options));
            std::vector<std::string> &values = invocation.options[option.name];
            values.push_back(std::move(option.value));
            while (isList && at < arguments.size() && !isOption(arguments[at]))
                values.push_back(arguments[at++]);
        } else {
            invocation.words.push_back(arguments[at++]);
        }
    }
    if (invocation.words.size() < command.leastWords)
        return usageError("Something is missing", "usage: " + usageOf(command));
    if (invocation.words.size() > command.mostWords)
        return usageError("\"" + invocation.words[command.mostWords] + "\" is one word too many",
                          "usage: " + usageOf(command));
    return invocation;
}

int runTally(std::span<const std::string> arguments, Streams streams, const Clock &clock)
{
    const Result<Exit> result = runCommand(arguments, streams, clock);
    streams.out.flush();
    if (!result) {
        printError(streams.err, result.error());
        return static_cast<int>(exitOf(result.error().code));
    }
    if (streams.out)
        return static_cast<int>(*result);
    printError(streams.err, makeError(ErrorCode::Unreachable, "what was to be printed could not be written",
                                      "Check standard output and the free space."));
    return static_cast<int>(Exit::OutOfReach);
}

} // namespace tally::cli
