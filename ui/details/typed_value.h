// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What somebody types for an attribute, understood: what the register is to be given, what was understood of
// it, or what is wrong with it. Pure.
#pragma once

#include "estate/estate.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <string>

namespace tally::ui {

struct TypedValue
{
    std::string value;  // as app::Register::set takes it
    QString understood; // "Fri 21 Nov 2025"; empty: as typed
    QString mistake;    // what is wrong and what to do; empty: nothing
};

// References are only known to be right when the register has looked them up; here they pass.
TypedValue understood(const estate::Estate &estate, const std::string &className,
                      const std::string &attribute, const QString &typed);

// The words to choose from: states, choices, yes and no. Empty: anything may be typed.
QStringList choicesOf(const estate::Estate &estate, const std::string &className,
                      const std::string &attribute);

} // namespace tally::ui
