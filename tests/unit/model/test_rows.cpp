// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rows.h"
#include "registrar.h"

#include <QTest>

using namespace tally;
using namespace tally::model;

namespace {

template <typename Row>
bool survives(const Row &row)
{
    const FactKey key = keyOf(row);
    const std::vector<Cell> values = valuesOf(row);
    const auto &table = tableSpec(key.table);
    if (key.cells.size() != table.keys.size() || values.size() != table.values.size())
        return false;
    const auto back = rowOf<Row>(key, values);
    return back && keyOf(*back) == key && valuesOf(*back) == values;
}

ItemRow fullItem()
{
    ItemRow row;
    row.owner = OrgId(3);
    row.id = ItemId(-7);
    row.className = "laptop";
    row.name = "PC-1";
    row.assetNumber = "";
    row.serialNumber = "ABC";
    row.status = "in_use";
    row.orderNumber = "O1";
    row.site = ItemId(11);
    row.custodian = ItemId(12);
    row.costCentre = ItemId(13);
    row.model = ItemId(14);
    row.supplier = ItemId(15);
    row.costPence = 49900;
    row.purchasedOn = 20000;
    row.warrantyUntil = 21000;
    row.attributes["memory_mib"] = std::int64_t{8192};
    return row;
}

} // namespace

class TestRows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesCellsByColumn()
    {
        const ItemRow row = fullItem();
        const auto cells = valuesOf(row);
        const auto cell = [&](const char *column) { return cells[valueIndex(Table::Item, column)]; };
        QCOMPARE(cell("class"), Cell("laptop"));
        QCOMPARE(cell("name"), Cell("PC-1"));
        QCOMPARE(cell("asset_number"), Cell("")); // known to be none
        QCOMPARE(cell("site"), Cell(std::int64_t{11}));
        QCOMPARE(cell("custodian"), Cell(std::int64_t{12}));
        QCOMPARE(cell("cost_centre"), Cell(std::int64_t{13}));
        QCOMPARE(cell("model"), Cell(std::int64_t{14}));
        QCOMPARE(cell("supplier"), Cell(std::int64_t{15}));
        QCOMPARE(cell("order_number"), Cell("O1"));
        QCOMPARE(cell("cost_pence"), Cell(std::int64_t{49900}));
        QCOMPARE(cell("purchased_on"), Cell(std::int64_t{20000}));
        QCOMPARE(cell("warranty_until"), Cell(std::int64_t{21000}));
        QCOMPARE(cell("attributes"), Cell("{\"memory_mib\":8192}"));
        QCOMPARE(keyOf(row).cells, std::vector<Cell>{std::int64_t{-7}});
        QCOMPARE(keyOf(row).owner, OrgId(3));
    }

    void everyRowSurvives()
    {
        QVERIFY(survives(fullItem()));
        QVERIFY(survives(RelationshipRow{OrgId(1), ItemId(2), "runs_on", ItemId(3), "g", "50%"}));
        QVERIFY(survives(TitleRow{TitleId(4), "7-Zip", "19.00", "", "x86_64"}));
        QVERIFY(survives(ReportRow{
            OrgId(1), ReportId(5), "csv", "x", ItemId(), 1700000000123, "ab", {{"n", std::int64_t{1}}}}));
        QVERIFY(survives(InstallationRow{OrgId(1), ItemId(2), TitleId(3), ReportId(4), 100}));
        QVERIFY(survives(ClaimRow{OrgId(1), ReportId(2), "name", std::string("PC")}));
        QVERIFY(survives(
            ComponentRow{OrgId(1), ItemId(2), ReportId(3), "memory", "0", {{"size", std::int64_t{4096}}}}));
        QVERIFY(survives(IdentifierRow{OrgId(1), ItemId(2), "mac", "AA-BB", "aa:bb"}));
        QVERIFY(survives(RecognitionRow{OrgId(), TitleId(2), ItemId(), "", "16", "product", "r1"}));
        QVERIFY(survives(DefinitionRow{OrgId(), "class", "laptop", "{}"}));
        QVERIFY(survives(RightRow{OrgId(9), ActorId(2), "reader"}));
        QVERIFY(survives(AttachmentRow{OrgId(1), ItemId(2), "ff", "scan.pdf", "", 12}));
    }

    void emptyMeansNullOnlyWhereAColumnMayBeNull()
    {
        ItemRow item;
        item.className = "laptop";
        const auto cells = valuesOf(item);
        QVERIFY(isNull(cells[valueIndex(Table::Item, "name")]));
        QVERIFY(isNull(cells[valueIndex(Table::Item, "site")]));
        QCOMPARE(cells[valueIndex(Table::Item, "attributes")], Cell("{}"));
        const auto title = valuesOf(TitleRow{TitleId(1), "x", "", "", ""});
        QCOMPARE(title[valueIndex(Table::Title, "version")], Cell(""));
        const auto report = valuesOf(ReportRow{OrgId(1), ReportId(1), "s", "t", ItemId(), {}, "", {}});
        QVERIFY(isNull(report[valueIndex(Table::Report, "item")]));
        QVERIFY(isNull(report[valueIndex(Table::Report, "counts")]));
    }

    void namesTheCellThatDoesNotFit()
    {
        const ItemRow row = fullItem();
        const auto check = [&](const char *column, Cell cell) {
            auto values = valuesOf(row);
            values[valueIndex(Table::Item, column)] = std::move(cell);
            const auto back = rowOf<ItemRow>(keyOf(row), values);
            return back ? std::string("accepted") : back.error().field;
        };
        QCOMPARE(check("class", Cell()), std::string("item.class"));
        QCOMPARE(check("name", Cell(std::int64_t{1})), std::string("item.name"));
        QCOMPARE(check("site", Cell("x")), std::string("item.site"));
        QCOMPARE(check("purchased_on", Cell(std::int64_t{1} << 40)), std::string("item.purchased_on"));
        QCOMPARE(check("attributes", Cell("{ }")), std::string("item.attributes"));
        auto tooFew = valuesOf(row);
        tooFew.pop_back();
        QVERIFY(!rowOf<ItemRow>(keyOf(row), tooFew));
        QVERIFY(!rowOf<ReportRow>(keyOf(row), valuesOf(row)));
    }

    void tellsTheThreeKindsOfChange()
    {
        const RightRow row{OrgId(9), ActorId(2), "reader"};
        QVERIFY(!begin(row).was && begin(row).values);
        QVERIFY(replace(row, 5).was == 5 && replace(row, 5).values);
        QVERIFY(end(row, 5).was == 5 && !end(row, 5).values);
    }
};

TALLY_TEST(TestRows);
#include "test_rows.moc"
