// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each PC against the standard configuration of its user's job role, role by role and PC by PC.
#pragma once

#include "audit/standard_drift.h"
#include "report/document.h"

#include <map>
#include <string>

namespace tally::report {

Result<Document> makeStandardDrift(const estate::Estate &estate,
                                   const std::map<std::string, std::string> &parameters);
// The same of what is known already.
Document standardDriftDocument(const estate::Estate &estate, const audit::StandardDrift &drift);

} // namespace tally::report
