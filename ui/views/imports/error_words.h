// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An error as the three sentences of a strip: what happened, why (with the file), what to do.
#pragma once

#include "core/result.h"
#include "ui/widgets/error_strip.h"

namespace tally::ui {

// "the disk is full" -> "The disk is full."
QString sentence(QString text);

ErrorWords errorWords(const QString &what, const Error &error, const QString &button = {});

} // namespace tally::ui
