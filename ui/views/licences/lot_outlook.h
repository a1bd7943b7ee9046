// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How one licence and its product stand in an estate, which may be one that nobody recorded: the licence in
// plain words, and the figures of its product.
#pragma once

#include "core/job.h"
#include "core/result.h"
#include "estate/estate.h"
#include "licence/position.h"

#include <QString>

#include <optional>

namespace tally::ui {

struct LotOutlook
{
    QString words; // "250 devices of Highways may run 2021 or older …"; why it does not count
    bool counts = false;
    // Of its product, all metrics together; nothing: no line of it.
    std::optional<std::int64_t> shortfall, surplus;
};

// The licence in words, as the scene has it.
QString lotWords(const licence::Scene &scene, const licence::Lot &lot);

// For a thread of its own. Item 0: the one that a draft makes. Errors of the engine, Cancelled.
Result<LotOutlook> lotOutlook(const estate::Estate &estate, ItemId licence, licence::View view,
                              JobContext &job);

// "37 short", "12 spare", "even"; empty: nothing of it is required or owned.
QString standingWords(const LotOutlook &outlook);

} // namespace tally::ui
