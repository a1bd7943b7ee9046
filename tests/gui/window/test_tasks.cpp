// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures.h"
#include "registrar.h"
#include "session_lab.h"

#include "ui/tables/table_view.h"
#include "ui/window/help_actions.h"
#include "ui/window/task_popup.h"

#include <QAbstractItemModelTester>
#include <QMainWindow>
#include <QPushButton>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>

using namespace tally;
using namespace tally::test;
using namespace tally::ui;

class TestTasks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_lab = std::make_unique<SessionLab>();
        m_item = m_lab->add("laptop", {{"name", "pc-1"}});
        m_window = std::make_unique<QMainWindow>();
        m_window->resize(900, 600);
        m_popup = new TaskPopup(m_lab->context, m_window.get());
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_popup->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_lab->open();
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_go = false;
    }
    void cleanup()
    {
        m_go = true;
        m_tester.reset();
        m_window.reset();
        m_lab.reset();
    }

    void whatRunsStandsFirst()
    {
        const int before = m_popup->model()->rowCount();
        QVERIFY(before >= 1); // opening the register
        start(QStringLiteral("Reading inventories"));
        QTRY_COMPARE(text(0, 0), QStringLiteral("Reading inventories"));
        QTRY_COMPARE(text(0, 1), QStringLiteral("30 of 120, 25 %"));
        QVERIFY(m_popup->model()->canCancel(0));
        QCOMPARE(m_popup->model()->rowCount(), before + 1);
        m_go = true;
        QTRY_COMPARE(text(0, 1), QStringLiteral("done"));
        QVERIFY(!m_popup->model()->canCancel(0));
    }
    void deleteCancels()
    {
        start(QStringLiteral("Reading inventories"));
        QTRY_COMPARE(text(0, 0), QStringLiteral("Reading inventories"));
        m_popup->openAbove(m_window.get());
        QVERIFY(m_popup->isVisible());
        QTest::keyClick(m_popup->table(), Qt::Key_Delete);
        QTRY_VERIFY2(text(0, 1).startsWith(QStringLiteral("cancelled")), qPrintable(text(0, 1)));
        QTest::keyClick(m_popup->table(), Qt::Key_Escape);
        QVERIFY(!m_popup->isVisible());
    }
    void noticesAreKept()
    {
        m_lab->navigator.tell(QStringLiteral("Custodian of 40 computers set."), 12);
        QCOMPARE(text(0, 0), QStringLiteral("Custodian of 40 computers set."));
        QCOMPARE(m_popup->model()->operationAt(0), 12);
        m_lab->navigator.complain(QStringLiteral("Nothing was recorded."),
                                  makeError(ErrorCode::NotAllowed, "no right to do that", "Ask Jane"));
        QCOMPARE(text(0, 0), QStringLiteral("Nothing was recorded. No right to do that. Ask Jane."));
        const int before = m_popup->model()->rowCount();
        m_lab->navigator.complain(QStringLiteral("Nothing was recorded."),
                                  makeError(ErrorCode::Cancelled, "stopped"));
        QCOMPARE(m_popup->model()->rowCount(), before); // the person knows
    }
    void whatWasRecordedIsADoor()
    {
        m_lab->session.record(m_window.get(), QStringLiteral("Set the name"),
                              [this](app::Register &opened, JobContext &job) -> Session::Recorded {
                                  return opened.set(m_item, {{"name", "pc-2"}}, "test", {}, job);
                              });
        const OperationNumber before = m_lab->session.newestOperation();
        QTRY_VERIFY(text(0, 1).startsWith(QStringLiteral("done, operation")));
        m_popup->openAbove(m_window.get());
        m_popup->table()->setCurrent(0, 0);
        QTest::keyClick(m_popup->table(), Qt::Key_Return);
        QVERIFY(!m_popup->isVisible());
        QCOMPARE(m_lab->places.size(), std::size_t(1));
        QCOMPARE(m_lab->places[0],
                 (Place{QStringLiteral("difference"), QString::number(before + 1), {}, {}}));
    }
    void theCurrentTaskStaysCurrent()
    {
        start(QStringLiteral("Reading inventories"));
        QTRY_COMPARE(text(0, 0), QStringLiteral("Reading inventories"));
        m_popup->openAbove(m_window.get());
        m_lab->navigator.tell(QStringLiteral("Something else."));
        QCOMPARE(m_popup->table()->currentIndex().data().toString(), QStringLiteral("Reading inventories"));
    }
    void theNearestPaneNamesItsPage()
    {
        QWidget outer;
        auto *inner = new QWidget(&outer);
        auto *leaf = new QWidget(inner);
        QCOMPARE(guideAround(leaf), QString());
        outer.setProperty("guide", QStringLiteral("items"));
        QCOMPARE(guideAround(leaf), QStringLiteral("items"));
        inner->setProperty("guide", QStringLiteral("labels"));
        QCOMPARE(guideAround(leaf), QStringLiteral("labels"));
        QCOMPARE(guideAround(nullptr), QString());
    }
    void looksRight()
    {
        m_lab->navigator.tell(QStringLiteral("Custodian of 40 computers set."), 12);
        start(QStringLiteral("Reading inventories"));
        QTRY_COMPARE(text(0, 1), QStringLiteral("30 of 120, 25 %"));
        m_popup->openAbove(m_window.get());
        QVERIFY(takePictures(*m_popup, QStringLiteral("tasks")));
    }

private:
    QString text(int row, int column) const { return m_popup->model()->index(row, column).data().toString(); }
    // Until m_go, or it is cancelled.
    void start(const QString &name)
    {
        m_lab->session.run<bool>(
            m_window.get(), name,
            [this](app::Register &, JobContext &job) -> Result<bool> {
                while (!m_go && !job.cancelled()) {
                    job.progress(30, 120);
                    QThread::msleep(5);
                }
                return job.cancelled() ? Result<bool>(makeError(ErrorCode::Cancelled, "stopped"))
                                       : Result<bool>(true);
            },
            [](const Result<bool> &) {});
    }

    std::unique_ptr<SessionLab> m_lab;
    std::unique_ptr<QMainWindow> m_window;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    TaskPopup *m_popup = nullptr;
    ItemId m_item;
    std::atomic<bool> m_go = false;
};

TALLY_TEST(TestTasks);
#include "test_tasks.moc"
