// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafts.h"
#include "engines.h"
#include "registrar.h"
#include "store/log_entry.h"

#include "log/sha256.h"

#include "model/private_values.h"

#include <QTest>

using namespace tally;
using namespace tally::test;

namespace {

// Register 0: genesis, 1: seed, 2: alpha renamed, 3: gamma ends, 4: beta renamed and a relationship added.
void makeHistory(store::Store &store)
{
    seed(store);
    commit(store, draft("edit", {replace(item(10, "alpha2"), 1)}));
    commit(store, draft("retire", {end(item(12, "gamma"), 1)}));
    commit(store, draft("edit", {replace(item(11, "beta2"), 1), begin(relation(11, "backs_up", 10))}));
}

} // namespace

class TestCommit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void newRegisterIsEmpty_data() { addEngines(); }
    void newRegisterIsEmpty()
    {
        const auto reg = makeRegister();
        const auto store = reg->open();
        const auto head = store->head();
        QVERIFY(head);
        QCOMPARE(head->number, 0);
        QCOMPARE(head->leaf.size(), 32U);
        QCOMPARE(store->info().registerId.size(), 32U);
        QVERIFY(store->info().schema >= 3);
        QCOMPARE(itemsAt(*store, 0), std::string());
    }

    void writesAndReads_data() { addEngines(); }
    void writesAndReads()
    {
        const auto reg = makeRegister();
        const auto store = reg->open();
        QCOMPARE(seed(*store), 1);
        const auto head = store->head();
        QVERIFY(head);
        QCOMPARE(head->number, 1);
        QCOMPARE(itemsAt(*store, 1), std::string("1 North, 10 alpha, 11 beta, 12 gamma, 2 South, 20 delta"));
        QCOMPARE(relationsAt(*store, 1), std::string("10 runs_on 11"));
        QCOMPARE(itemsAt(*store, 0), std::string());
    }

    void everyPastStandsAsItWas_data() { addEngines(); }
    void everyPastStandsAsItWas()
    {
        const auto reg = makeRegister();
        const auto store = reg->open();
        makeHistory(*store);
        const std::string orgs = ", 2 South, 20 delta";
        QCOMPARE(itemsAt(*store, 1), "1 North, 10 alpha, 11 beta, 12 gamma" + orgs);
        QCOMPARE(itemsAt(*store, 2), "1 North, 10 alpha2, 11 beta, 12 gamma" + orgs);
        QCOMPARE(itemsAt(*store, 3), "1 North, 10 alpha2, 11 beta" + orgs);
        QCOMPARE(itemsAt(*store, 4), "1 North, 10 alpha2, 11 beta2" + orgs);
        QCOMPARE(itemsAt(*store, 99), itemsAt(*store, 4));
        QCOMPARE(relationsAt(*store, 3), std::string("10 runs_on 11"));
        QCOMPARE(relationsAt(*store, 4), std::string("10 runs_on 11, 11 backs_up 10"));
    }

    void changesBetweenAreTheDifference_data() { addEngines(); }
    void changesBetweenAreTheDifference()
    {
        const auto reg = makeRegister();
        const auto store = reg->open();
        makeHistory(*store);
        const auto all = store->changed(0, 4);
        QVERIFY(all);
        QCOMPARE(all->size(),
                 7U + 1 + 2); // seed, alpha2, beta2 and the relationship; what ended began in here too
        const auto later = store->changed(1, 3);
        QVERIFY(later);
        QStringList seen;
        for (const model::FactVersion &version : *later) {
            seen << QStringLiteral("%1 began %2 ended %3")
                        .arg(std::get<std::int64_t>(version.key.cells[0]))
                        .arg(version.began)
                        .arg(version.ended.value_or(-1));
        }
        seen.sort();
        QCOMPARE(seen,
                 (QStringList{QStringLiteral("10 began 1 ended 2"), QStringLiteral("10 began 2 ended -1"),
                              QStringLiteral("12 began 1 ended 3")}));
        const auto masked = store->changed(0, 1); // as it was recorded then: nothing had ended
        QVERIFY(masked);
        QCOMPARE(masked->size(), 7U);
        for (const model::FactVersion &version : *masked)
            QVERIFY(!version.ended);
        const auto none = store->changed(4, 4);
        QVERIFY(none);
        QVERIFY(none->empty());
    }

    void versionsOfOneThing_data() { addEngines(); }
    void versionsOfOneThing()
    {
        const auto reg = makeRegister();
        const auto store = reg->open();
        makeHistory(*store);
        const auto versions = store->versions(model::Table::Item, "id", std::int64_t{10});
        QVERIFY(versions);
        QCOMPARE(versions->size(), 2U);
        QCOMPARE((*versions)[0].ended.value_or(0), 2);
        QCOMPARE((*versions)[1].began, 2);
        const auto row = model::rowOf<model::ItemRow>((*versions)[1].key, (*versions)[1].values);
        QVERIFY(row);
        QCOMPARE(row->name.value_or(""), std::string("alpha2"));
        const auto live = store->live(model::Table::Relationship, "target", std::int64_t{10});
        QVERIFY(live);
        QCOMPARE(live->size(), 1U);
        const auto unknown = store->live(model::Table::Relationship, "colour", std::int64_t{10});
        QVERIFY(!unknown);
        QVERIFY(unknown.error().code == ErrorCode::Usage);
    }

    void operationsAreListed_data() { addEngines(); }
    void operationsAreListed()
    {
        const auto reg = makeRegister();
        const auto store = reg->open();
        makeHistory(*store);
        std::vector<model::Operation> seen;
        QVERIFY(store->operations(4, [&](const model::Operation &operation) {
            seen.push_back(operation);
            return seen.size() < 4;
        }));
        QCOMPARE(seen.size(), 4U);
        QCOMPARE(seen[0].number, 4);
        QCOMPARE(seen[0].kind, std::string("edit"));
        QCOMPARE(seen[0].actorLogin, std::string("ann"));
        QCOMPARE(seen[0].source, std::string("person"));
        QCOMPARE(seen[0].reason, std::string("test"));
        QCOMPARE(seen[0].changes, 3); // beta ended and began, one relationship
        QCOMPARE(seen[3].changes, 7);
        QVERIFY(!seen[0].undoes);
        const auto head = store->head();
        QVERIFY(head);
        QVERIFY(seen[0].leaf == head->leaf);
    }

    void staleVersionIsRefused_data() { addEngines(); }
    void staleVersionIsRefused()
    {
        const auto reg = makeRegister();
        const auto store = reg->open();
        seed(*store);
        commit(*store, draft("edit", {replace(item(10, "alpha2"), 1)}));
        const auto late = tryCommit(*store, draft("edit", {replace(item(10, "mine"), 1)}));
        QVERIFY(!late);
        QVERIFY(late.error().code == ErrorCode::Conflict);
        QCOMPARE(late.error().rule, std::string("STALE_VERSION"));
        const auto head = store->head();
        QVERIFY(head);
        QCOMPARE(head->number, 2); // nothing happened, and the next one leaves no gap
        QCOMPARE(commit(*store, draft("edit", {replace(item(10, "mine"), 2)})), 3);
    }

    // Two that looked for "epsilon" and did not find it: the second learns that it is there now.
    void nameMadeMeanwhileIsRefused_data() { addEngines(); }
    void nameMadeMeanwhileIsRefused()
    {
        const auto reg = makeRegister();
        const auto store = reg->open();
        seed(*store);
        commit(*store, draft("edit", {begin(item(30, "epsilon"))}));
        auto late = draft("edit", {begin(item(31, "epsilon"))});
        late.plannedOn = 1;
        const auto refused = tryCommit(*store, late);
        QVERIFY(!refused);
        QCOMPARE(refused.error().rule, std::string("NAMED_MEANWHILE"));
        QVERIFY2(refused.error().reason.find("epsilon") != std::string::npos, refused.error().text().c_str());
        const auto head = store->head();
        QVERIFY(head);
        QCOMPARE(head->number, 2);
        auto another = draft("edit", {begin(item(31, "zeta"))});
        another.plannedOn = 1;
        QCOMPARE(commit(*store, another), 3);
        late.changes = {begin(item(32, "epsilon"))}; // who knows of the other may call it so
        late.plannedOn = 3;
        QCOMPARE(commit(*store, late), 4);
    }

    // People are what imports make most, and no two of one name have equal bytes in the register.
    void personMadeMeanwhileIsRefused_data() { addEngines(); }
    void personMadeMeanwhileIsRefused()
    {
        const auto reg = makeRegister();
        const auto store = reg->open();
        seed(*store);
        const auto person = [](std::int64_t id, const std::string &name) {
            const std::string salt = std::to_string(id) + std::string(14, 's');
            const std::string digest =
                std::string(model::kPrivatePrefix) + log::toHex(log::sha256(salt + name));
            auto made = draft("edit", {begin(item(id, digest, kNorth, "person"))});
            made.privateValues = {{OrgId(kNorth), ItemId(id), "name", digest, salt, name}};
            return made;
        };
        commit(*store, person(30, "John Smith"));
        auto late = person(31, "John Smith");
        late.plannedOn = 1;
        const auto refused = tryCommit(*store, late);
        QVERIFY(!refused);
        QCOMPARE(refused.error().rule, std::string("NAMED_MEANWHILE"));
        auto another = person(32, "Jane Smith");
        another.plannedOn = 1;
        QCOMPARE(commit(*store, another), 3);
    }

    void requestIsNotReplayed_data() { addEngines(); }
    void requestIsNotReplayed()
    {
        const auto reg = makeRegister();
        const auto store = reg->open();
        seed(*store);
        JobContext job;
        const model::OperationDraft first = draft("edit", {replace(item(10, "alpha2"), 1)});
        const auto done = store->commit(first, "request-1", job);
        QVERIFY(done);
        const auto found = store->findRequest("request-1");
        QVERIFY(found);
        QCOMPARE(found->value_or(0), done->number);
        const auto again = store->commit(first, "request-1", job);
        QVERIFY(!again);
        QCOMPARE(again.error().rule, std::string("REPLAY"));
        QVERIFY(again.error().reason.find(std::to_string(done->number)) != std::string::npos);
        const auto none = store->findRequest("request-2");
        QVERIFY(none);
        QVERIFY(!none->has_value());
    }

    void undoShapedDraft_data() { addEngines(); }
    void undoShapedDraft()
    {
        const auto reg = makeRegister();
        const auto store = reg->open();
        makeHistory(*store);
        // Undo of 4: what it began ends, what it ended begins again.
        model::OperationDraft undo =
            draft("undo", {replace(item(11, "beta"), 4), end(relation(11, "backs_up", 10), 4)}, "undo 4");
        undo.undoes = 4;
        QCOMPARE(commit(*store, undo), 5);
        QCOMPARE(itemsAt(*store, 5), itemsAt(*store, 3));
        QCOMPARE(relationsAt(*store, 5), relationsAt(*store, 3));
        QCOMPARE(itemsAt(*store, 4), std::string("1 North, 10 alpha2, 11 beta2, 2 South, 20 delta"));
        // An undo of 3 brings gamma back under its old key.
        model::OperationDraft back = draft("undo", {begin(item(12, "gamma"))}, "undo 3");
        back.undoes = 3;
        QCOMPARE(commit(*store, back), 6);
        const auto versions = store->versions(model::Table::Item, "id", std::int64_t{12});
        QVERIFY(versions);
        QCOMPARE(versions->size(), 2U);
        model::OperationDraft nowhere = draft("undo", {}, "undo nothing");
        QCOMPARE(refusalOf(*store, nowhere), std::string("UNDO_WITHOUT_TARGET"));
        nowhere.undoes = 77;
        QCOMPARE(refusalOf(*store, nowhere), std::string("UNKNOWN_OPERATION"));
    }

    void idsComeInBlocks_data() { addEngines(); }
    void idsComeInBlocks()
    {
        const auto reg = makeRegister();
        const auto one = reg->open("ann");
        const auto two = reg->open("ann"); // on a server a name without rights gets none
        const auto first = one->reserveIds(10);
        const auto second = two->reserveIds(5);
        const auto third = one->reserveIds(1);
        QVERIFY(first && second && third);
        QVERIFY(*second >= *first + 10);
        QVERIFY(*third >= *second + 5);
        QVERIFY(!one->reserveIds(0));
    }

    void timeNeverRunsBackwards_data() { addEngines(); }
    void timeNeverRunsBackwards()
    {
        const auto reg = makeRegister();
        const auto store = reg->open();
        reg->clock.set(kStart + 1000);
        seed(*store);
        const auto before = store->head();
        reg->clock.set(kStart - 5000);
        commit(*store, draft("edit", {replace(item(10, "alpha2"), 1)}));
        const auto after = store->head();
        QVERIFY(before && after);
        QVERIFY(after->recordedAt >= before->recordedAt);
        const auto number = store->numberAt(after->recordedAt);
        QVERIFY(number);
        QCOMPARE(*number, 2);
        const auto early = store->numberAt(1);
        QVERIFY(early);
        QCOMPARE(*early, 0);
    }

    void otherConnectionsAreNoticed_data() { addEngines(); }
    void otherConnectionsAreNoticed()
    {
        const auto reg = makeRegister();
        const auto one = reg->open("ann");
        const auto two = reg->open("ann");
        seed(*one);
        QVERIFY(two->mayHaveChanged());
        const auto quiet = two->mayHaveChanged();
        QVERIFY(quiet);
        QVERIFY(!*quiet);
        commit(*one, draft("edit", {replace(item(10, "alpha2"), 1)}));
        bool changed = false;
        const auto noticed = [&two, &changed] { // asking takes the news away
            const auto news = two->mayHaveChanged();
            return changed = changed || (news && *news);
        };
        QTRY_VERIFY(noticed()); // a server tells it a moment later
        QCOMPARE(itemsAt(*two, 2), itemsAt(*one, 2));
    }

    void blobsAndPrivateValues_data() { addEngines(); }
    void blobsAndPrivateValues()
    {
        const auto reg = makeRegister();
        const auto store = reg->open();
        seed(*store);
        const std::string bytes("\x00pdf\xff", 5);
        const std::string sha = "2b4ad9f5d2a0bbd1cf9b6ea7a6ae4a7be2c8a0ef9f3fd6cc5ea1d1ec3d0ad3f7";
        model::OperationDraft attach = draft("attach", {});
        attach.blobs = {bytes};
        commit(*store, attach);
        const auto missing = store->blob(sha);
        QVERIFY(!missing);
        QVERIFY(missing.error().code == ErrorCode::NotFound);
        const auto name = QByteArray::fromStdString(reg->ask("select sha256 from blob")).toStdString();
        const auto found = store->blob(name);
        QVERIFY(found);
        QVERIFY(*found == bytes);
    }
};

TALLY_TEST(TestCommit);
#include "test_commit.moc"
