// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Why a step is not taken: stable codes (disposal study, 6.6), the reason in words, what would lift it.
#pragma once

#include "core/ids.h"

#include <span>
#include <string>
#include <string_view>

namespace tally::disposal {

struct RefusalCode
{
    std::string_view code; // "DSP-103"
    std::string_view name; // "LEGAL_HOLD"
    bool isOfPerson;       // another person might do it
};
std::span<const RefusalCode> refusalCodes();
const RefusalCode *refusalCode(std::string_view code); // null: there is none

struct Refusal
{
    std::string code; // "DSP-103"
    ItemId subject;   // 0: of the whole event
    std::string subjectName;
    std::string why;    // one sentence
    std::string remedy; // one sentence
};

} // namespace tally::disposal
