// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words that the council is made of.
#pragma once

#include <span>
#include <string_view>

namespace tally::demo {

std::span<const std::string_view> firstNames();
std::span<const std::string_view> surnames();
std::span<const std::string_view> streets();
std::span<const std::string_view> districts();
std::span<const std::string_view> departments();         // directorates and services
std::span<const std::string_view> applicationSubjects(); // "Council Tax", "Planning Applications" …
std::span<const std::string_view> vendorWords();         // for the long tail of titles
std::span<const std::string_view> productWords();

} // namespace tally::demo
