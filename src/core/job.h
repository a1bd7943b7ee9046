// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Long work reports its progress to, and asks whether to stop from, the context it is given. The window runs the work on a
// thread of its own with a context that posts to the main thread; the command line prints to standard error; tests ignore it.
#pragma once

#include <atomic>
#include <cstdint>
#include <string_view>

namespace tally {

class JobContext
{
public:
    virtual ~JobContext() = default;
    // What is being done now ("Reading inventories"); called seldom.
    virtual void step(std::string_view /*what*/) {}
    // How far it is; total 0: not known. May be called often, on the thread that works.
    virtual void progress(std::int64_t /*done*/, std::int64_t /*total*/) {}
    // True when the work should end as soon as it can with ErrorCode::Cancelled, leaving nothing half done.
    bool cancelled() const { return m_cancelled.load(std::memory_order_relaxed); }
    // May be called from any thread.
    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }

private:
    std::atomic<bool> m_cancelled = false;
};

} // namespace tally
