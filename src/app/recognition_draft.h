// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A rule of recognition while a person writes it, before anything is recorded: it goes to the front of the
// organisation's own definition, whose text recogniseTitles() tries and keeps.
#pragma once

#include "estate/estate.h"

#include <string>
#include <string_view>

namespace tally::app {

// The definition that rules written in the window go to; its rules are asked before those shipped.
inline constexpr std::string_view kOwnTitleRules = "own-rules";

// Empty texts say nothing.
struct TitleRule
{
    std::string nameHow = "contains"; // is, starts, contains, ends, word, regex
    std::string name;
    std::string publisherHow = "contains";
    std::string publisher; // of the title
    std::string product, productPublisher, productClass, edition, version;
};

// The definition as the register has it; without one a new, empty one.
std::string ownTitleRules(const estate::Estate &estate);

// The same with the rule before its others. What is wrong with it, recogniseTitles() says.
std::string withTitleRule(const estate::Estate &estate, const TitleRule &rule);

} // namespace tally::app
