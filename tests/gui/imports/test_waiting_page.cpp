// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_lab.h"
#include "pictures.h"
#include "registrar.h"
#include "ui/tables/table_view.h"
#include "ui/views/home/home_queries.h"
#include "ui/views/imports/waiting_model.h"
#include "ui/views/imports/waiting_page.h"
#include "ui/widgets/empty_state.h"

#include <QCheckBox>

using namespace tally;
using namespace tally::test;
using namespace tally::ui;

namespace {

struct Waiting : ImportLab
{
    explicit Waiting(int reports)
    {
        QByteArray bytes = kHeadings;
        for (int i = 0; i < reports; ++i)
            bytes += "laptop,CLONE-" + QByteArray::number(i) + ",SN100200,\n";
        lab.import("clones.csv", bytes.toStdString());
    }
    WaitingPage &list() const { return *view->waiting(); }
    bool shows(int reports) const
    {
        return SessionLab::until([&] { return list().count() == reports; });
    }
    void arrive()
    {
        open();
        view->go({QStringLiteral("imports"), QStringLiteral("waiting"), {}, {}});
    }
};

} // namespace

class TestWaitingPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhatWaits()
    {
        Waiting lab(3);
        lab.arrive();
        QVERIFY(lab.shows(3));
        QCOMPARE(lab.view->title(), QStringLiteral("Waiting for a decision, 3"));
        QCOMPARE(lab.view->place().subject, QStringLiteral("waiting"));
        QVERIFY(lab.list().table()->currentIndex().isValid());
        QVERIFY(lab.list().pane()->isVisible());
        QCOMPARE(lab.list().pane()->model()->columnCount(), 4); // the report and two laptops
        QVERIFY(takePictures(*lab.view, QStringLiteral("imports-waiting")));
    }

    void homeLeadsHere()
    {
        Waiting lab(1);
        lab.open();
        JobContext job;
        const std::vector<Need> needs = needsOf(*lab.lab.session.estate(), job);
        const auto held = std::ranges::find(needs, QStringLiteral("held"), &Need::key);
        QVERIFY(held != needs.end());
        lab.view->go(held->place);
        QCOMPARE(lab.view->place().subject, QStringLiteral("waiting"));
    }

    void aDecisionIsRecordedAndUndone()
    {
        Waiting lab(2);
        lab.arrive();
        QVERIFY(lab.shows(2));
        ImportLab::button(lab.list(), QStringLiteral("It is a new item"))->click();
        QVERIFY(lab.shows(1));
        QCOMPARE(lab.count("laptop"), std::size_t(3));
        QCOMPARE(lab.lab.told.size(), 1);
        const auto operation = lab.lab.session.undoable();
        QVERIFY(operation);
        QString undone;
        lab.lab.session.undo(*operation, lab.view.get(), [&](const Result<app::UndoReport> &report) {
            undone = report ? QStringLiteral("%1 conflicts").arg(report->conflicts.size())
                            : QString::fromStdString(report.error().text());
        });
        QVERIFY(SessionLab::until([&] { return !undone.isEmpty(); }));
        QCOMPARE(undone, QStringLiteral("0 conflicts"));
        QVERIFY(SessionLab::until([&] { return lab.count("laptop") == 2; }));
        QVERIFY(lab.shows(2));
    }

    void manyAtOnceAreOneOperation()
    {
        Waiting lab(20);
        lab.arrive();
        QVERIFY(lab.shows(20));
        const OperationNumber before = lab.lab.session.estate()->operation();
        auto *alike = lab.list().pane()->findChild<QCheckBox *>();
        QVERIFY(alike->isVisible());
        alike->setChecked(true);
        ImportLab::button(lab.list(), QStringLiteral("Leave it out"))->click();
        QVERIFY(lab.shows(0));
        QCOMPARE(lab.lab.session.estate()->operation(), before + 1);
        QVERIFY(lab.list().findChild<EmptyState *>()->isVisible());
    }

    void somebodyElseWasFaster()
    {
        Waiting lab(1);
        lab.arrive();
        QVERIFY(lab.shows(1));
        const ReportId report = lab.list().model()->at(0).id;
        // Between the list and the click, before the session hears of it.
        JobContext job;
        QVERIFY(
            lab.lab.other()->decideHeld(report, {reconcile::HeldDecision::Kind::New, {}, {}, {}}, "", job));
        if (lab.list().count() == 1)
            ImportLab::button(lab.list(), QStringLiteral("It is a new item"))->click();
        QVERIFY(lab.shows(0));
        QVERIFY(SessionLab::until([&] { return lab.count("laptop") == 3; }));
    }
};

TALLY_TEST(TestWaitingPage);
#include "test_waiting_page.moc"
