// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate_fixture.h"
#include "registrar.h"
#include "ui/models/lifecycle.h"
#include "ui/models/value_text.h"

#include <QTest>

using namespace tally;
using namespace tally::test;
using namespace tally::ui;

class TestValueText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsAsPeopleReadThem();
    void everyShippedStateHasAShape();
    void deadlines();
    void typedValues_data();
    void typedValues();
    void whatIsShownCanBeTyped();
};

namespace {

model::CatalogueEntry column(const std::string &name)
{
    return *model::catalogueEntry(*model::ClassRegistry::shipped(), "laptop", name);
}

estate::EstatePtr oneLaptop()
{
    EstateFixture fixture;
    const ItemId person = fixture.item("person", "Daniel Whitlock");
    fixture.item("laptop", "L-1", [&](model::ItemRow &row) {
        row.serialNumber = "PF2X9M1A";
        row.status = "in_repair";
        row.custodian = person;
        row.costPence = 120450;
        row.purchasedOn = day("2021-04-12");
        row.warrantyUntil = day("2026-06-30");
        row.attributes.emplace("memory_mib", std::int64_t{16384});
        row.attributes.emplace("secure_boot", std::int64_t{1});
    });
    return fixture.build("2026-11-22");
}

} // namespace

void TestValueText::cellsAsPeopleReadThem()
{
    const estate::EstatePtr estate = oneLaptop();
    const estate::Row row = rowOf(*estate, "L-1");
    const auto shown = [&](const char *name) { return valueText(*estate, row, column(name)).text; };
    QCOMPARE(shown("serial_number"), QStringLiteral("PF2X9M1A"));
    QCOMPARE(shown("custodian"), QStringLiteral("Daniel Whitlock"));
    QCOMPARE(shown("purchased_on"), QStringLiteral("12 Apr 2021"));
    QCOMPARE(shown("cost_pence"), QStringLiteral("£1,204.50"));
    QCOMPARE(shown("memory_mib"), QStringLiteral("16 GiB"));
    QCOMPARE(shown("secure_boot"), QStringLiteral("Yes"));
    QCOMPARE(shown("class"), QStringLiteral("Laptop"));
    QCOMPARE(shown("asset_number"), QStringLiteral("–"));
    QVERIFY(valueText(*estate, row, column("asset_number")).isUnknown);
    const ValueText status = valueText(*estate, row, column("status"));
    QCOMPARE(status.text, QStringLiteral("In repair"));
    QVERIFY(status.state == State::Warn);
    const ValueText warranty = valueText(*estate, row, column("warranty_until"));
    QCOMPARE(warranty.text, QStringLiteral("145 d ago"));
    QCOMPARE(warranty.spoken, QStringLiteral("30 Jun 2026"));
    QVERIFY(warranty.state == State::Warn);
    QCOMPARE(plainText(*estate, row, column("warranty_until")), QStringLiteral("2026-06-30"));
    QCOMPARE(plainText(*estate, row, column("cost_pence")), QStringLiteral("1204.50"));
    QCOMPARE(plainText(*estate, row, column("asset_number")), QString());
}

void TestValueText::everyShippedStateHasAShape()
{
    const auto classes = model::ClassRegistry::shipped();
    for (const model::ClassSpec &spec : classes->classes()) {
        for (const std::string &state : classes->statesOf(spec.name)) {
            const State shape = stateOfLifecycle(*classes, spec.name, state);
            QVERIFY2(shape != State::Info, (spec.name + " " + state).c_str());
        }
    }
    QVERIFY(stateOfLifecycle(*classes, "laptop", "of our own") == State::Info);
    QVERIFY(stateOfLifecycle(*classes, "laptop", "disposed") == State::Ended);
}

void TestValueText::deadlines()
{
    QVERIFY(stateOfDeadline(1000, 500) == State::Good);
    QVERIFY(stateOfDeadline(510, 500) == State::Warn);
    QVERIFY(stateOfDeadline(499, 500) == State::Warn);
    QVERIFY(stateOfDeadline(100, 500) == State::Bad);
    QVERIFY(isDeadline(column("warranty_until")));
    QVERIFY(!isDeadline(column("purchased_on")));
    QVERIFY(isNumber(column("purchased_on")));
    QVERIFY(!isNumber(column("warranty_until")));
    QVERIFY(!isNumber(column("custodian")));
    QVERIFY(isSummable(column("cost_pence")));
    QVERIFY(!isSummable(column("id")));
}

void TestValueText::typedValues_data()
{
    QTest::addColumn<QString>("attribute");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("given"); // "!": refused
    QTest::newRow("date") << "purchased_on"
                          << "12/4/21"
                          << "2021-04-12";
    QTest::newRow("today") << "purchased_on"
                           << "today"
                           << "2026-11-22";
    QTest::newRow("no date") << "purchased_on"
                             << "31/02/2026"
                             << "!";
    QTest::newRow("money") << "cost_pence"
                           << "£1,204.5"
                           << "1,204.50";
    QTest::newRow("no money") << "cost_pence"
                              << "dear"
                              << "!";
    QTest::newRow("state") << "status"
                           << "In use"
                           << "in_use";
    QTest::newRow("other word") << "status"
                                << "flying"
                                << "flying";
    QTest::newRow("choice") << "disk_encryption"
                            << "FULL"
                            << "full";
    QTest::newRow("nothing") << "site"
                             << "  "
                             << "?";
    QTest::newRow("none") << "notes"
                          << "(none)"
                          << "";
    QTest::newRow("one of several") << "custodian"
                                    << "Daniel Whitlock #12"
                                    << "#12";
    QTest::newRow("name with a sign") << "custodian"
                                      << "Room #B"
                                      << "Room #B";
    QTest::newRow("number") << "cores"
                            << "1,024"
                            << "1024";
}

void TestValueText::typedValues()
{
    QFETCH(QString, attribute);
    QFETCH(QString, typed);
    QFETCH(QString, given);
    const auto value = typedValue(column(attribute.toStdString()), typed, day("2026-11-22"));
    if (given == QStringLiteral("!")) {
        QVERIFY(!value);
        QCOMPARE(value.error().field, attribute.toStdString());
        QVERIFY(!value.error().remedy.empty());
    } else {
        QVERIFY(value);
        QCOMPARE(QString::fromStdString(*value), given);
    }
}

// What an editor begins with means what is recorded.
void TestValueText::whatIsShownCanBeTyped()
{
    const estate::EstatePtr estate = oneLaptop();
    const estate::Row row = rowOf(*estate, "L-1");
    for (const char *name : {"purchased_on", "warranty_until", "cost_pence", "memory_mib", "secure_boot"}) {
        const model::CatalogueEntry about = column(name);
        const auto typed = typedValue(about, editText(*estate, row, about), estate->today());
        QVERIFY2(typed, name);
        const auto value = model::convertText(*estate->classes().attribute("laptop", name), *typed);
        QVERIFY2(value, name);
        QVERIFY2(*value == *estate->attributeAt(row, name), name);
    }
}

TALLY_TEST(TestValueText);
#include "test_value_text.moc"
