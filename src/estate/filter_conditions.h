// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A parsed filter as a tree of conditions. A tree is free of any estate; bound to one it becomes matchers,
// which remember what they found for each distinct text and are used by one thread.
#pragma once

#include "estate/field_reader.h"
#include "estate/filter_values.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace tally::estate {

class Matcher
{
public:
    virtual ~Matcher() = default;
    virtual bool matches(const Subject &subject) = 0;
    // Clears the marks of those installations that do not match: column by column, for a million of them.
    virtual void keepMatching(std::span<const Installation> block, std::span<std::uint8_t> marks) = 0;
    // The same for items; marks that are clear already may be left unasked.
    virtual void keepItems(std::span<const Row> block, std::span<std::uint8_t> marks) = 0;
};
using MatcherPtr = std::unique_ptr<Matcher>;

class Condition
{
public:
    virtual ~Condition() = default;
    virtual MatcherPtr bind(const Estate &estate) const = 0;
};
using ConditionPtr = std::shared_ptr<const Condition>;

enum class Presence
{
    Known,
    Unknown,
    None
};

// Whether a value stands so to a span from first to last.
bool holds(std::int64_t value, Comparison comparison, std::int64_t first, std::int64_t last);

ConditionPtr both(ConditionPtr a, ConditionPtr b);
ConditionPtr either(ConditionPtr a, ConditionPtr b);
ConditionPtr negated(ConditionPtr a);
ConditionPtr presence(Field field, Presence presence);
ConditionPtr textMatches(Field field, TextPattern pattern); // lists: any element
ConditionPtr textOrder(Field field, Comparison comparison, std::string text);
ConditionPtr integerOrder(Field field, Comparison comparison, std::int64_t value);
// Days; `instants`: the field holds milliseconds. An absent end of a range is open.
ConditionPtr dayOrder(Field field, bool instants, Comparison comparison, DaySpan span);
ConditionPtr age(Field field, Comparison comparison, DaySpan duration); // field: days since
ConditionPtr classIs(std::string className);
ConditionPtr anywhere(TextPattern pattern);               // any searchable text of the subject
ConditionPtr reference(Field field, ConditionPtr target); // the item referred to
ConditionPtr reportSource(TextPattern pattern);
// Of that kind, or of any when it is empty; also one of the same canonical form as what was written.
ConditionPtr identifier(std::string kind, TextPattern pattern, std::string written);

struct Related
{
    bool installations = false;
    std::string type; // of relationship
    bool reverse = false;
    bool symmetric = false; // its own reverse: either end
};
// Some related thing matches; without a condition: there is one at all.
ConditionPtr related(Related what, ConditionPtr condition);
ConditionPtr countOf(Related what, Comparison comparison, std::int64_t number);

} // namespace tally::estate
