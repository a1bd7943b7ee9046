// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/disposal_papers.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace tally::demo {

namespace {

constexpr std::int64_t kSector = 512;
constexpr std::int64_t kBytesAMinute = 9'000'000'000; // writing and reading back

template <typename... Values>
std::string formatted(const char *format, Values... values)
{
    std::array<char, 256> buffer{};
    const int size = std::snprintf(buffer.data(), buffer.size(), format, values...);
    return {buffer.data(), static_cast<std::size_t>(std::clamp(size, 0, 255))};
}

class NwipeLog
{
public:
    NwipeLog(const std::vector<WipedDrive> &drives, Day day, int minuteOfDay)
        : m_drives(drives), m_day(day), m_second(std::int64_t{minuteOfDay} * 60)
    {
    }

    std::string text()
    {
        begin();
        for (std::size_t i = 0; i < m_drives.size(); ++i)
            found(i);
        options();
        for (std::size_t i = 0; i < m_drives.size(); ++i)
            started(i);
        finish();
        tables();
        return std::move(m_text);
    }

private:
    static std::string device(std::size_t drive) { return formatted("sd%c", static_cast<char>('a' + drive)); }

    std::string stamp() const
    {
        const YearMonthDay date = yearMonthDay(m_day);
        return formatted("[%04d/%02d/%02d %02d:%02d:%02d]", date.year, date.month, date.day,
                         static_cast<int>(m_second / 3600), static_cast<int>(m_second / 60 % 60),
                         static_cast<int>(m_second % 60));
    }

    void line(const char *level, const std::string &text)
    {
        m_text += stamp() + formatted(" %7s: ", level) + text + "\n";
    }

    void begin()
    {
        line("info", "nwipe 0.42");
        line("notice", "Initialising SplitMix64 (PRNG)");
        line("info", "Auto-selected fastest PRNG: SplitMix64");
        m_second += 4;
    }

    void found(std::size_t drive)
    {
        const WipedDrive &each = m_drives[drive];
        line("notice", formatted("Found /dev/%s,  %s, %s, %4lld GB, S/N=%s", device(drive).c_str(),
                                 each.isDisk ? "ATA    " : "ATA-SSD", each.model.c_str(),
                                 static_cast<long long>(each.bytes / 1'000'000'000), each.serial.c_str()));
        line("info",
             formatted("/dev/%s, sector(logical)/block(physical) sizes 512/512", device(drive).c_str()));
        const auto sectors = static_cast<long long>(each.bytes / kSector);
        line("info", formatted("HPA values %lld / %lld on /dev/%s", sectors, sectors, device(drive).c_str()));
        line("info", "No hidden sectors on /dev/" + device(drive));
    }

    void options()
    {
        ++m_second;
        line("notice", "Program options are set as follows...");
        for (const char *option :
             {"  banner       = nwipe 0.42", "  prng         = SplitMix64", "  method       = PRNG Stream",
              "  direction    = start -> end (forward)", "  quiet        = 0", "  rounds       = 1",
              "  verify       = 2 (all passes)"})
            line("notice", option);
    }

    void started(std::size_t drive)
    {
        const std::string name = "/dev/" + device(drive);
        line("notice", name + ": Device geometry is as follows...");
        line("notice", "  Logical sector size  = 512");
        line("notice",
             formatted("  Total device bytes   = %lld", static_cast<long long>(m_drives[drive].bytes)));
        line("notice", "Invoking method 'PRNG Stream' on " + name);
        line("notice", "Starting round 1 of 1 on " + name);
        line("notice", "Starting pass 1/1, round 1/1, on " + name);
    }

    static std::int64_t doneOf(const WipedDrive &drive)
    {
        const std::int64_t share = drive.end == WipeEnd::Erased   ? 1000
                                   : drive.end == WipeEnd::Failed ? 84
                                                                  : 412;
        return drive.bytes / 1000 * share + (share == 1000 ? drive.bytes % 1000 : 0);
    }

    void finish()
    {
        std::int64_t largest = 0;
        for (const WipedDrive &drive : m_drives)
            largest = std::max(largest, drive.bytes);
        m_second += largest / kBytesAMinute * 60;
        for (std::size_t i = 0; i < m_drives.size(); ++i) {
            const std::string name = "/dev/" + device(i);
            if (m_drives[i].end == WipeEnd::Failed) {
                line("error", "nwipe_random_pass: fdatasync: Input/output error");
                line("fatal",
                     "Nwipe exited with errors on device = " + name + ", see log for specific error");
            } else if (m_drives[i].end == WipeEnd::Erased) {
                const auto bytes = static_cast<long long>(m_drives[i].bytes);
                line("notice", formatted("%lld bytes written to %s", bytes, name.c_str()));
                line("notice", "Verifying pass 1 of 1, round 1 of 1, on " + name);
                line("notice", formatted("%lld bytes read from %s", bytes, name.c_str()));
                line("notice", "Verified pass 1 of 1, round 1 of 1, on '" + name + "'.");
                line("notice", "Finished pass 1/1, round 1/1, on " + name);
                line("notice", "Finished final round 1 of 1 on " + name);
            }
        }
    }

    void tables()
    {
        const std::string rule(80, '-'), stars(80, '*');
        const auto mark = [](const WipedDrive &drive) { return drive.end == WipeEnd::Erased ? ' ' : '!'; };
        m_text += "\n******************************** Error Summary *********************************\n"
                  "!   Device | Pass Errors | Verifications Errors | Fdatasync I\\O Errors\n" +
                  rule + "\n";
        for (std::size_t i = 0; i < m_drives.size(); ++i) {
            const int errors = m_drives[i].end == WipeEnd::Failed ? 1 : 0;
            m_text += formatted("%c%9s | %11d | %20d | %20d\n", mark(m_drives[i]), device(i).c_str(), errors,
                                0, errors);
        }
        m_text += stars +
                  "\n\n******************************* Erasure Summary ********************************\n"
                  "!   Device |      Bytes Erased |      Bytes Total | Percentage Erased\n" +
                  rule + "\n";
        for (std::size_t i = 0; i < m_drives.size(); ++i) {
            const std::int64_t done = doneOf(m_drives[i]), hundredths = done * 10'000 / m_drives[i].bytes;
            m_text +=
                formatted("%c%9s | %17lld | %16lld | %14lld.%02lld%%\n", mark(m_drives[i]), device(i).c_str(),
                          static_cast<long long>(done), static_cast<long long>(m_drives[i].bytes),
                          static_cast<long long>(hundredths / 100), static_cast<long long>(hundredths % 100));
        }
        m_text += stars +
                  "\n\n********************************* Drive Status *********************************\n"
                  "!   Device | Status | Thru-put | HH:MM:SS | Model/Serial Number\n" +
                  rule + "\n";
        bool allErased = true;
        for (std::size_t i = 0; i < m_drives.size(); ++i) {
            const WipedDrive &drive = m_drives[i];
            allErased &= drive.end == WipeEnd::Erased;
            const char *status = drive.end == WipeEnd::Erased   ? " Erased "
                                 : drive.end == WipeEnd::Failed ? "-FAILED-"
                                                                : "UABORTED";
            const std::int64_t seconds = doneOf(drive) / kBytesAMinute * 60;
            m_text +=
                formatted("%c%9s |%s|  300 MB/s | %02d:%02d:%02d | %s/%s\n", mark(drive), device(i).c_str(),
                          status, static_cast<int>(seconds / 3600), static_cast<int>(seconds / 60 % 60),
                          static_cast<int>(seconds % 60), drive.model.c_str(), drive.serial.c_str());
        }
        m_text +=
            rule + "\n" + stamp() + " Total Throughput 300 MB/s, PRNG Stream, 1R+NB+VA\n" + stars + "\n\n";
        line("info", allErased ? "Nwipe successfully completed. See summary table for details."
                               : "Nwipe exited with errors, check the log & summary table for individual "
                                 "drive status.");
    }

    const std::vector<WipedDrive> &m_drives;
    Day m_day;
    std::int64_t m_second; // of the day
    std::string m_text;
};

} // namespace

std::string nwipeLog(const std::vector<WipedDrive> &drives, Day day, int minuteOfDay)
{
    return NwipeLog(drives, day, minuteOfDay).text();
}

std::string contractorReport(std::string_view job, const std::vector<ReportedDrive> &drives)
{
    std::string text = "Job No,Asset Tag,Asset Serial,Drive Serial,Drive Tag,Data Method,Verification,"
                       "Particle size mm,Result,Certificate,Route,Weight kg\n";
    for (const ReportedDrive &each : drives) {
        const bool isDestroyed = !each.certificate.empty();
        text += std::string(job) + "," + each.assetTag + "," + each.assetSerial + "," + each.serial + "," +
                each.tag + "," + each.method + "," + each.verification + "," + (isDestroyed ? "1.5" : "") +
                "," + (isDestroyed ? "Destroyed" : "Passed") + "," + each.certificate + "," +
                (isDestroyed ? "Recycled" : "Resale") + "," + each.weight + "\n";
    }
    return text;
}

} // namespace tally::demo
