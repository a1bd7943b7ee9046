// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What proofs outside of the store are made from: leaves, versions with their true end, the rows that are no
// facts. Together they must give every digest and the root of the log.
#include "drafts.h"
#include "engines.h"
#include "log/fact_digests.h"
#include "log/merkle.h"
#include "log/operation_record.h"
#include "registrar.h"

#include <QTest>

using namespace tally;
using namespace tally::test;

namespace {

// A wipe, begun by one person: rows of actor, duty, custody_event and custody_duty.
model::OperationDraft wiping()
{
    model::OperationDraft out = draft("custody", {});
    out.steps = {{OrgId(kNorth), ItemId(10), 1, "NEW", "wipe", "WIPED", "operator", {{"wiping", "wiper"}}}};
    return out;
}

// 1: seed, 2 and 3: alpha renamed, 4: gamma ends, 5: a custody step.
void makeHistory(TestRegister &reg, store::Store &store)
{
    seed(store);
    reg.tamper("insert into step_kind (from_state, step, to_state, role) values ('NEW', 'wipe', 'WIPED', "
               "'operator'); insert into duty_pair (step, pair, side) values ('wipe', 'wiping', 'wiper')");
    commit(store, draft("edit", {replace(item(10, "alpha2"), 1)}));
    commit(store, draft("edit", {replace(item(10, "alpha3"), 2)}));
    commit(store, draft("retire", {end(item(12, "gamma"), 1)}));
    commit(store, wiping());
}

log::FactLine lineOf(const model::FactVersion &version)
{
    log::FactLine line{std::string(model::tableSpec(version.key.table).name),
                       {version.key.owner.value},
                       version.values,
                       version.began,
                       version.ended};
    line.key.insert(line.key.end(), version.key.cells.begin(), version.key.cells.end());
    return line;
}

} // namespace

class TestProofReads : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyVersionInOrder_data() { addEngines(); }
    void everyVersionInOrder()
    {
        const auto reg = makeRegister();
        const auto store = reg->open();
        makeHistory(*reg, *store);
        const auto head = store->head();
        QVERIFY(head);
        const auto begun = store->begun(0, head->number);
        QVERIFY(begun);
        JobContext job;
        for (const model::TableSpec &spec : model::allTables()) {
            std::vector<model::FactVersion> expected, read;
            for (const model::FactVersion &version : *begun) {
                if (version.key.table == spec.table)
                    expected.push_back(version);
            }
            QVERIFY(store->everyVersion(
                spec.table,
                [&](const model::FactVersion &version) {
                    read.push_back(version);
                    return true;
                },
                job));
            std::erase_if(read, [](const model::FactVersion &version) { return version.began == 0; });
            QVERIFY(std::ranges::is_sorted(read, {}, &model::FactVersion::began));
            QCOMPARE(read.size(), expected.size());
            for (const model::FactVersion &version : expected)
                QVERIFY2(std::ranges::any_of(read,
                                             [&](const model::FactVersion &each) {
                                                 return each.key == version.key &&
                                                        each.began == version.began &&
                                                        each.ended == version.ended &&
                                                        each.values == version.values;
                                             }),
                         std::string(spec.name).c_str());
        }
        job.cancel();
        const auto stopped = store->everyVersion(
            model::Table::Item, [](const model::FactVersion &) { return true; }, job);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }

    void theyGiveEveryDigest_data() { addEngines(); }
    void theyGiveEveryDigest()
    {
        const auto reg = makeRegister();
        const auto store = reg->open();
        makeHistory(*reg, *store);
        log::FactDigests digests;
        for (OperationNumber from = 0; from < 5; ++from) { // each by itself: ends lie in later windows
            const auto versions = store->begun(from, from + 1);
            QVERIFY(versions);
            for (const model::FactVersion &version : *versions)
                digests.add(lineOf(version));
        }
        const auto rows = store->plainRows();
        QVERIFY(rows);
        for (const store::PlainRow &row : *rows)
            digests.add({row.table, row.cells, {}, row.began, {}});
        auto made = digests.finish();
        QVERIFY(made[5].contains("custody_duty"));
        QVERIFY(store->records([&made](OperationNumber number, std::string_view bytes) {
            const auto record = log::decode(bytes);
            const log::TableDigests written(record->content.begin(), record->content.end());
            if (made[number] != written)
                qFatal("the digests of operation %d differ", static_cast<int>(number));
            return true;
        }));
    }

    void theyGiveTheRoot_data() { addEngines(); }
    void theyGiveTheRoot()
    {
        const auto reg = makeRegister();
        const auto store = reg->open();
        makeHistory(*reg, *store);
        log::Frontier tree;
        OperationNumber next = 0;
        QVERIFY(store->leaves(0, [&](OperationNumber number, std::string_view leaf) {
            tree.append(leaf);
            return number == next++;
        }));
        const auto head = store->head();
        QVERIFY(head);
        QCOMPARE(next, head->number + 1);
        QVERIFY(tree.toBytes() == head->frontier);
        int last = 0;
        QVERIFY(store->leaves(head->number, [&](OperationNumber, std::string_view leaf) {
            last += leaf == head->leaf ? 1 : 100;
            return true;
        }));
        QCOMPARE(last, 1);
    }
};

TALLY_TEST(TestProofReads);
#include "test_proof_reads.moc"
