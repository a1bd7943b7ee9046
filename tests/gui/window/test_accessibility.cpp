// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whole window, view by view, as a screen reader and the keyboard meet it: names, roles, tips, a ring
// that is seen, Tab round all of it.
#include "registrar.h"
#include "window_lab.h"

#include "ui/views/registry.h"
#include "ui/window/main_window.h"
#include "ui/window/tab_walk.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTest>
#include <QToolButton>

#include <set>

using namespace tally;
using namespace tally::ui;
using test::WindowLab;

namespace {

QString describe(const QWidget *widget)
{
    QStringList path;
    for (const QWidget *at = widget; at != nullptr; at = at->parentWidget())
        path.prepend(QLatin1String(at->metaObject()->className()));
    return path.join(QLatin1Char('/')) + QLatin1Char(' ') + widget->objectName();
}

// What the keyboard can come to; not what hands it on, nor the inside of Qt's own compounds.
bool takesFocus(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->focusProxy() == nullptr &&
           !widget->objectName().startsWith(QLatin1String("qt_")) &&
           !widget->parentWidget()->inherits("QComboBoxPrivateContainer");
}

void bringIntoSight(QWidget *widget)
{
    for (QWidget *at = widget->parentWidget(); at != nullptr; at = at->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(at))
            area->ensureWidgetVisible(widget);
    }
}

} // namespace

class TestAccessibility final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QAccessible::setActive(true);
        m_lab = std::make_unique<WindowLab>();
        m_window = &m_lab->window();
    }

    void cleanupTestCase() { m_lab.reset(); }

    void everyViewSpeaks_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("start page") << QString();
        for (const ViewSpec &view : views())
            QTest::newRow(view.id) << QString::fromLatin1(view.id);
    }

    void everyViewSpeaks()
    {
        QFETCH(QString, id);
        if (!id.isEmpty())
            goTo(id);
        QStringList faults;
        for (QWidget *widget : m_window->findChildren<QWidget *>()) {
            if (takesFocus(widget)) {
                // Words of a button or a label may come with the strip that it stands in.
                const bool waits =
                    !widget->isVisible() && (qobject_cast<QAbstractButton *>(widget) != nullptr ||
                                             qobject_cast<QLabel *>(widget) != nullptr);
                if (WindowLab::nameOf(widget).isEmpty() && !waits)
                    faults.append(QStringLiteral("no name: ") + describe(widget));
                const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
                if (face == nullptr || face->role() == QAccessible::NoRole ||
                    face->role() == QAccessible::Client || face->role() == QAccessible::Pane)
                    faults.append(QStringLiteral("no role: ") + describe(widget));
            }
            const auto *button = qobject_cast<const QToolButton *>(widget);
            const bool pictureAlone =
                button != nullptr && !button->icon().isNull() &&
                (button->text().isEmpty() || button->toolButtonStyle() == Qt::ToolButtonIconOnly);
            if (pictureAlone && button->toolTip().isEmpty() && takesFocus(widget))
                faults.append(QStringLiteral("a picture without a tip: ") + describe(widget));
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    // Two of one kind and name cannot be told apart by ear.
    void namesAreUnlike_data() { everyViewSpeaks_data(); }

    void namesAreUnlike()
    {
        QFETCH(QString, id);
        if (!id.isEmpty())
            goTo(id);
        std::set<std::pair<int, QString>> seen;
        QStringList faults;
        for (QWidget *widget : m_window->findChildren<QWidget *>()) {
            if (!takesFocus(widget) || !widget->isVisible())
                continue;
            const int role = QAccessible::queryAccessibleInterface(widget)->role();
            if (!seen.emplace(role, WindowLab::nameOf(widget)).second)
                faults.append(WindowLab::nameOf(widget) + QStringLiteral(": ") + describe(widget));
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    // Tab goes round everything that can be reached, and each stop looks unlike itself without the focus.
    void focusIsSeen_data() { everyViewSpeaks_data(); }

    void focusIsSeen()
    {
        QFETCH(QString, id);
        if (id.isEmpty())
            return;
        goTo(id);
        QVERIFY(QTest::qWaitForWindowActive(m_window));
        QStringList faults;
        int stops = 0;
        for (QWidget *widget : m_window->findChildren<QWidget *>()) {
            if (!takesFocus(widget) || !widget->isVisible() || !widget->isEnabled())
                continue;
            ++stops;
            bringIntoSight(widget); // as Tab does
            m_window->setFocus();
            const QImage without = m_window->grab().toImage();
            widget->setFocus(Qt::TabFocusReason);
            if (QLineEdit *field = qobject_cast<QLineEdit *>(widget))
                field->deselect();
            if (m_window->grab().toImage() == without)
                faults.append(describe(widget));
        }
        QVERIFY(stops >= 3);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    void tabComesRound_data() { everyViewSpeaks_data(); }

    void tabComesRound()
    {
        QFETCH(QString, id);
        if (id.isEmpty())
            return;
        goTo(id);
        QVERIFY(QTest::qWaitForWindowActive(m_window));
        std::set<QWidget *> reached;
        constexpr int kSteps = 150;
        for (int i = 0; i < kSteps && QApplication::focusWidget() != nullptr; ++i) {
            reached.insert(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QStringList faults;
        for (QWidget *widget : m_window->currentView()->findChildren<QWidget *>()) {
            if (takesFocus(widget) && widget->isVisible() && widget->isEnabled() && !reached.contains(widget))
                faults.append(describe(widget));
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    // Head, then what it is the head of, whatever was made first; and back the same way.
    void tabFollowsTheEye()
    {
        goTo(QStringLiteral("reports"));
        QVERIFY(QTest::qWaitForWindowActive(m_window));
        QStringList names;
        for (const QWidget *stop : tabStops(m_window->currentView()))
            names.append(WindowLab::nameOf(const_cast<QWidget *>(stop)));
        QVERIFY2(names.mid(0, 5) == QStringList({QStringLiteral("Export"), QStringLiteral("Save as PDF"),
                                                 QStringLiteral("Print"), QStringLiteral("Estate in charts"),
                                                 QStringLiteral("Computers")}),
                 qPrintable(names.join(QLatin1Char('\n'))));
        tabStops(m_window->currentView()).at(1)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(WindowLab::nameOf(QApplication::focusWidget()), names.at(2));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(WindowLab::nameOf(QApplication::focusWidget()), names.at(0));
    }

    // What opens on demand speaks, too.
    void openedPartsSpeak_data()
    {
        QTest::addColumn<QString>("action");
        for (const char *action :
             {"item.new", "item.editSelected", "table.builder", "table.filterText", "table.columns",
              "table.saveViewAs", "table.columnMenu", "table.addFilter", "edit.command", "view.asOf"})
            QTest::newRow(action) << QString::fromLatin1(action);
    }

    void openedPartsSpeak()
    {
        QFETCH(QString, action);
        goTo(QStringLiteral("items"));
        QAction *opens = m_window->actions().find(action);
        QVERIFY2(opens != nullptr, qPrintable(action));
        opens->trigger();
        QTest::qWait(200);
        QStringList faults;
        for (QWidget *widget : QApplication::allWidgets()) {
            if (takesFocus(widget) && widget->isVisible() && WindowLab::nameOf(widget).isEmpty())
                faults.append(describe(widget));
        }
        if (QApplication::activePopupWidget() != nullptr)
            QApplication::activePopupWidget()->close();
        if (QApplication::focusWidget() != nullptr)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

private:
    void goTo(const QString &id) { QVERIFY(m_lab->goTo(id)); }

    std::unique_ptr<WindowLab> m_lab;
    MainWindow *m_window = nullptr;
};

TALLY_TEST(TestAccessibility);
#include "test_accessibility.moc"
