// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate_fixture.h"
#include "registrar.h"

#include <QTest>

using namespace tally;
using namespace tally::estate;
using test::EstateFixture;

namespace {

const std::string kDigest = "private:" + std::string(64, 'a');
const std::string kOtherDigest = "private:" + std::string(64, 'b');

EstateFixture personFixture()
{
    EstateFixture fixture;
    const ItemId person = fixture.item("person", kDigest, [](model::ItemRow &row) {
        row.attributes["email"] = kOtherDigest;
        row.attributes["job_title"] = std::string("Planner");
    });
    fixture.privateValues = {{{}, person, "name", kDigest, "salt", "Ada Byron"}};
    return fixture;
}

} // namespace

class TestItems final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anItemComesBackAsItWentIn()
    {
        EstateFixture fixture;
        model::ItemRow row;
        row.owner = OrgId(50);
        row.id = ItemId(1);
        row.className = "laptop";
        row.name = "pc-1";
        row.assetNumber = "A1";
        row.serialNumber = "";
        row.status = "in_use";
        row.orderNumber = "PO 7";
        row.site = ItemId(60);
        row.custodian = ItemId(61);
        row.costCentre = ItemId(62);
        row.model = ItemId(63);
        row.supplier = ItemId(64);
        row.costPence = 0;
        row.purchasedOn = -5;
        row.warrantyUntil = 20'000;
        row.attributes = {{"cores", std::int64_t{8}},
                          {"operating_system", std::string("Windows \"11\"")},
                          {"chassis", std::string()},
                          {"open_questions", std::vector<std::string>{"a", "\xC3\xA9"}},
                          {"own_numbers", std::vector<std::int64_t>{3, -4}},
                          {"links", std::vector<std::string>{}}};
        fixture.add(row);
        const EstatePtr estate = fixture.build();
        const model::ItemRow back = estate->itemAt(0);
        QVERIFY(model::keyOf(back) == model::keyOf(row));
        QVERIFY(model::valuesOf(back) == model::valuesOf(row));
        QVERIFY(back.attributes.at("own_numbers") == row.attributes.at("own_numbers"));
    }
    void unknownIsNotEmpty()
    {
        EstateFixture fixture;
        fixture.item("laptop", "pc", [](model::ItemRow &row) { row.serialNumber = ""; });
        const EstatePtr estate = fixture.build();
        QVERIFY(estate->attributeAt(0, "serial_number") == model::AttributeValue(std::string()));
        QVERIFY(!estate->attributeAt(0, "asset_number"));
        QVERIFY(!estate->attributeAt(0, "cores"));
        QVERIFY(!estate->attributeAt(0, "no_such_attribute"));
        QVERIFY(estate->columnOf("cores"));
        QVERIFY(!estate->columnOf("no_such_attribute"));
    }
    void peopleReadNamesDatesAndPounds()
    {
        EstateFixture fixture;
        const ItemId site = fixture.item("site", "Civic Centre");
        fixture.item("laptop", "pc", [&](model::ItemRow &row) {
            row.site = site;
            row.supplier = ItemId(99);
            row.costPence = 123'456;
            row.purchasedOn = test::day("2024-02-29");
        });
        const EstatePtr estate = fixture.build();
        const Row pc = test::rowOf(*estate, "pc");
        QCOMPARE(estate->displayAt(pc, "site"), std::string("Civic Centre"));
        QCOMPARE(estate->displayAt(pc, "supplier"), std::string("#99"));
        QCOMPARE(estate->displayAt(pc, "cost_pence"), std::string("1,234.56"));
        QCOMPARE(estate->displayAt(pc, "purchased_on"), std::string("2024-02-29"));
        QCOMPARE(estate->displayAt(pc, "warranty_until"), std::string());
        QCOMPARE(estate->displayAt(pc, "id"), std::string("2"));
    }
    void privateTextsAreOpenedAndMissingOnesErased()
    {
        const EstatePtr estate = personFixture().build();
        QCOMPARE(std::string(estate->nameAt(0)), std::string("Ada Byron"));
        QCOMPARE(estate->displayAt(0, "email"), std::string("erased"));
        QCOMPARE(estate->displayAt(0, "job_title"), std::string("Planner"));
        QVERIFY(estate->sealedAt(0, "name") == kDigest);
        QVERIFY(!estate->sealedAt(0, "job_title"));
    }
    void anErasedPersonIsForgotten()
    {
        const EstateFixture fixture = personFixture();
        const EstatePtr estate = fixture.build();
        const auto next = estate->advanced({}, 2, {{{}, ItemId(1), "name", kDigest, {}, {}}}, {});
        QVERIFY(next);
        QCOMPARE(std::string((*next)->nameAt(0)), std::string("erased person"));
        QCOMPARE(std::string(estate->nameAt(0)), std::string("Ada Byron"));
    }
    void aNewVersionKeepsWhatIsSealed()
    {
        const EstateFixture fixture = personFixture();
        const EstatePtr estate = fixture.build();
        model::FactVersion version = fixture.versions().front();
        version.began = 2;
        version.values[model::valueIndex(model::Table::Item, "status")] = std::string("leaver");
        const auto next = estate->advanced({version}, 2, {}, {});
        QVERIFY(next);
        QCOMPARE(std::string((*next)->nameAt(0)), std::string("Ada Byron"));
        QCOMPARE((*next)->displayAt(0, "status"), std::string("leaver"));
    }
    void sealedListsAreOpenedElementByElement()
    {
        EstateFixture fixture;
        const ItemId person = fixture.item("person", "x", [](model::ItemRow &row) {
            row.attributes["aliases"] = std::vector<std::string>{kDigest, kOtherDigest};
        });
        fixture.privateValues = {{{}, person, "aliases", kDigest, "salt", "ada"}};
        const EstatePtr estate = fixture.build();
        QVERIFY(estate->attributeAt(0, "aliases") ==
                model::AttributeValue(std::vector<std::string>{"ada", "erased"}));
        const auto next = estate->advanced({}, 2, {{{}, person, "aliases", kDigest, {}, {}}}, {});
        QVERIFY((*next)->attributeAt(0, "aliases") ==
                model::AttributeValue(std::vector<std::string>{"erased", "erased"}));
    }
    void keysAreTriedInOrder_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<int>("id");
        QTest::newRow("asset number") << QByteArray("A-7") << 1;
        QTest::newRow("asset number before serial number") << QByteArray("S-1") << 2;
        QTest::newRow("id") << QByteArray("#3") << 3;
        QTest::newRow("id without sign") << QByteArray("3") << 3;
        QTest::newRow("exact name") << QByteArray("pc three") << 3;
        QTest::newRow("other case is another name") << QByteArray("PC three") << 0;
        QTest::newRow("id that is not there") << QByteArray("#77") << 0;
        QTest::newRow("nothing") << QByteArray("") << 0;
    }
    void keysAreTriedInOrder()
    {
        QFETCH(QByteArray, key);
        QFETCH(int, id);
        EstateFixture fixture;
        fixture.item("laptop", "pc one", [](model::ItemRow &row) {
            row.assetNumber = "A-7";
            row.serialNumber = "S-1";
        });
        fixture.item("laptop", "pc two", [](model::ItemRow &row) { row.assetNumber = "S-1"; });
        fixture.item("laptop", "pc three");
        const EstatePtr estate = fixture.build();
        const auto row = estate->findKey(key.toStdString());
        QCOMPARE(static_cast<bool>(row), id != 0);
        if (row)
            QCOMPARE(estate->idAt(*row), ItemId(id));
        else
            QCOMPARE(row.error().code, ErrorCode::NotFound);
    }
    void anAmbiguousKeyNamesTheCandidates()
    {
        EstateFixture fixture;
        fixture.item("laptop", "twin");
        fixture.item("server", "twin");
        const auto row = fixture.build()->findKey("twin");
        QVERIFY(!row);
        QCOMPARE(row.error().code, ErrorCode::Ambiguous);
        QVERIFY(row.error().reason.find("#1 twin (laptop)") != std::string::npos);
        QVERIFY(row.error().reason.find("#2 twin (server)") != std::string::npos);
    }
    void aClassHasItsSubclasses()
    {
        EstateFixture fixture;
        fixture.item("laptop", "a");
        fixture.item("site", "b");
        fixture.item("server", "c");
        const EstatePtr estate = fixture.build();
        QCOMPARE(test::namesOf(*estate, estate->itemsOfClass("computer")),
                 (std::vector<std::string>{"a", "c"}));
        QCOMPARE(estate->itemsOfClass("item").size(), std::size_t(3));
        QVERIFY(estate->itemsOfClass("no_such_class").empty());
    }
    void itemsStandByIdAfterLoading()
    {
        EstateFixture fixture;
        for (const int id : {30, 4, 17}) {
            model::ItemRow row;
            row.id = ItemId(id);
            row.className = "server";
            fixture.add(row);
        }
        const EstatePtr estate = fixture.build();
        QCOMPARE(estate->idAt(0), ItemId(4));
        QCOMPARE(estate->idAt(2), ItemId(30));
    }
    void damagedAttributesAreAnError()
    {
        EstateFixture fixture;
        fixture.item("server", "srv");
        model::FactVersion version = fixture.versions().front();
        version.values.back() = std::string("{\"b\": 1}");
        EstateBuilder builder;
        builder.add(version);
        const auto estate = std::move(builder).build(1, 0);
        QVERIFY(!estate);
        QCOMPARE(estate.error().code, ErrorCode::Damaged);
    }
    void ownClassesStandInsteadOfTheShippedOnes()
    {
        EstateFixture fixture;
        fixture.add(
            model::DefinitionRow{{}, "class", "item", R"({"name":"item","label":"Item","plural":"Items"})"});
        fixture.add(model::DefinitionRow{
            {}, "class", "tree", R"({"name":"tree","parent":"item","label":"Tree","plural":"Trees"})"});
        fixture.item("tree", "oak");
        const EstatePtr estate = fixture.build();
        QCOMPARE(estate->itemsOfClass("tree").size(), std::size_t(1));
        QVERIFY(estate->classes().find("laptop") == nullptr);
    }
};

TALLY_TEST(TestItems);
#include "test_items.moc"
