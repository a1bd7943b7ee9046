// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// "Probably at X, used by Y" with confidence and reasons, kept apart from what is recorded. Pure.
#pragma once

#include "audit/presence.h"
#include "ui/details/line.h"

#include <optional>

namespace tally::ui {

inline constexpr const char *kPresenceSite = "presence:site", *kPresencePerson = "presence:person";

// Nothing: it is being worked out.
Lines presenceLines(const std::optional<audit::Presence> &presence);

} // namespace tally::ui
