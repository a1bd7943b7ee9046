// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the register holds beside the findings: decisions that people made and changes that were approved.
#pragma once

#include "audit/scene.h"

#include <map>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace tally::audit {

// Names of the classes whose items these are.
inline constexpr std::string_view kDecisionClass = "finding_decision";
inline constexpr std::string_view kChangeClass = "change_request";

class Decided
{
public:
    explicit Decided(const Scene &scene);

    // Adds the decision, and closes the finding where that still covers it.
    void apply(Finding &finding) const;

private:
    bool covers(const DecisionTaken &decision, const Finding &finding) const;

    const Scene &m_scene;
    std::unordered_map<std::string, DecisionTaken> m_decisions; // by key
};

class ApprovedChanges
{
public:
    explicit ApprovedChanges(const Scene &scene);

    // A difference that an approved change names is explained; one where it names another value stands out.
    void apply(Finding &finding) const;

private:
    struct Wanted
    {
        ItemId change;
        std::string value; // as a person wrote it; empty: any
    };
    void add(ItemId change, ItemId item, const std::vector<std::string> &values);
    bool means(const Finding &finding, const std::string &value) const;

    const Scene &m_scene;
    std::map<std::pair<ItemId, std::string>, std::vector<Wanted>> m_wanted; // by item and attribute
};

} // namespace tally::audit
