// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The package of a statement: its annexes as CSV and one workbook, the PDF, and the list with their hashes.
#pragma once

#include "app/licence_statement.h"

namespace tally::app {

inline constexpr std::string_view kStatementPdf = "statement.pdf";
inline constexpr std::string_view kManifest = "SHA256SUMS";

// Fills `made.files`, `made.facts.files` and the document from its work and facts.
Outcome makePackage(MadeStatement &made, bool withPdf, JobContext &job);

} // namespace tally::app
