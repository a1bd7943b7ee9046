// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files of rules, what cannot be, what was stopped, and those who may not.
#include "app/server_admin.h"
#include "must.h"
#include "pictures.h"
#include "registrar.h"
#include "rules_lab.h"
#include "ui/tables/table_view.h"
#include "ui/views/rules/adopt_strip.h"
#include "ui/views/rules/identifying_keys_model.h"
#include "ui/views/rules/key_strip.h"
#include "ui/views/rules/outcome_pane.h"
#include "ui/widgets/error_strip.h"

#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace tally;
using namespace tally::test;
using namespace tally::ui;

class TestRulesRefusals final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsTheDraft()
    {
        RulesLab lab;
        QVERIFY(lab.begin());
        const std::string keys = lab.file("keys.json", R"({"kind":"identification","name":"computer","keys":[
            {"attributes":["serial_number"],"strength":90},{"attributes":["host_name"],"strength":70}]})");
        lab.view->load(QString::fromStdString(keys));
        QVERIFY(SessionLab::until([&] { return lab.view->keys()->changes() > 0; }));
        QCOMPARE(lab.view->keys()->cell(lab.keyRow({"host_name"}), 1).newText, QStringLiteral("70"));
        const std::string rules = lab.file(
            "rules.json",
            R"({"kind":"precedence","name":"mine","classes":{"laptop":{"attributes":{"memory_mib":["register"]}}}})");
        lab.view->load(QString::fromStdString(rules));
        QVERIFY(SessionLab::until([&] { return lab.view->tab() == RulesView::PrecedenceTab; }));
        QCOMPARE(lab.view->precedence()->changes(), 1);
        QVERIFY(lab.tryDraft());
        QCOMPARE(lab.view->outcome()->values()->rowCount(), 1);
        QVERIFY(lab.view->desk().hasDraft(RuleDesk::Identification)); // the other draft stays
    }

    void aWrongFileIsNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *name, const char *text, const QStringList &words) {
            QTest::newRow(name) << QString::fromUtf8(text) << words;
        };
        row("key",
            R"({"kind":"identification","name":"computer","keys":[{"attributes":["serial_numbr"],"strength":90}]})",
            {QStringLiteral("computer"), QStringLiteral("serial_numbr"), QStringLiteral("serial_number?")});
        row("strength",
            R"({"kind":"identification","name":"computer","keys":[{"attributes":["uuid"],"strength":900}]})",
            {QStringLiteral("keys[0].strength"), QStringLiteral("1 to 100")});
        row("class",
            R"({"kind":"identification","name":"compter","keys":[{"attributes":["uuid"],"strength":90}]})",
            {QStringLiteral("compter"), QStringLiteral("computer?")});
        row("group",
            R"({"kind":"precedence","name":"x","classes":{"laptop":{"attributes":{"site":["agnet"]}}}})",
            {QStringLiteral("laptop"), QStringLiteral("site"), QStringLiteral("agnet"),
             QStringLiteral("agent")});
        row("nothing of it", "[]", {QStringLiteral("precedence")});
        row("no JSON", "{", {QStringLiteral("precedence")});
    }
    void aWrongFileIsNamed()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, words);
        RulesLab lab;
        QVERIFY(lab.begin());
        lab.view->load(QString::fromStdString(lab.file("wrong.json", text.toStdString())));
        QVERIFY(SessionLab::until([&] { return !lab.view->errorStrip()->text().isEmpty(); }));
        const QString said = lab.view->errorStrip()->text();
        for (const QString &word : words)
            QVERIFY2(said.contains(word), qPrintable(said));
        for (const RuleDesk::Side side : {RuleDesk::Identification, RuleDesk::Precedence})
            QVERIFY(!lab.view->desk().hasDraft(side));
    }

    void whatTheRegisterHasIsNoDraft()
    {
        RulesLab lab;
        QVERIFY(lab.begin());
        const auto held = lab.session.estate()->definitions("class");
        const auto computer = std::find_if(
            held.begin(), held.end(), [](const model::DefinitionRow &row) { return row.name == "computer"; });
        QVERIFY(computer != held.end());
        lab.view->load(QString::fromStdString(lab.file("computer.json", computer->text)));
        QVERIFY(SessionLab::until([&] { return !lab.told.isEmpty(); }));
        QVERIFY2(lab.told.back().contains(QStringLiteral("already")), qPrintable(lab.told.back()));
        QVERIFY(!lab.view->desk().hasDraft(RuleDesk::Identification));
    }

    void aTrialIsStopped()
    {
        RulesLab lab;
        QVERIFY(lab.begin());
        lab.draftNamesOnly();
        lab.press(Qt::Key_F5);
        QVERIFY(lab.view->desk().isWorking());
        QVERIFY(lab.view->outcome()->cancelButton()->isVisible());
        lab.view->outcome()->cancelButton()->click();
        QVERIFY(!lab.view->desk().isWorking()); // at once
        QVERIFY(SessionLab::until([&] { return lab.isIdle(); }));
        QVERIFY(lab.view->desk().identity() == nullptr);
        QVERIFY(lab.view->errorStrip()->text().isEmpty());
        QVERIFY(lab.view->desk().hasDraft(RuleDesk::Identification)); // it is kept
        QVERIFY(lab.tryDraft());
        QCOMPARE(lab.view->outcome()->identity()->count(Fate::Merge), 1);
    }

    // A draft that changed since is not what was seen.
    void onlyWhatWasTriedIsAdopted()
    {
        RulesLab lab;
        QVERIFY(lab.begin());
        lab.draftNamesOnly();
        QVERIFY(lab.tryDraft());
        QVERIFY(lab.whyNot("rules.adopt").isEmpty());
        lab.view->desk().setKeys("computer", {{{"host_name"}, 81}});
        QVERIFY(!lab.whyNot("rules.adopt").isEmpty());
        lab.view->desk().setKeys("computer", {{{"host_name"}, 80}});
        QVERIFY(lab.whyNot("rules.adopt").isEmpty()); // as it was tried
    }

    void valuesThatAreOthersByNowAreNotTaken()
    {
        RulesLab lab;
        QVERIFY(lab.begin());
        lab.view->setTab(RulesView::PrecedenceTab);
        lab.draftRegisterFirst();
        QVERIFY(lab.tryDraft());
        QCOMPARE(lab.view->outcome()->values()->rowCount(), 1);
        JobContext job;
        const auto other = lab.again();
        must(other->edit({{lab.listed, {{"memory_mib", "32 GiB"}}, {}}}, "elsewhere", {}, job));
        lab.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(lab.view->adoptStrip()->isVisible());
        lab.view->adoptStrip()->button()->click();
        QVERIFY(SessionLab::until([&] { return !lab.view->errorStrip()->text().isEmpty(); }));
        QVERIFY2(lab.view->errorStrip()->text().contains(QStringLiteral("Try the rules again")),
                 qPrintable(lab.view->errorStrip()->text()));
        QVERIFY(lab.view->desk().hasDraft(RuleDesk::Precedence)); // nothing is lost
        QVERIFY(takePictures(*lab.view, QStringLiteral("rules-conflict")));
    }

    // Somebody else adopted the same: there is nothing left to adopt.
    void othersMayBeSooner()
    {
        RulesLab lab;
        QVERIFY(lab.begin());
        lab.draftNamesOnly();
        JobContext job;
        const auto other = lab.again();
        must(app::adoptIdentification(
            *other,
            {R"({"kind":"identification","name":"computer","keys":[{"attributes":["host_name"],"strength":80}]})"},
            {}, job));
        QVERIFY(SessionLab::until([&] { return !lab.view->desk().hasDraft(RuleDesk::Identification); }));
        QCOMPARE(lab.view->keys()->cell(lab.keyRow({"host_name"}), 1).text, QStringLiteral("80"));
    }

    void thePastIsForReading()
    {
        RulesLab lab;
        const OperationNumber made = lab.estate()->operation();
        JobContext job;
        must(app::adoptIdentification(
            lab.reg(),
            {R"({"kind":"identification","name":"computer","keys":[{"attributes":["host_name"],"strength":80}]})"},
            {}, job));
        QVERIFY(lab.begin());
        lab.view->desk().setKeys("computer", {{{"uuid"}, 80}});
        QVERIFY(lab.tryDraft());
        QVERIFY(lab.view->outcome()->isVisible());
        lab.session.setViewpoint({Viewpoint::Kind::AsOf, QString::number(made)});
        QVERIFY(SessionLab::until([&] { return !lab.session.isNow() && lab.keyRow({"mac"}) >= 0; }));
        QCOMPARE(lab.view->keys()->changes(), 0); // as it stood then, without a draft
        QVERIFY(!lab.view->outcome()->isVisible());
        for (const char *action : {"rules.add", "rules.change", "rules.remove", "rules.load", "rules.try",
                                   "rules.adopt", "rules.up", "rules.drop"})
            QVERIFY2(!lab.whyNot(action).isEmpty(), action);
        lab.press(Qt::Key_Return);
        lab.press(Qt::Key_Insert);
        QVERIFY(!lab.view->keyStrip()->isVisible());
        QVERIFY(takePictures(*lab.view, QStringLiteral("rules-past")));
        lab.session.setViewpoint({});
        QVERIFY(SessionLab::until([&] { return lab.session.isNow() && lab.view->keys()->changes() > 0; }));
        QVERIFY(lab.whyNot("rules.adopt").isEmpty()); // tried before, and nothing changed
    }

    void readersAreTold()
    {
        RulesLab lab;
        QVERIFY(lab.begin(true));
        for (const char *action : {"rules.add", "rules.change", "rules.load", "rules.try", "rules.adopt"})
            QVERIFY2(!lab.whyNot(action).isEmpty(), action);
    }

    void withoutTheRightItSaysSo()
    {
        RulesLab lab;
        JobContext job;
        must(app::grant(lab.reg(), *lab.estate(),
                        {{"boss", "administrator", "all"}, {"other", "asset_manager", "all"}}, job));
        QVERIFY(lab.begin());
        QVERIFY(SessionLab::until([&] { return !lab.whyNot("rules.add").isEmpty(); }));
        lab.press(Qt::Key_Return);
        QVERIFY(!lab.view->keyStrip()->isVisible());
        QVERIFY(lab.told.back() == lab.whyNot("rules.add"));
        QVERIFY(takePictures(*lab.view, QStringLiteral("rules-no-right")));
    }
};

TALLY_TEST(TestRulesRefusals);
#include "test_rules_refusals.moc"
