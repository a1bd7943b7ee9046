// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Campaigns and their sheets as the command line shows them.
#pragma once

#include "audit/campaign_sheet.h"
#include "audit/stocktake.h"
#include "cli/json.h"

#include <string>

namespace tally::cli {

Json placeJson(const estate::Estate &estate, ItemId place); // null: none
std::string placeWords(const estate::Estate &estate, ItemId place);

// `nullptr` sheet: without figures.
Json campaignJson(const audit::Campaign &campaign, const audit::Sheet *sheet);
// What was noted with its count, how many pictures there are, who says that it is not there.
std::string remarkWords(const estate::Estate &estate, const audit::SheetLine &line);
Json sheetLineJson(const estate::Estate &estate, const audit::SheetLine &line);
Json placeProgressJson(const estate::Estate &estate, const audit::PlaceProgress &place);
Json scanJson(const estate::Estate &estate, const audit::ScanAnswer &answer);

std::string scanWords(const estate::Estate &estate, const audit::ScanAnswer &answer);

// Whether who looks may be told what a blind campaign has not seen yet.
bool showsMissing(const audit::Campaign &campaign);

} // namespace tally::cli
