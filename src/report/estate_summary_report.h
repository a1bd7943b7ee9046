// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The estate in figures: what there is, where, how old, and what the record leaves open.
#pragma once

#include "report/registry.h"

namespace tally::report {

Result<Document> makeEstateSummary(const estate::Estate &estate, const Parameters &parameters);

} // namespace tally::report
