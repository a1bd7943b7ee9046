// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The position as a person reads it: what is short, why, and what is behind each figure.
#include "licence_office.h"
#include "pictures.h"
#include "registrar.h"
#include "ui/details/line_list.h"
#include "ui/views/licences/licence_filter_bar.h"
#include "ui/views/licences/licence_pane.h"
#include "ui/views/licences/licence_watch.h"
#include "ui/views/licences/problem_model.h"
#include "ui/views/licences/why_models.h"
#include "ui/views/reports/document_output.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/error_strip.h"
#include "ui/widgets/tool_button.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QTabBar>
#include <QTest>

using namespace tally;
using namespace tally::test;
using namespace tally::ui;

class TestLicencesView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresOfEachProduct()
    {
        LicenceOffice office;
        office.open();
        const QAbstractItemModelTester tester(office.page()->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(office.isWorkedOut());
        QCOMPARE(office.rowOf(QStringLiteral("CAD")), 0); // the worst first
        QCOMPARE(office.cell(QStringLiteral("CAD"), "required"), QStringLiteral("3"));
        QCOMPARE(office.cell(QStringLiteral("CAD"), "entitled"), QStringLiteral("1"));
        QCOMPARE(office.cell(QStringLiteral("CAD"), "balance"), QStringLiteral("−2"));
        QCOMPARE(office.cell(QStringLiteral("CAD"), "cost"), QStringLiteral("£770"));
        QCOMPARE(office.cell(QStringLiteral("CAD"), "evidence"), QStringLiteral("1 supporting"));
        QCOMPARE(office.cell(QStringLiteral("Draw"), "balance"), QStringLiteral("+1"));
        QCOMPARE(office.cell(QStringLiteral("Draw"), "cost"), QString());
        QCOMPARE(office.page()->totals().lines, 1);
        QCOMPARE(office.page()->totals().cost, Pence(77'000));
        // The drawing has its words for the ear.
        const PositionModel *model = office.page()->model();
        const QString spoken =
            model->data(model->index(0, office.column("bars")), Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(QStringLiteral("1 entitled, 3 required, 2 short")), qPrintable(spoken));
        QVERIFY(takePictures(*office.view, QStringLiteral("licences-position")));
    }

    void theManagementViewCountsSupportingEvidence()
    {
        LicenceOffice office;
        office.open();
        QVERIFY(office.isWorkedOut());
        office.view->viewButton(licence::View::Management)->click();
        QVERIFY(office.isWorkedOut());
        QCOMPARE(office.cell(QStringLiteral("CAD"), "entitled"), QStringLiteral("2"));
        QCOMPARE(office.cell(QStringLiteral("CAD"), "balance"), QStringLiteral("−1"));
        QVERIFY(office.view->place().subject.startsWith(QStringLiteral("position/management")));
    }

    void anEditMovesTheFigures()
    {
        LicenceOffice office;
        office.open();
        QVERIFY(office.isWorkedOut());
        office.edit(office.l1, {{"quantity", "7"}});
        QVERIFY(SessionLab::until(
            [&] { return office.cell(QStringLiteral("CAD"), "balance") == QStringLiteral("+4"); }));
        office.lab.session.setViewpoint({Viewpoint::Kind::AsOf, QStringLiteral("2026-01-31")});
        QVERIFY(SessionLab::until(
            [&] { return office.cell(QStringLiteral("CAD"), "balance") == QStringLiteral("−2"); }));
    }

    // A single edit is worked out as soon as it is recorded; of several the last one counts.
    void oneEditIsFollowedAtOnceAndABurstToItsEnd()
    {
        LicenceOffice office;
        office.open();
        QVERIFY(office.isWorkedOut());
        QTest::qWait(LicenceWatch::kStandsStillMs + 50);
        bool atOnce = false;
        const auto heard = QObject::connect(&office.lab.session, &Session::estateChanged, office.view.get(),
                                            [&] { atOnce = office.view->watch()->isWorking(); });
        office.edit(office.l1, {{"quantity", "7"}});
        QVERIFY(SessionLab::until(
            [&] { return office.cell(QStringLiteral("CAD"), "balance") == QStringLiteral("+4"); }));
        QVERIFY(atOnce);
        QObject::disconnect(heard);
        for (const char *quantity : {"8", "9", "2"})
            office.edit(office.l1, {{"quantity", quantity}});
        QVERIFY(SessionLab::until(
            [&] { return office.cell(QStringLiteral("CAD"), "balance") == QStringLiteral("−1"); }));
        QVERIFY(office.isWorkedOut());
        QCOMPARE(office.cell(QStringLiteral("CAD"), "entitled"), QStringLiteral("2"));
    }

    // A screen of 1,920 by 1,080 at 200 % has 540 lines, a third of which are the window's.
    void fitsALowWindow()
    {
        LicenceOffice office;
        office.open();
        const int height = office.view->minimumSizeHint().height();
        QVERIFY2(height <= 420, qPrintable(QString::number(height)));
    }

    void filtersNarrowTheLines()
    {
        LicenceOffice office;
        office.open();
        QVERIFY(office.isWorkedOut());
        LicenceFilterBar *bar = office.page()->filterBar();
        const auto pick = [](QComboBox *box, const QString &text) {
            box->setCurrentIndex(box->findText(text));
            Q_EMIT box->activated(box->currentIndex());
        };
        pick(bar->publisherBox(), QStringLiteral("Acme"));
        QCOMPARE(office.page()->model()->rowCount(), 1);
        QVERIFY(office.view->place().subject.contains(QStringLiteral("publisher=Acme")));
        pick(bar->publisherBox(), QStringLiteral("Any publisher"));
        pick(bar->agreementBox(), QStringLiteral("Acme 2025"));
        QCOMPARE(office.page()->model()->rowCount(), 1);
        const Place place = office.view->place();
        pick(bar->agreementBox(), QStringLiteral("Any agreement"));
        pick(bar->showBox(), QStringLiteral("Spare"));
        QCOMPARE(office.rowOf(QStringLiteral("CAD")), -1);
        bar->wordsField()->setText(QStringLiteral("nothing of the kind"));
        QVERIFY(SessionLab::until([&] { return office.page()->model()->rowCount() == 0; }));
        QCOMPARE(office.page()->emptyState()->title(), QStringLiteral("No product matches"));
        office.view->go(place); // back
        QCOMPARE(office.page()->filter().agreement, office.acme);
        QCOMPARE(office.page()->model()->rowCount(), 1);
    }

    void whyItIsShort()
    {
        LicenceOffice office;
        office.open();
        QVERIFY(office.isWorkedOut());
        office.stand(QStringLiteral("CAD"), "product");
        LicencePane *pane = office.page()->pane();
        // The steps add up to what is required.
        const licence::Line &line = office.view->watch()->sheet()->lineOf(
            *office.page()->model()->at(office.rowOf(QStringLiteral("CAD"))));
        std::int64_t sum = 0;
        for (const licence::Step &step : line.steps)
            sum += step.change;
        QCOMPARE(sum, line.required);
        QCOMPARE(pane->steps().rowCount(), int(line.steps.size()) + 3);
        QStringList words;
        for (const Line &each : pane->lines()->lines())
            words.append(each.value + each.label);
        const QString all = words.join(QLatin1Char('\n'));
        QVERIFY2(all.contains(QStringLiteral("2 cannot be covered")), qPrintable(all));
        QVERIFY2(all.contains(QStringLiteral("Buy 2£770")) || all.contains(QStringLiteral("£770Buy 2")),
                 qPrintable(all));
        QVERIFY2(all.contains(QStringLiteral("Prove 1 units")), qPrintable(all));
        QCOMPARE(pane->lots().rowCount(), 2);
        QCOMPARE(pane->assignments().rowCount(), 3);
        QCOMPARE(pane->assignments().cell(0, 3).text, QStringLiteral("none: short"));
        pane->tabs()->setCurrentIndex(1);
        pane->lotTable()->setCurrent(0, 0);
        QTest::keyClick(pane->lotTable(), Qt::Key_Return);
        QCOMPARE(office.lab.items.back(), office.l1);
        QVERIFY(takePictures(*office.view, QStringLiteral("licences-lots")));
    }

    void figuresAreDoors()
    {
        LicenceOffice office;
        office.open();
        QVERIFY(office.isWorkedOut());
        const auto opens = [&](const QString &product, const char *column) {
            office.stand(product, column);
            QTest::keyClick(office.page()->table(), Qt::Key_Return);
            return office.lab.places.empty() ? Place() : office.lab.places.back();
        };
        const QString cad = QStringLiteral("CAD");
        QCOMPARE(opens(cad, "required").filter, QStringLiteral("name=(\"Ada\" \"Bea\" \"Cy\")"));
        QCOMPARE(office.lab.places.back().subject, QStringLiteral("person"));
        QCOMPARE(opens(cad, "entitled").filter, QStringLiteral("asset_number=(\"L1\" \"L2\")"));
        QCOMPARE(opens(cad, "evidence").filter, QStringLiteral("asset_number=(\"L2\")"));
        QCOMPARE(opens(cad, "product").item, office.cad);
        const std::size_t before = office.lab.places.size();
        opens(cad, "reclaimable"); // nothing can be reclaimed
        QCOMPARE(office.lab.places.size(), before);
        QVERIFY(!office.lab.told.isEmpty());
    }

    void badRecordsAreNamed()
    {
        LicenceOffice office;
        office.lot("Wrong", "CAD", "3", {{"profile", "no such rules"}});
        office.open();
        QVERIFY(office.isWorkedOut());
        QCOMPARE(office.view->problems()->rowCount(), 1);
        QCOMPARE(office.view->problems()->cell(0, 0).text, QStringLiteral("Wrong"));
        QVERIFY(office.view->tabs()->tabText(office.view->tabs()->count() - 1).contains(QLatin1Char('1')));
        office.view->tabs()->setCurrentIndex(office.view->tabs()->count() - 1);
        QVERIFY(takePictures(*office.view, QStringLiteral("licences-problems")));
        QTest::keyClick(office.view->problemTable(), Qt::Key_Return);
        QCOMPARE(office.lab.items.size(), std::size_t(1));
    }

    void theTableGoesIntoAFile()
    {
        LicenceOffice office;
        office.open();
        QVERIFY(office.isWorkedOut());
        const QString file = QString::fromStdString(office.lab.path("position.csv"));
        office.view->output()->writeTo(office.page()->document(), QStringLiteral("Position"), file);
        QVERIFY(SessionLab::until([&] { return !office.lab.told.isEmpty(); }));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray text = written.readAll();
        QVERIFY2(text.contains("CAD,per user,3,3,1,"), text.constData());
        QVERIFY2(text.contains("Draw"), text.constData());
    }

    void thereMayBeNothing()
    {
        SessionLab lab;
        lab.open();
        LicencesView view(lab.context);
        view.show();
        view.go({QStringLiteral("licences"), {}, {}, {}});
        QVERIFY(SessionLab::until([&] { return view.watch()->sheet() != nullptr; }));
        QCOMPARE(view.position()->emptyState()->title(), QStringLiteral("No licences yet"));
    }
};

TALLY_TEST(TestLicencesView);
#include "test_licences_view.moc"
