// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether a scene says only what can be true.
#pragma once

#include "core/result.h"
#include "licence/scene.h"

namespace tally::licence {

// InvalidInput with the lot or row concerned: a reference to nothing, a negative quantity, lifts in a circle,
// a session that ends before it starts.
Outcome checkScene(const Scene &scene);

} // namespace tally::licence
