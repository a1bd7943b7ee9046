// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person with a login and an SQL prompt may not do, asked of the server itself. Each attack names the
// SQLSTATE that answers it: 42501 not allowed, 40001 stale, TY001 against what the register holds, 23xxx a
// key.
#include "log/sha256.h"
#include "registrar.h"
#include "server_fixture.h"

#include <QTest>

using namespace tally;
using namespace tally::test;

namespace {

// Everybody who may connect, whatever he holds.
const char *const kPeople[] = {"rita", "audrey", "nadia", "adam", "newcomer"};

std::string commitCall(const std::string &kind, const std::string &role = "null",
                       const std::string &undoes = "null", const std::string &effectiveOn = "null")
{
    static int request = 0;
    return "select * from commit_operation('attack request " + std::to_string(++request) + "', '" + kind +
           "', " + role + ", " + effectiveOn + ", 'person', '', " + undoes + "); commit";
}

std::string itemRow(std::int64_t owner, std::int64_t id, const std::string &was = "null", int live = 1)
{
    return "insert into incoming_item (owner, id, class, name, attributes, live, was) values (" +
           std::to_string(owner) + ", " + std::to_string(id) + ", 'server', 'attacked', '{}', " +
           std::to_string(live) + ", " + was + "); ";
}

std::string right(std::int64_t owner, const std::string &person, const std::string &role)
{
    return "insert into incoming_right_held (owner, person, role, live) select " + std::to_string(owner) +
           ", id, '" + role + "', 1 from actor where login = '" + person + "'; ";
}

std::string step(int number, const std::string &from, const std::string &name, const std::string &to,
                 const std::string &role, const std::string &pair = {}, const std::string &side = {})
{
    const std::string key = "10, 100, " + std::to_string(number);
    std::string out =
        "insert into incoming_step (owner, object, step_no, from_state, step, to_state, role) values (" +
        key + ", '" + from + "', '" + name + "', '" + to + "', '" + role + "'); ";
    if (!pair.empty())
        out += "insert into incoming_duty (owner, object, step_no, step, pair, side) values (" + key + ", '" +
               name + "', '" + pair + "', '" + side + "'); ";
    return out;
}

// With the salt 0.
std::string sealedText(const std::string &text)
{
    return "private:" + log::toHex(log::sha256(std::string(1, '\0') + text));
}

} // namespace

class TestServerAttacks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void missingPrivilege_data();
    void missingPrivilege();
    void refusedByTheFunction_data();
    void refusedByTheFunction();
    void strangerCannotConnect();
    void othersRowsAreNotSeen();
    void rowSecurityOffIsAnError();
    void administratorSeesNoItemAndCommitsNone();
    void faultyFunctionOfTheWriterIsFenced();
    void shadowTablesAreIgnored();
    void stagedRowsOfAnotherSessionAreNotMine();
    void stepsFollowOneAnotherByDifferentPeople();
    void keysRefuseWhatTheFunctionWouldLetThrough();
    void topologyIsWholeAndNameless();
    void rightsAreReadAgainUnderTheLock();
    void firstRightsGoToTwoPeople();

private:
    RawAnswer as(const std::string &login, const std::string &sql)
    {
        RawConnection connection(m_fixture->uri(login));
        return connection.run(sql);
    }
    std::string count(const std::string &sql) { return as("postgres", "select count(*) from " + sql).cell; }

    std::unique_ptr<ServerFixture> m_fixture;
};

void TestServerAttacks::initTestCase()
{
    auto *cluster = PrivatePostgres::instance();
    if (cluster == nullptr)
        QSKIP("PostgreSQL is not installed");
    m_fixture = std::make_unique<ServerFixture>(*cluster);
}

void TestServerAttacks::missingPrivilege_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("sql");
    const std::pair<const char *, const char *> attacks[] = {
        {"insert fact",
         "insert into item (owner, id, began, class, attributes) values (10, 900, 1, 'server', '{}')"},
        {"update fact", "update item set name = 'mine' where id = 100"},
        {"end fact", "update item set ended = 99 where id = 100"},
        {"delete fact", "delete from item"},
        {"truncate facts", "truncate item"},
        {"insert operation",
         "insert into operation (number, previous, request, kind, recorded_at, effective_on, source, reason, "
         "changes, record, leaf) values (99, 98, 'x', 'edit', 0, 0, '', '', 0, '', '')"},
        {"update operation", "update operation set reason = 'nothing to see'"},
        {"delete operation", "delete from operation"},
        {"truncate operation", "truncate operation cascade"},
        {"update head", "update log_head set size = 1"},
        {"delete head", "delete from log_head"},
        {"lock head", "select * from log_head for update"},
        {"insert right",
         "insert into right_held (owner, person, role, began) values (10, 501, 'administrator', 1)"},
        {"end right", "update right_held set ended = 99"},
        {"delete right", "delete from right_held"},
        {"insert actor", "insert into actor (id, login, began) values (999, 'ghost', 0)"},
        {"role may do more", "insert into role_kind (role, kind) values ('reader', 'edit')"},
        {"kind writes more",
         "insert into kind_writes (kind, writes, part) values ('edit', 'right_held', '')"},
        {"kind gets another name", "update kind_writes set kind = 'edit' where writes = 'right_held'"},
        {"role reads", "insert into role_read (role) values ('administrator')"},
        {"insert step", "insert into custody_event (owner, object, step_no, from_state, step, to_state, "
                        "person, role, began) "
                        "values (10, 100, 1, 'NEW', 'seal', 'SEALED', 501, 'custodian', 1)"},
        {"update duty", "update duty set side = 'receiving'"},
        {"delete evidence", "delete from blob"},
        {"delete private value", "delete from private_value"},
        {"delete checkpoint", "delete from checkpoint"},
        {"become owner", "set role tally_owner"},
        {"become writer", "set role tally_writer"},
        {"become superuser", "set session authorization postgres"},
        {"replication role", "set session_replication_role = replica"},
        {"disable triggers", "alter table custody_event disable trigger all"},
        {"drop constraint", "alter table duty drop constraint duty_pkey"},
        {"drop policy", "drop policy see on item"},
        {"disable policies", "alter table item disable row level security"},
        {"replace function", "create or replace function tally.readable_orgs() returns bigint[] language sql "
                             "as $$ select '{10,20}'::bigint[] $$"},
        {"table in the schema", "create table tally.mine (id bigint)"},
        {"view in the schema", "create view tally.mine as select 1"},
        {"choose the transaction", "insert into incoming_item (owner, id, live, tx) values (10, 1, 1, '1')"},
        {"read staging", "select * from incoming_item"},
        {"read staged", "select * from staged_item"},
        {"delete staging", "delete from incoming_item"},
        {"stage an operation", "insert into incoming_operation (request, kind) values ('x', 'edit')"},
        {"call a helper", "select apply_item(99)"},
        {"call the staging helper", "select stage_operation('x', 'edit', null, null, null)"},
        {"take ids by hand", "update id_block set next = 1"},
        {"read a server file", "select pg_read_file('/etc/passwd')"},
        {"copy to a server file", "copy actor to '/tmp/actors'"},
        {"run a program", "copy actor to program 'id'"},
        {"make a login", "create role accomplice login"},
        {"join the owners", "grant tally_owner to current_user"},
    };
    for (const char *login : kPeople) {
        for (const auto &[name, sql] : attacks)
            QTest::addRow("%s: %s", login, name) << QString::fromUtf8(login) << QString::fromUtf8(sql);
    }
}

void TestServerAttacks::missingPrivilege()
{
    QFETCH(QString, login);
    QFETCH(QString, sql);
    const RawAnswer answer = as(login.toStdString(), sql.toStdString());
    QVERIFY2(answer.state == "42501", (answer.state + " " + answer.message).c_str());
}

void TestServerAttacks::refusedByTheFunction_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *name, const char *login, const std::string &sql, const char *state,
                        const char *rule) {
        QTest::addRow("%s", name) << QString::fromUtf8(login) << QString::fromStdString("begin; " + sql)
                                  << QString::fromUtf8(state) << QString::fromUtf8(rule);
    };
    row("reader edits", "rita", itemRow(10, 100, "1") + commitCall("edit"), "42501", "NOT_YOUR_ROLE");
    row("auditor edits", "audrey", itemRow(10, 100, "1") + commitCall("edit"), "42501", "NOT_YOUR_ROLE");
    row("administrator edits", "adam", itemRow(10, 100, "1") + commitCall("edit"), "42501", "NOT_YOUR_ROLE");
    row("newcomer edits", "newcomer", itemRow(10, 100, "1") + commitCall("edit"), "42501", "UNKNOWN_LOGIN");
    row("newcomer takes ids", "newcomer", "select reserve_ids(10)", "42501", "UNKNOWN_LOGIN");
    row("role not held", "rita", itemRow(10, 100, "1") + commitCall("edit", "'asset_manager'"), "42501",
        "NOT_YOUR_ROLE");
    row("role against kind", "nadia", itemRow(10, 100, "1") + commitCall("edit", "'custodian'"), "42501",
        "NOT_YOUR_ROLE");
    row("other organisation's row", "nadia", itemRow(20, 200, "1") + commitCall("edit"), "42501",
        "NOT_YOUR_ORGANISATION");
    row("new row at another organisation", "nadia", itemRow(20, 901) + commitCall("edit"), "42501",
        "NOT_YOUR_ORGANISATION");
    row("among own rows", "nadia", itemRow(10, 902) + itemRow(20, 903) + commitCall("edit"), "42501",
        "NOT_YOUR_ORGANISATION");
    row("administrator grants himself", "adam", right(10, "adam", "asset_manager") + commitCall("rights"),
        "42501", "SELF_GRANT");
    row("asset manager grants", "nadia", right(10, "rita", "asset_manager") + commitCall("rights"), "42501",
        "NOT_YOUR_ROLE");
    row("asset manager grants himself", "nadia", right(10, "nadia", "auditor") + commitCall("edit"), "42501",
        "RIGHTS_KIND");
    row("right under another kind", "nadia", right(10, "rita", "asset_manager") + commitCall("edit"), "42501",
        "RIGHTS_KIND");
    row("undo of rights", "nadia", right(10, "rita", "technician") + commitCall("undo", "null", "2"), "42501",
        "NOT_YOUR_ROLE");
    row("item under rights", "adam", itemRow(10, 905) + commitCall("rights"), "42501", "RIGHTS_KIND");
    row("login under another kind", "nadia",
        "insert into incoming_actor (id, login) values (998, 'ghost'); " + commitCall("edit"), "42501",
        "RIGHTS_KIND");
    row("right under init", "nadia", right(10, "rita", "asset_manager") + commitCall("init"), "42501",
        "RIGHTS_KIND");
    row("right under demo", "nadia", right(10, "rita", "asset_manager") + commitCall("demo"), "42501",
        "RIGHTS_KIND");
    row("end of a right under an edit", "nadia",
        "insert into incoming_right_held (owner, person, role, live, was) select 10, id, 'reader', 0, 2 from "
        "actor where login = 'rita'; " +
            commitCall("edit"),
        "42501", "RIGHTS_KIND");
    row("definition under an edit", "nadia",
        "insert into incoming_definition (owner, kind, name, text, live) values (0, 'class', 'server', '{}', "
        "1); " +
            commitCall("edit"),
        "42501", "KIND_MISMATCH");
    row("class under a view", "nadia",
        "insert into incoming_definition (owner, kind, name, text, live) values (0, 'class', 'server', '{}', "
        "1); " +
            commitCall("view"),
        "42501", "KIND_MISMATCH");
    row("item under settings", "adam", itemRow(0, 905) + commitCall("settings"), "42501", "KIND_MISMATCH");
    row("item under upgrade", "adam", itemRow(0, 905) + commitCall("upgrade"), "42501", "KIND_MISMATCH");
    row("step under an edit", "nadia",
        step(1, "NEW", "seal", "SEALED", "custodian", "releasing/receiving", "releasing") +
            commitCall("edit"),
        "42501", "KIND_MISMATCH");
    row("right dated back", "adam",
        right(10, "rita", "technician") + commitCall("rights", "null", "null", "100"), "TY001", "BACK_DATED");
    row("dated ahead", "nadia", itemRow(10, 906) + commitCall("edit", "null", "null", "99999"), "TY001",
        "FUTURE");
    row("dated back under a false undo", "nadia", itemRow(10, 907) + commitCall("edit", "null", "1"), "TY001",
        "UNDO_WITHOUT_TARGET");
    row("an id taken by hand", "nadia", itemRow(10, 5000) + commitCall("edit"), "TY001", "UNRESERVED_ID");
    row("replay", "nadia",
        "select * from commit_operation('fixture: items', 'edit', null, null, '', '', null)", "TY001",
        "REPLAY");
    row("second live version", "nadia", itemRow(10, 100) + commitCall("edit"), "TY001", "ALREADY_LIVE");
    row("the same twice", "nadia", itemRow(10, 908) + itemRow(10, 908) + commitCall("edit"), "23505",
        "item_live");
    row("live at two owners", "nadia", itemRow(10, 200) + commitCall("edit"), "TY001", "LIVE_ELSEWHERE");
    row("somebody else's row under my name", "nadia", itemRow(10, 200, "1") + commitCall("edit"), "40001",
        "STALE_VERSION");
    row("stale version", "nadia", itemRow(10, 100, "0") + commitCall("edit"), "40001", "STALE_VERSION");
    row("neither begins nor ends", "nadia", itemRow(10, 909, "null", 0) + commitCall("edit"), "23514",
        "incoming_item_check");
    row("skipped step", "nadia", step(2, "SEALED", "hand over", "MOVED", "custodian") + commitCall("custody"),
        "TY001", "WRONG_STATE");
    row("first step not from NEW", "nadia",
        step(1, "SEALED", "hand over", "MOVED", "custodian") + commitCall("custody"), "TY001", "WRONG_STATE");
    row("step of a role not held", "max",
        step(1, "SEALED", "wipe", "WIPED", "operator") + commitCall("custody"), "42501", "NOT_YOUR_ROLE");
    row("wrong role for the step", "nadia",
        step(1, "NEW", "seal", "SEALED", "operator") + commitCall("custody"), "TY001", "UNKNOWN_STEP");
    row("unknown duty", "nadia",
        step(1, "NEW", "seal", "SEALED", "custodian", "no such pair", "left") + commitCall("custody"),
        "TY001", "UNKNOWN_DUTY");
    row("duty left out", "nadia", step(1, "NEW", "seal", "SEALED", "custodian") + commitCall("custody"),
        "TY001", "DUTY_MISSING");
    row("duty without its step", "nadia",
        "insert into incoming_duty (owner, object, step_no, step, pair, side) values (10, 100, 1, 'seal', "
        "'releasing/receiving', "
        "'releasing'); " +
            commitCall("custody"),
        "TY001", "UNKNOWN_DUTY");
    row("evidence under a false name", "nadia",
        "insert into incoming_blob (sha256, bytes) values (repeat('0', 64), 'x'); " + commitCall("attach"),
        "23514", "incoming_blob_check");
    const auto text = [](const std::string &sealed, const std::string &value) {
        return "insert into incoming_private_value (owner, item, attribute, digest, salt, value) values (10, "
               "920, 'name', '" +
               sealedText(sealed) + "', '\\x00', '" + value + "'); ";
    };
    const auto personNamed = [](const std::string &name) {
        return "insert into incoming_item (owner, id, class, name, attributes, live) values (10, 920, "
               "'person', '" +
               name + "', '{}', 1); ";
    };
    row("private text under a false digest", "nadia",
        personNamed(sealedText("Ann")) + text("Ann", "Eve") + commitCall("edit"), "TY001",
        "PRIVATE_MISMATCH");
    row("private text that no fact holds", "nadia",
        personNamed("open") + text("Ann", "Ann") + commitCall("edit"), "TY001", "PRIVATE_WITHOUT_FACT");
    row("text that looks sealed", "nadia",
        personNamed("private:" + std::string(64, '0')) + commitCall("edit"), "TY001", "SEALED_TEXT");
    row("first administrator's right revoked", "adam",
        "insert into incoming_right_held (owner, person, role, live, was) select 0, id, 'administrator', 0, "
        "2 "
        "from actor where login = 'adam'; " +
            commitCall("rights"),
        "42501", "LAST_ADMINISTRATOR");
    row("erasing by an edit", "nadia",
        "insert into incoming_erasure (owner, item, digest) values (10, 100, 'x'); " + commitCall("edit"), "TY001",
        "NOTHING_TO_ERASE");
    row("an unknown kind", "nadia", itemRow(10, 910) + commitCall("genesis"), "TY001", "UNKNOWN_KIND");
}

void TestServerAttacks::refusedByTheFunction()
{
    QFETCH(QString, login);
    QFETCH(QString, sql);
    QFETCH(QString, state);
    QFETCH(QString, rule);
    const std::string before = count("tally.operation");
    const RawAnswer answer = as(login.toStdString(), sql.toStdString());
    QVERIFY2(answer.state == state.toStdString(), (answer.state + " " + answer.message).c_str());
    QCOMPARE(QString::fromStdString(answer.rule), rule);
    QCOMPARE(count("tally.operation"), before);
    QCOMPARE(count("tally.item where name = 'attacked'"), std::string("0"));
}

void TestServerAttacks::strangerCannotConnect()
{
    QVERIFY(!RawConnection(m_fixture->uri("stranger")).connected());
    const auto location = store::parseLocation(m_fixture->uri("stranger"));
    const auto store = store::Store::open(*location, {});
    QVERIFY(!store);
    QCOMPARE(store.error().code, ErrorCode::NotAllowed);
}

void TestServerAttacks::othersRowsAreNotSeen()
{
    QCOMPARE(as("rita", "select count(*) from item where owner = 10").cell, std::string("1"));
    QCOMPARE(as("rita", "select count(*) from item where owner = 20").cell, std::string("0"));
    QCOMPARE(as("rita", "select count(*) from item where owner = 0").cell, std::string("3"));
    QCOMPARE(as("max", "select count(*) from item where id = 200").cell, std::string("1"));
    // A cheap function in WHERE is not asked about rows that the policy hides.
    const RawAnswer leak =
        as("rita", "create function pg_temp.leak(text) returns boolean language plpgsql cost 0.0000001 as $$ "
                   "begin raise exception '%', $1; end $$; "
                   "select count(*) from item where owner = 20 and pg_temp.leak(name)");
    QVERIFY(leak.message.find("mid-sql") == std::string::npos);
    // The words of an operation that touched nothing of hers.
    QCOMPARE(as("rita", "select count(*) from operation where number = 2 and reason is null").cell,
             std::string("0"));
    QCOMPARE(as("newcomer", "select count(*) from item").cell, std::string("0"));
    QCOMPARE(as("newcomer", "select count(*) from log_leaf").cell, std::string("3"));
}

void TestServerAttacks::rowSecurityOffIsAnError()
{
    QCOMPARE(as("rita", "set row_security = off; select count(*) from item").state, std::string("42501"));
}

void TestServerAttacks::administratorSeesNoItemAndCommitsNone()
{
    QCOMPARE(as("adam", "select count(*) from item where owner <> 0").cell, std::string("0"));
    QVERIFY(as("adam", "select count(*) from right_held").cell != "0");
    QCOMPARE(as("adam", "begin; " + itemRow(0, 911) + commitCall("edit")).state, std::string("42501"));
}

// A function that should never have been written, owned by the writer: the policies still hold.
void TestServerAttacks::faultyFunctionOfTheWriterIsFenced()
{
    const RawAnswer made =
        as("postgres",
           "create function tally.faulty(sql text) returns bigint language plpgsql security definer as $$ "
           "declare n bigint; begin execute sql; get diagnostics n = row_count; return n; end $$; "
           "alter function tally.faulty(text) owner to tally_writer; "
           "grant execute on function tally.faulty(text) to tally_client");
    QCOMPARE(made.state, std::string("00000"));
    const auto faulty = [&](const std::string &sql) {
        return as("nadia", "select tally.faulty($q$" + sql + "$q$)");
    };
    QCOMPARE(faulty("insert into tally.item (owner, id, began, class, attributes) values (20, 990, 1, "
                    "'server', '{}')")
                 .state,
             std::string("42501"));
    QCOMPARE(faulty("update tally.item set ended = 99 where id = 200").cell, std::string("0"));
    QCOMPARE(faulty("update tally.item set name = 'x' where id = 100").state, std::string("42501"));
    QCOMPARE(faulty("delete from tally.item").state, std::string("42501"));
    QCOMPARE(
        faulty("insert into tally.right_held (owner, person, role, began) values (10, 501, 'auditor', 1)")
            .state,
        std::string("42501"));
    QCOMPARE(faulty("insert into tally.operation (number, previous, request, actor, kind, recorded_at, "
                    "effective_on, source, "
                    "reason, changes, record, leaf) values (3, 2, 'forged', (select id from tally.actor "
                    "where login = 'adam'), "
                    "'edit', 0, 0, '', '', 0, 'x', 'y')")
                 .state,
             std::string("42501"));
    QCOMPARE(as("postgres", "drop function tally.faulty(text)").state, std::string("00000"));
}

void TestServerAttacks::shadowTablesAreIgnored()
{
    const RawAnswer answer = as(
        "nadia",
        "create temp table operation (number bigint); create temp table log_head (one bigint, size bigint); "
        "create temp table right_held (owner bigint, person bigint, role text, ended bigint); "
        "create temp table actor (id bigint, login text); "
        "create temp view staged_item as select 20::bigint as owner; "
        "set search_path = pg_temp, tally; begin; " +
            itemRow(20, 912) + commitCall("edit"));
    QCOMPARE(answer.state, std::string("42501"));
    QCOMPARE(answer.rule, std::string("NOT_YOUR_ORGANISATION"));
}

void TestServerAttacks::stagedRowsOfAnotherSessionAreNotMine()
{
    RawConnection first(m_fixture->uri("nadia"));
    QCOMPARE(first.run("begin; " + itemRow(10, 913)).state, std::string("00000"));
    // The second session leaves rows behind without an operation.
    QCOMPARE(as("nadia", itemRow(10, 914)).state, std::string("00000"));
    QCOMPARE(first.run(commitCall("edit")).state, std::string("00000"));
    QCOMPARE(count("tally.item where id = 913"), std::string("1"));
    QCOMPARE(count("tally.item where id = 914"), std::string("0"));
    QCOMPARE(as("nadia", "begin; insert into incoming_item (owner, id, class, attributes, live, was) values "
                         "(10, 913, '', '', 0, "
                         "(select began from item where id = 913 and ended is null)); " +
                             commitCall("retire"))
                 .state,
             std::string("00000"));
}

void TestServerAttacks::stepsFollowOneAnotherByDifferentPeople()
{
    const char *pair = "releasing/receiving";
    QCOMPARE(as("nadia", "begin; " + step(1, "NEW", "seal", "SEALED", "custodian", pair, "releasing") +
                             commitCall("custody"))
                 .state,
             std::string("00000"));
    const RawAnswer again =
        as("max", "begin; " + step(1, "NEW", "seal", "SEALED", "custodian") + commitCall("custody"));
    QCOMPARE(again.rule, std::string("STEP_TAKEN"));
    const RawAnswer same =
        as("nadia", "begin; " + step(2, "SEALED", "hand over", "MOVED", "custodian", pair, "receiving") +
                        commitCall("custody"));
    QCOMPARE(same.state, std::string("42501"));
    QCOMPARE(same.rule, std::string("DSP-102"));
    QCOMPARE(as("max", "begin; " + step(2, "SEALED", "hand over", "MOVED", "custodian", pair, "receiving") +
                           commitCall("custody"))
                 .state,
             std::string("00000"));
    QCOMPARE(as("postgres", "select person from custody_event where step_no = 2").cell,
             std::to_string(m_fixture->actor("max").value));
}

// The refusal views answer first; behind them stand the keys.
void TestServerAttacks::keysRefuseWhatTheFunctionWouldLetThrough()
{
    const std::string event =
        "insert into custody_event (owner, object, step_no, before_no, from_state, step, to_state, person, "
        "role, began) values (10, 777, ";
    const auto owner = [&](const std::string &sql) { return as("postgres", "begin; " + sql + "; rollback"); };
    RawAnswer answer = owner(event + "2, 1, 'SEALED', 'hand over', 'MOVED', 501, 'custodian', 1)");
    QCOMPARE(answer.state, std::string("23503"));
    QCOMPARE(answer.rule, std::string("custody_event_order"));
    answer = owner(event + "1, null, 'NEW', 'seal', 'SEALED', 501, 'reader', 1)");
    QCOMPARE(answer.rule, std::string("custody_event_step"));
    answer = owner("insert into duty values (10, 777, 'a/b', 501, 'a', 1), (10, 777, 'a/b', 501, 'b', 1)");
    QCOMPARE(answer.state, std::string("23505"));
    QCOMPARE(answer.rule, std::string("duty_pkey"));
    answer =
        owner("insert into item (owner, id, began, class, attributes) values (20, 100, 1, 'server', '{}')");
    QCOMPARE(answer.rule, std::string("item_live"));
    answer = owner("update item set ended = 1 where id = 100");
    QCOMPARE(answer.state, std::string("23514"));
}

void TestServerAttacks::topologyIsWholeAndNameless()
{
    QCOMPARE(as("rita", "select count(*) from topology_node where ended is null").cell,
             as("postgres", "select count(*) from item where ended is null").cell);
    QCOMPARE(as("rita", "select class from topology_node where id = 200").cell, std::string("server"));
    QCOMPARE(as("rita", "select name from topology_node").state, std::string("42703"));
    const RawAnswer leak =
        as("rita", "select count(*) from pg_stats where tablename = 'item' and attname = 'name'");
    QCOMPARE(leak.cell, std::string("0"));
    QCOMPARE(as("stranger", "select 1").state.empty(), true);
}

// Somebody is waiting for the lock while his right is taken away.
void TestServerAttacks::rightsAreReadAgainUnderTheLock()
{
    auto owner = m_fixture->open("postgres");
    QVERIFY(as("adam", "begin; " + right(10, "rita", "technician") + commitCall("rights")).state == "00000");
    RawConnection holder(m_fixture->uri("adam"));
    const std::string began =
        as("postgres", "select began from right_held where role = 'technician' and ended is null").cell;
    QCOMPARE(holder
                 .run("begin; insert into incoming_right_held (owner, person, role, live, was) select 10, "
                      "id, 'technician', 0, " +
                      began + " from actor where login = 'rita'; " +
                      commitCall("rights").substr(0, commitCall("rights").rfind(';')))
                 .state,
             std::string("00000"));
    PGconn *waiting = PQconnectdb(m_fixture->uri("rita").c_str());
    PQclear(PQexec(waiting, "set search_path = tally"));
    QVERIFY(PQsendQuery(waiting, ("begin; " + itemRow(10, 915) + commitCall("edit")).c_str()) == 1);
    QTRY_VERIFY(as("postgres", "select count(*) from pg_stat_activity where wait_event_type = 'Lock'").cell ==
                "1");
    QCOMPARE(holder.run("commit").state, std::string("00000"));
    std::string state;
    while (PGresult *result = PQgetResult(waiting)) {
        if (const char *code = PQresultErrorField(result, PG_DIAG_SQLSTATE))
            state = code;
        PQclear(result);
    }
    PQfinish(waiting);
    QCOMPARE(state, std::string("42501"));
    QCOMPARE(count("tally.item where id = 915"), std::string("0"));
}

// The owner's login may set a register up, but not make one person its administrator and its asset manager.
void TestServerAttacks::firstRightsGoToTwoPeople()
{
    PrivatePostgres &cluster = m_fixture->cluster();
    const std::string uri = cluster.uri(cluster.newDatabase("first"));
    QVERIFY(store::Store::create(*store::parseLocation(uri), {}));
    const auto granting = [&](const std::string &rights) {
        return RawConnection(uri).run("begin; select reserve_ids(10); insert into incoming_actor (id, login) "
                                      "values (1, 'one'), (2, 'two'); "
                                      "insert into incoming_right_held (owner, person, role, live) values " +
                                      rights + "; " + commitCall("rights"));
    };
    QCOMPARE(granting("(0, 1, 'asset_manager', 1)").rule, std::string("FIRST_RIGHTS"));
    QCOMPARE(granting("(0, 1, 'administrator', 1)").rule, std::string("FIRST_RIGHTS"));
    QCOMPARE(granting("(0, 1, 'administrator', 1), (0, 1, 'asset_manager', 1)").rule,
             std::string("FIRST_RIGHTS"));
    QCOMPARE(granting("(0, 1, 'administrator', 1), (0, 2, 'asset_manager', 1)").state, std::string("00000"));
}

TALLY_TEST(TestServerAttacks);
#include "test_server_attacks.moc"
