// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fact_words.h"

#include "log/sha256.h"
#include "reconcile/item_values.h"

#include <algorithm>

namespace tally::app {

namespace {

using model::Table;

std::int64_t number(const model::Cell &cell)
{
    const auto *value = std::get_if<std::int64_t>(&cell);
    return value == nullptr ? 0 : *value;
}

std::string text(const model::Cell &cell)
{
    if (const auto *value = std::get_if<std::string>(&cell))
        return *value;
    if (const auto *value = std::get_if<std::int64_t>(&cell))
        return std::to_string(*value);
    return {};
}

std::int64_t keyNumber(const model::FactKey &key, std::string_view column)
{
    return number(key.cells.at(model::keyIndex(key.table, column)));
}

std::string keyText(const model::FactKey &key, std::string_view column)
{
    return text(key.cells.at(model::keyIndex(key.table, column)));
}

std::string numbered(ItemId item)
{
    return "#" + std::to_string(item.value);
}

} // namespace

const model::UnsealMap &FactWords::unsealMap()
{
    if (!m_unseal) {
        m_unseal.emplace();
        if (const auto values = m_store.privateValues()) {
            for (const model::PrivateValue &value : *values)
                m_unseal->emplace(value.digest, value.value);
        }
    }
    return *m_unseal;
}

const FactWords::Known &FactWords::known(ItemId item)
{
    const auto found = m_known.find(item);
    if (found != m_known.end())
        return found->second;
    Known of;
    if (const estate::Row row = m_estate->rowOf(item); row != estate::kNoRow) {
        of = {std::string(m_estate->nameAt(row)), std::string(m_estate->classAt(row))};
    } else if (auto versions = m_store.versions(Table::Item, "id", item.value);
               versions && !versions->empty()) {
        // Of names that it got only later, none is known then.
        const OperationNumber seen = m_estate->operation();
        const auto isLater = [seen](const auto &version) { return version.began > seen; };
        if (!std::all_of(versions->begin(), versions->end(), isLater))
            std::erase_if(*versions, isLater);
        const auto last = std::max_element(versions->begin(), versions->end(),
                                           [](const auto &a, const auto &b) { return a.began < b.began; });
        if (auto then = model::rowOf<model::ItemRow>(last->key, last->values)) {
            model::unseal(unsealMap(), *then);
            of = {then->name.value_or(""), then->className};
            if (model::isSealed(of.name))
                of.name = model::erasedText("name");
        }
    }
    if (of.name.empty())
        of.name = numbered(item);
    return m_known.emplace(item, std::move(of)).first->second;
}

std::string FactWords::itemName(ItemId item)
{
    return known(item).name;
}
std::string FactWords::className(ItemId item)
{
    return known(item).className;
}

const std::string &FactWords::titleName(TitleId title)
{
    if (m_titles.empty()) {
        for (std::uint32_t i = 0; i < m_estate->titleCount(); ++i) {
            const estate::Title known = m_estate->titleAt(i);
            const std::string version(m_estate->strings().text(known.version));
            m_titles[known.id] =
                std::string(m_estate->strings().text(known.name)) + (version.empty() ? "" : " " + version);
        }
    }
    // Titles never end, so one that the estate lacks was recorded after it was loaded.
    std::string &name = m_titles[title];
    if (name.empty())
        name = "#" + std::to_string(title.value);
    return name;
}

ItemId FactWords::itemOfReport(ReportId report)
{
    const auto found = m_reports.find(report);
    if (found != m_reports.end())
        return found->second;
    ItemId item;
    if (const auto versions = m_store.versions(Table::Report, "id", report.value)) {
        for (const model::FactVersion &version : *versions) {
            if (const std::int64_t id = number(version.values.at(model::valueIndex(Table::Report, "item")));
                id != 0)
                item = ItemId(id);
        }
    }
    m_reports.emplace(report, item);
    return item;
}

ItemId FactWords::itemOf(const model::FactKey &key)
{
    switch (key.table) {
    case Table::Item:
        return ItemId(keyNumber(key, "id"));
    case Table::Relationship:
        return ItemId(keyNumber(key, "source"));
    case Table::Report:
        return itemOfReport(ReportId(keyNumber(key, "id")));
    case Table::Installation:
        return ItemId(keyNumber(key, "device"));
    case Table::Claim:
        return itemOfReport(ReportId(keyNumber(key, "report")));
    case Table::Component:
    case Table::Identifier:
    case Table::Attachment:
        return ItemId(keyNumber(key, "item"));
    case Table::Title:
    case Table::Recognition:
    case Table::Definition:
    case Table::RightHeld:
        break;
    }
    return {};
}

std::string FactWords::factName(const model::FactKey &key, ItemId seenFrom)
{
    switch (key.table) {
    case Table::Item:
        return "item";
    case Table::Relationship: {
        const std::string type = keyText(key, "type");
        const model::RelationshipType *known = m_estate->classes().findType(type);
        const bool reverse = known != nullptr && ItemId(keyNumber(key, "source")) != seenFrom;
        return "relationship " + (reverse ? known->reverseName : type);
    }
    case Table::Title:
        return "title " + titleName(TitleId(keyNumber(key, "id")));
    case Table::Report:
        return "report";
    case Table::Installation:
        return "installation " + titleName(TitleId(keyNumber(key, "title")));
    case Table::Claim:
        return "claim " + keyText(key, "attribute");
    case Table::Component:
        return "component " + keyText(key, "kind") + " " + keyText(key, "key");
    case Table::Identifier:
        return "identifier " + keyText(key, "kind");
    case Table::Recognition:
        return "recognition of " + titleName(TitleId(keyNumber(key, "title")));
    case Table::Definition:
        return "definition " + keyText(key, "kind") + " " + keyText(key, "name");
    case Table::RightHeld:
        return "right " + keyText(key, "role");
    case Table::Attachment:
        return "attachment";
    }
    return {};
}

std::string FactWords::sentenceOf(const model::FactKey &key)
{
    const ItemId item = itemOf(key);
    std::string result = item ? itemName(item) + ": " + factName(key, item) : factName(key, item);
    if (key.table == Table::Relationship)
        result += " to " + itemName(ItemId(keyNumber(key, "target")));
    return result;
}

std::string FactWords::valueWords(const model::FactKey &key, const std::vector<model::Cell> &values,
                                  ItemId seenFrom)
{
    switch (key.table) {
    case Table::Relationship: {
        const ItemId source(keyNumber(key, "source"));
        std::string words = itemName(source == seenFrom ? ItemId(keyNumber(key, "target")) : source);
        const std::string group = text(values.at(model::valueIndex(Table::Relationship, "grp")));
        const std::string needed = text(values.at(model::valueIndex(Table::Relationship, "needed")));
        if (!group.empty())
            words += ", group " + group;
        if (!needed.empty())
            words += ", needs " + needed;
        return words;
    }
    case Table::Report:
        return text(values.at(model::valueIndex(Table::Report, "source")));
    case Table::Installation: {
        const model::Cell &installed = values.at(model::valueIndex(Table::Installation, "installed_on"));
        return model::isNull(installed) ? "installed"
                                        : "installed " + formatDay(static_cast<Day>(number(installed)));
    }
    case Table::Identifier:
        return keyText(key, "value");
    case Table::Attachment:
        return text(values.at(model::valueIndex(Table::Attachment, "name")));
    case Table::RightHeld:
        return "held";
    case Table::Definition:
        return "SHA-256 " + log::toHex(log::sha256(text(values.front()))).substr(0, 12);
    case Table::Recognition:
        return recognitionWords(key, values);
    case Table::Item:
    case Table::Title:
    case Table::Claim:
    case Table::Component:
        break;
    }
    return values.empty() ? std::string() : text(values.front());
}

// "SQL Server Standard 2019, product"
std::string FactWords::recognitionWords(const model::FactKey &key, const std::vector<model::Cell> &values)
{
    const auto row = model::rowOf<model::RecognitionRow>(key, values);
    if (!row)
        return {};
    std::string words = row->product ? itemName(row->product) : std::string("no product");
    for (const std::string &part : {row->edition, row->version})
        words += (part.empty() ? "" : " ") + part;
    return words + ", " + row->state;
}

FactWords::Said FactWords::said(const std::string &className, const std::string &attribute,
                                model::AttributeValue value)
{
    Said said{{}, model::toText(value), {}};
    value = model::unsealedValue(unsealMap(), std::move(value));
    const auto hideErased = [&attribute](std::string &text) {
        if (model::isSealed(text))
            text = std::string(model::erasedText(attribute));
    };
    if (auto *text = std::get_if<std::string>(&value))
        hideErased(*text);
    else if (auto *texts = std::get_if<std::vector<std::string>>(&value))
        std::for_each(texts->begin(), texts->end(), hideErased);
    const model::AttributeSpec *spec = m_estate->classes().attribute(className, attribute);
    if (spec == nullptr)
        spec = m_estate->classes().attributeAnywhere(attribute);
    const auto *id = std::get_if<std::int64_t>(&value);
    const auto *plain = std::get_if<std::string>(&value);
    if (spec != nullptr && spec->type == model::AttributeType::Reference && id != nullptr) {
        said.item = ItemId(*id);
        said.words = itemName(said.item);
    } else if (spec != nullptr) {
        said.words = model::displayText(*spec, value);
    } else {
        said.words = plain != nullptr ? *plain : model::toText(value);
    }
    return said;
}

std::map<std::string, FactWords::Said> FactWords::itemWords(const model::FactKey &key,
                                                            const std::vector<model::Cell> &values)
{
    std::map<std::string, Said> result;
    const auto row = model::rowOf<model::ItemRow>(key, values);
    if (!row)
        return result;
    result["class"] = {row->className, row->className, {}};
    if (row->owner != kPartnership) {
        const ItemId owner(row->owner.value);
        result["owner"] = {itemName(owner), std::to_string(owner.value), owner};
    }
    for (const auto &[attribute, value] : reconcile::valuesByName(*row))
        result[attribute] = said(row->className, attribute, value);
    return result;
}

} // namespace tally::app
