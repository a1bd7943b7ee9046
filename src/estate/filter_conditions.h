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
#include <set>
#include <span>
#include <string>
#include <tuple>
#include <vector>

namespace tally::estate {

// What is known of a condition; ordered, so that of two that must both hold the lesser decides.
enum class Truth : std::uint8_t
{
    No,
    Unknown, // what it looks at is not recorded
    Yes
};

// How a condition comes from an item to others that it looks at.
struct Hop
{
    enum class Kind : std::uint8_t
    {
        Reference,      // what its attribute `name` refers to; without a name: any attribute's
        Referrers,      // those that refer to it by attribute `name`
        Relationship,   // the target of its relationship of type `name`
        Reverse,        // the source of one
        Product,        // what its installations were recognised as
        SameValue,      // those with the same value of attribute `name`
        SameIdentifier, // those with the same identifier of kind `name`
        SupportDates    // of every release of an operating system
    };
    Kind kind = Kind::Reference;
    std::string name;
    friend auto operator<=>(const Hop &, const Hop &) = default;
};
// Whose changes can change the answer about an item: those that so many hops of these kinds lead to.
struct Reach
{
    std::set<Hop> hops;
    int depth = 0;
    void add(const Reach &other); // hops of both, the greater depth
    Reach behind(Hop hop) const;  // when this is asked of what the hop leads to
};

class Matcher
{
public:
    virtual ~Matcher() = default;
    virtual bool matches(const Subject &subject) = 0;
    // The same where what is unknown decides nothing, "not" of it neither.
    virtual Truth judge(const Subject &subject) = 0;
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
    virtual const Reach &reach() const = 0;
};
using ConditionPtr = std::shared_ptr<const Condition>;

enum class Presence
{
    Known,
    Unknown,
    None,
    Gone // refers to what is no longer live
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
    std::string reference;  // not empty: those that refer to it by this attribute ("as_custodian")
};
// The other ends of one item's relationships of the kind; referrers and installations are none of these.
std::vector<Row> otherEnds(const Estate &estate, const Related &what, Row row);
// Some related thing matches; without a condition: there is one at all.
ConditionPtr related(Related what, ConditionPtr condition);
ConditionPtr countOf(Related what, Comparison comparison, std::int64_t number);

} // namespace tally::estate
