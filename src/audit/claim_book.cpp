// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/claim_book.h"

#include "audit/value_match.h"

#include <algorithm>

namespace tally::audit {

using estate::Row;
using model::AttributeValue;

ClaimBook::ClaimBook(estate::EstatePtr estate, const reconcile::Precedence &precedence)
    : m_estate(std::move(estate))
{
    std::unordered_map<estate::StringId, bool> words;
    m_isWord.resize(m_estate->reportCount());
    m_reports.reserve(m_estate->reportCount());
    for (std::uint32_t i = 0; i < m_estate->reportCount(); ++i) {
        m_reports.emplace(m_estate->reportAt(i).id.value, i);
        const estate::StringId source = m_estate->sightingAt(i).source;
        const auto [word, isNew] = words.try_emplace(source);
        if (isNew) {
            const std::string_view group = precedence.groupOf(m_estate->strings().text(source));
            word->second = group == "person" || group == "register";
        }
        m_isWord[i] = word->second;
    }
}

std::uint16_t ClaimBook::attributeNumber(const std::string &name)
{
    const auto [found, isNew] = m_numbers.try_emplace(name, static_cast<std::uint16_t>(m_attributes.size()));
    if (isNew)
        m_attributes.push_back({name, m_estate->columnOf(name)});
    return found->second;
}

bool ClaimBook::shows(Row item, const Attribute &attribute, const AttributeValue &value) const
{
    if (!attribute.column)
        return false;
    estate::Value shown;
    m_estate->read(*attribute.column, {&item, 1}, {&shown, 1});
    switch (shown.kind) {
    case estate::ValueKind::Integer: {
        const auto *number = std::get_if<std::int64_t>(&value);
        return number != nullptr && *number == shown.number;
    }
    case estate::ValueKind::Text: {
        const auto *text = std::get_if<std::string>(&value);
        return text != nullptr && *text == m_estate->strings().text(shown.string());
    }
    case estate::ValueKind::List:
    case estate::ValueKind::Unknown:
        break;
    }
    return false;
}

void ClaimBook::add(const model::ClaimRow &claim, OperationNumber began)
{
    const auto report = m_reports.find(claim.report.value);
    if (report == m_reports.end())
        return;
    const Row item = m_estate->sightingAt(report->second).item;
    if (item == estate::kNoRow || item >= m_estate->itemCount())
        return;
    Said said;
    said.report = report->second;
    said.attribute = attributeNumber(claim.attribute);
    said.began = static_cast<std::uint32_t>(began);
    if (!shows(item, m_attributes[said.attribute], claim.value)) {
        said.value = static_cast<std::uint32_t>(m_values.size());
        m_values.push_back(claim.value);
    }
    m_said.push_back(said);
}

void ClaimBook::close()
{
    // By item in one pass over the counts, then the few of each item by attribute and report.
    const auto rowOf = [&](const Said &said) { return m_estate->sightingAt(said.report).item; };
    m_begin.assign(m_estate->itemCount() + 1, 0);
    for (const Said &said : m_said)
        ++m_begin[rowOf(said) + 1];
    for (std::size_t i = 1; i < m_begin.size(); ++i)
        m_begin[i] += m_begin[i - 1];
    std::vector<Said> sorted(m_said.size());
    std::vector<std::uint32_t> next(m_begin.begin(), m_begin.end());
    for (const Said &said : m_said)
        sorted[next[rowOf(said)]++] = said;
    m_said = std::move(sorted);
    for (std::size_t row = 0; row + 1 < m_begin.size(); ++row) {
        std::sort(m_said.begin() + m_begin[row], m_said.begin() + m_begin[row + 1],
                  [](const Said &a, const Said &b) {
                      return std::tie(a.attribute, a.report) < std::tie(b.attribute, b.report);
                  });
    }
}

std::span<const Said> ClaimBook::of(Row item) const
{
    if (item + std::size_t{1} >= m_begin.size())
        return {};
    return std::span(m_said).subspan(m_begin[item], m_begin[item + 1] - m_begin[item]);
}

AttributeValue ClaimBook::valueOf(Row item, const Said &said) const
{
    if (said.value != Said::kShown)
        return m_values[said.value];
    return m_estate->attributeAt(item, attributeOf(said)).value_or(AttributeValue());
}

} // namespace tally::audit
