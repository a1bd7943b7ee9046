// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// nwipe's PDF certificates: one disk, or the system report of all of a machine's. They are unsigned and can
// be edited; the log is the better evidence where there is one.
#pragma once

#include "evidence/evidence.h"
#include "evidence/pdf_text.h"

#include <span>

namespace tally::evidence {

bool isNwipeCertificate(std::span<const PdfWord> words);
void readNwipeCertificate(std::span<const PdfWord> words, File &file);

} // namespace tally::evidence
