// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Product files of endoflife.date: YAML front matter with the release cycles of a product and when their
// support ends.
#pragma once

#include "exchange/reader.h"

namespace tally::exchange {

Reader endoflifeReader();

} // namespace tally::exchange
