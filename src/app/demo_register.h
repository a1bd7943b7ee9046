// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The demonstration council as a register.
#pragma once

#include "core/ids.h"
#include "core/job.h"
#include "core/result.h"

#include <cstdint>
#include <map>
#include <string>

namespace tally::app {

struct DemoResult
{
    OperationNumber operation = 0;
    std::map<std::string, std::int64_t> counts; // live items by class
};

// Builds the council in a new register at the place; refuses one that exists. Same seed, same facts
// and the same times: its history begins years ago.
Result<DemoResult> createDemo(const std::string &url, std::int64_t pcs, std::uint64_t seed, JobContext &job);

} // namespace tally::app
