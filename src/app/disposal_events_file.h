// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files of disposal events that are played in one after the other (docs/disposal.md): JSON Lines or CSV, one
// event a line, each with who takes it. The members "event", "subject" (or "subjects"), "actor", "at" and
// "expect" are of every event, the others are its fields.
#pragma once

#include "core/result.h"
#include "disposal/event.h"

#include <string>
#include <string_view>
#include <vector>

namespace tally::app {

struct ScriptedEvent
{
    int line = 0;
    std::string actor;  // empty: who plays the file in
    std::string expect; // the code that it must be refused with; "done": that it must not be; empty: whatever
    disposal::Event event;
};

// InvalidInput with line and field: what is no event, a member that it does not have, a value that cannot be
// read. All lines are read before the first is played. Paths in them are relative to `folder`.
Result<std::vector<ScriptedEvent>> readDisposalEvents(std::string_view bytes, const std::string &file,
                                                      const std::string &folder);

} // namespace tally::app
