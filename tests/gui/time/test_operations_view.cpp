// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The log as a table: newest first, page by page, undo after a preview.
#include "pictures.h"
#include "registrar.h"
#include "session_lab.h"

#include "ui/details/undo_strip.h"
#include "ui/tables/table_view.h"
#include "ui/views/operations/operations_model.h"
#include "ui/views/operations/operations_view.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

using namespace tally;
using namespace tally::ui;
using test::SessionLab;

class TestOperationsView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_pc = m_lab.add("laptop", {{"name", "PC-1"}, {"status", "in_use"}});
        // More than one page.
        for (int i = 0; i < 230; ++i)
            m_lab.set(m_pc, {{"asset_number", "AC-" + std::to_string(i)}}, "round " + std::to_string(i));
        m_lab.open();
        m_view = std::make_unique<OperationsView>(m_lab.context);
        m_view->resize(1100, 600);
        m_view->show();
        m_view->go({QStringLiteral("operations"), {}, {}, {}});
        QVERIFY(SessionLab::until([&] { return m_view->model()->rowCount() > 0; }));
    }

    void cleanupTestCase() { m_view.reset(); }

    void aPageAtATime()
    {
        OperationsModel *model = m_view->model();
        QCOMPARE(model->rowCount(), int(OperationsView::kPage));
        QCOMPARE(model->at(0).number, m_lab.session.estate()->operation());
        QCOMPARE(model->index(0, 7).data().toString(), QStringLiteral("round 229"));
        QCOMPARE(model->index(0, 2).data().toString(), QStringLiteral("jane"));
        QVERIFY(model->canFetchMore({}));
        m_view->table()->verticalScrollBar()->setValue(m_view->table()->verticalScrollBar()->maximum());
        QVERIFY(
            SessionLab::until([&] { return model->rowCount() == int(m_lab.session.estate()->operation()); }));
        QVERIFY(!model->canFetchMore({}));
        const QAbstractItemModelTester tester(m_view->model(),
                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
        for (int row = 1; row < model->rowCount(); ++row)
            QVERIFY(model->at(row).number < model->at(row - 1).number);
    }

    void enterShowsItsChanges()
    {
        m_view->table()->setCurrentIndex(m_view->model()->index(1, 0));
        QTest::keyClick(m_view->table(), Qt::Key_Return);
        QCOMPARE(m_lab.places.back().view, QStringLiteral("difference"));
        QCOMPARE(m_lab.places.back().subject, QString::number(m_view->model()->at(1).number));
    }

    void undoThenRedo()
    {
        OperationsModel *model = m_view->model();
        m_view->table()->setCurrentIndex(model->index(0, 0));
        perform(QStringLiteral("Undo"));
        QVERIFY(SessionLab::until([&] { return m_lab.shown(m_pc, "asset_number") == "AC-228"; }));
        // The undo is the newest line now.
        QVERIFY(SessionLab::until([&] { return model->at(0).kind == "undo"; }));
        QVERIFY2(model->index(0, 3).data().toString().startsWith(QStringLiteral("undo of")),
                 qPrintable(model->index(0, 3).data().toString()));
        m_view->table()->setCurrentIndex(model->index(0, 0));
        perform(QStringLiteral("Redo"));
        QVERIFY(SessionLab::until([&] { return m_lab.shown(m_pc, "asset_number") == "AC-229"; }));
    }

    void whatOthersRecordComesIn()
    {
        const auto joe = m_lab.other();
        JobContext job;
        QVERIFY(joe->set(m_pc, {{"status", "in_repair"}}, "joe was here", {}, job));
        QVERIFY(SessionLab::until(
            [&] { return m_view->model()->index(0, 7).data().toString() == QLatin1String("joe was here"); }));
        QCOMPARE(m_view->model()->index(0, 2).data().toString(), QStringLiteral("joe"));
    }

    void looksRight()
    {
        m_view->table()->setCurrentIndex(m_view->model()->index(3, 0));
        m_view->previewUndo();
        QVERIFY(SessionLab::until([&] {
            return m_view->undoStrip()->sentence().contains(QStringLiteral("go back")) ||
                   m_view->undoStrip()->sentence().contains(QStringLiteral("nothing left"));
        }));
        QVERIFY(test::takePictures(*m_view, QStringLiteral("operations")));
    }

private:
    void perform(const QString &verb)
    {
        m_view->previewUndo();
        QPushButton *found = nullptr;
        QVERIFY(SessionLab::until([&] {
            for (QPushButton *button : m_view->undoStrip()->findChildren<QPushButton *>()) {
                if (button->isVisible() && button->text().startsWith(verb))
                    found = button;
            }
            return found != nullptr;
        }));
        found->click();
    }

    SessionLab m_lab;
    std::unique_ptr<OperationsView> m_view;
    ItemId m_pc;
};

TALLY_TEST(TestOperationsView);
#include "test_operations_view.moc"
