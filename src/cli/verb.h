// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The second word of a command that has several things to do: "audit open", "statement sign".
#pragma once

#include "cli/command.h"
#include "core/result.h"

#include <span>
#include <string_view>

namespace tally::cli {

class Context;

struct Verb
{
    std::string_view name;
    std::size_t leastWords, mostWords; // with its own
    bool looksBack;                    // takes --as-of
    std::string_view missing;          // the remedy where words are too few: "Name the campaign"
    Result<Exit> (*run)(Context &, const Invocation &);
};

// Runs the one that the first word names. Usage: there is none of that name (with the nearest), too few words
// or too many, a past date that it does not take.
Result<Exit> runVerb(Context &context, const Invocation &invocation, std::string_view command,
                     std::span<const Verb> verbs);

} // namespace tally::cli
