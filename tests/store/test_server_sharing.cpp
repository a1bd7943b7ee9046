// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Several people on one server: writers at once, a server that goes away, refresh by deltas, what a partner
// sees and can verify.
#include "registrar.h"
#include "server_fixture.h"

#include "core/text.h"

#include <QTest>

#include <atomic>
#include <map>
#include <thread>

using namespace tally;
using namespace tally::test;

namespace {

using model::Table;

model::OperationDraft edit(std::vector<model::Change> changes)
{
    model::OperationDraft out;
    out.kind = "edit";
    out.source = "person";
    out.changes = std::move(changes);
    return out;
}

// Version and name of an item as a store sees it now; began 0: not there.
std::pair<OperationNumber, std::string> itemNow(store::Store &store, std::int64_t id)
{
    const auto rows = store.live(Table::Item, "id", id);
    if (!rows || rows->empty())
        return {};
    const auto &name = rows->front().values[model::valueIndex(Table::Item, "name")];
    return {rows->front().began, model::isNull(name) ? std::string() : std::get<std::string>(name)};
}

// key -> began of everything live.
std::map<model::FactKey, OperationNumber> fullLoad(store::Store &store, OperationNumber asOf)
{
    std::map<model::FactKey, OperationNumber> out;
    JobContext job;
    for (const model::TableSpec &spec : model::allTables()) {
        const Outcome read = store.scan(
            spec.table, asOf,
            [&](const model::RowView &row) {
                model::FactKey key{spec.table, row.owner(), {}};
                for (std::size_t i = 0; i < spec.keys.size(); ++i) {
                    if (spec.keys[i].type == model::ColumnType::Integer)
                        key.cells.emplace_back(row.integer(i));
                    else
                        key.cells.emplace_back(std::string(row.text(i)));
                }
                out[key] = row.began();
                return true;
            },
            job);
        if (!read)
            qFatal("%s", read.error().text().c_str());
    }
    return out;
}

} // namespace

class TestServerSharing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void writersAtOnceLoseNothing();
    void deltaEqualsFullLoad();
    void partnerVerifiesWhatHeSees();
    void connectionLostBeforeTheCommit();
    void answerLostAfterTheCommit();
    void serverKilledInTheMiddle();
    void whoOnlyLooksComesBack();

private:
    std::unique_ptr<ServerFixture> m_fixture;
};

void TestServerSharing::initTestCase()
{
    auto *cluster = PrivatePostgres::instance();
    if (cluster == nullptr)
        QSKIP("PostgreSQL is not installed");
    m_fixture = std::make_unique<ServerFixture>(*cluster);
}

// Each item's name is a counter; a refused writer reads again. No increment may be lost.
void TestServerSharing::writersAtOnceLoseNothing()
{
    constexpr int kItems = 20, kWriters = 4, kCommits = 40;
    auto store = m_fixture->open("nadia");
    JobContext job;
    std::vector<model::Change> changes;
    for (int i = 0; i < kItems; ++i)
        changes.push_back(newItem(kNorth, 600 + i, "counter", "0"));
    QVERIFY(bool(store->commit(edit(changes), "counters", job)));
    std::atomic<int> committed = 0, failed = 0;
    std::vector<std::thread> writers;
    for (int writer = 0; writer < kWriters; ++writer) {
        writers.emplace_back([&, writer] {
            auto mine = m_fixture->open("nadia");
            JobContext quiet;
            for (int i = 0; i < kCommits; ++i) {
                const std::int64_t id = 600 + (i * 7 + writer) % kItems;
                const auto [began, name] = itemNow(*mine, id);
                const auto done =
                    mine->commit(edit({itemVersion(kNorth, id, std::to_string(std::stoi(name) + 1), began)}),
                                 "writer " + std::to_string(writer) + " " + std::to_string(i), quiet);
                if (done)
                    ++committed;
                else if (done.error().rule != "STALE_VERSION")
                    ++failed;
            }
        });
    }
    for (std::thread &writer : writers)
        writer.join();
    QCOMPARE(failed.load(), 0);
    QVERIFY(committed.load() > 0);
    int total = 0;
    for (int i = 0; i < kItems; ++i)
        total += std::stoi(itemNow(*store, 600 + i).second);
    QCOMPARE(total, committed.load());
}

void TestServerSharing::deltaEqualsFullLoad()
{
    auto writer = m_fixture->open("nadia");
    auto reader = m_fixture->open("rita");
    const auto before = reader->head();
    QVERIFY(bool(before));
    auto seen = fullLoad(*reader, before->number);
    while (*reader->mayHaveChanged()) { // what is left of earlier news
    }
    JobContext job;
    QVERIFY(bool(writer->commit(
        edit({newItem(kNorth, 700, "server", "one"), newItem(kNorth, 701, "server", "two")}), "d1", job)));
    const auto [began, name] = itemNow(*writer, 700);
    QVERIFY(bool(writer->commit(edit({itemVersion(kNorth, 700, "uno", began)}), "d2", job)));
    auto max = m_fixture->open("max");
    QVERIFY(bool(max->commit(edit({newItem(kMid, 702, "server", "not hers")}), "d3", job)));
    bool news = false;
    QTRY_VERIFY((news = news || *reader->mayHaveChanged()));
    const auto after = reader->head();
    const auto changes = reader->changed(before->number, after->number);
    QVERIFY(bool(changes));
    for (const model::FactVersion &version : *changes) {
        if (version.ended)
            seen.erase(version.key);
    }
    for (const model::FactVersion &version : *changes) {
        if (!version.ended)
            seen[version.key] = version.began;
    }
    QVERIFY(seen == fullLoad(*reader, after->number));
    QVERIFY(!seen.contains({Table::Item, OrgId(kMid), {std::int64_t(702)}}));
    // As of before: exactly what was there.
    QVERIFY(!fullLoad(*reader, before->number).contains({Table::Item, OrgId(kNorth), {std::int64_t(700)}}));
}

void TestServerSharing::partnerVerifiesWhatHeSees()
{
    JobContext job;
    auto max = m_fixture->open("max");
    QVERIFY(bool(max->commit(edit({newItem(kMid, 710, "server", "mid only")}), "mid", job)));
    const auto whole = m_fixture->open("postgres")->verify({}, job);
    QVERIFY(bool(whole));
    QVERIFY2(whole->damage.empty(), whole->damage.empty() ? "" : whole->damage.front().what.c_str());
    QCOMPARE(whole->uncheckedOperations, 0);
    const auto part = m_fixture->open("rita")->verify({}, job);
    QVERIFY2(bool(part), part ? "" : part.error().text().c_str());
    QVERIFY2(part->damage.empty(), part->damage.empty() ? "" : part->damage.front().what.c_str());
    QVERIFY(part->uncheckedOperations >= 2); // the fixture's, which touch Mid, and max's
    QCOMPARE(part->operations, whole->operations);
    QCOMPARE(text::hex(part->root), text::hex(whole->root));
    QVERIFY(part->facts < whole->facts);
}

void TestServerSharing::connectionLostBeforeTheCommit()
{
    JobContext job;
    auto store = m_fixture->open("nadia");
    const int backend = PQbackendPID(static_cast<PGconn *>(store->nativeHandle()));
    RawConnection server(m_fixture->uri("postgres"));
    QCOMPARE(server.run("select pg_terminate_backend(" + std::to_string(backend) + ", 5000)").cell,
             std::string("t"));
    const auto lost = store->commit(edit({newItem(kNorth, 720, "server", "lost")}), "lost", job);
    QVERIFY(!lost);
    QCOMPARE(lost.error().code, ErrorCode::Unreachable);
    // It has connected again by itself: nothing is there, and the same request may be made.
    const auto found = store->findRequest("lost");
    QVERIFY(found && !*found);
    const auto again = store->commit(edit({newItem(kNorth, 720, "server", "lost")}), "lost", job);
    QVERIFY2(bool(again), again ? "" : again.error().text().c_str());
    QVERIFY(store->findRequest("lost")->value_or(0) == again->number);
}

// The operation went through and the answer did not arrive: the request says so, and is not recorded twice.
void TestServerSharing::answerLostAfterTheCommit()
{
    JobContext job;
    auto first = m_fixture->open("nadia");
    const auto done = first->commit(edit({newItem(kNorth, 730, "server", "answered")}), "no answer", job);
    QVERIFY(bool(done));
    auto second = m_fixture->open("nadia");
    QVERIFY(second->findRequest("no answer")->value_or(0) == done->number);
    const auto again = second->commit(edit({newItem(kNorth, 730, "server", "answered")}), "no answer", job);
    QVERIFY(!again);
    QCOMPARE(again.error().rule, std::string("REPLAY"));
}

// The server dies while an operation has done its work and not committed: all or nothing.
void TestServerSharing::serverKilledInTheMiddle()
{
    JobContext job;
    auto store = m_fixture->open("nadia");
    const auto before = store->head();
    QVERIFY(bool(before));
    {
        RawConnection half(m_fixture->uri("nadia"));
        QCOMPARE(half.run("begin; insert into incoming_item (owner, id, class, attributes, live) values (10, "
                          "740, 'server', '{}', 1); "
                          "select commit_operation('half done', 'edit', null, null, 'person', '', null)")
                     .state,
                 std::string("00000"));
        QVERIFY(m_fixture->cluster().kill());
        const auto down = store->commit(edit({newItem(kNorth, 741, "server", "down")}), "down", job);
        QVERIFY(!down);
        QVERIFY2(down.error().code == ErrorCode::Unreachable, down.error().text().c_str());
        QVERIFY(m_fixture->cluster().start());
    }
    auto after = m_fixture->open("nadia");
    QCOMPARE(after->head()->number, before->number);
    QVERIFY(!after->findRequest("half done")->has_value());
    QCOMPARE(itemNow(*after, 740).first, 0);
    QVERIFY(bool(after->commit(edit({newItem(kNorth, 741, "server", "down")}), "down", job)));
    const auto whole = m_fixture->open("postgres")->verify({}, job);
    QVERIFY(whole && whole->damage.empty());
}

// A window that only looks: it says that the server is out of reach, and not that its login is bad, and finds
// it again.
void TestServerSharing::whoOnlyLooksComesBack()
{
    auto reader = m_fixture->open("rita");
    QVERIFY(reader->mayHaveChanged());
    QVERIFY(m_fixture->cluster().kill());
    QTRY_VERIFY(!reader->mayHaveChanged()); // what the server said last may be read first
    for (int i = 0; i < 3; ++i) {
        const auto away = reader->mayHaveChanged();
        QVERIFY(!away);
        QVERIFY2(away.error().code == ErrorCode::Unreachable, away.error().text().c_str());
    }
    QVERIFY(m_fixture->cluster().start());
    bool news = false; // what was recorded meanwhile is not known
    const auto hears = [&] {
        const auto heard = reader->mayHaveChanged();
        news = news || (heard && *heard);
        return news;
    };
    QTRY_VERIFY(hears());
    QVERIFY(reader->head());
}

TALLY_TEST(TestServerSharing);
#include "test_server_sharing.moc"
