// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can happen to a file: no register, newer, edited, older, locked, full, read only, damaged, killed in
// mid-commit.
#include "drafts.h"
#include "registrar.h"
#include "sqlite_engine.h"
#include "store/migrations.h"
#include "store/sqlite_store.h"

#include <QFile>
#include <QTest>
#include <sqlite3.h>

#include <chrono>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace tally;
using namespace tally::test;

namespace {

Result<std::unique_ptr<store::Store>> openFile(const std::string &file, bool readOnly = false,
                                               int timeoutMs = 200)
{
    store::OpenOptions options;
    options.actor = "ann";
    options.busyTimeoutMs = timeoutMs;
    options.readOnly = readOnly;
    return store::Store::open({store::Location::Engine::Sqlite, file, {}}, options);
}

void write(const std::string &file, const std::string &bytes)
{
    std::ofstream(file, std::ios::binary) << bytes;
}

std::vector<store::Migration> withExtra(const std::string &sql)
{
    auto migrations = store::shippedMigrations(store::Engine::Sqlite);
    if (!migrations)
        qFatal("no migrations");
    store::Migration extra;
    extra.number = static_cast<int>(migrations->size()) + 1;
    extra.name = "extra";
    extra.text = sql;
    extra.checksum = std::string(64, 'e');
    migrations->push_back(extra);
    return *migrations;
}

// Kills its own process as soon as rows are being written.
class KillingJob final : public JobContext
{
public:
    void progress(std::int64_t done, std::int64_t total) override
    {
        if (total > 0 && done > 8192)
            ::kill(::getpid(), SIGKILL);
    }
};

model::OperationDraft manyItems(std::int64_t count)
{
    std::vector<model::Change> changes;
    for (std::int64_t id = 100; id < 100 + count; ++id)
        changes.push_back(begin(item(id, "item " + std::to_string(id) + std::string(200, 'x'))));
    return draft("import", std::move(changes));
}

} // namespace

class TestSqliteFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_register = engines().front()->make(); }

    void refusesWhatIsNoRegister_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<int>("code");
        QTest::newRow("missing") << QByteArray("missing") << static_cast<int>(ErrorCode::NotFound);
        for (const char *kind : {"empty", "text", "folder", "another database"})
            QTest::newRow(kind) << QByteArray(kind) << static_cast<int>(ErrorCode::Damaged);
    }

    void refusesWhatIsNoRegister()
    {
        QFETCH(QByteArray, kind);
        QFETCH(int, code);
        const QTemporaryDir folder;
        const std::string file = folder.filePath(QStringLiteral("x.tally")).toStdString();
        if (kind == "empty")
            write(file, "");
        else if (kind == "text")
            write(file, std::string(5000, 'x'));
        else if (kind == "folder")
            std::filesystem::create_directory(file);
        else if (kind == "another database") {
            sqlite3 *db = nullptr;
            QCOMPARE(sqlite3_open(file.c_str(), &db), SQLITE_OK);
            QCOMPARE(sqlite3_exec(db, "create table migration (a)", nullptr, nullptr, nullptr), SQLITE_OK);
            sqlite3_close(db);
        }
        const auto opened = openFile(file);
        QVERIFY(!opened);
        QCOMPARE(static_cast<int>(opened.error().code), code);
        QCOMPARE(opened.error().file, file);
    }

    void createRefusesWhatIsThere()
    {
        const auto again = store::Store::create(m_register->location(), {});
        QVERIFY(!again);
        QVERIFY(again.error().code == ErrorCode::Conflict);
        const auto nowhere =
            store::Store::create({store::Location::Engine::Sqlite, "/dev/null/x.tally", {}}, {});
        QVERIFY(!nowhere);
        QVERIFY(nowhere.error().code == ErrorCode::Unreachable);
    }

    void refusesNewerAndEdited()
    {
        m_register->tamper("insert into migration (number, name, checksum, applied_at) "
                           "select max(number) + 1, 'later', 'x', 0 from migration");
        const auto newer = m_register->tryOpen();
        QVERIFY(!newer);
        QVERIFY(newer.error().reason.find("newer program") != std::string::npos);
        m_register->tamper("delete from migration where name = 'later'; update migration set checksum = 'x' "
                           "where number = 1");
        const auto edited = m_register->tryOpen();
        QVERIFY(!edited);
        QVERIFY(edited.error().code == ErrorCode::Damaged);
        QVERIFY(edited.error().reason.find("0001_register") != std::string::npos);
    }

    void upgradesAnOlderOne()
    {
        seed(*m_register->open());
        const auto migrations =
            withExtra("create table extra (a {integer}) {strict}; create index extra_a on extra (a);");
        store::OpenOptions options;
        options.actor = "ann";
        options.readOnly = true;
        const auto looked = store::SqliteStore::open(m_register->location(), options, migrations);
        QVERIFY(!looked); // cannot upgrade what it may not write
        options.readOnly = false;
        {
            const auto upgraded = store::SqliteStore::open(m_register->location(), options, migrations);
            QVERIFY2(upgraded, upgraded ? "" : upgraded.error().text().c_str());
            QCOMPARE((*upgraded)->info().schema, static_cast<int>(migrations.size()));
            QCOMPARE(itemsAt(**upgraded, 1),
                     std::string("1 North, 10 alpha, 11 beta, 12 gamma, 2 South, 20 delta"));
        }
        const auto old = m_register->tryOpen(); // the older program
        QVERIFY(!old);
        // The copy beside it is the register as it was.
        const auto copy =
            openFile(m_register->location().text + ".before-schema-" + std::to_string(migrations.size()));
        QVERIFY2(copy, copy ? "" : copy.error().text().c_str());
        QCOMPARE((*copy)->info().schema, static_cast<int>(migrations.size()) - 1);
        // Fresh and upgraded have one shape.
        const QTemporaryDir folder;
        const store::Location fresh{
            store::Location::Engine::Sqlite, folder.filePath(QStringLiteral("f.tally")).toStdString(), {}};
        QVERIFY(store::SqliteStore::create(fresh, options, migrations));
        const std::string shape = "select group_concat(type || name || coalesce(sql, ''), char(10)) from "
                                  "(select * from sqlite_schema order by type, name)";
        QCOMPARE(RawSqlite(fresh.text).ask(shape), m_register->ask(shape));
        QCOMPARE(m_register->ask("pragma user_version"), std::to_string(migrations.size()));
    }

    // An upgrade that failed long ago left a copy, which lacks what was recorded since.
    void theCopyIsOfTheRegisterAsItIs()
    {
        const auto migrations = withExtra("create table extra (a integer) {strict};");
        store::OpenOptions options;
        options.actor = "ann";
        QVERIFY(!store::SqliteStore::open(m_register->location(), options, withExtra("create nonsense;")));
        seed(*m_register->open());
        QVERIFY(store::SqliteStore::open(m_register->location(), options, migrations));
        const auto copy = openFile(m_register->location().text + ".before-schema-" +
                                   std::to_string(migrations.size()) + "-operation-1");
        QVERIFY2(copy, copy ? "" : copy.error().text().c_str());
        QCOMPARE(itemsAt(**copy, 1), std::string("1 North, 10 alpha, 11 beta, 12 gamma, 2 South, 20 delta"));
    }

    void failedUpgradeChangesNothing()
    {
        seed(*m_register->open());
        store::OpenOptions options;
        const auto broken = store::SqliteStore::open(m_register->location(), options,
                                                     withExtra("create table extra (a); create nonsense;"));
        QVERIFY(!broken);
        QVERIFY(broken.error().remedy.find("as it was") != std::string::npos);
        QVERIFY(m_register->tryOpen());
        QCOMPARE(m_register->ask("select count(*) from sqlite_schema where name = 'extra'"),
                 std::string("0"));
    }

    void saysWhenItMayOnlyBeRead()
    {
        seed(*m_register->open());
        const auto store = openFile(m_register->location().text, true);
        QVERIFY2(store, store ? "" : store.error().text().c_str());
        QCOMPARE(itemsAt(**store, 1).substr(0, 7), std::string("1 North"));
        const auto done = tryCommit(**store, draft("edit", {replace(item(10, "x"), 1)}));
        QVERIFY(!done);
        QVERIFY(done.error().code == ErrorCode::Unreachable);
        QVERIFY2(done.error().reason.find("only be read") != std::string::npos, done.error().text().c_str());
    }

    void saysWhenItIsLocked()
    {
        seed(*m_register->open());
        const auto store = openFile(m_register->location().text);
        QVERIFY(store);
        RawSqlite other(m_register->location().text);
        other.run("begin immediate");
        const auto done = tryCommit(**store, draft("edit", {replace(item(10, "x"), 1)}));
        QVERIFY(!done);
        QVERIFY(done.error().code == ErrorCode::Unreachable);
        QVERIFY2(done.error().reason.find("another program") != std::string::npos,
                 done.error().text().c_str());
        QCOMPARE(itemsAt(**store, 1).substr(0, 7), std::string("1 North")); // reading goes on
        other.run("rollback");
        QCOMPARE(commit(**store, draft("edit", {replace(item(10, "x"), 1)})), 2);
    }

    void saysWhenTheDiskIsFull()
    {
        const auto store = m_register->open();
        seed(*store);
        auto *db = static_cast<sqlite3 *>(store->nativeHandle());
        const std::string pages = m_register->ask("pragma page_count");
        sqlite3_exec(db, ("pragma max_page_count = " + std::to_string(std::stoi(pages) + 20)).c_str(),
                     nullptr, nullptr, nullptr);
        const auto full = tryCommit(*store, manyItems(2000));
        QVERIFY(!full);
        QVERIFY(full.error().code == ErrorCode::Unreachable);
        QVERIFY2(full.error().reason.find("disk is full") != std::string::npos, full.error().text().c_str());
        const auto head = store->head();
        QVERIFY(head);
        QCOMPARE(head->number, 1);
        sqlite3_exec(db, "pragma max_page_count = 1000000", nullptr, nullptr, nullptr);
        QCOMPARE(commit(*store, manyItems(2000)), 2);
    }

    // SQLite would go on writing into what no name leads to.
    void recordsNothingIntoAFileThatIsGone()
    {
        const auto store = m_register->open();
        seed(*store);
        const std::string file = m_register->location().text, aside = file + ".aside";
        std::filesystem::rename(file, aside);
        const auto lost = tryCommit(*store, draft("edit", {replace(item(10, "x"), 1)}));
        QVERIFY(!lost);
        QVERIFY(lost.error().code == ErrorCode::Unreachable);
        QVERIFY2(lost.error().reason.find("moved or deleted") != std::string::npos,
                 lost.error().text().c_str());
        QVERIFY(!store->mayHaveChanged());
        std::filesystem::rename(aside, file);
        QVERIFY(store->mayHaveChanged());
        QCOMPARE(commit(*store, draft("edit", {replace(item(10, "x"), 1)})), 2);
    }

    void damagedPageIsSeen()
    {
        {
            const auto store = m_register->open();
            seed(*store);
            commit(*store, manyItems(3000));
        }
        const std::string file = m_register->location().text;
        RawSqlite(file).run("pragma wal_checkpoint(truncate)");
        const auto root =
            std::stoll(m_register->ask("select rootpage from sqlite_schema where name = 'item'"));
        {
            std::fstream out(file, std::ios::in | std::ios::out | std::ios::binary);
            out.seekp((root - 1) * 4096);
            out << std::string(4096, '\xaa');
        }
        auto opened = m_register->tryOpen();
        QVERIFY(opened);
        JobContext job;
        const auto verified = (*opened)->verify({}, job);
        QVERIFY(!verified);
        QVERIFY(verified.error().code == ErrorCode::Damaged);
    }

    void killedInMidCommit()
    {
        seed(*m_register->open());
        const std::string file = m_register->location().text;
        const pid_t child = ::fork();
        if (child == 0) {
            const auto store = openFile(file);
            KillingJob job;
            if (store)
                static_cast<void>((*store)->commit(manyItems(40'000), "killed", job));
            ::_exit(3); // the kill did not come
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
        const auto store = m_register->open();
        const auto head = store->head();
        QVERIFY(head);
        QCOMPARE(head->number, 1);
        const auto found = store->findRequest("killed");
        QVERIFY(found);
        QVERIFY(!found->has_value());
        JobContext job;
        const auto verified = store->verify({}, job);
        QVERIFY(verified);
        QVERIFY(verified->damage.empty());
        QCOMPARE(commit(*store, draft("edit", {replace(item(10, "x"), 1)})), 2);
    }

    void cancelledWritesNothing()
    {
        const auto store = m_register->open();
        seed(*store);
        JobContext job;
        job.cancel();
        const auto done = store->commit(manyItems(10), "cancelled", job);
        QVERIFY(!done);
        QVERIFY(done.error().code == ErrorCode::Cancelled);
        const auto head = store->head();
        QVERIFY(head);
        QCOMPARE(head->number, 1);
    }

    void cancelledUnderWayWritesNothing()
    {
        const auto store = m_register->open();
        seed(*store);
        for (const int milliseconds : {1, 5, 20, 60}) { // while it is hashed, judged, written
            JobContext job;
            std::thread person([&] {
                std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds));
                job.cancel();
            });
            const auto done = store->commit(manyItems(40'000), "cancelled", job);
            person.join();
            QVERIFY(!done);
            QVERIFY2(done.error().code == ErrorCode::Cancelled, done.error().text().c_str());
        }
        QCOMPARE(commit(*store, manyItems(10)), 2);
    }

    void processesWriteSideBySide()
    {
        seed(*m_register->open());
        const std::string file = m_register->location().text;
        constexpr int kEach = 8;
        std::vector<pid_t> children;
        for (const char *login : {"bob", "carl"}) {
            const pid_t child = ::fork();
            if (child == 0)
                ::_exit(countUp(file, login, kEach));
            children.push_back(child);
        }
        for (const pid_t child : children) {
            int status = 0;
            QCOMPARE(::waitpid(child, &status, 0), child);
            QVERIFY(WIFEXITED(status));
            QCOMPARE(WEXITSTATUS(status), 0);
        }
        const auto store = m_register->open();
        const auto head = store->head();
        QVERIFY(head);
        QCOMPARE(head->number, 1 + 2 * kEach); // no gap, no lost update
        const auto live = store->live(model::Table::Item, "id", std::int64_t{10});
        QVERIFY(live);
        const auto row = model::rowOf<model::ItemRow>(live->front().key, live->front().values);
        QVERIFY(row);
        QCOMPARE(row->name.value_or(""), std::to_string(2 * kEach));
    }

    void backupWhileInUse()
    {
        const auto store = m_register->open();
        seed(*store);
        const QTemporaryDir folder;
        const std::string file = folder.filePath(QStringLiteral("copy.tally")).toStdString();
        JobContext job;
        QVERIFY(store->backup(file, job));
        commit(*store, draft("edit", {replace(item(10, "x"), 1)}));
        const auto copy = openFile(file);
        QVERIFY2(copy, copy ? "" : copy.error().text().c_str());
        QCOMPARE((*copy)->info().registerId, store->info().registerId);
        const auto verified = (*copy)->verify({}, job);
        QVERIFY(verified);
        QVERIFY(verified->damage.empty());
        QCOMPARE(verified->operations, 2);
        const auto again = store->backup(file, job);
        QVERIFY(!again);
        QVERIFY(again.error().code == ErrorCode::Conflict);
    }

private:
    // Adds one to the number that is alpha's name, `times` times; reads again when somebody was faster.
    static int countUp(const std::string &file, const std::string &login, int times)
    {
        store::OpenOptions options;
        options.actor = login;
        const auto store = store::Store::open({store::Location::Engine::Sqlite, file, {}}, options);
        if (!store)
            return 2;
        for (int done = 0; done < times;) {
            const auto live = (*store)->live(model::Table::Item, "id", std::int64_t{10});
            if (!live)
                return 3;
            const model::FactVersion &version = live->front();
            const std::string name =
                std::get<std::string>(version.values[model::valueIndex(model::Table::Item, "name")]);
            const int value = name == "alpha" ? 0 : std::stoi(name);
            const std::string refused = refusalOf(
                **store, draft("edit", {replace(item(10, std::to_string(value + 1)), version.began)}));
            if (refused.empty())
                ++done;
            else if (refused != "STALE_VERSION")
                return 4;
        }
        return 0;
    }

    std::unique_ptr<TestRegister> m_register;
};

TALLY_TEST(TestSqliteFile);
#include "test_sqlite_file.moc"
