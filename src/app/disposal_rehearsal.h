// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Events of disposal planned before there is a register to read: on an estate of what they turn on alone, by
// the planners, policies and readers of evidence that a register has. The store checks steps and duties again
// when what comes of them is replayed.
#pragma once

#include "demo/disposal_door.h"
#include "model/rows.h"

#include <memory>
#include <vector>

namespace tally::app {

// `definitions`: those that the register begins with.
Result<std::shared_ptr<demo::DisposalDoor>>
disposalRehearsal(const std::vector<model::DefinitionRow> &definitions);

} // namespace tally::app
