// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An item's values by attribute name, whether the attribute is a plain column or peculiar to the class.
// References are the id of the item they name, as an integer; nothing is unknown.
#pragma once

#include "model/attributes.h"
#include "model/rows.h"

#include <optional>
#include <string_view>

namespace tally::reconcile {

std::optional<model::AttributeValue> valueOf(const model::ItemRow &row, std::string_view attribute);
// A value of another type than the plain column has leaves the column unknown.
void setValue(model::ItemRow &row, std::string_view attribute,
              const std::optional<model::AttributeValue> &value);
void setValue(model::ItemRow &row, std::string_view attribute,
              const model::AttributeValue *value); // null: unknown
// Whether two rows hold the same, class and all; owner and id apart.
bool sameValues(const model::ItemRow &a, const model::ItemRow &b);
// All values that are known, plain columns first. Class, id and owner are none of them.
model::Attributes valuesByName(const model::ItemRow &row);

} // namespace tally::reconcile
