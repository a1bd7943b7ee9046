// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One rule as it is read from its definition; for the module's own files.
#pragma once

#include "core/result.h"
#include "recognise/rules.h"

#include <QRegularExpression>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace tally::recognise {

enum class Operator
{
    Is,
    Starts,
    Contains,
    Ends,
    HasWord,
    Regex
};

enum class Field
{
    Name,
    Base,
    Family,
    Publisher,
    Version,
    Architecture,
    Edition
};

// One field against a list of texts, of which one must fit. Texts are folded as titles are.
struct Condition
{
    Field field = Field::Name;
    Operator how = Operator::Is;
    bool isNot = false;
    std::vector<std::string> texts;
    QRegularExpression regex; // of Operator::Regex
    // What every text begins with that can fit, so that most need no expression; empty: anything may.
    std::vector<std::string> beginnings;
};

// Where the version of a product comes from that licences turn on.
enum class VersionFrom
{
    Name,  // the name's; else the column's first number by `builds`, else that number
    Major, // the column's first number
    Minor, // its first two
    Full,  // as it is
    None
};

struct RuleTest
{
    std::string name, version, publisher, architecture;
    std::string product, edition, wantedVersion;
    bool isEditionGiven = false, isVersionGiven = false;
};

struct Rule
{
    std::string id; // "definition/rule"
    NamedProduct product;
    bool takesPublisher = false; // {publisher} in the product's name or publisher
    // A product's rule: the names it is known by, as base or family, and whose word a publisher must hold.
    std::vector<std::string> names, vendors;
    bool needsPublisher = false;
    std::vector<std::string> editions; // empty: the product has none
    VersionFrom versionFrom = VersionFrom::Name;
    std::vector<std::pair<std::string, std::string>> builds; // beginning of the column's version -> version
    // A free rule: all must hold; edition and version may name captures, "$1".
    std::vector<Condition> conditions;
    std::string edition, version;
    bool isPackage = false; // only titles that distributions package
    bool isPlain = false;   // only others
};

struct RuleSet
{
    std::string name;
    std::int64_t order = 0;
    std::vector<Rule> rules; // free ones before products
    std::vector<RuleTest> tests;
};

// Strict: InvalidInput names the definition, the rule and the key.
Result<RuleSet> readRuleSet(const model::DefinitionRow &definition);

} // namespace tally::recognise
