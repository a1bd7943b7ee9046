// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An estate in a few distributions, to be drawn or printed: how old the items are, in which state, where, of
// which model, on which operating system and until when that is supported. Each figure has the filter that
// lists its rows in a table of the scope's class.
#pragma once

#include "core/date.h"
#include "core/ids.h"
#include "core/job.h"
#include "core/result.h"
#include "estate/estate.h"
#include "estate/system_support.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tally::report {

using estate::kSupportStates;
using estate::SupportEnd;
using estate::SupportState;
using estate::SystemSupport;

// What is looked at: a class with its subclasses, and those of them that fit a filter.
struct ProfileScope
{
    std::string className = "computer";
    std::string filter;
    friend bool operator==(const ProfileScope &, const ProfileScope &) = default;
};

struct Share
{
    enum class Kind
    {
        Single,  // one value
        Others,  // all values that have no share of their own
        None,    // known to be none
        Unknown, // nothing is recorded
    };
    Kind kind = Kind::Single;
    std::string label; // of a value, as the register shows it: "in_use", "Civic Centre"
    std::int64_t count = 0;
    std::string filter; // empty: no filter says it
};

struct Distribution
{
    std::string attribute;
    std::int64_t total = 0;    // items looked at
    std::int64_t distinct = 0; // different values
    std::vector<Share> shares; // most frequent first, then others, none, unknown
};

struct AgeBand
{
    int from = 0;                     // whole years since it was bought
    std::optional<int> most;          // the last year that still counts; nothing: and older
    bool isUnknown = false;           // not recorded when
    std::vector<std::int64_t> counts; // by AgeProfile::classes
    std::vector<std::string> filters; // likewise
};

// Things that are bought: virtual machines are left out.
struct AgeProfile
{
    std::vector<std::string> classes; // the largest first; an empty name: all others
    std::vector<AgeBand> bands;       // youngest first, unknown last where there are any
    std::int64_t total = 0;
    std::int64_t known = 0; // with a date of purchase
    std::int64_t old = 0;   // five years and more
};

struct SystemShare
{
    Share::Kind kind = Share::Kind::Single;
    std::string system, version; // as reported
    SupportEnd support;          // of a value
    // By SupportState; only "others" have more than one. A filter is empty where there is nothing, or too
    // much to say.
    std::array<std::int64_t, kSupportStates> counts = {};
    std::array<std::string, kSupportStates> filters = {};
    std::int64_t count() const;
};

struct SystemProfile
{
    std::vector<SystemShare> shares; // most frequent first, then others and unknown
    std::int64_t total = 0;
    bool knowsDates = false;                              // whether the register holds any date of support
    std::array<std::int64_t, kSupportStates> counts = {}; // by SupportState, of all shares
    std::int64_t count(SupportState state) const { return counts[std::size_t(state)]; }
};

struct EstateProfile
{
    ProfileScope scope;
    OperationNumber operation = 0;
    Day today = 0;
    std::int64_t total = 0;
    AgeProfile age;
    Distribution status, site, model; // model without virtual machines
    SystemProfile systems;            // empty where nothing in the scope is a computer
};

inline constexpr int kOldAtYears = 5;

// Usage: no such class, or a mistake in the filter. Cancelled when the job says so.
Result<EstateProfile> estateProfile(const estate::EstatePtr &estate, const ProfileScope &scope,
                                    JobContext &job);

} // namespace tally::report
