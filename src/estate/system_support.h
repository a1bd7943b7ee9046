// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Until when the maker of an operating system mends its faults, by the software versions that the register
// holds (imported from endoflife.date, say). A system is found by its words: "Microsoft Windows 11
// Enterprise", version 10.0.26100, is "11-24h2-e" of the product "Microsoft Windows".
#pragma once

#include "core/date.h"
#include "estate/estate.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tally::estate {

enum class SupportState
{
    Supported, // longer than a year from the day of the estate
    EndsSoon,  // within a year of it
    Ended,
    Unknown // no version in the register fits, or several whose dates leave it open
};

inline constexpr std::size_t kSupportStates = 4;

struct SupportEnd
{
    // Of the versions that fit; the two differ when the release cannot be told. Nothing: no date is known.
    std::optional<Day> earliest, latest;
    std::string version; // the one that fits, by name; empty when it is not one
    SupportState state = SupportState::Unknown;
};

// Good for the estate it was made from.
class SystemSupport
{
public:
    explicit SystemSupport(const Estate &estate);

    bool knowsDates() const { return !m_releases.empty(); }
    // As the computer reports them; version and edition may be empty.
    SupportEnd endOf(std::string_view system, std::string_view version, std::string_view edition) const;

private:
    struct Release
    {
        std::string name;
        std::vector<std::string> product, version; // in words
        std::optional<Day> end;                    // of security support
        bool ended = false;                        // said without a date
    };

    SupportEnd judged(const std::vector<const Release *> &fitting) const;

    Day m_today;
    std::vector<Release> m_releases; // products of most words first
};

} // namespace tally::estate
