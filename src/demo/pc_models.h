// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The models that the council bought, year by year.
#pragma once

#include "core/money.h"
#include "demo/random.h"

#include <span>
#include <string_view>

namespace tally::demo {

struct PcModel
{
    std::string_view name, manufacturer, className, chassis, processor, serialHead;
    int firstYear, lastYear; // of purchase
    int memoryGb, cores;
    std::int64_t diskGb;
    Pence costPence;
};

std::span<const PcModel> pcModels();
// One of those sold in that year; laptops more often as the years go by.
std::size_t pcModelOf(Random &random, int year);

} // namespace tally::demo
