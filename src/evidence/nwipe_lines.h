// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lines of an nwipe log, one by one: what each says of the device that it names.
#pragma once

#include "evidence/nwipe_session.h"
#include "evidence/text_parts.h"

#include <cstdint>
#include <string_view>

namespace tally::evidence {

struct LogLine
{
    int number = 0;
    std::string_view stamp; // "2026/11/21 22:32:19"
    std::string_view text;  // behind the level, blanks at the ends taken off
    bool fatal = false;
};
// "[2026/11/21 22:32:19]  notice: …", of which stamp and level may be lost.
LogLine logLineOf(const Line &line);

// "sda" of "Blanking device /dev/sda"; empty: the text names none.
std::string_view deviceIn(std::string_view text);
std::int64_t numberBehind(std::string_view text, std::string_view word); // 0: there is none
inline bool has(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

void takeFound(NwipeRun &run, const LogLine &log); // "Found /dev/sda, …"

// Each takes what the line says of the run; false: it says nothing of the kind.
bool takeProgress(NwipeRun &run, const LogLine &log);
bool takeTrouble(NwipeRun &run, const LogLine &log);
bool takeHidden(NwipeRun &run, const LogLine &log);
// Of versions after 0.42. That a device takes a command does not say that it has carried it out.
bool takeSanitize(NwipeRun &run, const LogLine &log);

} // namespace tally::evidence
