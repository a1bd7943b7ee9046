// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Documents that hang on items.
#pragma once

#include "app/register.h"
#include "audit/stocktake.h"

#include <string>

namespace tally::app {

// The bytes that an item's attachment names by their SHA-256 (hexadecimal). NotFound: the register does not
// hold them, or this person may not read them.
Result<std::string> attachmentBytes(Register &opened, const std::string &sha256);

// A picture file (JPEG, PNG, GIF, WebP, BMP, TIFF or HEIC by its content) of at most 20 MiB. The error names
// it.
Result<audit::Photo> readPhoto(const std::string &file);

// Hangs it on an item. No number: it is there already.
Result<std::optional<OperationNumber>> attachPhoto(Register &opened, ItemId item, audit::Photo photo,
                                                   const std::string &reason, JobContext &job);

} // namespace tally::app
