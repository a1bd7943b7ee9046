// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is still open: of a thing before it may go on, of an order before it may close. "Why can I not close?"
#pragma once

#include "disposal/refusal.h"
#include "disposal/scene.h"

#include <optional>
#include <vector>

namespace tally::disposal {

// Media that are not declared, bays that nobody confirmed, media once seen in it that nobody accounts for
// (DSP-104, DSP-105).
std::vector<Refusal> openDeclarations(const Scene &scene, ItemId subject);
// Whether media may be in things of its class: computers, storage, printers with memory, network equipment.
bool mayHoldMedia(const Scene &scene, ItemId subject);

// Everything that keeps an order from closing, each with what would lift it; empty: it may.
std::vector<Refusal> blockers(const Scene &scene, ItemId order);
// Of the order's media: M5 where it leaves for reuse or stays, M8, M9 or M11. Empty: it is at its end.
std::optional<Refusal> mediumBlocker(const Scene &scene, ItemId medium, const Line &line);

// How many things a holding area takes; nothing: no limit is set.
std::optional<std::int64_t> capacityOf(const Scene &scene, ItemId place);
std::int64_t itemsHeldAt(const Scene &scene, ItemId place);

} // namespace tally::disposal
