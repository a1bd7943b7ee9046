// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Software that nobody needs to look at: what the policy leaves out by its name (drivers, updates, runtimes),
// and what is on so many computers that it is part of how they are built.
#pragma once

#include "audit/finding_policy.h"
#include "estate/estate.h"

#include <cstdint>
#include <vector>

namespace tally::audit {

class SoftwareExpected
{
public:
    SoftwareExpected(const estate::Estate &estate, const FindingPolicy &policy);

    bool isAnyRecognised() const { return m_any; }
    bool isRecognised(std::uint32_t title) const { return m_recognised[title]; }
    // What the title was recognised as; 0: no product.
    ItemId productOf(std::uint32_t title) const { return m_products[title]; }
    // Left out by the policy, or its product is on most computers.
    bool isExpected(std::uint32_t title) const { return m_expected[title]; }

private:
    void countDevices(const estate::Estate &estate, int percent);

    bool m_any = false;
    std::vector<bool> m_recognised, m_expected; // by title
    std::vector<ItemId> m_products;             // by title
};

} // namespace tally::audit
