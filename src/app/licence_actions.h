// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What people do with licences, as edits that recordLicences takes: the quantity of a licence is never
// changed, a transaction is added.
#pragma once

#include "app/licensing.h"
#include "core/money.h"

#include <optional>
#include <string>
#include <vector>

namespace tally::app {

struct TransactionWish
{
    ItemId licence;
    std::string type; // "addition", "retirement" … (schema/classes/licence_transaction.json)
    std::optional<std::int64_t> quantity; // none: all that is left
    Day on = 0;
    ItemId to;          // of a transfer, an upgrade or a consolidation: the licence that the units go to
    ItemId counterpart; // the organisation on the other side
    std::optional<Day> coverUntil; // of maintenance
    std::string reference;
    std::optional<Pence> charge;
};
LicenceEdit transactionEdit(const estate::Estate &estate, const TransactionWish &wish);

// Units that another organisation gets: into its licence of the same product, edition, version, metric and
// agreement, or into a new one that is like the first but for its owner and quantity. InvalidInput: it owns
// the licence itself.
Result<std::vector<LicenceEdit>> transferEdits(const estate::Estate &estate, TransactionWish wish,
                                               ItemId organisation);

// Standalone licences into a wide one that has its own quantity: they end on the day.
Result<std::vector<LicenceEdit>> consolidationEdits(const estate::Estate &estate,
                                                    const std::vector<ItemId> &licences, ItemId into, Day on,
                                                    const std::string &reference);

} // namespace tally::app
