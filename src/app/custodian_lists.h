// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lists on which custodians say themselves what they have: a table to fill in and a page to print for each,
// of what an audit campaign expects. A filled one is read back as a counts file (exchange/counts_file.h).
#pragma once

#include "core/result.h"
#include "estate/estate.h"

#include <string>
#include <vector>

namespace tally::app {

struct CustodianLists
{
    std::vector<std::string> files; // tables; each has a page of the same name beside it
    std::int64_t items = 0;
    std::int64_t custodians = 0;
    std::int64_t unheld = 0; // items without a custodian; they have a list of their own
};

// Into a folder that is not there yet or empty. Conflict: something is in it; the campaign is not open, or
// blind. Usage: it expects nothing any more.
Result<CustodianLists> writeCustodianLists(const estate::Estate &estate, ItemId campaign,
                                           const std::string &folder);

} // namespace tally::app
