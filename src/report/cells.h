// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What documents of several tables share: sections from lists of headings, cells from values.
#pragma once

#include "core/date.h"
#include "core/ids.h"
#include "report/document.h"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace tally::report {

// `numbers`: the columns that are set to the right.
Section sectionOf(std::string heading, std::initializer_list<const char *> columns,
                  std::initializer_list<int> numbers = {});
std::string itemWord(ItemId item);                  // "#12"; empty: none
std::string dayWord(const std::optional<Day> &day); // "2026-11-28"; empty: unknown
Value cell(std::string_view text);

} // namespace tally::report
