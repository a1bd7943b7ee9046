// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The register as a whole on the embedded store: loading the council now and as of a past date and what
// memory it takes, inventories of 1,247 programs, a million installations at once, register rows.
// Usage: bench_register [PCs of the council, default 7000 [load|inventories|installations|rows]]
#include "app/demo_register.h"
#include "app/register.h"
#include "bare_sqlite.h"
#include "must.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include <unistd.h>

using namespace tally;
using namespace tally::bench;

namespace {

namespace fs = std::filesystem;

constexpr int kRuns = 3;
constexpr double kMostTimesBareLoad = 3;
constexpr double kMostTimesLoadNow = 2;
constexpr double kMostMegabytesLoaded = 300;
constexpr double kMostTimesBareInsert = 4;
constexpr double kLeastInventoriesAMinute = 2000;
constexpr double kLeastRowsASecond = 10000;
constexpr const char *kLoadOnly = "--load-only";

app::OpenParameters registerIn(const std::string &file)
{
    app::OpenParameters parameters;
    parameters.url = file;
    parameters.actor = "bench";
    return parameters;
}

// What another process does: loads a register and says the most memory that it held.
int loadOnly(const std::string &file)
{
    JobContext job;
    const SystemClock clock;
    const auto opened = must(app::Register::open(registerIn(file), clock));
    const estate::EstatePtr loaded = must(opened->current(job));
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmHWM:"))
            std::printf("%ld\n", std::atol(line.c_str() + 6)); // kilobytes
    }
    return loaded->itemCount() > 0 ? 0 : 1;
}

// 0 when it cannot be told.
double megabytesOfLoading(const std::string &program, const std::string &file)
{
    const std::string command = "\"" + program + "\" " + kLoadOnly + " \"" + file + "\"";
    std::FILE *pipe = popen(command.c_str(), "r");
    long kilobytes = 0;
    if (pipe == nullptr || std::fscanf(pipe, "%ld", &kilobytes) != 1)
        kilobytes = 0;
    if (pipe != nullptr)
        pclose(pipe);
    return static_cast<double>(kilobytes) / 1024;
}

void benchLoad(Report &report, const std::string &program, const std::string &folder, std::int64_t pcs,
               const Clock &clock)
{
    JobContext job;
    const std::string file = folder + "/council.tally";
    report.title("Council of " + std::to_string(pcs) + " PCs");
    report.row("making it", bestOf(1, [&] { must(app::createDemo(file, pcs, 1, job)); }));
    const auto opened = must(app::Register::open(registerIn(file), clock));
    const std::string past = std::to_string(must(opened->operationOf({})) * 9 / 10);
    const Milliseconds bare = bareLoad(file);
    std::size_t items = 0;
    std::size_t installations = 0;
    const Milliseconds now = bestOf(kRuns, [&] {
        const auto fresh = must(app::Register::open(registerIn(file), clock));
        const estate::EstatePtr loaded = must(fresh->current(job));
        items = loaded->itemCount();
        installations = loaded->installationCount();
    });
    const Milliseconds then = bestOf(kRuns, [&] { must(opened->asOf({past}, job)); });
    report.row("bare sqlite3_step loop", bare);
    report.row("load", now,
               std::to_string(items) + " items, " + std::to_string(installations) + " installations");
    report.limit("  against the bare loop", now.cpu / bare.cpu, kMostTimesBareLoad, "times");
    report.row("load as of operation " + past, then);
    report.limit("  against the load now", then.cpu / now.cpu, kMostTimesLoadNow, "times");
    const double megabytes = megabytesOfLoading(program, file);
    if (megabytes > 0)
        report.limit("memory of a process that loads it", megabytes, kMostMegabytesLoaded, "MB");
    else
        report.note("memory: not told by this system");
}

std::string inventory(int machine)
{
    constexpr int kPrograms = 1247;
    const std::string name = "BENCH-" + std::to_string(machine);
    std::string json =
        R"({"action":"inventory","deviceid":")" + name +
        R"(-2026-01-02-03-04-05","itemtype":"Computer","content":{"versionclient":"GLPI-Agent_v1.17",)"
        R"("bios":{"smanufacturer":"Dell Inc.","smodel":"Latitude 5440","ssn":"BN)" +
        std::to_string(100000 + machine) + R"("},"hardware":{"name":")" + name +
        R"(","chassis_type":"Laptop","memory":16000,"uuid":"4c4c4544-0034-3010-8048-)" +
        std::to_string(100000000000 + machine) + R"("},"softwares":[)";
    for (int i = 0; i < kPrograms; ++i) {
        const int title = (i * 13 + machine * (i % 7 == 0 ? 31 : 0)) % 4000;
        json += (i == 0 ? "" : ",") + std::string(R"({"name":"Program )") + std::to_string(i) + "-" +
                std::to_string(title % 9) + R"(","version":")" + std::to_string(title % 9) +
                R"(.2.1","publisher":"Publisher )" + std::to_string(i % 40) +
                R"(","arch":"x86_64","install_date":"2025-03-04"})";
    }
    return json + "]}}";
}

void limitToBareInserts(Report &report, const Milliseconds &ours, const std::string &file)
{
    const Milliseconds bare = bareInsert(file, file + ".bare");
    report.row("the same rows, bare prepared inserts", bare);
    report.limit("  against the bare inserts", ours.cpu / bare.cpu, kMostTimesBareInsert, "times");
}

void benchInventories(Report &report, const std::string &folder, const Clock &clock)
{
    constexpr int kMachines = 200;
    JobContext job;
    const std::string inbox = folder + "/inventories";
    const std::string file = folder + "/inventories.tally";
    fs::create_directories(inbox);
    for (int i = 0; i < kMachines; ++i)
        std::ofstream(inbox + "/" + std::to_string(i) + ".json") << inventory(i);
    report.title(std::to_string(kMachines) + " inventories of 1,247 programs");
    const auto opened = must(app::Register::create(registerIn(file), clock, "Bench"));
    std::int64_t created = 0;
    std::int64_t unchanged = 0;
    const Milliseconds first =
        bestOf(1, [&] { created = must(opened->import({inbox}, {}, job)).plan.created; });
    const Milliseconds again =
        bestOf(1, [&] { unchanged = must(opened->import({inbox}, {}, job)).plan.unchanged; });
    report.same("machines made", static_cast<std::size_t>(created), kMachines);
    report.same("machines unchanged", static_cast<std::size_t>(unchanged), kMachines);
    report.row("new machines", first);
    report.atLeast("  new machines", kMachines / first.cpu * 60e3, kLeastInventoriesAMinute, "a minute");
    report.row("the same inventories again", again,
               std::to_string(static_cast<int>(kMachines / again.cpu * 60e3)) + " a minute");
    limitToBareInserts(report, first, file);
}

// Ids below zero are new things; the register gives them real ones.
model::OperationDraft installedEverywhere(OrgId owner, std::int64_t machines, std::int64_t titles)
{
    model::OperationDraft draft;
    draft.kind = "import";
    draft.source = "bench";
    draft.reason = "a million installations";
    for (std::int64_t t = 1; t <= titles; ++t) {
        model::TitleRow title;
        title.id = TitleId(-t);
        title.name = "Program " + std::to_string(t);
        draft.changes.push_back(model::begin(title));
    }
    for (std::int64_t m = 1; m <= machines; ++m) {
        model::ItemRow item;
        item.owner = owner;
        item.id = ItemId(-titles - 2 * m);
        item.className = "laptop";
        item.name = "LT-" + std::to_string(m);
        draft.changes.push_back(model::begin(item));
        model::ReportRow report;
        report.owner = owner;
        report.id = ReportId(-titles - 2 * m - 1);
        report.source = "bench";
        report.subject = *item.name;
        report.item = item.id;
        draft.changes.push_back(model::begin(report));
        for (std::int64_t t = titles; t > 0; --t)
            draft.changes.push_back(
                model::begin(model::InstallationRow{owner, item.id, TitleId(-t), report.id, Day(20000)}));
    }
    return draft;
}

void benchInstallations(Report &report, const std::string &folder, const Clock &clock)
{
    constexpr std::int64_t kEach = 1000; // machines, and titles on each
    JobContext job;
    const std::string file = folder + "/installations.tally";
    const auto opened = must(app::Register::create(registerIn(file), clock, "Bench"));
    const estate::EstatePtr estate = must(opened->current(job));
    model::OperationDraft draft =
        installedEverywhere(OrgId(estate->idAt(estate->itemsOfClass("partner").front()).value), kEach, kEach);
    report.title("1,000,000 installations in one operation");
    const Milliseconds took = bestOf(1, [&] { must(opened->commit(std::move(draft), job)); });
    report.row("recording them", took);
    limitToBareInserts(report, took, file);
}

void benchRows(Report &report, const std::string &folder, const Clock &clock)
{
    constexpr int kRows = 50'000;
    JobContext job;
    const std::string csv = folder + "/rows.csv";
    {
        std::ofstream out(csv);
        out << "Class,Name,Asset number,Serial number,Manufacturer,Model,Site,Purchased on,Cost\n";
        for (int i = 0; i < kRows; ++i)
            out << "laptop,LT-" << i << ",A" << 100000 + i << ",SN" << 5000000 + i << ",Dell Inc.,Latitude "
                << 5000 + i % 40 << ",Site " << i % 300 << ",2024-03-" << (i % 28 < 9 ? "0" : "")
                << i % 28 + 1 << "," << 500 + i % 400 << ".50\n";
    }
    report.title("Register of 50,000 rows and nine columns (CSV)");
    const std::string file = folder + "/rows.tally";
    const auto opened = must(app::Register::create(registerIn(file), clock, "Bench"));
    std::int64_t created = 0;
    const Milliseconds took = bestOf(1, [&] { created = must(opened->import({csv}, {}, job)).plan.created; });
    report.same("items made", static_cast<std::size_t>(created), kRows);
    report.row("import", took);
    report.atLeast("  rows", kRows / took.cpu * 1e3, kLeastRowsASecond, "a second");
    const Milliseconds bare = bareInsert(file, file + ".bare");
    report.row("the same rows, bare prepared inserts", bare,
               std::to_string(took.cpu / bare.cpu).substr(0, 4) + " times");
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 3 && std::string(argv[1]) == kLoadOnly)
        return loadOnly(argv[2]);
    const std::int64_t pcs = argc > 1 ? std::atoll(argv[1]) : 7000;
    const std::string folder =
        fs::temp_directory_path().string() + "/tally-bench-" + std::to_string(getpid());
    fs::create_directories(folder);
    const SystemClock clock;
    Report report;
    const std::string only = argc > 2 ? argv[2] : "";
    const auto wanted = [&](const char *part) { return only.empty() || only == part; };
    if (wanted("load"))
        benchLoad(report, argv[0], folder, pcs, clock);
    if (wanted("inventories"))
        benchInventories(report, folder, clock);
    if (wanted("installations"))
        benchInstallations(report, folder, clock);
    if (wanted("rows"))
        benchRows(report, folder, clock);
    fs::remove_all(folder);
    return report.exitCode();
}
