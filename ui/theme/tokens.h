// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The colours and sizes of resources/theme/tokens.json, read once. Only Theme and its tests need them as
// such; everything else asks Theme for a role.
#pragma once

#include <QByteArray>
#include <QColor>
#include <QStringList>

#include <array>
#include <vector>

namespace tally::ui {

enum class Role
{
    Window,
    Base,
    Alternate,
    Raised,
    Sunk,
    Line,
    LineRow,
    Control,
    Text,
    TextMuted,
    TextDisabled,
    Accent,
    AccentHover,
    OnAccent,
    Select,
    SelectIdle,
    Hover,
    Link,
    Focus,
    Good,
    GoodTint,
    Warn,
    WarnTint,
    Bad,
    BadTint,
    Info,
    InfoTint,
    Hold,
    HoldTint,
    Neutral,
    NeutralTint,
    Past,
    PastTint,
    WhatIf,
    WhatIfTint,
    Match
};
inline constexpr std::size_t kRoles = std::size_t(Role::Match) + 1;

// "textMuted": the role's name in tokens.json.
QString roleName(Role role);

struct ColourSet
{
    std::array<QColor, kRoles> roles;
    std::vector<QColor> series;     // categorical, in their fixed order
    std::vector<QColor> sequential; // from little to much
    std::vector<QColor> diverging;  // below, about, above
};

struct Tokens
{
    ColourSet light;
    ColourSet dark;
    QStringList seriesNames; // "blue", "amber": what a legend in print says
};

// Empty `problem` when all was there.
Tokens parseTokens(const QByteArray &json, QString &problem);
// Those of the program.
const Tokens &tokens();

} // namespace tally::ui
