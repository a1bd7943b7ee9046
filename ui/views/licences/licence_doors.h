// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where a figure of the position leads: the rows behind it, in Items.
#pragma once

#include "ui/shell/view.h"
#include "ui/views/licences/licence_sheet.h"

#include <optional>

namespace tally::ui {

// These items in the table of that class; nothing: there are none, or too many to be named one by one.
std::optional<Place> placeOfItems(const LicenceSheet &sheet, const std::string &className,
                                  const std::vector<ItemId> &items);
// The rows behind a cell; nothing: the figure is zero, or the cell has no figure.
std::optional<Place> placeOf(const LicenceSheet &sheet, const LicenceRow &row, LicenceColumn column);
// Those that a shortage speaks of, and the licences that could serve them.
std::optional<Place> placeOfShortage(const LicenceSheet &sheet, const LicenceRow &row, std::size_t shortage);
std::optional<Place> placeOfShortageLots(const LicenceSheet &sheet, const LicenceRow &row,
                                         std::size_t shortage);

} // namespace tally::ui
