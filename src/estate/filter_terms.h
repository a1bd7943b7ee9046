// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A filter as chips and as lines of a builder: taken apart into the terms that must all hold, put together
// again, and terms made from an attribute, an operator and values. What is built parses, and means what was
// asked.
#pragma once

#include "estate/filter.h"
#include "model/attribute_catalogue.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tally::estate {

enum class FilterOperator
{
    Contains,
    Equals,
    NotEquals, // what is unknown does not equal
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Between, // both ends included
    AnyOf,
    Matches, // a regular expression
    Known,
    Unknown,
    None // known to be none
};

struct OperatorChoice
{
    FilterOperator op = FilterOperator::Contains;
    std::string label;                           // "contains", "before", "is at least"
    std::size_t leastValues = 1, mostValues = 1; // 0 and 0: takes none
};
// What can be asked of an attribute, the usual first.
std::vector<OperatorChoice> operatorsFor(const model::CatalogueEntry &attribute);

// The term as text ("site=\"Civic Centre\""). Usage, saying what was expected, when the value is none for the
// attribute or their number does not fit the operator. Values are written as in filters: dates 2026-03-31,
// money in pounds, choices by name.
Result<std::string> buildTerm(std::string_view attribute, FilterOperator op,
                              const std::vector<std::string> &values, std::string_view className,
                              const model::ClassRegistry &classes);

// A value as it must be written behind a sign: in quotes where it would be read as something else.
std::string quotedValue(std::string_view value);

struct FilterTerm
{
    std::size_t at = 0, length = 0; // bytes in the filter's text
    std::string text;
    bool negated = false;  // "not …"
    std::string attribute; // "site", "runs_on", "is", "count(installed)"; empty: bare words or a group
    std::string label;     // for a chip, muted: "Site"; empty with bare words or a group
    std::string value;     // for a chip: "2020 to 2022", "not recorded"
    // When the term is one that buildTerm makes of one attribute: how to make it again.
    std::optional<FilterOperator> op;
    std::vector<std::string> values;
};

// The terms that must all hold, in order; a filter with an "or" at its top is one term. Usage: a mistake.
Result<std::vector<FilterTerm>> filterTerms(std::string_view text, std::string_view className,
                                            const model::ClassRegistry &classes);

// One filter of several: side by side, in parentheses where an "or" would reach further. Empty ones are left
// out.
std::string joinedTerms(const std::vector<std::string> &terms);

} // namespace tally::estate
