// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bytes of an operation's record: what the log hashes, stored as written. Netstrings in this order:
//     version, number, recorded_at, effective_on, actor, role, kind, request, source, reason, undoes,
//     changes, content, previous
// Numbers are decimal digits; an absent actor, role or undoes is the empty field. `content` holds, for each
// table that the operation touched and in the order of the layout, two netstrings: its name and its content
// digest in hexadecimal. `previous` is the leaf of the operation before, in hexadecimal (zeros before the
// first). The version names the layout: tables, columns and their order.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tally::log {

inline constexpr std::string_view kRecordVersion = "tally1";

struct OperationRecord
{
    std::string version{kRecordVersion};
    std::int64_t number = 0;
    std::int64_t recordedAt = 0;       // milliseconds since 1970-01-01 UTC
    std::int64_t effectiveOn = 0;      // days since 1970-01-01
    std::optional<std::int64_t> actor; // none: the genesis
    std::string role;
    std::string kind;
    std::string request;
    std::string source;
    std::string reason;
    std::optional<std::int64_t> undoes;
    std::int64_t changes = 0;
    std::vector<std::pair<std::string, std::string>> content; // table, 32 bytes
    std::string previous = std::string(32, '\0');             // 32 bytes

    friend bool operator==(const OperationRecord &, const OperationRecord &) = default;
};

std::string encode(const OperationRecord &record);
// Nothing when the bytes are not exactly what encode gives for some record.
std::optional<OperationRecord> decode(std::string_view bytes);

} // namespace tally::log
