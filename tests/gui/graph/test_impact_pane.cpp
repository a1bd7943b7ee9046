// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pane_fixture.h"
#include "pictures.h"
#include "registrar.h"

#include "demo_estate.h"
#include "ui/graph/graph_canvas.h"
#include "ui/graph/impact_table_model.h"
#include "ui/graph/path_pane.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace tally;
using namespace tally::ui;
using test::PaneFixture;

namespace {

QPushButton *button(QWidget &in, const QString &text)
{
    for (QPushButton *found : in.findChildren<QPushButton *>()) {
        if (found->text() == text)
            return found;
    }
    qFatal("no button %s", qPrintable(text));
}

std::unique_ptr<ImpactPane> makePane(const PaneFixture &data, ItemId source)
{
    auto pane = std::make_unique<ImpactPane>(PaneFixture::atOnce());
    pane->canvas().setUsesGraphviz(false);
    pane->resize(1100, 600);
    pane->setEstate(data.estate);
    pane->setSources({source});
    pane->show();
    return pane;
}

// The item whose failure takes most down.
ItemId worstHub(const estate::EstatePtr &estate)
{
    JobContext job;
    const auto points = estate::weakPoints(estate->graph(), {}, {}, job);
    return estate->idAt(points.front().vertex);
}

} // namespace

class TestImpactPane final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHeadTellsTheFigures()
    {
        const auto pane = makePane(m_data, m_data.core);
        QCOMPARE(pane->head().title(), QStringLiteral("Impact of Core switch"));
        QVERIFY2(pane->head().figures().contains(QStringLiteral("2 person(s)")),
                 qPrintable(pane->head().figures()));
        QVERIFY(pane->head().figures().contains(QStringLiteral("1 service(s)")));
        QVERIFY(pane->head().figures().contains(QStringLiteral("Mail (1 of 2 left)")));
    }
    void figuresOpenTheirRows()
    {
        const auto pane = makePane(m_data, m_data.core);
        std::map<QString, std::vector<ItemId>> opened;
        connect(pane.get(), &ImpactPane::openRows, this,
                [&](const std::vector<ItemId> &ids, const QString &title) { opened[title] = ids; });
        for (const char *text : {"2 person(s)", "1 service(s)", "20 item(s) in all", "Mail (1 of 2 left)"})
            button(pane->head(), QLatin1String(text))->click();
        QCOMPARE(opened.size(), std::size_t(4));
        QCOMPARE(opened[QStringLiteral("People: Impact of Core switch")].size(), std::size_t(2));
        QVERIFY(opened[QStringLiteral("Services: Impact of Core switch")] ==
                std::vector<ItemId>{m_data.payroll});
        QCOMPARE(opened[QStringLiteral("Impact of Core switch")].size(), std::size_t(20));
        QVERIFY(opened[QStringLiteral("Spared: Impact of Core switch")] == std::vector<ItemId>{m_data.mail});
    }
    void theQuestionIsTurnedRound()
    {
        const auto pane = makePane(m_data, m_data.payroll);
        button(pane->head(), QStringLiteral("What it rests on"))->click();
        QVERIFY(pane->question().upstream);
        QCOMPARE(pane->head().title(), QStringLiteral("What Payroll rests on"));
        QCOMPARE(pane->canvas().scene().drawing->items.size(), std::size_t(5));
    }
    void tickingAnItemAsDownShowsWhatFollows()
    {
        const auto pane = makePane(m_data, m_data.esx1);
        QCOMPARE(pane->canvas().scene().drawing->outage.impact.affected.size(), std::size_t(0));
        pane->addAlreadyDown(m_data.esx2);
        pane->addAlreadyDown(m_data.esx2);
        QCOMPARE(pane->question().alreadyDown.size(), std::size_t(1));
        QCOMPARE(pane->canvas().scene().drawing->outage.impact.affected.size(), std::size_t(4));
        button(pane->head(), QStringLiteral("ESX-2"))->click();
        QVERIFY(pane->question().alreadyDown.empty());
        QCOMPARE(pane->canvas().scene().drawing->outage.impact.affected.size(), std::size_t(0));
    }
    void spaceMarksAndEnterRecentres()
    {
        const auto pane = makePane(m_data, m_data.esx1);
        QSignalSpy sources(pane.get(), &ImpactPane::sourcesChanged);
        QTest::keyClick(&pane->canvas(), Qt::Key_Space); // the only source stays one
        QVERIFY(pane->question().alreadyDown.empty());
        QTest::keyClick(&pane->canvas(), Qt::Key_Right);
        QTest::keyClick(&pane->canvas(), Qt::Key_Space);
        QCOMPARE(pane->question().alreadyDown.size(), std::size_t(1));
        QTest::keyClick(&pane->canvas(), Qt::Key_Return);
        QCOMPARE(sources.size(), 1);
        QVERIFY(pane->question().sources != std::vector<ItemId>{m_data.esx1});
        QVERIFY(pane->question().alreadyDown.empty()); // it is the source now
    }
    void aBoxUnfoldsAndFolds()
    {
        const auto pane = makePane(m_data, m_data.core);
        const std::size_t folded = pane->canvas().scene().looks.size();
        for (std::size_t b = 0; b < folded; ++b) {
            if (pane->canvas().scene().drawing->boxes[b].className == "laptop")
                pane->canvas().setCurrentBox(b);
        }
        QTest::keyClick(&pane->canvas(), Qt::Key_Plus);
        QCOMPARE(pane->canvas().scene().looks.size(), folded + 13);
        QTest::keyClick(&pane->canvas(), Qt::Key_Minus);
        QCOMPARE(pane->canvas().scene().looks.size(), folded);
    }
    void thePathIsTold()
    {
        const auto pane = makePane(m_data, m_data.core);
        pane->canvas().setCurrentBox(pane->canvas().scene().looks.size() - 1);
        QCOMPARE(pane->path().text(),
                 QStringLiteral("Core switch\ngives access to\nESX-2\nruns\nVM-PAY\nruns\nPayroll\nis "
                                "used by\n2 people"));
    }
    void theTableHoldsTheSame()
    {
        const auto pane = makePane(m_data, m_data.core);
        pane->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(pane.get()));
        QTest::keyClick(pane.get(), Qt::Key_T, Qt::ControlModifier);
        QTRY_VERIFY(pane->isTableShown()); // a button's shortcut shows it pressed for a moment
        const QAbstractItemModel &model = *pane->table().model();
        QCOMPARE(model.rowCount(), int(pane->canvas().scene().drawing->items.size()));
        QVERIFY(pane->table().currentIndex().isValid());
        QCOMPARE(model.index(0, ImpactTableModel::Name).data().toString(), QStringLiteral("Core switch"));
        QTest::keyClick(pane.get(), Qt::Key_T, Qt::ControlModifier);
        QTRY_VERIFY(!pane->isTableShown());
    }
    void theTableModelKeepsItsPromises()
    {
        ImpactTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto pane = makePane(m_data, m_data.core);
        model.setDrawing(pane->canvas().scene().drawing);
        model.sort(ImpactTableModel::Name, Qt::DescendingOrder);
        QCOMPARE(model.index(0, ImpactTableModel::Name).data().toString(), QStringLiteral("VM-PAY"));
        const QPersistentModelIndex kept = model.index(0, ImpactTableModel::Name);
        model.sort(ImpactTableModel::Level, Qt::AscendingOrder);
        QCOMPARE(kept.data().toString(), QStringLiteral("VM-PAY"));
        QCOMPARE(model.index(0, ImpactTableModel::Level).data().toString(), QStringLiteral("0"));
        for (int column = 0; column < ImpactTableModel::ColumnCount; ++column)
            model.sort(column, Qt::DescendingOrder);
        const QString spoken = model.index(0, ImpactTableModel::How).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.startsWith(QStringLiteral("How: ")), qPrintable(spoken));
        model.setDrawing(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }
    void anOutdatedAnswerIsNotShown()
    {
        std::vector<std::pair<ImpactPane::Work, ImpactPane::Done>> asked;
        ImpactPane pane(
            [&](ImpactPane::Work work, ImpactPane::Done done) { asked.emplace_back(work, done); });
        pane.canvas().setUsesGraphviz(false);
        pane.setEstate(m_data.estate);
        pane.setSources({m_data.core});
        pane.setSources({m_data.payroll});
        QCOMPARE(asked.size(), std::size_t(2));
        JobContext job;
        asked[1].second(asked[1].first(job));
        asked[0].second(asked[0].first(job));
        QCOMPARE(pane.head().title(), QStringLiteral("Impact of Payroll"));
    }
    void anAnswerAfterTheEndDoesNoHarm()
    {
        ImpactPane::Work work;
        ImpactPane::Done done;
        {
            ImpactPane pane([&](ImpactPane::Work w, ImpactPane::Done d) {
                work = std::move(w);
                done = std::move(d);
            });
            pane.setEstate(m_data.estate);
            pane.setSources({m_data.core});
        }
        JobContext job;
        done(work(job));
    }
    void nothingDependsIsSaid()
    {
        const auto pane = makePane(m_data, m_data.core);
        pane->setSources({m_data.mail});
        bool said = false;
        for (const QLabel *label : pane->findChildren<QLabel *>())
            said = said || (label->isVisible() &&
                            label->text().startsWith(QStringLiteral("Nothing depends on this item")));
        QVERIFY(said);
        QPushButton *table = button(pane->head(), QStringLiteral("Table"));
        table->click(); // there are no rows either
        QVERIFY(!table->isChecked() && !pane->isTableShown());
        pane->setSources({m_data.core});
        QVERIFY(pane->canvas().isVisible());
    }
    void everyFocusableWidgetHasAName()
    {
        const auto pane = makePane(m_data, m_data.core);
        for (const QWidget *widget : pane->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
                continue;
            const auto *named = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (named != nullptr && !named->text().isEmpty()) ||
                         widget->inherits("QSplitterHandle") || widget->inherits("QScrollBar"),
                     widget->metaObject()->className());
        }
    }
    void picturesAreTaken()
    {
        auto pane = makePane(m_data, m_data.core);
        for (std::size_t b = 0; b < pane->canvas().scene().looks.size(); ++b) {
            if (pane->canvas().scene().drawing->boxes[b].className == "application")
                pane->canvas().setCurrentBox(b);
        }
        pane->canvas().setFocus();
        QVERIFY(test::takePictures(*pane, QStringLiteral("impact-small")));
        pane->setSources({m_data.payroll}, true);
        QVERIFY(test::takePictures(*pane, QStringLiteral("impact-up")));
        pane->setSources({m_data.core});
        pane->setTableShown(true);
        QVERIFY(test::takePictures(*pane, QStringLiteral("impact-table")));
    }
    void picturesOfACouncilAreTaken()
    {
        const estate::EstatePtr council =
            test::demoEstate(qEnvironmentVariableIntValue("TALLY_PICTURE_PCS") > 0
                                 ? qEnvironmentVariableIntValue("TALLY_PICTURE_PCS")
                                 : 100);
        ImpactPane pane(PaneFixture::atOnce());
        pane.resize(1400, 860);
        pane.show();
        QSignalSpy answered(&pane, &ImpactPane::answered);
        pane.setEstate(council);
        pane.setSources({worstHub(council)});
        QTRY_VERIFY_WITH_TIMEOUT(!answered.isEmpty(), 20'000);
        QVERIFY(test::takePictures(pane, QStringLiteral("impact-council")));
        for (std::size_t b = 0; b < pane.canvas().scene().looks.size(); ++b) {
            if (pane.canvas().scene().drawing->boxes[b].folded) {
                pane.canvas().setCurrentBox(b);
                QTest::keyClick(&pane.canvas(), Qt::Key_Plus);
            }
        }
        QVERIFY(pane.canvas().scene().looks.size() <= 300);
        QVERIFY(test::takePictures(pane, QStringLiteral("impact-council-unfolded")));
        QTest::keyClick(&pane.canvas(), Qt::Key_0);
        QVERIFY(test::takePictures(pane, QStringLiteral("impact-council-whole")));
    }

private:
    PaneFixture m_data;
};

TALLY_TEST(TestImpactPane);
#include "test_impact_pane.moc"
