// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an organisation says of the sources that its register hears: whose new items are, and for how long a
// report counts as fresh. Definitions of kind "source" (JSON), one a source or a family of them; the name is
// the source's, * at its end stands for any text:
//
//     {"kind": "source", "name": "glpi-agent", "owner": "South", "stale_after": {"item": 90, "computer": 30}}
#pragma once

#include "core/date.h"
#include "core/result.h"
#include "model/class_registry.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tally::model {

struct SourceRule
{
    std::string pattern;
    std::string owner; // name or number of an organisation; empty: says nothing
    std::map<std::string, int, std::less<>> staleAfter; // class to days, 1 and more
};

class SourceRules
{
public:
    // Definitions of other kinds are left out. InvalidInput names the definition and the key.
    static Result<SourceRules> build(const std::vector<DefinitionRow> &definitions);

    // Of the rules that name the source the most exact one that says it; empty: none does.
    std::string_view ownerOf(std::string_view source) const;
    // Days after which a report about a thing of this class is stale: that of the nearest class of it that
    // the rule names. Nothing: reports of the source stay fresh.
    std::optional<int> staleAfter(const ClassRegistry &classes, std::string_view source,
                                  std::string_view className) const;
    // Whether a report seen then no longer counts today. What a person set stays, and so does what tells no
    // time.
    bool isStale(const ClassRegistry &classes, std::string_view source, std::string_view className,
                 std::optional<Instant> seenAt, Day today) const;
    const std::vector<SourceRule> &rules() const { return m_rules; } // most exact first

private:
    std::vector<SourceRule> m_rules;
};

} // namespace tally::model
