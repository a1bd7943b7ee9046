// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The parts of inventory_mapper: each takes its sections of the document and adds to the reports being made.
// Not for others.
#pragma once

#include "exchange/inventory_document.h"
#include "exchange/inventory_values.h"
#include "exchange/reader.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace tally::exchange {

// The reports in the making: the thing the document is about, and the things inside it that are items of
// their own.
class InventoryMapping
{
public:
    InventoryMapping(const InventoryDocument &of, const NoteSink &notes) : document(of), m_notes(notes) {}

    const InventoryDocument &document;
    model::SourceReport main;
    std::vector<model::SourceReport> inside;
    bool isVirtual = false;

    void note(const InventoryRecord &record, std::string field, std::string_view what, std::string why) const;

    // Claims a value unless it says nothing or is a maker's placeholder.
    void claim(std::string_view attribute, std::string_view value);
    void claim(std::string_view attribute, std::optional<std::int64_t> value);
    // Placeholders too: matching judges them, and they can be shown to a person.
    void identify(std::string_view kind, std::string_view value);

    // The section was reported: what is not in it is gone.
    void reported(std::string_view section) { main.sections.insert(std::string(section)); }
    // Adds a component; a key that is taken gets "#2", so that twins stay two.
    void component(std::string_view kind, std::string_view key, model::Attributes values);

    // A number of a field, or nothing with a note where it is no number or negative.
    std::optional<std::int64_t> size(const InventoryRecord &record, std::string_view section,
                                     std::string_view field, std::int64_t bareUnit) const;
    std::optional<std::int64_t> memoryMib(const InventoryRecord &record, std::string_view section,
                                          std::string_view field) const;
    std::optional<std::int64_t> count(const InventoryRecord &record, std::string_view section,
                                      std::string_view field) const;
    // A day, or nothing with a note that keeps the text.
    std::optional<std::int64_t> day(const InventoryRecord &record, std::string_view section,
                                    std::string_view field, DayOrder order) const;

    // A report of a thing inside the main one, related to it by `relationship` (the thing is its source).
    model::SourceReport &addInside(std::string className, std::string subject, std::string_view relationship);

private:
    std::optional<std::int64_t> checked(const InventoryRecord &record, std::string_view section,
                                        std::string_view field, std::optional<std::int64_t> value) const;
    const NoteSink &m_notes;
    std::set<std::pair<std::string, std::string>> m_identified;      // kind, value
    std::map<std::pair<std::string, std::string>, int> m_components; // kind, key: how many
    std::map<std::string, int, std::less<>> m_subjects;              // of things inside: how many
};

// Puts a text or number under a name unless it is unknown.
void put(model::Attributes &values, std::string_view name, std::string_view value);
void put(model::Attributes &values, std::string_view name, std::optional<std::int64_t> value);
void put(model::Attributes &values, std::string_view name, std::optional<bool> value);

void mapIdentity(InventoryMapping &mapping); // name, makers, serials, operating system, users
void mapClass(InventoryMapping &mapping);    // after identity
void mapHardware(InventoryMapping &mapping); // memory, processors, batteries, firmware
void mapStorage(InventoryMapping &mapping);  // disks, volumes
void mapInterfaces(InventoryMapping &mapping);
void mapSoftware(InventoryMapping &mapping);      // installations, updates, licences, security programs
void mapPeripherals(InventoryMapping &mapping);   // monitors, printers, USB devices, SIM cards
void mapServices(InventoryMapping &mapping);      // guests, databases, remote management
void mapNetworkDevice(InventoryMapping &mapping); // switches, printers and others found by SNMP

// How many different ones there are; sorts them.
std::int64_t distinctIn(std::vector<std::pair<std::string_view, std::string_view>> &pairs);

// Counts as FORMATS defines them: raw, unconverted.
model::Attributes rawCounts(const InventoryDocument &document);

} // namespace tally::exchange
