// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A document as a file for the program that paints it.
#pragma once

#include "core/date.h"
#include "core/result.h"
#include "report/document.h"

#include <string>
#include <string_view>

namespace tally::report {

struct PaperOrder
{
    Document document;
    Instant made = 0; // written as the date of creation
};

std::string toFile(const PaperOrder &order);
// InvalidInput: it is none.
Result<PaperOrder> orderOf(std::string_view file);

} // namespace tally::report
