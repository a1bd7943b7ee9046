// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disposal/medium_facts.h"

#include "core/text.h"

namespace tally::disposal {

KeyCopy keyCopyFrom(std::string_view text)
{
    KeyCopy copy;
    const std::size_t colon = text.find(':');
    copy.place = std::string(text::trimmed(text.substr(0, colon)));
    if (colon == std::string_view::npos)
        return copy;
    constexpr std::string_view kDestroyed = "destroyed ", kBy = "by ";
    std::string_view rest = text::trimmed(text.substr(colon + 1));
    if (!rest.starts_with(kDestroyed))
        return copy;
    rest = text::trimmed(rest.substr(kDestroyed.size()));
    const std::optional<Day> day = parseDay(rest.substr(0, 10));
    rest = text::trimmed(rest.substr(day ? 10 : 0));
    if (day && rest.starts_with(kBy)) {
        copy.destroyedOn = day;
        copy.destroyedBy = std::string(text::trimmed(rest.substr(kBy.size())));
    }
    return copy;
}

} // namespace tally::disposal
