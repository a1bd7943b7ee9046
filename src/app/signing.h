// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Signed checkpoints of a register's log. The signer's key lies in $XDG_CONFIG_HOME/tallystick/signing.key
// (mode 0600, made at first use); its public half is a definition of kind "signer" in the register, so that
// its history is in the log.
#pragma once

#include "app/register.h"
#include "log/bundle_documents.h"
#include "log/keys.h"
#include "store/store.h"

#include <vector>

namespace tally::app {

// Signs the log as it stands and keeps the note in the register. NotAllowed: this login's key is not known to
// the register, and it may not make it known. Damaged: leaves and head do not fit each other.
Result<store::Checkpoint> signCheckpoint(Register &opened, JobContext &job);
// Signs a list of documents that leave with a bundle (log/bundle_documents.h). Errors as above.
Result<std::string> signDocuments(Register &opened, const std::vector<log::ListedDocument> &documents,
                                  JobContext &job);
// For a copy that is worth having unsigned too: a warning when it cannot be signed, else empty.
Result<std::string> signIfPossible(Register &opened, JobContext &job);
// Signs when the newest trusted checkpoint is over a day old and this client has a key that the register
// knows.
Outcome signDaily(Register &opened, JobContext &job);

// A stored note says something only when a known signer signed it; anybody could have put the others there.
struct StoredCheckpoints
{
    std::vector<store::Checkpoint> trusted;
    std::vector<std::string> warnings; // one a note that is not trusted
};
Result<StoredCheckpoints> storedCheckpoints(Register &opened, JobContext &job);
// The public keys that the register knows.
Result<std::vector<log::VerifierKey>> signers(const estate::Estate &estate);

} // namespace tally::app
