// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/fact_digests.h"

#include "log/content_digest.h"

#include <algorithm>
#include <tuple>

namespace tally::log {

namespace {

void append(ContentLine &line, const std::vector<FactCell> &cells)
{
    for (const FactCell &cell : cells) {
        if (const auto *number = std::get_if<std::int64_t>(&cell))
            line.integer(*number);
        else if (const auto *text = std::get_if<std::string>(&cell))
            line.text(*text);
        else
            line.null();
    }
}

} // namespace

void FactDigests::add(const FactLine &fact)
{
    std::vector<Entry> &entries = m_tables[fact.table];
    ContentLine line;
    line.begin('+');
    append(line, fact.key);
    append(line, fact.values);
    entries.push_back({fact.began, true, fact.key, std::string(line.bytes())});
    if (!fact.ended)
        return;
    line.begin('-');
    append(line, fact.key);
    line.integer(fact.began);
    entries.push_back({*fact.ended, false, fact.key, std::string(line.bytes())});
}

std::map<std::int64_t, TableDigests> FactDigests::finish()
{
    std::map<std::int64_t, TableDigests> out;
    for (auto &[table, entries] : m_tables) {
        // The line settles what no honest register holds: one key ended twice by one operation.
        std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) {
            return std::tie(a.operation, a.begins, a.key, a.line) <
                   std::tie(b.operation, b.begins, b.key, b.line);
        });
        for (std::size_t i = 0; i < entries.size();) {
            const std::int64_t operation = entries[i].operation;
            ContentDigest digest;
            for (; i < entries.size() && entries[i].operation == operation; ++i)
                digest.add(entries[i].line);
            out[operation][table] = digest.finish();
        }
    }
    m_tables.clear();
    return out;
}

} // namespace tally::log
