// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One function a format: from bytes to rows and problems. Which of them a file is for is known by its content
// (evidence_reading.cpp).
#pragma once

#include "evidence/evidence.h"

#include <string_view>

namespace tally::evidence {

bool isNwipeLog(std::string_view bytes);
void readNwipeLog(std::string_view bytes, File &file);

// hdparm, nvme-cli, smartctl: what one file says.
bool readDeviceOutput(std::string_view bytes, File &file);

} // namespace tally::evidence
