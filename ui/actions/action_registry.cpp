// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/action_registry.h"

#include "ui/theme/icons.h"

#include <QSettings>
#include <QWidget>

#include <algorithm>
#include <array>
#include <vector>

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

QString keysOf(const QString &id)
{
    return QStringLiteral("keys/%1").arg(id);
}

} // namespace

namespace {

// The place of the letter behind a single "&"; -1: none.
qsizetype markedAt(const QString &text)
{
    for (qsizetype at = text.indexOf(QLatin1Char('&')); at >= 0;
         at = text.indexOf(QLatin1Char('&'), at + 2)) {
        if (at + 1 < text.size() && text.at(at + 1) != QLatin1Char('&'))
            return at + 1;
    }
    return -1;
}

// Where a free letter stands: at the beginning of a word if there is one, else anywhere; -1: nowhere.
qsizetype freeAt(const QString &text, const QString &taken)
{
    qsizetype anywhere = -1;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!text.at(at).isLetter() || taken.contains(text.at(at).toCaseFolded()))
            continue;
        if (at == 0 || text.at(at - 1).isSpace())
            return at;
        if (anywhere < 0)
            anywhere = at;
    }
    return anywhere;
}

} // namespace

QStringList withoutDoubledLetters(QStringList texts)
{
    QString taken;
    std::vector<qsizetype> waiting;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const qsizetype at = markedAt(texts.at(i));
        const QChar letter = at < 0 ? QChar() : texts.at(i).at(at).toCaseFolded();
        if (at < 0 || taken.contains(letter))
            waiting.push_back(i);
        else
            taken.append(letter);
    }
    for (const qsizetype i : waiting) {
        QString &text = texts[i];
        if (const qsizetype marked = markedAt(text); marked >= 0)
            text.remove(marked - 1, 1);
        const qsizetype at = freeAt(text, taken);
        if (at < 0)
            continue;
        taken.append(text.at(at).toCaseFolded());
        text.insert(at, QLatin1Char('&'));
    }
    return texts;
}

ActionRegistry::ActionRegistry(QObject *parent) : QObject(parent) {}

QAction *ActionRegistry::add(const ActionSpec &spec, QObject *context, std::function<void()> trigger)
{
    Q_ASSERT(find(spec.id) == nullptr);
    auto *action = new QAction(spec.text, context);
    action->setObjectName(spec.id);
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
    applyKeys(action);
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
    if (!action->shortcut().isEmpty())
        tip += QStringLiteral(" (%1)").arg(action->shortcut().toString(QKeySequence::NativeText));
    if (const QString reason = whyUnavailable(action); !reason.isEmpty())
        tip += QStringLiteral("\n") + reason;
    action->setToolTip(tip);
    action->setStatusTip(whyUnavailable(action));
}

// --- keys

void ActionRegistry::applyKeys(QAction *action)
{
    const QVariant own = QSettings().value(keysOf(action->objectName()));
    action->setShortcut(own.isValid() ? QKeySequence(own.toString(), QKeySequence::PortableText)
                                      : specOf(action)->shortcut);
}

void ActionRegistry::setKeys(const QString &id, const QKeySequence &keys)
{
    QAction *action = find(id);
    if (action == nullptr)
        return;
    if (keys == specOf(action)->shortcut)
        QSettings().remove(keysOf(id));
    else
        QSettings().setValue(keysOf(id), keys.toString(QKeySequence::PortableText));
    applyKeys(action);
    describe(action);
    Q_EMIT changed();
}

void ActionRegistry::setKeysAsShipped(const QString &id)
{
    if (const QAction *action = find(id))
        setKeys(id, specOf(action)->shortcut);
}

bool ActionRegistry::hasOwnKeys(const QAction *action) const
{
    const ActionSpec *spec = specOf(action);
    return spec != nullptr && action->shortcut() != spec->shortcut;
}

// What is heard everywhere is heard in a table too.
const QAction *ActionRegistry::clash(const QAction *action, const QKeySequence &keys) const
{
    const ActionSpec *spec = specOf(action);
    if (spec == nullptr || keys.isEmpty())
        return nullptr;
    const auto at = std::find_if(m_actions.begin(), m_actions.end(), [&](const QAction *other) {
        const ActionScope scope = specOf(other)->scope;
        const bool together = scope == spec->scope || scope == ActionScope::Everywhere ||
                              spec->scope == ActionScope::Everywhere;
        return other != action && together && other->shortcut() == keys;
    });
    return at == m_actions.end() ? nullptr : *at;
}

QString ActionRegistry::menuOpenedBy(const QKeySequence &keys) const
{
    for (const QMenu *menu : m_menus) {
        if (!keys.isEmpty() && QKeySequence::mnemonic(menu->title()) == keys)
            return QString(menu->title()).remove(QLatin1Char('&'));
    }
    return {};
}

// --- menus

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
    QStringList titles;
    for (const MenuName &menu : kMenus)
        titles.append(tr(menu.shown));
    titles = withoutDoubledLetters(titles);
    for (std::size_t i = 0; i < kMenus.size(); ++i) {
        QMenu *made = bar->addMenu(titles.at(qsizetype(i)));
        made->setToolTipsVisible(true);
        m_menus.insert(QLatin1String(kMenus[i].name), made);
    }
    connect(bar, &QObject::destroyed, this, [this] {
        m_bar = nullptr;
        m_menus.clear();
    });
    rebuildMenus();
}

void ActionRegistry::spreadLetters(const QMenu &menu) const
{
    QList<QAction *> actions;
    QStringList texts;
    for (QAction *action : menu.actions()) {
        if (const ActionSpec *spec = specOf(action)) { // not a separator
            actions.append(action);
            texts.append(spec->text);
        }
    }
    texts = withoutDoubledLetters(texts);
    for (qsizetype i = 0; i < actions.size(); ++i) {
        if (actions.at(i)->text() != texts.at(i))
            actions.at(i)->setText(texts.at(i));
    }
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
            for (QMenu *menu : std::as_const(m_menus)) {
                spreadLetters(*menu);
                menu->menuAction()->setVisible(!menu->isEmpty());
            }
            Q_EMIT changed();
        },
        Qt::QueuedConnection);
}

} // namespace tally::ui
