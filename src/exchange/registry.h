// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each reader's factory, so that the list in registry.cpp has one line a reader. A reader's header declares
// its own factory; this file holds what the list and its tests share.
#pragma once

#include "exchange/reader.h"

#include <string>

namespace tally::exchange {

// The names that --format takes, sorted, for help texts and messages.
std::string readerNames();

// The surest of these bytes, unpacked; the first of the list where two are equally sure. Null: none.
const Reader *readerFor(std::string_view bytes);

} // namespace tally::exchange
