// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A document as one HTML page without scripts or outside resources; also what a printer is fed.
#pragma once

#include "report/document.h"

#include <string>

namespace tally::report {

std::string toHtml(const Document &document);
// As aligned text for a terminal.
std::string toText(const Document &document);

} // namespace tally::report
