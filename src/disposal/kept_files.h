// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Evidence is judged from the files that were kept: which records' files an event needs to be given.
#pragma once

#include "disposal/event.h"
#include "disposal/scene.h"

#include <vector>

namespace tally::disposal {

bool judgesKeptFiles(const Event &event);

// Evidence and reports whose attachments planEvent expects among the input's files, each under its kind and
// the record's number ("evidence#12"). Empty: the event judges nothing again.
std::vector<ItemId> recordsJudgedAgain(const Scene &scene, const Event &event);

} // namespace tally::disposal
