// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Findings decided by the keyboard, over a real register: one, all alike, refused, undone.
#include "app/server_admin.h"
#include "findings_view_lab.h"
#include "pictures.h"
#include "registrar.h"
#include "ui/tables/table_view.h"
#include "ui/tables/value_edit.h"
#include "ui/views/findings/decision_strip.h"
#include "ui/views/findings/finding_filter_bar.h"
#include "ui/views/findings/finding_model.h"
#include "ui/views/findings/findings_watch.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/error_strip.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace tally;
using namespace tally::test;
using namespace tally::ui;
using audit::Action;

namespace {

const QString kOne = QStringLiteral("pc-1: memory");
const QString kTwo = QStringLiteral("pc-2: memory");
const QString kThree = QStringLiteral("pc-3: memory");

std::string decisionOf(FindingsViewLab &lab)
{
    const auto estate = lab.session.estate();
    std::string all;
    for (const estate::Row row : estate->itemsOfClass("finding_decision"))
        all += estate->displayAt(row, "decision") + " ";
    return all;
}

} // namespace

class TestDeciding final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLetterDecidesAndTheNextFollows()
    {
        FindingsViewLab lab;
        QVERIFY(lab.begin());
        QVERIFY(lab.goTo(kOne));
        const int row = lab.view->table()->currentIndex().row();
        const int rows = lab.view->model()->rowCount();
        lab.press(Qt::Key_K);
        QCOMPARE(lab.view->model()->rowCount(), rows - 1); // at once
        QCOMPARE(lab.view->table()->currentIndex().row(), row);
        QVERIFY(SessionLab::until([&] { return !lab.undo.isEmpty(); }));
        QVERIFY(lab.undo.back() > 0);
        QCOMPARE(decisionOf(lab), std::string("keep "));
        QVERIFY(lab.waitForFindings());
        QVERIFY(lab.rowOf(kOne) < 0);
        QVERIFY(lab.shown(lab.one, "memory_mib").find("16") != std::string::npos); // a person's word now
        // Two quickly, without waiting for the first.
        QVERIFY(lab.goTo(kTwo));
        lab.press(Qt::Key_A);
        QVERIFY(lab.goTo(kThree));
        lab.press(Qt::Key_A);
        QVERIFY(SessionLab::until([&] { return decisionOf(lab) == "keep accept accept "; }));
        QVERIFY(SessionLab::until([&] { return lab.told.back().contains(QStringLiteral("3 decided")); }));
        QVERIFY(lab.waitForFindings());
        QVERIFY(lab.rowOf(kTwo) < 0 && lab.rowOf(kThree) < 0);
    }

    void undoBringsItBack()
    {
        FindingsViewLab lab;
        QVERIFY(lab.begin());
        QVERIFY(lab.goTo(kOne));
        lab.press(Qt::Key_K);
        QVERIFY(SessionLab::until([&] { return lab.session.undoable().has_value(); }));
        QVERIFY(lab.waitForFindings());
        QVERIFY(lab.rowOf(kOne) < 0);
        lab.session.undo(*lab.session.undoable(), lab.view.get());
        QVERIFY(SessionLab::until([&] { return lab.rowOf(kOne) >= 0; }));
    }

    void aThirdValueIsTyped()
    {
        FindingsViewLab lab;
        QVERIFY(lab.begin());
        QVERIFY(lab.goTo(kOne));
        lab.press(Qt::Key_E);
        DecisionStrip *strip = lab.view->strip();
        QVERIFY(strip->isVisible() && strip->valueField() != nullptr && strip->valueField()->hasFocus());
        strip->valueField()->setText(QStringLiteral("32 GiB"));
        QVERIFY(SessionLab::until([&] { return strip->words().contains(QStringLiteral("32")); }));
        QVERIFY(takePictures(*lab.view, QStringLiteral("findings-correct")));
        QTest::keyClick(strip->valueField(), Qt::Key_Return);
        QVERIFY(SessionLab::until([&] { return decisionOf(lab) == "correct "; }));
        QVERIFY(lab.shown(lab.one, "memory_mib").find("32") != std::string::npos);
        QVERIFY(!strip->isVisible());
        QVERIFY(lab.view->table()->hasFocus());
    }

    void laterNeedsAReasonAndADay()
    {
        FindingsViewLab lab;
        QVERIFY(lab.begin());
        QVERIFY(lab.goTo(kOne));
        lab.press(Qt::Key_L);
        DecisionStrip *strip = lab.view->strip();
        QVERIFY(strip->isVisible());
        strip->button()->click();
        QVERIFY(strip->isVisible()); // why?
        QVERIFY(strip->words().contains(QStringLiteral("reason")));
        strip->untilField()->setText(QStringLiteral("2020-01-01"));
        strip->reasonField()->setText(QStringLiteral("on leave"));
        strip->button()->click();
        QVERIFY(strip->words().contains(QStringLiteral("passed")));
        strip->untilField()->setText(QStringLiteral("+30d"));
        strip->button()->click();
        QVERIFY(SessionLab::until([&] { return decisionOf(lab) == "ignore "; }));
        // Esc leaves and decides nothing.
        QVERIFY(lab.waitForFindings());
        QVERIFY(lab.goTo(kTwo));
        lab.press(Qt::Key_L);
        QTest::keyClick(strip->reasonField(), Qt::Key_Escape);
        QVERIFY(!strip->isVisible() && lab.view->table()->hasFocus());
        QCOMPARE(decisionOf(lab), std::string("ignore "));
    }

    void somebodyIsSentAndAChangeIsRaised()
    {
        FindingsViewLab lab;
        lab.add("person", {{"name", "Ann Low"}});
        QVERIFY(lab.begin());
        QVERIFY(lab.goTo(kOne));
        lab.press(Qt::Key_S);
        DecisionStrip *strip = lab.view->strip();
        strip->personField()->setText(QStringLiteral("Nobody Known"));
        strip->button()->click();
        QVERIFY(strip->isVisible());
        strip->personField()->setText(QStringLiteral("ann"));
        strip->button()->click();
        QVERIFY(SessionLab::until([&] { return decisionOf(lab) == "look "; }));
        QVERIFY(lab.waitForFindings());
        QVERIFY(lab.goTo(kTwo));
        lab.press(Qt::Key_C);
        strip->reasonField()->setText(QStringLiteral("ask the owner"));
        QTest::keyClick(strip->reasonField(), Qt::Key_Return);
        QVERIFY(SessionLab::until(
            [&] { return lab.session.estate()->itemsOfClass("change_request").size() == 1; }));
    }

    // Shift and the letter: what would happen is said, then it is one operation.
    void allAlikeAreOneOperation()
    {
        FindingsViewLab lab;
        QVERIFY(lab.begin());
        QVERIFY(lab.goTo(kTwo));
        lab.press(Qt::Key_A, Qt::ShiftModifier);
        DecisionStrip *strip = lab.view->strip();
        QVERIFY(strip->isVisible());
        QCOMPARE(strip->findings().size(), std::size_t(3));
        QVERIFY(
            SessionLab::until([&] { return strip->words().contains(QStringLiteral("3 would be decided")); }));
        QVERIFY(takePictures(*lab.view, QStringLiteral("findings-alike")));
        const OperationNumber before = lab.session.estate()->operation();
        strip->button()->click();
        QVERIFY(SessionLab::until([&] { return decisionOf(lab) == "accept accept accept "; }));
        QCOMPARE(lab.session.estate()->operation(), before + 1);
        QVERIFY(lab.told.back().contains(QStringLiteral("3 findings")));
    }

    void whatCannotBeDecidedSoSaysWhy()
    {
        FindingsViewLab lab;
        QVERIFY(lab.begin());
        QVERIFY(lab.goTo(QStringLiteral("the same thing?")));
        const QAction *accept = lab.actions.find(QStringLiteral("findings.accept"));
        QVERIFY(!accept->isEnabled());
        QVERIFY(lab.actions.whyUnavailable(accept).contains(QStringLiteral("no decision about")));
        const int row = lab.view->table()->currentIndex().row();
        const auto told = lab.told.size();
        lab.press(Qt::Key_A);
        QCOMPARE(lab.told.size(), told + 1);
        QCOMPARE(lab.view->table()->currentIndex().row(), row);
        QVERIFY(decisionOf(lab).empty());
    }

    // Somebody else was first: nothing is lost, and the strip says what happened.
    void aConflictIsShown()
    {
        FindingsViewLab lab;
        QVERIFY(lab.begin());
        QVERIFY(lab.goTo(kOne));
        const int rows = lab.view->model()->rowCount();
        lab.elsewhere([&](app::Register &other) {
            JobContext job;
            must(other.set(lab.one, {{"memory_mib", "64 GiB"}}, "built in", {}, job));
        });
        lab.press(Qt::Key_A);
        QVERIFY(SessionLab::until([&] { return !lab.view->errorStrip()->text().isEmpty(); }));
        QVERIFY2(lab.view->errorStrip()->text().contains(QStringLiteral("64 GiB")),
                 qPrintable(lab.view->errorStrip()->text()));
        QVERIFY(!lab.view->errorStrip()->text().contains(QStringLiteral("differs:"))); // no key for people
        QVERIFY(decisionOf(lab).empty());
        QVERIFY(lab.waitForFindings());
        QVERIFY(lab.view->model()->rowCount() >= rows - 1);
        QVERIFY(takePictures(*lab.view, QStringLiteral("findings-conflict")));
    }

    void withoutTheRightItIsUnavailable()
    {
        FindingsViewLab lab;
        JobContext job;
        must(app::grant(lab.reg(), *lab.estate(),
                        {{"boss", "administrator", "all"}, {"other", "asset_manager", "all"}}, job));
        QVERIFY(lab.begin());
        const QAction *keep = lab.actions.find(QStringLiteral("findings.keep"));
        QVERIFY(lab.goTo(kOne));
        QVERIFY(SessionLab::until([&] { return !keep->isEnabled(); }));
        QVERIFY(!lab.actions.whyUnavailable(keep).isEmpty());
    }

    void thePastAndReadersDecideNothing()
    {
        FindingsViewLab lab;
        const OperationNumber made = lab.estate()->operation();
        QVERIFY(lab.begin());
        QVERIFY(lab.goTo(kOne));
        const QAction *keep = lab.actions.find(QStringLiteral("findings.keep"));
        QVERIFY(keep->isEnabled());
        lab.session.setViewpoint({Viewpoint::Kind::AsOf, QString::number(made)});
        QVERIFY(SessionLab::until([&] { return !keep->isEnabled(); }));
        QVERIFY(lab.waitForFindings());
        lab.press(Qt::Key_K);
        QTest::qWait(100);
        QVERIFY(decisionOf(lab).empty());
        lab.session.setViewpoint({});
        QVERIFY(SessionLab::until([&] { return keep->isEnabled(); }));
        lab.view->hide(); // from the palette of another view
        QVERIFY(!keep->isEnabled());
    }
};

TALLY_TEST(TestDeciding);
#include "test_deciding.moc"
