// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where a value comes from, as a letter and a word.
#pragma once

#include <QString>

#include <string_view>

namespace tally::ui {

struct SourceBadge
{
    QString letter; // I inventory, S stocktake, D directory, O order, T ticket, X contractor, R register, C
                    // computed
    QString word;   // "Inventory"; a table's own name where the register holds many
};

// By the name that the reports of a source carry; empty: the value came with the item.
SourceBadge badgeOf(std::string_view source);
SourceBadge computedBadge();

} // namespace tally::ui
