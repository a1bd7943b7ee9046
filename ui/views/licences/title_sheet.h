// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Titles of installed software as a person goes through them: one line for each name of a publisher whose
// versions stand alike, those on most devices first.
#pragma once

#include "estate/estate.h"
#include "recognise/figures.h"
#include "recognise/suggestion.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <vector>

namespace tally::ui {

enum class TitleStand : std::uint8_t
{
    ToDecide, // no product, and nobody said so
    Left,     // a person left it unknown
    Partly,   // the product, but its version, edition or class is missing
    ByHand,   // a person or a file said what it is
    Known     // rules say what it is
};
inline constexpr std::size_t kTitleStands = 5;
QString standWords(TitleStand stand);
// What section 4.2 of recognition calls it: "Publisher known", "No match" …
QString stateWords(const std::string &state);

struct TitleLine
{
    TitleStand stand = TitleStand::ToDecide;
    QString name, publisher;
    QString version;  // on most devices
    int versions = 0; // different ones
    std::vector<TitleId> titles;
    std::uint32_t sample = 0; // place of the title on most devices, in the estate
    qint64 devices = 0;
    QString product; // as recorded; empty: none
    std::string state, rule;
    QString words; // folded, for the filter
};

struct TitleSheet
{
    estate::EstatePtr estate;
    std::vector<TitleLine> lines; // those on most devices first
    recognise::Figures figures;
    std::shared_ptr<const recognise::Suggestions> suggestions;
    std::vector<qint64> counts; // of lines, by stand
};
using TitleSheetPtr = std::shared_ptr<const TitleSheet>;

// Cancelled when the job says so.
Result<TitleSheetPtr> titleSheet(const estate::EstatePtr &estate, JobContext &job);

// The name that a product would have: without version, architecture and what stands in brackets.
QString plainName(const TitleLine &line);

} // namespace tally::ui
