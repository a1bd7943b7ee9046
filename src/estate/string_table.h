// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The texts of a family of estates: append only and shared by all that were advanced from one another, so
// that a StringId means the same in each. Reading a text takes no lock; adding and finding do. Texts are
// freed with the last estate of the family.
#pragma once

#include "estate/strings.h"

#include <array>
#include <atomic>
#include <memory>
#include <mutex>
#include <shared_mutex>
#include <vector>

namespace tally::estate {

// The texts in sorting order (folded, then as written), and each one's place in it.
struct StringRanks
{
    std::vector<StringId> order;
    std::vector<std::uint32_t> rank;
};

class StringTable
{
public:
    enum class Folding
    {
        Fold,
        AsIs
    }; // AsIs: machine texts (digests, canonical attributes), never searched by people

    StringTable() = default;
    ~StringTable();
    StringTable(const StringTable &) = delete;
    StringTable &operator=(const StringTable &) = delete;

    std::size_t size() const { return m_size.load(std::memory_order_acquire); }
    StringId intern(std::string_view text, Folding folding = Folding::Fold);
    StringId find(std::string_view text) const;
    std::string_view text(StringId id) const;
    std::string_view folded(StringId id) const;
    // Ranks of at least the first `count` texts. Worked out when first asked for; later texts are merged in.
    std::shared_ptr<const StringRanks> ranks(std::size_t count) const;
    std::size_t memoryBytes() const;

private:
    struct Entry
    {
        const char *text = nullptr;
        const char *folded = nullptr;
        std::uint32_t size = 0;
        std::uint32_t foldedSize = 0;
        std::uint32_t hash = 0;
    };
    static constexpr std::size_t kSegmentEntries = 16'384;
    static constexpr std::size_t kSegments = 8'192; // 134 million texts

    const Entry &entry(StringId id) const
    {
        return m_segments[id / kSegmentEntries].load(std::memory_order_acquire)[id % kSegmentEntries];
    }
    StringId lookUp(std::string_view text, std::uint32_t hash) const; // with the lock held
    StringId add(std::string_view text, std::uint32_t hash, Folding folding);
    const char *keep(std::string_view text);
    void growIndex();
    bool before(StringId a, StringId b) const;
    std::vector<StringId> sorted(std::size_t first, std::size_t last) const;

    std::array<std::atomic<Entry *>, kSegments> m_segments{};
    std::atomic<std::uint32_t> m_size = 0;
    mutable std::shared_mutex m_mutex; // of everything below
    std::vector<StringId> m_index;     // open addressing, a power of two
    std::vector<std::unique_ptr<char[]>> m_blocks;
    char *m_free = nullptr;
    std::size_t m_freeBytes = 0;
    std::size_t m_textBytes = 0;
    mutable std::mutex m_ranksMutex;
    mutable std::shared_ptr<const StringRanks> m_ranks;
};

// What one estate sees of the table: the texts up to its own making.
class StringView final : public StringPool
{
public:
    explicit StringView(std::shared_ptr<StringTable> table)
        : m_table(std::move(table)), m_size(m_table->size())
    {
    }

    std::size_t size() const override { return m_size; }
    std::string_view text(StringId id) const override { return m_table->text(id); }
    std::string_view folded(StringId id) const override { return m_table->folded(id); }
    StringId find(std::string_view text) const override;
    std::uint32_t rank(StringId id) const override;

private:
    std::shared_ptr<StringTable> m_table;
    std::size_t m_size;
    mutable std::once_flag m_once;
    mutable std::shared_ptr<const StringRanks> m_ranks;
};

} // namespace tally::estate
