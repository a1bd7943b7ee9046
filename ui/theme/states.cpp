// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/states.h"

#include "ui/theme/icons.h"

#include <QCoreApplication>

#include <array>

namespace tally::ui {

namespace {

struct Description
{
    const char *icon;
    Role role;
    Role tint;
    const char *word;
};

constexpr std::array<Description, 9> kStates{{
    {"st-good", Role::Good, Role::GoodTint, QT_TRANSLATE_NOOP("State", "in order")},
    {"st-warn", Role::Warn, Role::WarnTint, QT_TRANSLATE_NOOP("State", "look at it")},
    {"st-bad", Role::Bad, Role::BadTint, QT_TRANSLATE_NOOP("State", "blocked")},
    {"st-info", Role::Info, Role::InfoTint, QT_TRANSLATE_NOOP("State", "note")},
    {"st-hold", Role::Hold, Role::HoldTint, QT_TRANSLATE_NOOP("State", "on hold")},
    {"st-unknown", Role::Neutral, Role::NeutralTint, QT_TRANSLATE_NOOP("State", "unknown")},
    {"st-progress", Role::Info, Role::InfoTint, QT_TRANSLATE_NOOP("State", "in work")},
    {"st-idle", Role::Neutral, Role::NeutralTint, QT_TRANSLATE_NOOP("State", "not begun")},
    {"st-ended", Role::Neutral, Role::NeutralTint, QT_TRANSLATE_NOOP("State", "ended")},
}};

const Description &of(State state)
{
    return kStates[std::size_t(state)];
}

} // namespace

QIcon stateIcon(State state)
{
    return icon(stateIconName(state), roleOf(state));
}

QString stateIconName(State state)
{
    return QLatin1String(of(state).icon);
}

Role roleOf(State state)
{
    return of(state).role;
}

Role tintOf(State state)
{
    return of(state).tint;
}

QString stateWord(State state)
{
    return QCoreApplication::translate("State", of(state).word);
}

} // namespace tally::ui
