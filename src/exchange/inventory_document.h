// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What one inventory says, the same whether it came as GLPI JSON, as Fusion or OCS XML or in the newer OCS
// JSON: sections of records of named texts under GLPI's lower-case names. Values stand as they were written,
// decoded once; what they mean is for inventory_mapper.h alone, so that no quirk is handled twice.
#pragma once

#include "core/text.h"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace tally::exchange {

// One value of a field, as the source wrote it.
struct InventoryText
{
    InventoryText(std::string fieldName, std::string fieldValue)
        : name(std::move(fieldName)), value(std::move(fieldValue))
    {
    }

    std::string name, value;
};

// One entry of a section, or an object inside an entry.
struct InventoryRecord
{
    // In the order of the source; a field occurs several times where the source lists its values. A list and
    // not a map: a machine has thousands of entries of half a dozen fields.
    std::vector<InventoryText> texts;
    std::map<std::string, std::vector<InventoryRecord>, std::less<>> parts;
    int line = 0; // where it begins; 0: not known

    // The field's first value; null when there is none.
    const std::string *find(std::string_view name) const
    {
        const auto found = std::find_if(texts.begin(), texts.end(),
                                        [&](const InventoryText &text) { return text.name == name; });
        return found == texts.end() ? nullptr : &found->value;
    }

    // The first value without blanks around it; empty when there is none.
    std::string_view text(std::string_view name) const
    {
        const std::string *found = find(name);
        return found == nullptr ? std::string_view() : text::trimmed(*found);
    }

    // The first of the names that has a value.
    std::string_view firstOf(std::initializer_list<std::string_view> names) const
    {
        for (const std::string_view name : names) {
            if (const std::string_view value = text(name); !value.empty())
                return value;
        }
        return {};
    }

    std::vector<std::string> list(std::string_view name) const
    {
        std::vector<std::string> values;
        for (const InventoryText &text : texts) {
            if (text.name == name)
                values.push_back(text.value);
        }
        return values;
    }

    const std::vector<InventoryRecord> &partsOf(std::string_view name) const
    {
        static const std::vector<InventoryRecord> kNone;
        const auto found = parts.find(name);
        return found == parts.end() ? kNone : found->second;
    }

    void add(std::string_view name, std::string value)
    {
        texts.emplace_back(std::string(name), std::move(value));
    }
};

struct InventoryDocument
{
    std::string
        deviceId; // the agent's own id; for a device found in the network that of the agent that found it
    std::string action;   // "inventory", "NETDISCOVERY" …, as written
    std::string itemType; // "Computer", "Phone" …; empty: not said
    std::string tag;
    std::string agent;      // versionclient
    std::string fallbackId; // where nothing in the document tells it from another
    int sockets = 0;        // of processors, the empty ones too; 0: not said
    bool partial = false;
    int line = 0;
    std::map<std::string, std::vector<InventoryRecord>, std::less<>> sections;

    bool has(std::string_view section) const { return sections.find(section) != sections.end(); }

    const std::vector<InventoryRecord> &entries(std::string_view section) const
    {
        static const std::vector<InventoryRecord> kNone;
        const auto found = sections.find(section);
        return found == sections.end() ? kNone : found->second;
    }

    // Of a section that is one object.
    const InventoryRecord &object(std::string_view section) const
    {
        static const InventoryRecord kNone;
        const auto &all = entries(section);
        return all.empty() ? kNone : all.front();
    }
};

} // namespace tally::exchange
