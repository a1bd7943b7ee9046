// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// tallystick --paint DOCUMENT --to FILE: paints a document that another program wrote
// (report/document_file.h) as PDF, without a display and without a register.
#pragma once

#include <QString>
#include <QStringList>

namespace tally::ui {

// Before there is an application: whether it was called for that, so that it needs no display.
bool isPaintOrder(int argc, char **argv);

// The exit code; what went wrong stands on standard error.
int runPaintOrder(const QStringList &arguments);

} // namespace tally::ui
