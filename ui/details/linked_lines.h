// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What hangs on an item, as lines: its relationships in both directions, its parts, its documents.
#pragma once

#include "estate/estate.h"
#include "ui/details/line.h"

namespace tally::ui {

// By type, each in the words that read from this item: "runs on", "runs".
Lines relationshipLines(const estate::Estate &estate, estate::Row row);
// By kind of part: one line a part, its values in a sentence.
Lines partLines(const estate::Estate &estate, estate::Row row);
// key: SHA-256 of the document.
Lines documentLines(const estate::Estate &estate, estate::Row row);

} // namespace tally::ui
