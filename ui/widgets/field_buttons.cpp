// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field_buttons.h"

#include <QAction>
#include <QCoreApplication>
#include <QToolButton>

namespace tally::ui {

void nameFieldButtons(const QLineEdit &field, const QString &other)
{
    for (QToolButton *button : field.findChildren<QToolButton *>()) {
        const QAction *action = button->defaultAction();
        const bool clears = action != nullptr && action->objectName().contains(QLatin1String("clear"));
        button->setAccessibleName(clears ? QCoreApplication::translate("tally::ui::FieldButtons", "Clear")
                                         : other);
    }
}

} // namespace tally::ui
