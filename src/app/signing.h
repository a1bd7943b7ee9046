// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Signed checkpoints of a register's log. The signer's key lies in $XDG_CONFIG_HOME/tallystick/signing.key
// (mode 0600, made at first use); its public half is a definition of kind "signer" in the register, so that
// its history is in the log.
#pragma once

#include "app/register.h"
#include "log/keys.h"
#include "store/store.h"

#include <vector>

namespace tally::app {

// Signs the log as it stands and keeps the note in the register.
Result<store::Checkpoint> signCheckpoint(Register &opened, JobContext &job);
// The public keys that the register knows.
Result<std::vector<log::VerifierKey>> signers(const estate::Estate &estate);

} // namespace tally::app
