// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Looking at the past in the real window: the bar, the title, edits off, and the way back.
#include "pictures.h"
#include "registrar.h"
#include "session_lab.h"

#include "ui/window/as_of_control.h"
#include "ui/window/as_of_pane.h"
#include "ui/window/main_window.h"

#include <QLineEdit>
#include <QRadioButton>
#include <QTest>
#include <QToolButton>

using namespace tally;
using namespace tally::ui;
using test::SessionLab;

class TestAsOf final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_lab.clock.set(*parseInstant("2026-01-05T09:00:00Z"));
        m_pc = m_lab.add("laptop", {{"name", "PC-1"}, {"status", "in_use"}});
        m_lab.clock.set(*parseInstant("2026-03-01T09:00:00Z"));
        m_lab.set(m_pc, {{"status", "in_repair"}}, "screen broken");
        m_window = std::make_unique<MainWindow>(m_lab.session);
        m_window->resize(1200, 700);
        m_window->show();
        m_control = m_window->findChild<AsOfControl *>();
        QVERIFY(m_control != nullptr);
        QVERIFY(!m_control->button()->isEnabled()); // nothing is open yet
        m_lab.open();
        QVERIFY(m_control->button()->isEnabled());
    }

    void cleanupTestCase() { m_window.reset(); }

    void init()
    {
        m_lab.session.setViewpoint({});
        QVERIFY(m_lab.session.isNow());
    }

    void homeIsWhatOpensFirst()
    {
        QVERIFY(SessionLab::until([&] { return m_window->currentView() != nullptr; }));
        QCOMPARE(m_window->currentView()->place().view, QStringLiteral("home"));
    }

    void aDayIsTyped()
    {
        QCOMPARE(m_control->button()->text(), QStringLiteral("As of Now"));
        QVERIFY(!m_control->bar()->isVisible());
        go(QStringLiteral("31 jan"));
        QVERIFY(SessionLab::until([&] { return !m_lab.session.isNow(); }));
        QCOMPARE(m_lab.shown(m_pc, "status"), std::string("in_use"));
        QVERIFY(SessionLab::until([&] { return m_control->bar()->isVisible(); }));
        QCOMPARE(m_control->button()->text(), QStringLiteral("As of 31 Jan 2026"));
        QVERIFY2(m_window->windowTitle().startsWith(QString::fromUtf8("As of 31 Jan 2026 –")),
                 qPrintable(m_window->windowTitle()));
        QVERIFY(!m_lab.session.mayEdit());
        QVERIFY(test::takePictures(*m_window, QStringLiteral("as-of")));
    }

    void escGoesBack()
    {
        go(QStringLiteral("31 jan"));
        QVERIFY(SessionLab::until([&] { return !m_lab.session.isNow(); }));
        QTest::keyClick(m_window->currentView()->focusProxy(), Qt::Key_Escape);
        QVERIFY(SessionLab::until([&] { return m_lab.session.isNow(); }));
        QVERIFY(!m_control->bar()->isVisible());
        QVERIFY(!m_window->windowTitle().contains(QStringLiteral("As of")));
        QCOMPARE(m_lab.shown(m_pc, "status"), std::string("in_repair"));
    }

    void anOperationIsTyped()
    {
        const OperationNumber newest = m_lab.session.newestOperation();
        go(QString::number(newest - 1));
        QVERIFY(SessionLab::until([&] { return !m_lab.session.isNow(); }));
        QCOMPARE(m_lab.session.estate()->operation(), newest - 1);
    }

    void nonsenseAndTheTimeBeforeAreRefusedInPlace()
    {
        go(QStringLiteral("when pigs fly"));
        QVERIFY2(m_control->pane()->hint().contains(QStringLiteral("names no point in time")),
                 qPrintable(m_control->pane()->hint()));
        QVERIFY(m_control->pane()->isVisible());
        go(QStringLiteral("1 Jan 2020"));
        QVERIFY(SessionLab::until(
            [&] { return m_control->pane()->hint().contains(QStringLiteral("the register is younger")); }));
        QVERIFY(m_lab.session.isNow());
        m_control->pane()->close();
    }

    void whatWasTrueIsAskedOfADay()
    {
        m_control->open();
        for (QRadioButton *choice : m_control->pane()->findChildren<QRadioButton *>()) {
            if (choice->text().contains(QStringLiteral("true then")))
                choice->setChecked(true);
        }
        m_control->pane()->field()->setText(QStringLiteral("2"));
        m_control->pane()->go();
        QVERIFY(m_control->pane()->hint().contains(QStringLiteral("asked of a day")));
        m_control->pane()->field()->setText(QStringLiteral("31 Jan 2026"));
        m_control->pane()->go();
        QVERIFY(SessionLab::until([&] { return !m_lab.session.isNow(); }));
        QCOMPARE(m_lab.session.viewpoint().kind, Viewpoint::Kind::TrueOn);
        QCOMPARE(m_control->button()->text(), QStringLiteral("True on 31 Jan 2026"));
    }

    void thePaneLooksRight()
    {
        m_control->open();
        m_control->pane()->field()->setText(QStringLiteral("31 jan"));
        QVERIFY(test::takePictures(*m_control->pane(), QStringLiteral("as-of-pane")));
        m_control->pane()->close();
    }

private:
    void go(const QString &typed)
    {
        m_control->open();
        m_control->pane()->field()->setText(typed);
        QTest::keyClick(m_control->pane()->field(), Qt::Key_Return);
    }

    SessionLab m_lab;
    std::unique_ptr<MainWindow> m_window;
    AsOfControl *m_control = nullptr;
    ItemId m_pc;
};

TALLY_TEST(TestAsOf);
#include "test_as_of.moc"
