// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The buttons that Qt puts into a field have pictures alone: they get names for the ear.
#pragma once

#include <QLineEdit>

namespace tally::ui {

// "Clear" for the one that empties the field, `other` for the rest. After they were added.
void nameFieldButtons(const QLineEdit &field, const QString &other);

} // namespace tally::ui
