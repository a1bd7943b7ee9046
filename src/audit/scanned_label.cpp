// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/scanned_label.h"

#include "estate/search_keys.h"

#include <algorithm>

namespace tally::audit {

std::string labelKey(std::string_view label)
{
    return estate::keyForm(label);
}

LabelIndex::LabelIndex(const estate::Estate &estate)
{
    const auto gather = [&](std::string_view attribute, std::vector<Entry> &into) {
        const auto column = estate.columnOf(attribute);
        if (!column)
            return;
        std::vector<estate::Row> rows(estate.itemCount());
        for (estate::Row row = 0; row < rows.size(); ++row)
            rows[row] = row;
        std::vector<estate::Value> values(rows.size());
        estate.read(*column, rows, values);
        for (const estate::Row row : rows) {
            const estate::StringId text = values[row].string();
            if (text == estate::kNoString)
                continue;
            std::string key = labelKey(estate.strings().text(text));
            if (!key.empty())
                into.push_back({std::move(key), estate.idAt(row)});
        }
    };
    gather("asset_number", m_assets);
    gather("serial_number", m_serials);
    estate.visitIdentifiers([&](const estate::Identifier &identifier) {
        std::string key = labelKey(estate.strings().text(identifier.value));
        if (!key.empty() && identifier.item != estate::kNoRow)
            m_others.push_back({std::move(key), estate.idAt(identifier.item)});
    });
    for (const std::vector<Entry> *entries : {&m_assets, &m_serials}) {
        for (const Entry &entry : *entries)
            m_near.push_back({estate::confusableForm(entry.key), entry.item});
    }
    for (std::vector<Entry> *entries : {&m_assets, &m_serials, &m_others, &m_near})
        sort(*entries);
}

void LabelIndex::sort(std::vector<Entry> &entries)
{
    std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) {
        return a.key != b.key ? a.key < b.key : a.item < b.item;
    });
}

std::vector<ItemId> LabelIndex::carriersOf(const std::vector<Entry> &entries, const std::string &key)
{
    std::vector<ItemId> carriers;
    auto at = std::lower_bound(entries.begin(), entries.end(), key,
                               [](const Entry &a, const std::string &b) { return a.key < b; });
    for (; at != entries.end() && at->key == key; ++at) {
        if (carriers.empty() || carriers.back() != at->item)
            carriers.push_back(at->item);
    }
    return carriers;
}

LabelMatch LabelIndex::find(std::string_view label) const
{
    LabelMatch match;
    const std::string key = labelKey(label);
    if (key.empty())
        return match;
    for (const std::vector<Entry> *entries : {&m_assets, &m_serials, &m_others}) {
        std::vector<ItemId> carriers = carriersOf(*entries, key);
        if (carriers.empty())
            continue;
        if (carriers.size() == 1)
            match.item = carriers.front();
        else
            match.several = std::move(carriers);
        return match;
    }
    match.near = carriersOf(m_near, estate::confusableForm(key));
    return match;
}

} // namespace tally::audit
