// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which rows of the sheet are shown and in which order. No widget: choosing and sorting runs on an engine's
// thread.
#pragma once

#include "ui/views/disposal/disposal_sheet.h"

#include <array>
#include <map>
#include <set>

namespace tally::ui {

enum class DisposalShow
{
    Open, // what has not ended
    Ended,
    All
};

enum class DisposalMark
{
    Any,
    Held,
    Exception,
    Late,
    NoEvidence
};
inline constexpr std::size_t kDisposalMarks = 5;
QString markWords(DisposalMark mark);

struct DisposalFilter
{
    std::optional<DisposalStage> stage;
    std::string dataClass; // "C3"; empty: any
    ItemId supplier, order;
    DisposalShow show = DisposalShow::Open;
    DisposalMark mark = DisposalMark::Any;
    QString text;
    // What is behind a figure: things, media or lines; empty: all.
    std::set<ItemId> only;
    QString onlyWords; // what the figure is called

    bool isNarrow() const;
    // As a place keeps it: "stage=3&class=C3"; the text is the place's filter.
    QString toSubject() const;
    static DisposalFilter fromPlace(const QString &subject, const QString &text);
    friend bool operator==(const DisposalFilter &, const DisposalFilter &) = default;
};

enum class DisposalColumn
{
    Thing,
    State,
    Media,
    Class,
    Next,
    Days,
    Destination,
    Order,
    Container,
    Holder
};
inline constexpr int kDisposalColumns = 10;

struct DisposalOrderBy
{
    std::optional<DisposalColumn> column; // none: what needs somebody first
    bool descending = false;
    friend bool operator==(const DisposalOrderBy &, const DisposalOrderBy &) = default;
};

// Positions in the sheet, with what could be chosen instead: counts under the other conditions.
struct DisposalRows
{
    std::vector<std::uint32_t> rows;
    std::array<int, kDisposalStages> byStage{};
    std::array<int, kDisposalMarks> byMark{};
    std::map<std::string, int> byClass;
    std::map<ItemId, int> bySupplier, byOrder;
    int open = 0; // whatever the conditions
};
DisposalRows selectDisposal(const DisposalSheet &sheet, const DisposalFilter &filter,
                            const DisposalOrderBy &order, const JobContext &job);

} // namespace tally::ui
