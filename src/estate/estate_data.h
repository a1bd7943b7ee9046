// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// All tables of one estate. Copying it shares the chunks; the loader changes the copy and nobody else does.
#pragma once

#include "estate/attribute_columns.h"
#include "estate/records.h"
#include "estate/sorted_rows.h"
#include "estate/string_table.h"
#include "model/class_registry.h"

#include <array>
#include <atomic>
#include <map>
#include <memory>
#include <mutex>
#include <string>

namespace tally::estate {

template <std::size_t... I>
std::array<Chunked<std::uint32_t>, sizeof...(I)> makeWordColumns(std::index_sequence<I...>)
{
    return {((void)I, Chunked<std::uint32_t>(kNoWord))...};
}

struct ItemColumns
{
    std::array<Chunked<std::uint32_t>, kWordCount> words =
        makeWordColumns(std::make_index_sequence<static_cast<std::size_t>(kWordCount)>{});
    Chunked<Pence> cost{kNoMoney};
    Chunked<Day> purchasedOn{kNoDay};
    Chunked<Day> warrantyUntil{kNoDay};

    std::size_t size() const { return words[ItemSlot].size(); }
    void resize(std::size_t rows);
    ItemRecord at(Row row) const;
    void set(Row row, const ItemRecord &record);
    std::size_t memoryBytes() const;
};

struct DefinitionKey
{
    std::int64_t owner;
    std::string kind, name;
    friend auto operator<=>(const DefinitionKey &, const DefinitionKey &) = default;
};
struct DefinitionVersion
{
    std::string text;
    OperationNumber began;
};

// Worked out by whoever asks first, then kept; estates that are alike in what it is made of share it.
template <typename T>
class Lazy
{
public:
    template <typename Make>
    const T &get(Make make) const
    {
        std::call_once(m_once, [&] {
            m_value = make();
            m_made.store(true, std::memory_order_release);
        });
        return m_value;
    }
    const T *made() const { return m_made.load(std::memory_order_acquire) ? &m_value : nullptr; }

private:
    mutable std::once_flag m_once;
    mutable T m_value{};
    mutable std::atomic<bool> m_made = false;
};

// Installations by title: indexes[begin[t] … begin[t + 1]) are the rows of title t.
struct TitleIndex
{
    std::vector<std::uint32_t> begin;
    std::vector<std::uint32_t> indexes;
};

struct EstateData
{
    std::shared_ptr<StringTable> strings = std::make_shared<StringTable>();
    std::shared_ptr<const model::ClassRegistry> classes;
    OperationNumber operation = 0;
    Day today = 0;

    IdTable itemIds, titleIds, reportIds;
    ItemColumns items;              // the nameless behind the others
    std::size_t nameless = 0;       // how many
    Chunked<Row> rowOfItem{kNoRow}; // by slot
    AttributeColumns attributes;
    Chunked<TitleRecord> titles{TitleRecord{}}; // by slot, which is the position
    Chunked<ReportRecord> reports{ReportRecord{}};
    Chunked<std::uint32_t> rowOfReport{kNoRow}; // by slot

    SortedRows<ItemReport> reportsByItem; // held ones under kNoSlot, last
    SortedRows<InstallationRecord> installations;
    SortedRows<ComponentRecord> components;
    SortedRows<IdentifierRecord> identifiers;
    SortedRows<IdentifierIndex> identifierIndex;
    SortedRows<RecognitionRecord> recognitions;
    SortedRows<RelationshipRecord> relationships;
    SortedRows<RelationshipIndex> relationshipsByTarget;
    SortedRows<AttachmentRecord> attachments;
    SortedRows<SealedRecord> sealed;
    SortedRows<PrivateRecord> privateValues;
    Cow<std::map<DefinitionKey, DefinitionVersion>> definitions;
    Chunked<Day> operationDays{kNoDay}; // by operation number
    std::shared_ptr<Lazy<Graph>> graph;
    std::shared_ptr<Lazy<TitleIndex>> titleIndex;

    std::size_t itemCount() const { return items.size() - nameless; }
    Row rowOf(Slot item) const { return item < rowOfItem.size() ? rowOfItem.at(item) : kNoRow; }
    std::uint32_t reportRowOf(Slot report) const
    {
        return report < rowOfReport.size() ? rowOfReport.at(report) : kNoRow;
    }
    std::size_t memoryBytes() const;
};

} // namespace tally::estate
