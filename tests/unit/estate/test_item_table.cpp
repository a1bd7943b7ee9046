// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_estate.h"
#include "estate/item_table.h"
#include "estate_fixture.h"
#include "must.h"
#include "registrar.h"

#include <QTest>

using namespace tally;
using namespace tally::estate;
using tally::test::must;
using test::EstateFixture;

namespace {

JobContext job;

EstatePtr council()
{
    EstateFixture fixture;
    const ItemId civic = fixture.item("site", "Civic Centre");
    const ItemId depot = fixture.item("site", "Depot");
    const auto pc = [&](const char *name, ItemId site, Pence cost, const char *status, const char *bought,
                        const char *maker) {
        fixture.item("laptop", name, [&](model::ItemRow &row) {
            row.site = site;
            if (cost > 0)
                row.costPence = cost;
            if (*status != '\0')
                row.status = status;
            if (*bought != '\0')
                row.purchasedOn = test::day(bought);
            row.attributes["manufacturer"] = std::string(maker);
        });
    };
    pc("pc-a", civic, 50'000, "in_use", "2021-11-21", "Dell");
    pc("pc-b", depot, 70'050, "in_use", "2021-11-30", "DELL");
    pc("pc-c", civic, 0, "in_repair", "2022-01-01", "");
    pc("pc-d", ItemId(), 10, "", "", "a*b");
    return fixture.build();
}

QByteArray names(const ItemTable &table)
{
    QByteArray out;
    for (const std::string &name : test::namesOf(table.estate(), table.rows()))
        out += (out.isEmpty() ? "" : " ") + QByteArray::fromStdString(name);
    return out;
}

QByteArray told(const std::vector<ItemGroup> &groups)
{
    QByteArray out;
    for (const ItemGroup &group : groups) {
        out += out.isEmpty() ? "" : "; ";
        out += group.isUnknown ? "unknown" : group.isNone ? "none" : group.label.c_str();
        out += " " + QByteArray::number(qulonglong(group.count));
    }
    return out;
}

} // namespace

class TestItemTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filtersAndSortsWithoutTouchingTheFirst()
    {
        const ItemTable all = must(ItemTable::ofClass(council(), "computer"));
        const ItemTable some = must(all.filtered("status:in_use", job));
        QCOMPARE(names(some), QByteArray("pc-a pc-b"));
        QCOMPARE(names(must(some.sorted("-cost", job))), QByteArray("pc-b pc-a"));
        QCOMPARE(all.size(), std::size_t(4));
    }
    void sortsBySeveralKeysUnknownLast_data()
    {
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("name") << QByteArray("pc-a pc-b pc-c pc-d");
        QTest::newRow("-name") << QByteArray("pc-d pc-c pc-b pc-a");
        QTest::newRow("cost") << QByteArray("pc-d pc-a pc-b pc-c");
        QTest::newRow("-cost_pence") << QByteArray("pc-b pc-a pc-d pc-c");
        QTest::newRow("site,-name") << QByteArray("pc-c pc-a pc-b pc-d");
        QTest::newRow("class, -status") << QByteArray("pc-a pc-b pc-c pc-d");
    }
    void sortsBySeveralKeysUnknownLast()
    {
        QFETCH(QByteArray, expected);
        const ItemTable all = must(ItemTable::ofClass(council(), "computer"));
        QCOMPARE(names(must(all.sorted(QTest::currentDataTag(), job))), expected);
    }
    void mistakesSpeak()
    {
        const EstatePtr estate = council();
        QCOMPARE(ItemTable::ofClass(estate, "lapto").error().remedy, std::string("Did you mean laptop?"));
        const ItemTable all = must(ItemTable::ofClass(estate, "computer"));
        QCOMPARE(all.sorted("nam", job).error().remedy, std::string("Did you mean \"name\"?"));
        QCOMPARE(all.filtered("nam:x", job).error().code, ErrorCode::Usage);
        QCOMPARE(all.total("name").error().code, ErrorCode::Usage);
        QCOMPARE(all.total("id").error().code, ErrorCode::Usage);
        QCOMPARE(all.grouped({"site", DateStep::Month, "custodian"}, job).error().code, ErrorCode::Usage);
    }
    void groupsWithSums()
    {
        const ItemTable all = must(ItemTable::ofClass(council(), "computer"));
        const ItemGroups sites = must(all.grouped({"site", DateStep::Month, "cost"}, job));
        QCOMPARE(told(sites.groups), QByteArray("Civic Centre 2; Depot 1; unknown 1"));
        QCOMPARE(sites.groups[0].sum, 50'000);
        QCOMPARE(sites.groups[0].summed, std::size_t(1));
        QCOMPARE(sites.groups[1].sum, 70'050);
        QCOMPARE(sites.rows.size(), std::size_t(4));
        QCOMPARE(all.estate().nameAt(sites.rows[sites.groups[1].begin]), std::string_view("pc-b"));
    }
    void groupsOfEveryKind_data()
    {
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("status") << QByteArray("in_repair 1; in_use 2; unknown 1");
        QTest::newRow("manufacturer") << QByteArray("a*b 1; DELL 2; none 1"); // case does not matter
        QTest::newRow("cost") << QByteArray("0.10 1; 500.00 1; 700.50 1; unknown 1");
        QTest::newRow("class") << QByteArray("laptop 4");
    }
    void groupsOfEveryKind()
    {
        QFETCH(QByteArray, expected);
        const ItemTable all = must(ItemTable::ofClass(council(), "computer"));
        QCOMPARE(told(must(all.grouped({QTest::currentDataTag(), DateStep::Month, {}}, job)).groups),
                 expected);
    }
    void datesByDayMonthOrYear()
    {
        const ItemTable all = must(ItemTable::ofClass(council(), "computer"));
        const auto by = [&](DateStep step) {
            return told(must(all.grouped({"purchased_on", step, {}}, job)).groups);
        };
        QCOMPARE(by(DateStep::Day), QByteArray("2021-11-21 1; 2021-11-30 1; 2022-01-01 1; unknown 1"));
        QCOMPARE(by(DateStep::Month), QByteArray("2021-11 2; 2022-01 1; unknown 1"));
        QCOMPARE(by(DateStep::Year), QByteArray("2021 2; 2022 1; unknown 1"));
    }
    void valuesMostFrequentFirst()
    {
        const ItemTable all = must(ItemTable::ofClass(council(), "computer"));
        QCOMPARE(told(must(all.valuesOf("status", DateStep::Month, job))),
                 QByteArray("in_use 2; in_repair 1; unknown 1"));
        QCOMPARE(told(must(all.valuesOf("manufacturer", DateStep::Month, job))),
                 QByteArray("DELL 2; a*b 1; none 1"));
    }
    void totals()
    {
        const ItemTable all = must(ItemTable::ofClass(council(), "computer"));
        const ColumnTotal total = must(all.total("cost"));
        QCOMPARE(total.known, std::size_t(3));
        QCOMPARE(total.sum, 120'060);
        QCOMPARE(total.least, 10);
        QCOMPARE(total.most, 70'050);
        const std::vector<Row> chosen = {all.rows()[0], all.rows()[2]};
        QCOMPARE(must(all.total("cost_pence", chosen)).sum, 50'000);
        QCOMPARE(must(all.total("cost", std::span<const Row>())).known, std::size_t(0));
    }
    void aCancelledJobEndsIt()
    {
        JobContext cancelled;
        cancelled.cancel();
        const ItemTable all = must(ItemTable::ofClass(council(), "computer"));
        QCOMPARE(all.filtered("pc", cancelled).error().code, ErrorCode::Cancelled);
        QCOMPARE(all.sorted("name", cancelled).error().code, ErrorCode::Cancelled);
        QCOMPARE(all.grouped({"name", DateStep::Day, {}}, cancelled).error().code, ErrorCode::Cancelled);
    }
    // Every figure is a door: the term of a group finds its rows and no others.
    void theTermOfAGroupFindsItsRows()
    {
        const EstatePtr demo = test::demoEstate(20);
        int asked = 0;
        for (const EstatePtr &estate : {council(), demo}) {
            const ItemTable all = must(ItemTable::ofClass(estate, "item"));
            for (const model::CatalogueEntry &entry : model::columnCatalogue(estate->classes(), "item")) {
                const auto groups = must(all.grouped({entry.name, DateStep::Month, {}}, job)).groups;
                std::size_t rows = 0;
                const std::size_t step = 1 + groups.size() / 6; // some of each column, the last among them
                for (std::size_t i = 0; i < groups.size(); ++i) {
                    rows += groups[i].count;
                    if (groups[i].term.empty() || (groups.size() - 1 - i) % step != 0)
                        continue;
                    const ItemTable some = must(all.filtered(groups[i].term, job));
                    QVERIFY2(some.size() == groups[i].count,
                             (groups[i].term + " finds " + std::to_string(some.size()) + " of " +
                              std::to_string(groups[i].count))
                                 .c_str());
                    ++asked;
                }
                QCOMPARE(rows, all.size());
            }
        }
        QVERIFY(asked > 300);
    }
};

TALLY_TEST(TestItemTable);
#include "test_item_table.moc"
