// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The state machines: the same in the program and in the store's script, and nothing proven by a side door.
#include "disposal/event.h"
#include "disposal/machine.h"
#include "disposal/refusal.h"

#include "registrar.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <set>
#include <string>

using namespace tally::disposal;

namespace {

using Words = std::vector<std::string>;

// The tuples of one insert of the script.
std::set<Words> tuplesOf(const QString &script, const QString &table, int columns)
{
    const qsizetype from = script.indexOf(QStringLiteral("insert into ") + table);
    const QString insert = script.mid(from, script.indexOf(QLatin1Char(';'), from) - from);
    QStringList one;
    for (int i = 0; i < columns; ++i)
        one << QStringLiteral("'([^']*)'");
    const QRegularExpression tuple(QStringLiteral("\\(") + one.join(QStringLiteral(", ")) +
                                   QStringLiteral("\\)"));
    std::set<Words> tuples;
    for (auto it = tuple.globalMatch(insert); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        Words words;
        for (int i = 1; i <= columns; ++i)
            words.push_back(match.captured(i).toStdString());
        tuples.insert(words);
    }
    return tuples;
}

QString script()
{
    QFile file(QStringLiteral(TALLY_SCHEMA_DIR "/0007_disposal.sql"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// Every state that is reached from one without these steps.
std::set<std::string> reachedWithout(std::string_view from, const std::set<std::string_view> &barred)
{
    std::set<std::string> reached;
    std::vector<std::string> open{std::string(from)};
    while (!open.empty()) {
        const std::string state = open.back();
        open.pop_back();
        for (const Transition *each : stepsFrom(state)) {
            if (!barred.contains(each->step) && reached.insert(std::string(each->to)).second)
                open.emplace_back(each->to);
        }
    }
    return reached;
}

} // namespace

class TestMachine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStoreHasTheSameSteps();
    void theStoreHasTheSameDuties();
    void noProofWithoutReview();
    void whatFailedIsOnlyDestroyed();
    void noCloseWithoutReconciling();
    void codesAreStable();
    void eventsAreWellDescribed();
};

void TestMachine::theStoreHasTheSameSteps()
{
    std::set<Words> ours;
    for (const Transition &each : transitions()) {
        for (const std::string_view role : rolesOf(each))
            ours.insert(
                {std::string(each.from), std::string(each.step), std::string(each.to), std::string(role)});
    }
    const std::set<Words> theirs = tuplesOf(script(), QStringLiteral("step_kind"), 4);
    QVERIFY(!theirs.empty());
    QVERIFY(ours == theirs);
}

void TestMachine::theStoreHasTheSameDuties()
{
    std::set<Words> ours;
    for (const Transition &each : transitions()) {
        for (const Duty &duty : dutiesOf(each))
            ours.insert({std::string(each.step), std::string(duty.pair), std::string(duty.side)});
    }
    const std::set<Words> theirs = tuplesOf(script(), QStringLiteral("duty_pair"), 3);
    QVERIFY(!theirs.empty());
    QVERIFY(ours == theirs);
}

void TestMachine::noProofWithoutReview()
{
    const auto unreviewed = reachedWithout(kNew, {"medium_accept", "medium_destroy_accept"});
    QVERIFY(unreviewed.contains("medium_verified"));
    QVERIFY(!unreviewed.contains("medium_accepted"));
    QVERIFY(!unreviewed.contains("medium_destroyed"));
    QVERIFY(!unreviewed.contains("medium_returned"));
    QVERIFY(!reachedWithout(kNew, {"medium_verify", "medium_destroy_accept"}).contains("medium_accepted"));
    // What was done and its review are two sides of one duty.
    QCOMPARE(transition("medium_verified", "medium_accept")->duties, std::string_view("sanitise:reviewer"));
    QCOMPARE(transition("medium_unsanitised", "medium_claim")->duties, std::string_view("sanitise:operator"));
}

void TestMachine::whatFailedIsOnlyDestroyed()
{
    for (const Transition *each : stepsFrom("medium_failed_locked"))
        QVERIFY2(each->step == "medium_destroy" || each->step == "medium_missing",
                 std::string(each->step).c_str());
    // Lost and found again it starts anew; else it never comes to be reused.
    const auto after = reachedWithout("medium_failed_locked", {"medium_found_confirm"});
    QVERIFY(!after.contains("medium_accepted"));
    QVERIFY(!after.contains("medium_returned"));
}

void TestMachine::noCloseWithoutReconciling()
{
    QVERIFY(reachedWithout(kNew, {}).contains("order_closed"));
    for (const std::string_view step :
         {"order_approve", "order_seal", "order_collect", "order_receive", "order_report", "order_propose"})
        QVERIFY2(!reachedWithout(kNew, {step}).contains("order_closed"), std::string(step).c_str());
    QVERIFY(!reachedWithout(kNew, {"order_reconcile", "order_except"}).contains("order_closed"));
}

void TestMachine::codesAreStable()
{
    int number = 101;
    for (const RefusalCode &code : refusalCodes())
        QCOMPARE(std::string(code.code), "DSP-" + std::to_string(number++));
    QCOMPARE(refusalCode("DSP-103")->name, std::string_view("LEGAL_HOLD"));
    QVERIFY(refusalCode("DSP-999") == nullptr);
}

void TestMachine::eventsAreWellDescribed()
{
    std::set<std::string_view> names;
    for (const EventSpec &event : eventSpecs()) {
        QVERIFY2(names.insert(event.name).second, std::string(event.name).c_str());
        QVERIFY(!event.what.empty());
        std::set<std::string_view> fields;
        for (const FieldSpec &field : event.fields) {
            QVERIFY2(fields.insert(field.name).second, std::string(field.name).c_str());
            QCOMPARE(field.type == FieldType::Word, !field.choices.empty());
        }
    }
    QCOMPARE(parseWeight("8.4 kg").value_or(0), 8400);
    QCOMPARE(parseWeight("8400 g").value_or(0), 8400);
    QCOMPARE(parseWeight("12").value_or(0), 12);
    QVERIFY(!parseWeight("heavy"));
    QVERIFY(!parseWeight("8.4567 kg"));
}

TALLY_TEST(TestMachine);
#include "test_machine.moc"
