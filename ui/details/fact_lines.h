// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The facts of an item as lines: groups from the class description, the source of each value, where sources
// disagree, what is not recorded. Pure: an estate and what was asked of the register go in.
#pragma once

#include "app/claims_view.h"
#include "estate/estate.h"
#include "ui/details/line.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tally::ui {

struct FactsAsked
{
    std::optional<std::vector<app::ClaimView>>
        claims;                             // nothing: not known yet, so no badges but computed ones
    std::string opened;                     // the attribute whose claims are listed
    bool showBlank = false;                 // those that are not recorded too
    std::map<std::string, QString> pending; // typed, not recorded yet
};

inline constexpr const char *kBlankFold = "fold:blank";

Lines factLines(const estate::Estate &estate, estate::Row row, const FactsAsked &asked);

// Whether a person may set it here: what is computed, and the class, is not edited in place.
bool isEditable(const estate::Estate &estate, estate::Row row, const QString &attribute);

// Facts of several items: the value that all have, "several (3)", sums of money.
Lines commonLines(const estate::Estate &estate, const std::vector<estate::Row> &rows);

} // namespace tally::ui
