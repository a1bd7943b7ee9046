// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What each title of an estate is: by the rules, else by the software products that the register holds
// (catalogues of packages, what people recorded). Once for each distinct title, never for each installation.
#pragma once

#include "estate/estate.h"
#include "recognise/rules.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tally::recognise {

// How far a title is known (licence.md section 4.2). "new" is a title that nothing was recorded of yet.
inline constexpr std::string_view kNormalised = "normalised", kPartially = "partially_normalised",
                                  kPublisherOnly = "publisher_normalised", kNotFound = "match_not_found",
                                  kManually = "manually_normalised", kNew = "new";

struct Verdict
{
    std::string_view state = kNotFound;
    NamedProduct product; // no name: none
    ItemId item;          // the register's own product that matched; 0: as the rule names it
    std::string edition, version, rule;
    bool isFound() const { return !product.name.empty(); }
};

// The software products of an estate by the names that titles would have.
class RegisterProducts
{
public:
    explicit RegisterProducts(const estate::Estate &estate);

    struct Entry
    {
        ItemId item;
        NamedProduct product;
        std::string publisher; // normalised
        std::string package;   // folded: "mozilla.firefox"
    };
    // By name, folded; of several the one of that publisher, else the oldest. Null: none.
    const Entry *find(std::string_view name, std::string_view publisher) const;
    // What the title is; null: none for certain.
    const Entry *match(const NormalisedTitle &title, bool &byFamily) const;
    const std::vector<Entry> &entries() const { return m_entries; }

private:
    std::vector<Entry> m_entries; // by id
    std::unordered_map<std::string, std::vector<std::size_t>> m_byName, m_byBase;
};

Verdict recognised(const NormalisedTitle &title, const Rules &rules, const RegisterProducts &products);

// One for each title of the estate.
std::vector<Verdict> recogniseAll(const estate::Estate &estate, const Rules &rules,
                                  const RegisterProducts &products);

NormalisedTitle normalised(const estate::Estate &estate, std::uint32_t title);

} // namespace tally::recognise
