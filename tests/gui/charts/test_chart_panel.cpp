// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures.h"
#include "registrar.h"

#include "ui/charts/chart_panel.h"
#include "ui/charts/chart_view.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QMimeData>
#include <QPainter>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <memory>

using namespace tally::ui;

namespace {

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

ChartData ages(ChartKind kind)
{
    ChartData data;
    data.kind = kind;
    data.title = text("A third of the computers are older than five years");
    data.subtitle = text("Computers in use, by financial year bought");
    data.categoryName = text("Year");
    data.categories = {text("2018/19"), text("2019/20"), text("2020/21"),
                       text("2021/22"), text("2022/23"), text("2023/24")};
    data.series = {{text("Civic Centre"), {210, 320, 560, 480, 390, 120}, {}},
                   {text("Home"), {40, 160, 610, 420, 300, 95}, {}},
                   {text("Depot Lane"), {60, 45, 88, 120, 70, 33}, {}}};
    for (ChartSeries &series : data.series) {
        for (const QString &year : data.categories)
            series.filters.push_back(text("site:%1 bought:%2").arg(series.name, year));
    }
    return data;
}

ChartData money()
{
    ChartData data;
    data.kind = ChartKind::HorizontalBars;
    data.unit = ChartUnit::Money;
    data.title = text("Highways holds most of the value");
    data.subtitle = text("Book value, £, by cost centre");
    data.categories = {text("Highways"), text("Adult social care"), text("Libraries"), text("Planning")};
    data.series = {{text("Book value"), {51800000, 32050000, 9950000, 1204500}}};
    return data;
}

ChartData plan()
{
    ChartData data = ages(ChartKind::Curves);
    data.title = text("Ten per cent less money leaves 212 old computers");
    data.series[0].stroke = ChartStroke::Published;
    data.series[0].name = text("Published");
    data.series[1].stroke = ChartStroke::WhatIf;
    data.series[1].name = text("What if");
    data.series[2].values[3] = std::nan("");
    return data;
}

} // namespace

class TestChartPanel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_panel = std::make_unique<ChartPanel>();
        m_panel->setData(ages(ChartKind::StackedBars));
        m_panel->resize(640, 420);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        m_chart = m_panel->findChild<ChartView *>();
        m_chart->setFocus();
    }
    void cleanup() { m_panel.reset(); }

    void arrowsReachEveryMark()
    {
        QSignalSpy spy(m_chart, &ChartView::currentChanged);
        QCOMPARE(m_chart->words(m_chart->current()), text("2018/19, Civic Centre: 210"));
        QTest::keyClick(m_chart, Qt::Key_Right);
        QCOMPARE(spy.last().first().toString(), text("2019/20, Civic Centre: 320"));
        QTest::keyClick(m_chart, Qt::Key_Up);
        QCOMPARE(spy.last().first().toString(), text("2019/20, Home: 160"));
        QTest::keyClick(m_chart, Qt::Key_End);
        QCOMPARE(spy.last().first().toString(), text("2023/24, Home: 95"));
        QTest::keyClick(m_chart, Qt::Key_Home);
        int marks = 0;
        for (int series = 0; series < 3; ++series) {
            for (int i = 0; i < 6; ++i) {
                ++marks;
                QTest::keyClick(m_chart, Qt::Key_Right);
            }
        }
        QCOMPARE(marks, 18);
        QCOMPARE(m_chart->current(), (Mark{1, 5}));
    }
    void enterOpensTheRows()
    {
        QSignalSpy spy(m_panel.get(), &ChartPanel::opened);
        QTest::keyClick(m_chart, Qt::Key_Right);
        QTest::keyClick(m_chart, Qt::Key_Return);
        QCOMPARE(spy.takeFirst().first().toString(), text("site:Civic Centre bought:2019/20"));
        QTest::mouseDClick(m_chart->viewport(), Qt::LeftButton, {},
                           m_chart->markRect({1, 2}).center().toPoint());
        QCOMPARE(spy.takeFirst().first().toString(), text("site:Home bought:2020/21"));
    }
    void marksAreWhereQtDrawsThem_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("bars") << int(ChartKind::Bars);
        QTest::newRow("stacked") << int(ChartKind::StackedBars);
        QTest::newRow("across") << int(ChartKind::HorizontalBars);
        QTest::newRow("lines") << int(ChartKind::Curves);
    }
    void marksAreWhereQtDrawsThem()
    {
        // The middle of every mark has the colour of its series, and its ends are not those of another size.
        QFETCH(int, kind);
        m_panel->setData(ages(ChartKind(kind)));
        m_chart->clearFocus(); // no ring
        QCoreApplication::processEvents();
        const QImage picture = m_chart->grab().toImage();
        int seen = 0;
        for (int series = 0; series < 3; ++series) {
            for (int category = 0; category < 6; ++category) {
                const QRectF rect = m_chart->markRect({series, category});
                if (rect.height() < 8 || rect.width() < 8 || Mark{series, category} == m_chart->current())
                    continue;
                const QColor colour = Theme::current().series(series);
                // Where lines cross, a later one lies on top.
                if (ChartKind(kind) == ChartKind::Curves &&
                    picture.pixelColor(rect.center().toPoint()) != colour)
                    continue;
                ++seen;
                QCOMPARE(picture.pixelColor(rect.center().toPoint()), colour);
                if (ChartKind(kind) == ChartKind::Curves)
                    continue;
                QCOMPARE(picture.pixelColor((rect.topRight() + QPointF(-3, 3)).toPoint()), colour);
                QCOMPARE(picture.pixelColor((rect.bottomLeft() + QPointF(3, -3)).toPoint()), colour);
            }
        }
        QVERIFY2(seen >= 10, qPrintable(QString::number(seen)));
    }
    void theTableIsTheSame()
    {
        QTest::keyClick(m_chart, Qt::Key_Right);
        QTest::keyClick(m_chart, Qt::Key_T, Qt::ControlModifier);
        QVERIFY(m_panel->showsTable());
        auto *table = m_panel->findChild<QTableWidget *>();
        QVERIFY(table->hasFocus());
        QCOMPARE(table->currentRow(), 1);
        QCOMPARE(table->currentColumn(), 1);
        QCOMPARE(table->rowCount(), 6);
        QCOMPARE(table->item(1, 2)->text(), text("160"));
        QCOMPARE(table->item(1, 2)->data(Qt::AccessibleTextRole).toString(), text("Home: 160"));
        table->setCurrentCell(3, 2);
        QTest::keyClick(table, Qt::Key_T, Qt::ControlModifier);
        QVERIFY(!m_panel->showsTable());
        QCOMPARE(m_chart->current(), (Mark{1, 3}));
    }
    void whatIsNotKnownIsNotZero()
    {
        m_panel->setData(plan());
        QCOMPARE(m_panel->findChild<QTableWidget *>()->item(3, 3)->text(), text("–"));
        QVERIFY(m_panel->csv().contains("2021/22,480,420,\r\n"));
    }
    void itCanBeCopiedAndExported()
    {
        m_panel->copy();
        const QMimeData *data = QApplication::clipboard()->mimeData();
        QVERIFY(data->hasImage());
        QVERIFY(data->text().startsWith(text("Year,Civic Centre,Home,Depot Lane\r\n")));
        const QTemporaryDir folder;
        for (const char *ending : {"png", "svg", "csv"}) {
            const QString file = folder.filePath(text("chart.") + text(ending));
            QVERIFY(m_panel->writeFile(file));
            QVERIFY(QFileInfo(file).size() > 100);
        }
        QFile svg(folder.filePath(text("chart.svg")));
        QVERIFY(svg.open(QIODevice::ReadOnly));
        QVERIFY(svg.readAll().contains("A third of the computers"));
        QVERIFY(!m_panel->writeFile(text("/nonexistent/chart.png")));
    }
    void paperIsWhiteInTheDark()
    {
        Theme::current().setAppearance(Appearance::Dark);
        const QImage picture = m_panel->picture({800, 500});
        QCOMPARE(picture.pixelColor(2, 2), Theme::paper());
        bool reachesTheRight = false; // the last bar is on the picture
        for (int y = 0; y < picture.height(); ++y)
            reachesTheRight = reachesTheRight || picture.pixelColor(700, y) != Theme::paper();
        QVERIFY(reachesTheRight);
        Theme::current().setAppearance(Appearance::Follow);
        const QString folder = qEnvironmentVariable("TALLY_PICTURES");
        if (!folder.isEmpty())
            picture.save(folder + text("/chart-paper.png"));
    }
    void emptyKeepsItsAxes()
    {
        ChartData data = ages(ChartKind::Bars);
        for (ChartSeries &series : data.series)
            series.values.assign(6, std::nan(""));
        m_panel->setData(data);
        QTest::keyClick(m_chart, Qt::Key_Right);
        QCOMPARE(m_chart->current(), Mark());
        m_panel->setData(ChartData());
        QTest::keyClick(m_chart, Qt::Key_Right);
        m_panel->grab();
        QCOMPARE(m_panel->findChild<QTableWidget *>()->rowCount(), 0);
    }
    void namesKeepTheirSizeOnEveryPaper()
    {
        m_panel->setData(money());
        // How much of the names' column is dark, on paper of so many dots an inch.
        const auto ink = [this](int dotsAnInch) {
            const QSize size(800, 400);
            QImage paper(size * dotsAnInch / 96, QImage::Format_RGB32);
            paper.setDotsPerMeterX(int(dotsAnInch / 0.0254));
            paper.setDotsPerMeterY(paper.dotsPerMeterX());
            paper.fill(Theme::paper());
            QPainter painter(&paper);
            paintOnPaper(&painter, QRectF(QPointF(), QSizeF(paper.size())), m_panel->onPaper());
            painter.end();
            const QImage small = paper.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
            int dark = 0;
            for (int y = 70; y < size.height(); ++y) {
                for (int x = 0; x < 100; ++x)
                    dark += qGray(small.pixel(x, y)) < 160 ? 1 : 0;
            }
            return dark;
        };
        const int coarse = ink(96);
        const int fine = ink(600);
        QVERIFY2(coarse > 100, qPrintable(QString::number(coarse)));
        QVERIFY2(fine > coarse / 2 && fine < coarse * 2,
                 qPrintable(QStringLiteral("%1, %2").arg(coarse).arg(fine)));
    }
    void theSheetIsPaintedInEachAppearance()
    {
        QWidget sheet;
        auto *grid = new QGridLayout(&sheet);
        ChartData empty = ages(ChartKind::Bars);
        empty.series.clear();
        empty.emptyTitle = text("No purchases in this period");
        empty.emptyReason = text("The first order of the register is of 12 Apr 2021.");
        ChartData single = ages(ChartKind::Bars);
        single.series = single.series.mid(0, 1);
        int cell = 0;
        for (const ChartData &data :
             {ages(ChartKind::StackedBars), ages(ChartKind::Bars), money(), plan(), single, empty}) {
            auto *panel = new ChartPanel;
            panel->setData(data);
            grid->addWidget(panel, cell / 3, cell % 3);
            ++cell;
        }
        sheet.resize(1400, 760);
        sheet.show();
        QVERIFY(QTest::qWaitForWindowActive(&sheet));
        sheet.findChildren<ChartView *>().first()->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
        QVERIFY(tally::test::takePictures(sheet, QStringLiteral("charts")));
    }

private:
    std::unique_ptr<ChartPanel> m_panel;
    ChartView *m_chart = nullptr;
};

TALLY_TEST(TestChartPanel);
#include "test_chart_panel.moc"
