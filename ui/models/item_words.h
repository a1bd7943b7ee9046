// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What items and their choices are called on the screen.
#pragma once

#include "estate/estate.h"

#include <QString>

#include <string_view>

namespace tally::ui {

inline QString toQt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

// "in_use" as "In use": the words of a choice and of a state.
QString choiceWords(std::string_view choice);
// The name, "AC-10533", the serial number, "#12": what the item is called.
QString itemName(const estate::Estate &estate, estate::Row row);
QString itemName(const estate::Estate &estate, ItemId item); // "#12" when it is not in this estate
// The item that a reference names; 0: none, or no reference.
ItemId referenceOf(const estate::Estate &estate, estate::Row row, std::string_view attribute);

} // namespace tally::ui
