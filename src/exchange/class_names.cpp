// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/class_names.h"

#include "exchange/shipped_data.h"
#include "exchange/table_mapping.h"

namespace tally::exchange {

ClassNames::ClassNames(const model::ClassRegistry &registry,
                       const std::map<std::string, std::string, std::less<>> &extra)
{
    for (const auto &[word, className] : extra)
        m_classes[columnKey(word)] = className;
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
    auto at = m_classes.find(key);
    if (at == m_classes.end() && key.back() == 's')
        at = m_classes.find(std::string_view(key).substr(0, key.size() - 1));
    return at == m_classes.end() ? std::string() : at->second;
}

} // namespace tally::exchange
