// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The shape that a state of a lifecycle has wherever it is shown.
#pragma once

#include "core/date.h"
#include "model/class_registry.h"
#include "ui/theme/states.h"

#include <string_view>

namespace tally::ui {

// "in_use" is good, "in_repair" wants a look … A state that an organisation added: by whether the class says
// that the item is in store or has ended.
State stateOfLifecycle(const model::ClassRegistry &classes, std::string_view className,
                       std::string_view status);

// Of a day until which something holds (a warranty, support): good, soon over, over, long over.
State stateOfDeadline(Day until, Day today);

} // namespace tally::ui
