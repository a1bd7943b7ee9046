// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What matching compares: one spelling of each identifier, and how far each kind can be trusted. Pure
// functions of text.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace tally::model {

// The form of an identifier that is equal for equal things: serial numbers trimmed and in capitals, MACs as
// six lower-case pairs with colons, UUIDs in lower case and in the lesser of their two byte orders (Windows
// swaps the first three groups), IMEIs and telephone numbers as digits. Empty when the value is malformed for
// its kind: then it is kept but never matched.
std::string canonicalIdentifier(std::string_view kind, std::string_view value);

// True for what makers and agents write where there is nothing: "To Be Filled By O.E.M.", "0", one character
// repeated, a UUID of all zeros or ones. Such a value must never identify or match. Also true when the
// canonical form is empty.
bool isPlaceholder(std::string_view kind, std::string_view value);

// True for a value that many machines share or that changes: virtual, VPN and randomised MACs, WAN miniports.
// It may support a match but never make one.
bool isWeakValue(std::string_view kind, std::string_view value);

// How far an equal value of this kind tells that two things are one: 100 alone decides, below 50 only with
// another. 0: an unknown kind, or one that says nothing.
int identifierStrength(std::string_view kind);
// The same for one value: 0 for a placeholder, at most kWeakStrength for a weak value.
int identifierStrength(std::string_view kind, std::string_view value);
inline constexpr int kWeakStrength = 20;

// Every kind that identifierStrength knows, strongest first.
std::span<const std::string_view> identifierKinds();

} // namespace tally::model
