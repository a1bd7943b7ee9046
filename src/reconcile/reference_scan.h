// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who names an item in a reference: values of items, and what their reports say.
#pragma once

#include "estate/estate.h"
#include "model/class_registry.h"

#include <set>
#include <string>
#include <utility>
#include <vector>

namespace tally::reconcile {

// Attributes of any class that may name a thing of this class.
std::vector<std::string> attributesNaming(const model::ClassRegistry &classes, std::string_view className);
// Whether the attribute is a reference in some class ("owner" included).
bool isReferenceAnywhere(const model::ClassRegistry &classes, std::string_view attribute);

struct Naming
{
    estate::Row row = estate::kNoRow;
    std::string attribute;
    ItemId named;
};
// Every value of a live item, in one of the attributes, that is one of these items.
std::vector<Naming> namings(const estate::Estate &estate, const std::vector<std::string> &attributes,
                            const std::set<ItemId> &wanted);

} // namespace tally::reconcile
