// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Why a line is short, in words, with the doors to what they speak of and the ways to close it.
#pragma once

#include "ui/details/line.h"
#include "ui/shell/view.h"
#include "ui/views/licences/licence_sheet.h"

#include <map>

namespace tally::ui {

struct WhyLines
{
    Lines lines;
    std::map<QString, Place> doors; // by the line's key
};

WhyLines whyLines(const LicenceSheet &sheet, const LicenceRow &row);

} // namespace tally::ui
