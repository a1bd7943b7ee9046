// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The papers of disposal: they need the steps that were taken beside the estate, so they are made of a scene.
// Pure functions: the paper of last year is made again from the register as of its operation. To add one: its
// own file with a function, and a line in disposal_reports.cpp.
#pragma once

#include "core/result.h"
#include "disposal/event.h"
#include "disposal/scene.h"
#include "report/document.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tally::report {

// Of a known signer.
struct SignedCheckpoint
{
    std::int64_t size = 0; // operations that it covers
    std::string note;      // as signed, several lines
};

// What the scene does not hold.
struct DisposalFacts
{
    std::string preparedBy;                    // the login
    Instant recordedAt = 0;                    // of the scene's operation
    std::vector<SignedCheckpoint> checkpoints; // by size, those of the scene's operation and before
};

struct DisposalReport
{
    std::string_view name; // "disposal-certificate"
    std::string_view title, summary;
    disposal::SubjectKind of; // Medium or Order
    // Conflict: it stands where there is no such paper of it.
    Result<Document> (*make)(const disposal::Scene &, ItemId, const DisposalFacts &);
};

std::span<const DisposalReport> disposalReports();
const DisposalReport *findDisposalReport(std::string_view name); // null: there is none

Result<Document> makeDisposalCertificate(const disposal::Scene &scene, ItemId medium,
                                         const DisposalFacts &facts);
Result<Document> makeCollectionNote(const disposal::Scene &scene, ItemId order, const DisposalFacts &facts);
Result<Document> makeWasteNote(const disposal::Scene &scene, ItemId order, const DisposalFacts &facts);
Result<Document> makeOrderPack(const disposal::Scene &scene, ItemId order, const DisposalFacts &facts);
// Whether a certificate can be made of it: evidence of it is accepted, and nothing was written to it since.
bool isCertified(const disposal::Scene &scene, ItemId medium);

} // namespace tally::report
