// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the families of findings share: the reports of each item by position, who is live, since when, and the
// making of a finding.
#pragma once

#include "audit/count_book.h"
#include "audit/findings.h"
#include "model/source_rules.h"

#include <span>

namespace tally::audit {

// One report of an item.
struct Sight
{
    std::uint32_t report = 0;
    estate::StringId source = estate::kNoString;
    Instant seenAt = 0;
    bool isTimed = false; // seenAt is known
    bool isWord = false;  // of a person or register
};

class Scene
{
public:
    Scene(const FindingInput &input, model::SourceRules rules);

    const FindingInput &input;
    const estate::Estate &estate;
    const model::ClassRegistry &classes;
    const ClaimBook &claims;
    const FindingPolicy &policy;
    const model::SourceRules rules;
    const CountBook counts; // of stocktakes
    const Day today;

    std::span<const Sight> sightsOf(estate::Row row) const;
    // In no end state of its lifecycle.
    bool isAlive(estate::Row row) const { return m_alive[row]; }
    bool isAlive(ItemId item) const;
    std::string statusOf(estate::Row row) const;
    std::string_view sourceOf(std::uint32_t report) const;
    std::optional<Instant> seenAt(std::uint32_t report) const;
    // Name, else asset or serial number, else "#12".
    std::string nameOf(estate::Row row) const;
    std::string nameOf(ItemId item) const;
    std::optional<std::string> textAt(estate::Row row, std::string_view attribute) const;
    std::optional<Day> dayAt(estate::Row row, std::string_view attribute) const;
    ItemId referenceAt(estate::Row row, std::string_view attribute) const;
    // The serial number that a part bears; nothing for none and for placeholders.
    std::optional<std::string> serialOf(const estate::Component &part) const;
    // "PC-1 was …": with the day in words.
    std::string ago(Day day) const; // "2026-08-01, 118 days ago"

    // Of an item: its id, name and since when by the operation that recorded it.
    Finding begin(FindingKind kind, std::string key, estate::Row row) const;

private:
    std::vector<Sight> m_sights;
    std::vector<std::uint32_t> m_begin; // by row
    std::vector<bool> m_alive;
};

using Sink = std::vector<Finding>;

void findCampaigns(const Scene &scene, Sink &onto);   // what stocktakes missed, and saw elsewhere
void findMissing(const Scene &scene, Sink &onto);     // NotFound, SilentSource; after findCampaigns
void findUnrecorded(const Scene &scene, Sink &onto);  // NotRecorded, DisposedSeen of held reports
void findDifferences(const Scene &scene, Sink &onto); // Different, Moved, PartGone of memory
void findPresence(const Scene &scene, Sink &onto);    // Moved, by all evidence together
void findParts(const Scene &scene, Sink &onto);       // PartMoved, PartGone
void findDuplicates(const Scene &scene, Sink &onto);
void findSoftware(const Scene &scene, Sink &onto);
void findOrphans(const Scene &scene, Sink &onto); // Orphan, NoOwner, DisposedSeen of live reports

} // namespace tally::audit
