// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconcile/report_book.h"

#include <algorithm>
#include <limits>

namespace tally::reconcile {

namespace {

std::string streamKey(const std::string &source, const std::string &subject)
{
    constexpr char kUnitSeparator = '\x1f';
    return source + kUnitSeparator + subject;
}

// Sorted by title; new titles have falling numbers.
ReportBook::Installed asRecorded(ReportBook::Installed installed)
{
    const auto known = std::find_if(installed.begin(), installed.end(),
                                    [](const auto &entry) { return entry.first.value > 0; });
    std::reverse(installed.begin(), known);
    std::rotate(installed.begin(), known, installed.end());
    return installed;
}

bool sameRow(const model::ReportRow &a, const model::ReportRow &b)
{
    return model::keyOf(a) == model::keyOf(b) && model::valuesOf(a) == model::valuesOf(b);
}

} // namespace

void ReportBook::index()
{
    if (m_indexed)
        return;
    m_indexed = true;
    const auto count = static_cast<std::uint32_t>(m_workspace.estate().reportCount());
    m_known.reserve(count);
    for (std::uint32_t i = 0; i < count; ++i) {
        const model::ReportRow row = m_workspace.estate().reportAt(i);
        m_known.emplace(streamKey(row.source, row.subject), i);
        m_positions.emplace(row.id, i);
    }
}

Result<ReportState *> ReportBook::find(const std::string &source, const std::string &subject)
{
    index();
    const std::string key = streamKey(source, subject);
    if (const auto touched = m_touched.find(key); touched != m_touched.end())
        return &m_states.at(touched->second);
    const auto known = m_known.find(key);
    if (known == m_known.end())
        return static_cast<ReportState *>(nullptr);
    return load(known->second);
}

Result<ReportState *> ReportBook::find(ReportId id)
{
    index();
    if (const auto touched = m_states.find(id); touched != m_states.end())
        return &touched->second;
    const auto known = m_positions.find(id);
    if (known == m_positions.end())
        return static_cast<ReportState *>(nullptr);
    return load(known->second);
}

Result<std::vector<ReportState *>> ReportBook::streams(const std::string &source, const std::string &subject)
{
    index();
    const std::string key = streamKey(source, subject);
    std::vector<ReportState *> result;
    const auto [known, lastKnown] = m_known.equal_range(key);
    for (auto at = known; at != lastKnown; ++at) {
        TALLY_TRY(ReportState * state, find(m_workspace.estate().reportAt(at->second).id));
        result.push_back(state);
    }
    const auto [touched, lastTouched] = m_touched.equal_range(key);
    for (auto at = touched; at != lastTouched; ++at) {
        ReportState *state = &m_states.at(at->second);
        if (std::find(result.begin(), result.end(), state) == result.end())
            result.push_back(state);
    }
    if (result.size() > 1)
        std::sort(result.begin(), result.end(), [](const ReportState *a, const ReportState *b) {
            return AsRecorded()(a->row.id, b->row.id);
        });
    return result;
}

Result<ReportState *> ReportBook::load(std::uint32_t position)
{
    const estate::Estate &estate = m_workspace.estate();
    ReportState state;
    state.position = position;
    state.before = estate.reportAt(position);
    state.row = state.before;
    state.was = estate.beganOf(model::keyOf(state.before));
    TALLY_TRY(const std::vector<model::FactVersion> claims, m_claimsOf(state.before.id));
    for (const model::FactVersion &version : claims) {
        TALLY_TRY(model::ClaimRow claim, model::rowOf<model::ClaimRow>(version.key, version.values));
        state.claims.emplace(claim.attribute, claim.value);
        state.claimsBefore.emplace(claim.attribute, HeldClaim{std::move(claim.value), version.began});
    }
    m_touched.emplace(streamKey(state.row.source, state.row.subject), state.row.id);
    return &m_states.insert_or_assign(state.row.id, std::move(state)).first->second;
}

bool ReportBook::isKnown(const std::string &source, const std::string &subject)
{
    index();
    const std::string key = streamKey(source, subject);
    return m_known.contains(key) || m_touched.contains(key);
}

ReportState &ReportBook::add(model::ReportRow row)
{
    ReportState state;
    state.row = std::move(row);
    m_touched.emplace(streamKey(state.row.source, state.row.subject), state.row.id);
    if (state.row.item)
        m_newOfItem[state.row.item].push_back(state.row.id);
    const ReportId id = state.row.id;
    return m_states.insert_or_assign(m_states.end(), id, std::move(state))
        ->second; // mostly the last in the order
}

void ReportBook::attach(ReportState &state, ItemId item)
{
    if (state.row.item == item)
        return;
    state.row.item = item;
    m_newOfItem[item].push_back(state.row.id);
}

Result<std::vector<ReportState *>> ReportBook::reportsOf(ItemId item)
{
    index();
    std::vector<ReportState *> result;
    if (const estate::Row row = m_workspace.estate().rowOf(item); row != estate::kNoRow) {
        for (const model::ReportRow &report : m_workspace.estate().reportsOf(row)) {
            TALLY_TRY(ReportState * state, find(report.id));
            if (state != nullptr && state->row.item == item && !state->ended)
                result.push_back(state);
        }
    }
    if (const auto added = m_newOfItem.find(item); added != m_newOfItem.end()) {
        for (const ReportId id : added->second) {
            ReportState *state = &m_states.at(id);
            if (state->row.item == item && !state->ended &&
                std::find(result.begin(), result.end(), state) == result.end())
                result.push_back(state);
        }
    }
    return result;
}

ReportBook::Installed ReportBook::installationsBefore(const ReportState &state) const
{
    Installed result;
    const estate::Estate &estate = m_workspace.estate();
    const estate::Row device = state.was ? estate.rowOf(state.before.item) : estate::kNoRow;
    if (device == estate::kNoRow)
        return result;
    for (const estate::Installation &installation : estate.installationsByReport(device)) {
        if (installation.report != state.position)
            continue;
        const bool dated = installation.installedOn != std::numeric_limits<Day>::min();
        result.emplace_back(estate.titleAt(installation.title).id,
                            dated ? std::optional(installation.installedOn) : std::nullopt);
    }
    std::sort(result.begin(), result.end());
    return result;
}

std::map<ComponentName, std::string> ReportBook::componentsBefore(const ReportState &state) const
{
    std::map<ComponentName, std::string> result;
    const estate::Estate &estate = m_workspace.estate();
    const estate::Row row = state.was ? estate.rowOf(state.before.item) : estate::kNoRow;
    if (row == estate::kNoRow)
        return result;
    const estate::StringPool &strings = estate.strings();
    for (const estate::Component &component : estate.componentsByReport(row)) {
        if (component.report == state.position)
            result.emplace(ComponentName(strings.text(component.kind), strings.text(component.key)),
                           strings.text(component.values));
    }
    return result;
}

void ReportBook::writeClaims(const ReportState &state, std::vector<model::Change> &changes) const
{
    const bool moved = state.was && state.before.owner != state.row.owner;
    for (const auto &[attribute, held] : state.claimsBefore) {
        if (moved || !state.claims.contains(attribute))
            changes.push_back(model::end(
                model::ClaimRow{state.before.owner, state.row.id, attribute, held.value}, held.began));
    }
    for (const auto &[attribute, value] : state.claims) {
        const model::ClaimRow claim{state.row.owner, state.row.id, attribute, value};
        const auto held = state.claimsBefore.find(attribute);
        if (held == state.claimsBefore.end() || moved)
            changes.push_back(model::begin(claim));
        else if (held->second.value != value)
            changes.push_back(model::replace(claim, held->second.began));
    }
}

void ReportBook::writeInstallations(const ReportState &state, std::vector<model::Change> &changes) const
{
    const bool moved =
        state.was && (state.before.owner != state.row.owner || state.before.item != state.row.item);
    if (!state.installations && !moved)
        return;
    const estate::Estate &estate = m_workspace.estate();
    const Installed before = installationsBefore(state);
    const Installed &after = state.installations ? *state.installations : before;
    const auto titleBefore = [](const auto &a, const auto &b) { return a.first < b.first; };
    for (const auto &[title, installedOn] : before) {
        const model::InstallationRow row{state.before.owner, state.before.item, title, state.row.id,
                                         installedOn};
        if (moved ||
            !std::binary_search(after.begin(), after.end(), std::pair(title, installedOn), titleBefore))
            changes.push_back(model::end(row, estate.beganOf(model::keyOf(row)).value_or(0)));
    }
    for (const auto &entry : asRecorded(after)) {
        const model::InstallationRow row{state.row.owner, state.row.item, entry.first, state.row.id,
                                         entry.second};
        const auto held = std::lower_bound(before.begin(), before.end(), entry, titleBefore);
        if (moved || held == before.end() || held->first != entry.first)
            changes.push_back(model::begin(row));
        else if (held->second != entry.second)
            changes.push_back(model::replace(row, estate.beganOf(model::keyOf(row)).value_or(0)));
    }
}

void ReportBook::writeComponents(const ReportState &state, std::vector<model::Change> &changes) const
{
    const bool moved =
        state.was && (state.before.owner != state.row.owner || state.before.item != state.row.item);
    const estate::Estate &estate = m_workspace.estate();
    const auto before = componentsBefore(state);
    auto after = state.components;
    for (const auto &[name, values] : before) {
        if (!state.componentKinds.contains(name.first))
            after.emplace(name, values); // not reported: left as it is
    }
    // Values matter only where a version begins; the key alone names one that ends.
    const auto rowOf = [&](OrgId owner, ItemId item, const ComponentName &name) {
        return model::ComponentRow{owner, item, state.row.id, name.first, name.second, {}};
    };
    for (const auto &[name, values] : before) {
        if (!moved && after.contains(name))
            continue;
        const auto row = rowOf(state.before.owner, state.before.item, name);
        changes.push_back(model::end(row, estate.beganOf(model::keyOf(row)).value_or(0)));
    }
    for (const auto &[name, values] : after) {
        const auto held = before.find(name);
        if (!moved && held != before.end() && held->second == values)
            continue;
        const auto row = rowOf(state.row.owner, state.row.item, name);
        model::Change change{model::keyOf(row), std::nullopt, std::vector<model::Cell>{values}};
        if (!moved && held != before.end())
            change.was = estate.beganOf(change.key);
        changes.push_back(std::move(change));
    }
}

void ReportBook::writeEnd(const ReportState &state, std::vector<model::Change> &changes) const
{
    if (!state.was)
        return;
    const estate::Estate &estate = m_workspace.estate();
    changes.push_back(model::end(state.before, *state.was));
    for (const auto &[attribute, held] : state.claimsBefore)
        changes.push_back(model::end(
            model::ClaimRow{state.before.owner, state.before.id, attribute, held.value}, held.began));
    for (const auto &[title, installedOn] : installationsBefore(state)) {
        const model::InstallationRow row{state.before.owner, state.before.item, title, state.before.id,
                                         installedOn};
        changes.push_back(model::end(row, estate.beganOf(model::keyOf(row)).value_or(0)));
    }
    for (const auto &[name, values] : componentsBefore(state)) {
        const model::ComponentRow row{state.before.owner, state.before.item, state.before.id,
                                      name.first,         name.second,       {}};
        changes.push_back(model::end(row, estate.beganOf(model::keyOf(row)).value_or(0)));
    }
}

void ReportBook::write(const ReportState &state, std::vector<model::Change> &changes) const
{
    if (state.ended)
        return writeEnd(state, changes);
    if (!state.was) {
        changes.push_back(model::begin(state.row));
    } else if (state.before.owner != state.row.owner) {
        changes.push_back(model::end(state.before, *state.was));
        changes.push_back(model::begin(state.row));
    } else if (!sameRow(state.before, state.row)) {
        changes.push_back(model::replace(state.row, *state.was));
    }
    writeClaims(state, changes);
    if (state.row.item) {
        writeInstallations(state, changes);
        writeComponents(state, changes);
    }
}

void ReportBook::write(std::vector<model::Change> &changes) const
{
    for (const auto &[id, state] : m_states)
        write(state, changes);
}

} // namespace tally::reconcile
