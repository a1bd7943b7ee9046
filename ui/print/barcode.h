// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Code 128 and QR as modules, dark or light.
#pragma once

#include "core/result.h"

#include <QString>

#include <vector>

namespace tally::ui {

enum class BarcodeKind
{
    Code128,
    Qr
};

struct Barcode
{
    int width = 0; // in modules, without the quiet zone
    int height = 0;
    std::vector<bool> dark; // by row
    bool isDark(int x, int y) const { return dark[std::size_t(y) * std::size_t(width) + std::size_t(x)]; }
};

// Fails for an empty text, one too long for the kind, and characters the kind does not know.
Result<Barcode> encodeBarcode(BarcodeKind kind, const QString &text);

} // namespace tally::ui
