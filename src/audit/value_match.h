// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether two sources mean the same by what they say: makers, systems and names are written in many ways, and
// an operating system sees less memory than is fitted.
#pragma once

#include "estate/estate.h"

namespace tally::audit {

// Values of one attribute; of a reference either may be an id or the text that names it.
bool meanTheSame(const estate::Estate &estate, const model::AttributeSpec &spec,
                 const model::AttributeValue &a, const model::AttributeValue &b);

// As a person reads it; references by the name of the item.
std::string wordsOf(const estate::Estate &estate, const model::AttributeSpec &spec,
                    const model::AttributeValue &value);

} // namespace tally::audit
