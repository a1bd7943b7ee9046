// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Evidence that is kept, judged again as its medium and the policy are today; and files of evidence as they
// come.
#pragma once

#include "disposal/judgement.h"
#include "disposal/planning.h"
#include "disposal/policy.h"

#include <string>
#include <string_view>

namespace tally::disposal {

// Several files with one field name are one capture.
Result<evidence::File> readEvidenceFiles(const Request &request, std::string_view field,
                                         const std::string &mapping);
Result<evidence::File> readEvidenceFile(const EventFile &file, const std::string &mapping); // alone

// By the policy in force. The file's row where the request has the file, else what was entered by hand.
Verdict judgeKept(const Request &request, const Scene &scene, const Policies &policies,
                  const Evidence &record, Instant now);
Verdict judgeManual(const evidence::Row &row, const Scene &scene, const Policies &policies, ItemId medium,
                    int witnesses, Instant now);
int witnessesOf(const Request &request); // who entered it, and who is named as having seen it

std::string textAt(const estate::Estate &estate, ItemId item, std::string_view attribute);

} // namespace tally::disposal
