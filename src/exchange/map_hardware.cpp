// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is built in: memory, processors, batteries, firmware, power supplies.
#include "exchange/inventory_mapping.h"

#include <algorithm>

namespace tally::exchange {

namespace {

void mapFirmware(InventoryMapping &mapping)
{
    const InventoryRecord &bios = mapping.document.object("bios");
    const InventoryRecord &hardware = mapping.document.object("hardware");
    mapping.claim("firmware_version", bios.text("bversion"));
    mapping.claim("firmware_vendor", bios.text("bmanufacturer"));
    mapping.claim("firmware_date", mapping.day(bios, "bios", "bdate", DayOrder::MonthFirst));
    mapping.claim("board_manufacturer", bios.text("mmanufacturer"));
    mapping.claim("board_model", bios.text("mmodel"));
    if (const std::optional<bool> secure = booleanFrom(bios.text("secure_boot")))
        mapping.claim("secure_boot", std::int64_t{*secure ? 1 : 0});
    mapping.claim("chassis",
                  hardware.text("chassis_type").empty() ? bios.text("type") : hardware.text("chassis_type"));
    if (!saysNothing(hardware.text("vmsystem")))
        mapping.claim("virtualisation", hardware.text("vmsystem"));
}

void mapMemory(InventoryMapping &mapping)
{
    const InventoryDocument &document = mapping.document;
    mapping.claim("memory_mib", mapping.memoryMib(document.object("hardware"), "hardware", "memory"));
    if (!document.has("memories"))
        return;
    mapping.reported("components:memory");
    std::int64_t fitted = 0;
    for (const InventoryRecord &slot : document.entries("memories")) {
        const std::optional<std::int64_t> capacity = mapping.memoryMib(slot, "memories", "capacity");
        if (!capacity || *capacity == 0)
            continue;
        fitted += *capacity;
        model::Attributes values;
        put(values, "capacity_mib", capacity);
        put(values, "type", slot.text("type"));
        put(values, "form_factor", slot.firstOf({"formfactor", "description"}));
        put(values, "manufacturer", slot.text("manufacturer"));
        put(values, "model", slot.text("model"));
        put(values, "serial_number", slot.text("serialnumber"));
        put(values, "slot", slot.text("caption"));
        put(values, "error_correction", slot.text("memorycorrection"));
        if (const auto speed = quantityFrom(slot.text("speed"));
            speed && speed->value > 0 && speed->value < 1e6)
            put(values, "speed_mhz", integerFrom(std::to_string(speed->value)));
        mapping.component("memory", slot.firstOf({"numslots", "caption"}), std::move(values));
    }
    if (fitted > 0) {
        mapping.main.claims.insert_or_assign("memory_fitted_mib", fitted);
        mapping.main.claims.emplace("memory_mib", fitted); // where the system does not say what it sees
    }
    mapping.main.claims.insert_or_assign("memory_slots",
                                         static_cast<std::int64_t>(document.entries("memories").size()));
}

std::optional<std::int64_t> megahertz(std::string_view text)
{
    const std::optional<Quantity> speed = quantityFrom(text);
    if (!speed || speed->value <= 0 || speed->value > 1e6)
        return std::nullopt;
    return static_cast<std::int64_t>(speed->unit == "ghz" ? speed->value * 1000 : speed->value);
}

// Agents up to 2010 and classic OCS name one kind of processor and how many there are.
void mapProcessorsOfHardware(InventoryMapping &mapping)
{
    const InventoryRecord &hardware = mapping.document.object("hardware");
    if (hardware.text("processort").empty())
        return;
    mapping.reported("components:processor");
    mapping.claim("processors", mapping.count(hardware, "hardware", "processorn"));
    mapping.claim("processor_name", hardware.text("processort"));
    model::Attributes values;
    put(values, "name", hardware.text("processort"));
    put(values, "speed_mhz", megahertz(hardware.text("processors")));
    mapping.component("processor", "1", std::move(values));
}

void mapProcessors(InventoryMapping &mapping)
{
    const InventoryDocument &document = mapping.document;
    if (!document.has("cpus"))
        return mapProcessorsOfHardware(mapping);
    mapping.reported("components:processor");
    std::int64_t cores = 0;
    std::int64_t threads = 0;
    int number = 0;
    for (const InventoryRecord &cpu : document.entries("cpus")) {
        const std::string_view name = cpu.firstOf({"name", "type"});
        const std::optional<std::int64_t> own = mapping.count(cpu, "cpus", "core");
        const std::optional<std::int64_t> parallel = mapping.count(cpu, "cpus", "thread");
        cores += own.value_or(0);
        // The format promises threads a core; most agents send those of the whole processor.
        threads += parallel.value_or(0) < own.value_or(0) ? parallel.value_or(0) * own.value_or(0)
                                                          : parallel.value_or(0);
        model::Attributes values;
        put(values, "name", name);
        put(values, "manufacturer", cpu.text("manufacturer"));
        put(values, "architecture", cpu.text("arch"));
        put(values, "serial_number", cpu.text("serial"));
        put(values, "cores", own);
        put(values, "threads", parallel);
        put(values, "speed_mhz", megahertz(cpu.text("speed")));
        mapping.component("processor", std::to_string(++number), std::move(values));
        if (number == 1) {
            mapping.claim("processor_name", name);
            mapping.claim("processor_mhz", megahertz(cpu.text("speed")));
        }
    }
    mapping.main.claims.insert_or_assign("processors", std::int64_t{number});
    if (cores > 0)
        mapping.main.claims.insert_or_assign("cores", cores);
    if (threads > 0)
        mapping.main.claims.insert_or_assign("threads", threads);
}

// Milliwatt hours; a bare number below 1000 is a percentage or milliampere hours (Android), which are
// something else.
std::optional<std::int64_t> milliwattHours(std::string_view text)
{
    const std::optional<Quantity> capacity = quantityFrom(text);
    if (!capacity || capacity->value <= 0 || capacity->value > 1e7)
        return std::nullopt;
    if (capacity->unit == "wh")
        return static_cast<std::int64_t>(capacity->value * 1000 + 0.5);
    const bool isMilli = capacity->unit == "mwh" || (capacity->unit.empty() && capacity->value >= 1000);
    return isMilli ? std::optional(static_cast<std::int64_t>(capacity->value + 0.5)) : std::nullopt;
}

std::optional<std::int64_t> millivolts(std::string_view text)
{
    const std::optional<Quantity> voltage = quantityFrom(text);
    if (!voltage || voltage->value <= 0 || voltage->value > 1e6)
        return std::nullopt;
    return static_cast<std::int64_t>(voltage->unit == "v" ? voltage->value * 1000 + 0.5 : voltage->value);
}

void mapBatteries(InventoryMapping &mapping)
{
    if (!mapping.document.has("batteries"))
        return;
    mapping.reported("components:battery");
    for (const InventoryRecord &battery : mapping.document.entries("batteries")) {
        model::Attributes values;
        put(values, "name", battery.text("name"));
        put(values, "manufacturer", battery.text("manufacturer"));
        put(values, "serial_number", battery.text("serial"));
        put(values, "chemistry", battery.text("chemistry"));
        put(values, "design_capacity_mwh", milliwattHours(battery.text("capacity")));
        put(values, "full_capacity_mwh", milliwattHours(battery.text("real_capacity")));
        put(values, "voltage_mv", millivolts(battery.text("voltage")));
        put(values, "manufactured_on", mapping.day(battery, "batteries", "date", DayOrder::DayFirst));
        mapping.component("battery", battery.firstOf({"serial", "name"}), std::move(values));
    }
}

void mapPowerSupplies(InventoryMapping &mapping)
{
    if (!mapping.document.has("powersupplies"))
        return;
    mapping.reported("components:power_supply");
    for (const InventoryRecord &supply : mapping.document.entries("powersupplies")) {
        model::Attributes values;
        put(values, "name", supply.firstOf({"name", "caption"}));
        put(values, "manufacturer", supply.text("manufacturer"));
        put(values, "model", supply.firstOf({"model", "partnum"}));
        put(values, "serial_number", supply.firstOf({"serialnumber", "serial"}));
        if (const auto power = quantityFrom(supply.text("power_max"));
            power && power->value > 0 && power->value < 1e6)
            put(values, "power_w", std::optional(static_cast<std::int64_t>(power->value)));
        mapping.component("power_supply", supply.firstOf({"serialnumber", "serial", "name"}),
                          std::move(values));
    }
}

void mapVideo(InventoryMapping &mapping)
{
    if (!mapping.document.has("videos"))
        return;
    mapping.reported("components:video_adapter");
    for (const InventoryRecord &video : mapping.document.entries("videos")) {
        const std::string_view name = video.firstOf({"name", "chipset"});
        if (name.empty())
            continue;
        model::Attributes values;
        put(values, "name", name);
        put(values, "chipset", video.text("chipset"));
        if (const auto memory = mapping.memoryMib(video, "videos", "memory"); memory && *memory > 0)
            put(values, "memory_mib", memory);
        mapping.component("video_adapter", name, std::move(values));
    }
}

} // namespace

void mapHardware(InventoryMapping &mapping)
{
    mapFirmware(mapping);
    mapMemory(mapping);
    mapProcessors(mapping);
    mapBatteries(mapping);
    mapPowerSupplies(mapping);
    mapVideo(mapping);
}

} // namespace tally::exchange
