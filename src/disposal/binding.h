// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which medium a row of evidence speaks of: by the medium's own serial number, one of its other numbers or
// our tag. Never by the computer that it was in, the order of the rows or the first disk of a file. A row
// supports one medium.
#pragma once

#include "disposal/level.h"
#include "disposal/near_numbers.h"
#include "disposal/serial_match.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace tally::disposal {

// Media by what may name them. Owns its copy. One thread at a time.
class MediumIndex
{
public:
    explicit MediumIndex(std::vector<MediumFacts> media);

    struct Name
    {
        enum class Kind
        {
            Serial,
            Alias,
            Tag
        };
        std::size_t medium = 0; // place in media()
        Kind kind = Kind::Serial;
    };
    struct Number
    {
        std::string canonical, asRecorded;
        std::size_t medium = 0;
    };
    const std::vector<MediumFacts> &media() const { return m_media; }
    // Serial numbers and aliases.
    const std::vector<Number> &numbers() const { return m_numbers; }
    // Of those the near ones, by place. What they are found by is made when it is first asked for.
    std::vector<NearNumbers::Near> near(const std::string &canonical) const;
    const MediumFacts *find(ItemId id) const; // null: none
    // Those that a number names; canonical.
    std::span<const Name> named(const std::string &canonical) const;
    // A medium in a computer of this serial number; null: none.
    const Chassis *chassisNamed(const std::string &canonical) const;

private:
    std::vector<MediumFacts> m_media;
    std::map<std::string, std::vector<Name>> m_names;
    std::vector<Number> m_numbers;
    std::map<std::string, std::pair<std::size_t, std::size_t>> m_chassis; // places of medium and chassis
    std::map<ItemId, std::size_t> m_ids;
    mutable std::optional<NearNumbers> m_near;
};

struct Suggestion // for a person to decide; never taken by itself
{
    ItemId medium;
    std::string name, serial; // of the medium
    Comparison comparison;    // left: as read
};

struct Binding
{
    enum class Rule
    {
        None,
        Serial, // to one expected medium
        Alias,
        Tag,
        Extra // to a medium that is not expected here
    };
    Rule rule = Rule::None;
    ItemId medium;                       // also of Extra; 0: none
    std::vector<Reason> problems;        // EV-ID-…, EV-DUP-ROW
    std::vector<Reason> warnings;        // model or computer that do not agree, tags that bound
    std::vector<ItemId> candidates;      // of an ambiguous one
    std::vector<Suggestion> suggestions; // the nearest first, five at most

    bool isBound() const { return rule != Rule::None && rule != Rule::Extra && problems.empty(); }
};

Binding bind(const evidence::Row &row, const MediumIndex &index);
// Of all rows of a file, each where it stands: the same medium twice for the same run is EV-DUP-ROW, the same
// number for devices that differ is EV-ID-AMBIGUOUS.
std::vector<Binding> bindAll(std::span<const evidence::Row> rows, const MediumIndex &index);

// "WDC WD5000AAKX-0" and "WDC WD5000AAKX-00ERMA0": the shorter begins the longer, without case. True where
// one is empty.
bool modelsAgree(std::string_view a, std::string_view b);

} // namespace tally::disposal
