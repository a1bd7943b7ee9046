// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/places.h"

#include "core/text.h"

#include <vector>

namespace tally::audit {

Result<ItemId> Places::find(const std::string &text)
{
    if (text.empty())
        return ItemId();
    if (const auto known = m_known.find(text); known != m_known.end())
        return known->second;
    TALLY_TRY(const ItemId place, lookUp(text));
    m_known.emplace(text, place);
    return place;
}

Result<ItemId> Places::lookUp(const std::string &text) const
{
    std::vector<estate::Row> found;
    std::vector<std::string> names;
    const std::string wanted = text::folded(text);
    for (const estate::Row row : m_estate.itemsOfClass("location")) {
        names.emplace_back(m_estate.nameAt(row));
        if (text::folded(names.back()) == wanted || m_estate.displayAt(row, "code") == text ||
            "#" + std::to_string(m_estate.idAt(row).value) == text)
            found.push_back(row);
    }
    if (found.size() == 1)
        return m_estate.idAt(found.front());
    if (found.size() > 1)
        return makeError(
            ErrorCode::Ambiguous, "\"" + text + "\" names " + std::to_string(found.size()) + " places",
            "Name one by its id, such as #" + std::to_string(m_estate.idAt(found.front()).value));
    const std::string near = text::nearest(text, names);
    return makeError(ErrorCode::NotFound, "there is no room or site called \"" + text + "\"",
                     near.empty() ? "Write its name, its code or its #id as the register has it"
                                  : "Did you mean " + near + "?");
}

} // namespace tally::audit
