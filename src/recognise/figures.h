// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How much of the installed software is recognised, counted over the installations: the join back from titles
// to a million rows.
#pragma once

#include "estate/estate.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace tally::recognise {

struct Share
{
    std::int64_t titles = 0, rows = 0;
};

struct Figures
{
    Share all;        // titles that are installed somewhere, and their installations
    Share classified; // licensable or known not to be
    std::map<std::string, Share> byState, byClass; // class "": none is known
    // Of the rows; 1 when there are none.
    double share() const;
};

// What a title counts as.
struct Standing
{
    std::string state, productClass;
};

// Installations of each title, over all devices; stale reports are left out.
std::vector<std::int64_t> rowsByTitle(const estate::Estate &estate);
// Devices that have it, each once.
std::vector<std::int64_t> devicesByTitle(const estate::Estate &estate);

Figures figuresOf(const std::vector<std::int64_t> &rows, const std::vector<Standing> &standings);

// As the estate's recognition stands.
std::vector<Standing> standingsOf(const estate::Estate &estate);

} // namespace tally::recognise
