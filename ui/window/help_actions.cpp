// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/help_actions.h"

#include "ui/actions/action_registry.h"
#include "ui/help/guide_window.h"
#include "ui/help/keys_window.h"

#include <QCoreApplication>
#include <QPointer>
#include <QWidget>

namespace tally::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("tally::ui::HelpActions", text);
}

} // namespace

QString guideAround(const QWidget *widget)
{
    for (; widget != nullptr; widget = widget->parentWidget()) {
        if (const QString page = widget->property("guide").toString(); !page.isEmpty())
            return page;
    }
    return {};
}

void addHelpActions(ActionRegistry &actions, QWidget *window, std::function<QString()> page,
                    std::function<void()> prepare)
{
    const QString menu = QStringLiteral("Help");
    actions.add({QStringLiteral("help.guide"), tr("&Guide"), menu, QKeySequence(tr("F1")),
                 QStringLiteral("help"), tr("The guide, at the page for where you are"),
                 tr("help manual how documentation")},
                window, [window, page = std::move(page), guide = QPointer<GuideWindow>()]() mutable {
                    if (guide == nullptr)
                        guide = new GuideWindow(window);
                    guide->open(page());
                });
    actions.add({QStringLiteral("help.keys"), tr("&Keys"), menu, QKeySequence(tr("Ctrl+?")),
                 QStringLiteral("command"), tr("What the keyboard does, to search and to print"),
                 tr("help shortcuts keyboard")},
                window,
                [window, &actions, prepare = std::move(prepare), keys = QPointer<KeysWindow>()]() mutable {
                    prepare();
                    if (keys == nullptr)
                        keys = new KeysWindow(actions, window);
                    keys->open();
                });
}

} // namespace tally::ui
