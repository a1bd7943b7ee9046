// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person with every right in the database does behind the register's back, and what verification says
// to it: the table in section 8 of the study of the store.
#include "drafts.h"
#include "engines.h"
#include "log/sha256.h"
#include "model/private_values.h"
#include "registrar.h"
#include "store/log_entry.h"

#include <QTest>

using namespace tally;
using namespace tally::test;

namespace {

const std::string kPayroll = "payroll certificate";

// 1: seed, 2: alpha renamed, 3: gamma ends, 4: beta renamed and a relationship, 5: evidence and a person with
// a private name.
void makeHistory(store::Store &store)
{
    seed(store);
    commit(store, draft("edit", {replace(item(10, "alpha2"), 1)}));
    commit(store, draft("retire", {end(item(12, "gamma"), 1)}));
    commit(store, draft("edit", {replace(item(11, "beta2"), 1), begin(relation(11, "backs_up", 10))}));

    const std::string salt(16, 's');
    const std::string sealed = "private:" + log::toHex(log::sha256(salt + "Ann Example"));
    model::AttachmentRow attachment;
    attachment.owner = OrgId(kNorth);
    attachment.item = ItemId(10);
    attachment.sha256 = log::toHex(log::sha256(kPayroll));
    attachment.name = "certificate.txt";
    attachment.size = static_cast<std::int64_t>(kPayroll.size());
    model::OperationDraft person =
        draft("edit", {begin(item(30, sealed, kNorth, "person")), begin(attachment)});
    person.blobs = {kPayroll};
    person.privateValues = {{OrgId(kNorth), ItemId(30), "name", sealed, salt, "Ann Example"}};
    commit(store, person);
}

store::Verification verified(TestRegister &reg, const std::vector<store::Checkpoint> &known = {})
{
    const auto store = reg.open();
    JobContext job;
    auto result = store->verify(known, job);
    if (!result)
        qFatal("not verified: %s", result.error().text().c_str());
    return *result;
}

std::string shown(const store::Verification &result)
{
    std::string out;
    for (const store::Damage &damage : result.damage)
        out += std::to_string(damage.operation) + " " + damage.code + ": " + damage.what + "\n";
    return out;
}

bool says(const store::Verification &result, const std::string &code, const std::string &word)
{
    for (const store::Damage &damage : result.damage) {
        if (damage.code == code && damage.what.find(word) != std::string::npos)
            return true;
    }
    return false;
}

store::Checkpoint checkpointOf(const store::Verification &result)
{
    return {result.operations, result.root, "note"};
}

// Changes one record and makes every later link, leaf and the head fit it again, as a patient superuser
// would.
void rewriteFrom(TestRegister &reg, OperationNumber number,
                 const std::function<void(log::OperationRecord &)> &change)
{
    std::vector<std::string> records;
    {
        const auto store = reg.open();
        if (!store->records([&](OperationNumber, std::string_view record) {
                records.emplace_back(record);
                return true;
            }))
            qFatal("records cannot be read");
    }
    store::LogState state;
    std::string sql;
    for (std::size_t i = 0; i < records.size(); ++i) {
        auto record = log::decode(records[i]);
        if (!record)
            qFatal("a record cannot be decoded");
        record->previous = state.leaf;
        if (static_cast<OperationNumber>(i) == number)
            change(*record);
        const std::string bytes = log::encode(*record);
        const std::string leaf = log::leafHash(bytes);
        state.frontier.append(leaf);
        state.leaf = leaf;
        sql += "update operation set record = " + reg.bytesLiteral(log::toHex(bytes)) +
               ", leaf = " + reg.bytesLiteral(log::toHex(leaf)) + ", reason = '" + record->reason +
               "', recorded_at = " + std::to_string(record->recordedAt) +
               " where number = " + std::to_string(i) + ";";
    }
    sql += "update log_head set leaf = " + reg.bytesLiteral(log::toHex(state.leaf)) +
           ", frontier = " + reg.bytesLiteral(log::toHex(state.frontier.toBytes())) + ";";
    reg.tamper(sql);
}

} // namespace

class TestVerify : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void intactRegister_data() { addEngines(); }
    void intactRegister()
    {
        const auto reg = makeRegister();
        QCOMPARE(shown(verified(*reg)), std::string()); // the genesis alone
        makeHistory(*reg->open());
        const auto result = verified(*reg);
        QCOMPARE(shown(result), std::string());
        QCOMPARE(result.operations, 6);
        QCOMPARE(result.facts, 7 + 1 + 2 + 2);
        QCOMPARE(result.erasedValues, 0);
        QCOMPARE(result.uncheckedOperations, 0);
        QCOMPARE(result.root.size(), 32U);
        const auto again = verified(*reg, {checkpointOf(result)});
        QCOMPARE(shown(again), std::string());
    }

    void tampering_data()
    {
        QTest::addColumn<int>("engine");
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QByteArray>("word");
        const auto row = [](const char *name, const char *sql, const char *code, const char *word) {
            for (std::size_t i = 0; i < engines().size(); ++i)
                QTest::addRow("%s: %s", engines()[i]->name(), name)
                    << static_cast<int>(i) << QByteArray(sql) << QByteArray(code) << QByteArray(word);
        };
        row("edit a live fact", "update item set name = 'x' where id = 10 and ended is null", "facts",
            "item");
        row("edit a past fact", "update item set name = 'x' where id = 10 and ended = 2", "facts", "item");
        row("null is not the empty text", "update item set status = '' where id = 11 and ended is null",
            "facts", "item");
        row("delete a version", "delete from item where id = 12", "facts", "item");
        row("delete all rows of an operation", "delete from relationship where began = 4", "facts",
            "relationship");
        row("un-end", "update item set ended = null where id = 12", "facts", "item");
        row("end behind the back", "update item set ended = 4 where id = 20", "facts", "item");
        row("move an end", "update item set ended = 4 where id = 12", "facts", "item");
        row("move a beginning", "update item set began = 3 where id = 20", "facts", "20");
        row("add under an old operation",
            "insert into item (owner, id, began, class, attributes) values (1, 99, 1, 'server', '{}')",
            "facts", "item");
        row("add where the operation changed nothing",
            "insert into title (owner, id, began, name, version, publisher, architecture) values (0, 99, 2, "
            "'a', '', '', '')",
            "facts", "title 99");
        row("add under no operation",
            "insert into item (owner, id, began, class, attributes) values (1, 99, 77, 'server', '{}')",
            "orphan", "item 99");
        row("give a fact to another owner", "update relationship set owner = 2 where source = 10", "facts",
            "relationship");
        row("edit a column of the log", "update operation set reason = 'x' where number = 2", "record",
            "reason");
        row("other time in a column", "update operation set recorded_at = 5 where number = 2", "record",
            "recorded_at");
        row("delete in the middle",
            "delete from operation_scope where number = 2; delete from operation where number = 2", "order",
            "operation 2 is missing");
        row("rename an actor", "update actor set login = 'eve' where login = 'ann'", "facts", "actor");
        row("add an actor", "insert into actor (id, login, began) values (900, 'eve', 3)", "facts", "actor");
        row("hide an operation from its organisation", "delete from operation_scope where number = 2",
            "scope", "operation 2");
        row("show an operation to another organisation",
            "insert into operation_scope (owner, number) values (2, 2)", "scope", "operation 2");
        row("give ids out twice", "update id_block set next = 5", "ids", "in use");
        row("head that fits no log", "update log_head set size = 7", "link", "head");
        row("head of another time",
            "update log_head set leaf = (select leaf from operation where number = 2)", "link", "head");
        row("take evidence away", "delete from blob", "blob", "missing");
        row("rewrite a private value", "update private_value set value = 'Eve Example'", "facts",
            "private value name");
        row("take a private value away", "delete from private_value", "facts", "no operation erased it");
    }

    void aPrivateTextOfNoFact_data() { addEngines(); }
    void aPrivateTextOfNoFact()
    {
        const auto reg = makeRegister();
        makeHistory(*reg->open());
        const std::string salt = reg->bytesLiteral("00");
        const std::string sealed = "private:" + log::toHex(log::sha256(std::string(1, '\0') + "Eve"));
        reg->tamper("insert into private_value (owner, item, attribute, digest, salt, value) values (1, 30, "
                    "'name', '" +
                    sealed + "', " + salt + ", 'Eve')");
        const auto result = verified(*reg);
        QVERIFY2(says(result, "facts", "no fact holds"), shown(result).c_str());
        QCOMPARE(result.damage.size(), std::size_t(1));
    }

    // What looks sealed where nothing is sealed is a text like any other.
    void looksAloneSealNothing_data() { addEngines(); }
    void looksAloneSealNothing()
    {
        const auto reg = makeRegister();
        const auto store = reg->open();
        makeHistory(*store);
        const std::string looks = "private:" + std::string(64, '0');
        model::ItemRow row = item(13, "delta");
        row.serialNumber = looks;
        row.attributes["note"] = "see " + looks + ", \"" + looks.substr(0, 70);
        commit(*store, draft("edit", {begin(row)}));
        QCOMPARE(shown(verified(*reg)), std::string());
    }

    void tampering()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QByteArray, code);
        QFETCH(QByteArray, word);
        const auto reg = makeRegister();
        makeHistory(*reg->open());
        reg->tamper(sql.toStdString());
        const auto result = verified(*reg);
        QVERIFY2(says(result, code.toStdString(), word.toStdString()), shown(result).c_str());
    }

    void evidenceIsHashedAgain_data() { addEngines(); }
    void evidenceIsHashedAgain()
    {
        const auto reg = makeRegister();
        makeHistory(*reg->open());
        reg->tamper("update blob set bytes = " + reg->bytesLiteral(log::toHex("another certificate")));
        const auto result = verified(*reg);
        QVERIFY2(says(result, "blob", "not the bytes"), shown(result).c_str());
    }

    void reorderedLogIsSeen_data() { addEngines(); }
    void reorderedLogIsSeen()
    {
        const auto reg = makeRegister();
        makeHistory(*reg->open());
        // 2 and 3 change places, with all that stands in their rows but the number.
        reg->tamper("update operation set number = 90, previous = 89 where number = 2;"
                    "update operation set number = 2, previous = 1 where number = 3;"
                    "update operation set number = 3, previous = 2 where number = 90");
        const auto result = verified(*reg);
        QVERIFY2(says(result, "record", "operation 2"), shown(result).c_str());
        QVERIFY2(says(result, "link", "operation 3"), shown(result).c_str());
    }

    void cutTailNeedsACheckpoint_data() { addEngines(); }
    void cutTailNeedsACheckpoint()
    {
        const auto reg = makeRegister();
        seed(*reg->open());
        const auto earlier = verified(*reg);
        store::LogState before;
        {
            const auto store = reg->open();
            QVERIFY(store->records([&](OperationNumber, std::string_view record) {
                before.leaf = log::leafHash(record);
                before.frontier.append(before.leaf);
                return true;
            }));
            commit(*store, draft("edit", {replace(item(10, "alpha2"), 1)}));
        }
        const auto known = checkpointOf(verified(*reg));
        reg->tamper("delete from item where began = 2; update item set ended = null where ended = 2; "
                    "delete from operation_scope where number = 2; delete from operation where number = 2; "
                    "update log_head set size = 2, leaf = " +
                    reg->bytesLiteral(log::toHex(before.leaf)) +
                    ", frontier = " + reg->bytesLiteral(log::toHex(before.frontier.toBytes())));
        const auto alone = verified(*reg);
        QCOMPARE(shown(alone), std::string()); // the tables alone cannot show it
        QVERIFY(alone.root == earlier.root);
        const auto witnessed = verified(*reg, {known});
        QVERIFY2(says(witnessed, "truncated", "3 operations"), shown(witnessed).c_str());
    }

    void rewrittenLogNeedsACheckpoint_data() { addEngines(); }
    void rewrittenLogNeedsACheckpoint()
    {
        const auto reg = makeRegister();
        makeHistory(*reg->open());
        const auto known = checkpointOf(verified(*reg));
        rewriteFrom(*reg, 2, [](log::OperationRecord &record) { record.reason = "something else"; });
        const auto alone = verified(*reg);
        QCOMPARE(shown(alone), std::string());
        const auto witnessed = verified(*reg, {known});
        QVERIFY2(says(witnessed, "rewritten", "operation 5"), shown(witnessed).c_str());
    }

    void timesGoForward_data() { addEngines(); }
    void timesGoForward()
    {
        const auto reg = makeRegister();
        makeHistory(*reg->open());
        rewriteFrom(*reg, 3, [](log::OperationRecord &record) { record.recordedAt -= 86'400'000; });
        const auto result = verified(*reg);
        QVERIFY2(says(result, "time", "operation 3"), shown(result).c_str());
    }

    void erasedIsCountedNotDamage_data() { addEngines(); }
    void erasedIsCountedNotDamage()
    {
        const auto reg = makeRegister();
        const auto store = reg->open();
        makeHistory(*store);
        const auto before = store->privateValues();
        QVERIFY(before);
        QCOMPARE(before->size(), 1U);
        QCOMPARE(before->front().value, std::string("Ann Example"));
        const auto done = store->erasePrivate(ItemId(30), {}, "left in 2020", "erase-1");
        QVERIFY2(done, done ? "" : done.error().text().c_str());
        const auto after = store->privateValues();
        QVERIFY(after);
        QVERIFY(after->empty());
        const auto result = verified(*reg);
        QCOMPARE(shown(result), std::string());
        QCOMPARE(result.erasedValues, 1);
        const auto twice = store->erasePrivate(ItemId(30), {}, "again", "erase-2");
        QVERIFY(!twice);
        QCOMPARE(twice.error().rule, std::string("NOTHING_TO_ERASE"));
    }

    // What was erased excuses neither others' texts nor those of the same item that came later or stayed.
    void anErasureExcusesNothingElse_data() { addEngines(); }
    void anErasureExcusesNothingElse()
    {
        const auto reg = makeRegister();
        const auto store = reg->open();
        makeHistory(*store);
        const std::string salt(16, 's');
        const auto sealed = [&salt](const std::string &text) {
            return "private:" + log::toHex(log::sha256(salt + text));
        };
        // Known from claims and a subject alone.
        model::OperationDraft user = draft(
            "import", {begin(report(60, sealed("subject"), 10)),
                       begin(model::ClaimRow{OrgId(kNorth), ReportId(60), "last_user", sealed("bob")})});
        user.privateValues = {{OrgId(kNorth), ItemId(10), "last_user", sealed("bob"), salt, "bob"},
                              {OrgId(kNorth), ItemId(10), "subject", sealed("subject"), salt, "subject"}};
        commit(*store, user);
        QVERIFY(store->erasePrivate(ItemId(30), {}, "left in 2020", "erase-1"));
        const std::string name = "private:" + log::toHex(log::sha256(salt + "Ann Example"));
        model::ItemRow row = item(30, name, kNorth, "person");
        row.attributes["email"] = sealed("later@north");
        model::OperationDraft later = draft("edit", {replace(row, 5)});
        later.privateValues = {
            {OrgId(kNorth), ItemId(30), "email", sealed("later@north"), salt, "later@north"}};
        commit(*store, later);
        QVERIFY(store->erasePrivate(ItemId(10), {sealed("bob")}, "asked for", "erase-2"));
        const auto good = verified(*reg);
        QCOMPARE(shown(good), std::string());
        QCOMPARE(good.erasedValues, 2);
        reg->tamper("delete from private_value");
        const auto result = verified(*reg);
        QCOMPARE(result.damage.size(), std::size_t(2));
        QVERIFY2(says(result, "facts", "a private value of item 10 is missing"), shown(result).c_str());
        QVERIFY2(says(result, "facts", "a private value of item 30 is missing"), shown(result).c_str());
    }

    void rowsMayLieInAnyOrder_data() { addEngines(); }
    void rowsMayLieInAnyOrder()
    {
        const auto reg = makeRegister();
        const auto store = reg->open();
        QVERIFY(store->reserveIds(100'000));
        std::vector<model::Change> changes{begin(item(kNorth, "North", kNorth, "organisation"))};
        for (std::int64_t id = 9000; id > 10; --id) // more than two blocks of a digest
            changes.push_back(begin(item(id, "item " + std::to_string(id))));
        commit(*store, draft("init", std::move(changes)));
        reg->tamper(
            "delete from item where id = 500; insert into item (owner, id, began, class, name, attributes) "
            "values (1, 500, 1, 'server', 'item 500', '{}')");
        QCOMPARE(shown(verified(*reg)), std::string());
    }
};

TALLY_TEST(TestVerify);
#include "test_verify.moc"
