// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The papers of disposal out of the open register, as of any time.
#pragma once

#include "app/disposing.h"
#include "report/disposal_reports.h"

#include <string>

namespace tally::app {

// What is printed of a scene beside itself. Checkpoints of its operation and before alone, of known signers.
Result<report::DisposalFacts> disposalFacts(Register &opened, const disposal::Scene &scene, JobContext &job);

// `key`: of the medium or order that it is of. NotFound, Ambiguous: there is none, there are several.
Result<report::Document> disposalDocument(Register &opened, const report::DisposalReport &report,
                                          const std::string &key, const AsOf &when, JobContext &job);

} // namespace tally::app
