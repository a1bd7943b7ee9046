// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The register as a whole on the embedded store, each figure as a ratio to a bare loop in the same run:
// loading the council now and as of a past date, taking in inventories of 1,247 programs, taking in register
// rows. Usage: bench_register [PCs of the council, default 7000]
#include "app/demo_register.h"
#include "app/register.h"
#include "bench_table.h"
#include "estate/builder.h"
#include "store/store.h"

#include <sqlite3.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include <sys/resource.h>
#include <unistd.h>

using namespace tally;

namespace {

namespace fs = std::filesystem;

double secondsNow()
{
    using namespace std::chrono;
    return duration<double>(steady_clock::now().time_since_epoch()).count();
}

template <typename Work>
double timed(const Work &work)
{
    const double start = secondsNow();
    work();
    return secondsNow() - start;
}

template <typename T>
T must(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", result.error().text().c_str());
        std::exit(1);
    }
    return std::move(*result);
}

void must(int code, sqlite3 *db)
{
    if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW) {
        std::fprintf(stderr, "%s\n", sqlite3_errmsg(db));
        std::exit(1);
    }
}

// Steps over the live rows of the tables that an estate is made of, touching every column.
double bareLoad(sqlite3 *db)
{
    return timed([&] {
        std::size_t touched = 0;
        for (const model::Table table : estate::EstateBuilder::tables()) {
            const std::string sql = "select * from " + std::string(model::tableSpec(table).name) +
                                    " not indexed where ended is null";
            sqlite3_stmt *statement = nullptr;
            must(sqlite3_prepare_v2(db, sql.c_str(), -1, &statement, nullptr), db);
            const int columns = sqlite3_column_count(statement);
            while (sqlite3_step(statement) == SQLITE_ROW) {
                for (int i = 0; i < columns; ++i)
                    touched += sqlite3_column_type(statement, i) == SQLITE_INTEGER
                                   ? static_cast<std::size_t>(sqlite3_column_int64(statement, i))
                                   : static_cast<std::size_t>(sqlite3_column_bytes(statement, i));
            }
            sqlite3_finalize(statement);
        }
        if (touched == 0)
            std::puts("nothing read");
    });
}

long peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

void benchLoad(bench::Table &table, const std::string &folder, std::int64_t pcs, const Clock &clock)
{
    JobContext job;
    const std::string file = folder + "/council.tally";
    std::printf("building the council of %lld PCs took %.1f s\n", static_cast<long long>(pcs),
                timed([&] { must(app::createDemo(file, pcs, 1, job)); }));
    app::OpenParameters parameters;
    parameters.url = file;
    parameters.actor = "bench";

    sqlite3 *db = nullptr;
    must(sqlite3_open_v2(file.c_str(), &db, SQLITE_OPEN_READONLY, nullptr), db);
    bareLoad(db); // warms the cache
    double bare = 1e9, now = 1e9, past = 1e9;
    const auto opened = must(app::Register::open(parameters, clock));
    const OperationNumber head = must(opened->operationOf({}));
    const std::string middle = std::to_string(head * 9 / 10);
    for (int round = 0; round < 3; ++round) {
        bare = std::min(bare, bareLoad(db));
        estate::EstatePtr loaded;
        now = std::min(now, timed([&] {
                           const auto fresh = must(app::Register::open(parameters, clock));
                           loaded = must(fresh->current(job));
                       }));
        if (round == 0)
            std::printf(
                "council: %zu items, %zu installations, estate %.0f MB, peak of this process %ld MB\n",
                loaded->itemCount(), loaded->installationCount(),
                static_cast<double>(loaded->memoryBytes()) / 1e6, peakMegabytes());
        loaded.reset();
        past = std::min(past, timed([&] { must(opened->asOf({middle}, job)); }));
    }
    sqlite3_close(db);
    table.add("load the council", now, "bare sqlite3_step loop", bare, 3.0);
    table.add("council as of a past operation", past, "load now", now, 2.0);
}

std::string inventory(int machine)
{
    const std::string name = "BENCH-" + std::to_string(machine);
    std::string json =
        R"({"action":"inventory","deviceid":")" + name +
        R"(-2026-01-02-03-04-05","itemtype":"Computer","content":{"versionclient":"GLPI-Agent_v1.17",)"
        R"("bios":{"smanufacturer":"Dell Inc.","smodel":"Latitude 5440","ssn":"BN)" +
        std::to_string(100000 + machine) + R"("},"hardware":{"name":")" + name +
        R"(","chassis_type":"Laptop","memory":16000,"uuid":"4c4c4544-0034-3010-8048-)" +
        std::to_string(100000000000 + machine) + R"("},"softwares":[)";
    for (int i = 0; i < 1247; ++i) {
        const int title = (i * 13 + machine * (i % 7 == 0 ? 31 : 0)) % 4000;
        json += (i == 0 ? "" : ",") + std::string(R"({"name":"Program )") + std::to_string(i) + "-" +
                std::to_string(title % 9) + R"(","version":")" + std::to_string(title % 9) +
                R"(.2.1","publisher":"Publisher )" + std::to_string(i % 40) +
                R"(","arch":"x86_64","install_date":"2025-03-04"})";
    }
    return json + "]}}";
}

// The same rows into the same tables and indexes, prepared statements, one transaction.
double bareInsert(const std::string &from, const std::string &to)
{
    sqlite3 *source = nullptr;
    sqlite3 *target = nullptr;
    must(sqlite3_open_v2(from.c_str(), &source, SQLITE_OPEN_READONLY, nullptr), source);
    must(sqlite3_open(to.c_str(), &target), target);
    must(sqlite3_exec(target, "pragma journal_mode=wal; pragma synchronous=full", nullptr, nullptr, nullptr),
         target);
    std::vector<std::string> tables;
    sqlite3_stmt *schema = nullptr;
    must(sqlite3_prepare_v2(source,
                            "select type, name, sql from sqlite_master where sql is not null and name not "
                            "like 'sqlite_%' and type in ('table','index') order by type desc",
                            -1, &schema, nullptr),
         source);
    while (sqlite3_step(schema) == SQLITE_ROW) {
        must(sqlite3_exec(target, reinterpret_cast<const char *>(sqlite3_column_text(schema, 2)), nullptr,
                          nullptr, nullptr),
             target);
        if (std::string(reinterpret_cast<const char *>(sqlite3_column_text(schema, 0))) == "table")
            tables.emplace_back(reinterpret_cast<const char *>(sqlite3_column_text(schema, 1)));
    }
    sqlite3_finalize(schema);
    std::vector<std::vector<std::vector<sqlite3_value *>>> rows;
    std::vector<int> widths;
    for (const std::string &name : tables) {
        sqlite3_stmt *read = nullptr;
        must(sqlite3_prepare_v2(source, ("select * from \"" + name + "\"").c_str(), -1, &read, nullptr),
             source);
        const int width = sqlite3_column_count(read);
        widths.push_back(width);
        rows.emplace_back();
        while (sqlite3_step(read) == SQLITE_ROW) {
            std::vector<sqlite3_value *> row;
            for (int i = 0; i < width; ++i)
                row.push_back(sqlite3_value_dup(sqlite3_column_value(read, i)));
            rows.back().push_back(std::move(row));
        }
        sqlite3_finalize(read);
    }
    const double seconds = timed([&] {
        must(sqlite3_exec(target, "begin", nullptr, nullptr, nullptr), target);
        for (std::size_t t = 0; t < tables.size(); ++t) {
            std::string sql = "insert into \"" + tables[t] + "\" values (?";
            for (int i = 1; i < widths[t]; ++i)
                sql += ",?";
            sqlite3_stmt *write = nullptr;
            must(sqlite3_prepare_v2(target, (sql + ")").c_str(), -1, &write, nullptr), target);
            for (const auto &row : rows[t]) {
                for (int i = 0; i < widths[t]; ++i)
                    sqlite3_bind_value(write, i + 1, row[static_cast<std::size_t>(i)]);
                must(sqlite3_step(write), target);
                sqlite3_reset(write);
            }
            sqlite3_finalize(write);
        }
        must(sqlite3_exec(target, "commit", nullptr, nullptr, nullptr), target);
    });
    for (const auto &tableRows : rows) {
        for (const auto &row : tableRows) {
            for (sqlite3_value *value : row)
                sqlite3_value_free(value);
        }
    }
    sqlite3_close(source);
    sqlite3_close(target);
    return seconds;
}

void benchInventories(bench::Table &table, const std::string &folder, const Clock &clock)
{
    constexpr int kMachines = 200;
    JobContext job;
    const std::string inbox = folder + "/inventories";
    fs::create_directories(inbox);
    for (int i = 0; i < kMachines; ++i)
        std::ofstream(inbox + "/" + std::to_string(i) + ".json") << inventory(i);
    app::OpenParameters parameters;
    parameters.url = folder + "/inventories.tally";
    parameters.actor = "bench";
    double seconds = 0;
    {
        const auto opened = must(app::Register::create(parameters, clock, "Bench"));
        seconds = timed([&] {
            const auto result = must(opened->import({inbox}, {}, job));
            if (result.plan.created != kMachines)
                std::printf("created %lld of %d machines\n", static_cast<long long>(result.plan.created),
                            kMachines);
        });
        const double again = timed([&] { must(opened->import({inbox}, {}, job)); });
        std::printf("the same inventories again: %.0f a minute\n", kMachines / again * 60);
    }
    const double bare = bareInsert(parameters.url, folder + "/bare.db");
    std::printf("inventories of 1,247 programs, new machines: %.0f a minute (at least 2,000)\n",
                kMachines / seconds * 60);
    table.add("inventories, new machines", seconds, "bare prepared inserts", bare, 4.0);
}

void benchRows(bench::Table &table, const std::string &folder, const Clock &clock)
{
    constexpr int kRows = 50'000;
    JobContext job;
    const std::string file = folder + "/rows.csv";
    {
        std::ofstream out(file);
        out << "Class,Name,Asset number,Serial number,Manufacturer,Model,Site,Purchased on,Cost\n";
        for (int i = 0; i < kRows; ++i)
            out << "laptop,LT-" << i << ",A" << 100000 + i << ",SN" << 5000000 + i << ",Dell Inc.,Latitude "
                << 5000 + i % 40 << ",Site " << i % 300 << ",2024-03-" << (i % 28 < 9 ? "0" : "")
                << i % 28 + 1 << "," << 500 + i % 400 << ".50\n";
    }
    app::OpenParameters parameters;
    parameters.url = folder + "/rows.tally";
    parameters.actor = "bench";
    const auto opened = must(app::Register::create(parameters, clock, "Bench"));
    const double seconds = timed([&] {
        const auto result = must(opened->import({file}, {}, job));
        if (result.plan.created != kRows)
            std::printf("created %lld of %d rows\n", static_cast<long long>(result.plan.created), kRows);
    });
    std::printf("register rows: %.0f a second (at least 10,000)\n", kRows / seconds);
    table.add("50,000 register rows", seconds, "at 10,000 rows a second", kRows / 10'000.0, 1.0);
}

} // namespace

int main(int argc, char **argv)
{
    const std::int64_t pcs = argc > 1 ? std::atoll(argv[1]) : 7000;
    const std::string folder =
        fs::temp_directory_path().string() + "/tally-bench-" + std::to_string(getpid());
    fs::create_directories(folder);
    const SystemClock clock;
    bench::Table table;
    benchLoad(table, folder, pcs, clock);
    benchInventories(table, folder, clock);
    benchRows(table, folder, clock);
    const bool reached = table.print();
    fs::remove_all(folder);
    return reached ? 0 : 1;
}
