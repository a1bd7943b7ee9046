// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Item classes and relationship types as the register describes them: shipped texts of schema/classes and
// schema/relationships, and those that the organisation added, both rows of `definition`.
#pragma once

#include "core/ids.h"
#include "core/result.h"
#include "model/rows.h"

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace tally::model {

enum class AttributeType
{
    Text,
    Integer,
    Boolean,
    Date,
    Instant,
    Money,
    Size,
    Choice,
    Reference,
    TextList,
    IntegerList
};

struct AttributeSpec
{
    std::string name;  // "memory_mib"
    std::string label; // "Memory"
    AttributeType type = AttributeType::Text;
    std::string unit; // "MiB"; empty: none
    std::vector<std::string> choices;
    std::string target; // class that a reference names
    bool isPrivate = false;
    bool searchable = true;
    std::string help;
    std::string group;        // heading in a form; empty: the class that defines it
    std::string definedBy;    // class
    bool plainColumn = false; // a column of every item (name, serial_number …)
};

struct IdentifyingKey
{
    std::vector<std::string> attributes; // or identifier kinds; all must agree
    int strength = 0;                    // 100: alone decides; below 50: only with another
};

struct ClassSpec
{
    std::string name;   // "laptop"
    std::string parent; // empty: the root, "item"
    std::string label, plural, icon, help;
    bool isAbstract = false;
    std::vector<AttributeSpec> attributes; // its own; ClassRegistry::attributesOf adds the inherited ones
    std::vector<IdentifyingKey> keys;      // own, best first; empty: the parent's
    std::vector<std::string> states;       // of the lifecycle; empty: the parent's
    std::vector<std::string> endStates;    // states in which the item is no longer live ("disposed")
    std::vector<std::string> stockStates;  // states in which the item is in store ("in_stock")
};

// Which end of a relationship an outage flows to.
enum class ImpactFlow
{
    None,
    SourceToTarget,
    TargetToSource,
    Both
};

struct RelationshipType
{
    std::string name;        // "runs_on"
    std::string reverseName; // "runs"
    std::string label, reverseLabel;
    std::vector<std::string> sources, targets; // classes allowed at each end; empty: any
    ImpactFlow impact = ImpactFlow::None;      // TargetToSource: the source rests on the target
    bool redundant = false;                    // targets of one source in one group are equal providers
    std::string defaultNeeded; // of a group, when the relationship says nothing: "1", "50%"; empty: all
    std::string help;

    // Reads the same from both ends ("connects to"), so that two items stand in it once.
    bool isSymmetric() const { return reverseName == name; }
};

class ClassRegistry
{
public:
    // The texts shipped with this version of the program, as definitions owned by the partnership.
    static const std::vector<DefinitionRow> &shippedDefinitions();
    // Definitions of kinds "class" and "relationship_type"; others are ignored. A bad one is an error that
    // names it.
    static Result<std::shared_ptr<const ClassRegistry>> build(const std::vector<DefinitionRow> &definitions);
    // Built from the shipped definitions; what tests and an empty register use.
    static std::shared_ptr<const ClassRegistry> shipped();

    const ClassSpec *find(std::string_view name) const;
    const RelationshipType *
    findType(std::string_view nameOrReverse) const;                   // compare name to tell the direction
    bool isA(std::string_view name, std::string_view ancestor) const; // also for equal names
    std::vector<std::string> withSubclasses(std::string_view name) const;
    const std::vector<AttributeSpec> &attributesOf(std::string_view className) const; // inherited first
    const AttributeSpec *attribute(std::string_view className, std::string_view name) const;
    const AttributeSpec *attributeAnywhere(std::string_view name) const; // of any class
    const std::vector<IdentifyingKey> &keysOf(std::string_view className) const;
    const std::vector<std::string> &statesOf(std::string_view className) const;
    bool isEndState(std::string_view className, std::string_view state) const;
    bool isStockState(std::string_view className, std::string_view state) const;
    const std::vector<ClassSpec> &classes() const { return m_classes; } // parents before children
    const std::vector<RelationshipType> &types() const { return m_types; }

private:
    struct Derived
    {
        std::vector<AttributeSpec> attributes;
        std::vector<IdentifyingKey> keys;
        std::vector<std::string> states, endStates, stockStates;
        std::vector<std::string> ancestors;
    };
    const Derived *derived(std::string_view name) const;
    Outcome derive(); // fills the index and m_derived from m_classes

    std::vector<ClassSpec> m_classes;
    std::map<std::string, std::size_t, std::less<>> m_index;
    std::vector<Derived> m_derived; // in the order of m_classes
    std::vector<RelationshipType> m_types;
};

// Checks and converts what a person or a file wrote for an attribute: "2026-03-31" for a date, "500" pounds
// for money, "8 GiB" for a size. The error names the attribute, the reason and the nearest allowed value.
// References are not converted (they need the estate): a Reference comes back as text.
Result<AttributeValue> convertText(const AttributeSpec &spec, std::string_view text);
// The value as a person reads it: dates as ISO, money in pounds, sizes with a unit.
std::string displayText(const AttributeSpec &spec, const AttributeValue &value);

} // namespace tally::model
