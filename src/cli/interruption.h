// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ctrl-C and termination, as requests to stop: the work under way ends with nothing half done. A second
// request ends the program at once, which a register outlives too.
#pragma once

#include "core/job.h"

namespace tally::cli {

// SIGINT and SIGTERM cancel the job while this lives; one at a time.
class Interruption
{
public:
    explicit Interruption(JobContext &job);
    ~Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

    // The signal that came, or 0. What was stopped should end by it, so that a script stops as well.
    static int signal();
};

} // namespace tally::cli
