// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The view of findings over a real register: shown, narrowed, sorted, in the past, after somebody else.
#include "findings_view_lab.h"
#include "pictures.h"
#include "registrar.h"
#include "ui/details/line_list.h"
#include "ui/tables/filter_edit.h"
#include "ui/tables/table_view.h"
#include "ui/views/findings/finding_filter_bar.h"
#include "ui/views/findings/finding_model.h"
#include "ui/views/findings/finding_pane.h"
#include "ui/views/findings/findings_watch.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/error_strip.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

using namespace tally;
using namespace tally::test;
using namespace tally::ui;

namespace {

const QString kMemoryOfOne = QStringLiteral("pc-1: memory");
const QString kPair = QStringLiteral("the same thing?");

bool says(const Lines &lines, const QString &words)
{
    return std::any_of(lines.begin(), lines.end(),
                       [&](const Line &line) { return line.spoken().contains(words); });
}

} // namespace

class TestFindingsView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothSidesAreShown()
    {
        FindingsViewLab lab;
        QVERIFY(lab.begin());
        QVERIFY(lab.goTo(kMemoryOfOne));
        QCOMPARE(lab.cell(kMemoryOfOne, 1), QStringLiteral("16 GiB"));
        QCOMPARE(lab.cell(kMemoryOfOne, 2), QStringLiteral("8 GiB"));
        QVERIFY(lab.rowOf(kPair) >= 0);
        // Every source's word comes from the register.
        const auto &lines = *lab.view->pane()->lines();
        QVERIFY(SessionLab::until([&] {
            return says(lines.lines(), QStringLiteral("csv:assets: 16 GiB")) &&
                   says(lines.lines(), QStringLiteral("glpi-json: 8 GiB"));
        }));
        QVERIFY(takePictures(*lab.view, QStringLiteral("findings")));
        lab.press(Qt::Key_Return, Qt::AltModifier); // why
        QVERIFY(lab.view->pane()->lines()->hasFocus());
        lab.view->table()->setFocus();
        lab.press(Qt::Key_Return);
        QCOMPARE(lab.items.back(), lab.one);
    }

    void conditionsAreAPlace()
    {
        FindingsViewLab lab;
        QVERIFY(lab.begin());
        const int all = lab.view->model()->rowCount();
        QComboBox *kinds = lab.view->filterBar()->kindBox();
        kinds->setCurrentIndex(kinds->findData(int(audit::FindingKind::Duplicate)));
        Q_EMIT kinds->activated(kinds->currentIndex());
        QTRY_COMPARE(lab.view->model()->rowCount(), 1);
        const Place narrow = lab.view->place();
        lab.view->go({QStringLiteral("findings"), {}, {}, {}});
        QTRY_COMPARE(lab.view->model()->rowCount(), all);
        lab.view->go(narrow);
        QTRY_COMPARE(lab.view->model()->rowCount(), 1);
        lab.view->go({QStringLiteral("findings"), QStringLiteral("kind=part_moved"), {}, {}});
        QTRY_VERIFY(lab.view->emptyState()->isVisible());
        QVERIFY(lab.view->emptyState()->title().contains(QStringLiteral("matches")));
        QVERIFY(takePictures(*lab.view, QStringLiteral("findings-none")));
    }

    void aWrongFilterKeepsWhatWasShown()
    {
        FindingsViewLab lab;
        QVERIFY(lab.begin());
        const int all = lab.view->model()->rowCount();
        QTest::keyClicks(lab.view->filterBar()->whereField(), QStringLiteral("sight:Hall"));
        QTest::qWait(400);
        QCOMPARE(lab.view->model()->rowCount(), all);
        lab.view->filterBar()->whereField()->setText(QStringLiteral("site:Depot"));
        QTRY_VERIFY(lab.view->model()->rowCount() < all);
        QVERIFY(lab.rowOf(kMemoryOfOne) < 0);
        QTest::keyClick(lab.view->filterBar()->textField(), Qt::Key_Escape);
        QVERIFY(lab.view->table()->hasFocus());
    }

    void headingsSort()
    {
        FindingsViewLab lab;
        QVERIFY(lab.begin());
        const QString first = lab.view->model()->cell(0, 0).text;
        Q_EMIT lab.view->table()->sortSet(0, true, false);
        QTRY_VERIFY(lab.view->model()->cell(0, 0).text != first);
        for (int row = 1; row < lab.view->model()->rowCount(); ++row)
            QVERIFY(QString::localeAwareCompare(lab.view->model()->cell(row - 1, 0).text,
                                                lab.view->model()->cell(row, 0).text) >= 0);
    }

    // Somebody else puts it right: the finding goes, and the place in the table stays.
    void anotherPersonsChangeArrives()
    {
        FindingsViewLab lab;
        QVERIFY(lab.begin());
        QVERIFY(lab.goTo(QStringLiteral("pc-2: memory")));
        lab.elsewhere([&](app::Register &other) {
            JobContext job;
            must(other.retire(lab.twin, "sold", job));
        });
        QTRY_VERIFY_WITH_TIMEOUT(lab.rowOf(kPair) < 0, 20'000);
        QCOMPARE(lab.view->table()->currentIndex().row(), lab.rowOf(QStringLiteral("pc-2: memory")));
    }

    void thePastIsToBeRead()
    {
        FindingsViewLab lab;
        const OperationNumber before = lab.estate()->operation();
        lab.add("laptop", {{"name", "pc-1b"}, {"serial_number", "SN100200"}, {"status", "in_use"}});
        QVERIFY(lab.begin());
        const int now = lab.view->model()->rowCount();
        lab.session.setViewpoint({Viewpoint::Kind::AsOf, QString::number(before)});
        QTRY_COMPARE(lab.session.viewpoint().kind, Viewpoint::Kind::AsOf);
        QVERIFY(lab.waitForFindings());
        QVERIFY(lab.view->model()->rowCount() < now);
        lab.session.setViewpoint({Viewpoint::Kind::TrueOn, QStringLiteral("2026-02-01")});
        QTRY_VERIFY(lab.view->emptyState()->isVisible());
        QVERIFY(lab.view->emptyState()->title().contains(QStringLiteral("this date")));
        lab.session.setViewpoint({});
        QVERIFY(lab.waitForFindings());
        QTRY_COMPARE(lab.view->model()->rowCount(), now);
    }

    void stoppedWorkIsSaid()
    {
        FindingsViewLab lab;
        QVERIFY(lab.begin());
        const int all = lab.view->model()->rowCount();
        lab.view->watch()->again();
        for (Task *task : lab.session.tasks().running())
            task->cancel();
        QVERIFY(SessionLab::until([&] { return !lab.view->watch()->isWorking(); }));
        QCOMPARE(lab.view->model()->rowCount(),
                 all); // old content stays, whether it was stopped in time or not
        if (!lab.view->errorStrip()->text().isEmpty())
            QVERIFY(lab.view->errorStrip()->text().contains(QStringLiteral("stopped")));
    }

    void narrowWindowsStack()
    {
        FindingsViewLab lab;
        QVERIFY(lab.begin());
        QCOMPARE(lab.view->model()->columnCount(), 6);
        lab.view->resize(1'000, 600);
        QTRY_COMPARE(lab.view->model()->columnCount(), 5);
        QVERIFY(!lab.view->pane()->isVisible());
        QVERIFY(lab.goTo(kMemoryOfOne));
        QVERIFY(lab.cell(kMemoryOfOne, 1).contains(QStringLiteral("16 GiB → 8 GiB")));
        lab.press(Qt::Key_Space);
        QVERIFY(lab.view->pane()->isVisible());
        QVERIFY(takePictures(*lab.view, QStringLiteral("findings-narrow")));
        QTest::keyClick(lab.view->pane()->lines(), Qt::Key_Escape);
        QVERIFY(!lab.view->pane()->isVisible());
    }

    void modelKeepsTheProtocol()
    {
        FindingsViewLab lab;
        QVERIFY(lab.begin());
        const QAbstractItemModelTester tester(lab.view->model());
        lab.view->model()->takeAway({lab.view->model()->at(0)->key});
        lab.view->model()->setStacked(true);
        lab.view->model()->show({}, {});
        QCOMPARE(lab.view->model()->rowCount(), 0);
    }
};

TALLY_TEST(TestFindingsView);
#include "test_findings_view.moc"
