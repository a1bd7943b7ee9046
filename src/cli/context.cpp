// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/context.h"

#include "app/log_view.h"
#include "app/merging.h"
#include "cli/interruption.h"
#include "cli/item_words.h"
#include "cli/table_output.h"
#include "core/date.h"

#include <cstdlib>
#include <ostream>

namespace tally::cli {

// Writes what is being done to standard error, over itself, when a person watches.
class TerminalJob final : public JobContext
{
public:
    TerminalJob(std::ostream &err, bool visible) : m_err(err), m_visible(visible) {}
    ~TerminalJob() override { clear(); }

    void step(std::string_view what) override
    {
        m_what = what;
        m_percent = -1;
        show("");
    }

    void progress(std::int64_t done, std::int64_t total) override
    {
        if (total <= 0)
            return;
        const auto percent = static_cast<int>(done * 100 / total);
        if (percent == m_percent)
            return;
        m_percent = percent;
        show(" " + std::to_string(percent) + " %");
    }

    void clear()
    {
        if (m_shown)
            m_err << "\r\x1b[K" << std::flush;
        m_shown = false;
    }

private:
    void show(const std::string &tail)
    {
        if (!m_visible)
            return;
        m_err << "\r\x1b[K" << m_what << tail << std::flush;
        m_shown = true;
    }

    std::ostream &m_err;
    bool m_visible;
    bool m_shown = false;
    std::string m_what;
    int m_percent = -1;
};

namespace {

// Here a register that is not there is out of reach; elsewhere "not found" is a key that names nothing.
Error outOfReach(Error error)
{
    if (error.code == ErrorCode::NotFound) {
        error.code = ErrorCode::Unreachable;
        error.remedy = "\"tally init\" makes an empty register, \"tally demo\" the demonstration council.";
    }
    return error;
}

} // namespace

Exit exitOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Usage:
        return Exit::Usage;
    case ErrorCode::InvalidInput:
    case ErrorCode::NotFound:
    case ErrorCode::Damaged:
        return Exit::InvalidInput;
    case ErrorCode::Ambiguous:
    case ErrorCode::Conflict:
        return Exit::Conflict;
    case ErrorCode::NotAllowed:
        return Exit::NotAllowed;
    case ErrorCode::Unreachable:
        return Exit::OutOfReach;
    case ErrorCode::Cancelled:
        return Exit::Stopped;
    case ErrorCode::Internal:
        break;
    }
    return Exit::Broken;
}

std::string defaultRegisterPath()
{
    if (const char *data = std::getenv("XDG_DATA_HOME"); data != nullptr && *data == '/')
        return std::string(data) + "/tallystick/register.tally";
    const char *home = std::getenv("HOME");
    return std::string(home != nullptr ? home : ".") + "/.local/share/tallystick/register.tally";
}

Context::Context(Streams streams, const Clock &clock, GlobalOptions global)
    : m_streams(streams), m_clock(clock), m_global(std::move(global)),
      m_job(std::make_unique<TerminalJob>(streams.err, streams.progress)),
      m_interruption(streams.interruptible ? std::make_unique<Interruption>(*m_job) : nullptr)
{
}

Context::~Context() = default;

JobContext &Context::job()
{
    return *m_job;
}

std::ostream &Context::out()
{
    m_job->clear();
    return m_streams.out;
}

std::ostream &Context::err()
{
    m_job->clear();
    return m_streams.err;
}

void Context::print(const TableOutput &table)
{
    table.print(out(), m_streams.columns);
}

app::OpenParameters Context::parameters() const
{
    app::OpenParameters parameters;
    parameters.url = m_global.url;
    parameters.actor = m_global.actor;
    return parameters;
}

Result<app::Register *> Context::openRegister()
{
    if (!m_register) {
        auto opened = app::Register::open(parameters(), m_clock);
        if (!opened)
            return outOfReach(opened.error());
        m_register = std::move(*opened);
        if (m_checksMemory)
            TALLY_CHECK(app::checkAgainstMemory(*m_register));
    }
    return m_register.get();
}

Result<estate::EstatePtr> Context::estate()
{
    if (m_estate)
        return m_estate;
    TALLY_TRY(app::Register *const opened, openRegister());
    TALLY_TRY(const std::optional<Day> day, trueOn());
    if (day) {
        TALLY_TRY(m_estate, opened->trueOn(*day, job()));
    } else if (!m_global.asOf.empty()) {
        TALLY_TRY(m_estate, opened->asOf({m_global.asOf}, job()));
    } else {
        TALLY_TRY(m_estate, opened->current(job()));
    }
    return m_estate;
}

Result<std::optional<Day>> Context::trueOn() const
{
    if (m_global.trueOn.empty())
        return std::optional<Day>();
    if (const auto day = parseDay(m_global.trueOn))
        return day;
    return makeError(ErrorCode::Usage, "\"" + m_global.trueOn + "\" is no date",
                     "Write --true-on YYYY-MM-DD.");
}

Outcome Context::mustBeNow(const std::string &what) const
{
    if (!looksBack())
        return {};
    return makeError(ErrorCode::Usage, "\"" + what + "\" works on the present, not on the past",
                     "Leave out --as-of and --true-on.");
}

Outcome Context::notStopped() const
{
    if (m_job->cancelled())
        return makeError(ErrorCode::Cancelled, "stopped before the answer was found");
    return {};
}

Result<estate::Row> Context::row(const std::string &key)
{
    TALLY_TRY(const estate::EstatePtr now, estate());
    auto found = now->findKey(key);
    if (found || found.error().code != ErrorCode::NotFound || looksBack())
        return found;
    TALLY_TRY(const auto former, m_register->formerItem(key));
    if (!former)
        return found;
    const std::string then = std::to_string(former->ended - 1);
    if (const auto lead = app::mergedInto(*now, former->id))
        return makeError(ErrorCode::NotFound,
                         "\"" + key + "\" was the " + former->className + " " + former->name +
                             ", which was merged into " + itemWords(*now, *lead) + " (#" +
                             std::to_string(lead->value) + ") with operation " +
                             std::to_string(former->ended),
                         "\"tally show " + std::to_string(lead->value) + "\" shows that, \"--as-of " + then +
                             "\" what was merged as it was.");
    return makeError(ErrorCode::NotFound,
                     "\"" + key + "\" was the " + former->className + " " + former->name +
                         ", which ended with operation " + std::to_string(former->ended),
                     "\"tally history " + key + "\" tells its life, \"--as-of " + then +
                         "\" shows it as it was.");
}

Result<ItemId> Context::item(const std::string &key)
{
    TALLY_TRY(const estate::Row found, row(key));
    return m_estate->idAt(found);
}

Result<ItemId> Context::itemEver(const std::string &key)
{
    TALLY_TRY(const estate::EstatePtr seen, estate());
    if (const auto found = seen->findKey(key); found || found.error().code != ErrorCode::NotFound)
        return found ? Result<ItemId>(seen->idAt(*found)) : found.error();
    TALLY_TRY(const auto former, m_register->formerItem(key));
    return former ? Result<ItemId>(former->id) : item(key);
}

} // namespace tally::cli
