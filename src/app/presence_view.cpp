// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presence_view.h"

namespace tally::app {

bool hasPresence(const estate::Estate &estate, estate::Row row)
{
    return estate.classes().isA(estate.classAt(row), "hardware");
}

audit::Presence presenceOf(const estate::Estate &estate, estate::Row row,
                           const std::vector<ClaimView> &claims)
{
    std::vector<audit::PlaceWord> words;
    for (const ClaimView &claim : claims) {
        if (audit::tellsOfPlace(claim.attribute))
            words.push_back({claim.attribute, claim.source, claim.value, claim.seenAt});
    }
    return audit::PresenceFinder(estate).presenceOf(row, words);
}

} // namespace tally::app
