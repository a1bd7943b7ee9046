// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Values of the register as the window shows them, and what people type as the register takes it.
#pragma once

#include "core/result.h"
#include "estate/item_table.h"
#include "model/attribute_catalogue.h"
#include "ui/models/item_words.h"
#include "ui/theme/states.h"

#include <QString>

#include <optional>
#include <string>

namespace tally::ui {

struct ValueText
{
    QString text;   // "12 Apr 2021", "145 d ago"; "–" when unknown, empty when known to be none
    QString spoken; // for the ear and the tip where it says more: "29 Jun 2025"; else empty
    std::optional<State> state;
    bool isUnknown = false;
};

// Dates until which something holds (warranty, support) are shown as ages.
bool isDeadline(const model::CatalogueEntry &attribute);
bool isNumber(const model::CatalogueEntry &attribute);    // set to the right
bool isFixedText(const model::CatalogueEntry &attribute); // serial numbers, hashes: the fixed font
bool isSummable(const model::CatalogueEntry &attribute);

// A value that was read by itself (a claim, an old value), in full: "12 Apr 2021", "36 months", "None".
// References given as an id are named by the estate.
QString valueWords(const estate::Estate &estate, const model::CatalogueEntry &attribute,
                   const model::AttributeValue &value);
// The same of an item; empty: unknown.
QString shownValue(const estate::Estate &estate, estate::Row row, std::string_view attribute);
// What a cell shows.
ValueText valueText(const estate::Estate &estate, estate::Row row, const model::CatalogueEntry &attribute);
// A sum or a count of that attribute: "£17,258.00", "512 GB".
QString sumText(std::int64_t sum, const model::CatalogueEntry &attribute);

// What a group of rows with one value is called: "In use", "Apr 2021", "Not recorded".
QString groupLabel(const estate::ItemGroup &group, const model::ClassRegistry &classes,
                   const model::CatalogueEntry &attribute);
// For other programs: dates as ISO, money as digits. Empty when unknown.
QString plainText(const estate::Estate &estate, estate::Row row, const model::CatalogueEntry &attribute);

// Only texts and lists can be known to be none; everything may be unknown.
bool mayBeNone(const model::CatalogueEntry &attribute);
QString noneWord();    // "(none)", as it is typed and chosen
QString unknownWord(); // "(unknown)"

// What an editor begins with: "12 Apr 2021", "812.00", "In use", a name, "(none)". Empty when unknown.
QString editText(const estate::Estate &estate, estate::Row row, const model::CatalogueEntry &attribute);
// What somebody typed as app::Register takes it: 2021-04-12, in_use, "" for none, "?" for unknown.
// InvalidInput, naming the attribute, for what it cannot be; whether a name is known is for the register.
Result<std::string> typedValue(const model::CatalogueEntry &attribute, const QString &typed, Day today);
// What was understood of it, where that is more than was typed: "Fri 21 Nov 2025", "unknown". Else as typed.
QString understoodText(const model::CatalogueEntry &attribute, const QString &typed, Day today);
// What typedValue() gave, or Estate::displayAt, in words.
QString recordedText(const estate::Estate &estate, const model::CatalogueEntry &attribute,
                     const std::string &value);
// A sentence each for what is wrong and what to do.
QString sentencesOf(const Error &error);

} // namespace tally::ui
