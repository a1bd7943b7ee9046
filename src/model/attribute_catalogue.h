// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be shown, filtered, sorted by and edited of an item of a class: the attributes that the class
// description names, in its order, and those that the program works out. Forms, column pickers, filters and
// listings read this one list.
#pragma once

#include "model/class_registry.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tally::model {

struct CatalogueEntry
{
    std::string name;  // "memory_mib"
    std::string label; // "Memory"
    AttributeType type = AttributeType::Text;
    std::string unit;                 // "MiB"; empty: none. Money is pence, shown in pounds
    std::vector<std::string> choices; // of a choice; of the status: the states of the class
    std::string target;               // class that a reference names
    std::string group;                // heading that it stands under in a form; never empty
    std::string help;
    bool isPrivate = false;  // personal data that can be erased
    bool isComputed = false; // worked out by the program; nobody writes it
    bool isEditable = true;  // by hand; a computed one is not, nor is what is fixed when the item is made
    bool isList = false;     // several values
    bool isSearchable = true;
};

// Described attributes in described order (inherited first), then the computed ones. Empty for a class that
// is not known.
std::vector<CatalogueEntry> attributeCatalogue(const ClassRegistry &classes, std::string_view className);
// The same for a table that holds subclasses too: what the class itself has first, then what any of its
// subclasses adds.
std::vector<CatalogueEntry> columnCatalogue(const ClassRegistry &classes, std::string_view className);

// What the program works out for items of every class: id, class, owner, last_inventory_at, software_count,
// software_entries, disk_count, age, changed, began.
std::span<const CatalogueEntry> computedAttributes();

// One attribute by name, looked for in the class, its subclasses, then anywhere; "cost" means cost_pence.
// Nothing when no class has it.
std::optional<CatalogueEntry> catalogueEntry(const ClassRegistry &classes, std::string_view className,
                                             std::string_view name);

// A word of a choice as people read it: "in_use" is "In use".
std::string choiceLabel(std::string_view word);

} // namespace tally::model
