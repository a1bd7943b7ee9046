// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What was known, sealed and reported of an order, out of the register and the contractor's report.
#pragma once

#include "disposal/planning.h"
#include "disposal/reconciliation.h"

namespace tally::disposal {

struct OrderReconciliation
{
    ReconciliationInput input;
    Reconciliation result;
};

// InvalidInput: no report has come, or its file cannot be read. The request has the file of the newest report
// under the field "report#ID".
Result<OrderReconciliation> reconcileOrder(const Scene &scene, const Order &order, const Request &request,
                                           Instant now);

} // namespace tally::disposal
