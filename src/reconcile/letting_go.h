// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an item shows of an attribute once nobody fixes it any more.
#pragma once

#include "reconcile/precedence.h"
#include "reconcile/report_book.h"
#include "reconcile/workspace.h"

#include <string>

namespace tally::reconcile {

// A value that one said of the item and says no longer identifies it no longer, unless another still says it.
void forgetMark(Workspace &workspace, ReportBook &book, ItemId item, const std::string &attribute,
                const model::AttributeValue &earlier);

// The claims decide again; where nobody speaks of the attribute, what the item showed before the lock comes
// back, unless it shows something else than the lock made it show by now. The item must be live.
Outcome releaseValue(Workspace &workspace, ReportBook &book, const Precedence &precedence, const ValueLock &lock);

} // namespace tally::reconcile
