// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which line of a document stands on which page. All lines of a kind are of one height, so that pages are
// counted before any is painted.
#pragma once

#include "ui/print/print_document.h"

namespace tally::ui {

struct PlannedLine
{
    enum class Kind
    {
        Heading,
        Columns,
        Row,
        Totals
    } kind = Kind::Row;
    int section = 0;
    int row = 0;
};

using PlannedPage = std::vector<PlannedLine>;

// `lines`: how many rows a page holds (a heading takes two). A table that goes on repeats its columns; a
// heading never stands alone at the foot of a page. At least one page.
std::vector<PlannedPage> planPages(const PrintDocument &document, int lines);

} // namespace tally::ui
