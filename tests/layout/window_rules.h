// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rules for the sources of the window: colours come from the theme, no style sheets, words for people are
// translated.
#pragma once

#include "layers.h"

namespace tally::layout {

// Colours written down outside ui/theme: QColor(31, 90, 168), "#1F5AA8", Qt::red. Qt::transparent is none.
Complaints checkColours(const std::string &module, const std::string &path, const std::string &text);

// A widget under a style sheet keeps its old palette when light becomes dark.
Complaints checkStyleSheets(const std::string &path, const std::string &text);

// Words for people that pass by tr(): a literal given to setText() and its like, and any string literal of
// two words or more. A line that says "// not for people" is left alone.
Complaints checkWords(const std::string &path, const std::string &text);

// With its strings, without its comments; lines kept.
std::string withoutComments(const std::string &text);

} // namespace tally::layout
