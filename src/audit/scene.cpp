// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/scene.h"

#include "model/canonical.h"

namespace tally::audit {

using estate::Row;

Scene::Scene(const FindingInput &given, model::SourceRules sourceRules)
    : input(given), estate(*given.estate), classes(estate.classes()), claims(*given.claims),
      policy(given.policy), rules(std::move(sourceRules)), counts(estate), today(estate.today())
{
    const std::size_t items = estate.itemCount();
    m_begin.assign(items + 1, 0);
    for (std::uint32_t i = 0; i < estate.reportCount(); ++i) {
        if (const Row row = estate.sightingAt(i).item; row < items)
            ++m_begin[row + 1];
    }
    for (std::size_t i = 1; i < m_begin.size(); ++i)
        m_begin[i] += m_begin[i - 1];
    m_sights.resize(m_begin.back());
    std::vector<std::uint32_t> next(m_begin.begin(), m_begin.end());
    for (std::uint32_t i = 0; i < estate.reportCount(); ++i) {
        const estate::Sighting sighting = estate.sightingAt(i);
        if (sighting.item >= items)
            continue;
        const bool timed = sighting.seenAt != std::numeric_limits<Instant>::min();
        m_sights[next[sighting.item]++] = {i, sighting.source, timed ? sighting.seenAt : 0, timed,
                                           claims.isWord(i)};
    }
    m_alive.resize(items);
    for (Row row = 0; row < items; ++row)
        m_alive[row] = !classes.isEndState(estate.classAt(row), statusOf(row));
}

std::span<const Sight> Scene::sightsOf(Row row) const
{
    return std::span(m_sights).subspan(m_begin[row], m_begin[row + 1] - m_begin[row]);
}

// Of those that this login may not see nothing is told.
bool Scene::isAlive(ItemId item) const
{
    const Row row = estate.rowOf(item);
    return row != estate::kNoRow && (row >= m_alive.size() || m_alive[row]);
}

std::string Scene::statusOf(Row row) const
{
    return textAt(row, "status").value_or(std::string());
}

std::string_view Scene::sourceOf(std::uint32_t report) const
{
    return estate.strings().text(estate.sightingAt(report).source);
}

std::optional<Instant> Scene::seenAt(std::uint32_t report) const
{
    const Instant at = estate.sightingAt(report).seenAt;
    return at == std::numeric_limits<Instant>::min() ? std::nullopt : std::optional(at);
}

std::string Scene::nameOf(Row row) const
{
    if (const std::string_view name = estate.nameAt(row); !name.empty())
        return std::string(name);
    for (const char *attribute : {"asset_number", "serial_number"}) {
        if (auto text = textAt(row, attribute); text && !text->empty())
            return *text;
    }
    return "#" + std::to_string(estate.idAt(row).value);
}

std::string Scene::nameOf(ItemId item) const
{
    const Row row = estate.rowOf(item);
    return row >= estate.itemCount() ? "#" + std::to_string(item.value) : nameOf(row);
}

std::optional<std::string> Scene::textAt(Row row, std::string_view attribute) const
{
    const auto value = estate.attributeAt(row, attribute);
    const auto *text = value ? std::get_if<std::string>(&*value) : nullptr;
    return text == nullptr ? std::nullopt : std::optional(*text);
}

std::optional<Day> Scene::dayAt(Row row, std::string_view attribute) const
{
    const auto value = estate.attributeAt(row, attribute);
    const auto *number = value ? std::get_if<std::int64_t>(&*value) : nullptr;
    return number == nullptr ? std::nullopt : std::optional(static_cast<Day>(*number));
}

ItemId Scene::referenceAt(Row row, std::string_view attribute) const
{
    const auto value = estate.attributeAt(row, attribute);
    const auto *number = value ? std::get_if<std::int64_t>(&*value) : nullptr;
    return number == nullptr ? ItemId() : ItemId(*number);
}

std::optional<std::string> Scene::serialOf(const estate::Component &part) const
{
    const auto values = model::parseAttributes(estate.strings().text(part.values));
    if (!values)
        return {};
    const auto found = values->find("serial_number");
    const auto *serial = found == values->end() ? nullptr : std::get_if<std::string>(&found->second);
    if (serial == nullptr || model::isPlaceholder("serial_number", *serial))
        return {};
    return *serial;
}

std::string Scene::ago(Day day) const
{
    const Day days = today - day;
    std::string text = formatDay(day);
    if (days > 0)
        text += ", " + std::to_string(days) + (days == 1 ? " day ago" : " days ago");
    return text;
}

Finding Scene::begin(FindingKind kind, std::string key, Row row) const
{
    Finding finding;
    finding.kind = kind;
    finding.key = std::move(key);
    finding.items.push_back(estate.idAt(row));
    finding.name = nameOf(row);
    finding.since = estate.operationDay(estate.beganAt(row));
    return finding;
}

} // namespace tally::audit
