// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The manual page, made from the commands' own descriptions so that it cannot fall behind (packaging/tally.1
// holds a copy; a test compares them).
#include "cli/command.h"

#include <ostream>

namespace tally::cli {

namespace {

std::string roff(std::string_view text)
{
    std::string out;
    if (const std::size_t dots = text.find("…");
        dots != std::string_view::npos) // plain roff knows ASCII only
        return roff(text.substr(0, dots)) + "\\&..." + roff(text.substr(dots + std::string_view("…").size()));
    for (const char c : text) {
        if (c == '\\')
            out += "\\e";
        else if (c == '-')
            out += "\\-";
        else if (c == '\n')
            out += "\n.br\n";
        else if ((c == '.' || c == '\'') && (out.empty() || out.back() == '\n'))
            out += std::string("\\&") + c;
        else
            out += c;
    }
    return out;
}

constexpr std::string_view kHead = R"(.TH TALLY 1 "" "Tallystick" "User Commands"
.SH NAME
tally \- the Tallystick register of assets and configuration items, from the command line
.SH SYNOPSIS
.B tally
[\-\-db URL] [\-\-as\-of WHEN | \-\-true\-on DATE] [\-\-json] [\-\-actor NAME] COMMAND ...
.SH DESCRIPTION
Results go to standard output, progress and errors to standard error. URL is a file
(~/.local/share/tallystick/register.tally unless TALLY_DB says otherwise) or postgresql://user@host/database.
WHEN is a date (its end), an instant or an operation number. A KEY is an asset number, a serial number, an id or an exact name.
.SH COMMANDS
)";

constexpr std::string_view kTail = R"(.SH EXIT STATUS
0 done; 1 done, but something was refused or found wanting; 2 wrong usage; 3 unreadable or invalid input; 4 conflict with the
register; 5 not allowed; 6 database out of reach.
.SH ENVIRONMENT
TALLY_DB: the register, where \-\-db is not given. XDG_DATA_HOME, XDG_STATE_HOME, XDG_CONFIG_HOME: where files are kept.
.SH SEE ALSO
tally\-verify checks an exported log without the register.
)";

Result<Exit> run(Context &context, const Invocation &)
{
    std::ostream &out = context.out();
    out << kHead;
    for (const Command *command : commands()) {
        if (command->name.starts_with("__"))
            continue;
        out << ".TP\n.B " << roff(usageOf(*command)) << "\n" << roff(command->summary) << ".\n";
        if (!command->help.empty())
            out << ".br\n" << roff(command->help) << "\n";
        for (const OptionSpec &option : command->options)
            out << ".br\n"
                << roff(option.name) << (option.value.empty() ? "" : " ") << roff(option.value) << ": "
                << roff(option.help) << "\n";
    }
    out << kTail;
    return Exit::Done;
}

} // namespace

extern const Command kManualCommand;
const Command kManualCommand{"__manual", "", "the manual page", {}, 0, 0, {}, run};

} // namespace tally::cli
