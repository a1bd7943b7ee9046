// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A row of evidence with its verdict as the record that is kept of it, and the row that a record without a
// file stands for.
#pragma once

#include "disposal/drafting.h"
#include "disposal/judgement.h"
#include "evidence/evidence.h"

#include <string>

namespace tally::disposal {

struct EvidenceSource
{
    std::string fileName, sha256, format; // format "manual": entered by hand
    ItemId order;
};

model::Attributes evidenceAttributes(const evidence::Row &row, const Verdict &verdict,
                                     const EvidenceSource &source, const std::string &importedBy);
// The verdict's members alone: what a later judgement changes.
void setVerdict(Drafting &draft, ItemId record, const Verdict &verdict);

// Of what was entered by hand.
evidence::Row manualRow(const estate::Estate &estate, ItemId record);

} // namespace tally::disposal
