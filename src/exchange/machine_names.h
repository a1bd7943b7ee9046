// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What makers' names of models tell of the kind of machine. Inventories and tables share it.
#pragma once

#include <string_view>

namespace tally::exchange {

// "HP EliteBook 840 G8" -> "laptop", "VMware Virtual Platform" -> "virtual_machine"; empty: it tells nothing.
std::string_view classOfModel(std::string_view model);
bool isVirtualModel(std::string_view model);

} // namespace tally::exchange
