// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a table shows, for paper: the same rows, columns and order, a section for each group.
#pragma once

#include "ui/print/print_document.h"
#include "ui/tables/item_query.h"

namespace tally::ui {

// Keeps the estate alive as long as it lives itself. The head of the pages is for the caller to fill in.
PrintDocument printTable(const ItemRows &rows, const std::vector<ColumnSum> &sums);

} // namespace tally::ui
