// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disposal/clock_check.h"

namespace tally::disposal {

namespace {

constexpr Instant kSecond = 1000, kMinute = 60 * kSecond;
constexpr Instant kNoClockBefore = 946'684'800'000; // 2000-01-01: an empty clock battery

std::string at(Instant instant)
{
    return formatInstant(instant / kSecond * kSecond);
}

} // namespace

std::optional<ClaimedSpan> spanOf(const evidence::ClaimedTime &time, const Parameters &parameters)
{
    if (!time.secondsLocal)
        return {};
    const Instant local = *time.secondsLocal * kSecond;
    const bool isDayOnly = time.text.find(':') == std::string::npos;
    const Instant end = local + (isDayOnly ? kMillisecondsADay - kSecond : 0);
    if (time.zoneKnown) {
        const Instant offset = time.offsetMinutes * kMinute;
        return ClaimedSpan{local - offset, end - offset};
    }
    const Instant doubt = parameters.unknownZoneMinutes * kMinute;
    return ClaimedSpan{local - doubt, end + doubt};
}

std::string clockConflict(const evidence::Row &row, const Custody &custody, const Parameters &parameters)
{
    const auto start = spanOf(row.start, parameters), end = spanOf(row.end, parameters);
    const Instant slack = parameters.clockAheadMinutes * kMinute;
    if (!start && !end)
        return row.raw && (custody.from || custody.until) ? "it has no time, so that it may be of any run"
                                                          : std::string();
    const ClaimedSpan first = start ? *start : *end, last = end ? *end : *start;
    if (first.latest < kNoClockBefore || last.latest < kNoClockBefore)
        return "it claims " + at(first.earliest) + ": the clock of the machine was not set";
    if (start && end && start->earliest > end->latest)
        return "it ends before it begins";
    if (last.earliest > custody.now + slack)
        return "it ends at " + at(last.earliest) + ", which is to come";
    if (custody.from && first.latest + slack < *custody.from)
        return "it begins at " + at(first.latest) + ", before the medium was there to be sanitised (" +
               at(*custody.from) + ")";
    if (custody.until && last.earliest - slack > *custody.until)
        return "it ends at " + at(last.earliest) + ", after the medium had gone (" + at(*custody.until) + ")";
    return {};
}

} // namespace tally::disposal
