// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The text layer of a PDF: words with their places on the page. Nothing is recognised in pictures.
#pragma once

#include "core/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace tally::evidence {

struct PdfWord
{
    int page = 0; // from 1
    std::string text;
    double left = 0, top = 0, right = 0, bottom = 0; // points, from the upper left corner
    bool upright = true;                             // not turned
};

bool isPdf(std::string_view bytes);

// InvalidInput: damaged, locked with a password, too many pages, or without text.
Result<std::vector<PdfWord>> pdfWords(std::string_view bytes);

} // namespace tally::evidence
