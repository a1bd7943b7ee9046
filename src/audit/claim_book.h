// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What every live claim says beside what its item shows, gathered as the claims stream by: sixteen bytes a
// claim, the value itself only where it is another than the one shown.
#pragma once

#include "estate/estate.h"
#include "reconcile/precedence.h"

#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace tally::audit {

struct Said
{
    std::uint32_t report = 0; // position in the estate's reports
    std::uint32_t value = kShown;
    std::uint32_t began = 0; // operation
    std::uint16_t attribute = 0;

    static constexpr std::uint32_t kShown = 0xFFFFFFFFU; // what the item shows
};

class ClaimBook
{
public:
    ClaimBook(estate::EstatePtr estate, const reconcile::Precedence &precedence);

    // Of reports that are not live here, and of held ones, nothing is kept.
    void add(const model::ClaimRow &claim, OperationNumber began);
    // Once, when all are in; nothing can be asked before.
    void close();

    // By attribute.
    std::span<const Said> of(estate::Row item) const;
    const std::string &attributeOf(const Said &said) const { return m_attributes[said.attribute].name; }
    bool isShown(const Said &said) const { return said.value == Said::kShown; }
    model::AttributeValue valueOf(estate::Row item, const Said &said) const;
    // The word of a person or register; else of something that looked for itself.
    bool isWord(std::uint32_t report) const { return m_isWord[report]; }

private:
    struct Attribute
    {
        std::string name;
        std::optional<estate::ColumnRef> column;
    };
    std::uint16_t attributeNumber(const std::string &name);
    bool shows(estate::Row item, const Attribute &attribute, const model::AttributeValue &value) const;

    estate::EstatePtr m_estate;
    std::vector<Attribute> m_attributes;
    std::unordered_map<std::string, std::uint16_t> m_numbers;
    std::unordered_map<std::int64_t, std::uint32_t> m_reports; // id to position
    std::vector<bool> m_isWord;
    std::vector<Said> m_said;
    std::vector<model::AttributeValue> m_values;
    std::vector<std::uint32_t> m_begin; // by row, into m_said
};

} // namespace tally::audit
