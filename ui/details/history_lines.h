// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What changed, in lines: newest first, under each operation what was and what is.
#pragma once

#include "app/register.h"
#include "estate/estate.h"
#include "ui/details/line.h"

#include <string>

namespace tally::ui {

// "Custodian", "Runs on", "Part memory 1", "7-Zip 19.00": what a history entry speaks of.
QString changedField(const model::ClassRegistry &classes, const std::string &className,
                     const std::string &attribute);
// A value of a history entry in the formats of the screen.
QString changedValue(const model::ClassRegistry &classes, const std::string &className,
                     const std::string &attribute, const std::string &value);
// "Tom Reilly → Priya Nair"
QString changeWords(const QString &before, const QString &after);
// "edit", "import": what kind an operation is, in words.
QString operationWords(const model::Operation &operation);

// Entries newest first, as the register gives them; those after `upTo` are left out.
Lines historyLines(const estate::Estate &estate, const std::vector<app::HistoryEntry> &entries,
                   OperationNumber upTo);

} // namespace tally::ui
