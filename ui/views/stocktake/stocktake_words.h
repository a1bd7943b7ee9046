// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a stocktake is called on the screen: states, buckets, answers to a label that was read.
#pragma once

#include "audit/campaign_sheet.h"
#include "audit/stocktake.h"
#include "ui/theme/states.h"

#include <QString>

namespace tally::ui {

QString campaignStateWords(audit::CampaignState state);
State stateOf(audit::CampaignState state);
QString bucketWords(audit::Bucket bucket);
State stateOf(audit::Bucket bucket);

State stateOf(audit::ScanOutcome outcome);
// "belongs at Eastgate Office: seen here"
QString answerWords(const estate::Estate &estate, const audit::ScanAnswer &answer);
// The name of a room or site; the sign for unknown when there is none.
QString placeWords(const estate::Estate &estate, ItemId place);

} // namespace tally::ui
