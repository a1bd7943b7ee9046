// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which commands fit what was typed, and in which order. Values, no widget.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace tally::ui {

struct PaletteEntry
{
    QString id;
    QString text;     // "Undo"
    QString words;    // menu and more words that it is found by
    QString shortcut; // as shown
    QString iconName;
    QString whyNot; // empty: it can be done now
};

// Those in which each typed word begins a word; what begins with the text first, recently used before others,
// what cannot be done now last. Empty text: the recent ones, then all.
QList<PaletteEntry> paletteMatches(const QList<PaletteEntry> &entries, const QString &typed,
                                   const QStringList &recent);

// "40 * 820", "= 1.2 * (3 + 4)": the amount, or nothing when it is no sum.
bool paletteSum(const QString &typed, double &answer);

} // namespace tally::ui
