// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From an event to what it writes, or why it is refused. Of several subjects those that may are taken, the
// others are refused one by one.
#pragma once

#include "core/result.h"
#include "disposal/drafting.h"
#include "disposal/event.h"

#include <string>
#include <vector>

namespace tally::disposal {

// A file that an event names, read by the caller.
struct EventFile
{
    std::string field; // "file", "photo"
    std::string name, bytes, sha256;
};

struct EventInput
{
    Event event;
    std::vector<EventFile> files;
    bool areSeparate = false; // of "evidence": each is evidence of its own; else they are one capture
};

// Usage and NotFound: the event cannot be asked so. What a rule refuses is in the plan.
Result<Plan> planEvent(const Scene &scene, const EventInput &input, const Actor &actor);

} // namespace tally::disposal
