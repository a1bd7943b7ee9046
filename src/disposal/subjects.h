// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person calls a thing, medium, order … by: its number or name, or "#12".
#pragma once

#include "core/result.h"
#include "disposal/event.h"
#include "disposal/scene.h"

namespace tally::disposal {

// NotFound with the nearest, Ambiguous with the candidates. New names are none: 0.
Result<ItemId> findSubject(const Scene &scene, SubjectKind kind, const std::string &key);
// Media whose serial number, other serial numbers or tag it is, whatever the spelling ("wd-wcc3 f123").
std::vector<ItemId> mediaCalled(const Scene &scene, std::string_view key);

} // namespace tally::disposal
