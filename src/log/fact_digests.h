// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Recomputes the content digests of operations from the versions of facts (content_digest.h has the form),
// for a verifier that has the facts as lines and no database. Holds one line a begin and end in memory.
#pragma once

#include "log/bundle_lines.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace tally::log {

using TableDigests = std::map<std::string, std::string, std::less<>>; // table, 32 bytes

class FactDigests
{
public:
    void add(const FactLine &fact);
    // Operation to its tables' digests; operations without facts are left out. Empties this.
    std::map<std::int64_t, TableDigests> finish();

private:
    struct Entry
    {
        std::int64_t operation = 0;
        bool begins = false; // ends come first
        std::vector<FactCell> key;
        std::string line;
    };
    std::map<std::string, std::vector<Entry>, std::less<>> m_tables;
};

} // namespace tally::log
