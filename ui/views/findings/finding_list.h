// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The findings as they were worked out, and which of them a person wants to see, in which order. No widget:
// choosing and sorting runs on an engine's thread.
#pragma once

#include "audit/findings.h"
#include "estate/filter.h"
#include "ui/models/item_words.h"

#include <QString>

#include <array>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace tally::ui {

inline constexpr std::size_t kSeverities = static_cast<std::size_t>(audit::Severity::Alarm) + 1;

struct FindingList
{
    estate::EstatePtr estate; // that they are of
    std::vector<audit::Finding> all;

    // Open ones by severity; of more than low severity they wait for somebody.
    std::array<std::int64_t, kSeverities> open() const;
    std::int64_t waiting() const;
};
using FindingListPtr = std::shared_ptr<const FindingList>;

enum class FindingShow
{
    Undecided,
    Decided,   // by a person, and it holds
    Explained, // by an approved change
    All
};

struct FindingFilter
{
    std::optional<audit::FindingKind> kind;
    std::optional<audit::Severity> severity;
    ItemId site; // 0: any
    FindingShow show = FindingShow::Undecided;
    QString text;  // words that name, values, evidence or numbers hold
    QString where; // about items that match, in the filter language

    bool isNarrow() const; // something else than all that are undecided
    // As a place keeps it: "kind=moved&show=all"; `where` is the place's filter.
    QString toSubject() const;
    static FindingFilter fromPlace(const QString &subject, const QString &where);
    friend bool operator==(const FindingFilter &, const FindingFilter &) = default;
};

enum class FindingColumn
{
    Finding,
    Register,
    Found,
    Since,
    Sure,
    Why
};
inline constexpr int kFindingColumns = 6;

struct FindingOrder
{
    std::optional<FindingColumn> column; // none: the gravest first
    bool descending = false;
    friend bool operator==(const FindingOrder &, const FindingOrder &) = default;
};

// Positions in the list, with what could be chosen instead.
struct FindingRows
{
    std::vector<std::uint32_t> rows;
    std::array<std::int64_t, audit::kFindingKinds> byKind{}; // under the other conditions
    std::array<std::int64_t, kSeverities> bySeverity{};      // the same
    std::map<ItemId, std::int64_t> bySite;                   // the same
    qint64 undecided = 0;                       // whatever the conditions; of more than low severity
    std::optional<estate::FilterError> mistake; // of `where`; nothing is shown then
};

// `away`: keys that are decided just now and wait for the register.
FindingRows selectFindings(const FindingList &list, const FindingFilter &filter, const FindingOrder &order,
                           const std::set<std::string> &away, JobContext &job);

// Those among `rows` of the same kind, attribute and source as the one at `row`, that one first.
std::vector<std::uint32_t> alikeFindings(const FindingList &list, const std::vector<std::uint32_t> &rows,
                                         std::uint32_t row);

// The site of what a finding is about; 0: none is known.
ItemId siteOf(const estate::Estate &estate, const audit::Finding &finding);
// Row of the first item; kNoRow: it has none, or that is gone.
estate::Row rowOf(const estate::Estate &estate, const audit::Finding &finding);

} // namespace tally::ui
