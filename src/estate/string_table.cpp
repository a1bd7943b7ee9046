// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/string_table.h"

#include "core/text.h"

#include <algorithm>
#include <cstring>
#include <functional>
#include <limits>

namespace tally::estate {

namespace {

constexpr std::size_t kBlockBytes = 256 * 1024;
constexpr std::size_t kFirstIndex = 1024;

std::uint32_t hashOf(std::string_view text)
{
    const std::size_t hash = std::hash<std::string_view>{}(text);
    return static_cast<std::uint32_t>(hash ^ (hash >> 32U));
}

// The first eight bytes as a number that sorts like them.
std::uint64_t head(std::string_view text)
{
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < 8; ++i)
        value = value << 8U | (i < text.size() ? static_cast<unsigned char>(text[i]) : 0U);
    return value;
}

} // namespace

StringTable::~StringTable()
{
    for (const auto &segment : m_segments)
        delete[] segment.load(std::memory_order_relaxed);
}

StringId StringTable::intern(std::string_view text, Folding folding)
{
    const std::uint32_t hash = hashOf(text);
    const std::unique_lock lock(m_mutex);
    if (m_index.empty())
        growIndex();
    const StringId known = lookUp(text, hash);
    return known != kNoString ? known : add(text, hash, folding);
}

StringId StringTable::find(std::string_view text) const
{
    const std::shared_lock lock(m_mutex);
    return m_index.empty() ? kNoString : lookUp(text, hashOf(text));
}

std::string_view StringTable::text(StringId id) const
{
    if (id == kNoString)
        return {};
    const Entry &e = entry(id);
    return {e.text, e.size};
}

std::string_view StringTable::folded(StringId id) const
{
    if (id == kNoString)
        return {};
    const Entry &e = entry(id);
    return {e.folded, e.foldedSize};
}

StringId StringTable::lookUp(std::string_view text, std::uint32_t hash) const
{
    const std::size_t mask = m_index.size() - 1;
    for (std::size_t at = hash & mask;; at = (at + 1) & mask) {
        const StringId id = m_index[at];
        if (id == kNoString)
            return kNoString;
        const Entry &e = entry(id);
        if (e.hash == hash && e.size == text.size() && std::memcmp(e.text, text.data(), text.size()) == 0)
            return id;
    }
}

StringId StringTable::add(std::string_view text, std::uint32_t hash, Folding folding)
{
    const std::uint32_t id = m_size.load(std::memory_order_relaxed);
    std::atomic<Entry *> &segment = m_segments[id / kSegmentEntries];
    if (segment.load(std::memory_order_relaxed) == nullptr)
        segment.store(new Entry[kSegmentEntries], std::memory_order_release);
    Entry &e = segment.load(std::memory_order_relaxed)[id % kSegmentEntries];
    e.text = keep(text);
    e.size = static_cast<std::uint32_t>(text.size());
    e.folded = e.text;
    e.foldedSize = e.size;
    e.hash = hash;
    if (folding == Folding::Fold) {
        const std::string folded = text::folded(text);
        if (folded != text) {
            e.folded = keep(folded);
            e.foldedSize = static_cast<std::uint32_t>(folded.size());
        }
    }
    const std::size_t mask = m_index.size() - 1;
    std::size_t at = hash & mask;
    while (m_index[at] != kNoString)
        at = (at + 1) & mask;
    m_index[at] = id;
    m_size.store(id + 1, std::memory_order_release);
    if ((id + 1) * 2 > m_index.size())
        growIndex();
    return id;
}

const char *StringTable::keep(std::string_view text)
{
    if (text.size() > m_freeBytes) {
        const std::size_t bytes = std::max(kBlockBytes, text.size());
        m_blocks.push_back(std::make_unique<char[]>(bytes));
        m_free = m_blocks.back().get();
        m_freeBytes = bytes;
        m_textBytes += bytes;
    }
    char *kept = m_free;
    std::copy(text.begin(), text.end(), kept);
    m_free += text.size();
    m_freeBytes -= text.size();
    return kept;
}

void StringTable::growIndex()
{
    m_index.assign(std::max(kFirstIndex, m_index.size() * 2), kNoString);
    const std::size_t mask = m_index.size() - 1;
    for (StringId id = 0; id < m_size.load(std::memory_order_relaxed); ++id) {
        std::size_t at = entry(id).hash & mask;
        while (m_index[at] != kNoString)
            at = (at + 1) & mask;
        m_index[at] = id;
    }
}

bool StringTable::before(StringId a, StringId b) const
{
    const int order = folded(a).compare(folded(b));
    return order != 0 ? order < 0 : text(a) < text(b);
}

std::vector<StringId> StringTable::sorted(std::size_t first, std::size_t last) const
{
    std::vector<std::pair<std::uint64_t, StringId>> keyed;
    keyed.reserve(last - first);
    for (std::size_t id = first; id < last; ++id)
        keyed.emplace_back(head(folded(static_cast<StringId>(id))), static_cast<StringId>(id));
    std::sort(keyed.begin(), keyed.end(), [this](const auto &a, const auto &b) {
        return a.first != b.first ? a.first < b.first : before(a.second, b.second);
    });
    std::vector<StringId> order;
    order.reserve(keyed.size());
    for (const auto &[key, id] : keyed)
        order.push_back(id);
    return order;
}

std::shared_ptr<const StringRanks> StringTable::ranks(std::size_t count) const
{
    const std::lock_guard lock(m_ranksMutex);
    if (m_ranks && m_ranks->rank.size() >= count)
        return m_ranks;
    const std::size_t known = m_ranks ? m_ranks->rank.size() : 0;
    const std::size_t all = size();
    const std::vector<StringId> added = sorted(known, all);
    auto ranks = std::make_shared<StringRanks>();
    ranks->order.reserve(all);
    auto from = m_ranks ? m_ranks->order.begin() : added.end();
    const auto end = m_ranks ? m_ranks->order.end() : added.end();
    for (const StringId id : added) {
        const auto to = std::partition_point(from, end, [&](StringId other) { return before(other, id); });
        ranks->order.insert(ranks->order.end(), from, to);
        ranks->order.push_back(id);
        from = to;
    }
    ranks->order.insert(ranks->order.end(), from, end);
    ranks->rank.resize(all);
    for (std::size_t i = 0; i < all; ++i)
        ranks->rank[ranks->order[i]] = static_cast<std::uint32_t>(i);
    m_ranks = ranks;
    return ranks;
}

std::size_t StringTable::memoryBytes() const
{
    const std::shared_lock lock(m_mutex);
    std::size_t bytes = m_textBytes + m_index.capacity() * sizeof(StringId);
    for (const auto &segment : m_segments)
        bytes += segment.load(std::memory_order_relaxed) != nullptr ? kSegmentEntries * sizeof(Entry) : 0;
    const std::lock_guard ranksLock(m_ranksMutex);
    return bytes + (m_ranks ? m_ranks->rank.size() * 2 * sizeof(StringId) : 0);
}

StringId StringView::find(std::string_view text) const
{
    const StringId id = m_table->find(text);
    return id < m_size ? id : kNoString;
}

std::uint32_t StringView::rank(StringId id) const
{
    if (id == kNoString)
        return std::numeric_limits<std::uint32_t>::max();
    std::call_once(m_once, [this] { m_ranks = m_table->ranks(m_size); });
    return m_ranks->rank[id];
}

} // namespace tally::estate
