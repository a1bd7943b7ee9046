// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server_admin.h"
#include "register_lab.h"
#include "registrar.h"

#include <QTest>

using namespace tally;
using namespace tally::test;

class TestRegisterUndo : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEditIsUndoneAndRedone();
    void anImportIsUndoneAndRedone();
    void whatALaterReportConfirmedStays();
    void laterEditIsAConflictAndStays();
    void itemThatGotARelationshipStaysWhole();
    void aRetiredItemComesBack();
    void dryRunCountsOnly();
    void twiceHasNothingLeft();
    void noSuchOperation();
    void aChangeOfOwnerIsUndoneAndRedone();
    void aChangeOfOwnerIsUndoneWholeOrNot();
    void whatCameToTheNewOwnerKeepsTheItemThere();
    void aDryRunSaysWhatWouldBeRefused();
    void aNumberGivenAgainIsNamed();
};

void TestRegisterUndo::anEditIsUndoneAndRedone()
{
    RegisterLab lab;
    const ItemId laptop = lab.add("laptop", {{"name", "old"}});
    const OperationNumber edit = lab.set(laptop, {{"name", "new"}});
    const auto undone = must(lab.reg().undo(edit, false, lab.job));
    QVERIFY(undone.operation);
    QVERIFY(undone.conflicts.empty());
    QCOMPARE(lab.shown(laptop, "name"), std::string("old"));
    must(lab.reg().undo(*undone.operation, false, lab.job));
    QCOMPARE(lab.shown(laptop, "name"), std::string("new"));
}

void TestRegisterUndo::anImportIsUndoneAndRedone()
{
    RegisterLab lab;
    const std::string bytes =
        inventory("pc-1", "SN100200", "2026-02-01 10:00:00", "8192", {"7-Zip", "Firefox"});
    const auto imported = lab.import("a.json", bytes);
    const std::size_t items = lab.estate()->itemCount();
    const auto undone = must(lab.reg().undo(*imported.operation, false, lab.job));
    QVERIFY(undone.conflicts.empty());
    QCOMPARE(lab.estate()->installationCount(), std::size_t(0));
    QVERIFY(!lab.estate()->findKey("SN100200"));
    must(lab.reg().undo(*undone.operation, false, lab.job));
    QCOMPARE(lab.estate()->itemCount(), items);
    QCOMPARE(lab.estate()->installationCount(), std::size_t(2));
    QVERIFY(!lab.import("a.json", bytes).operation);
}

void TestRegisterUndo::whatALaterReportConfirmedStays()
{
    RegisterLab lab;
    const auto first = lab.import(
        "a.json", inventory("pc-1", "SN100200", "2026-02-01 10:00:00", "8192", {"7-Zip", "Firefox"}));
    lab.import("b.json",
               inventory("pc-1", "SN100200", "2026-03-01 10:00:00", "8192", {"7-Zip", "Firefox", "Zoom"}));
    const auto report = lab.reg().undo(*first.operation, true, lab.job);
    if (report) // nothing left to reverse is as good
        must(lab.reg().undo(*first.operation, false, lab.job));
    QVERIFY(lab.estate()->findKey("SN100200"));
    QCOMPARE(lab.estate()->installationCount(), std::size_t(3));
}

void TestRegisterUndo::laterEditIsAConflictAndStays()
{
    RegisterLab lab;
    const ItemId first = lab.add("laptop", {{"name", "a"}});
    const OperationNumber edit = lab.set(first, {{"name", "b"}});
    lab.set(first, {{"name", "c"}});
    const auto undone = lab.reg().undo(edit, false, lab.job);
    QVERIFY(!undone); // item and claim were both changed again
    QCOMPARE(undone.error().code, ErrorCode::Conflict);
    QCOMPARE(lab.shown(first, "name"), std::string("c"));
}

void TestRegisterUndo::itemThatGotARelationshipStaysWhole()
{
    RegisterLab lab;
    std::string two = "[" + inventory("pc-1", "SN100200", "2026-02-01 10:00:00", "8192", {"7-Zip"}) + "," +
                      inventory("pc-2", "SN100300", "2026-02-01 10:00:00", "8192", {"7-Zip"}) + "]";
    const auto imported = lab.import("a.json", two);
    QCOMPARE(imported.plan.created, 2);
    const ItemId app = lab.add("application", {{"name", "Planning"}});
    must(lab.reg().relate(app, "runs_on", lab.find("SN100200"), "", "", lab.job));
    const auto undone = must(lab.reg().undo(*imported.operation, false, lab.job));
    QVERIFY(!undone.conflicts.empty());
    QVERIFY(!lab.estate()->findKey("SN100300"));
    const estate::Row row = lab.estate()->rowOf(lab.find("SN100200"));
    QCOMPARE(lab.estate()->installationsOf(row).size(), std::size_t(1));
    QVERIFY(!lab.estate()->identifiersOf(row).empty());
}

void TestRegisterUndo::aRetiredItemComesBack()
{
    RegisterLab lab;
    lab.import("a.json", inventory("pc-1", "SN100200", "2026-02-01 10:00:00", "8192", {"7-Zip"}));
    const ItemId laptop = lab.find("SN100200");
    const OperationNumber retired = must(lab.reg().retire(laptop, "", lab.job));
    must(lab.reg().undo(retired, false, lab.job));
    QCOMPARE(lab.find("SN100200"), laptop);
    QCOMPARE(lab.estate()->installationCount(), std::size_t(1));
}

void TestRegisterUndo::dryRunCountsOnly()
{
    RegisterLab lab;
    const ItemId laptop = lab.add("laptop", {{"name", "old"}});
    const OperationNumber edit = lab.set(laptop, {{"name", "new"}});
    const auto would = must(lab.reg().undo(edit, true, lab.job));
    QVERIFY(!would.operation);
    QCOMPARE(would.reversed, 2); // the item and the claim
    QCOMPARE(lab.shown(laptop, "name"), std::string("new"));
}

void TestRegisterUndo::twiceHasNothingLeft()
{
    RegisterLab lab;
    const ItemId laptop = lab.add("laptop", {{"name", "old"}});
    const OperationNumber edit = lab.set(laptop, {{"name", "new"}});
    must(lab.reg().undo(edit, false, lab.job));
    QCOMPARE(lab.reg().undo(edit, false, lab.job).error().code, ErrorCode::Conflict);
}

void TestRegisterUndo::noSuchOperation()
{
    RegisterLab lab;
    QCOMPARE(lab.reg().undo(99, false, lab.job).error().code, ErrorCode::NotFound);
    QCOMPARE(lab.reg().undo(0, false, lab.job).error().code, ErrorCode::Usage);
}

namespace {

const char *const kThree =
    "Asset tag,Name,Serial number,Owner\n1,pc-1,SN1,%O\n2,pc-2,SN2,%O\n3,pc-3,SN3,%O\n";

app::Register::ImportResult importThree(RegisterLab &lab, const std::string &owner)
{
    std::string text = kThree;
    for (std::size_t at = text.find("%O"); at != std::string::npos; at = text.find("%O"))
        text.replace(at, 2, owner);
    app::Register::ImportOptions options;
    options.className = "laptop";
    return lab.import(owner + ".csv", text, options);
}

} // namespace

void TestRegisterUndo::aChangeOfOwnerIsUndoneAndRedone()
{
    RegisterLab lab;
    lab.add("partner", {{"name", "South"}});
    importThree(lab, "North");
    const auto moved = importThree(lab, "South");
    QCOMPARE(lab.shown(lab.find("SN2"), "owner"), std::string("South"));
    const auto undone = must(lab.reg().undo(*moved.operation, false, lab.job));
    QVERIFY(undone.conflicts.empty());
    QCOMPARE(lab.shown(lab.find("SN2"), "owner"), std::string("North"));
    must(lab.reg().undo(*undone.operation, false, lab.job));
    QCOMPARE(lab.shown(lab.find("SN2"), "owner"), std::string("South"));
}

void TestRegisterUndo::aChangeOfOwnerIsUndoneWholeOrNot()
{
    RegisterLab lab;
    lab.add("partner", {{"name", "South"}});
    importThree(lab, "North");
    const auto moved = importThree(lab, "South");
    lab.set(lab.find("SN2"), {{"order_number", "PO-1"}});
    const auto dry = must(lab.reg().undo(*moved.operation, true, lab.job));
    const auto undone = must(lab.reg().undo(*moved.operation, false, lab.job));
    QCOMPARE(undone.reversed, dry.reversed);
    QCOMPARE(undone.conflicts, dry.conflicts);
    QVERIFY(!undone.conflicts.empty());
    QCOMPARE(lab.shown(lab.find("SN1"), "owner"), std::string("North"));
    QCOMPARE(lab.shown(lab.find("SN2"), "owner"), std::string("South"));
    QCOMPARE(lab.shown(lab.find("SN2"), "order_number"), std::string("PO-1"));
    QCOMPARE(lab.shown(lab.find("SN3"), "owner"), std::string("North"));
}

void TestRegisterUndo::whatCameToTheNewOwnerKeepsTheItemThere()
{
    RegisterLab lab;
    lab.add("partner", {{"name", "South"}});
    importThree(lab, "North");
    const ItemId server = lab.add("server", {{"name", "db-1"}});
    const auto moved = importThree(lab, "South");
    must(lab.reg().relate(lab.find("SN1"), "depends_on", server, {}, {},
                          lab.job)); // South's, as its source is
    must(lab.reg().relate(server, "depends_on", lab.find("SN3"), {}, {}, lab.job)); // North's
    const auto undone = must(lab.reg().undo(*moved.operation, false, lab.job));
    QVERIFY(!undone.conflicts.empty());
    QCOMPARE(lab.shown(lab.find("SN1"), "owner"), std::string("South"));
    QCOMPARE(lab.shown(lab.find("SN2"), "owner"), std::string("North"));
    QCOMPARE(lab.shown(lab.find("SN3"), "owner"), std::string("North"));
}

void TestRegisterUndo::aDryRunSaysWhatWouldBeRefused()
{
    if (RegisterLab::onServer())
        QSKIP("a server's clock cannot be set, and rights may not be dated back so far");
    RegisterLab lab;
    const ItemId laptop = lab.add("laptop", {{"name", "old"}});
    const OperationNumber edit = lab.set(laptop, {{"name", "new"}});
    must(app::grant(lab.reg(), *lab.estate(),
                    {{"adam", "administrator", "all"}, {"ann", "asset_manager", "all"}}, lab.job));
    const auto dry = lab.reg().undo(edit, true, lab.job); // jane holds no right
    const auto real = lab.reg().undo(edit, false, lab.job);
    QVERIFY(!dry && !real);
    QCOMPARE(real.error().code, ErrorCode::NotAllowed);
    QCOMPARE(dry.error().text(), real.error().text());
}

void TestRegisterUndo::aNumberGivenAgainIsNamed()
{
    RegisterLab lab;
    const ItemId old = lab.add("laptop", {{"name", "old"}, {"asset_number", "9"}});
    const OperationNumber retired = must(lab.reg().retire(old, "scrapped", lab.job));
    const ItemId another = lab.add("laptop", {{"name", "another"}, {"asset_number", "10"}});
    QVERIFY(must(lab.reg().undo(retired, true, lab.job)).conflicts.empty());
    lab.set(another, {{"asset_number", "9"}});
    for (const bool dryRun : {true, false}) {
        const auto undone = must(lab.reg().undo(retired, dryRun, lab.job));
        QCOMPARE(undone.conflicts.size(), std::size_t(1));
        const std::string &told = undone.conflicts.front();
        QVERIFY2(told.find("asset number 9") != std::string::npos &&
                     told.find("another") != std::string::npos,
                 told.c_str());
    }
    QCOMPARE(lab.shown(old, "asset_number"), std::string("9"));
}

TALLY_TEST(TestRegisterUndo);
#include "test_register_undo.moc"
