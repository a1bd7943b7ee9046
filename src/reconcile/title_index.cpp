// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconcile/title_index.h"

#include <string_view>

namespace tally::reconcile {

namespace {

void writeKey(std::string &key, std::string_view name, std::string_view version, std::string_view publisher,
              std::string_view architecture)
{
    constexpr char kUnitSeparator = '\x1f';
    key.assign(name);
    for (const std::string_view part : {version, publisher, architecture}) {
        key.push_back(kUnitSeparator);
        key.append(part);
    }
}

} // namespace

void TitleIndex::build()
{
    m_built = true;
    const estate::StringPool &strings = m_estate->strings();
    const auto count = static_cast<std::uint32_t>(m_estate->titleCount());
    m_titles.reserve(count * 2);
    for (std::uint32_t i = 0; i < count; ++i) {
        const estate::Title title = m_estate->titleAt(i);
        writeKey(m_key, strings.text(title.name), strings.text(title.version), strings.text(title.publisher),
                 strings.text(title.architecture));
        m_titles.emplace(m_key, title.id);
    }
}

TitleId TitleIndex::find(const model::SourceInstallation &installation,
                         const std::function<std::int64_t()> &newId)
{
    if (!m_built)
        build();
    writeKey(m_key, installation.name, installation.version, installation.publisher,
             installation.architecture);
    const auto [place, isNew] = m_titles.try_emplace(m_key);
    if (isNew) {
        place->second = TitleId(newId());
        m_added.push_back({place->second, installation.name, installation.version, installation.publisher,
                           installation.architecture});
    }
    return place->second;
}

} // namespace tally::reconcile
