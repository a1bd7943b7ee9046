// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/components_json.h"

namespace tally::cli {

namespace {

struct ListName
{
    std::string_view kind;
    std::string_view list;
};

// Lists that are always there, also empty; other kinds get their name with an s.
constexpr ListName kLists[] = {{"network_interface", "network_interfaces"},
                               {"memory", "memory"},
                               {"processor", "processors"},
                               {"battery", "batteries"},
                               {"printer", "printers"},
                               {"virtual_machine", "virtual_machines"}};

constexpr ListName kOtherPlurals[] = {{"antivirus", "antivirus"}, {"storage_bay", "storage_bays"}};

std::string listOf(std::string_view kind)
{
    for (const ListName &name : kLists) {
        if (name.kind == kind)
            return std::string(name.list);
    }
    for (const ListName &name : kOtherPlurals) {
        if (name.kind == kind)
            return std::string(name.list);
    }
    return std::string(kind) + "s";
}

// Parts have no descriptions of their attributes: the name tells days and instants.
Json partJson(std::string_view name, const model::AttributeValue &value)
{
    const auto *number = std::get_if<std::int64_t>(&value);
    if (number != nullptr && name.ends_with("_on"))
        return formatDay(static_cast<Day>(*number));
    if (number != nullptr && name.ends_with("_at"))
        return formatInstant(*number);
    return valueJson(value);
}

Json valuesJson(std::string_view text)
{
    Json out = Json::object();
    const auto values = model::parseAttributes(text);
    if (!values)
        return out;
    for (const auto &[name, value] : *values)
        out[name] = partJson(name, value);
    return out;
}

// What scripts rely on, also where the report does not tell it.
void fillIn(std::string_view kind, Json &values)
{
    if (kind != "network_interface")
        return;
    if (!values.contains("mac"))
        values["mac"] = nullptr;
    if (!values.contains("addresses"))
        values["addresses"] = Json::array();
}

Json attributeOf(const estate::Estate &estate, estate::Row row, std::string_view name)
{
    const auto value = estate.attributeAt(row, name);
    return value ? valueJson(*value) : Json();
}

Json diskJson(const estate::Estate &estate, estate::Row row)
{
    Json out;
    out["id"] = estate.idAt(row).value;
    out["serial_number"] = attributeOf(estate, row, "serial_number");
    out["manufacturer"] = attributeOf(estate, row, "manufacturer");
    out["model"] = nullable(estate.displayAt(row, "model"));
    out["capacity_bytes"] = attributeOf(estate, row, "capacity_bytes");
    out["media"] = attributeOf(estate, row, "media_type");
    return out;
}

Json monitorJson(const estate::Estate &estate, estate::Row row)
{
    Json out;
    out["id"] = estate.idAt(row).value;
    out["name"] = nullable(std::string(estate.nameAt(row)));
    out["serial_number"] = attributeOf(estate, row, "serial_number");
    out["manufacturer"] = attributeOf(estate, row, "manufacturer");
    out["model"] = nullable(estate.displayAt(row, "model"));
    return out;
}

} // namespace

Json componentsJson(const estate::Estate &estate, estate::Row row)
{
    Json out = {{"disks", Json::array()}, {"monitors", Json::array()}};
    for (const ListName &name : kLists)
        out[std::string(name.list)] = Json::array();
    for (const model::RelationshipRow &relationship : estate.relationshipsOf(row)) {
        if (relationship.type != "installed_in" || relationship.target != estate.idAt(row))
            continue;
        const estate::Row part = estate.rowOf(relationship.source);
        if (part == estate::kNoRow)
            continue;
        if (estate.classes().isA(estate.classAt(part), "medium"))
            out["disks"].push_back(diskJson(estate, part));
        else if (estate.classes().isA(estate.classAt(part), "monitor"))
            out["monitors"].push_back(monitorJson(estate, part));
    }
    for (const estate::Component &component : estate.componentsOf(row)) {
        Json values = valuesJson(estate.strings().text(component.values));
        const std::string_view kind = estate.strings().text(component.kind);
        fillIn(kind, values);
        const std::string list = listOf(kind);
        if (!out.contains(list))
            out[list] = Json::array();
        out[list].push_back(std::move(values));
    }
    return out;
}

} // namespace tally::cli
