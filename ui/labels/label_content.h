// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands on the labels of some items. Pure.
#pragma once

#include "core/ids.h"
#include "estate/estate.h"
#include "ui/print/labels.h"

#include <QString>
#include <QStringList>

#include <span>
#include <vector>

namespace tally::ui {

struct LabelContent
{
    QString code = QStringLiteral("asset_number"); // the attribute that the bar code says; "id": #123
    QStringList lines;                             // attributes in words, below the number itself
    QString text;                                  // the last line: "Property of North Council"
    int copies = 1;
};

struct LabelBatch
{
    std::vector<Label> labels;
    int without = 0; // items that have nothing to code, and so no label
};

// The attributes that a bar code may say, and those that may stand in words.
std::span<const char *const> labelCodes();
std::span<const char *const> labelLines();

LabelBatch labelBatch(const estate::Estate &estate, const std::vector<ItemId> &items,
                      const LabelContent &content);

} // namespace tally::ui
