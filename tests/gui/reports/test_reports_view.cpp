// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures.h"
#include "registrar.h"
#include "session_lab.h"

#include "app/finding_input.h"
#include "report/finding_reports.h"
#include "report/registry.h"
#include "ui/charts/chart_panel.h"
#include "ui/charts/chart_view.h"
#include "ui/tables/table_view.h"
#include "ui/views/reports/charts_page.h"
#include "ui/views/reports/reports_view.h"
#include "ui/views/reports/section_bar.h"
#include "ui/widgets/error_strip.h"
#include "ui/window/tab_walk.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace tally;
using namespace tally::test;
using namespace tally::ui;

namespace {

const QString kReports = QStringLiteral("reports");

QByteArray bytesOf(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

} // namespace

class TestReportsView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_lab = std::make_unique<SessionLab>();
        const std::string civic = std::to_string(m_lab->add("site", {{"name", "Civic Centre"}}).value);
        for (int i = 0; i < 6; ++i)
            m_lab->add(i < 4 ? "laptop" : "desktop", {{"name", "pc-" + std::to_string(i)},
                                                      {"status", i == 0 ? "in_repair" : "in_use"},
                                                      {"site", "#" + civic},
                                                      {"purchased_on", i < 2 ? "2019-05-01" : "2025-05-01"},
                                                      {"operating_system", "Debian GNU/Linux 12"}});
        m_lab->open();
        m_view = std::make_unique<ReportsView>(m_lab->context);
        m_view->resize(1200, 900);
        m_view->show();
        m_view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    }
    void cleanup()
    {
        m_view.reset();
        m_lab.reset();
    }

    void aBarIsADoor()
    {
        showCharts({});
        QCOMPARE(m_view->charts()->countText(), QStringLiteral("6 computers"));
        auto *chart = m_view->charts()->panel(QStringLiteral("age"))->findChild<ChartView *>();
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_End);
        QCOMPARE(chart->words(chart->current()), QStringLiteral("6, Laptops: 2"));
        QTest::keyClick(chart, Qt::Key_Return);
        QCOMPARE(m_lab->places.size(), std::size_t(1));
        QCOMPARE(m_lab->places[0].view, QStringLiteral("items"));
        QCOMPARE(m_lab->places[0].subject, QStringLiteral("computer"));
        QCOMPARE(m_lab->places[0].filter,
                 QStringLiteral("not is:virtual_machine class=laptop purchased_on:2019-03-02..2020-03-01"));
    }
    void theTableOfAChartIsADoorToo()
    {
        showCharts({});
        ChartPanel *panel = m_view->charts()->panel(QStringLiteral("status"));
        panel->setFocus();
        QVERIFY(panel->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_T, Qt::ControlModifier);
        QVERIFY(panel->showsTable());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(m_lab->places.at(0).filter, QStringLiteral("status=in_use"));
    }
    void theClassIsChosen()
    {
        showCharts({});
        auto *classes = m_view->charts()->findChild<QComboBox *>();
        QCOMPARE(classes->currentText().trimmed(), QStringLiteral("Computers"));
        QSignalSpy steps(m_view.get(), &View::placeChanged);
        classes->setCurrentIndex(classes->findData(QStringLiteral("laptop")));
        Q_EMIT classes->activated(classes->currentIndex());
        QTRY_COMPARE(m_view->charts()->countText(), QStringLiteral("4 laptops"));
        QCOMPARE(steps.size(), 1);
        QCOMPARE(m_view->place(), (Place{kReports, QStringLiteral("charts:laptop"), {}, {}}));
    }
    void placesLeadBack()
    {
        showCharts({kReports, QStringLiteral("charts:laptop"), QStringLiteral("status=in_use"), {}});
        QCOMPARE(m_view->charts()->countText(), QStringLiteral("3 laptops"));
        QCOMPARE(m_view->place(),
                 (Place{kReports, QStringLiteral("charts:laptop"), QStringLiteral("status=in_use"), {}}));
        m_view->go({kReports, QStringLiteral("estate-summary"), {}, {}});
        QCOMPARE(m_view->place(), (Place{kReports, QStringLiteral("estate-summary"), {}, {}}));
        m_view->go({kReports, QString(), {}, {}}); // where one was last
        QVERIFY(m_view->showsCharts());
        QCOMPARE(m_view->place().subject, QStringLiteral("charts:laptop"));
    }
    void aMistakeIsSaid()
    {
        m_view->go({kReports, QStringLiteral("charts:laptop"), QStringLiteral("status="), {}});
        QTRY_VERIFY(!m_view->charts()->findChild<ErrorStrip *>()->text().isEmpty());
        QVERIFY(m_view->charts()->charts().empty());
    }
    void theSummaryIsTheSameAsTheCommandLines()
    {
        m_view->go({kReports, QStringLiteral("estate-summary"), {}, {}});
        TableView *table = m_view->table();
        QTRY_VERIFY(table->model()->rowCount() > 10);
        const auto document = *report::findReport("estate-summary")->make(*m_lab->session.estate(), {});
        int rows = int(document.sections.size());
        for (const report::Section &section : document.sections)
            rows += int(section.rows.size());
        QCOMPARE(table->model()->rowCount(), rows);
        QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("Items by class"));
        table->setFocus();
        int row = 0;
        while (table->model()->index(row, 0).data().toString() != QStringLiteral("In use"))
            ++row;
        table->setCurrent(row, 1);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(m_lab->places.at(0), (Place{QStringLiteral("items"),
                                             QStringLiteral("computer"),
                                             QStringLiteral("status=\"in_use\""),
                                             {}}));
    }
    // Findings are worked out beside other work; the report is the command line's.
    void findingsAreReportedToo()
    {
        m_view->go({kReports, QStringLiteral("audit-exceptions"), {}, {}});
        QVERIFY(m_view->cancelButton()->isVisible());
        TableView *table = m_view->table();
        QTRY_VERIFY(table->model()->rowCount() > 10);
        QVERIFY(!m_view->cancelButton()->isVisible());
        const auto findings = app::findingsOf(*m_lab->other(), m_lab->session.estate(), m_lab->job);
        QVERIFY(findings && findings->openTotal() > 0);
        const auto document =
            report::findFindingReport("audit-exceptions")->make(*m_lab->session.estate(), *findings);
        QCOMPARE(m_view->sections()->box()->count(), int(document.sections.size()));
        for (std::size_t s = 0; s < document.sections.size(); ++s) {
            m_view->sections()->box()->setCurrentIndex(int(s));
            Q_EMIT m_view->sections()->box()->activated(int(s));
            const auto &rows = document.sections[s].rows;
            QCOMPARE(table->model()->rowCount(), int(rows.size()));
            for (std::size_t row = 0; row < rows.size(); ++row)
                QCOMPARE(table->model()->index(int(row), 0).data().toString(),
                         QString::fromStdString(std::get<std::string>(rows[row].front())));
        }
        QTemporaryDir folder;
        const QString page = folder.filePath(QStringLiteral("exceptions.html"));
        m_view->writeTo(page);
        QTRY_VERIFY(bytesOf(page).contains("Audit exceptions"));
        // Another report of the same findings needs no second run.
        m_view->go({kReports, QStringLiteral("duplicates"), {}, {}});
        QVERIFY(!m_view->cancelButton()->isVisible());
    }
    void findingsCanBeStopped()
    {
        m_view->go({kReports, QStringLiteral("audit-exceptions"), {}, {}});
        m_view->cancelButton()->click();
        QTRY_VERIFY(!m_view->cancelButton()->isVisible());
        m_view->writeTo(QStringLiteral("/tmp/never.html")); // there is nothing to write
        QCOMPARE(m_lab->told.last(), QStringLiteral("The report is still being worked out."));
        m_view->go({kReports, QStringLiteral("audit-exceptions"), {}, {}}); // asked again
        QTRY_VERIFY(m_view->table()->model()->rowCount() > 10);
    }
    void figuresFollowTheRegister()
    {
        showCharts({});
        const auto other = m_lab->other();
        JobContext job;
        QVERIFY(other->add("laptop", {{"name", "pc-new"}}, "test", job));
        QTRY_COMPARE_WITH_TIMEOUT(m_view->charts()->countText(), QStringLiteral("7 computers"), 10'000);
    }
    void thePastIsNamed()
    {
        showCharts({});
        m_lab->session.setViewpoint({Viewpoint::Kind::AsOf, QStringLiteral("2026-02-01")});
        QTRY_VERIFY(!m_lab->session.isNow());
        const auto isNamed = [this] {
            for (const QLabel *label :
                 m_view->charts()->panel(QStringLiteral("age"))->findChildren<QLabel *>()) {
                if (label->text().contains(QStringLiteral("as of 1 February 2026")))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(isNamed());
    }
    void filesHoldTheFigures()
    {
        QTemporaryDir folder;
        showCharts({});
        m_view->writeTo(folder.filePath(QStringLiteral("charts.csv")));
        QTRY_COMPARE(m_lab->told.size(), 1);
        const QByteArray csv = bytesOf(folder.filePath(QStringLiteral("charts.csv")));
        QVERIFY2(csv.contains("Civic Centre,6"), csv.constData());
        m_view->writeTo(folder.filePath(QStringLiteral("charts.pdf")));
        QTRY_COMPARE(m_lab->told.size(), 2);
        QVERIFY(bytesOf(folder.filePath(QStringLiteral("charts.pdf"))).startsWith("%PDF"));
        QVERIFY(m_lab->told[1].startsWith(QLatin1Char('3'))); // pages, two charts each
        m_view->go({kReports, QStringLiteral("estate-summary"), {}, {}});
        QTRY_VERIFY(m_view->table()->model()->rowCount() > 10);
        m_view->writeTo(folder.filePath(QStringLiteral("summary.html")));
        QTRY_COMPARE(m_lab->told.size(), 3);
        QVERIFY(bytesOf(folder.filePath(QStringLiteral("summary.html")))
                    .contains("<h2>Computers by status</h2>"));
        m_view->writeTo(folder.filePath(QStringLiteral("summary.pdf")));
        QTRY_COMPARE(m_lab->told.size(), 4);
        QVERIFY(bytesOf(folder.filePath(QStringLiteral("summary.pdf"))).startsWith("%PDF"));
        QVERIFY(m_lab->complaints.empty());
    }
    void aFolderThatIsNotThereIsSaid()
    {
        showCharts({});
        m_view->writeTo(QStringLiteral("/nowhere/charts.csv"));
        QTRY_COMPARE(m_lab->complainedOf, QStringList{QStringLiteral("The report was not exported.")});
        m_view->writeTo(QStringLiteral("/nowhere/charts.pdf"));
        QTRY_COMPARE(m_lab->complainedOf.value(1), QStringLiteral("The PDF was not saved."));
        QVERIFY(m_lab->told.isEmpty());
    }
    void everythingIsReachedByTheKeyboard()
    {
        showCharts({});
        m_view->findChild<QTabBar *>()->setFocus();
        QStringList charts;
        for (int i = 0; i < 60; ++i) {
            QVERIFY(walkByTab(m_view.get(), true)); // as the window does with Tab
            if (const auto *chart = qobject_cast<ChartView *>(QApplication::focusWidget()))
                charts.append(chart->parentWidget()->parentWidget()->objectName());
        }
        for (const char *id : {"age", "systems", "status", "site", "model"})
            QVERIFY2(charts.contains(QLatin1String(id)), id);
    }
    void looksRight()
    {
        showCharts({});
        QVERIFY(takePictures(*m_view, QStringLiteral("reports-charts")));
        if (const QString folder = qEnvironmentVariable("TALLY_PICTURES"); !folder.isEmpty())
            m_view->writeTo(folder + QStringLiteral("/reports-charts.pdf"));
        m_view->go({kReports, QStringLiteral("estate-summary"), {}, {}});
        QTRY_VERIFY(m_view->table()->model()->rowCount() > 10);
        QVERIFY(takePictures(*m_view, QStringLiteral("reports-summary")));
    }

private:
    void showCharts(const Place &place)
    {
        QSignalSpy shown(m_view->charts(), &ChartsPage::shown);
        m_view->go(place);
        QVERIFY(shown.wait(10'000));
        QTRY_VERIFY(m_view->charts()->panel(QStringLiteral("model"))->isVisible());
    }

    std::unique_ptr<SessionLab> m_lab;
    std::unique_ptr<ReportsView> m_view;
};

TALLY_TEST(TestReportsView);
#include "test_reports_view.moc"
