// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/licence_facts.h"

namespace tally::model {

namespace {

std::optional<std::int64_t> number(const Attributes &values, std::string_view name)
{
    const auto found = values.find(name);
    const auto *whole = found == values.end() ? nullptr : std::get_if<std::int64_t>(&found->second);
    return whole == nullptr ? std::nullopt : std::optional(*whole);
}

std::string words(const Attributes &values, std::string_view name)
{
    const auto found = values.find(name);
    const auto *text = found == values.end() ? nullptr : std::get_if<std::string>(&found->second);
    return text == nullptr ? std::string() : *text;
}

ItemId item(const Attributes &values, std::string_view name)
{
    return ItemId(number(values, name).value_or(0));
}

std::optional<Day> day(const Attributes &values, std::string_view name)
{
    const auto whole = number(values, name);
    return whole ? std::optional(static_cast<Day>(*whole)) : std::nullopt;
}

} // namespace

bool isLicenceFact(std::string_view componentKind)
{
    return componentKind == kUsageFact || componentKind == kSessionFact || componentKind == kAccessFact;
}

bool isLicenceFactReference(std::string_view member)
{
    return member == "product" || member == "person" || member == "device";
}

std::string licenceFactKeyPart(ItemId item)
{
    return "#" + std::to_string(item.value);
}

UsageFact usageFactOf(const Attributes &values)
{
    return {item(values, "product"),       words(values, "edition"),      words(values, "source"),
            day(values, "last_used_on"),   day(values, "observed_since"), number(values, "metered") == 1};
}

SessionFact sessionFactOf(const Attributes &values)
{
    return {item(values, "person"),           item(values, "device"),
            words(values, "edition"),         number(values, "from").value_or(0),
            number(values, "until").value_or(0), number(values, "borrowed") == 1};
}

AccessFact accessFactOf(const Attributes &values)
{
    return {item(values, "person"), item(values, "device"), words(values, "edition"),
            words(values, "version")};
}

} // namespace tally::model
