// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/nwipe_session.h"

#include "core/text.h"
#include "evidence/nwipe_lines.h"
#include "evidence/text_parts.h"

#include <algorithm>
#include <array>

namespace tally::evidence {

namespace {

// Of a table's row, "!" of a marked one taken off.
std::vector<std::string_view> cellsOf(std::string_view row)
{
    row = text::trimmed(row);
    if (row.starts_with('!'))
        row.remove_prefix(1);
    std::vector<std::string_view> cells;
    for (const std::string_view cell : text::split(row, '|'))
        cells.push_back(text::trimmed(cell));
    return cells;
}

enum class Table
{
    None,
    Errors,
    Erasure,
    Status
};

class Reader
{
public:
    // `cut`: the last line of a file, without an end: a name in it may be half a name.
    void take(const Line &line, bool cut)
    {
        const LogLine log = logLineOf(line);
        if (log.text.empty() || (cut && namesStranger(log)))
            return;
        if (takeTable(log) || takeSessionLine(log) || takeOption(log) || takeHost(log))
            return;
        std::string_view device = deviceIn(log.text);
        if (device.empty() && has(log.text, "HIDDEN ") && !m_session.runs.empty())
            device = m_lastDevice; // some versions name it in the line before
        if (!device.empty())
            takeDeviceLine(log, device);
        else
            takeGeometry(log);
    }

    std::vector<NwipeSession> finish()
    {
        if (!m_session.empty())
            m_sessions.push_back(std::move(m_session));
        return std::move(m_sessions);
    }

private:
    bool namesStranger(const LogLine &log) const
    {
        const std::string_view device = has(log.text, "|") ? cellsOf(log.text).front() : deviceIn(log.text);
        return !device.empty() && std::none_of(m_session.runs.begin(), m_session.runs.end(),
                                               [&](const NwipeRun &run) { return run.device == device; });
    }

    void beginSession(int line)
    {
        if (!m_session.empty())
            m_sessions.push_back(std::move(m_session));
        m_session = {};
        m_session.line = line;
        m_geometry = {};
        m_lastDevice = {};
        m_table = Table::None;
    }

    // What comes at the start of a run shows that the session before is over.
    void expectStart(const LogLine &log)
    {
        if (m_session.optionsSeen || m_session.ended)
            beginSession(log.number);
        if (m_session.line == 0)
            m_session.line = log.number;
    }

    bool takeTable(const LogLine &log)
    {
        const bool ruled = log.text.starts_with("***") || log.text.starts_with("---");
        if (ruled) {
            if (has(log.text, "Error Summary"))
                m_table = Table::Errors;
            else if (has(log.text, "Erasure Summary"))
                m_table = Table::Erasure;
            else if (has(log.text, "Drive Status"))
                m_table = Table::Status;
            else if (log.text.starts_with("***") && !has(log.text, "HIDDEN"))
                m_table = Table::None;
            return !has(log.text, "HIDDEN");
        }
        if (m_table == Table::None || !log.stamp.empty() || !has(log.text, "|"))
            return false;
        const std::vector<std::string_view> cells = cellsOf(log.text);
        if (cells.size() >= 4 && cells.front() != "Device" && !cells.front().empty())
            takeRow(log, cells);
        return true;
    }

    void takeRow(const LogLine &log, const std::vector<std::string_view> &cells)
    {
        NwipeRun &run = tableRun(cells.front(), log.number);
        run.selected = true;
        if (m_table == Table::Errors) {
            run.errors.pass = leadingNumber(cells[1]);
            run.errors.verify = leadingNumber(cells[2]);
            run.errors.sync = leadingNumber(cells[3]);
            if (cells.size() > 4)
                run.errors.retries = leadingNumber(cells[4]);
        } else if (m_table == Table::Erasure) {
            run.bytesErased = leadingNumber(cells[1]);
            run.tableTotal = leadingNumber(cells[2]);
        } else {
            takeStatusRow(run, log, cells);
        }
    }

    static void takeStatusRow(NwipeRun &run, const LogLine &log, const std::vector<std::string_view> &cells)
    {
        run.cell = cells[1];
        if (cells.size() < 5)
            return;
        // The last cell is "model/serial"; a model may hold a slash, a bar may stand in either.
        const std::string_view row = log.text;
        const char *const from = cells[4].data();
        const std::string_view named = text::trimmed(row.substr(static_cast<std::size_t>(from - row.data())));
        const std::size_t slash = named.rfind('/');
        if (slash == std::string_view::npos || run.listed)
            return;
        run.model = named.substr(0, slash);
        run.serial = named.substr(slash + 1);
    }

    // Tables cut long names at the front.
    NwipeRun &tableRun(std::string_view name, int line)
    {
        NwipeRun *found = nullptr;
        for (NwipeRun &run : m_session.runs) {
            if (run.device == name)
                return run;
            if (name.size() >= 6 && run.device.ends_with(name))
                found = &run;
        }
        return found != nullptr ? *found : m_session.run(name, line);
    }

    bool takeSessionLine(const LogLine &log)
    {
        if (const auto version = behind(log.text, "nwipe "); version && isVersion(*version)) {
            if (!m_session.empty())
                beginSession(log.number);
            m_session.line = log.number;
            m_session.version = version->substr(0, version->find(' '));
            return true;
        }
        if (log.text.starts_with("Program options are set as follows")) {
            expectStart(log);
            m_session.optionsSeen = true;
            return true;
        }
        if (const auto rest = behind(log.text, "Total Throughput")) {
            takeStatusLine(*rest);
            m_session.endStamp = log.stamp;
            return true;
        }
        const bool end = log.text.starts_with("Nwipe successfully") ||
                         log.text.starts_with("Nwipe was aborted by the user") ||
                         (log.text.starts_with("Nwipe exited with errors") && !has(log.text, "on device"));
        if (!end)
            return false;
        m_session.ended = true;
        m_session.endLine = log.number;
        if (!log.stamp.empty())
            m_session.endStamp = log.stamp;
        return true;
    }

    static bool isVersion(std::string_view text)
    {
        return !text.empty() && text.front() >= '0' && text.front() <= '9' && has(text, ".");
    }

    // " 214 MB/s, HMG IS5 Enhanced, 1R+B+VL"
    void takeStatusLine(std::string_view rest)
    {
        const std::size_t last = rest.rfind(", ");
        if (last == std::string_view::npos)
            return;
        const std::size_t first = rest.find(", ");
        if (first < last)
            m_session.method = text::trimmed(rest.substr(first + 2, last - first - 2));
        for (const std::string_view piece : text::split(text::trimmed(rest.substr(last + 2)), '+')) {
            if (piece == "VA")
                m_session.shownVerify = NwipeVerify::All;
            else if (piece == "VL")
                m_session.shownVerify = NwipeVerify::Last;
            else if (piece == "NV")
                m_session.shownVerify = NwipeVerify::Off;
            else if (piece == "B")
                m_session.shownBlank = true;
            else if (piece.ends_with('R'))
                m_session.rounds = static_cast<int>(leadingNumber(piece).value_or(0) % 100000);
        }
    }

    bool takeOption(const LogLine &log)
    {
        const std::size_t equals = log.text.find('=');
        if (!m_session.optionsSeen || equals == std::string_view::npos)
            return false;
        const std::string_view name = text::trimmed(log.text.substr(0, equals));
        const std::string_view value = text::trimmed(log.text.substr(equals + 1));
        if (name == "banner") {
            if (const auto version = behind(value, "nwipe "); version && isVersion(*version))
                m_session.version = *version;
        } else if (name == "method") {
            m_session.method = value;
        } else if (name == "rounds") {
            m_session.rounds = static_cast<int>(leadingNumber(value).value_or(0) % 100000);
        } else if (name == "verify") {
            m_session.verify = value.starts_with('0')   ? NwipeVerify::Off
                               : value.starts_with('1') ? NwipeVerify::Last
                               : value.starts_with('2') ? NwipeVerify::All
                                                        : NwipeVerify::Unsaid;
        } else {
            return false;
        }
        return true;
    }

    bool takeHost(const LogLine &log)
    {
        struct Fact
        {
            std::string_view name;
            std::string_view NwipeSession::*field;
        };
        constexpr std::array kFacts = {Fact{"system-serial-number", &NwipeSession::hostSerial},
                                       Fact{"system-uuid", &NwipeSession::hostUuid},
                                       Fact{"chassis-serial-number", &NwipeSession::chassisSerial},
                                       Fact{"chassis-asset-tag", &NwipeSession::hostTag}};
        for (const Fact &fact : kFacts) {
            const auto rest = behind(log.text, fact.name);
            if (!rest || !text::trimmed(*rest).starts_with('='))
                continue;
            expectStart(log);
            m_session.*fact.field = text::trimmed(text::trimmed(*rest).substr(1));
            return true;
        }
        return false;
    }

    void takeGeometry(const LogLine &log)
    {
        if (m_geometry.empty())
            return;
        if (log.text.starts_with("Total device bytes"))
            m_session.run(m_geometry, log.number).bytesTotal = numberBehind(log.text, "=");
        else if (log.text.starts_with("Logical sector size"))
            m_session.run(m_geometry, log.number).sectorSize =
                std::clamp<std::int64_t>(numberBehind(log.text, "="), 1, 65536);
    }

    void takeDeviceLine(const LogLine &log, std::string_view device)
    {
        m_lastDevice = device;
        if (log.text.starts_with("Found /dev/")) {
            expectStart(log);
            takeFound(m_session.found(device, log.number), log);
            return;
        }
        // A run's lines behind the end of a session belong to one whose beginning is lost.
        if (m_session.ended && m_session.run(device, log.number).selected &&
            (log.text.starts_with("Invoking method") || log.text.starts_with("Starting")))
            beginSession(log.number);
        NwipeRun &run = m_session.run(device, log.number);
        if (takeProgress(run, log) || takeSize(run, log) || takeTrouble(run, log) || takeHidden(run, log) ||
            takeSanitize(run, log)) {
            if (!log.stamp.empty())
                run.last = log.stamp;
        }
    }

    bool takeSize(NwipeRun &run, const LogLine &log)
    {
        if (const std::size_t at = log.text.find(" has serial number"); at != std::string_view::npos) {
            run.selected = true;
            const std::string_view serial = log.text.substr(at + 18);
            if (text::trimmed(run.serial).empty())
                run.serial = serial;
            return true;
        }
        if (has(log.text, "sect/blk/dev ")) {
            run.selected = true;
            const std::vector<std::string_view> sizes =
                text::split(log.text.substr(log.text.find("sect/blk/dev ") + 13), '/');
            if (sizes.size() >= 3) {
                run.sectorSize = std::clamp<std::int64_t>(leadingNumber(sizes[0]).value_or(512), 1, 65536);
                run.bytesTotal = leadingNumber(sizes[2]);
            }
            return true;
        }
        if (!has(log.text, "Device geometry is as follows"))
            return false;
        run.selected = true;
        m_geometry = run.device;
        return true;
    }

    std::vector<NwipeSession> m_sessions;
    NwipeSession m_session;
    std::string_view m_geometry; // the device whose geometry follows
    std::string_view m_lastDevice;
    Table m_table = Table::None;
};

} // namespace

NwipeRun &NwipeSession::run(std::string_view device, int where)
{
    const auto at =
        std::find_if(runs.begin(), runs.end(), [&](const NwipeRun &r) { return r.device == device; });
    if (at != runs.end())
        return *at;
    NwipeRun run;
    run.device = device;
    run.line = where;
    runs.push_back(std::move(run));
    return runs.back();
}

NwipeRun &NwipeSession::found(std::string_view device, int where)
{
    const auto at =
        std::find_if(runs.begin(), runs.end(), [&](const NwipeRun &r) { return r.device == device; });
    if (at != runs.end() && !at->listed)
        std::rotate(at, at + 1, runs.end());
    return run(device, where);
}

std::vector<NwipeSession> nwipeSessions(std::string_view log)
{
    Reader reader;
    const bool ended = log.ends_with('\n') || log.ends_with('\r');
    const std::vector<Line> lines = linesOf(log);
    for (const Line &line : lines)
        reader.take(line, !ended && &line == &lines.back());
    return reader.finish();
}

} // namespace tally::evidence
