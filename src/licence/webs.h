// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Large webs of access as problems, and their covers as uses.
#pragma once

#include "licence/patterns.h"

namespace tally::licence {

Web webOf(const Scene &scene, const Holdings &holdings, const std::vector<Terms> &purchases,
          const Bundle &bundle, SlotBook &slots, WebEnds &ends);
// Takes out of a cover who is not needed.
void dropNeedless(const Web &web, solve::VertexCover &cover);
// The cheapest cover where every licence must be bought and costs the same.
solve::VertexCover coverByPurchase(const Web &web);
// The licensed people and devices, each with its pairs that nobody before it covers.
std::vector<Use> usesOf(const Scene &scene, const Bundle &bundle, const Web &web, const WebEnds &ends,
                        const solve::VertexCover &cover);

} // namespace tally::licence
