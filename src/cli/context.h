// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a command works with: where it prints, which register, which point in time. Tests give it buffers.
#pragma once

#include "app/register.h"
#include "core/clock.h"
#include "core/job.h"
#include "core/result.h"
#include "estate/estate.h"

#include <iosfwd>
#include <memory>
#include <optional>
#include <string>

namespace tally::cli {

class Interruption;
class TableOutput;
class TerminalJob;

// shared with scripts: the contract in docs/command-line.md
enum class Exit
{
    Done = 0,
    FoundWanting = 1,
    Usage = 2,
    InvalidInput = 3,
    Conflict = 4,
    NotAllowed = 5,
    OutOfReach = 6,
    Broken = 70,  // a fault of the program itself
    Stopped = 130 // before the end, as a shell says of what Ctrl-C stopped
};
Exit exitOf(ErrorCode code);

struct Streams
{
    std::ostream &out;
    std::ostream &err;
    bool progress = false;      // standard error is a terminal
    std::size_t columns = 0;    // of the terminal that standard output is; 0: none
    bool interruptible = false; // Ctrl-C ends the work under way; for the one command of a process
};

struct GlobalOptions
{
    std::string url;
    std::string asOf;
    std::string trueOn;
    std::string actor;
    bool json = false;
};

class Context
{
public:
    Context(Streams streams, const Clock &clock, GlobalOptions global);
    ~Context();

    // Takes away what progress shows first.
    std::ostream &out();
    std::ostream &err();
    void print(const TableOutput &table);
    bool json() const { return m_global.json; }
    const GlobalOptions &global() const { return m_global; }
    const Clock &clock() const { return m_clock; }
    JobContext &job();

    // Opened at first use, kept for the rest of the command.
    Result<app::Register *> openRegister();
    // For the command that looks into a register which is not what it was.
    void openWhatever() { m_checksMemory = false; }
    app::OpenParameters parameters() const;
    // The register at the point that --as-of or --true-on names; now without them.
    Result<estate::EstatePtr> estate();
    // The date of --true-on; nothing without it.
    Result<std::optional<Day>> trueOn() const;
    // Refuses --as-of and --true-on for what works on the present alone ("tally set").
    Outcome mustBeNow(const std::string &what) const;
    // Refuses half an answer after Ctrl-C.
    Outcome notStopped() const;
    // An item by key in that estate.
    Result<estate::Row> row(const std::string &key);
    Result<ItemId> item(const std::string &key);
    // Also one that has ended.
    Result<ItemId> itemEver(const std::string &key);

private:
    bool looksBack() const { return !m_global.asOf.empty() || !m_global.trueOn.empty(); }

    Streams m_streams;
    const Clock &m_clock;
    GlobalOptions m_global;
    std::unique_ptr<TerminalJob> m_job;
    std::unique_ptr<Interruption> m_interruption;
    std::unique_ptr<app::Register> m_register;
    estate::EstatePtr m_estate;
    bool m_checksMemory = true;
};

// ~/.local/share/tallystick/register.tally, by the XDG rules.
std::string defaultRegisterPath();

} // namespace tally::cli
