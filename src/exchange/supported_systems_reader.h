// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table of supported systems (Category, Product, Site): which product each site uses for which job.
#pragma once

#include "exchange/reader.h"

namespace tally::exchange {

// Each row becomes a supported system of its site, one product known by one name wherever it is used, so that
// partners that run different products for one job stand side by side. A blank product or "?" is an open
// question on the item, never a product.
Reader supportedSystemsReader();

} // namespace tally::exchange
