// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// NAME=VALUE words, as those commands take them that record items.
#pragma once

#include "core/result.h"
#include "model/class_registry.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace tally::cli {

// From the word at `from` on. Usage: a word is none, or a name is given twice.
Result<std::map<std::string, std::string>> assignments(const std::vector<std::string> &words,
                                                       std::size_t from);

// "cost" and "cost_pence" both as the attribute of the class, in pounds.
std::map<std::string, std::string> withMoneyNamed(std::map<std::string, std::string> values,
                                                  const model::ClassRegistry &classes,
                                                  std::string_view className);

} // namespace tally::cli
