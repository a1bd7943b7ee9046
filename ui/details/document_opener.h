// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Opens a document that hangs on an item, for reading only: a copy in a folder that goes with the program.
// What could be run instead of read is not opened.
#pragma once

#include "ui/shell/view.h"

#include <QString>

namespace tally::ui {

// Whether a file of this name is one that is read, not run.
bool isReadableDocument(const QString &name);
void openAttachment(ViewContext &context, const QString &sha256, const QString &name);

} // namespace tally::ui
