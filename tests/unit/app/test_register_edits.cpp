// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edit_values.h"
#include "register_lab.h"
#include "registrar.h"

#include <QTest>

using namespace tally;
using namespace tally::test;

class TestRegisterEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyItemsAreOneOperation();
    void oneBadValueRecordsNothing();
    void whatIsSoAlreadyRecordsNothing();
    void whatSomebodyElseChangedIsAConflict();
    void cancelledRecordsNothing();
    void parserChecksWithoutRecording();
    void severalItemsEndTogether();
};

namespace {

std::vector<ItemId> addLaptops(RegisterLab &lab, int count)
{
    std::vector<ItemId> made;
    for (int i = 0; i < count; ++i)
        made.push_back(lab.add("laptop", {{"name", "L-" + std::to_string(i)}, {"status", "in_stock"}}));
    return made;
}

class Cancelled final : public JobContext
{
public:
    Cancelled() { cancel(); }
};

} // namespace

void TestRegisterEdits::manyItemsAreOneOperation()
{
    RegisterLab lab;
    lab.add("person", {{"name", "Priya Nair"}});
    const std::vector<ItemId> laptops = addLaptops(lab, 3);
    std::vector<app::ItemEdit> edits;
    for (const ItemId laptop : laptops)
        edits.push_back({laptop, {{"custodian", "priya nair"}, {"status", "in_use"}}, {}});
    edits[2].values.erase("custodian");
    const auto number = must(lab.reg().edit(edits, "moved in", {}, lab.job));
    QVERIFY(number);
    for (const ItemId laptop : laptops)
        QCOMPARE(lab.shown(laptop, "status"), std::string("in_use"));
    QCOMPARE(lab.shown(laptops[1], "custodian"), std::string("Priya Nair"));
    QCOMPARE(lab.shown(laptops[2], "custodian"), std::string());
    const auto history = must(lab.reg().history(laptops[0]));
    QCOMPARE(history.front().operation.reason, std::string("moved in"));

    QVERIFY(must(lab.reg().undo(*number, false, lab.job)).operation);
    for (const ItemId laptop : laptops)
        QCOMPARE(lab.shown(laptop, "status"), std::string("in_stock"));
}

void TestRegisterEdits::oneBadValueRecordsNothing()
{
    RegisterLab lab;
    const std::vector<ItemId> laptops = addLaptops(lab, 2);
    const OperationNumber before = lab.estate()->operation();
    const auto done =
        lab.reg().edit({{laptops[0], {{"status", "in_use"}}, {}}, {laptops[1], {{"status", "flying"}}, {}}},
                       "", {}, lab.job);
    QVERIFY(!done);
    QCOMPARE(done.error().field, std::string("status"));
    QVERIFY(done.error().reason.find("L-1: ") == 0);
    QCOMPARE(lab.estate()->operation(), before);
    QCOMPARE(lab.shown(laptops[0], "status"), std::string("in_stock"));
    QVERIFY(!lab.reg().edit({}, "", {}, lab.job));
    QVERIFY(!lab.reg().edit({{laptops[0], {}, {}}}, "", {}, lab.job));
}

void TestRegisterEdits::whatIsSoAlreadyRecordsNothing()
{
    RegisterLab lab;
    const std::vector<ItemId> laptops = addLaptops(lab, 2);
    std::vector<app::ItemEdit> edits;
    for (const ItemId laptop : laptops)
        edits.push_back({laptop, {{"status", "in_stock"}}, {}});
    QVERIFY(!must(lab.reg().edit(edits, "", {}, lab.job)));
}

void TestRegisterEdits::whatSomebodyElseChangedIsAConflict()
{
    RegisterLab lab;
    const ItemId laptop = addLaptops(lab, 1).front();
    const auto other = lab.again();
    JobContext job;
    must(other->set(laptop, {{"status", "in_repair"}}, "", {}, job));
    lab.estate();
    const app::ItemEdit edit{laptop, {{"status", "in_use"}}, {{"status", "in_stock"}, {"notes", "gone"}}};
    const auto refused = lab.reg().edit({edit}, "", {}, lab.job);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(refused.error().field, std::string("status"));
    QCOMPARE(lab.shown(laptop, "status"), std::string("in_repair"));
    QVERIFY(must(lab.reg().edit({{laptop, edit.values, {{"status", "in_repair"}}}}, "", {}, lab.job)));
    QCOMPARE(lab.shown(laptop, "status"), std::string("in_use"));
}

void TestRegisterEdits::cancelledRecordsNothing()
{
    RegisterLab lab;
    const ItemId laptop = addLaptops(lab, 1).front();
    Cancelled job;
    const auto done = lab.reg().edit({{laptop, {{"status", "in_use"}}, {}}}, "", {}, job);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Cancelled);
    QCOMPARE(lab.shown(laptop, "status"), std::string("in_stock"));
}

void TestRegisterEdits::parserChecksWithoutRecording()
{
    RegisterLab lab;
    const ItemId site = lab.add("site", {{"name", "Civic Centre"}});
    lab.add("site", {{"name", "Depot"}});
    lab.add("site", {{"name", "Depot"}});
    const estate::EstatePtr estate = lab.estate();
    const app::ValueParser parser(*estate);
    for (int round = 0; round < 2; ++round) { // the second time from what it remembers
        QVERIFY(*must(parser.parse("laptop", "site", "civic centre")) == model::AttributeValue(site.value));
        QCOMPARE(parser.parse("laptop", "site", "Depot").error().code, ErrorCode::Ambiguous);
        QCOMPARE(parser.parse("laptop", "site", "Nowhere").error().code, ErrorCode::NotFound);
    }
    QVERIFY(!must(parser.parse("laptop", "site", "?")));
    QCOMPARE(parser.parse("laptop", "purchased_on", "31/02/2026").error().field, std::string("purchased_on"));
    QVERIFY(!parser.parseAll("laptop", {{"imei", "1"}}));
    QVERIFY(parser.parseAll("laptop", {{"class", "tablet"}, {"imei", "1"}}));
    QCOMPARE(lab.estate()->operation(), estate->operation());
}

void TestRegisterEdits::severalItemsEndTogether()
{
    RegisterLab lab;
    const ItemId host = lab.add("hypervisor", {{"name", "HV-1"}});
    const ItemId guest = lab.add("virtual_machine", {{"name", "VM-1"}});
    must(lab.reg().relate(guest, "runs_on", host, {}, {}, lab.job));
    const OperationNumber ended =
        must(lab.reg().retire(std::vector<ItemId>{host, guest}, "replaced", lab.job));
    QVERIFY(lab.estate()->rowOf(host) == estate::kNoRow);
    QVERIFY(lab.estate()->rowOf(guest) == estate::kNoRow);
    QVERIFY(must(lab.reg().undo(ended, false, lab.job)).operation);
    QCOMPARE(lab.shown(guest, "name"), std::string("VM-1"));
    QCOMPARE(lab.estate()->relationshipsOf(lab.estate()->rowOf(guest)).size(), std::size_t(1));
    QVERIFY(!lab.reg().retire(std::vector<ItemId>(), "", lab.job));
}

TALLY_TEST(TestRegisterEdits);
#include "test_register_edits.moc"
