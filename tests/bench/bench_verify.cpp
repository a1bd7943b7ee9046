// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What tally-verify does with a log alone: 200,000 operations and a million, and the most memory that it
// held.
#include "log/bundle.h"
#include "log/bundle_lines.h"
#include "log/merkle.h"
#include "log/operation_record.h"
#include "log/sha256.h"
#include "report.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include <unistd.h>

using namespace tally;
using namespace tally::bench;

namespace {

constexpr double kMostFor200000 = 2000; // milliseconds
constexpr double kMostForAMillion = 10000;
constexpr double kMostGrowth = 8; // MB more for five times the operations

void writeLog(const std::string &file, std::int64_t operations)
{
    std::ofstream out(file, std::ios::binary);
    log::OperationRecord record;
    record.version = "tally1";
    record.role = "asset_manager";
    record.kind = "edit";
    record.source = "person";
    record.reason = "a reason as people give one, of some length";
    record.changes = 2;
    record.previous = std::string(log::kDigestSize, '\0');
    for (std::int64_t number = 0; number < operations; ++number) {
        record.number = number;
        record.recordedAt = 1'700'000'000'000 + number * 1000;
        record.effectiveOn = 20'000;
        record.actor = 7;
        record.request = log::toHex(log::sha256(std::to_string(number))).substr(0, 32);
        record.content = {{"item", log::sha256("item" + std::to_string(number))},
                          {"claim", log::sha256("claim" + std::to_string(number))}};
        const std::string bytes = log::encode(record);
        out << log::formatLogLine(number, bytes);
        record.previous = log::leafHash(bytes);
    }
}

// The most that this process has held, in MB; 0 when the system does not tell.
double mostMegabytes()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmHWM:"))
            return std::atof(line.c_str() + 6) / 1024;
    }
    return 0;
}

double benchLog(Report &report, const std::string &folder, std::int64_t operations, double most)
{
    const std::string file = folder + "/" + std::to_string(operations) + ".jsonl";
    writeLog(file, operations);
    log::BundleReport found;
    const Milliseconds took = bestOf(2, [&] { found = log::verifyBundle(log::bundleFiles(file)); });
    report.row(std::to_string(operations) + " operations", took,
               std::to_string(std::filesystem::file_size(file) >> 20U) + " MB of log");
    report.limit("  verified in", took.cpu, most, "ms");
    report.same("operations verified", static_cast<std::size_t>(found.operations),
                static_cast<std::size_t>(operations));
    report.same("damage found", static_cast<std::size_t>(found.damageCount), 0);
    return mostMegabytes();
}

} // namespace

int main()
{
    const std::string folder =
        std::filesystem::temp_directory_path().string() + "/tally-bench-log-" + std::to_string(getpid());
    std::filesystem::create_directories(folder);
    Report report;
    report.title("Verifying an exported log");
    const double few = benchLog(report, folder, 200'000, kMostFor200000);
    const double many = benchLog(report, folder, 1'000'000, kMostForAMillion);
    report.limit("memory of the million above that of the 200,000", many - few, kMostGrowth, "MB");
    std::filesystem::remove_all(folder);
    return report.exitCode();
}
