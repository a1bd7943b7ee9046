// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A command of `tally`: what it is called, what it takes, what it does. To add one: its own file, a line in
// registry.cpp; help, completion and exit codes come by themselves.
#pragma once

#include "cli/context.h"
#include "core/result.h"

#include <cstddef>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tally::cli {

struct OptionSpec
{
    std::string_view name;  // "--limit"
    std::string_view value; // "N"; empty: a flag; "KEY…": all words up to the next option
    std::string_view help;
};

// What was typed after the command's name, checked against its description.
struct Invocation
{
    std::vector<std::string> words;
    std::map<std::string, std::vector<std::string>, std::less<>> options; // flags have one empty value

    bool has(std::string_view option) const { return options.find(option) != options.end(); }
    std::string value(std::string_view option, std::string_view fallback = {}) const;  // the last one given
    std::vector<std::string> values(std::string_view option) const;                    // all
    Result<std::int64_t> number(std::string_view option, std::int64_t fallback) const; // 0 or more
};

inline constexpr std::size_t kAnyNumber = 1'000'000;

struct Command
{
    std::string_view name;
    std::string_view words;   // "KEY NAME=VALUE…", for the usage line
    std::string_view summary; // one line
    std::string_view help;    // the rest, with the JSON fields
    std::size_t leastWords;
    std::size_t mostWords;
    std::span<const OptionSpec> options;
    Result<Exit> (*run)(Context &, const Invocation &);
    bool looksBack = false; // what --as-of and --true-on mean to it; others refuse them
};

std::span<const Command *const> commands(); // in the order of the help text
const Command *findCommand(std::string_view name);

Error unknownCommand(const std::string &name); // with the nearest one
std::string usageOf(const Command &command);
std::string helpOf(const Command &command);
Result<Invocation> parseInvocation(const Command &command, std::span<const std::string> arguments);

// The whole program: global options, then the command. Never throws.
// What cannot be printed, for want of room or of a reader, is an error too.
int runTally(std::span<const std::string> arguments, Streams streams, const Clock &clock);

} // namespace tally::cli
