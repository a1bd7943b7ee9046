// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What went wrong once while the store was studied (junk in staging, settings, every pair of duties), and
// what a server cannot refuse: holding the lock and crying wolf.
#include "registrar.h"
#include "server_fixture.h"

#include <QTest>

using namespace tally;
using namespace tally::test;

namespace {

std::string commitCall(const std::string &kind)
{
    static int request = 0;
    return "select o_number from commit_operation('pitfall " + std::to_string(++request) + "', '" + kind +
           "', null, null, 'person', '', null)";
}

std::string staged(std::int64_t id, const std::string &name, int live, const std::string &was)
{
    return "insert into incoming_item (owner, id, class, name, attributes, live, was) values (10, " +
           std::to_string(id) + ", 'server', '" + name + "', '{}', " + std::to_string(live) + ", " + was +
           "); ";
}

} // namespace

class TestServerPitfalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void junkInAnEndIsNotHashed();
    void endAndBeginAreOneRow();
    void settingsOpenNothing();
    void everyPairKeepsTwoPeopleApart_data();
    void everyPairKeepsTwoPeopleApart();
    void aHeldLockIsSaid();
    void falseNewsChangesNothing();
    void whatIsRememberedOfARoleIsWhatWasHeld();

private:
    RawAnswer as(const std::string &login, const std::string &sql)
    {
        RawConnection connection(m_fixture->uri(login));
        return connection.run(sql);
    }
    void mustBeWhole()
    {
        JobContext job;
        const auto whole = m_fixture->open("postgres")->verify({}, job);
        QVERIFY(bool(whole));
        QVERIFY2(whole->damage.empty(), whole->damage.empty() ? "" : whole->damage.front().what.c_str());
    }

    std::unique_ptr<ServerFixture> m_fixture;
};

void TestServerPitfalls::initTestCase()
{
    auto *cluster = PrivatePostgres::instance();
    if (cluster == nullptr)
        QSKIP("PostgreSQL is not installed");
    m_fixture = std::make_unique<ServerFixture>(*cluster);
}

// An end that comes with values was once hashed with them, and read as tampering ever after.
void TestServerPitfalls::junkInAnEndIsNotHashed()
{
    QCOMPARE(as("nadia", "begin; " + staged(940, "short-lived", 1, "null") + commitCall("edit") + "; commit")
                 .state,
             std::string("00000"));
    const std::string began = as("nadia", "select began from item where id = 940").cell;
    QCOMPARE(as("nadia", "begin; " + staged(940, "stray value", 0, began) + commitCall("retire") + "; commit")
                 .state,
             std::string("00000"));
    QCOMPARE(as("postgres", "select count(*) from item where id = 940 and ended is null").cell,
             std::string("0"));
    QCOMPARE(as("postgres", "select count(*) from item where name = 'stray value'").cell, std::string("0"));
    mustBeWhole();
}

// A change staged as an end and a begin apart would be two lines where the facts give one of each.
void TestServerPitfalls::endAndBeginAreOneRow()
{
    const std::string began = as("nadia", "select began from item where id = 100 and ended is null").cell;
    const RawAnswer apart =
        as("nadia", "begin; " + staged(100, "", 0, began) + staged(100, "apart", 1, "null") +
                        commitCall("edit") + "; commit");
    QCOMPARE(apart.rule, std::string("ALREADY_LIVE"));
    QCOMPARE(as("postgres", "select name from item where id = 100 and ended is null").cell,
             std::string("north-sql"));
    mustBeWhole();
}

// Who somebody is comes from the session's login alone.
void TestServerPitfalls::settingsOpenNothing()
{
    for (const char *setting :
         {"set app.org = '20'", "set role tally_client", "set search_path = public, tally",
          "set application_name = 'max'", "set local tally.actor = '505'"})
        QCOMPARE(as("rita", std::string(setting) + "; select count(*) from tally.item where owner = 20").cell,
                 std::string("0"));
}

void TestServerPitfalls::everyPairKeepsTwoPeopleApart_data()
{
    QTest::addColumn<QString>("pair");
    for (const char *pair :
         {"requester/approver", "operator/reviewer", "wiper/reviewer", "sealer/second sealer",
          "reconciler/closer", "creator/closer", "raiser/resolver", "policy author/policy approver"})
        QTest::newRow(pair) << QString::fromUtf8(pair);
}

// On the same object, by the key itself too; another person may, and the same side may act again.
void TestServerPitfalls::everyPairKeepsTwoPeopleApart()
{
    QFETCH(QString, pair);
    const std::string name = pair.toStdString();
    const std::string one = name.substr(0, name.find('/')), other = name.substr(name.find('/') + 1);
    QCOMPARE(as("postgres", "set search_path = tally; insert into step_kind values ('NEW', '1 " + name +
                                "', 'FIRST', 'custodian'), ('FIRST', '2 " + name +
                                "', 'DONE', 'custodian'); insert into duty_pair values ('1 " + name + "', '" +
                                name + "', '" + one + "'), ('2 " + name + "', '" + name + "', '" + other +
                                "')")
                 .state,
             std::string("00000"));
    static int object = 2000;
    const std::string id = std::to_string(++object);
    const auto take = [&](const std::string &login, int number, const std::string &side) {
        const std::string step = std::to_string(number) + " " + name;
        const std::string key = "10, " + id + ", " + std::to_string(number);
        return as(login,
                  "begin; insert into incoming_step (owner, object, step_no, from_state, step, to_state, "
                  "role) values (" +
                      key + (number == 1 ? ", 'NEW', '" : ", 'FIRST', '") + step +
                      (number == 1 ? "', 'FIRST'" : "', 'DONE'") +
                      ", 'custodian'); insert into incoming_duty (owner, object, step_no, step, pair, "
                      "side) values (" +
                      key + ", '" + step + "', '" + name + "', '" + side + "'); " + commitCall("custody") +
                      "; commit");
    };
    QCOMPARE(take("nadia", 1, one).state, std::string("00000"));
    QCOMPARE(take("nadia", 2, other).rule, std::string("DSP-102"));
    QCOMPARE(take("nadia", 2, one).rule, std::string("UNKNOWN_DUTY")); // nor under the side she has
    const RawAnswer key =
        as("postgres", "set search_path = tally; insert into duty select owner, object, pair, person, '" +
                           other + "', began from duty where object = " + id);
    QCOMPARE(key.state, std::string("23505"));
    QCOMPARE(take("max", 2, other).state, std::string("00000"));
    mustBeWhole();
}

// Somebody who does not commit keeps the lock: the others wait, are told, and nothing is lost.
void TestServerPitfalls::aHeldLockIsSaid()
{
    RawConnection holder(m_fixture->uri("max"));
    QCOMPARE(
        holder
            .run("begin; insert into incoming_item (owner, id, class, attributes, live) values (20, 950, "
                 "'server', '{}', 1); " +
                 commitCall("edit"))
            .state,
        std::string("00000"));
    auto store = m_fixture->open("nadia");
    PQclear(PQexec(static_cast<PGconn *>(store->nativeHandle()), "set lock_timeout = '300ms'"));
    model::OperationDraft draft;
    draft.kind = "edit";
    draft.source = "person";
    draft.changes = {newItem(kNorth, 951, "server", "waits")};
    JobContext job;
    const auto waited = store->commit(draft, "waits", job);
    QVERIFY(!waited);
    QCOMPARE(waited.error().code, ErrorCode::Unreachable);
    QVERIFY2(waited.error().text().find("being recorded") != std::string::npos,
             waited.error().text().c_str());
    QCOMPARE(holder.run("rollback").state, std::string("00000"));
    QVERIFY(bool(store->commit(draft, "waits", job)));
    mustBeWhole();
}

// Any login may notify: what is believed is the table.
void TestServerPitfalls::falseNewsChangesNothing()
{
    auto reader = m_fixture->open("rita");
    const auto before = reader->head();
    QVERIFY(bool(before));
    while (*reader->mayHaveChanged()) { // what is left of earlier news
    }
    QCOMPARE(as("newcomer", "notify tally, '999999'").state, std::string("00000"));
    bool news = false;
    QTRY_VERIFY((news = news || *reader->mayHaveChanged()));
    const auto after = reader->head();
    QVERIFY(bool(after));
    QCOMPARE(after->number, before->number);
    const auto changes = reader->changed(before->number, 999'999);
    QVERIFY(changes && changes->empty());
}

// Every operation's role is one that its actor held when it was recorded, and that may do its kind.
void TestServerPitfalls::whatIsRememberedOfARoleIsWhatWasHeld()
{
    QCOMPARE(as("postgres",
                "select count(*) from operation o where role is not null and not exists (select 1 from "
                "right_held r join role_kind k on k.role = r.role and k.kind = o.kind where r.person = "
                "o.actor and r.role = o.role and r.began < o.number and (r.ended is null or r.ended >= "
                "o.number))")
                 .cell,
             std::string("0"));
    QVERIFY(as("postgres", "select count(*) from operation where role is not null").cell != "0");
    // Custody steps in the role that took them, not in the lowest or the first that may record custody.
    QCOMPARE(as("postgres",
                "select count(*) from operation o join custody_event e on e.began = o.number where "
                "o.role <> e.role")
                 .cell,
             std::string("0"));
}

TALLY_TEST(TestServerPitfalls);
#include "test_server_pitfalls.moc"
