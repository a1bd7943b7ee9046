// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// "disposal evidence FILE|FOLDER…": the files of a folder or a USB stick, each evidence of its own.
#pragma once

#include "cli/command.h"

namespace tally::cli {

inline constexpr const char *kFolderOption = "--folder";

bool isOfManyFiles(const Invocation &invocation); // else it is an event as any other
Result<Exit> runEvidenceFiles(Context &context, const Invocation &invocation);

} // namespace tally::cli
