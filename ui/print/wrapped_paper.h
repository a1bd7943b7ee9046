// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A document to be kept: cells go on in further lines instead of being shortened, a table that goes on over a
// page has its heading and columns again, each page its number at the foot.
#pragma once

#include "ui/print/print_document.h"

namespace tally::ui {

// As paintDocument, which calls it for documents that wrap. Everything is laid out before the first page.
int paintWrapped(QPagedPaintDevice &device, const PrintDocument &document, const PrintProgress &progress);

} // namespace tally::ui
