// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Attribute values from and to what people write. Sizes are counted in the attribute's unit; GB is 1000³ and
// GiB 1024³ bytes.
#include "model/class_registry.h"

#include "core/date.h"
#include "core/money.h"
#include "core/number.h"
#include "core/text.h"

#include <array>
#include <charconv>
#include <cmath>
#include <optional>

namespace tally::model {

namespace {

Error refused(const AttributeSpec &spec, std::string_view text, std::string_view why, std::string remedy)
{
    Error error = makeError(ErrorCode::InvalidInput, "\"" + std::string(text) + "\" " + std::string(why),
                            std::move(remedy));
    error.field = spec.name;
    return error;
}

// --- sizes
// -------------------------------------------------------------------------------------------------------------

struct SizeUnit
{
    std::string_view name;
    std::int64_t bytes;
    bool binary;
};

constexpr SizeUnit kUnits[] = {
    {"B", 1, false},
    {"KB", 1000, false},
    {"MB", 1000'000, false},
    {"GB", 1000'000'000, false},
    {"TB", 1000'000'000'000, false},
    {"PB", 1000'000'000'000'000, false},
    {"KiB", 1LL << 10, true},
    {"MiB", 1LL << 20, true},
    {"GiB", 1LL << 30, true},
    {"TiB", 1LL << 40, true},
    {"PiB", 1LL << 50, true},
};

const SizeUnit *unitNamed(std::string_view name)
{
    const std::string wanted = text::lowerAscii(name);
    for (const SizeUnit &unit : kUnits) {
        if (text::lowerAscii(unit.name) == wanted)
            return &unit;
    }
    return wanted == "byte" || wanted == "bytes" ? &kUnits[0] : nullptr;
}

Result<AttributeValue> sizeFrom(const AttributeSpec &spec, std::string_view text)
{
    const std::string remedy = "Write it like 8 GiB, 500 GB or a bare number of " + spec.unit;
    const std::size_t split = std::min(text.find_first_not_of("0123456789."), text.size());
    double number = 0;
    const auto [stop, fault] = std::from_chars(text.data(), text.data() + split, number);
    if (fault != std::errc{} || stop != text.data() + split)
        return refused(spec, text, "is no size", remedy);
    const std::string_view written = text::trimmed(text.substr(split));
    const SizeUnit *own = unitNamed(spec.unit);
    const SizeUnit *unit = written.empty() ? own : unitNamed(written);
    if (!own || !unit)
        return refused(spec, text, "has an unknown unit", remedy);
    const double count =
        std::round(number * static_cast<double>(unit->bytes) / static_cast<double>(own->bytes));
    if (count > 9e18)
        return refused(spec, text, "is too large", remedy);
    return AttributeValue(static_cast<std::int64_t>(count));
}

std::string sizeText(const AttributeSpec &spec, std::int64_t count)
{
    const SizeUnit *own = unitNamed(spec.unit);
    if (!own)
        return std::to_string(count) + " " + spec.unit;
    const double bytes = static_cast<double>(count) * static_cast<double>(own->bytes);
    const SizeUnit *best = own;
    for (const SizeUnit &unit : kUnits) {
        if (unit.binary == own->binary && unit.bytes > best->bytes &&
            std::abs(bytes) >= static_cast<double>(unit.bytes))
            best = &unit;
    }
    // Not printf: a decimal comma of the system's would be read back as something else.
    std::array<char, 64> buffer{};
    const double shown = bytes / static_cast<double>(best->bytes);
    const auto written = std::to_chars(buffer.data(), buffer.data() + buffer.size(), shown,
                                       std::chars_format::fixed, shown == std::floor(shown) ? 0 : 1);
    return std::string(buffer.data(), written.ptr) + " " + std::string(best->name);
}

// --- choices and lists
// -------------------------------------------------------------------------------------------------

// "In use", "in-use" and "IN_USE" are one word.
std::string choiceKey(std::string_view text)
{
    std::string key = text::lowerAscii(text);
    for (char &c : key) {
        if (c == ' ' || c == '-')
            c = '_';
    }
    return key;
}

Result<AttributeValue> choiceFrom(const AttributeSpec &spec, std::string_view text)
{
    for (const std::string &choice : spec.choices) {
        if (choiceKey(choice) == choiceKey(text))
            return AttributeValue(choice);
    }
    const std::string near = text::nearest(choiceKey(text), spec.choices);
    return refused(spec, text, "is none of the choices",
                   near.empty() ? "Allowed are " + text::join(spec.choices, ", ")
                                : "Did you mean \"" + near + "\"?");
}

Result<AttributeValue> booleanFrom(const AttributeSpec &spec, std::string_view text)
{
    const std::string word = text::lowerAscii(text);
    for (const std::string_view yes : {"yes", "true", "1", "on", "y"}) {
        if (word == yes)
            return AttributeValue(std::int64_t{1});
    }
    for (const std::string_view no : {"no", "false", "0", "off", "n"}) {
        if (word == no)
            return AttributeValue(std::int64_t{0});
    }
    return refused(spec, text, "is neither yes nor no", "Write yes or no");
}

// Elements are parted by semicolons, since names and addresses hold commas.
std::vector<std::string> elements(std::string_view text)
{
    std::vector<std::string> out;
    for (const std::string_view part : text::split(text, ';')) {
        if (const auto element = text::trimmed(part); !element.empty())
            out.emplace_back(element);
    }
    return out;
}

Result<AttributeValue> integerListFrom(const AttributeSpec &spec, std::string_view text)
{
    std::vector<std::int64_t> numbers;
    for (const std::string &element : elements(text)) {
        const auto number = wholeNumber(element);
        if (!number)
            return refused(spec, element, "is no whole number",
                           "Write whole numbers with semicolons between them");
        numbers.push_back(*number);
    }
    return AttributeValue(std::move(numbers));
}

template <typename T>
Result<AttributeValue> orRefused(const AttributeSpec &spec, std::string_view text, std::optional<T> value,
                                 std::string_view why, std::string remedy)
{
    if (!value)
        return refused(spec, text, why, std::move(remedy));
    return AttributeValue(std::int64_t{*value});
}

std::string integerText(const AttributeSpec &spec, std::int64_t value)
{
    switch (spec.type) {
    case AttributeType::Boolean:
        return value ? "yes" : "no";
    case AttributeType::Date:
        return formatDay(static_cast<Day>(value));
    case AttributeType::Instant:
        return formatInstant(value);
    case AttributeType::Money:
        return formatMoney(value);
    case AttributeType::Size:
        return sizeText(spec, value);
    default:
        return spec.unit.empty() ? std::to_string(value) : std::to_string(value) + " " + spec.unit;
    }
}

std::string textOf(const AttributeSpec &, const std::string &value)
{
    return value;
}
std::string textOf(const AttributeSpec &spec, std::int64_t value)
{
    return integerText(spec, value);
}
template <typename Element>
std::string textOf(const AttributeSpec &spec, const std::vector<Element> &list)
{
    std::vector<std::string> parts;
    for (const Element &element : list)
        parts.push_back(textOf(spec, element));
    return text::join(parts, "; ");
}

} // namespace

Result<AttributeValue> convertText(const AttributeSpec &spec, std::string_view written)
{
    const std::string_view text = text::trimmed(written);
    if (!text::isValidUtf8(text))
        return refused(spec, text::sanitisedUtf8(text), "is not UTF-8",
                       "Save the file as UTF-8 or name its encoding");
    switch (spec.type) {
    case AttributeType::Text:
    case AttributeType::Reference:
        return AttributeValue(std::string(text));
    case AttributeType::TextList:
        return AttributeValue(elements(text));
    case AttributeType::IntegerList:
        return integerListFrom(spec, text);
    case AttributeType::Integer:
        return orRefused(spec, text, wholeNumber(text), "is no whole number", "Write digits only, like 42");
    case AttributeType::Boolean:
        return booleanFrom(spec, text);
    case AttributeType::Date:
        return orRefused(spec, text, parseDay(text), "is no date",
                         "Write it as year-month-day, like 2026-03-31");
    case AttributeType::Instant:
        return orRefused(spec, text, parseInstant(text), "is no time", "Write it like 2026-03-31T14:05Z");
    case AttributeType::Money:
        return orRefused(spec, text, parseMoney(text), "is no amount", "Write pounds, like 499 or 1,234.50");
    case AttributeType::Size:
        return sizeFrom(spec, text);
    case AttributeType::Choice:
        return choiceFrom(spec, text);
    }
    return refused(spec, text, "has an attribute type that this version does not know", {});
}

std::string displayText(const AttributeSpec &spec, const AttributeValue &value)
{
    return std::visit([&spec](const auto &v) { return textOf(spec, v); }, value);
}

} // namespace tally::model
