// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/action_registry.h"

#include "ui/theme/icons.h"

#include <QWidget>

#include <algorithm>
#include <array>

namespace tally::ui {

namespace {

struct MenuName
{
    const char *name; // as ActionSpec::menu
    const char *shown;
};

constexpr std::array kMenus{
    MenuName{"File", QT_TRANSLATE_NOOP("tally::ui::ActionRegistry", "&File")},
    MenuName{"Edit", QT_TRANSLATE_NOOP("tally::ui::ActionRegistry", "&Edit")},
    MenuName{"View", QT_TRANSLATE_NOOP("tally::ui::ActionRegistry", "&View")},
    MenuName{"Item", QT_TRANSLATE_NOOP("tally::ui::ActionRegistry", "&Item")},
    MenuName{"Go", QT_TRANSLATE_NOOP("tally::ui::ActionRegistry", "&Go")},
    MenuName{"Work", QT_TRANSLATE_NOOP("tally::ui::ActionRegistry", "&Work")},
    MenuName{"Reports", QT_TRANSLATE_NOOP("tally::ui::ActionRegistry", "&Reports")},
    MenuName{"Help", QT_TRANSLATE_NOOP("tally::ui::ActionRegistry", "&Help")},
};

std::size_t placeOfMenu(const QString &name)
{
    const auto at = std::find_if(kMenus.begin(), kMenus.end(),
                                 [&](const MenuName &menu) { return name == QLatin1String(menu.name); });
    return static_cast<std::size_t>(at - kMenus.begin());
}

} // namespace

ActionRegistry::ActionRegistry(QObject *parent) : QObject(parent) {}

QAction *ActionRegistry::add(const ActionSpec &spec, QObject *context, std::function<void()> trigger)
{
    Q_ASSERT(find(spec.id) == nullptr);
    auto *action = new QAction(spec.text, context);
    action->setObjectName(spec.id);
    action->setShortcut(spec.shortcut);
    action->setShortcutContext(spec.scope == ActionScope::Everywhere ? Qt::WindowShortcut
                                                                     : Qt::WidgetWithChildrenShortcut);
    if (!spec.icon.isEmpty())
        action->setIcon(icon(spec.icon));
    action->setIconVisibleInMenu(false);
    connect(action, &QAction::triggered, context, std::move(trigger));
    connect(action, &QObject::destroyed, this, &ActionRegistry::forget);
    if (auto *widget = qobject_cast<QWidget *>(context))
        widget->addAction(action);
    m_specs.insert(action, spec);
    m_actions.append(action);
    std::stable_sort(m_actions.begin(), m_actions.end(), [this](QAction *a, QAction *b) {
        return placeOfMenu(m_specs.value(a).menu) < placeOfMenu(m_specs.value(b).menu);
    });
    describe(action);
    rebuildMenus();
    return action;
}

QAction *ActionRegistry::find(const QString &id) const
{
    const auto at = std::find_if(m_actions.begin(), m_actions.end(),
                                 [&](QAction *action) { return action->objectName() == id; });
    return at == m_actions.end() ? nullptr : *at;
}

const ActionSpec *ActionRegistry::specOf(const QAction *action) const
{
    const auto at = m_specs.constFind(action);
    return at == m_specs.constEnd() ? nullptr : &*at;
}

QList<QAction *> ActionRegistry::actions() const
{
    return m_actions;
}

void ActionRegistry::setUnavailable(const QString &id, const QString &reason)
{
    QAction *action = find(id);
    if (action == nullptr || m_reasons.value(action) == reason)
        return;
    if (reason.isEmpty())
        m_reasons.remove(action);
    else
        m_reasons.insert(action, reason);
    action->setEnabled(reason.isEmpty());
    describe(action);
}

QString ActionRegistry::whyUnavailable(const QAction *action) const
{
    return m_reasons.value(action);
}

// The tip says what it does, by which keys, and why not now.
void ActionRegistry::describe(QAction *action) const
{
    const ActionSpec &spec = *specOf(action);
    QString tip = spec.tip.isEmpty() ? QString(action->text()).remove(QLatin1Char('&')) : spec.tip;
    if (!spec.shortcut.isEmpty())
        tip += QStringLiteral(" (%1)").arg(spec.shortcut.toString(QKeySequence::NativeText));
    if (const QString reason = whyUnavailable(action); !reason.isEmpty())
        tip += QStringLiteral("\n") + reason;
    action->setToolTip(tip);
    action->setStatusTip(whyUnavailable(action));
}

void ActionRegistry::forget(QObject *action)
{
    m_actions.removeIf([action](QAction *held) { return static_cast<QObject *>(held) == action; });
    m_specs.remove(action);
    m_reasons.remove(action);
    rebuildMenus();
}

void ActionRegistry::fill(QMenuBar *bar)
{
    m_bar = bar;
    for (const MenuName &menu : kMenus) {
        QMenu *made = bar->addMenu(tr(menu.shown));
        made->setToolTipsVisible(true);
        m_menus.insert(QLatin1String(menu.name), made);
    }
    connect(bar, &QObject::destroyed, this, [this] {
        m_bar = nullptr;
        m_menus.clear();
    });
    rebuildMenus();
}

QMenu *ActionRegistry::menu(const QString &name) const
{
    QMenu *found = m_menus.value(name);
    return found == nullptr || found->isEmpty() ? nullptr : found;
}

// Once for all actions that a view adds at once.
void ActionRegistry::rebuildMenus()
{
    if (m_rebuildPosted)
        return;
    m_rebuildPosted = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_rebuildPosted = false;
            for (QMenu *menu : std::as_const(m_menus))
                menu->clear();
            for (QAction *action : std::as_const(m_actions)) {
                const ActionSpec &spec = *specOf(action);
                QMenu *menu = m_menus.value(spec.menu);
                if (menu == nullptr)
                    continue;
                if (spec.separatorBefore && !menu->isEmpty())
                    menu->addSeparator();
                menu->addAction(action);
            }
            for (QMenu *menu : std::as_const(m_menus))
                menu->menuAction()->setVisible(!menu->isEmpty());
            Q_EMIT changed();
        },
        Qt::QueuedConnection);
}

} // namespace tally::ui
