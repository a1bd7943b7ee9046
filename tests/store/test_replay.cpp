// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The second door: operations of one register into an empty one, with the same log; and those that a
// generator made.
#include "drafts.h"
#include "engines.h"
#include "registrar.h"

#include <QTest>

#include <deque>
#include <map>

using namespace tally;
using namespace tally::test;

namespace {

using Queue = std::deque<store::ReplayOperation>;

Outcome replayAll(store::Store &store, Queue queue)
{
    JobContext job;
    return store.replay(
        [&queue]() -> Result<std::optional<store::ReplayOperation>> {
            if (queue.empty())
                return std::optional<store::ReplayOperation>();
            auto out = std::move(queue.front());
            queue.pop_front();
            return std::optional(std::move(out));
        },
        job);
}

// Everything that a register holds, as the interchange format will carry it.
Queue exported(store::Store &store)
{
    std::map<OperationNumber, store::ReplayOperation> byNumber;
    const Outcome listed = store.operations(1'000'000, [&](const model::Operation &operation) {
        byNumber[operation.number].operation = operation;
        return true;
    });
    const Outcome recorded = store.records([&](OperationNumber number, std::string_view record) {
        byNumber[number].record = record;
        return true;
    });
    if (!listed || !recorded)
        qFatal("cannot be exported");
    std::map<std::pair<model::FactKey, OperationNumber>, model::Change> changes; // key and operation
    for (const auto &[number, operation] : byNumber) {
        const auto versions = store.changed(number - 1, number);
        if (!versions)
            qFatal("cannot be exported");
        for (const model::FactVersion &version : *versions) {
            model::Change &change = changes[{version.key, number}];
            change.key = version.key;
            if (version.began == number)
                change.values = version.values;
            else
                change.was = version.began;
        }
    }
    for (const auto &[where, change] : changes)
        byNumber[where.second].changes.push_back(change);
    Queue out;
    for (auto &[number, operation] : byNumber)
        out.push_back(std::move(operation));
    return out;
}

void makeHistory(store::Store &store)
{
    seed(store);
    commit(store, draft("edit", {replace(item(10, "alpha2"), 1)}));
    commit(store, draft("retire", {end(item(12, "gamma"), 1)}));
}

} // namespace

class TestReplay : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesTheSameRegister_data() { addEngines(); }
    void givesTheSameRegister()
    {
        const auto from = makeRegister();
        const auto to = makeRegister();
        const auto source = from->open();
        makeHistory(*source);
        const auto target = to->open();
        const Outcome done = replayAll(*target, exported(*source));
        QVERIFY2(done, done ? "" : done.error().text().c_str());
        JobContext job;
        const auto before = source->verify({}, job);
        const auto after = target->verify({}, job);
        QVERIFY(before && after);
        QVERIFY2(after->damage.empty(), after->damage.empty() ? "" : after->damage.front().what.c_str());
        QVERIFY(after->root == before->root);
        QCOMPARE(target->info().registerId, source->info().registerId);
        for (OperationNumber number = 0; number <= 3; ++number)
            QCOMPARE(itemsAt(*target, number), itemsAt(*source, number));
        // Life goes on, with ids above all that came.
        const auto next = target->reserveIds(1);
        QVERIFY(next);
        QVERIFY(*next > 20);
        QCOMPARE(commit(*target, draft("edit", {replace(item(10, "alpha3"), 2)})), 4);
    }

    void needsAnEmptyRegister_data() { addEngines(); }
    void needsAnEmptyRegister()
    {
        const auto reg = makeRegister();
        const auto store = reg->open();
        makeHistory(*store);
        const Outcome done = replayAll(*store, exported(*store));
        QVERIFY(!done);
        QVERIFY(done.error().code == ErrorCode::Conflict);
    }

    void refusesWhatDoesNotFitItsRecord_data() { addEnginesAnd({"fact", "record", "order"}); }
    void refusesWhatDoesNotFitItsRecord()
    {
        QFETCH(QString, which);
        const auto from = makeRegister();
        const auto to = makeRegister();
        const auto source = from->open();
        makeHistory(*source);
        Queue queue = exported(*source);
        if (which == QStringLiteral("fact"))
            queue[2].changes[0].values->at(1) = std::string("forged");
        else if (which == QStringLiteral("record"))
            queue[2].record.back() = '!';
        else
            std::swap(queue[1], queue[2]);
        const auto target = to->open();
        const Outcome done = replayAll(*target, std::move(queue));
        QVERIFY(!done);
        QVERIFY(done.error().code == ErrorCode::Damaged);
        const auto head = target->head();
        QVERIFY(head);
        QCOMPARE(head->number, 0); // still empty
    }

    void takesGeneratedOperations_data() { addEngines(); }
    void takesGeneratedOperations()
    {
        const auto reg = makeRegister();
        const auto store = reg->open();
        Queue queue;
        for (int i = 0; i < 3; ++i) {
            store::ReplayOperation one;
            one.operation.number = i + 1;
            one.operation.actorLogin = i == 1 ? "bob" : "ann";
            one.operation.kind = "demo";
            one.operation.recordedAt = kStart + i * 1000;
            one.operation.effectiveOn = 20'000;
            one.operation.source = "demo";
            one.changes = {begin(item(10 + i, "made " + std::to_string(i)))};
            queue.push_back(std::move(one));
        }
        QVERIFY(replayAll(*store, std::move(queue)));
        const auto head = store->head();
        QVERIFY(head);
        QCOMPARE(head->number, 3);
        QCOMPARE(head->recordedAt, kStart + 2000);
        const auto actors = store->actors();
        QVERIFY(actors);
        QVERIFY(actors->size() >= 2);
        JobContext job;
        const auto verified = store->verify({}, job);
        QVERIFY(verified);
        QVERIFY2(verified->damage.empty(),
                 verified->damage.empty() ? "" : verified->damage.front().what.c_str());
    }
};

TALLY_TEST(TestReplay);
#include "test_replay.moc"
