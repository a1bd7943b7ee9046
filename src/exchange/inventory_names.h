// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The names that agents have used for the same thing, brought to those of the GLPI inventory format.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tally::exchange {

// Lower case, blanks as "_", old and OCS section names ("LOCAL USERS", "FIREWALL", "USER") as GLPI's.
std::string glpiSection(std::string_view name);
// The same for a field of a section (in its GLPI name): "MACADDR" and "MAC ADDRESS" of networks are "mac".
std::string glpiField(std::string_view section, std::string_view name);

// glpiField for the records of one section, which have the same few fields in the same order.
class FieldNames
{
public:
    explicit FieldNames(std::string_view section) : m_section(section) {}
    std::string of(std::string_view name);

private:
    std::string_view m_section;                               // outlives it
    std::vector<std::pair<std::string, std::string>> m_known; // as written, and as GLPI calls it
    std::size_t m_next = 0;                                   // the one that is likely to come
};

// A value as it may be kept: valid text without control characters (NUL among them), line ends as "\n".
std::string cleanText(std::string value);

} // namespace tally::exchange
