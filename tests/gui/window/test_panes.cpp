// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window by its menus, keys and panes, in wide, narrow and low windows.
#include "registrar.h"
#include "window_lab.h"

#include "ui/graph/path_pane.h"
#include "ui/models/item_table_model.h"
#include "ui/tables/filter_bar.h"
#include "ui/tables/item_table_pane.h"
#include "ui/tables/summary_strip.h"
#include "ui/tables/table_view.h"
#include "ui/views/findings/findings_view.h"
#include "ui/views/items/items_view.h"
#include "ui/views/licences/licences_view.h"
#include "ui/views/licences/position_page.h"
#include "ui/views/registry.h"
#include "ui/widgets/pane_head.h"
#include "ui/window/navigation_pane.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QScopeGuard>
#include <QSettings>
#include <QStatusBar>
#include <QTest>

#include <algorithm>
#include <set>

using namespace tally;
using namespace tally::ui;
using test::WindowLab;

class TestPanes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_lab = std::make_unique<WindowLab>();
        m_window = &m_lab->window();
    }
    void cleanupTestCase()
    {
        m_lab.reset();
        QSettings().remove(QStringLiteral("side"));
    }

    // A letter opens one entry of a menu, and every entry has one while there are letters.
    void lettersOfMenusAreUnlike()
    {
        for (const ViewSpec &view : views())
            goTo(QString::fromLatin1(view.id));
        QTest::qWait(0); // menus are made again
        QStringList faults;
        int menus = 0;
        for (const QMenu *menu : m_window->menuBar()->findChildren<QMenu *>()) {
            std::set<QString> letters;
            ++menus;
            for (const QAction *action : menu->actions()) {
                const QString letter = QKeySequence::mnemonic(action->text()).toString();
                if (!action->isSeparator() && !letter.isEmpty() && !letters.insert(letter).second)
                    faults.append(menu->title() + QStringLiteral(": ") + action->text());
            }
        }
        QVERIFY(menus >= 7);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    // What listens in one place listens to different keys, and to none that types.
    void keysAreUnlike()
    {
        for (const ViewSpec &view : views())
            goTo(QString::fromLatin1(view.id));
        QStringList faults;
        const ActionRegistry &actions = m_window->actions();
        for (const QAction *action : actions.actions()) {
            if (const QAction *other = actions.clash(action, action->shortcut()))
                faults.append(action->text() + QStringLiteral(", ") + other->text());
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    void panesGoRound()
    {
        goTo(QStringLiteral("items"));
        QVERIFY(QTest::qWaitForWindowActive(m_window));
        const QWidget *first = QApplication::focusWidget();
        QStringList names;
        for (int i = 0; i < 12; ++i) {
            m_window->actions().find(QStringLiteral("go.nextPane"))->trigger();
            names.append(WindowLab::nameOf(QApplication::focusWidget()));
            if (QApplication::focusWidget() == first)
                break;
        }
        QVERIFY2(QApplication::focusWidget() == first, qPrintable(names.join(QLatin1String(", "))));
        QVERIFY2(names.contains(QStringLiteral("Navigation")), qPrintable(names.join(QLatin1String(", "))));
        QVERIFY2(names.contains(QStringLiteral("Facts")), qPrintable(names.join(QLatin1String(", "))));
    }

    // Whatever a view shows when somebody comes to it, the keyboard is in it and not left in the navigation.
    void theKeyboardComesAlong()
    {
        QVERIFY(QTest::qWaitForWindowActive(m_window));
        for (const ViewSpec &view : views()) {
            goTo(QStringLiteral("items"));
            m_window->findChild<NavigationPane *>()->setFocus();
            goTo(QString::fromLatin1(view.id));
            const QWidget *focused = QApplication::focusWidget();
            QVERIFY2(focused != nullptr && focused->isVisible(), view.id);
            const View *of = nullptr;
            for (const QWidget *at = focused; at != nullptr && of == nullptr; at = at->parentWidget())
                of = qobject_cast<const View *>(at);
            if (QLatin1String(view.id) != QLatin1String("items")) // where we were
                QVERIFY2(of != nullptr && of->isVisible(), view.id);
        }
    }

    // Rows that are worked out first: the keyboard waits in the view, and is in the table when that appears.
    void theKeyboardIsInTheTableThatComesLater()
    {
        const auto back = qScopeGuard([this] {
            m_window->activateWindow();
            (void)QTest::qWaitForWindowActive(m_window);
        });
        WindowLab lab;
        bool recorded = false;
        lab.lab().session.record(
            &lab.window(), QStringLiteral("Licence"),
            [](app::Register &opened, JobContext &job) -> Session::Recorded {
                TALLY_CHECK(opened.add("software_product", {{"name", "CAD"}, {"licensing", "commercial"}},
                                       "test", job));
                TALLY_TRY(const OperationNumber number,
                          opened.add("licence", {{"name", "L1"}, {"product", "CAD"}, {"quantity", "2"}},
                                     "test", job));
                return std::optional(number);
            },
            [&](const Session::Recorded &done) { recorded = bool(done); });
        QTRY_VERIFY(recorded);
        lab.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&lab.window()));
        lab.window().findChild<NavigationPane *>()->setFocus();
        lab.window().goTo({QStringLiteral("licences"), {}, {}, {}});
        auto *view = qobject_cast<LicencesView *>(lab.window().currentView());
        QVERIFY(view != nullptr);
        QVERIFY(!view->position()->table()->isVisible()); // it is worked out first
        QVERIFY(view->isAncestorOf(QApplication::focusWidget()));
        QTRY_VERIFY(view->position()->table()->hasFocus());
    }

    // What waits in a view stands beside its name, once the view knows.
    void workThatWaitsIsCounted()
    {
        goTo(QStringLiteral("findings"));
        auto *navigation = m_window->findChild<NavigationPane *>();
        const auto countOf = [&](const QString &name) {
            const auto found = navigation->findItems(name, Qt::MatchExactly);
            return found.isEmpty() ? QString() : found.first()->text(1);
        };
        QTRY_VERIFY(!countOf(QStringLiteral("Findings")).isEmpty());
        QCOMPARE(countOf(QStringLiteral("Findings")),
                 QString::number(m_window->currentView()->property("waiting").toLongLong()));
        goTo(QStringLiteral("home"));
        QVERIFY(!countOf(QStringLiteral("Findings")).isEmpty()); // also when one is elsewhere
        QVERIFY(countOf(QStringLiteral("Reports")).isEmpty());
    }

    // Icons for the navigation, details over the table on Space, gone with Esc.
    void narrowWindow()
    {
        goTo(QStringLiteral("items"));
        auto *items = qobject_cast<ItemsView *>(m_window->currentView());
        auto *navigation = m_window->findChild<NavigationPane *>();
        auto *details = items->findChild<QWidget *>(QStringLiteral("details"));
        QVERIFY(!navigation->isCompact());
        QVERIFY(details->isVisible());
        m_window->resize(1024, 700);
        QTRY_VERIFY(navigation->isCompact());
        QVERIFY(m_window->width() <= 1024); // it fits
        QTRY_VERIFY(!details->isVisible());
        QTRY_VERIFY2(items->pane()->width() > 900, qPrintable(QString::number(items->pane()->width())));
        QTest::keyClick(items->pane()->table(), Qt::Key_Space);
        QVERIFY(details->isVisible());
        QVERIFY(details->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!details->isVisible());
        QVERIFY(items->pane()->isAncestorOf(QApplication::focusWidget()));
        m_window->resize(800, 560);
        QTRY_COMPARE(m_window->width(), 800);
        m_window->resize(960, 540); // 1920 by 1080 at 200 %
        for (const ViewSpec &view : views()) {
            goTo(QString::fromLatin1(view.id));
            QTRY_COMPARE(m_window->size(), QSize(960, 540));
        }
        goTo(QStringLiteral("items"));
        m_window->resize(1440, 900);
        QTRY_VERIFY(details->isVisible());
        QVERIFY(!navigation->isCompact());
    }

    // F9, and what a low window has in its one line.
    void lowAndSide()
    {
        goTo(QStringLiteral("items"));
        auto *items = qobject_cast<ItemsView *>(m_window->currentView());
        auto *details = items->findChild<QWidget *>(QStringLiteral("details"));
        QAction *side = m_window->actions().find(QStringLiteral("view.side"));
        QVERIFY(details->isVisible());
        side->trigger();
        QVERIFY(!details->isVisible());
        QTest::keyClick(items->pane()->table(), Qt::Key_Space); // for now
        QVERIFY(details->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!details->isVisible());
        side->trigger();
        QVERIFY(details->isVisible());
        goTo(QStringLiteral("home"));
        QVERIFY(!m_window->actions().whyUnavailable(side).isEmpty());

        goTo(QStringLiteral("items"));
        const auto *status = m_window->findChild<QStatusBar *>();
        const auto says = [&](const QString &words) {
            const auto labels = status->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
                return label->isVisible() && label->text().contains(words);
            });
        };
        const auto *chips = items->pane()->filterBar();
        const auto *summary = items->findChild<SummaryStrip *>();
        QVERIFY(summary->isVisible() && !says(QStringLiteral("shown")));
        const int before = items->pane()->table()->height();
        m_window->resize(1440, 620);
        QTRY_VERIFY(items->pane()->head()->isAncestorOf(chips));
        QVERIFY(chips->isVisible() && !summary->isVisible());
        QTRY_VERIFY(says(QStringLiteral("shown")));
        QTRY_VERIFY2(items->pane()->table()->height() > before - (900 - 620),
                     qPrintable(QString::number(items->pane()->table()->height() - before)));
        m_window->resize(1440, 900);
        QTRY_VERIFY(!items->pane()->head()->isAncestorOf(chips));
        QVERIFY(chips->isVisible() && summary->isVisible() && !says(QStringLiteral("shown")));
    }

    // The path of the impact slides over the drawing.
    void pathSlides()
    {
        goTo(QStringLiteral("items"));
        auto *items = qobject_cast<ItemsView *>(m_window->currentView());
        m_window->goTo({QStringLiteral("items"), QStringLiteral("server"), {}, {}});
        QTRY_COMPARE(items->pane()->model()->rowCount(), 1);
        m_window->actions().find(QStringLiteral("item.impact"))->trigger();
        const auto *path = m_window->findChild<PathPane *>();
        QTRY_VERIFY(path->isVisible());
        m_window->resize(900, 700);
        QTRY_VERIFY(!path->isVisible());
        QAction *side = m_window->actions().find(QStringLiteral("view.side"));
        side->trigger();
        QVERIFY(path->isVisible() && path->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(path->width() >= path->parentWidget()->width() / 2 - 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!path->isVisible());
        m_window->resize(1440, 900);
        QTRY_VERIFY(path->isVisible());
    }

    // Also in a window in which nobody has looked at the findings.
    void whatWaitsIsCountedAfterTheStart()
    {
        WindowLab lab;
        auto *navigation = lab.window().findChild<NavigationPane *>();
        const auto isCounted = [&] {
            const auto found = navigation->findItems(QStringLiteral("Findings"), Qt::MatchExactly);
            return !found.isEmpty() && !found.first()->text(1).isEmpty();
        };
        QVERIFY(!isCounted());
        QVERIFY(test::SessionLab::until(isCounted));
        QVERIFY(lab.window().findChildren<FindingsView *>().isEmpty());
        QVERIFY(lab.lab().session.tasks().tasks().isEmpty() ||
                lab.lab().session.tasks().tasks().constLast()->name() !=
                    QStringLiteral("Working out findings"));
    }

private:
    void goTo(const QString &id) { QVERIFY(m_lab->goTo(id)); }

    std::unique_ptr<WindowLab> m_lab;
    MainWindow *m_window = nullptr;
};

TALLY_TEST(TestPanes);
#include "test_panes.moc"
