// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The names that agents have used for the same thing, brought to those of the GLPI inventory format.
#pragma once

#include <string>
#include <string_view>

namespace tally::exchange {

// Lower case, blanks as "_", old and OCS section names ("LOCAL USERS", "FIREWALL", "USER") as GLPI's.
std::string glpiSection(std::string_view name);
// The same for a field of a section (in its GLPI name): "MACADDR" and "MAC ADDRESS" of networks are "mac".
std::string glpiField(std::string_view section, std::string_view name);

// A value as it may be kept: valid text without control characters (NUL among them), line ends as "\n".
std::string cleanText(std::string_view value);

} // namespace tally::exchange
