// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which of several sources' values an item shows. The rules are data: a definition of kind "precedence"
// (JSON) sorts sources into groups and ranks the groups, by default and per attribute. Without one the
// shipped text holds:
//
//     {"groups": [{"name": "person", "sources": ["person"]}, …],      first match wins; * stands for any text
//      "default": ["person", "register", "agent"],                    best first; groups left out come last
//      "attributes": {"memory_mib": ["person", "agent", "register"]}}
#pragma once

#include "core/date.h"
#include "core/result.h"
#include "model/attributes.h"
#include "model/rows.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tally::reconcile {

// What one source says about one attribute.
struct SourcedValue
{
    std::string source;
    std::optional<Instant> seenAt; // none: older than any
    model::AttributeValue value;
    std::string subject = {}; // of the source's report; decides where nothing else does
    bool stale = false;       // the source has been silent for longer than its rule allows
};

// The source of values that a register holds without any claim (they came with the item): a register's rank,
// older than any.
inline constexpr std::string_view kUnclaimedSource = "register";

class Precedence
{
public:
    static std::string_view shippedText();
    // Later definitions of the kind replace what earlier ones say about a group list or an attribute.
    static Result<Precedence> build(const std::vector<model::DefinitionRow> &definitions);
    static Precedence shipped();

    // Smaller is better.
    int rank(std::string_view attribute, std::string_view source) const;
    // "person", "register", "agent" …; empty: no group names the source.
    std::string_view groupOf(std::string_view source) const;

    // Position of the winner; nothing when there are no values. Real values, and a person's word that there
    // is none, go before empty and placeholder ones, fresh ones before stale ones, then rank decides, then
    // the newest; among equals of rank a text that only cuts another short gives way to it.
    std::optional<std::size_t> winner(std::string_view attribute, std::span<const SourcedValue> values) const;

private:
    struct Group
    {
        std::string name;
        std::vector<std::string> patterns;
    };
    Outcome merge(const model::DefinitionRow &definition);

    std::vector<Group> m_groups;
    std::vector<std::string> m_default;
    std::map<std::string, std::vector<std::string>, std::less<>> m_attributes;
};

// True for a value that says nothing: an empty text or list, or a text that makers and tools write where a
// value should be
// ("To be filled by O.E.M.", "Not Specified").
bool saysNothing(std::string_view attribute, const model::AttributeValue &value);
bool textSaysNothing(std::string_view attribute, std::string_view text);

} // namespace tally::reconcile
