// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_window.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field_buttons.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScreen>

namespace tally::ui {

HelpWindow::HelpWindow(const QString &hint, const QString &name, QWidget *parent)
    : QWidget(parent, Qt::Window), m_search(new QLineEdit(this))
{
    m_search->setPlaceholderText(hint);
    m_search->setAccessibleName(name);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search"), Role::TextMuted), QLineEdit::LeadingPosition);
    nameFieldButtons(*m_search, name);
    auto *find = new QAction(this);
    find->setShortcut(QKeySequence::Find);
    addAction(find);
    connect(find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
}

// At 200 % the first size may be more than the screen has.
void HelpWindow::come(QWidget *focus)
{
    if (!isVisible())
        resize(size().boundedTo(screen()->availableSize()));
    show();
    raise();
    activateWindow();
    focus->setFocus(Qt::OtherFocusReason);
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    if (m_search->text().isEmpty())
        close();
    else
        m_search->clear();
}

} // namespace tally::ui
