// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// PDF for the command line: the window's program paints it, without a display.
#pragma once

#include "core/result.h"
#include "report/document_file.h"

#include <span>
#include <string>
#include <vector>

namespace tally::app {

// The bytes of the PDF. Unreachable: tallystick is neither beside this program nor on the path, or it failed.
Result<std::string> paintPdf(const report::PaperOrder &order);
// Several in one run of the program, in the same order.
Result<std::vector<std::string>> paintPdfs(std::span<const report::PaperOrder> orders);

} // namespace tally::app
