// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A draft names what does not exist yet by negative ids, wherever a cell, an owner, a reference among the
// attributes or a claim names an item. Committing puts real ones in their place.
#pragma once

#include "core/result.h"
#include "model/class_registry.h"
#include "model/operation.h"

#include <cstdint>
#include <functional>

namespace tally::app {

// `reserve` gives the first of so many ids; it is not called when the draft has no negative ids.
Outcome giveRealIds(model::OperationDraft &draft, const model::ClassRegistry &classes,
                    const std::function<Result<std::int64_t>(std::int64_t count)> &reserve);

// Puts what `replace` gives in the place of every negative id.
Outcome replaceIds(model::OperationDraft &draft, const model::ClassRegistry &classes,
                   const std::function<std::int64_t(std::int64_t)> &replace);
// Moves negative ids down, so that the draft can join one that has new things of its own. `by`: 0 or less.
Outcome moveNewIds(model::OperationDraft &draft, const model::ClassRegistry &classes, std::int64_t by);

} // namespace tally::app
