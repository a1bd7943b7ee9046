// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "register_lab.h"
#include "registrar.h"

#include <QTest>

using namespace tally;
using namespace tally::test;
using reconcile::HeldDecision;

namespace {

std::string third(const std::string &memory)
{
    return inventory("pc-9", "SN100200", "2026-02-02 10:00:00", memory, {"7-Zip"});
}

// Two computers of one serial number make a question of the third.
ItemId ask(RegisterLab &lab)
{
    const ItemId first = lab.add("laptop", {{"name", "pc-1"}, {"serial_number", "SN100200"}});
    lab.add("laptop", {{"name", "pc-2"}, {"serial_number", "SN100200"}});
    if (lab.import("c.json", third("8192")).plan.held != 1)
        qFatal("nothing is held");
    return first;
}

} // namespace

class TestHeldDecisions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void decidedAndUndone();
    void laterReportFollows();
    void newItemAndUndone();
    void ignoredAndListed();
};

void TestHeldDecisions::decidedAndUndone()
{
    RegisterLab lab;
    const ItemId first = ask(lab);
    const auto list = must(lab.reg().held(false, lab.job));
    QCOMPARE(list.size(), std::size_t(1));
    QCOMPARE(list.front().candidates.size(), std::size_t(2));
    QVERIFY(list.front().since);
    const auto number = must(
        lab.reg().decideHeld(list.front().id, {HeldDecision::Kind::SameAs, first, {}}, "seen it", lab.job));
    QVERIFY(number);
    QVERIFY(must(lab.reg().held(true, lab.job)).empty());
    QVERIFY(!lab.shown(first, "memory_mib").empty());
    const auto undone = must(lab.reg().undo(*number, false, lab.job));
    QVERIFY(undone.conflicts.empty());
    QCOMPARE(must(lab.reg().held(false, lab.job)).size(), std::size_t(1));
    QCOMPARE(lab.shown(first, "memory_mib"), std::string());
}

void TestHeldDecisions::laterReportFollows()
{
    RegisterLab lab;
    const ItemId first = ask(lab);
    const ReportId report = must(lab.reg().held(false, lab.job)).front().id;
    must(lab.reg().decideHeld(report, {HeldDecision::Kind::SameAs, first, {}}, "", lab.job));
    const auto later = lab.import("c.json", third("16384"));
    QCOMPARE(later.plan.held, 0);
    QCOMPARE(later.plan.updated, 1);
    const auto estate = lab.estate();
    QCOMPARE(estate->installationsOf(estate->rowOf(first)).size(), std::size_t(1)); // with its software
}

void TestHeldDecisions::newItemAndUndone()
{
    RegisterLab lab;
    ask(lab);
    const ReportId report = must(lab.reg().held(false, lab.job)).front().id;
    const auto number = must(lab.reg().decideHeld(report, {HeldDecision::Kind::New, {}, {}}, "", lab.job));
    QCOMPARE(lab.estate()->itemsOfClass("laptop").size(), std::size_t(3));
    QCOMPARE(lab.import("c.json", third("8192")).plan.held, 0);
    const auto again = lab.reg().decideHeld(report, {HeldDecision::Kind::New, {}, {}}, "", lab.job);
    QCOMPARE(again.error().code, ErrorCode::NotFound);
    QVERIFY(number);
}

void TestHeldDecisions::ignoredAndListed()
{
    RegisterLab lab;
    ask(lab);
    const ReportId report = must(lab.reg().held(false, lab.job)).front().id;
    const HeldDecision ignore{HeldDecision::Kind::Ignore, {}, *parseDay("2026-12-31")};
    QVERIFY(must(lab.reg().decideHeld(report, ignore, "on loan", lab.job)));
    QVERIFY(!must(lab.reg().decideHeld(report, ignore, "on loan", lab.job))); // it is so already
    QVERIFY(must(lab.reg().held(false, lab.job)).empty());
    QCOMPARE(must(lab.reg().held(true, lab.job)).front().ignoredUntil, parseDay("2026-12-31"));
    QCOMPARE(lab.import("c.json", third("4096")).plan.held, 0);
}

TALLY_TEST(TestHeldDecisions);
#include "test_decisions.moc"
