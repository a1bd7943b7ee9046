// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A pasted block laid over the table: what each cell would become, and which cannot. Pure.
#pragma once

#include "app/register.h"
#include "core/job.h"
#include "ui/models/item_table_model.h"
#include "ui/tables/clipboard_block.h"

#include <map>
#include <vector>

namespace tally::ui {

struct PasteTarget
{
    estate::EstatePtr estate;
    std::vector<estate::Row> rows;              // from the current one down; or those selected
    std::vector<model::CatalogueEntry> columns; // from the current one to the right
};

struct PastePlan
{
    std::map<CellName, CellOverlay> cells; // what changes or cannot
    std::vector<app::ItemEdit> edits;      // of the cells that can, an entry for each item
    OperationNumber seenAt = 0;            // of the estate that it was laid over
    std::size_t total = 0;                 // cells of the block that fall on the table
    std::size_t good = 0, refused = 0;     // that change; that cannot. The others are so already
    std::size_t outside = 0;               // cells that fall beside or below it
};

// One value pasted over several selected rows goes into each of them.
PastePlan planPaste(const PasteTarget &target, const Block &block, JobContext &job);

} // namespace tally::ui
