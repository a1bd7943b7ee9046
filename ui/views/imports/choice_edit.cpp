// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/imports/choice_edit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>

namespace tally::ui {

ChoiceEdit::ChoiceEdit(const QStringList &words, const QString &current, QWidget *parent) : QLineEdit(parent)
{
    auto *completer = new QCompleter(words, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCompletionMode(QCompleter::PopupCompletion);
    completer->setMaxVisibleItems(12);
    setCompleter(completer);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, [this] {
        QMetaObject::invokeMethod(
            this, [this] { setModified(true); }, Qt::QueuedConnection);
    });
    setText(current);
    selectAll();
}

void ChoiceEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && event->modifiers() != Qt::NoModifier) {
        completer()->setCompletionPrefix({});
        completer()->complete();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace tally::ui
