// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From what a table is to show to its rows: filtered, sorted, grouped, summed. Pure; runs on an engine
// thread.
#pragma once

#include "core/job.h"
#include "estate/filter_terms.h"
#include "estate/item_table.h"
#include "ui/models/item_table_model.h"
#include "ui/tables/table_layout.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tally::ui {

struct ItemQuestion
{
    estate::EstatePtr estate;
    TableLayout layout;
};

struct ColumnSum
{
    model::CatalogueEntry about;
    estate::ColumnTotal total;
};

struct ItemAnswer
{
    // A mistake in the filter, or no such class: then nothing below counts, and what was shown stays.
    std::optional<Error> error;
    std::optional<estate::FilterError> mistake; // its place in the filter
    ItemRows rows;
    std::shared_ptr<const estate::ItemTable> table; // the same rows, for sums and values
    std::size_t all = 0;                            // without the filter
    std::vector<estate::FilterTerm> terms;
    std::vector<ColumnSum> sums; // of the columns shown that can be summed, money first
};

ItemAnswer answer(const ItemQuestion &question, JobContext &job);

// The columns of a layout that the strip below the table sums, money first, at most three.
std::vector<std::string> summedColumns(const model::ClassRegistry &classes, const TableLayout &layout);

} // namespace tally::ui
