// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From claims to the values that an item shows.
#pragma once

#include "reconcile/precedence.h"
#include "reconcile/report_book.h"
#include "reconcile/workspace.h"

#include <functional>
#include <set>
#include <string>

namespace tally::reconcile {

// The organisation that a claim puts the item under; kept among the claims, shown as the row's owner.
inline constexpr std::string_view kOwnerAttribute = "owner";
// The class, claimed by sources that are certain of it.
inline constexpr std::string_view kClassAttribute = "class";
inline constexpr std::string_view kQuestionsAttribute = "open_questions";

using ValueProblem =
    std::function<void(const std::string &attribute, const std::string &value, const std::string &why)>;

// The value in the type that the class gives the attribute; nothing (after telling the problem) when it
// cannot be. A reference stays the text that names it.
std::optional<model::AttributeValue> fittingValue(const model::ClassRegistry &classes,
                                                  const std::string &className, const std::string &attribute,
                                                  const model::AttributeValue &value,
                                                  const ValueProblem &problem);

// Takes a class that is more exact than the one the row has; a state that the new class does not know becomes
// unknown.
void refineClass(const model::ClassRegistry &classes, model::ItemRow &row, const std::string &className);

// Works out again what an item shows, from the claims of all its reports. True when it changed.
Result<bool> settle(Workspace &workspace, ReportBook &book, const Precedence &precedence, ItemId item);

// The same of some attributes alone; one that no report claims any more becomes unknown. "class" and "owner"
// among them.
Outcome settleAttributes(Workspace &workspace, ReportBook &book, const Precedence &precedence, ItemId item,
                         const std::set<std::string> &attributes);

} // namespace tally::reconcile
