// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/netstring.h"

#include <charconv>

namespace tally::log {

namespace {

std::string_view digits(char (&buffer)[24], std::int64_t number)
{
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, number).ptr;
    return {buffer, static_cast<std::size_t>(end - buffer)};
}

} // namespace

void appendNetstring(std::string &out, std::string_view bytes)
{
    char buffer[24];
    out += digits(buffer, static_cast<std::int64_t>(bytes.size()));
    out += ':';
    out += bytes;
    out += ',';
}

void appendNetstring(std::string &out, std::int64_t number)
{
    char buffer[24];
    appendNetstring(out, digits(buffer, number));
}

std::optional<std::string_view> takeNetstring(std::string_view &rest)
{
    std::size_t length = 0;
    const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), length);
    const auto colon = static_cast<std::size_t>(end - rest.data());
    if (error != std::errc() || colon >= rest.size() || rest[colon] != ':' || (rest[0] == '0' && colon > 1))
        return {};
    if (rest.size() - colon - 1 <= length || rest[colon + 1 + length] != ',')
        return {};
    const std::string_view field = rest.substr(colon + 1, length);
    rest.remove_prefix(colon + length + 2);
    return field;
}

} // namespace tally::log
