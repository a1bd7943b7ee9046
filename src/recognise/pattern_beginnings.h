// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a regular expression demands at the beginning of a text, read from its own text, so that most titles
// are told from a rule by a few bytes.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tally::recognise {

// Every text that the pattern fits begins with one of these. Empty: nothing can be said.
std::vector<std::string> beginningsOf(std::string_view pattern);

} // namespace tally::recognise
