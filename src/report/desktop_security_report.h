// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Desktop security in three shares, control by control, by site, model and job role; and what the network saw
// that nobody recorded.
#pragma once

#include "audit/quality.h"
#include "core/result.h"
#include "report/document.h"

#include <map>
#include <string>

namespace tally::report {

Result<Document> makeDesktopSecurity(const estate::Estate &estate,
                                     const std::map<std::string, std::string> &parameters);
// The same of what is known already.
Document desktopSecurityDocument(const audit::Quality &quality);

} // namespace tally::report
