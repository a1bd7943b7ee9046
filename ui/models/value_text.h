// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Values of the register as the window shows them, and what people type as the register takes it.
#pragma once

#include "core/result.h"
#include "estate/item_table.h"
#include "model/attribute_catalogue.h"
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

ValueText valueText(const estate::Estate &estate, estate::Row row, const model::CatalogueEntry &attribute);
// A sum or a count of that attribute: "£17,258.00", "512 GB".
QString sumText(std::int64_t sum, const model::CatalogueEntry &attribute);

// What a group of rows with one value is called: "In use", "Apr 2021", "Not recorded".
QString groupLabel(const estate::ItemGroup &group, const model::ClassRegistry &classes,
                   const model::CatalogueEntry &attribute);
// For other programs: dates as ISO, money as digits. Empty when unknown.
QString plainText(const estate::Estate &estate, estate::Row row, const model::CatalogueEntry &attribute);

// What an editor begins with: "12 Apr 2021", "812.00", "In use", a name. Empty when unknown.
QString editText(const estate::Estate &estate, estate::Row row, const model::CatalogueEntry &attribute);
// What somebody typed as app::Register takes it: 2021-04-12, in_use, "?" for nothing. InvalidInput, naming
// the attribute, for what is no date or no amount; everything else is for the register to judge.
Result<std::string> typedValue(const model::CatalogueEntry &attribute, const QString &typed, Day today);

inline QString toQt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace tally::ui
