// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What this client remembers of each register that it opened: the newest operation it saw and its leaf. A
// leaf commits to every operation before it (each record names the leaf before), so the register that is
// opened next time must still hold that leaf under that number: every client is a witness against truncation
// and rewriting. One small file a register in $XDG_STATE_HOME/tallystick/witness, outside the register.
#pragma once

#include "core/ids.h"
#include "core/result.h"
#include "store/store.h"

#include <optional>
#include <string>

namespace tally::app {

struct Witness
{
    OperationNumber number = 0;
    std::string leaf; // 32 bytes
};

Result<std::optional<Witness>> readWitness(const std::string &registerId);
// Keeps the newest; a state folder that cannot be written to is an error that need not stop anybody.
Outcome writeWitness(const std::string &registerId, const Witness &witness);

// What is wrong with the register in the light of what this client saw; empty when it extends it.
Result<std::string> contradiction(store::Store &store, const Witness &seen);
// Remembers the register as it stands, or refuses (Damaged) when it does not extend what was seen.
Outcome bearWitness(store::Store &store);

} // namespace tally::app
