// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/interruption.h"

#include <atomic>
#include <csignal>

namespace tally::cli {

namespace {

std::atomic<JobContext *> running = nullptr;
volatile std::sig_atomic_t received = 0;

void stop(int number)
{
    std::signal(number, SIG_DFL);
    received = number;
    if (JobContext *const job = running.load())
        job->cancel();
}

} // namespace

Interruption::Interruption(JobContext &job)
{
    running = &job;
    std::signal(SIGINT, stop);
    std::signal(SIGTERM, stop);
}

Interruption::~Interruption()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    running = nullptr;
}

int Interruption::signal()
{
    return received;
}

} // namespace tally::cli
