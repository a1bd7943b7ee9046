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
    void noneIsNotUnknown();
    void whatWasUnderstood();
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
    QTest::addColumn<QString>("given"); // "!": refused, with these words in the remedy
    QTest::newRow("date") << "purchased_on"
                          << "12/4/21"
                          << "2021-04-12";
    QTest::newRow("today") << "purchased_on"
                           << "today"
                           << "2026-11-22";
    QTest::newRow("no date") << "purchased_on"
                             << "31/02/2026"
                             << "!12 Apr 2021";
    QTest::newRow("money") << "cost_pence"
                           << "£1,204.5"
                           << "1,204.50";
    QTest::newRow("no money") << "cost_pence"
                              << "dear"
                              << "!1,204.50";
    QTest::newRow("state") << "status"
                           << "In use"
                           << "in_use";
    QTest::newRow("no state") << "status"
                              << "flying"
                              << "!In repair";
    QTest::newRow("no choice") << "disk_encryption"
                               << "somewhat"
                               << "!Full";
    QTest::newRow("no number") << "processors"
                               << "two"
                               << "!";
    QTest::newRow("size") << "memory_mib"
                          << "8 GiB"
                          << "8 GiB";
    QTest::newRow("no size") << "memory_mib"
                             << "8 bananas"
                             << "!GiB";
    QTest::newRow("truth") << "secure_boot"
                           << "Yes"
                           << "Yes";
    QTest::newRow("choice") << "disk_encryption"
                            << "FULL"
                            << "full";
    QTest::newRow("nothing") << "site"
                             << "  "
                             << "?";
    QTest::newRow("none") << "notes"
                          << "(none)"
                          << "";
    QTest::newRow("a list of none") << "links"
                                    << "(None)"
                                    << "";
    QTest::newRow("no site is unknown") << "site"
                                        << "(unknown)"
                                        << "?";
    QTest::newRow("none of what is always some") << "cost_pence"
                                                 << "(none)"
                                                 << "!unknown";
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
    if (given.startsWith(QLatin1Char('!'))) {
        QVERIFY(!value);
        QCOMPARE(value.error().field, attribute.toStdString());
        const QString sentences = sentencesOf(value.error());
        QVERIFY2(sentences.contains(typed) && sentences.contains(given.mid(1)), qPrintable(sentences));
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

void TestValueText::noneIsNotUnknown()
{
    EstateFixture fixture;
    fixture.item("laptop", "L-1", [](model::ItemRow &row) {
        row.attributes.emplace("notes", std::string());
        row.attributes.emplace("links", std::vector<std::string>());
    });
    const estate::EstatePtr estate = fixture.build("2026-11-22");
    const estate::Row row = rowOf(*estate, "L-1");
    for (const char *name : {"notes", "links"}) {
        const model::CatalogueEntry about = column(name);
        QVERIFY(mayBeNone(about));
        QCOMPARE(shownValue(*estate, row, name), QStringLiteral("None"));
        QVERIFY(!valueText(*estate, row, about).isUnknown);
        QCOMPARE(editText(*estate, row, about), noneWord());
        QCOMPARE(*typedValue(about, editText(*estate, row, about), estate->today()), std::string());
    }
    QCOMPARE(shownValue(*estate, row, "site"), QString());
    QCOMPARE(editText(*estate, row, column("site")), QString());
    for (const char *name : {"status", "site", "cost_pence", "purchased_on", "name"})
        QVERIFY2(!mayBeNone(column(name)), name);
}

void TestValueText::whatWasUnderstood()
{
    const estate::EstatePtr estate = oneLaptop();
    const Day today = estate->today();
    QCOMPARE(understoodText(column("purchased_on"), QStringLiteral("12/4/21"), today),
             QStringLiteral("Mon 12 Apr 2021"));
    QCOMPARE(understoodText(column("cost_pence"), QStringLiteral("1204.5"), today),
             QStringLiteral("£1,204.50"));
    QCOMPARE(understoodText(column("notes"), QStringLiteral("(none)"), today), QStringLiteral("none"));
    QCOMPARE(understoodText(column("notes"), {}, today), QStringLiteral("unknown"));
    QCOMPARE(recordedText(*estate, column("status"), "in_repair"), QStringLiteral("In repair"));
    QCOMPARE(recordedText(*estate, column("purchased_on"), "2021-04-12"), QStringLiteral("12 Apr 2021"));
    QCOMPARE(recordedText(*estate, column("site"), "?"), QStringLiteral("–"));
    QCOMPARE(recordedText(*estate, column("notes"), ""), QStringLiteral("None"));
}

TALLY_TEST(TestValueText);
#include "test_value_text.moc"
