// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What impact sees of the relationships: for each that lets an outage through, an edge from the provider to
// its consumer; equal providers of one consumer under one group.
#include "estate/estate_of_tables.h"

#include <charconv>
#include <map>
#include <unordered_map>

namespace tally::estate {

namespace {

struct Need
{
    double value = 0;
    bool isShare = false;
};

// "2" or "50%"; nothing when it is neither, or empty: all are needed, as without a group.
std::optional<Need> parseNeed(std::string_view text)
{
    Need need;
    if (text.ends_with('%')) {
        need.isShare = true;
        text.remove_suffix(1);
    }
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), need.value);
    if (text.empty() || error != std::errc{} || end != text.data() + text.size() || need.value < 0)
        return {};
    if (need.isShare)
        need.value /= 100;
    return need;
}

class GraphSource
{
public:
    explicit GraphSource(const EstateData &data) : m_data(data)
    {
        const auto &types = data.classes->types();
        for (std::size_t i = 0; i < types.size(); ++i)
            m_types.emplace(data.strings->find(types[i].name), static_cast<std::uint16_t>(i));
    }

    Graph build()
    {
        for (const auto &chunk : m_data.relationships.chunks()) {
            for (const RelationshipRecord &record : *chunk)
                add(record);
        }
        std::vector<bool> gone = retired();
        settleNeeds(gone);
        return buildGraph(static_cast<std::uint32_t>(m_data.items.size()), std::move(m_edges),
                          std::move(m_groups), std::move(gone));
    }

private:
    struct GroupKey
    {
        Vertex consumer;
        std::uint16_t type;
        StringId group;
        friend auto operator<=>(const GroupKey &, const GroupKey &) = default;
    };

    void add(const RelationshipRecord &record)
    {
        const auto found = m_types.find(record.type);
        const Row source = m_data.rowOf(record.source);
        const Row target = m_data.rowOf(record.target);
        if (found == m_types.end() || source == kNoRow || target == kNoRow)
            return;
        using model::ImpactFlow;
        const ImpactFlow flow = m_data.classes->types()[found->second].impact;
        if (flow == ImpactFlow::TargetToSource || flow == ImpactFlow::Both)
            addEdge(target, source, false, found->second, record);
        if (flow == ImpactFlow::SourceToTarget || flow == ImpactFlow::Both)
            addEdge(source, target, true, found->second, record);
    }

    void addEdge(Row provider, Row consumer, bool reverse, std::uint16_t type,
                 const RelationshipRecord &record)
    {
        ImpactEdge edge;
        edge.provider = provider;
        edge.consumer = consumer;
        edge.type = type;
        edge.reverse = reverse;
        // Equal providers without a group are one unnamed group of their consumer.
        if (record.group != kNoString || m_data.classes->types()[type].redundant)
            edge.group = groupOf({consumer, type, record.group}, record.needed);
        m_edges.push_back(edge);
    }

    std::uint32_t groupOf(const GroupKey &key, StringId needed)
    {
        const auto [entry, isNew] =
            m_groupNumbers.try_emplace(key, static_cast<std::uint32_t>(m_groups.size()));
        if (isNew) {
            m_groups.push_back({key.consumer});
            m_stated.emplace_back();
        }
        if (const auto need = needed == kNoString ? std::nullopt : parseNeed(m_data.strings->text(needed)))
            m_stated[entry->second].push_back(*need);
        return entry->second;
    }

    // What a relationship of the group states, else what its type says, else all. Where they disagree the
    // greatest need counts, whatever their order: impact is rather shown than missed.
    void settleNeeds(const std::vector<bool> &retired)
    {
        std::vector<std::uint32_t> providers(m_groups.size());
        for (const ImpactEdge &edge : m_edges) {
            if (edge.group != kNoGroup && !retired[edge.provider])
                ++providers[edge.group];
        }
        for (const auto &[key, number] : m_groupNumbers) {
            const auto usual = parseNeed(m_data.classes->types()[key.type].defaultNeeded);
            std::vector<Need> &stated = m_stated[number];
            if (stated.empty())
                stated.push_back(usual.value_or(Need{1, true}));
            RedundancyGroup greatest = withNeed(key.consumer, stated.front());
            for (const Need &need : stated) {
                const RedundancyGroup group = withNeed(key.consumer, need);
                if (neededOf(group, providers[number]) > neededOf(greatest, providers[number]))
                    greatest = group;
            }
            m_groups[number] = greatest;
        }
    }

    static RedundancyGroup withNeed(Vertex consumer, const Need &need)
    {
        RedundancyGroup group;
        group.consumer = consumer;
        group.need = need.value;
        group.isShare = need.isShare;
        return group;
    }

    std::vector<bool> retired() const
    {
        std::map<std::pair<StringId, StringId>, bool> known; // class, status
        std::vector<bool> result(m_data.items.size());
        for (Row row = 0; row < result.size(); ++row) {
            const StringId className = m_data.items.words[ClassName].at(row);
            const StringId status = m_data.items.words[Status].at(row);
            if (status == kNoString)
                continue;
            const auto [entry, isNew] = known.try_emplace({className, status}, false);
            if (isNew)
                entry->second =
                    m_data.classes->isEndState(m_data.strings->text(className), m_data.strings->text(status));
            result[row] = entry->second;
        }
        return result;
    }

    const EstateData &m_data;
    std::unordered_map<StringId, std::uint16_t> m_types;
    std::vector<ImpactEdge> m_edges;
    std::vector<RedundancyGroup> m_groups;
    std::vector<std::vector<Need>> m_stated; // of each group, what its relationships say
    std::map<GroupKey, std::uint32_t> m_groupNumbers;
};

} // namespace

Graph graphOf(const EstateData &data)
{
    return GraphSource(data).build();
}

} // namespace tally::estate
