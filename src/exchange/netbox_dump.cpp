// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/netbox_dump.h"

#include <charconv>
#include <cmath>

namespace tally::exchange {

namespace {

using Json = nlohmann::json;

constexpr std::size_t kMaxBytes = std::size_t{512} << 20U;

const Json *memberOf(const Json &fields, const char *member)
{
    if (!fields.is_object())
        return nullptr;
    const auto at = fields.find(member);
    return at == fields.end() || at->is_null() ? nullptr : &*at;
}

Error notRead(std::string reason)
{
    return makeError(ErrorCode::InvalidInput, std::move(reason),
                     "Make the dump again with NetBox's dumpdata.");
}

} // namespace

Result<NetboxDump> NetboxDump::parse(std::string_view bytes)
{
    if (bytes.size() > kMaxBytes)
        return notRead("The dump is larger than 512 MiB.");
    Json list;
    try {
        list = Json::parse(bytes);
    } catch (const Json::exception &failure) {
        return notRead(std::string("The dump is not valid JSON: ") + failure.what() + ".");
    }
    if (!list.is_array())
        return notRead("The dump is no list of objects.");
    NetboxDump dump;
    for (Json &object : list) {
        const std::string model = netboxText(object, "model");
        if (model.empty())
            continue;
        ++dump.m_counts[model];
        const Json *key = memberOf(object, "pk");
        const auto fields = object.find("fields");
        if (key != nullptr && key->is_number_integer() && fields != object.end() && fields->is_object())
            dump.m_tables[model].insert_or_assign(key->get<NetboxKey>(), std::move(*fields));
    }
    return dump;
}

const NetboxTable &NetboxDump::table(std::string_view model) const
{
    static const NetboxTable kNone;
    const auto at = m_tables.find(model);
    return at == m_tables.end() ? kNone : at->second;
}

const Json *NetboxDump::find(std::string_view model, std::optional<NetboxKey> key) const
{
    if (!key)
        return nullptr;
    const NetboxTable &rows = table(model);
    const auto at = rows.find(*key);
    return at == rows.end() ? nullptr : &at->second;
}

std::string NetboxDump::nameOf(std::string_view model, std::optional<NetboxKey> key, const char *member) const
{
    const Json *fields = find(model, key);
    return fields == nullptr ? std::string() : netboxText(*fields, member);
}

std::string netboxText(const Json &fields, const char *member)
{
    const Json *value = memberOf(fields, member);
    return value != nullptr && value->is_string() ? value->get<std::string>() : std::string();
}

std::optional<std::int64_t> netboxNumber(const Json &fields, const char *member)
{
    const Json *value = memberOf(fields, member);
    if (value == nullptr)
        return {};
    if (value->is_number_integer())
        return value->get<std::int64_t>();
    double number = 0;
    if (value->is_number_float()) {
        number = value->get<double>();
    } else if (value->is_string()) {
        const auto &text = value->get_ref<const std::string &>();
        const auto parsed = std::from_chars(text.data(), text.data() + text.size(), number);
        if (text.empty() || parsed.ec != std::errc{} || parsed.ptr != text.data() + text.size())
            return {};
    } else {
        return {};
    }
    if (!(std::abs(number) < 1e15) || number != std::trunc(number))
        return {};
    return static_cast<std::int64_t>(number);
}

std::optional<NetboxKey> netboxKey(const Json &fields, const char *member)
{
    const Json *value = memberOf(fields, member);
    return value != nullptr && value->is_number_integer() ? std::optional(value->get<NetboxKey>())
                                                          : std::nullopt;
}

std::string netboxType(const Json &fields, const char *member)
{
    const Json *value = memberOf(fields, member);
    if (value == nullptr || !value->is_array() || value->size() != 2 || !(*value)[0].is_string() ||
        !(*value)[1].is_string())
        return {};
    return (*value)[0].get<std::string>() + "." + (*value)[1].get<std::string>();
}

} // namespace tally::exchange
