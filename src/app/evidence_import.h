// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The evidence of many media at once: the files of a folder or a USB stick, each evidence of its own, all in
// one operation. Files that were imported before change nothing, those that cannot be read stop no other.
#pragma once

#include "app/disposing.h"

#include <string>
#include <vector>

namespace tally::app {

struct EvidenceFiles
{
    std::vector<std::string> paths;      // files, and folders with all in and below them
    std::string order, mapping, because; // as of the event "evidence"; empty: none
};

// Of what happened to each file the verdicts tell: the outcome of one that was imported before is "known", of
// one that nothing could be read of "unread". NotFound: there is no file at all.
Result<DisposalStep> importEvidence(Register &opened, DisposalBook &book, const EvidenceFiles &files,
                                    JobContext &job);
// What that would do; nothing is recorded.
Result<DisposalStep> previewEvidence(Register &opened, DisposalBook &book, const EvidenceFiles &files,
                                     JobContext &job);

} // namespace tally::app
