// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rules as a person looks after them: changed in a draft, tried, gone through, adopted, taken back; by keys
// alone.
#include "pictures.h"
#include "registrar.h"
#include "rules_lab.h"
#include "ui/tables/table_view.h"
#include "ui/views/findings/merge_places.h"
#include "ui/views/rules/adopt_strip.h"
#include "ui/views/rules/identifying_keys_model.h"
#include "ui/views/rules/key_strip.h"
#include "ui/views/rules/outcome_pane.h"
#include "ui/views/rules/precedence_strip.h"
#include "ui/widgets/error_strip.h"
#include "ui/widgets/tool_button.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <algorithm>

using namespace tally;
using namespace tally::test;
using namespace tally::ui;

namespace {

// The row of the first line of that fate; -1: none.
int rowOf(const IdentityModel &model, Fate fate)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.at(row)->fate == fate)
            return row;
    }
    return -1;
}

} // namespace

class TestRulesView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRulesAsTheyStand()
    {
        RulesLab lab;
        QVERIFY(lab.begin());
        IdentifyingKeysModel *keys = lab.view->keys();
        QAbstractItemModelTester tester(keys, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const int row = lab.keyRow({"serial_number", "manufacturer"});
        QVERIFY(row >= 0);
        QCOMPARE(keys->cell(row, 0).text, QStringLiteral("Computer"));
        QCOMPARE(keys->cell(row, 1).text, QStringLiteral("100"));
        QCOMPARE(keys->cell(row, 2).text, QStringLiteral("Serial number and Manufacturer"));
        QCOMPARE(keys->cell(row, 3).text, QStringLiteral("alone"));
        QVERIFY(keys->cell(row, 4).text.contains(QStringLiteral("Laptop")));
        QCOMPARE(keys->cell(lab.keyRow({"mac"}), 2).text, QStringLiteral("MAC address"));
        QCOMPARE(keys->changes(), 0);
        QVERIFY(!lab.view->outcome()->isVisible()); // nothing was tried
        QVERIFY(!lab.whyNot("rules.try").isEmpty());
        QVERIFY(takePictures(*lab.view, QStringLiteral("rules-keys")));
        QSignalSpy steps(lab.view.get(), &View::placeChanged);
        lab.view->setTab(RulesView::PrecedenceTab);
        QCOMPARE(steps.size(), 1);
        const PrecedenceModel *rules = lab.view->precedence();
        const int memory = rules->rowOf({}, "memory_mib");
        QCOMPARE(rules->cell(0, 1).text, QStringLiteral("All others"));
        QCOMPARE(rules->cell(memory, 3).text, QStringLiteral("person, agent, register"));
        QCOMPARE(rules->cell(memory, 4).text, QStringLiteral("shipped"));
        lab.view->go({QStringLiteral("rules"), QStringLiteral("groups"), {}, {}});
        QCOMPARE(lab.view->groups()->rowCount(), 3);
        QCOMPARE(lab.view->place().subject, QStringLiteral("groups"));
    }

    // Enter, a number, Enter; F5; Ctrl+Enter, Enter.
    void aKeyIsChangedTriedAdoptedAndTakenBack()
    {
        RulesLab lab;
        QVERIFY(lab.begin());
        const OperationNumber head = lab.session.newestOperation();
        for (const std::vector<std::string> &marks : std::vector<std::vector<std::string>>{
                 {"serial_number", "manufacturer"}, {"uuid"}, {"board_serial"}, {"asset_number"}}) {
            lab.standOn(marks);
            lab.press(Qt::Key_Delete);
            QVERIFY(lab.view->keys()->cell(lab.keyRow(marks), 1).isPreview);
        }
        lab.standOn({"host_name"});
        lab.press(Qt::Key_Return);
        KeyStrip *strip = lab.view->keyStrip();
        QVERIFY(strip->isVisible() && strip->strengthBox()->hasFocus());
        strip->strengthBox()->setValue(80);
        QCOMPARE(strip->words(), QStringLiteral("decides alone"));
        QVERIFY(takePictures(*lab.view, QStringLiteral("rules-key-strip")));
        QTest::keyClick(strip->strengthBox(), Qt::Key_Return);
        QVERIFY(!strip->isVisible() && lab.view->table()->hasFocus());
        const RecordCell strength = lab.view->keys()->cell(lab.keyRow({"host_name"}), 1);
        QCOMPARE(strength.text, QStringLiteral("30"));
        QCOMPARE(strength.newText, QStringLiteral("80"));
        QCOMPARE(lab.view->keys()->changes(), 5);
        QVERIFY(!lab.whyNot("rules.adopt").isEmpty()); // seen first, then taken
        lab.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!lab.view->adoptStrip()->isVisible());

        QVERIFY(lab.tryDraft());
        QVERIFY2(lab.view->errorStrip()->text().isEmpty(), qPrintable(lab.view->errorStrip()->text()));
        OutcomePane *outcome = lab.view->outcome();
        QVERIFY(outcome->isVisible());
        IdentityModel *lines = outcome->identity();
        QAbstractItemModelTester tester(lines, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(lines->count(Fate::Merge), 1);
        const int merge = rowOf(*lines, Fate::Merge);
        QVERIFY2(lines->cell(merge, 3).text.contains(QStringLiteral("host name")),
                 qPrintable(lines->cell(merge, 3).text));
        QVERIFY(takePictures(*lab.view, QStringLiteral("rules-tried")));
        // The way to both items, and to the page that merges them.
        outcome->table()->setCurrent(merge, 1);
        QTest::keyClick(outcome->table(), Qt::Key_Return);
        QCOMPARE(lab.items.back(), lab.listed);
        outcome->table()->setCurrent(merge, 2);
        QTest::keyClick(outcome->table(), Qt::Key_Return);
        QCOMPARE(lab.items.back(), lab.other);
        lab.actions.find(QStringLiteral("rules.carry"))->trigger();
        QCOMPARE(lab.places.back().view, QStringLiteral("findings"));
        QCOMPARE(itemsOfMerge(lab.places.back().subject), (std::vector<ItemId>{lab.listed, lab.other}));
        outcome->fateButton(Fate::Hold)->click();
        QCOMPARE(lines->rowCount(), int(lines->count(Fate::Hold)));
        outcome->fateButton(std::nullopt)->click();

        QCOMPARE(lab.session.newestOperation(), head); // nothing is recorded
        QTest::keyClick(lab.view->table(), Qt::Key_Return, Qt::ControlModifier);
        AdoptStrip *adopt = lab.view->adoptStrip();
        QVERIFY(adopt->isVisible() && adopt->reasonField()->hasFocus());
        QTest::keyClicks(adopt->reasonField(), QStringLiteral("names are unique here"));
        QVERIFY(takePictures(*lab.view, QStringLiteral("rules-adopt")));
        QTest::keyClick(adopt->reasonField(), Qt::Key_Return);
        QVERIFY(SessionLab::until([&] { return !lab.undo.isEmpty() && lab.undo.back() > 0; }));
        QVERIFY(lab.isIdle());
        QCOMPARE(lab.session.newestOperation(), head + 1); // one operation
        QCOMPARE(lab.session.estate()->classes().keysOf("laptop").front().attributes.front(),
                 std::string("host_name"));
        QVERIFY(!lab.view->desk().hasDraft(RuleDesk::Identification));
        QVERIFY(outcome->isVisible()); // to be carried out, line by line
        QVERIFY(outcome->statement().contains(QStringLiteral("Nothing was merged")));
        QVERIFY(lab.session.estate()->rowOf(lab.other) != estate::kNoRow);

        lab.session.undo(lab.undo.back(), lab.view.get());
        QVERIFY(SessionLab::until([&] { return lab.session.newestOperation() == head + 2 && lab.isIdle(); }));
        QCOMPARE(lab.view->keys()->changes(), 0);
        QCOMPARE(lab.view->keys()->cell(lab.keyRow({"host_name"}), 1).text, QStringLiteral("30"));
        QVERIFY(!outcome->isVisible()); // it does not hold any more
    }

    void reportsThatLoseTheirKeySplit()
    {
        RulesLab lab;
        QVERIFY(lab.begin());
        lab.view->desk().setKeys("computer", {{{"mac"}, 80}});
        QVERIFY(lab.tryDraft());
        const IdentityModel *lines = lab.view->outcome()->identity();
        QCOMPARE(lines->count(Fate::Split), 1);
        const int split = rowOf(*lines, Fate::Split);
        QVERIFY2(lines->cell(split, 3).text.contains(QStringLiteral("SN100200"), Qt::CaseInsensitive),
                 qPrintable(lines->cell(split, 3).text)); // what joins them now
        lab.view->outcome()->table()->setCurrent(split, 2);
        lab.actions.find(QStringLiteral("rules.carry"))->trigger();
        QCOMPARE(itemOfApart(lab.places.back().subject), lab.listed);
    }

    // The ladder of strengths stays, who stands where changes; what stands again is no draft.
    void aKeyIsMovedAndComesBack()
    {
        RulesLab lab;
        QVERIFY(lab.begin());
        lab.standOn({"uuid"});
        lab.press(Qt::Key_PageUp, Qt::AltModifier);
        const auto keys = lab.view->desk().keys().keysOf(*lab.session.estate(), "computer");
        QCOMPARE(keys[0].attributes, std::vector<std::string>{"uuid"});
        QCOMPARE(keys[0].strength, 100);
        QCOMPARE(keys[1].strength, 90);
        QCOMPARE(lab.view->table()->currentIndex().row(), lab.keyRow({"uuid"})); // stands on it still
        lab.press(Qt::Key_PageUp, Qt::AltModifier);                              // there is nothing above
        QCOMPARE(lab.view->keys()->changes(), 2);
        lab.press(Qt::Key_PageDown, Qt::AltModifier);
        QVERIFY(!lab.view->desk().hasDraft(RuleDesk::Identification));
        lab.press(Qt::Key_Delete);
        QVERIFY(lab.view->desk().hasDraft(RuleDesk::Identification));
        QVERIFY(!lab.whyNot("rules.remove").isEmpty()); // gone already
        lab.press(Qt::Key_Return);                      // back
        QVERIFY(!lab.view->desk().hasDraft(RuleDesk::Identification));
        lab.press(Qt::Key_Delete);
        lab.actions.find(QStringLiteral("rules.drop"))->trigger();
        QCOMPARE(lab.view->keys()->changes(), 0);
    }

    void aKeyIsAdded()
    {
        RulesLab lab;
        QVERIFY(lab.begin());
        lab.standOn({"uuid"});
        lab.press(Qt::Key_Insert);
        KeyStrip *strip = lab.view->keyStrip();
        QVERIFY(strip->isVisible() && !strip->button()->isEnabled());
        QCOMPARE(strip->className(), std::string("computer")); // where one was
        const auto choose = [&](std::size_t i, const char *name) {
            strip->markBox(i)->setCurrentIndex(strip->markBox(i)->findData(QLatin1String(name)));
        };
        choose(0, "uuid");
        QVERIFY(!strip->button()->isEnabled());
        QVERIFY(strip->words().contains(QStringLiteral("already")));
        choose(0, "asset_number");
        choose(1, "board_serial");
        QVERIFY(strip->button()->isEnabled());
        strip->strengthBox()->setValue(85);
        strip->button()->click();
        const int row = lab.keyRow({"asset_number", "board_serial"});
        QVERIFY(row >= 0);
        QCOMPARE(lab.view->table()->currentIndex().row(), row);
        QCOMPARE(lab.view->keys()->cell(row, 1).newText, QStringLiteral("85"));
        QVERIFY(lab.tryDraft());
        QVERIFY(lab.view->outcome()->identity()->preview()->isEmpty());
        QVERIFY(!lab.view->outcome()->statement().isEmpty());
    }

    void aRuleIsChangedTriedAdoptedAndTakenBack()
    {
        RulesLab lab;
        QVERIFY(lab.begin());
        QCOMPARE(lab.shown(lab.listed, "memory_mib"), std::string("8 GiB"));
        lab.view->setTab(RulesView::PrecedenceTab);
        lab.view->table()->setCurrent(lab.view->precedence()->rowOf({}, "memory_mib"), 0);
        QVERIFY(!lab.whyNot("rules.remove").isEmpty()); // shipped
        lab.press(Qt::Key_Return);
        PrecedenceStrip *strip = lab.view->precedenceStrip();
        QVERIFY(strip->isVisible());
        strip->orderField()->setText(QStringLiteral("register, agnet"));
        QVERIFY(!strip->button()->isEnabled());
        QVERIFY2(strip->words().contains(QStringLiteral("Did you mean \"agent\"")),
                 qPrintable(strip->words()));
        strip->orderField()->setText(QStringLiteral("register, agent"));
        QVERIFY(takePictures(*lab.view, QStringLiteral("rules-precedence-strip")));
        QTest::keyClick(strip->orderField(), Qt::Key_Return);
        const int row = lab.view->precedence()->rowOf({}, "memory_mib");
        QCOMPARE(lab.view->precedence()->cell(row, 3).newText, QStringLiteral("register, agent"));
        QCOMPARE(lab.view->precedence()->cell(row, 4).newText, QStringLiteral("ours"));
        QVERIFY(lab.whyNot("rules.remove").isEmpty()); // of the draft
        QVERIFY(lab.tryDraft());
        ValueModel *values = lab.view->outcome()->values();
        QAbstractItemModelTester tester(values, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(values->rowCount(), 1);
        QCOMPARE(values->cell(0, 2).text, QStringLiteral("8 GiB"));
        QCOMPARE(values->cell(0, 2).newText, QStringLiteral("16 GiB"));
        QCOMPARE(values->cell(0, 4).text, QStringLiteral("csv:assets (register)"));
        QCOMPARE(values->cell(0, 5).text, QStringLiteral("by order: register, agent"));
        QTest::keyClick(lab.view->outcome()->table(), Qt::Key_Return);
        QCOMPARE(lab.items.back(), lab.listed);
        QVERIFY(takePictures(*lab.view, QStringLiteral("rules-values")));
        lab.press(Qt::Key_Return, Qt::ControlModifier);
        QTest::keyClick(lab.view->adoptStrip()->reasonField(), Qt::Key_Return);
        QVERIFY(SessionLab::until([&] { return lab.shown(lab.listed, "memory_mib") == "16 GiB"; }));
        QVERIFY(SessionLab::until([&] { return !lab.undo.isEmpty() && lab.undo.back() > 0; }));
        QCOMPARE(lab.view->precedence()->changes(), 0);
        lab.session.undo(lab.undo.back(), lab.view.get());
        QVERIFY(SessionLab::until([&] { return lab.shown(lab.listed, "memory_mib") == "8 GiB"; }));
        QCOMPARE(lab.view->precedence()->cell(row, 4).text, QStringLiteral("shipped"));
    }

    void groupsOfSources()
    {
        RulesLab lab;
        QVERIFY(lab.begin());
        lab.standOn({"uuid"});
        lab.view->setTab(RulesView::GroupsTab);
        QVERIFY(lab.view->table()->hasFocus()); // it goes along
        lab.press(Qt::Key_Insert);
        SourceGroupStrip *strip = lab.view->groupStrip();
        QVERIFY(strip->isVisible());
        strip->nameField()->setText(QStringLiteral("agent"));
        strip->sourcesField()->setText(QStringLiteral("csv:assets"));
        QVERIFY(!strip->button()->isEnabled()); // there is one
        strip->nameField()->setText(QStringLiteral("assets"));
        QTest::keyClick(strip->sourcesField(), Qt::Key_Return);
        QCOMPARE(lab.view->groups()->rowCount(), 4);
        QCOMPARE(lab.view->groups()->groups().front().name, std::string("assets"));
        lab.press(Qt::Key_PageDown, Qt::AltModifier);
        QCOMPARE(lab.view->groups()->groups().at(1).name, std::string("assets"));
        QCOMPARE(lab.view->table()->currentIndex().row(), 1);
        // A rule names it: it cannot go before the rule.
        app::PrecedenceDraft draft = lab.view->desk().precedence();
        draft.setRule("laptop", "memory_mib", {reconcile::Precedence::Choose::Order, {"assets"}, {}});
        lab.view->desk().setPrecedence(draft);
        lab.view->table()->setCurrent(1, 0);
        lab.press(Qt::Key_Delete);
        const QString refused = lab.view->errorStrip()->text();
        for (const char *word : {"laptop", "memory_mib", "assets"})
            QVERIFY2(refused.contains(QLatin1String(word)), qPrintable(refused));
        QCOMPARE(lab.view->groups()->rowCount(), 4);
        QVERIFY(lab.tryDraft());
        QCOMPARE(lab.view->outcome()->values()->rowCount(), 1);
        QCOMPARE(lab.view->outcome()->values()->cell(0, 4).text, QStringLiteral("csv:assets (assets)"));
    }
};

TALLY_TEST(TestRulesView);
#include "test_rules_view.moc"
