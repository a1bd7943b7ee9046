// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconcile/resolved_names.h"

#include <algorithm>

namespace tally::reconcile {

const std::string &ResolvedNames::keyOf(const std::string &className, const std::string &name,
                                        const std::string &maker, OrgId first, bool alone)
{
    constexpr char kUnitSeparator = '\x1f';
    m_key.assign(className);
    m_key.push_back(kUnitSeparator);
    m_key.append(name);
    m_key.push_back(kUnitSeparator);
    m_key.append(maker);
    m_key.push_back(alone ? '!' : kUnitSeparator);
    m_key.append(std::to_string(first.value));
    return m_key;
}

ItemId ResolvedNames::find(const std::string &className, const std::string &name, const std::string &maker,
                           OrgId first, bool alone)
{
    const auto found = m_items.find(keyOf(className, name, maker, first, alone));
    return found == m_items.end() ? ItemId() : found->second;
}

void ResolvedNames::keep(const std::string &className, const std::string &name, const std::string &maker,
                         OrgId first, bool alone, ItemId item)
{
    if (std::find(m_wanted.begin(), m_wanted.end(), className) == m_wanted.end()) {
        m_wanted.push_back(className);
        m_isWanted.clear();
    }
    m_items.insert_or_assign(keyOf(className, name, maker, first, alone), item);
}

void ResolvedNames::touch(const std::string &className)
{
    if (m_items.empty())
        return;
    const auto [known, isNew] = m_isWanted.try_emplace(className);
    if (isNew)
        known->second = std::any_of(m_wanted.begin(), m_wanted.end(), [&](const std::string &wanted) {
            return m_classes.isA(className, wanted);
        });
    if (known->second)
        forget();
}

} // namespace tally::reconcile
