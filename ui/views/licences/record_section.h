// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A table of records as it is shown, as a section of a document.
#pragma once

#include "report/document.h"

#include <QString>

namespace tally::ui {

class RecordTableModel;

// The same rows, columns and order; numbers as numbers.
report::Section sectionOf(const RecordTableModel &model, const QString &heading);

} // namespace tally::ui
