// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which of several sources' values an item shows. The rules are data: a definition of kind "precedence"
// (JSON) sorts sources into groups and says by class and attribute how to choose. Without one the shipped
// text holds (docs/precedence.md):
//
//     {"groups": [{"name": "person", "sources": ["person"]}, …],      first match wins; * stands for any text
//      "default": ["person", "register", "agent"],                    best first; groups left out come last
//      "attributes": {"memory_mib": ["person", "agent", "register"],
//                     "last_user": {"choose": "newest"}},             or "order", "most_sources"
//      "classes": {"printer": {"attributes": {"site": {"choose": "most_sources", "order": [ … ]}}}}}
#pragma once

#include "core/date.h"
#include "core/result.h"
#include "model/attributes.h"
#include "model/class_registry.h"
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

// The class of the thing, for rules that speak of a class and those below it.
struct ClassOf
{
    const model::ClassRegistry *classes = nullptr;
    std::string_view name = {};
};

class Precedence
{
public:
    enum class Choose
    {
        Order,
        Newest,
        MostSources
    };
    struct Group
    {
        std::string name;
        std::vector<std::string> patterns;
        friend bool operator==(const Group &, const Group &) = default;
    };
    struct Rule
    {
        Choose choose = Choose::Order;
        std::vector<std::string> order; // of groups, best first; empty: the default's
        std::string from;               // the definition that says so; empty: shipped
        friend bool operator==(const Rule &, const Rule &) = default;
    };
    struct Line // of lines()
    {
        std::string className; // empty: any
        std::string attribute; // empty: all that no rule of their own speaks of
        Rule rule;
    };

    static std::string_view shippedText();
    // The name of the definition that holds it in a register.
    static constexpr std::string_view kShippedName = "shipped";
    // The shipped definition first, whatever its place; then each replaces what earlier ones say about a
    // group list, a class or an attribute. InvalidInput names definition, place and word: an unknown key, a
    // group that no list names, an unknown way to choose.
    static Result<Precedence> build(const std::vector<model::DefinitionRow> &definitions);
    static Precedence shipped();

    // Smaller is better.
    int rank(std::string_view attribute, std::string_view source, const ClassOf &of = {}) const;
    // "person", "register", "agent" …; empty: no group names the source.
    std::string_view groupOf(std::string_view source) const;

    // As a person reads them: the default, single attributes, then class by class, each in this order.
    std::vector<Line> lines() const;
    const Rule &ruleFor(std::string_view attribute, const ClassOf &of) const; // the most exact
    const std::vector<Group> &groups() const { return m_groups; }  // the first that matches a source counts
    const std::string &groupsFrom() const { return m_groupsFrom; } // as Rule::from

    // Position of the winner; nothing when there are no values. Real values, and a person's word that there
    // is none, go before empty and placeholder ones, fresh ones before stale ones (so a source that falls
    // silent hands over), then the rule decides: by the order of sources and then the newest; by the newest
    // and then the order; or by how many sources say the same, then the order. Among equals a text that only
    // cuts another short gives way to it.
    std::optional<std::size_t> winner(std::string_view attribute, std::span<const SourcedValue> values,
                                      const ClassOf &of = {}) const;

private:
    struct ClassRules
    {
        std::optional<Rule> fallback;
        std::map<std::string, Rule, std::less<>> attributes;
    };
    friend class PrecedenceReader;
    Outcome merge(const model::DefinitionRow &definition);
    int rank(const Rule &rule, std::string_view source) const;

    std::vector<Group> m_groups;
    std::string m_groupsFrom;
    Rule m_default;
    std::map<std::string, Rule, std::less<>> m_attributes;
    std::map<std::string, ClassRules, std::less<>> m_classes;
};

// True for a value that says nothing: an empty text or list, or a text that makers and tools write where a
// value should be
// ("To be filled by O.E.M.", "Not Specified").
bool saysNothing(std::string_view attribute, const model::AttributeValue &value);
bool textSaysNothing(std::string_view attribute, std::string_view text);

} // namespace tally::reconcile
