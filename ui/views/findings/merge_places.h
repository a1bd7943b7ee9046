// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where items are merged and taken apart, as subjects of places, so that every view can lead there.
#pragma once

#include "core/ids.h"
#include "estate/estate.h"

#include <QString>

#include <vector>

namespace tally::ui {

QString mergeSubject(const std::vector<ItemId> &items);   // "merge:12,45"
QString apartSubject(ItemId item);                        // "apart:12"
std::vector<ItemId> itemsOfMerge(const QString &subject); // empty: it is none
ItemId itemOfApart(const QString &subject);               // 0: it is none

// Why these cannot be merged; empty: they may.
QString whyNoMerge(const estate::Estate &estate, const std::vector<ItemId> &items);
// Whether something was merged into it.
bool wasMerged(const estate::Estate &estate, ItemId item);

} // namespace tally::ui
