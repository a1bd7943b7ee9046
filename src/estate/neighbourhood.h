// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The impact of items, or what they rest on, as boxes and arrows that a person can take in: many items of one
// class fold into one box with a count, and no drawing has more boxes than a screen bears. What is drawn here
// knows no screen; ui/graph lays it out and paints it. Pure, and the same answer for the same question.
#pragma once

#include "estate/outage.h"

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace tally::estate {

struct DrawingQuestion
{
    std::vector<ItemId> sources;     // items that are not live here are passed over
    std::vector<ItemId> alreadyDown; // not asked upstream
    bool upstream = false;           // what the sources rest on, instead of what fails with them
    bool redundancy = true;
    std::uint32_t maxDepth = 0;     // 0: no limit
    std::set<std::string> unfolded; // keys of boxes whose items are wanted one by one
    std::size_t maxBoxes = 300;     // at least 2; the rest is folded whatever is wanted
    std::size_t mostSiblings = 12;  // more of one class at one level fold
    friend bool operator==(const DrawingQuestion &, const DrawingQuestion &) = default;
};

enum class BoxState : std::uint8_t
{
    Source,
    AlreadyDown,
    Failed,
    Spared,  // a failure reached it, and it stands: enough of its providers are left
    RestedOn // upstream: the sources rest on it
};

inline constexpr std::uint32_t kNone = 0xFFFFFFFFU;

// An item of the answer. `via` and `box` are positions in Drawing::items and Drawing::boxes.
struct ReachedItem
{
    Row row = kNoRow;
    std::uint32_t level = 0;   // relationships away, counted as waves are (docs/impact.md); sources: 0
    std::uint32_t via = kNone; // the nearer item that it was reached by
    std::uint32_t edge =
        kNone;              // number in Graph::edges; kNone: a source, also one that stands at a named site
    std::uint32_t ways = 0; // nearer items that reach it
    BoxState state = BoxState::Failed;
    // Something here rests on it alone and has no other way (upstream: its failure alone stops a source).
    bool weak = false;
    std::uint32_t box = kNone;
    Spared spared; // when state is Spared
};

struct DrawnBox
{
    std::string key; // the same for the same box in the next drawing, whatever else changed
    BoxState state = BoxState::Failed;
    bool folded = false; // several items: a count and a class are shown instead of a name
    bool rest = false;   // folded: those of an unfolded box for which there is no room
    bool weak = false;
    std::uint32_t level = 0;
    std::string className; // empty when the items are of several classes
    std::string
        unfoldedFrom; // key to take out of DrawingQuestion::unfolded so that this folds again; may be empty
    std::vector<std::uint32_t> items;
};

struct DrawnArrow // from the nearer box to the further
{
    std::uint32_t from = 0;
    std::uint32_t to = 0;
    std::uint32_t edge = kNone; // one of the relationships that it stands for
    std::uint32_t count = 0;    // how many
    bool carries = false;       // the way by which the further box was reached; others are further ways
    bool spared = false;        // what it leads to stands
};

struct Drawing
{
    EstatePtr estate;
    DrawingQuestion question;
    std::vector<ReachedItem> items; // nearest first, sources before all
    std::vector<DrawnBox> boxes;    // likewise
    std::vector<DrawnArrow> arrows; // by from, then to; each pair once; never a circle
    Outage outage;                  // upstream: what is rested on as `affected`
    std::size_t services = 0;       // of the affected
    std::size_t spared = 0;
};

// Empty when the job was cancelled or no source is live.
Drawing drawNeighbourhood(const EstatePtr &estate, const DrawingQuestion &question, JobContext &job);

// From a source to that item, positions in Drawing::items.
std::vector<std::uint32_t> pathTo(const Drawing &drawing, std::uint32_t item);
// How the item follows from its via, read from via to item: "hosts", "runs on". Empty for what has no edge.
std::string_view relationWords(const Drawing &drawing, std::uint32_t edge);
// Name; "#12" when it has none.
std::string wordsOf(const Drawing &drawing, const ReachedItem &item);

} // namespace tally::estate
