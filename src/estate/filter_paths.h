// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Conditions that compare an item with itself or with others: the value at the end of a path of names
// ("its.custodian.cost_centre"), a value that another live item has too, software that a path demands.
#pragma once

#include "estate/filter_conditions.h"
#include "estate/system_support.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace tally::estate {

// Who refers to what by one attribute. Good for the estate that gave it alone.
class Referrers
{
public:
    Referrers(const Estate &estate, const std::string &attribute);
    const std::vector<Row> &of(Row row) const;

private:
    const Estate &m_estate;
    std::unordered_map<std::int64_t, std::vector<Row>> m_rows;
};

// One name of a path: an attribute of what is reached, or related items. Only those that fit `only` count.
struct PathStep
{
    Field field; // when it is an attribute
    bool isRelated = false;
    Related related;
    ConditionPtr only; // null: all
};
struct Path
{
    std::vector<PathStep> steps; // at least one
    bool endsAtItems = false;    // values are ids
};

enum class ValueSort
{
    Number,
    Day,     // days
    Instant, // milliseconds
    Text,
    Item
};
struct PathComparison
{
    Field left;
    ValueSort leftSort = ValueSort::Text;
    Comparison comparison = Comparison::Equal;
    Path right;
    ValueSort rightSort = ValueSort::Text;
};

// Some value at the path's end stands so to the field; NotEqual: there are some and none is equal. Unknown on
// either side: neither matches nor does not.
ConditionPtr compared(PathComparison wanted);
// Another live item has the same value of the attribute, whatever its case and accents.
ConditionPtr sharedValue(std::string attribute);
ConditionPtr sharedIdentifier(std::string kind);
// Some product (or that of a package) at the path's end is not installed. Unknown: the path leads to none, or
// no software is known.
ConditionPtr lacks(Path products);
// For how long its maker mends the operating system; what is not known is no state but Unknown's.
ConditionPtr systemSupport(SupportState state);
// In the order of `rows`: all that the path leads to, with doubles.
std::vector<std::vector<Value>> valuesAt(const Estate &estate, const Path &path, std::span<const Row> rows);
// Its status is an end of its class's lifecycle.
ConditionPtr ended(bool wanted);

} // namespace tally::estate
