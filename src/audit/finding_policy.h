// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an organisation expects of its register, so that the findings mean something: definitions of kind
// "finding_policy" (JSON), later ones over earlier ones, the shipped one first. docs/findings.md explains the
// keys.
#pragma once

#include "core/result.h"
#include "model/class_registry.h"
#include "model/rows.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace tally::audit {

inline constexpr std::string_view kPolicyKind = "finding_policy";

class FindingPolicy
{
public:
    static std::string_view shippedText();
    static FindingPolicy shipped();
    // Definitions of other kinds are left out. InvalidInput names the definition and the key.
    static Result<FindingPolicy> build(const std::vector<model::DefinitionRow> &definitions);

    // Days within which some source must see a thing of the class, where the source's own rule says nothing.
    // Nothing: such things are not expected to be seen.
    std::optional<int> expectedWithin(const model::ClassRegistry &classes, std::string_view className) const;
    bool needsCustodian(const model::ClassRegistry &classes, std::string_view className) const;
    // Whether a thing in this state is in somebody's hands; so is one of which no state is known.
    bool isInUse(std::string_view status) const;
    bool isCompared(std::string_view attribute) const { return !m_notCompared.contains(attribute); }
    int grace() const { return m_grace; }                 // days before something new must have been seen
    int duplicateFrom() const { return m_duplicateFrom; } // score
    int partsFor() const { return m_partsFor; }           // days for which a part's move is a finding
    int rareUpTo() const { return m_rareUpTo; }           // devices; software on more is taken for known
    // Per cent of the computers; a product on as many is part of how they are built. 0: none is.
    int commonFrom() const { return m_commonFrom; }
    // Devices; a product on as many seems to belong to somebody's work, and waits behind the rest.
    int spreadFrom() const { return m_spreadFrom; }
    // Software that nobody needs to decide about, by what it is called or who publishes it: drivers, updates,
    // runtimes, the packages of a distribution. All folded (text::folded).
    bool isLeftOut(std::string_view name, std::string_view version, std::string_view publisher) const;

private:
    Outcome merge(const model::DefinitionRow &definition);

    std::map<std::string, int, std::less<>> m_expected; // by class; 0: not at all
    std::set<std::string, std::less<>> m_custodian, m_inUse, m_notCompared;
    int m_grace = 0, m_duplicateFrom = 0, m_partsFor = 0, m_rareUpTo = 0, m_commonFrom = 0, m_spreadFrom = 0;
    std::set<std::string, std::less<>> m_softwareLeftOut, m_publishersLeftOut; // patterns, folded
};

} // namespace tally::audit
