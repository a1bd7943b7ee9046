// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a stocktake found, for who signs it and who checks that; and how right the register was from one
// stocktake to the next.
#pragma once

#include "core/result.h"
#include "estate/estate.h"
#include "report/document.h"

#include <map>
#include <string>

namespace tally::report {

// Parameter "campaign": its name; without it the last whose counting has ended, else the last that is open.
// NotFound names the nearest. While counting goes on a blind campaign's report keeps what is missing to
// itself.
Result<Document> makeAuditReport(const estate::Estate &estate,
                                 const std::map<std::string, std::string> &parameters);
// Of every campaign whose counting has ended, in the order in which it did.
Result<Document> makeAuditAccuracy(const estate::Estate &estate,
                                   const std::map<std::string, std::string> &parameters);

} // namespace tally::report
