// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The format "json-lines": one object a line (or in one array), each with a "class" of item or a "kind" of
// row (docs/licences.md). Members are what columns of a table would be.
#pragma once

#include "exchange/reader.h"

namespace tally::exchange {

Reader jsonLinesReader();

} // namespace tally::exchange
