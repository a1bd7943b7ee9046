// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/attribute_catalogue.h"

#include <algorithm>

namespace tally::model {

namespace {

bool isListType(AttributeType type)
{
    return type == AttributeType::TextList || type == AttributeType::IntegerList;
}

CatalogueEntry entryOf(const ClassRegistry &classes, const AttributeSpec &spec)
{
    CatalogueEntry entry;
    entry.name = spec.name;
    entry.label = spec.label;
    entry.type = spec.type;
    entry.unit = spec.unit;
    entry.choices = spec.choices;
    entry.target = spec.target;
    entry.help = spec.help;
    entry.isPrivate = spec.isPrivate;
    entry.isList = isListType(spec.type);
    entry.isSearchable = spec.searchable;
    entry.group = spec.group;
    if (entry.group.empty()) {
        const ClassSpec *definedBy = classes.find(spec.definedBy);
        entry.group = definedBy == nullptr ? "Record" : definedBy->label;
    }
    return entry;
}

CatalogueEntry computed(const char *name, const char *label, AttributeType type, const char *unit,
                        const char *help)
{
    CatalogueEntry entry;
    entry.name = name;
    entry.label = label;
    entry.type = type;
    entry.unit = unit;
    entry.help = help;
    entry.group = "Record";
    entry.isComputed = true;
    entry.isEditable = false;
    entry.isSearchable = false;
    return entry;
}

std::vector<CatalogueEntry> makeComputed()
{
    const auto number = AttributeType::Integer;
    std::vector<CatalogueEntry> entries = {
        computed("id", "Id", number, "", "The register's own number of the item."),
        computed("class", "Class", AttributeType::Text, "", "What kind of thing it is."),
        computed("owner", "Owner", AttributeType::Reference, "", "The organisation whose item it is."),
        computed("last_inventory_at", "Last inventory", AttributeType::Instant, "",
                 "When a source last saw it."),
        computed("software_count", "Software", number, "", "Distinct titles of the last report."),
        computed("software_entries", "Software entries", number, "", "Entries of the last report as listed."),
        computed("disk_count", "Disks", number, "", "Disks in it that have a size."),
        computed("age", "Age", number, "days", "Since it was bought."),
        computed("changed", "Changed", AttributeType::Date, "", "The day its record was last changed."),
        computed("began", "Operation", number, "", "The operation that wrote its record."),
    };
    entries[1].isEditable = true; // "set KEY class=…"
    entries[2].target = "organisation";
    return entries;
}

const CatalogueEntry *named(std::span<const CatalogueEntry> entries, std::string_view name)
{
    const auto found =
        std::find_if(entries.begin(), entries.end(), [&](const auto &entry) { return entry.name == name; });
    return found == entries.end() ? nullptr : &*found;
}

} // namespace

std::span<const CatalogueEntry> computedAttributes()
{
    static const std::vector<CatalogueEntry> entries = makeComputed();
    return entries;
}

std::vector<CatalogueEntry> attributeCatalogue(const ClassRegistry &classes, std::string_view className)
{
    std::vector<CatalogueEntry> entries;
    if (classes.find(className) == nullptr)
        return entries;
    for (const AttributeSpec &spec : classes.attributesOf(className))
        entries.push_back(entryOf(classes, spec));
    for (const CatalogueEntry &entry : computedAttributes()) {
        if (named(entries, entry.name) == nullptr)
            entries.push_back(entry);
    }
    return entries;
}

std::vector<CatalogueEntry> columnCatalogue(const ClassRegistry &classes, std::string_view className)
{
    std::vector<CatalogueEntry> entries = attributeCatalogue(classes, className);
    for (const std::string &sub : classes.withSubclasses(className)) {
        for (const AttributeSpec &spec : classes.attributesOf(sub)) {
            if (named(entries, spec.name) == nullptr)
                entries.push_back(entryOf(classes, spec));
        }
    }
    return entries;
}

std::optional<CatalogueEntry> catalogueEntry(const ClassRegistry &classes, std::string_view className,
                                             std::string_view name)
{
    if (const CatalogueEntry *entry = named(computedAttributes(), name))
        return *entry;
    for (const std::string &spelling : {std::string(name), std::string(name) + "_pence"}) {
        for (const std::string &sub : classes.withSubclasses(className)) {
            if (const AttributeSpec *spec = classes.attribute(sub, spelling))
                return entryOf(classes, *spec);
        }
        if (const AttributeSpec *spec = classes.attributeAnywhere(spelling))
            return entryOf(classes, *spec);
    }
    return {};
}

std::string choiceLabel(std::string_view word)
{
    std::string label(word);
    std::replace(label.begin(), label.end(), '_', ' ');
    if (!label.empty() && label.front() >= 'a' && label.front() <= 'z')
        label.front() = static_cast<char>(label.front() - 'a' + 'A');
    return label;
}

} // namespace tally::model
