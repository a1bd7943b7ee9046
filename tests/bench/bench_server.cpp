// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The register on a private PostgreSQL: an edit, edits of many items, imports of several sizes, four writers
// at once, loading the council. Ratios are to plain SQL and COPY of the same rows in the same run; processor
// time is ours and that of the session's process at the server's end. Usage: bench_server [PCs of the
// council, default 7000]
#include "app/demo_register.h"
#include "app/estate_loading.h"
#include "app/random_id.h"
#include "app/server_admin.h"
#include "must.h"
#include "private_postgres.h"
#include "raw_postgres.h"
#include "store/store.h"

#include <cstdlib>
#include <thread>
#include <vector>

using namespace tally;
using namespace tally::bench;

namespace {

using store::Store;
using test::PrivatePostgres;

constexpr int kRuns = 3;
constexpr int kEdits = 50; // of which the best counts
constexpr std::int64_t kItems = 7000;
constexpr double kMostTimesRawCopy = 8;
constexpr double kMostTimesRawLoad = 3;

// A register with its rights granted, and its asset manager's way to it.
struct Server
{
    PrivatePostgres &cluster;
    std::string database, url;
    SystemClock clock;

    explicit Server(PrivatePostgres &of) : cluster(of), database(of.newDatabase("bench"))
    {
        JobContext job;
        app::OpenParameters owner;
        owner.url = cluster.uriFor(database, "owner", "createrole");
        cluster.ask("postgres", "alter database " + database + " owner to owner");
        const auto logins =
            must(app::initServer(owner, clock, "Bench", database + "_admin", database + "_manager", job));
        url = cluster.uri(database, logins.back().login, logins.back().password);
    }
    std::unique_ptr<Store> open() const { return must(Store::open(must(store::parseLocation(url)), {})); }
};

PGconn *sessionOf(Store &store)
{
    return static_cast<PGconn *>(store.nativeHandle());
}

model::ItemRow machine(OrgId owner, std::int64_t id, int version)
{
    model::ItemRow item;
    item.owner = owner;
    item.id = ItemId(id);
    item.className = "laptop";
    item.name = "LT-" + std::to_string(id) + "-" + std::to_string(version);
    item.attributes = {{"memory_mib", std::int64_t{16000}}, {"operating_system", std::string("Windows 11")}};
    return item;
}

model::OperationDraft draftOf(const std::string &kind, const std::string &reason)
{
    model::OperationDraft draft;
    draft.kind = kind;
    draft.source = "bench";
    draft.reason = reason;
    return draft;
}

store::Commit commit(Store &store, const model::OperationDraft &draft)
{
    JobContext job;
    return must(store.commit(draft, app::randomRequest(), job));
}

// Machines numbered from `first`; `was`: the operation that wrote them, none when they are new.
model::OperationDraft machines(OrgId owner, std::int64_t first, std::int64_t count,
                               std::optional<OperationNumber> was, int version)
{
    model::OperationDraft draft = draftOf("edit", std::to_string(count) + " items");
    for (std::int64_t id = first; id < first + count; ++id) {
        const model::ItemRow item = machine(owner, id, version);
        draft.changes.push_back(was ? model::replace(item, *was) : model::begin(item));
    }
    return draft;
}

void benchEdits(Report &report, Server &server, RawPostgres &raw, OrgId owner)
{
    const auto store = server.open();
    const std::int64_t first = must(store->reserveIds(kItems));
    OperationNumber at = commit(*store, machines(owner, first, kItems, {}, 0)).number;
    raw.run("insert into raw.item select * from tally.item");
    raw.run("vacuum analyze raw.item");
    report.title("Edits, a session that has been open for a while");
    std::vector<OperationNumber> was(static_cast<std::size_t>(kItems), at);
    int next = 0;
    const auto edit = [&] {
        const auto i = static_cast<std::size_t>(next++);
        was[i] = commit(*store, machines(owner, first + std::int64_t(i), 1, was[i], 1)).number;
    };
    std::int64_t number = 1000; // of the plain operations: after those that made the rows
    const Milliseconds plain =
        bestOnServer(kEdits, raw.session(), [&] { ++number, raw.edit(first + number, number); });
    report.row("plain SQL: end, begin, operation, head", plain);
    report.row("the first edit of a session", bestOnServer(1, sessionOf(*store), edit));
    const Milliseconds one = bestOnServer(kEdits, sessionOf(*store), edit);
    report.row("an edit", one, std::to_string(one.cpu / plain.cpu).substr(0, 4) + " times plain SQL");
    std::vector<model::Change> changes;
    for (std::size_t i = 0; i < was.size(); ++i)
        changes.push_back(model::replace(machine(owner, first + std::int64_t(i), 2), was[i]));
    model::OperationDraft all = draftOf("edit", "all of them");
    all.changes = std::move(changes);
    report.row("an edit of 7,000 items",
               bestOnServer(1, sessionOf(*store), [&] { at = commit(*store, all).number; }));
    const auto again = machines(owner, first, kItems, at, 3);
    report.row("another, straight after it",
               bestOnServer(1, sessionOf(*store), [&] { commit(*store, again); }));
}

// `titles` on each of `count` machines, everything new.
model::OperationDraft installations(Store &store, OrgId owner, std::int64_t count, std::int64_t titles)
{
    model::OperationDraft draft = draftOf("import", std::to_string(count * titles) + " installations");
    std::int64_t id = must(store.reserveIds(titles + 2 * count));
    const std::int64_t firstTitle = id;
    for (; id < firstTitle + titles; ++id) {
        model::TitleRow title;
        title.id = TitleId(id);
        title.name = "Program " + std::to_string(id);
        draft.changes.push_back(model::begin(title));
    }
    for (std::int64_t m = 0; m < count; ++m) {
        const model::ItemRow item = machine(owner, id++, 0);
        draft.changes.push_back(model::begin(item));
        model::ReportRow row;
        row.owner = owner;
        row.id = ReportId(id++);
        row.source = "bench";
        row.subject = *item.name;
        row.item = item.id;
        draft.changes.push_back(model::begin(row));
        for (std::int64_t t = firstTitle; t < firstTitle + titles; ++t)
            draft.changes.push_back(
                model::begin(model::InstallationRow{owner, item.id, TitleId(t), row.id, Day(20000)}));
    }
    return draft;
}

void benchImports(Report &report, Server &server, RawPostgres &raw, OrgId owner)
{
    const auto store = server.open();
    report.title("Imports of installations, each with its machines, reports and titles");
    struct Size
    {
        std::int64_t machines, titles;
    };
    double dearest = 0;
    for (const Size size : {Size{1, 1}, Size{1, 100}, Size{1, 2000}, Size{7, 2000}, Size{100, 1000}}) {
        const model::OperationDraft draft = installations(*store, owner, size.machines, size.titles);
        const Milliseconds took = bestOnServer(1, sessionOf(*store), [&] { commit(*store, draft); });
        const double each = took.cpu / double(draft.changes.size());
        report.row(std::to_string(size.machines * size.titles), took,
                   std::to_string(each).substr(0, 5) + " ms a row");
        if (size.titles >= 1000)
            dearest = std::max(dearest, each);
    }
    const model::OperationDraft million = installations(*store, owner, 1000, 1000);
    const Milliseconds took = bestOnServer(1, sessionOf(*store), [&] { commit(*store, million); });
    report.row("1000000", took);
    // The rows of the smaller imports are copied too: a tenth more than the million.
    const Milliseconds plain = raw.copyLive("installation");
    report.row("1,102,101 installations by COPY", plain);
    report.limit("  a million against COPY", took.cpu / plain.cpu, kMostTimesRawCopy, "times");
    report.limit("  the dearest row of a smaller import against that of the million",
                 dearest / (took.cpu / double(million.changes.size())), 10, "times");
}

// Each writer changes items of his own and, with the others, one counter: what he finds changed he reads
// again.
void benchWriters(Report &report, Server &server, OrgId owner)
{
    constexpr int kWriters = 4;
    constexpr int kEach = 100;
    constexpr std::int64_t kShared = 20;
    const auto store = server.open();
    const std::int64_t first = must(store->reserveIds(kShared));
    commit(*store, machines(owner, first, kShared, {}, 0));
    const OperationNumber before = must(store->head()).number;
    std::vector<int> conflicts(kWriters);
    const auto write = [&](int writer) {
        const auto mine = server.open();
        JobContext job;
        for (int i = 0; i < kEach; ++i) {
            const std::int64_t id = first + (i * 7 + writer) % kShared;
            while (true) {
                const auto now = must(mine->live(model::Table::Item, "id", id));
                auto item = must(model::rowOf<model::ItemRow>(now.front().key, now.front().values));
                auto &counter = item.attributes["counter"];
                const auto *count = std::get_if<std::int64_t>(&counter);
                counter = std::int64_t{count != nullptr ? *count + 1 : 1};
                model::OperationDraft draft = draftOf("edit", "counted");
                draft.changes.push_back(model::replace(item, now.front().began));
                const auto done = mine->commit(draft, app::randomRequest(), job);
                if (done)
                    break;
                if (done.error().rule != "STALE_VERSION")
                    must(Result<store::Commit>(done.error()));
                ++conflicts[static_cast<std::size_t>(writer)];
            }
        }
    };
    report.title("Four writers at once on 20 items, each counting the changes made");
    const Milliseconds took = bestOf(1, [&] {
        std::vector<std::thread> threads;
        for (int writer = 0; writer < kWriters; ++writer)
            threads.emplace_back(write, writer);
        for (std::thread &thread : threads)
            thread.join();
    });
    std::int64_t counted = 0;
    for (std::int64_t id = first; id < first + kShared; ++id) {
        const auto now = must(store->live(model::Table::Item, "id", id));
        const auto item = must(model::rowOf<model::ItemRow>(now.front().key, now.front().values));
        if (const auto counter = item.attributes.find("counter"); counter != item.attributes.end())
            counted += std::get<std::int64_t>(counter->second);
    }
    int refused = 0;
    for (const int conflict : conflicts)
        refused += conflict;
    report.row(std::to_string(kWriters * kEach) + " edits", took,
               std::to_string(int(kWriters * kEach / took.wall * 1000)) + " a second, " +
                   std::to_string(refused) + " conflicts refused and tried again");
    report.same("edits counted", static_cast<std::size_t>(counted), std::size_t{kWriters * kEach});
    report.same("operations recorded", static_cast<std::size_t>(must(store->head()).number - before),
                std::size_t{kWriters * kEach});
}

void benchLoad(Report &report, PrivatePostgres &cluster, std::int64_t pcs)
{
    JobContext job;
    const SystemClock clock;
    const std::string database = cluster.newDatabase("council");
    const std::string url = cluster.uriFor(database, "owner", "createrole");
    cluster.ask("postgres", "alter database " + database + " owner to owner");
    report.title("Council of " + std::to_string(pcs) + " PCs");
    report.row("making it", bestOf(1, [&] { must(app::createDemo(url, pcs, 1, job)); }));
    cluster.ask(database, "vacuum analyze");
    RawPostgres raw(cluster.uri(database));
    std::size_t bytes = 0;
    const Milliseconds plain = bestOnServer(kRuns, raw.session(), [&] {
        for (const model::Table table : {model::Table::Item, model::Table::Relationship, model::Table::Title,
                                         model::Table::Report, model::Table::Installation})
            bytes += raw.readLive(std::string(model::tableSpec(table).name));
    });
    const auto store = must(Store::open(must(store::parseLocation(url)), {}));
    const OperationNumber head = must(store->head()).number;
    const auto load = [&](OperationNumber at) {
        std::size_t installed = 0;
        const Milliseconds took = bestOnServer(kRuns, sessionOf(*store), [&] {
            installed = must(app::loadEstate(*store, at, dayOf(clock.now()), job))->installationCount();
        });
        report.row("load as of operation " + std::to_string(at), took,
                   std::to_string(installed) + " installations");
        return took;
    };
    report.row("its rows by COPY, unread", plain, std::to_string(bytes / kRuns >> 20U) + " MB");
    const Milliseconds now = load(head);
    report.limit("  against COPY", now.cpu / plain.cpu, kMostTimesRawLoad, "times");
    const Milliseconds then = load(head * 9 / 10);
    report.limit("  as of then against now", then.cpu / now.cpu, 2, "times");
}

} // namespace

int main(int argc, char **argv)
{
    PrivatePostgres *cluster = PrivatePostgres::instance();
    if (cluster == nullptr) {
        std::puts("PostgreSQL is not installed: nothing measured");
        return 1;
    }
    Report report;
    Server server(*cluster);
    RawPostgres raw(cluster->uri(server.database));
    const OrgId owner(std::atoll(
        cluster->ask(server.database, "select id from item where class = 'partner' and ended is null")
            .c_str()));
    benchEdits(report, server, raw, owner);
    benchImports(report, server, raw, owner);
    benchWriters(report, server, owner);
    benchLoad(report, *cluster, argc > 1 ? std::atoll(argv[1]) : 7000);
    return report.exitCode();
}
