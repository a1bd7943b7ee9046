// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/json.h"

#include "core/date.h"

namespace tally::cli {

namespace {

constexpr std::string_view kComputed[] = {"last_inventory_at", "software_count", "software_entries",
                                          "disk_count"};

Json referenceJson(const estate::Estate &estate, std::int64_t id)
{
    const estate::Row row = estate.rowOf(ItemId{id});
    if (row == estate::kNoRow || estate.isNameless(row))
        return "#" + std::to_string(id);
    return std::string(estate.nameAt(row));
}

} // namespace

std::string dump(const Json &json, int indent)
{
    return json.dump(indent, ' ', false, Json::error_handler_t::replace);
}

Json nullable(const std::string &text)
{
    return text.empty() ? Json() : Json(text);
}

Json nullable(std::optional<std::int64_t> number)
{
    return number ? Json(*number) : Json();
}

Json valueJson(const model::AttributeValue &value)
{
    return std::visit([](const auto &inner) { return Json(inner); }, value);
}

Json refusedJson(const Error &error)
{
    return {{"file", nullable(error.file)},
            {"line", error.line > 0 ? Json(error.line) : Json()},
            {"field", nullable(error.field)},
            {"what", error.file.empty() ? std::string("the register") : error.file},
            {"why", error.reason},
            {"remedy", nullable(error.remedy)}};
}

Json attributeJson(const estate::Estate &estate, estate::Row row, const model::AttributeSpec &spec)
{
    const auto value = estate.attributeAt(row, spec.name);
    return value ? valueJson(estate, spec, *value) : Json();
}

Json valueJson(const estate::Estate &estate, const model::AttributeSpec &spec,
               const model::AttributeValue &value)
{
    const auto *number = std::get_if<std::int64_t>(&value);
    if (number == nullptr)
        return valueJson(value);
    switch (spec.type) {
    case model::AttributeType::Date:
        return formatDay(static_cast<Day>(*number));
    case model::AttributeType::Instant:
        return formatInstant(*number);
    case model::AttributeType::Boolean:
        return *number != 0;
    case model::AttributeType::Reference:
        return referenceJson(estate, *number);
    default:
        return *number;
    }
}

Json attributesJson(const estate::Estate &estate, estate::Row row)
{
    Json out = Json::object();
    for (const model::AttributeSpec &spec : estate.classes().attributesOf(estate.classAt(row)))
        out[spec.name] = attributeJson(estate, row, spec);
    out["owner"] = nullable(estate.displayAt(row, "owner"));
    for (const std::string_view name : kComputed) {
        const auto value = estate.attributeAt(row, name);
        const std::string key(name);
        if (!value)
            out[key] = nullptr;
        else if (name == "last_inventory_at")
            out[key] = formatInstant(std::get<std::int64_t>(*value));
        else
            out[key] = valueJson(*value);
    }
    return out;
}

} // namespace tally::cli
