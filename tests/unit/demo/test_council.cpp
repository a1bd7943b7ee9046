// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/council.h"
#include "model/class_registry.h"
#include "model/rows.h"
#include "registrar.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace tally;

namespace {

// What a register would hold after the operations, checking each change against it as a store does.
struct Replayed
{
    std::map<model::FactKey, OperationNumber> live;
    std::map<std::int64_t, model::ItemRow> items;
    std::map<std::string, int> byClass;
    std::size_t installations = 0;
    OperationNumber operations = 0;
    Instant last = 0;
    std::string fault;

    void check(bool right, const std::string &what)
    {
        if (!right && fault.empty())
            fault = "operation " + std::to_string(operations) + ": " + what;
    }

    void take(const model::Change &change)
    {
        const auto found = live.find(change.key);
        const std::string table(model::tableSpec(change.key.table).name);
        check(change.was.has_value() == (found != live.end()),
              table + " is new where it lives, or changed where it does not");
        if (change.was && found != live.end())
            check(found->second == *change.was, table + " names a version that is not the live one");
        if (change.values)
            live[change.key] = operations;
        else
            live.erase(change.key);
        if (change.key.table == model::Table::Item)
            takeItem(change);
        if (change.key.table == model::Table::Installation)
            installations += change.was ? (change.values ? 0 : SIZE_MAX) : 1;
    }

    void takeItem(const model::Change &change)
    {
        const std::int64_t id = std::get<std::int64_t>(change.key.cells[0]);
        if (!change.values) {
            --byClass[items[id].className];
            items.erase(id);
            return;
        }
        const auto row = model::rowOf<model::ItemRow>(change.key, *change.values);
        check(static_cast<bool>(row), "an item row that cannot be read");
        if (row) {
            byClass[row->className] += items.contains(id) ? 0 : 1;
            items[id] = *row;
        }
    }

    Outcome take(const demo::CouncilOperation &operation)
    {
        ++operations;
        check(operation.recordedAt >= last, "is recorded before the one before it");
        last = operation.recordedAt;
        for (const model::Change &change : operation.draft.changes)
            take(change);
        return {};
    }
};

Replayed replay(std::int64_t pcs, std::uint64_t seed)
{
    Replayed replayed;
    JobContext job;
    const Outcome built = demo::buildCouncil(
        {pcs, seed}, [&](demo::CouncilOperation &&operation) { return replayed.take(operation); }, job);
    replayed.check(static_cast<bool>(built), "the council was not built");
    return replayed;
}

// Those that were bought: what an audit finds besides has no asset number.
int pcsOf(const Replayed &replayed)
{
    const std::set<std::string> classes{"desktop", "laptop", "tablet"};
    return static_cast<int>(std::ranges::count_if(replayed.items, [&](const auto &item) {
        return item.second.assetNumber && classes.contains(item.second.className);
    }));
}

} // namespace

class TestCouncil final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyChangeFitsWhatLives_data()
    {
        QTest::addColumn<int>("pcs");
        QTest::newRow("smallest") << 10;
        QTest::newRow("odd") << 137;
        QTest::newRow("a tenth") << 700;
    }
    void everyChangeFitsWhatLives()
    {
        QFETCH(int, pcs);
        const Replayed replayed = replay(pcs, 7);
        QVERIFY2(replayed.fault.empty(), replayed.fault.c_str());
        QCOMPARE(pcsOf(replayed), pcs);
    }

    void sameSeedSameCouncil()
    {
        const Replayed one = replay(60, 3);
        const Replayed again = replay(60, 3);
        QVERIFY(one.live == again.live);
        QVERIFY(one.live != replay(60, 4).live);
    }

    void itemsFitTheirClasses()
    {
        const Replayed replayed = replay(70, 1);
        const auto registry = model::ClassRegistry::shipped();
        for (const auto &[id, row] : replayed.items) {
            const model::ClassSpec *spec = registry->find(row.className);
            QVERIFY2(spec != nullptr && !spec->isAbstract, row.className.c_str());
            const auto &states = registry->statesOf(row.className);
            if (row.status)
                QVERIFY2(std::find(states.begin(), states.end(), *row.status) != states.end(),
                         (row.className + " " + *row.status).c_str());
            for (const auto &[name, value] : row.attributes)
                QVERIFY2(registry->attribute(row.className, name) != nullptr,
                         (row.className + "." + name).c_str());
            for (const ItemId id2 : {row.site, row.custodian, row.costCentre, row.model, row.supplier})
                QVERIFY(!id2 || replayed.items.contains(id2.value));
        }
    }

    void relationshipsJoinLiveItemsOfAllowedClasses()
    {
        const Replayed replayed = replay(70, 1);
        const auto registry = model::ClassRegistry::shipped();
        const auto allowed = [&](const std::vector<std::string> &classes, const std::string &name) {
            return classes.empty() || std::any_of(classes.begin(), classes.end(), [&](const std::string &of) {
                       return registry->isA(name, of);
                   });
        };
        for (const auto &[key, began] : replayed.live) {
            if (key.table != model::Table::Relationship)
                continue;
            const auto source = replayed.items.find(std::get<std::int64_t>(key.cells[0]));
            const auto target = replayed.items.find(std::get<std::int64_t>(key.cells[2]));
            const std::string type = std::get<std::string>(key.cells[1]);
            QVERIFY2(source != replayed.items.end() && target != replayed.items.end(), type.c_str());
            const model::RelationshipType *spec = registry->findType(type);
            QVERIFY2(spec != nullptr, type.c_str());
            QVERIFY2(allowed(spec->sources, source->second.className) &&
                         allowed(spec->targets, target->second.className),
                     (source->second.className + " " + type + " " + target->second.className).c_str());
        }
    }

    void aPcCarriesAboutAHundredAndFortyTitles()
    {
        const Replayed replayed = replay(700, 1);
        const double each = static_cast<double>(replayed.installations) / 700;
        QVERIFY2(each > 120 && each < 160, std::to_string(each).c_str());
    }

    void sizesOutOfRangeAreRefused()
    {
        JobContext job;
        const auto sink = [](demo::CouncilOperation &&) -> Outcome { return {}; };
        QVERIFY(!demo::buildCouncil({9, 1}, sink, job));
        QVERIFY(!demo::buildCouncil({200'001, 1}, sink, job));
    }
};

TALLY_TEST(TestCouncil);
#include "test_council.moc"
