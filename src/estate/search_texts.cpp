// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/search_texts.h"

#include "core/text.h"
#include "estate/search_keys.h"
#include "model/attributes.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace tally::estate {

namespace {

using model::AttributeType;

constexpr int kKeyStrength = 50; // from here on a key tells things apart alone

// Attributes that are keys of a class: those that identify, and the order number.
std::set<std::string, std::less<>> keysOf(const model::ClassRegistry &classes, std::string_view className)
{
    std::set<std::string, std::less<>> keys = {"asset_number", "serial_number", "order_number"};
    for (const model::IdentifyingKey &key : classes.keysOf(className)) {
        // Of several that must agree, the first is the number; the others (the maker) say whose it is.
        if (key.strength >= kKeyStrength)
            keys.insert(key.attributes.front());
    }
    keys.erase("name");
    return keys;
}

bool isSearched(const model::AttributeSpec &spec)
{
    return spec.searchable && (spec.type == AttributeType::Text || spec.type == AttributeType::TextList ||
                               spec.type == AttributeType::Reference);
}

} // namespace

std::string_view SearchTexts::original(const Estate &estate, std::uint32_t text) const
{
    const std::uint32_t source = m_source[text];
    return source < m_strings ? estate.strings().text(source) : std::string_view(m_own[source - m_strings]);
}

std::uint32_t SearchTexts::fieldNamed(std::string_view name, SearchRole role)
{
    for (std::uint32_t i = 0; i < m_fields.size(); ++i) {
        if (m_fields[i].name == name && m_fields[i].role == role)
            return i;
    }
    m_fields.push_back({std::string(name), role});
    return static_cast<std::uint32_t>(m_fields.size() - 1);
}

bool SearchTexts::build(const Estate &estate, JobContext &job)
{
    m_strings = static_cast<std::uint32_t>(estate.strings().size());
    std::map<std::string_view, std::vector<Row>> rows;
    for (Row row = 0; row < estate.itemCount(); ++row)
        rows[estate.classAt(row)].push_back(row);
    for (const auto &[className, ofClass] : rows) {
        if (job.cancelled())
            return false;
        readClass(estate, className, ofClass);
    }
    readIdentifiers(estate);
    readTitles(estate);
    if (job.cancelled())
        return false;
    arrange(estate);
    if (job.cancelled())
        return false;
    arrangeKeys(estate);
    return true;
}

void SearchTexts::readClass(const Estate &estate, std::string_view className, std::span<const Row> rows)
{
    const auto keys = keysOf(estate.classes(), className);
    const ColumnRef name = *estate.columnOf("name");
    std::vector<Value> values(rows.size());
    for (const model::AttributeSpec &spec : estate.classes().attributesOf(className)) {
        const auto column = isSearched(spec) ? estate.columnOf(spec.name) : std::nullopt;
        if (!column || column->kind == ColumnRef::Kind::Empty)
            continue;
        const bool isReference = spec.type == AttributeType::Reference;
        const std::uint32_t field = fieldNamed(spec.name, isReference                ? SearchRole::Reference
                                                          : spec.name == "name"      ? SearchRole::Name
                                                          : keys.contains(spec.name) ? SearchRole::Key
                                                                                     : SearchRole::Text);
        estate.read(*column, rows, values);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            Value value = values[i];
            if (isReference && value.kind == ValueKind::Integer) {
                const Row target = estate.rowOf(ItemId(value.number));
                value = {};
                if (target != kNoRow)
                    estate.read(name, std::span(&target, 1), std::span(&value, 1));
            }
            say(estate, value, rows[i], field);
        }
    }
}

void SearchTexts::say(const Estate &estate, Value value, Row row, std::uint32_t field)
{
    if (value.kind == ValueKind::Text)
        m_said.push_back({value.string(), {row, field}});
    if (value.kind != ValueKind::List)
        return;
    const auto list = model::parseAttributeValue(estate.strings().text(static_cast<StringId>(value.number)));
    const auto *texts = list ? std::get_if<std::vector<std::string>>(&*list) : nullptr;
    if (texts == nullptr)
        return;
    for (const std::string &text : *texts) {
        const StringId known = estate.strings().find(text);
        m_said.push_back({known != kNoString ? known : m_strings + static_cast<std::uint32_t>(m_own.size()),
                          {row, field}});
        if (known == kNoString) {
            m_own.push_back(text);
            m_ownFolded.push_back(text::folded(text));
        }
    }
}

void SearchTexts::readIdentifiers(const Estate &estate)
{
    std::unordered_map<StringId, std::uint32_t> fields;
    estate.visitIdentifiers([&](const Identifier &identifier) {
        const auto [field, isNew] = fields.try_emplace(identifier.kind, 0);
        if (isNew)
            field->second = fieldNamed(estate.strings().text(identifier.kind), SearchRole::Key);
        m_said.push_back({identifier.value, {identifier.item, field->second}});
    });
}

void SearchTexts::readTitles(const Estate &estate)
{
    const std::uint32_t name = fieldNamed("name", SearchRole::Name);
    const std::uint32_t publisher = fieldNamed("publisher", SearchRole::Text);
    std::unordered_map<StringId, std::uint32_t> owners;
    const auto items = static_cast<std::uint32_t>(estate.itemCount());
    for (std::uint32_t i = 0; i < estate.titleCount(); ++i) {
        const Title title = estate.titleAt(i);
        const auto [owner, isNew] =
            owners.try_emplace(title.name, items + static_cast<std::uint32_t>(m_titles.size()));
        if (!isNew)
            continue;
        m_titles.push_back(i);
        m_said.push_back({title.name, {owner->second, name}});
        if (!estate.strings().text(title.publisher).empty())
            m_said.push_back({title.publisher, {owner->second, publisher}});
    }
}

void SearchTexts::arrange(const Estate &estate)
{
    constexpr std::uint32_t kUnused = 0xFFFFFFFF;
    const auto foldedOf = [&](std::uint32_t source) {
        return source < m_strings ? estate.strings().folded(source)
                                  : std::string_view(m_ownFolded[source - m_strings]);
    };
    std::vector<std::uint32_t> placeOf(m_strings + m_own.size(), kUnused);
    for (const Said &said : m_said) {
        if (placeOf[said.source] == kUnused && !foldedOf(said.source).empty()) {
            placeOf[said.source] = 0;
            m_source.push_back(said.source);
        }
    }
    std::sort(m_source.begin(), m_source.end(), [&](std::uint32_t a, std::uint32_t b) {
        const int order = foldedOf(a).compare(foldedOf(b));
        return order != 0 ? order < 0 : a < b;
    });
    m_begin.reserve(m_source.size() + 1);
    for (std::uint32_t text = 0; text < m_source.size(); ++text) {
        placeOf[m_source[text]] = text;
        m_begin.push_back(static_cast<std::uint32_t>(m_blob.size()));
        m_blob += foldedOf(m_source[text]);
        m_blob += '\0';
    }
    m_begin.push_back(static_cast<std::uint32_t>(m_blob.size()));
    m_mentionsBegin.assign(m_source.size() + 1, 0);
    std::erase_if(m_said, [&](const Said &said) { return placeOf[said.source] == kUnused; });
    for (const Said &said : m_said)
        ++m_mentionsBegin[placeOf[said.source] + 1];
    std::partial_sum(m_mentionsBegin.begin(), m_mentionsBegin.end(), m_mentionsBegin.begin());
    std::vector<std::uint32_t> next(m_mentionsBegin.begin(), m_mentionsBegin.end() - 1);
    m_mentions.resize(m_said.size());
    for (const Said &said : m_said)
        m_mentions[next[placeOf[said.source]]++] = said.mention;
    m_said = {};
    m_ownFolded = {};
}

void SearchTexts::arrangeKeys(const Estate &estate)
{
    for (std::uint32_t text = 0; text < size(); ++text) {
        const auto mentions = mentionsOf(text);
        const bool isKey = std::any_of(mentions.begin(), mentions.end(), [&](const Mention &mention) {
            return m_fields[mention.field].role == SearchRole::Key;
        });
        std::string form = isKey ? keyForm(original(estate, text)) : std::string();
        if (form.empty())
            continue;
        m_confusables.push_back({confusableForm(form), text});
        m_keys.push_back({std::move(form), text});
    }
    const auto before = [](const KeyText &a, const KeyText &b) {
        return a.form != b.form ? a.form < b.form : a.text < b.text;
    };
    std::sort(m_keys.begin(), m_keys.end(), before);
    std::sort(m_confusables.begin(), m_confusables.end(), before);
}

std::size_t SearchTexts::memoryBytes() const
{
    std::size_t bytes = m_blob.capacity() + (m_begin.capacity() + m_source.capacity()) * sizeof(m_begin[0]) +
                        m_mentionsBegin.capacity() * sizeof(m_mentionsBegin[0]) +
                        m_mentions.capacity() * sizeof(Mention) +
                        (m_keys.capacity() + m_confusables.capacity()) * sizeof(KeyText);
    for (const std::string &own : m_own)
        bytes += sizeof(own) + own.capacity();
    return bytes;
}

} // namespace tally::estate
