// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/fact.h"

namespace tally::app {

// A fact that goes to another owner goes on under another key; this is the same for all of its life.
inline model::FactKey withoutOwner(model::FactKey key)
{
    key.owner = kPartnership;
    return key;
}

} // namespace tally::app
