// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What this client remembers of each register that it opened or wrote to: the tree of the log as it saw it
// last, as the roots of its perfect subtrees. With the leaves that came since they must give the tree that
// the register's head has now (a consistency proof whose old half the client holds itself), so every client
// is a witness against truncation and rewriting, also one that may not read every record. One small file a
// register in $XDG_STATE_HOME/tallystick/witness, outside the register.
//
// A copy of a register has its id too, and goes its own way: what was seen is kept for each place (the file's
// path, the server's database), and beside it the longest log seen of the register at any place, with which a
// copy that is new here is compared.
#pragma once

#include "core/ids.h"
#include "core/result.h"
#include "log/merkle.h"
#include "store/store.h"

#include <optional>
#include <string>

namespace tally::app {

struct Witness
{
    OperationNumber number = 0; // the newest operation
    std::string leaf;           // 32 bytes
    log::Frontier tree;         // of number + 1 leaves
};

enum class SeenAt
{
    ThisPlace,
    AnyPlace
};
Result<std::optional<Witness>> readWitness(const store::StoreInfo &of, SeenAt where = SeenAt::ThisPlace);
// What the register's head says of itself; Damaged when it does not fit its size.
Result<Witness> witnessOf(store::Store &store);
// Of this place, and as the longest seen anywhere if it is.
// A state folder that cannot be written to is an error that need not stop anybody.
Outcome writeWitness(const store::StoreInfo &of, const Witness &witness);

// What is wrong with the register in the light of what this client saw; empty when it extends it.
Result<std::string> contradiction(store::Store &store, const Witness &seen);
// Remembers the register as it stands, or refuses (Damaged) when it does not extend what was seen.
Outcome bearWitness(store::Store &store);

} // namespace tally::app
