// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Values of items in the words and formats of the screen; the one place that says how an attribute reads.
#pragma once

#include "estate/estate.h"
#include "ui/theme/states.h"

#include <QString>

#include <string_view>

namespace tally::ui {

QString fromUtf8(std::string_view text);

// "in_use" as "In use": the words of a choice and of a state.
QString choiceWords(std::string_view choice);
// "awaiting_disposal" and the like as a shape; what is not known of is Idle.
State stateOfStatus(const model::ClassRegistry &classes, std::string_view className, std::string_view status);

// A value that was read by itself (a claim, an old value). References given as an id are named by the estate.
QString valueWords(const estate::Estate &estate, const model::AttributeSpec *spec,
                   const model::AttributeValue &value);
// What an item shows for an attribute: "12 Apr 2021", "£812.00", "In use". Empty: unknown.
QString shownValue(const estate::Estate &estate, estate::Row row, std::string_view attribute);
// What a person would type for it, as shown in a field that is opened: "In use", "12 Apr 2021", "812.00".
QString editedValue(const estate::Estate &estate, estate::Row row, std::string_view attribute);
// "AC-10533", the name, the serial number, "#12": what the item is called.
QString itemName(const estate::Estate &estate, estate::Row row);
// The item that a reference names; 0: none, or no reference.
ItemId referenceOf(const estate::Estate &estate, estate::Row row, std::string_view attribute);

} // namespace tally::ui
