// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A licence position as JSON and as tables for people.
#pragma once

#include "app/licensing.h"
#include "cli/context.h"
#include "cli/json.h"

#include <string>
#include <vector>

namespace tally::cli {

// Which lines are shown, and whose figures.
struct LicenceChoice
{
    std::vector<licence::Index> lines; // of the position
    licence::Index owner = licence::kNone;
    bool explain = false;
};
// `product` and `publisher`: a name, or a part of one when none is equal; `owner` names an organisation.
// NotFound.
Result<LicenceChoice> chooseLicences(const app::LicencePosition &position, const std::string &product,
                                     const std::string &publisher, const std::string &owner);

// The figures of a line, of one owner with what is beneath it when the choice says so.
struct LicenceFigures
{
    std::int64_t entitled = 0, required = 0, consumed = 0, shortfall = 0, surplus = 0, reclaimable = 0,
                 cost = 0;
};
LicenceFigures figuresOf(const app::LicencePosition &position, const LicenceChoice &choice,
                         const licence::Line &line);

Json licencesJson(const app::LicencePosition &position, const LicenceChoice &choice);
void printLicences(Context &context, const app::LicencePosition &position, const LicenceChoice &choice);

} // namespace tally::cli
