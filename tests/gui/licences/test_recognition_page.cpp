// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The recognition workbench as a person goes through it by keys: what waits, what it may be, what is said of
// it, a rule for many; and back again.
#include "app/recognition_draft.h"
#include "licence_office.h"
#include "pictures.h"
#include "registrar.h"
#include "ui/views/licences/recognition_page.h"
#include "ui/views/licences/title_desk.h"
#include "ui/views/licences/title_models.h"
#include "ui/views/licences/title_rule_pane.h"
#include "ui/widgets/tool_button.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace tally;
using namespace tally::test;
using namespace tally::ui;

namespace {

std::string pc(const std::string &name, const std::string &serial, const std::string &softwares)
{
    return R"({"action": "inventory", "deviceid": ")" + name +
           R"(-2026-02-20-10-00-00", "itemtype": "Computer", "content": {"versionclient": "GLPI-Agent_v1.7",
"hardware": {"name": ")" +
           name + R"("}, "bios": {"ssn": ")" + serial + R"("}, "softwares": [)" + softwares + "]}}";
}

std::string title(const std::string &name, const std::string &version, const std::string &publisher)
{
    return R"({"name": ")" + name + R"(", "version": ")" + version + R"(", "publisher": ")" + publisher +
           R"("})";
}

// Two PCs. Gritting Manager (two versions) is on both and may be "Gritting Manager Pro", which the register
// holds; Chimney Planner is on one; 7-Zip is known.
struct Workbench
{
    Workbench()
    {
        office.lab.add(
            "software_product",
            {{"name", "Gritting Manager Pro"}, {"publisher", "Winterways"}, {"licensing", "commercial"}});
        const std::string zip = title("7-Zip 19.00 (x64)", "19.00", "Igor Pavlov");
        office.lab.import("1.json", pc("pc-1", "SN100200",
                                       title("Gritting Managr", "3.1", "Winterways Ltd") + "," +
                                           title("Chimney Planner (x64)", "2.0", "Nobody Ltd") + "," + zip));
        office.lab.import("2.json",
                          pc("pc-2", "SN100300", title("Gritting Managr", "4.0", "Winterways Ltd")));
        office.open();
        office.view->go({QStringLiteral("licences"), QStringLiteral("recognition/unknown"), {}, {}});
        page = office.view->recognition();
    }
    bool isReady() const
    {
        return SessionLab::until([this] {
            return !page->isWorking() && page->titles()->sheet() != nullptr &&
                   page->titles()->sheet()->estate == office.lab.session.estate();
        });
    }
    bool hasSuggestions() const
    {
        return SessionLab::until([this] { return page->desk()->suggestions()->rowCount() > 0; });
    }
    QString cell(int row, int column) const { return page->titles()->cell(row, column).text; }
    // What is recorded of a title of that name: "Product/Edition/version".
    std::string recorded(const char *name) const
    {
        const estate::EstatePtr estate = office.lab.session.estate();
        std::string all;
        for (std::uint32_t i = 0; i < estate->titleCount(); ++i) {
            if (estate->strings().text(estate->titleAt(i).name) != name)
                continue;
            const auto row = estate->recognitionOf(i);
            const estate::Row item = row ? estate->rowOf(row->product) : estate::kNoRow;
            all += (item == estate::kNoRow ? std::string("-") : std::string(estate->nameAt(item))) + "/" +
                   (row ? row->version : std::string()) + " ";
        }
        return all;
    }
    bool undo() const
    {
        const auto operation = office.lab.session.undoable();
        if (!operation)
            return false;
        bool done = false;
        office.lab.session.undo(*operation, page, [&](const Result<app::UndoReport> &report) {
            done = report && report->conflicts.empty();
        });
        return SessionLab::until([&] { return done; }) && isReady();
    }

    mutable LicenceOffice office;
    RecognitionPage *page = nullptr;
};

} // namespace

class TestRecognitionPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhatNobodyKnows()
    {
        Workbench bench;
        QVERIFY(bench.isReady());
        QAbstractItemModelTester tester(bench.page->titles(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(bench.page->titles()->rowCount(), 2);
        QCOMPARE(bench.cell(0, 0), QStringLiteral("Gritting Managr"));
        QCOMPARE(bench.cell(0, 1), QStringLiteral("2"));
        QCOMPARE(bench.cell(0, 2), QStringLiteral("Winterways Ltd"));
        QVERIFY(bench.cell(0, 3).contains(QStringLiteral("1 more")));
        QCOMPARE(bench.cell(1, 0), QStringLiteral("Chimney Planner (x64)"));
        QVERIFY2(bench.page->figures().contains(QStringLiteral("1 of 4")), qPrintable(bench.page->figures()));
        QVERIFY(takePictures(*bench.office.view, QStringLiteral("licences-recognition")));

        // By words, and what else there is.
        bench.page->wordsField()->setText(QStringLiteral("chimney"));
        QVERIFY(SessionLab::until([&] { return bench.page->titles()->rowCount() == 1; }));
        QCOMPARE(bench.office.view->place().subject, QStringLiteral("recognition/unknown"));
        QCOMPARE(bench.office.view->place().filter, QStringLiteral("chimney"));
        bench.page->setFilter(QStringLiteral("all"), {});
        QCOMPARE(bench.page->titles()->rowCount(), 3);
        bench.page->setFilter(QStringLiteral("known"), {});
        QCOMPARE(bench.page->titles()->rowCount(), 1);
        QCOMPARE(bench.cell(0, 5), QStringLiteral("7-Zip"));
    }

    void theNumberOfUnknownLeadsHere()
    {
        Workbench bench;
        QVERIFY(bench.isReady());
        bench.office.view->go({QStringLiteral("licences"), QStringLiteral("position/audit"), {}, {}});
        QVERIFY(bench.office.isWorkedOut());
        ToolButton *unknown = bench.office.page()->unknownButton();
        QVERIFY(SessionLab::until([&] { return unknown->isVisible(); }));
        QVERIFY2(unknown->text().startsWith(QStringLiteral("3 of 4")), qPrintable(unknown->text()));
        unknown->click();
        QCOMPARE(bench.office.view->place().subject, QStringLiteral("recognition/unknown"));
        QVERIFY(bench.page->isVisible());
        // And on to the devices.
        bench.page->desk()->devicesButton()->click();
        QCOMPARE(bench.office.lab.places.back().view, QStringLiteral("items"));
        const QString filter = bench.office.lab.places.back().filter;
        QVERIFY2(filter.startsWith(QStringLiteral("installed:(name=\"Gritting Managr\"")),
                 qPrintable(filter));
    }

    void aSuggestionIsConfirmedByKey()
    {
        Workbench bench;
        QVERIFY(bench.isReady());
        QVERIFY(bench.hasSuggestions());
        QCOMPARE(bench.page->desk()->product(), QStringLiteral("Gritting Manager Pro"));
        bench.page->table()->setFocus();
        QTest::keyClick(bench.page->table(), Qt::Key_Return); // to what it may be
        QVERIFY(bench.page->desk()->table()->hasFocus());
        QTest::keyClick(bench.page->desk()->table(), Qt::Key_Return); // it is that
        QVERIFY(SessionLab::until([&] { return bench.page->titles()->rowCount() == 1; }));
        QVERIFY(bench.isReady());
        QCOMPARE(bench.recorded("Gritting Managr"),
                 std::string("Gritting Manager Pro/3.1 Gritting Manager Pro/4.0 "));
        QCOMPARE(bench.cell(0, 0), QStringLiteral("Chimney Planner (x64)")); // the next one
        QVERIFY(bench.page->table()->hasFocus());
        QVERIFY(bench.office.lab.undo.back() > 0);
        QVERIFY(bench.undo());
        QCOMPARE(bench.recorded("Gritting Managr"), std::string("-/ -/ "));
        QCOMPARE(bench.page->titles()->rowCount(), 2);
    }

    void anotherProductIsTyped()
    {
        Workbench bench;
        QVERIFY(bench.isReady());
        bench.page->table()->setCurrent(1, 0);
        TitleDesk *desk = bench.page->desk();
        QVERIFY(!desk->releaseButton()->isEnabled());
        desk->productField()->setText(QStringLiteral("Flue Designer"));
        desk->versionField()->setText(QStringLiteral("2"));
        desk->classBox()->setCurrentIndex(desk->classBox()->findData(QStringLiteral("commercial")));
        QVERIFY(desk->confirmButton()->text().contains(QStringLiteral("Flue Designer")));
        bench.office.lab.actions.find(QStringLiteral("titles.confirm"))->trigger();
        QVERIFY(SessionLab::until([&] { return bench.page->titles()->rowCount() == 1; }));
        QCOMPARE(bench.recorded("Chimney Planner (x64)"), std::string("Flue Designer/2 "));
        // It is among those stated, and may be taken back.
        bench.page->setFilter(QStringLiteral("stated"), {});
        QVERIFY(bench.isReady());
        QCOMPARE(bench.page->titles()->rowCount(), 1);
        QVERIFY(desk->releaseButton()->isEnabled());
        desk->releaseButton()->click();
        QVERIFY(SessionLab::until([&] { return bench.page->titles()->rowCount() == 0; }));
        QCOMPARE(bench.recorded("Chimney Planner (x64)"), std::string("-/ "));
    }

    void notLicensableAndLeftUnknown()
    {
        Workbench bench;
        QVERIFY(bench.isReady());
        bench.page->table()->setCurrent(1, 0);
        QCOMPARE(bench.page->desk()->lines().size(), std::size_t(1));
        bench.page->desk()->markNotLicensable("component");
        QVERIFY(SessionLab::until([&] { return bench.page->titles()->rowCount() == 1; }));
        QCOMPARE(bench.recorded("Chimney Planner (x64)"), std::string("Chimney Planner/2.0 "));
        QVERIFY(bench.isReady());
        QVERIFY(bench.page->figures().contains(QStringLiteral("2 of 4")));
        bench.page->desk()->leaveButton()->click();
        QVERIFY(SessionLab::until([&] { return bench.page->titles()->rowCount() == 0; }));
        QCOMPARE(bench.recorded("Gritting Managr"), std::string("-/ -/ "));
        bench.page->setFilter(QStringLiteral("left"), {});
        QVERIFY(bench.isReady());
        QCOMPARE(bench.page->titles()->rowCount(), 1);
    }

    void severalAtOnce()
    {
        Workbench bench;
        QVERIFY(bench.isReady());
        bench.page->table()->selectAll();
        QVERIFY(SessionLab::until([&] { return bench.page->desk()->lines().size() == 2; }));
        const OperationNumber before = bench.office.lab.session.newestOperation();
        bench.page->desk()->markNotLicensable("in_house");
        QVERIFY(SessionLab::until([&] { return bench.page->titles()->rowCount() == 0; }));
        QCOMPARE(bench.office.lab.session.newestOperation(), before + 1);
        QVERIFY(bench.undo());
        QCOMPARE(bench.page->titles()->rowCount(), 2);
    }

    void aRuleIsTriedAndAdopted()
    {
        Workbench bench;
        QVERIFY(bench.isReady());
        bench.page->table()->setCurrent(1, 0);
        bench.page->desk()->ruleButton()->click();
        QVERIFY(bench.page->isWritingRule());
        TitleRulePane *rule = bench.page->rulePane();
        QCOMPARE(rule->nameField()->text(), QStringLiteral("chimney planner"));
        QVERIFY(SessionLab::until([&] { return rule->isTried() && !rule->isWorking(); }));
        QCOMPARE(rule->affected()->rowCount(), 1);
        QCOMPARE(rule->affected()->cell(0, 2).text, QStringLiteral("No match"));
        QVERIFY(rule->adoptButton()->isEnabled());
        QVERIFY(takePictures(*bench.office.view, QStringLiteral("licences-recognition-rule")));

        // What is typed is tried again; what is no rule cannot be taken.
        rule->productField()->clear();
        QVERIFY(!rule->adoptButton()->isEnabled());
        QVERIFY(SessionLab::until([&] { return rule->affected()->rowCount() == 0 && !rule->isWorking(); }));
        QVERIFY2(rule->words().contains(QStringLiteral("product")), qPrintable(rule->words()));
        rule->productField()->setText(QStringLiteral("Chimney Planner"));
        rule->classBox()->setCurrentIndex(rule->classBox()->findData(QStringLiteral("commercial")));
        QVERIFY(SessionLab::until([&] { return rule->isTried() && !rule->isWorking(); }));
        const OperationNumber before = bench.office.lab.session.newestOperation();
        bench.office.lab.actions.find(QStringLiteral("titles.confirm"))->trigger();
        QVERIFY(SessionLab::until([&] { return !bench.page->isWritingRule(); }));
        QVERIFY(bench.isReady());
        QCOMPARE(bench.office.lab.session.newestOperation(), before + 1);
        QCOMPARE(bench.recorded("Chimney Planner (x64)"), std::string("Chimney Planner/2 "));
        QCOMPARE(bench.page->titles()->rowCount(), 1);
        QVERIFY(bench.undo());
        QCOMPARE(bench.page->titles()->rowCount(), 2);
        QVERIFY(!QString::fromStdString(app::ownTitleRules(*bench.office.lab.session.estate()))
                     .contains(QStringLiteral("chimney")));
    }

    void aRuleMayBeWrittenAsText()
    {
        Workbench bench;
        QVERIFY(bench.isReady());
        bench.page->desk()->ruleButton()->click();
        TitleRulePane *rule = bench.page->rulePane();
        rule->textButton()->click();
        QVERIFY(rule->isText());
        QVERIFY(rule->textEdit()->toPlainText().contains(QStringLiteral("gritting")));
        rule->textEdit()->setPlainText(QStringLiteral("{\"name\": \"own-rules\", \"rules\": [5]}"));
        QVERIFY(SessionLab::until([&] { return rule->words().contains(QStringLiteral("objects")); }));
        QVERIFY(!rule->adoptButton()->isEnabled());
        QTest::keyClick(rule, Qt::Key_Escape);
        QVERIFY(!bench.page->isWritingRule());
        QVERIFY(bench.page->table()->hasFocus());
    }

    void thePastIsReadOnly()
    {
        Workbench bench;
        QVERIFY(bench.isReady());
        bench.office.lab.session.setViewpoint({Viewpoint::Kind::AsOf, QStringLiteral("2026-02-28")});
        QVERIFY(SessionLab::until([&] { return !bench.office.lab.session.isNow(); }));
        QVERIFY(bench.isReady());
        QVERIFY(!bench.page->desk()->whyNot().isEmpty());
        QVERIFY(!bench.page->desk()->confirmButton()->isEnabled());
        QVERIFY(!bench.page->desk()->freeButton()->isEnabled());
        QVERIFY(!bench.page->desk()->ruleButton()->isEnabled());
    }
};

TALLY_TEST(TestRecognitionPage);
#include "test_recognition_page.moc"
