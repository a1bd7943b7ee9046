// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether a policy agrees with itself.
#pragma once

#include "disposal/policy.h"

namespace tally::disposal {

// A class of ISO/IEC 21964: the letter of the material and how fine, "H-5".
struct ParticleClass
{
    char letter = 'H';
    int number = 0; // 1 to 7, 7 the finest
};
std::optional<ParticleClass> particleClassOf(std::string_view text);

// "key: why"; empty: none. That there are rows for all types and for what failed, that nothing asks less of a
// higher class or of a destination further out, that every level that counts has its verification, and that
// nothing counts which never counts.
std::string contradictionOf(const Policy &policy);

} // namespace tally::disposal
