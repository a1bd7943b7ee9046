// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A NetBox database dump (Django's dumpdata): a list of {model, pk, fields} whose foreign keys are pks, as a
// lookup.
#pragma once

#include "core/result.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace tally::exchange {

using NetboxKey = std::int64_t;
using NetboxTable = std::map<NetboxKey, nlohmann::json>; // pk -> fields

class NetboxDump
{
public:
    static Result<NetboxDump> parse(std::string_view bytes);

    const NetboxTable &table(std::string_view model) const; // empty when there is none
    const nlohmann::json *find(std::string_view model, std::optional<NetboxKey> key) const;
    // Objects by model, those without a number as key too.
    const std::map<std::string, std::int64_t, std::less<>> &counts() const { return m_counts; }

    // The member of the object that a key names; empty when there is none.
    std::string nameOf(std::string_view model, std::optional<NetboxKey> key,
                       const char *member = "name") const;

private:
    std::map<std::string, NetboxTable, std::less<>> m_tables;
    std::map<std::string, std::int64_t, std::less<>> m_counts;
};

// Members of an object: absent, null and of another type are all nothing.
std::string netboxText(const nlohmann::json &fields, const char *member);
std::optional<std::int64_t> netboxNumber(const nlohmann::json &fields,
                                         const char *member); // whole; "4.0" counts as 4
std::optional<NetboxKey> netboxKey(const nlohmann::json &fields, const char *member);
// ["dcim", "interface"] -> "dcim.interface"
std::string netboxType(const nlohmann::json &fields, const char *member);

} // namespace tally::exchange
