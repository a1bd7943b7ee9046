// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/estate_of_tables.h"
#include "estate/loader.h"

#include <algorithm>

namespace tally::estate {

namespace {

// Reads the cells of a key as what the tables hold; what never occurred becomes the unknown, which no row
// has.
class KeyReader
{
public:
    KeyReader(const EstateData &data, const model::FactKey &key) : m_data(data), m_key(key) {}

    std::int64_t integer(std::size_t cell) const
    {
        const auto *value =
            cell < m_key.cells.size() ? std::get_if<std::int64_t>(&m_key.cells[cell]) : nullptr;
        return value != nullptr ? *value : 0;
    }
    StringId text(std::size_t cell) const
    {
        const auto *value =
            cell < m_key.cells.size() ? std::get_if<std::string>(&m_key.cells[cell]) : nullptr;
        return value != nullptr ? m_data.strings->find(*value) : kNoString;
    }
    std::string plainText(std::size_t cell) const
    {
        const auto *value =
            cell < m_key.cells.size() ? std::get_if<std::string>(&m_key.cells[cell]) : nullptr;
        return value != nullptr ? *value : std::string();
    }
    Slot item(std::size_t cell) const { return m_data.itemIds.find(integer(cell)); }
    Slot title(std::size_t cell) const { return m_data.titleIds.find(integer(cell)); }
    Slot report(std::size_t cell) const { return m_data.reportIds.find(integer(cell)); }
    bool owns(Slot owner) const { return m_data.itemIds.idAt(owner) == m_key.owner.value; }

    template <typename Record>
    std::optional<OperationNumber> liveOf(const Record *record) const
    {
        if (record == nullptr || !owns(record->owner))
            return {};
        return record->began;
    }

private:
    const EstateData &m_data;
    const model::FactKey &m_key;
};

std::optional<OperationNumber> itemBegan(const EstateData &data, const KeyReader &key)
{
    const Row row = data.rowOf(key.item(0));
    if (row == kNoRow || !key.owns(data.items.words[OwnerSlot].at(row)))
        return {};
    return data.items.words[BeganWord].at(row);
}

std::optional<OperationNumber> titleBegan(const EstateData &data, const KeyReader &key)
{
    const Slot slot = key.title(0);
    const Began began = slot < data.titles.size() ? data.titles.at(slot).began : kNotLive;
    return began == kNotLive || !key.owns(kNoSlot) ? std::nullopt : std::optional<OperationNumber>(began);
}

std::optional<OperationNumber> reportBegan(const EstateData &data, const KeyReader &key)
{
    const std::uint32_t row = data.reportRowOf(key.report(0));
    if (row == kNoRow)
        return {};
    const ReportRecord record = data.reports.at(row);
    return key.liveOf(&record);
}

std::optional<OperationNumber> installationBegan(const EstateData &data, const KeyReader &key)
{
    // An installation belongs to the owner of its device, so its record does not say it again.
    const auto *record = data.installations.find(std::tuple(key.item(0), key.title(1), key.report(2)));
    return record == nullptr ? std::nullopt : std::optional<OperationNumber>(record->began);
}

std::optional<OperationNumber> definitionBegan(const EstateData &data, const model::FactKey &factKey,
                                               const KeyReader &key)
{
    if (!data.definitions)
        return {};
    const auto found = data.definitions->find({factKey.owner.value, key.plainText(0), key.plainText(1)});
    return found == data.definitions->end() ? std::nullopt : std::optional(found->second.began);
}

} // namespace

std::optional<OperationNumber> EstateOfTables::beganOf(const model::FactKey &factKey) const
{
    const KeyReader key(m_data, factKey);
    switch (factKey.table) {
    case model::Table::Item:
        return itemBegan(m_data, key);
    case model::Table::Relationship:
        return key.liveOf(m_data.relationships.find(std::tuple(key.item(0), key.text(1), key.item(2))));
    case model::Table::Title:
        return titleBegan(m_data, key);
    case model::Table::Report:
        return reportBegan(m_data, key);
    case model::Table::Installation:
        return installationBegan(m_data, key);
    case model::Table::Component:
        return key.liveOf(
            m_data.components.find(std::tuple(key.item(0), key.report(1), key.text(2), key.text(3))));
    case model::Table::Identifier:
        return key.liveOf(m_data.identifiers.find(std::tuple(key.item(0), key.text(1), key.text(2))));
    case model::Table::Recognition:
        return key.liveOf(m_data.recognitions.find(std::tuple(key.title(0))));
    case model::Table::Attachment:
        return key.liveOf(m_data.attachments.find(std::tuple(key.item(0), key.text(1))));
    case model::Table::Definition:
        return definitionBegan(m_data, factKey, key);
    case model::Table::Claim:
    case model::Table::RightHeld:
        return {}; // not of the estate
    }
    return {};
}

std::optional<Day> EstateOfTables::operationDay(OperationNumber operation) const
{
    if (operation < 0 || static_cast<std::size_t>(operation) >= m_data.operationDays.size())
        return {};
    const Day day = m_data.operationDays.at(static_cast<std::size_t>(operation));
    return day == kNoDay ? std::nullopt : std::optional(day);
}

const Graph &EstateOfTables::graph() const
{
    return m_data.graph->get([this] { return graphOf(m_data); });
}

Result<EstatePtr> EstateOfTables::advanced(const std::vector<model::FactVersion> &versions,
                                           OperationNumber operation,
                                           const std::vector<model::PrivateValue> &newPrivateValues,
                                           const std::vector<OperationDay> &recorded) const
{
    Loader loader(m_data);
    for (const model::PrivateValue &value : newPrivateValues)
        loader.addPrivateValue(value);
    for (const model::FactVersion &version : versions)
        loader.add(version);
    for (OperationNumber number = m_data.operation + 1; number <= operation; ++number)
        loader.addOperationDay(number, m_data.today);
    for (const OperationDay &known : recorded)
        loader.addOperationDay(known.operation, known.recordedOn);
    TALLY_TRY(EstateData data, std::move(loader).finish(operation, m_data.today));
    return EstatePtr(std::make_shared<EstateOfTables>(std::move(data)));
}

EstatePtr EstateOfTables::withToday(Day today) const
{
    EstateData data = m_data;
    data.today = today;
    return std::make_shared<EstateOfTables>(std::move(data));
}

} // namespace tally::estate
