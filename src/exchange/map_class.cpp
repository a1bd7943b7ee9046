// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What kind of thing it is, and how sure that is.
#include "exchange/inventory_mapping.h"
#include "exchange/machine_names.h"

#include <algorithm>
#include <array>

namespace tally::exchange {

namespace {

struct Hint
{
    std::string_view word; // lower case
    std::string_view className;
};

bool contains(std::string_view text, std::string_view word)
{
    return text.find(word) != std::string_view::npos;
}

// Chassis types of SMBIOS 3.6 (7.4.1) and what agents make of them. "Other" and "Unknown" tell nothing.
constexpr std::array kChassis = {
    Hint{"notebook", "laptop"},
    Hint{"laptop", "laptop"},
    Hint{"portable", "laptop"},
    Hint{"convertible", "laptop"},
    Hint{"detachable", "laptop"},
    Hint{"hand held", "tablet"},
    Hint{"tablet", "tablet"},
    Hint{"rack mount", "server"},
    Hint{"main server", "server"},
    Hint{"blade", "server"},
    Hint{"multi-system", "server"},
    Hint{"server", "server"},
    Hint{"expansion chassis", "server"},
    Hint{"desktop", "desktop"},
    Hint{"tower", "desktop"},
    Hint{"pizza box", "desktop"},
    Hint{"all in one", "desktop"},
    Hint{"all-in-one", "desktop"},
    Hint{"space-saving", "desktop"},
    Hint{"lunch box", "desktop"},
    Hint{"mini pc", "desktop"},
    Hint{"stick pc", "desktop"},
    Hint{"iot gateway", "desktop"},
    Hint{"embedded pc", "desktop"},
};

std::string_view byHints(std::string_view text, std::span<const Hint> hints)
{
    for (const Hint &hint : hints) {
        if (contains(text, hint.word))
            return hint.className;
    }
    return {};
}

bool isVirtual(const InventoryDocument &document)
{
    const std::string system = text::lowerAscii(document.object("hardware").text("vmsystem"));
    if (!system.empty() && system != "physical" && !saysNothing(system))
        return true;
    const InventoryRecord &bios = document.object("bios");
    return isVirtualModel(std::string(bios.text("smanufacturer")) + " " + std::string(bios.text("smodel")));
}

void become(InventoryMapping &mapping, std::string_view className, bool certain)
{
    mapping.main.className = std::string(className);
    mapping.main.classIsCertain = certain;
}

void classOfComputer(InventoryMapping &mapping)
{
    const InventoryDocument &document = mapping.document;
    const InventoryRecord &hardware = document.object("hardware");
    const InventoryRecord &bios = document.object("bios");
    const InventoryRecord &os = document.object("operatingsystem");
    const std::string system = text::lowerAscii(std::string(os.firstOf({"full_name", "name"})) + " " +
                                                std::string(hardware.text("osname")));
    const std::string chassis = text::lowerAscii(
        hardware.text("chassis_type").empty() ? bios.text("type") : hardware.text("chassis_type"));
    mapping.isVirtual = isVirtual(document);
    if (mapping.isVirtual)
        return become(mapping, "virtual_machine", true);
    if (contains(system, "android") || contains(system, "iphone"))
        return become(mapping, "mobile_phone", false);
    const std::string_view byChassis = byHints(chassis, kChassis);
    const std::string_view byModel = classOfModel(bios.text("smodel"));
    // Small servers stand in a tower or desktop case.
    if (contains(system, "server") && byChassis != "laptop")
        return become(mapping, "server", true);
    if (byModel == "server" || byChassis == "server")
        return become(mapping, "server", true);
    if (!byChassis.empty())
        return become(mapping, byChassis, true);
    if (!byModel.empty())
        return become(mapping, byModel, true);
    become(mapping, document.entries("batteries").empty() ? "desktop" : "laptop", false);
}

} // namespace

void mapClass(InventoryMapping &mapping)
{
    const std::string type = text::lowerAscii(mapping.document.itemType);
    if (type == "phone")
        become(mapping, "mobile_phone", true);
    else
        classOfComputer(mapping);
}

} // namespace tally::exchange
