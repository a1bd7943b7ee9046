// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading a thousand files of evidence, against finding their lines and digesting them.
#include "evidence/evidence_reading.h"
#include "log/sha256.h"
#include "must.h"
#include "report.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

using namespace tally;
using namespace tally::bench;

namespace {

constexpr int kFiles = 1000;
constexpr double kMost = 1500;    // milliseconds for all; the import as a whole may take 5,000
constexpr double kMostRatio = 40; // of reading a log to digesting it

std::string fixture(const std::string &name)
{
    std::ifstream in(std::string(TALLY_FIXTURES) + "/evidence/" + name, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(in), {}};
    if (bytes.empty()) {
        std::fprintf(stderr, "%s is missing\n", name.c_str());
        std::exit(1);
    }
    return bytes;
}

// A thousand that differ, as a thousand disks do.
std::vector<std::string> files(const std::string &name, const std::string &serial)
{
    const std::string pattern = fixture(name);
    std::vector<std::string> result;
    for (int i = 0; i < kFiles; ++i) {
        std::string bytes = pattern;
        std::string other = std::to_string(10'000'000 + i).substr(0, serial.size());
        other.resize(serial.size(), '7');
        for (std::size_t at = bytes.find(serial); at != std::string::npos; at = bytes.find(serial, at + 1))
            bytes.replace(at, serial.size(), other);
        result.push_back(std::move(bytes));
    }
    return result;
}

std::size_t rowsOf(const std::vector<std::string> &all)
{
    std::size_t rows = 0;
    for (const std::string &bytes : all)
        rows += must(evidence::readEvidence(bytes, "file", {})).rows.size();
    return rows;
}

double measure(Report &report, const std::string &what, const std::vector<std::string> &all,
               std::size_t rowsEach)
{
    std::size_t bytes = 0;
    for (const std::string &file : all)
        bytes += file.size();
    std::size_t digests = 0;
    std::size_t rows = 0;
    report.title(what + ", " + std::to_string(all.size()) + " files, " + std::to_string(bytes / 1024) +
                 " KiB");
    const Milliseconds plain = bestOf(3, [&] {
        for (const std::string &file : all)
            digests += log::sha256(file).size() +
                       static_cast<std::size_t>(std::count(file.begin(), file.end(), '\n'));
    });
    report.row("lines counted and digested", plain);
    const Milliseconds read = bestOf(3, [&] { rows = rowsOf(all); });
    report.row("read as evidence", read, std::to_string(rows) + " rows");
    report.same("rows", rows, all.size() * rowsEach);
    report.limit("read as evidence", read.cpu, kMost, "ms");
    return read.cpu / plain.cpu;
}

} // namespace

int main()
{
    Report report;
    const double logs = measure(report, "nwipe logs of two sessions",
                                files("nwipe-0.42_two-sessions.log", "WD-WCC3F7654321"), 4);
    report.limit("logs: reading to digesting", logs, kMostRatio, "times");
    measure(report, "Blancco exports", files("blancco_export.xml", "HDD-SECOND-2"), 5);
    measure(report, "WipeDrive reports", files("wipedrive.xml", "FAILED-1"), 4);
    measure(report, "XML by a mapping", files("killdisk_shaped.xml", "WD-1"), 2);
    measure(report, "nwipe certificates (PDF)", files("nwipe_certificate.pdf", "WD-WCC3F7654321"), 1);

    std::string table = "Drive Serial,Serial No.,Data Method,Verification,Result,Processed\r\n";
    for (int i = 0; i < 100'000; ++i)
        table += "WD-" + std::to_string(10'000'000 + i) + ",PC" + std::to_string(i / 2) +
                 ",HMG IS5 Enhanced overwrite,Full,Erased,25/11/2026\r\n";
    report.title("A contractor's table of 100,000 rows");
    std::size_t rows = 0;
    const Milliseconds took =
        bestOf(3, [&] { rows = must(evidence::readEvidence(table, "table.csv", {})).rows.size(); });
    report.row("read as evidence", took);
    report.same("rows", rows, 100'000);
    report.limit("read as evidence", took.cpu, 2 * kMost, "ms");
    return report.exitCode();
}
