// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An error as the three sentences of a strip: what happened, why (with file and field), what to do.
#pragma once

#include "core/result.h"
#include "ui/widgets/error_strip.h"

namespace tally::ui {

// Reasons come as parts of a line and as sentences: "the disk is full" -> "The disk is full." `begins`:
// nothing stands before it.
QString sentence(QString text, bool begins = true);

ErrorWords errorWords(const QString &what, const Error &error, const QString &button = {});

} // namespace tally::ui
