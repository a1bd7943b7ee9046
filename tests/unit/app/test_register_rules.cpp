// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Precedence rules tried over what a register stores, taken as one operation and taken back, on both engines.
#include "app/precedence_rules.h"
#include "register_lab.h"
#include "registrar.h"

#include <QTest>

using namespace tally;
using namespace tally::test;

namespace {

const std::string kRegisterFirst =
    R"({"kind":"precedence","name":"ours","attributes":{"memory_mib":["register","agent","person"]}})";

// The agent and a person say another memory of one laptop.
struct Differing
{
    Differing()
    {
        lab.import("a.json", inventory("pc-1", "SN100200", "2026-02-01 10:00:00", "8192", {"7-Zip"}));
        item = lab.find("SN100200");
        lab.set(item, {{"memory_mib", "4096"}});
    }
    RegisterLab lab;
    ItemId item;
};

} // namespace

class TestRegisterRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void triedItRecordsNothing();
    void takenAndTakenBack();
    void whatCannotBeReadIsNamed();
};

void TestRegisterRules::triedItRecordsNothing()
{
    Differing two;
    const OperationNumber head = two.lab.estate()->operation();
    const auto trial = must(app::tryPrecedence(two.lab.reg(), kRegisterFirst, two.lab.job));
    QCOMPARE(trial.preview.changes.size(), std::size_t(1));
    QCOMPARE(trial.preview.changes.front().sourceBefore, std::string("person"));
    QVERIFY(trial.preview.changes.front().after == model::AttributeValue(std::int64_t(8192)));
    QCOMPARE(two.lab.estate()->operation(), head);
}

void TestRegisterRules::takenAndTakenBack()
{
    Differing two;
    const std::string before = two.lab.shown(two.item, "memory_mib");
    const auto adopted =
        must(app::adoptPrecedence(two.lab.reg(), kRegisterFirst, "agents measure", two.lab.job));
    QVERIFY(two.lab.shown(two.item, "memory_mib") != before);
    QCOMPARE(two.lab.estate()->operation(), adopted.operation);
    QCOMPARE(app::adoptPrecedence(two.lab.reg(), kRegisterFirst, "", two.lab.job).error().code,
             ErrorCode::Conflict);
    QVERIFY(must(app::tryPrecedence(two.lab.reg(), kRegisterFirst, two.lab.job)).preview.changes.empty());
    must(two.lab.reg().undo(adopted.operation, false, two.lab.job));
    QCOMPARE(two.lab.shown(two.item, "memory_mib"), before);
    QVERIFY(must(two.lab.reg().store().verify({}, two.lab.job)).damage.empty());
}

void TestRegisterRules::whatCannotBeReadIsNamed()
{
    Differing two;
    for (const char *text : {"{", "[]", R"({"kind":"source","name":"x"})", R"({"kind":"precedence"})",
                             R"({"kind":"precedence","name":"x","classes":{"laptpo":{}}})",
                             R"({"kind":"precedence","name":"x","default":["agnet"]})"}) {
        const auto trial = app::tryPrecedence(two.lab.reg(), text, two.lab.job);
        QVERIFY2(!trial, text);
        QCOMPARE(trial.error().code, ErrorCode::InvalidInput);
    }
}

TALLY_TEST(TestRegisterRules);
#include "test_register_rules.moc"
