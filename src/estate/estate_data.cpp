// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/estate_data.h"

namespace tally::estate {

void ItemColumns::resize(std::size_t rows)
{
    for (auto &column : words)
        column.resize(rows);
    cost.resize(rows);
    purchasedOn.resize(rows);
    warrantyUntil.resize(rows);
}

ItemRecord ItemColumns::at(Row row) const
{
    ItemRecord record;
    for (std::size_t i = 0; i < words.size(); ++i)
        record.words[i] = words[i].at(row);
    record.cost = cost.at(row);
    record.purchasedOn = purchasedOn.at(row);
    record.warrantyUntil = warrantyUntil.at(row);
    return record;
}

void ItemColumns::set(Row row, const ItemRecord &record)
{
    for (std::size_t i = 0; i < words.size(); ++i)
        words[i].set(row, record.words[i]);
    cost.set(row, record.cost);
    purchasedOn.set(row, record.purchasedOn);
    warrantyUntil.set(row, record.warrantyUntil);
}

std::size_t ItemColumns::memoryBytes() const
{
    std::size_t bytes = cost.memoryBytes() + purchasedOn.memoryBytes() + warrantyUntil.memoryBytes();
    for (const auto &column : words)
        bytes += column.memoryBytes();
    return bytes;
}

std::size_t EstateData::memoryBytes() const
{
    std::size_t bytes =
        strings->memoryBytes() + itemIds.memoryBytes() + titleIds.memoryBytes() + reportIds.memoryBytes();
    bytes += items.memoryBytes() + rowOfItem.memoryBytes() + attributes.memoryBytes() + titles.memoryBytes();
    bytes += reports.memoryBytes() + rowOfReport.memoryBytes() + reportsByItem.memoryBytes();
    bytes += installations.memoryBytes() + components.memoryBytes() + identifiers.memoryBytes();
    bytes += identifierIndex.memoryBytes() + recognitions.memoryBytes() + relationships.memoryBytes();
    bytes += relationshipsByTarget.memoryBytes() + attachments.memoryBytes() + sealed.memoryBytes();
    bytes += privateValues.memoryBytes() + operationDays.memoryBytes();
    if (const Graph *made = graph ? graph->made() : nullptr)
        bytes += made->edges.capacity() * sizeof(ImpactEdge) +
                 made->groups.capacity() * sizeof(RedundancyGroup) +
                 (made->consumersBegin.capacity() + made->providerEdges.capacity() +
                  made->providersBegin.capacity()) *
                     sizeof(std::uint32_t) +
                 made->retired.capacity() / 8;
    if (const TitleIndex *made = titleIndex ? titleIndex->made() : nullptr)
        bytes += (made->begin.capacity() + made->indexes.capacity()) * sizeof(std::uint32_t);
    if (definitions) {
        for (const auto &[key, version] : *definitions)
            bytes += sizeof key + sizeof version + key.kind.size() + key.name.size() + version.text.size();
    }
    return bytes;
}

} // namespace tally::estate
