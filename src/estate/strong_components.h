// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which vertices rest on each other. Boost.Graph does the work in the .cpp file.
#pragma once

#include "estate/graph.h"

namespace tally::estate {

struct Components
{
    std::vector<std::uint32_t> of; // by vertex; a consumer's component is never above its provider's
    std::uint32_t count = 0;
};
// Every vertex is in one; edges to retired vertices are left out, so these stand alone.
Components strongComponents(const Graph &graph);

} // namespace tally::estate
