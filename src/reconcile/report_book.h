// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The reports that an import touches: what the register holds of each, and what it is to hold. The difference
// is written once, at the end, so that a report that occurs twice in one import costs one version.
#pragma once

#include "reconcile/import_plan.h"
#include "reconcile/workspace.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace tally::reconcile {

using ComponentName = std::pair<std::string, std::string>; // kind and key

struct HeldClaim
{
    model::AttributeValue value;
    OperationNumber began = 0;
};

struct ReportState
{
    model::ReportRow row;               // as it is to stand
    std::optional<OperationNumber> was; // none: new
    model::ReportRow before;            // as the register has it
    std::uint32_t position = 0;         // in the estate's reports, when it is there
    std::map<std::string, HeldClaim, std::less<>> claimsBefore;
    std::map<std::string, model::AttributeValue, std::less<>> claims;
    // Sorted by title, each once; nothing: left as they are.
    std::optional<std::vector<std::pair<TitleId, std::optional<Day>>>> installations;
    // Kinds that are compared as a whole, and what is to stand of them.
    std::set<std::string> componentKinds;
    std::map<ComponentName, std::string> components; // canonical values text
    bool taken = false;                              // in this import its source spoke of it
    bool ended = false;                              // with all that it says
};

class ReportBook
{
public:
    ReportBook(Workspace &workspace, ClaimsOf claimsOf)
        : m_workspace(workspace), m_claimsOf(std::move(claimsOf))
    {
    }

    // The state of the report of a source about a subject; null when there is none yet. Of several, at
    // several owners, any one.
    Result<ReportState *> find(const std::string &source, const std::string &subject);
    Result<ReportState *> find(ReportId id); // of the register
    // All of them, in the order of their ids.
    Result<std::vector<ReportState *>> streams(const std::string &source, const std::string &subject);
    bool isKnown(const std::string &source, const std::string &subject);
    ReportState &add(model::ReportRow row);
    // All reports of an item, those of the estate and those of this import.
    Result<std::vector<ReportState *>> reportsOf(ItemId item);
    // The report speaks of this item from now on.
    void attach(ReportState &state, ItemId item);

    // Appends what has to be written for all touched reports.
    void write(std::vector<model::Change> &changes) const;

    using Installed = std::vector<std::pair<TitleId, std::optional<Day>>>;
    // What the register holds of the report, by title and by name.
    Installed installationsBefore(const ReportState &state) const;
    std::map<ComponentName, std::string> componentsBefore(const ReportState &state) const;

private:
    Result<ReportState *> load(std::uint32_t position);
    void index();
    void writeClaims(const ReportState &state, std::vector<model::Change> &changes) const;
    void writeInstallations(const ReportState &state, std::vector<model::Change> &changes) const;
    void writeComponents(const ReportState &state, std::vector<model::Change> &changes) const;
    void write(const ReportState &state, std::vector<model::Change> &changes) const;
    void writeEnd(const ReportState &state, std::vector<model::Change> &changes) const;

    Workspace &m_workspace;
    ClaimsOf m_claimsOf;
    bool m_indexed = false;
    std::unordered_multimap<std::string, std::uint32_t>
        m_known; // source and subject -> position in the estate's reports
    std::unordered_map<ReportId, std::uint32_t> m_positions; // in the estate's reports
    std::unordered_multimap<std::string, ReportId> m_touched;
    std::map<ReportId, ReportState, AsRecorded> m_states;
    std::unordered_map<ItemId, std::vector<ReportId>> m_newOfItem; // reports that this import gave to an item
};

} // namespace tally::reconcile
