// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rules of precedence and identification tried over what a register stores, taken as one operation and taken
// back, and values that are locked; on both engines.
#include "app/definitions.h"
#include "app/identification_rules.h"
#include "app/locking.h"
#include "app/precedence_rules.h"
#include "app/rule_drafts.h"
#include "app/server_admin.h"
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
    void theRuleHoldsAtTheNextReport();
    void onlyWhatWasSeenIsTaken();
    void whatCannotBeReadIsNamed();
    void keysTriedTakenAndTakenBack();
    void keysOfSeveralClassesAreOneOperation();
    void aKeyThatSpeaksOfNothingIsNamed();
    void aTrialOfKeysIsStopped();
    void rulesAreForThoseWhoMay();
    void lockedAndLetGo();
    void whatHasExpiredIsLetGo();
    void whoMayNotLeavesItToOthers();
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

void TestRegisterRules::theRuleHoldsAtTheNextReport()
{
    Differing two;
    must(app::adoptPrecedence(two.lab.reg(), kRegisterFirst, "", two.lab.job));
    two.lab.import("b.json", inventory("pc-1", "SN100200", "2026-02-02 10:00:00", "16384", {"7-Zip"}));
    QCOMPARE(two.lab.shown(two.item, "memory_mib"), std::string("16 GiB")); // the agent's, not the person's
}

void TestRegisterRules::onlyWhatWasSeenIsTaken()
{
    Differing two;
    const auto trial = must(app::tryPrecedence(two.lab.reg(), kRegisterFirst, two.lab.job));
    two.lab.import("b.json", inventory("pc-1", "SN100200", "2026-02-02 10:00:00", "16384", {"7-Zip"}));
    const OperationNumber head = two.lab.estate()->operation();
    const auto refused = app::adoptPrecedence(two.lab.reg(), kRegisterFirst, "", two.lab.job, &trial.preview);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(two.lab.estate()->operation(), head);
    const auto again = must(app::tryPrecedence(two.lab.reg(), kRegisterFirst, two.lab.job));
    must(app::adoptPrecedence(two.lab.reg(), kRegisterFirst, "", two.lab.job, &again.preview));
    QCOMPARE(two.lab.shown(two.item, "memory_mib"), std::string("16 GiB"));
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

// Two agents of one name, of which one knows no serial number.
void TestRegisterRules::keysTriedTakenAndTakenBack()
{
    const std::string byName = R"({"kind":"identification","name":"computer","keys":[
        {"attributes":["serial_number"],"strength":100},{"attributes":["host_name"],"strength":80}]})";
    RegisterLab lab;
    lab.import("a.json", inventory("pc-1", "SN100200", "2026-02-01 10:00:00", "8192", {"7-Zip"}));
    const ItemId machine = lab.find("SN100200");
    const ItemId row = lab.add("laptop", {{"name", "pc-1"}, {"asset_number", "A1"}});
    const OperationNumber head = lab.estate()->operation();
    const auto trial = must(app::tryIdentification(lab.reg(), {byName}, lab.job));
    QCOMPARE(lab.estate()->operation(), head);
    const app::KeysChange &computer = trial.classes.at(0);
    QCOMPARE(computer.className, std::string("computer"));
    QVERIFY(computer.before.size() > computer.after.size());
    // What a person made is his, whatever the keys say.
    QVERIFY(trial.preview.merges.empty());
    lab.import("b.json", inventory("pc-1", "", "2026-02-01 10:00:00", "8192", {"7-Zip"}));
    const auto adopted = must(app::adoptIdentification(lab.reg(), {byName}, "names are unique", lab.job));
    QCOMPARE(lab.estate()->classes().keysOf("laptop").size(), std::size_t(2));
    QVERIFY(lab.estate()->rowOf(machine) != estate::kNoRow && lab.estate()->rowOf(row) != estate::kNoRow);
    QCOMPARE(app::adoptIdentification(lab.reg(), {byName}, "", lab.job).error().code, ErrorCode::Conflict);
    must(lab.reg().undo(adopted.operation, false, lab.job));
    QCOMPARE(lab.estate()->classes().keysOf("laptop").size(), computer.before.size());
    QVERIFY(must(lab.reg().store().verify({}, lab.job)).damage.empty());
}

void TestRegisterRules::keysOfSeveralClassesAreOneOperation()
{
    RegisterLab lab;
    const estate::EstatePtr before = lab.estate();
    app::IdentificationDraft draft;
    draft.setKeys(*before, "computer", {{{"serial_number"}, 100}, {{"host_name"}, 80}});
    draft.setKeys(*before, "printer", {}); // by its parent's
    QCOMPARE(draft.classes(), (std::vector<std::string>{"computer", "printer"}));
    const auto texts = must(draft.texts(*before));
    const auto trial = must(app::tryIdentification(lab.reg(), texts, lab.job));
    QCOMPARE(trial.classes.size(), std::size_t(2));
    QCOMPARE(trial.classes.at(1).after.size(), before->classes().keysOf("hardware").size());
    const OperationNumber taken = must(app::takeIdentification(lab.reg(), texts, "two classes", lab.job));
    QCOMPARE(lab.estate()->operation(), taken);
    QVERIFY(lab.estate()->classes().find("printer")->keys.empty());
    QCOMPARE(lab.estate()->classes().keysOf("laptop").size(), std::size_t(2));
    QCOMPARE(app::takeIdentification(lab.reg(), texts, {}, lab.job).error().code, ErrorCode::Conflict);
    draft.follow(*lab.estate());
    QVERIFY(draft.isEmpty()); // the register has them
    must(lab.reg().undo(taken, false, lab.job));
    QCOMPARE(lab.estate()->classes().keysOf("laptop").size(), before->classes().keysOf("laptop").size());
    QCOMPARE(lab.estate()->classes().find("printer")->keys.size(),
             before->classes().find("printer")->keys.size());
}

void TestRegisterRules::aKeyThatSpeaksOfNothingIsNamed()
{
    RegisterLab lab;
    const auto trial = app::tryIdentification(
        lab.reg(),
        {R"({"kind":"identification","name":"computer","keys":[{"attributes":["serial_numbr","uuid"],"strength":90}]})"},
        lab.job);
    QCOMPARE(trial.error().code, ErrorCode::InvalidInput);
    for (const char *word : {"computer", "serial_numbr and uuid"})
        QVERIFY2(trial.error().reason.find(word) != std::string::npos, trial.error().reason.c_str());
    QCOMPARE(trial.error().remedy, std::string("Did you mean serial_number?"));
    for (const char *strength : {"0", "101"}) {
        const auto wrong = app::tryIdentification(
            lab.reg(),
            {R"({"kind":"identification","name":"computer","keys":[{"attributes":["uuid"],"strength":)" +
             std::string(strength) + "}]}"},
            lab.job);
        QCOMPARE(wrong.error().field, std::string("keys[0].strength"));
        QVERIFY(!wrong.error().remedy.empty());
    }
    app::IdentificationDraft draft;
    QVERIFY(!draft.read(*lab.estate(), R"({"kind":"identification","name":"compter","keys":[{}]})"));
    QVERIFY(draft.isEmpty());
}

void TestRegisterRules::rulesAreForThoseWhoMay()
{
    if (RegisterLab::onServer())
        QSKIP("logins are made there by the server's owner; tests/store says what their roles may");
    RegisterLab lab;
    QVERIFY(app::mayDefine(lab.reg(), lab.job));
    must(app::grant(
        lab.reg(), *lab.estate(),
        {{"ann", "administrator", "all"}, {"bob", "asset_manager", "all"}, {"kim", "technician", "all"}},
        lab.job));
    const OperationNumber head = lab.estate()->operation();
    QVERIFY(app::mayDefine(*lab.as("bob"), lab.job));
    const Outcome refused = app::mayDefine(*lab.as("kim"), lab.job);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::NotAllowed);
    QCOMPARE(lab.estate()->operation(), head);
}

void TestRegisterRules::aTrialOfKeysIsStopped()
{
    Differing two;
    JobContext job;
    job.cancel();
    const auto stopped = app::tryIdentification(
        two.lab.reg(),
        {R"({"kind":"identification","name":"computer","keys":[{"attributes":["uuid"],"strength":90}]})"},
        job);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
}

void TestRegisterRules::lockedAndLetGo()
{
    Differing two;
    const std::string before = two.lab.shown(two.item, "memory_mib");
    const Day today = two.lab.estate()->today();
    must(app::lockValue(two.lab.reg(), {two.item, "memory_mib", "16 GiB", today + 10, "on its way"},
                        two.lab.job));
    QCOMPARE(two.lab.shown(two.item, "memory_mib"), std::string("16 GiB"));
    QCOMPARE(app::locksHolding(*two.lab.estate(), two.item).size(), std::size_t(1));
    two.lab.import("b.json", inventory("pc-1", "SN100200", "2026-02-02 10:00:00", "2048", {"7-Zip"}));
    QCOMPARE(two.lab.shown(two.item, "memory_mib"), std::string("16 GiB"));
    QVERIFY(must(app::tryPrecedence(two.lab.reg(), kRegisterFirst, two.lab.job)).preview.changes.empty());
    must(app::unlockValue(two.lab.reg(), two.item, "memory_mib", "it came", two.lab.job));
    QCOMPARE(two.lab.shown(two.item, "memory_mib"), before);
    QVERIFY(app::locksHolding(*two.lab.estate(), two.item).empty());
    QVERIFY(must(two.lab.reg().store().verify({}, two.lab.job)).damage.empty());
}

void TestRegisterRules::whatHasExpiredIsLetGo()
{
    Differing two;
    const std::string before = two.lab.shown(two.item, "memory_mib");
    const Day today = two.lab.estate()->today();
    must(app::lockValue(two.lab.reg(), {two.item, "memory_mib", "16 GiB", today + 1, "so"}, two.lab.job));
    must(app::lockValue(two.lab.reg(), {two.item, "pool", "loans", today + 1, "so"}, two.lab.job));
    const OperationNumber head = two.lab.estate()->operation();
    two.lab.clock.set(two.lab.clock.now() + 86'400'000);
    QCOMPARE(two.lab.shown(two.item, "memory_mib"), std::string("16 GiB")); // its last day
    two.lab.clock.set(two.lab.clock.now() + 86'400'000);
    QCOMPARE(two.lab.shown(two.item, "memory_mib"), before);
    QCOMPARE(two.lab.shown(two.item, "pool"), std::string());
    QCOMPARE(two.lab.estate()->operation(), head + 1); // of one organisation: one operation
    // Taken back, it is let go again by whoever looks next.
    must(two.lab.reg().undo(head + 1, false, two.lab.job));
    QCOMPARE(two.lab.shown(two.item, "memory_mib"), std::string("16 GiB"));
    const auto again = two.lab.again();
    const auto seen = must(again->current(two.lab.job));
    QCOMPARE(seen->displayAt(seen->rowOf(two.item), "memory_mib"), before);
    QVERIFY(must(two.lab.reg().store().verify({}, two.lab.job)).damage.empty());
}

// A reader sees what is recorded until somebody who may write looks.
void TestRegisterRules::whoMayNotLeavesItToOthers()
{
    Differing two;
    const std::string before = two.lab.shown(two.item, "memory_mib");
    const Day today = two.lab.estate()->today();
    must(app::lockValue(two.lab.reg(), {two.item, "memory_mib", "16 GiB", today, "so"}, two.lab.job));
    two.lab.clock.set(two.lab.clock.now() + 86'400'000);
    app::OpenParameters parameters = two.lab.parameters();
    parameters.readOnly = true;
    const auto reader = must(app::Register::open(parameters, two.lab.clock));
    const auto seen = must(reader->current(two.lab.job));
    QCOMPARE(seen->displayAt(seen->rowOf(two.item), "memory_mib"), std::string("16 GiB"));
    QCOMPARE(two.lab.shown(two.item, "memory_mib"), before);
    const auto then = two.lab.caughtUp(*reader);
    QCOMPARE(then->displayAt(then->rowOf(two.item), "memory_mib"), before);
}

TALLY_TEST(TestRegisterRules);
#include "test_register_rules.moc"
