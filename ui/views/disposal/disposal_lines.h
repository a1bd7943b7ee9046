// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the pane beside the table says of a thing, a medium or an order, as lines. Pure: made of the sheet on
// an engine's thread.
#pragma once

#include "disposal/refusal.h"
#include "ui/details/line.h"
#include "ui/views/disposal/custody_axis.h"
#include "ui/views/disposal/disposal_steps.h"

namespace tally::ui {

struct DisposalSheet;

// What Enter on a line does, as its key: steps of something ("steps:order:12"), an attached file
// ("file:SHA-256:NAME"), another row ("row:12"), an order ("order:12").
QString stepsKey(disposal::SubjectKind kind, ItemId item);
// Nothing: the key is none of steps.
std::optional<std::pair<disposal::SubjectKind, ItemId>> stepsOfKey(const QString &key);

struct DisposalDetails
{
    QString title;
    Lines lines;
    CustodyAxis axis; // empty of an order
};

// Of a thing or a medium in the process, or of an order.
DisposalDetails disposalDetails(const DisposalSheet &sheet, ItemId item);
// "Why can it not close?": each with its code, why and what would lift it. Of things and media those alone
// that concern them.
Lines blockerLines(const disposal::Scene &scene, ItemId item);
// Refusals of a step that was taken or would be.
Lines refusalLines(const std::vector<disposal::Refusal> &refused);

} // namespace tally::ui
