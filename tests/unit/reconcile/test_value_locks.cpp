// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a lock leaves behind, and where it goes when the item that it is about is merged.
#include "lab.h"
#include "must.h"
#include "reconcile/item_values.h"
#include "reconcile/lock_plan.h"
#include "reconcile/merge.h"
#include "registrar.h"

#include <QTest>

#include <algorithm>

using namespace tally;
using namespace tally::test;

namespace {

constexpr Day kLater = 40'000;

void lock(Lab &lab, ItemId item, const std::string &attribute, std::optional<model::AttributeValue> value)
{
    lab.keep(
        must(reconcile::planLock(lab.context(), {item, attribute, std::move(value), "so", "ann", kLater}))
            .draft);
}

void unlock(Lab &lab, ItemId item, const std::string &attribute)
{
    lab.keep(must(reconcile::planUnlock(lab.context(), item, attribute)).draft);
}

std::string shown(const Lab &lab, ItemId item, const std::string &attribute)
{
    return textOf(reconcile::valueOf(lab.item(item), attribute));
}

ItemId laptop(Lab &lab, const std::string &name, const model::Attributes &attributes = {})
{
    model::ItemRow row;
    row.owner = lab.north;
    row.className = "laptop";
    row.name = name;
    row.attributes = attributes;
    return lab.put(row);
}

// A machine that its agent reports, and another that is in the register's file.
struct Two
{
    Two()
    {
        seen = agentReport("a", "SN100200", {}, "pc-1");
        seen.claims["memory_mib"] = std::int64_t(8192);
        row = csvRow("laptop",
                     {{"name", std::string("Laptop 12")},
                      {"asset_number", std::string("A-0012")},
                      {"memory_mib", std::int64_t(4096)}},
                     "12");
        lab.import({seen});
        lab.import({row});
        agent = lab.itemOf("glpi-agent", "a");
        file = lab.itemOf("csv:assets", "12");
    }
    void merge(const reconcile::MergeChoices &choices = {})
    {
        lab.keep(must(reconcile::planMerge(lab.mergeContext(), agent, {file}, choices)).draft);
    }
    void unmerge() { lab.keep(must(reconcile::planUnmerge(lab.unmergeContext(), agent, 0)).draft); }
    void seeAgain(std::int64_t memory)
    {
        seen.seenAt = *seen.seenAt + 86'400'000;
        seen.claims["memory_mib"] = memory;
        lab.import({seen});
    }
    Lab lab;
    model::SourceReport seen, row;
    ItemId agent, file;
};

} // namespace

class TestValueLocks final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatNobodySaidComesBack();
    void whatWasUnknownIsUnknownAgain();
    void whatChangedSinceStays();
    void aLockThatIsChangedRemembersTheFirst();
    void whatWasReferredToIsItsLead();
    void theMarkOfBeforeStays();
    void mergedItFollowsTheLead();
    void mergedItIsNobodysClaim();
    void ofTwoTheLeadsValueStays();
    void whatIsLockedIsNotChosen();
    void takenApartItGoesBack();
    void liftedSinceItIsLiftedOnBoth();
};

void TestValueLocks::whatNobodySaidComesBack()
{
    Lab lab;
    const ItemId item = laptop(lab, "pc-1", {{"pool", std::string("elections")}});
    lock(lab, item, "pool", std::string("loans"));
    QCOMPARE(shown(lab, item, "pool"), std::string("loans"));
    unlock(lab, item, "pool");
    QCOMPARE(shown(lab, item, "pool"), std::string("elections"));
}

void TestValueLocks::whatWasUnknownIsUnknownAgain()
{
    Lab lab;
    const ItemId item = laptop(lab, "pc-1");
    lock(lab, item, "pool", std::string("loans"));
    unlock(lab, item, "pool");
    QVERIFY(!reconcile::valueOf(lab.item(item), "pool"));
}

void TestValueLocks::whatChangedSinceStays()
{
    Lab lab;
    const ItemId item = laptop(lab, "pc-1", {{"pool", std::string("elections")}});
    lock(lab, item, "pool", std::string("loans"));
    const auto estate = lab.estate();
    model::ItemRow row = lab.item(item);
    row.attributes["pool"] = std::string("spares");
    model::OperationDraft draft;
    draft.changes.push_back(model::replace(row, estate->beganAt(estate->rowOf(item))));
    lab.keep(draft);
    unlock(lab, item, "pool");
    QCOMPARE(shown(lab, item, "pool"), std::string("spares"));
}

void TestValueLocks::aLockThatIsChangedRemembersTheFirst()
{
    Lab lab;
    const ItemId item = laptop(lab, "pc-1", {{"pool", std::string("elections")}});
    lock(lab, item, "pool", std::string("loans"));
    lock(lab, item, "pool", std::string("spares"));
    unlock(lab, item, "pool");
    QCOMPARE(shown(lab, item, "pool"), std::string("elections"));
}

void TestValueLocks::whatWasReferredToIsItsLead()
{
    Lab lab;
    model::ItemRow site;
    site.owner = lab.north;
    site.className = "site";
    site.name = "Town Hall";
    const ItemId hall = lab.put(site);
    site.name = "Town hall";
    const ItemId twin = lab.put(site);
    site.name = "Depot";
    const ItemId depot = lab.put(site);
    model::ItemRow row;
    row.owner = lab.north;
    row.className = "laptop";
    row.name = "pc-1";
    row.site = twin;
    const ItemId item = lab.put(row);
    lock(lab, item, "site", depot.value);
    lab.keep(must(reconcile::planMerge(lab.mergeContext(), hall, {twin})).draft);
    unlock(lab, item, "site");
    QCOMPARE(lab.item(item).site, hall);
}

void TestValueLocks::theMarkOfBeforeStays()
{
    Lab lab;
    model::ItemRow row;
    row.owner = lab.north;
    row.className = "laptop";
    row.serialNumber = "SN777001";
    const ItemId item = lab.put(row, {{"serial_number", "SN777001"}});
    lock(lab, item, "serial_number", std::string("SN777002"));
    QCOMPARE(lab.estate()->findIdentifier("serial_number", "SN777002").size(), std::size_t(1));
    unlock(lab, item, "serial_number");
    QCOMPARE(*lab.item(item).serialNumber, std::string("SN777001"));
    QCOMPARE(lab.estate()->findIdentifier("serial_number", "SN777001").size(), std::size_t(1));
    QVERIFY(lab.estate()->findIdentifier("serial_number", "SN777002").empty());
}

void TestValueLocks::mergedItFollowsTheLead()
{
    Two two;
    lock(two.lab, two.file, "memory_mib", std::int64_t(1024));
    two.merge();
    QCOMPARE(shown(two.lab, two.agent, "memory_mib"), std::string("1024"));
    const auto locks = reconcile::ValueLocks::of(*two.lab.estate());
    QVERIFY(locks.holding(two.agent, "memory_mib") != nullptr);
    two.seeAgain(16'384);
    QCOMPARE(shown(two.lab, two.agent, "memory_mib"), std::string("1024"));
    unlock(two.lab, two.agent, "memory_mib");
    QCOMPARE(shown(two.lab, two.agent, "memory_mib"), std::string("16384"));
}

void TestValueLocks::mergedItIsNobodysClaim()
{
    Lab lab;
    const ItemId lead = laptop(lab, "pc-1");
    const ItemId other = laptop(lab, "pc-2", {{"pool", std::string("elections")}});
    lock(lab, other, "pool", std::string("loans"));
    lab.keep(must(reconcile::planMerge(lab.mergeContext(), lead, {other})).draft);
    QCOMPARE(shown(lab, lead, "pool"), std::string("loans"));
    unlock(lab, lead, "pool");
    QCOMPARE(shown(lab, lead, "pool"), std::string("elections")); // what it hid was not lost
}

void TestValueLocks::ofTwoTheLeadsValueStays()
{
    Two two;
    lock(two.lab, two.agent, "memory_mib", std::int64_t(512));
    lock(two.lab, two.file, "memory_mib", std::int64_t(1024));
    two.merge();
    QCOMPARE(shown(two.lab, two.agent, "memory_mib"), std::string("512"));
    unlock(two.lab, two.agent, "memory_mib");
    QCOMPARE(shown(two.lab, two.agent, "memory_mib"), std::string("8192"));
    QVERIFY(reconcile::ValueLocks::of(*two.lab.estate()).isEmpty());
}

void TestValueLocks::whatIsLockedIsNotChosen()
{
    Two two;
    lock(two.lab, two.file, "memory_mib", std::int64_t(1024));
    const auto refused =
        reconcile::planMerge(two.lab.mergeContext(), two.agent, {two.file}, {{"memory_mib", two.agent}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY(refused.error().reason.find("locked") != std::string::npos);
    two.merge({{"memory_mib", two.file}});
    QCOMPARE(shown(two.lab, two.agent, "memory_mib"), std::string("1024"));
}

void TestValueLocks::takenApartItGoesBack()
{
    Two two;
    lock(two.lab, two.file, "memory_mib", std::int64_t(1024));
    const auto before = two.lab.facts();
    two.merge();
    two.unmerge();
    QCOMPARE(two.lab.facts(), before);
    two.merge();
    two.seeAgain(16'384);
    two.row.claims["memory_mib"] = std::int64_t(2048);
    two.lab.import({two.row});
    two.unmerge();
    QCOMPARE(shown(two.lab, two.agent, "memory_mib"), std::string("16384"));
    QCOMPARE(shown(two.lab, two.file, "memory_mib"), std::string("1024"));
    unlock(two.lab, two.file, "memory_mib");
    QCOMPARE(shown(two.lab, two.file, "memory_mib"), std::string("2048"));
}

void TestValueLocks::liftedSinceItIsLiftedOnBoth()
{
    Two two;
    lock(two.lab, two.file, "memory_mib", std::int64_t(1024));
    two.merge();
    unlock(two.lab, two.agent, "memory_mib");
    two.unmerge();
    QCOMPARE(shown(two.lab, two.agent, "memory_mib"), std::string("8192"));
    QCOMPARE(shown(two.lab, two.file, "memory_mib"), std::string("4096"));
    QVERIFY(reconcile::ValueLocks::of(*two.lab.estate()).isEmpty());
}

TALLY_TEST(TestValueLocks);
#include "test_value_locks.moc"
