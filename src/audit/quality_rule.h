// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rules of data quality: what a record of some class must not be like, in the filter language. Definitions of
// kind "quality_rule"; the format is in docs/quality.md, the shipped ones in resources/rules/quality.
#pragma once

#include "core/result.h"
#include "estate/filter.h"
#include "estate/filter_judgement.h"
#include "model/class_registry.h"
#include "model/rows.h"

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace tally::audit {

struct QualityFix
{
    // Attribute to what a person would write, "its.NAME.NAME" to take it from there. Empty: no setting.
    std::map<std::string, std::string> set;
    bool end = false; // retire the item
    bool isNone() const { return set.empty() && !end; }
};

struct QualityRule
{
    std::string name;  // "in_use_by_leaver"
    std::string label; // "In use by a leaver"
    std::string help;
    std::string group;       // "Desktop security": what is scored together; empty: none
    std::string of = "item"; // class, with its subclasses
    std::string where;       // who is checked, of these; empty: all
    std::string violatedBy;  // what is wrong with them
    int weight = 1;          // 1 to 100
    // Per cent of those evaluated that may violate it: up to the first it is good, up to the second fair.
    int goodUpTo = 5, fairUpTo = 25;
    bool counts = true;             // false: a draft, which shows its violations but is in no score
    std::string mendedBy = "owner"; // "owner" (organisation), "team", "custodian" or the name of a role
    QualityFix fix;

    // The violations as a list, for a click-through. What is unknown fits a "not" in a list: a rule whose
    // filter says "not" of something unknown lists more than it counts.
    std::string filter() const;
};

// Reads one from its JSON text, strictly. InvalidInput names the definition and the key.
Result<QualityRule> readQualityRule(const model::DefinitionRow &definition);

// The same as its JSON text, which readQualityRule reads back.
std::string qualityRuleText(const QualityRule &rule);

// Rules ready to be asked, with their filters parsed against one register's classes.
class QualityRules
{
public:
    struct Entry
    {
        QualityRule rule;
        std::shared_ptr<const estate::Filter> population;
        estate::Judgement violation;
        estate::Reach reach; // of both filters
    };

    // Definitions of other kinds are left out; in the order of their names. InvalidInput names the rule and
    // the key, with the place of the mistake in a filter.
    static Result<QualityRules> build(const std::vector<model::DefinitionRow> &definitions,
                                      std::shared_ptr<const model::ClassRegistry> classes);

    const std::vector<Entry> &entries() const { return m_entries; }
    const QualityRule *find(std::string_view name) const;
    std::size_t indexOf(std::string_view name) const; // entries().size() when there is none
    // A usage error with the nearest name when there is none.
    Result<std::size_t> wanted(const std::string &name) const;

private:
    std::vector<Entry> m_entries;
};

// The texts shipped with this version of the program, owned by the partnership.
const std::vector<model::DefinitionRow> &shippedQualityRules();

inline constexpr std::string_view kQualityRuleKind = "quality_rule";

} // namespace tally::audit
