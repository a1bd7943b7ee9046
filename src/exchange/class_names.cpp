// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/class_names.h"

#include "core/text.h"
#include "exchange/shipped_data.h"
#include "exchange/table_mapping.h"

#include <algorithm>

namespace tally::exchange {

namespace {

// A text of pieces with any characters at each *.
bool fits(std::string_view pattern, std::string_view text)
{
    const std::size_t star = pattern.find('*');
    if (star == std::string_view::npos)
        return pattern == text;
    if (!text.starts_with(pattern.substr(0, star)))
        return false;
    text.remove_prefix(star);
    pattern.remove_prefix(star + 1);
    for (;;) {
        if (fits(pattern, text))
            return true;
        if (text.empty())
            return false;
        text.remove_prefix(1);
    }
}

} // namespace

ClassNames::ClassNames(const model::ClassRegistry &registry,
                       const std::map<std::string, std::string, std::less<>> &extra)
{
    for (const auto &[word, className] : extra) {
        if (word.find('*') == std::string::npos)
            m_classes[columnKey(word)] = className;
        else
            m_patterns.emplace_back(text::lowerAscii(word), className);
    }
    std::stable_sort(m_patterns.begin(), m_patterns.end(),
                     [](const auto &a, const auto &b) { return a.first.size() > b.first.size(); });
    for (const model::ClassSpec &spec : registry.classes()) {
        if (spec.isAbstract)
            continue;
        for (const std::string *word : {&spec.name, &spec.label, &spec.plural})
            m_classes.emplace(columnKey(*word), spec.name);
    }
    for (const auto &[word, className] : classSynonyms())
        if (registry.find(className) != nullptr)
            m_classes.emplace(word, className);
}

std::string ClassNames::classOf(std::string_view word) const
{
    const std::string key = columnKey(word);
    if (key.empty())
        return {};
    if (!m_patterns.empty() && !m_classes.contains(key)) {
        const std::string lower = text::lowerAscii(text::trimmed(word));
        for (const auto &[pattern, className] : m_patterns) {
            if (fits(pattern, lower))
                return className;
        }
    }
    auto at = m_classes.find(key);
    if (at == m_classes.end() && key.back() == 's')
        at = m_classes.find(std::string_view(key).substr(0, key.size() - 1));
    return at == m_classes.end() ? std::string() : at->second;
}

} // namespace tally::exchange
