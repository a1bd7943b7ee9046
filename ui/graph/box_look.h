// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a box of a drawing says and how large it is: words, icon, and the state's shape.
#pragma once

#include "estate/neighbourhood.h"

#include <QFont>
#include <QSizeF>
#include <QString>

namespace tally::ui {

struct BoxLook
{
    QString title;     // "Revenues", "38 servers"
    QString detail;    // "Database · fails", "spared: needs 1 of 2"; empty for people
    QString icon;      // of our icons, by class
    QString state;     // icon of the state; empty: none
    QString count;     // of a fold, for where there is no room for the title
    bool pill = false; // people
    QSizeF size;
};

struct BoxFonts
{
    QFont title;
    QFont detail;
};

// Fonts are those that the painter uses; titles are elided to the widest box.
BoxLook lookOf(const estate::Drawing &drawing, const estate::DrawnBox &box, const BoxFonts &fonts);

// As it is spoken: "Database Revenues, fails, level 1, via hosts, 2 paths, no other way".
QString spokenBox(const estate::Drawing &drawing, const estate::DrawnBox &box);

// "9 services, 214 people".
QString countWords(const estate::Drawing &drawing);
// "Mail-2" or, of a fold, "38 servers".
QString boxName(const estate::Drawing &drawing, const estate::DrawnBox &box);
QString stateWords(const estate::Drawing &drawing,
                   const estate::ReachedItem &item);                // "fails", "spared: needs 1 of 2"
QString classWord(const estate::Drawing &drawing, estate::Row row); // "Database"
// "hosts"; what stands at a failed site "stands here".
QString relationWord(const estate::Drawing &drawing, std::uint32_t edge);
QString itemName(const estate::Drawing &drawing, const estate::ReachedItem &item);
// One of our icons for a class: its own, or that of the nearest class above that has one.
QString drawnIcon(const model::ClassRegistry &classes, std::string_view className);

inline constexpr double kBoxPadding = 8;
inline constexpr double kBoxIcon = 16;
inline constexpr double kMostTitle = 190; // logical pixels at full size

} // namespace tally::ui
