// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/disposal_rehearsal.h"

#include "app/draft_ids.h"
#include "core/text.h"
#include "disposal/kept_files.h"
#include "disposal/plan.h"
#include "disposal/scene.h"
#include "estate/builder.h"
#include "log/sha256.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace tally::app {

namespace {

std::string hashOf(const std::string &bytes)
{
    return text::hex(log::sha256(bytes));
}

void setValue(model::ItemRow &row, const std::string &attribute,
              const std::optional<model::AttributeValue> &value)
{
    if (attribute == "status")
        row.status = value ? std::optional(std::get<std::string>(*value)) : std::nullopt;
    else if (attribute == "custodian")
        row.custodian = value ? ItemId(std::get<std::int64_t>(*value)) : ItemId();
    else if (attribute == "owner" && value)
        row.owner = OrgId(std::get<std::int64_t>(*value));
    else if (attribute == "serial_number")
        row.serialNumber = value ? std::optional(std::get<std::string>(*value)) : std::nullopt;
    else if (attribute == "asset_number")
        row.assetNumber = value ? std::optional(std::get<std::string>(*value)) : std::nullopt;
    else if (value)
        row.attributes.insert_or_assign(attribute, *value);
    else
        row.attributes.erase(attribute);
}

class Rehearsal final : public demo::DisposalDoor
{
public:
    explicit Rehearsal(estate::EstatePtr estate)
        : m_scene(std::make_unique<disposal::Scene>(std::move(estate), disposal::SceneFacts()))
    {
    }

    Outcome learn(const std::vector<model::FactVersion> &versions, OperationNumber operation,
                  Day day) override
    {
        disposal::SceneChange change;
        for (const model::FactVersion &version : versions)
            TALLY_CHECK(note(version, change));
        for (const model::FactVersion &version : versions) {
            if (version.key.table == model::Table::Relationship)
                TALLY_CHECK(notePast(version, day, change));
        }
        std::vector<model::FactVersion> live;
        std::copy_if(versions.begin(), versions.end(), std::back_inserter(live),
                     [](const model::FactVersion &each) { return !each.ended; });
        return advance(live, operation, day, std::move(change));
    }

    Result<model::OperationDraft> plan(const demo::StagedEvent &event, OperationNumber operation,
                                       const std::function<std::int64_t()> &newId) override
    {
        const disposal::EventInput input = inputOf(event);
        const disposal::Actor actor{event.actor, event.at, event.organisation};
        TALLY_TRY(disposal::Plan plan, disposal::planEvent(*m_scene, input, actor));
        TALLY_CHECK(checkTaken(event, plan));
        addEdits(plan);
        const std::string role = plan.roles.empty() ? std::string() : plan.roles.front();
        for (model::Step &step : plan.draft.steps)
            step.role = role;
        std::map<std::int64_t, std::int64_t> real;
        TALLY_CHECK(replaceIds(plan.draft, m_scene->estate().classes(), [&](std::int64_t id) {
            const auto [entry, isNew] = real.try_emplace(id, 0);
            if (isNew)
                entry->second = newId();
            return entry->second;
        }));
        plan.draft.plannedOn.reset();
        TALLY_CHECK(record(event, plan.draft, operation));
        return std::move(plan.draft);
    }

private:
    // --- what is known
    Outcome note(const model::FactVersion &version, disposal::SceneChange &change)
    {
        if (version.key.table != model::Table::Item)
            return {};
        const ItemId item(std::get<std::int64_t>(version.key.cells[0]));
        change.items.push_back(item);
        if (version.values.empty())
            return {};
        TALLY_TRY(m_rows[item], model::rowOf<model::ItemRow>(version.key, version.values));
        return {};
    }

    Outcome notePast(const model::FactVersion &version, Day day, disposal::SceneChange &change)
    {
        TALLY_TRY(const auto row, model::rowOf<model::RelationshipRow>(version.key, version.values));
        const auto medium = m_rows.find(row.source);
        if (row.type != "installed_in" || medium == m_rows.end() || medium->second.className != "medium")
            return {};
        disposal::PastMedium past{
            row.target, row.source, medium->second.serialNumber.value_or(std::string()), day, {}};
        if (version.ended)
            past.lastSeen = day;
        change.items.push_back(row.source);
        std::vector<disposal::PastMedium> &list = m_everInstalled[row.target];
        list.push_back(std::move(past));
        change.everInstalled.insert_or_assign(row.target, list);
        return {};
    }

    Outcome advance(const std::vector<model::FactVersion> &versions, OperationNumber operation, Day day,
                    disposal::SceneChange change)
    {
        TALLY_TRY(estate::EstatePtr next,
                  m_scene->estate().advanced(versions, operation, {}, {{operation, day}}));
        for (const disposal::StepRow &step : change.steps)
            m_steps.push_back(step);
        if (m_scene->advance(next, std::move(change)))
            return {};
        disposal::SceneFacts facts{m_steps, {}};
        for (const auto &[chassis, list] : m_everInstalled)
            facts.everInstalled.insert(facts.everInstalled.end(), list.begin(), list.end());
        m_scene = std::make_unique<disposal::Scene>(next, std::move(facts));
        return {};
    }

    // --- from an event to its plan
    disposal::EventInput inputOf(const demo::StagedEvent &event)
    {
        disposal::EventInput input;
        input.event.name = event.name;
        input.event.subjects = event.subjects;
        input.event.fields = event.fields;
        for (const demo::StagedFile &file : event.files) {
            input.event.fields.insert_or_assign(file.field, file.name);
            input.files.push_back({file.field, file.name, file.bytes, hashOf(file.bytes)});
        }
        for (const ItemId record : disposal::recordsJudgedAgain(*m_scene, input.event)) {
            const estate::Estate &estate = m_scene->estate();
            for (const model::AttachmentRow &file : estate.attachmentsOf(estate.rowOf(record)))
                input.files.push_back({file.kind + "#" + std::to_string(record.value), file.name,
                                       m_blobs[file.sha256], file.sha256});
        }
        return input;
    }

    static Outcome checkTaken(const demo::StagedEvent &event, const disposal::Plan &plan)
    {
        if (plan.refused.empty() && plan.writes())
            return {};
        std::string why = event.name + " was to happen in the demonstration council";
        for (const disposal::Refusal &refused : plan.refused)
            why += "; " + refused.code + " " + refused.subjectName + ": " + refused.why;
        return makeError(ErrorCode::Internal, why);
    }

    // Written into the rows themselves, as the council writes all its items.
    void addEdits(disposal::Plan &plan)
    {
        const estate::Estate &estate = m_scene->estate();
        for (const disposal::HardwareEdit &edit : plan.edits) {
            const bool isNew = edit.item.value < 0;
            model::ItemRow row = isNew ? model::ItemRow() : m_rows[edit.item];
            if (isNew) {
                row.id = edit.item;
                row.className = edit.className;
            }
            for (const auto &[attribute, value] : edit.values)
                setValue(row, attribute, value);
            if (isNew && !row.name)
                row.name = row.serialNumber ? row.serialNumber : row.assetNumber;
            plan.draft.changes.push_back(
                isNew ? model::begin(row) : model::replace(row, estate.beganAt(estate.rowOf(edit.item))));
        }
    }

    Outcome record(const demo::StagedEvent &event, const model::OperationDraft &draft,
                   OperationNumber operation)
    {
        for (const std::string &bytes : draft.blobs)
            m_blobs.emplace(hashOf(bytes), bytes);
        disposal::SceneChange change;
        std::vector<model::FactVersion> versions;
        for (const model::Change &each : draft.changes) {
            if (each.was)
                versions.push_back({each.key, *each.was, operation, {}});
            if (each.values)
                versions.push_back({each.key, operation, std::nullopt, *each.values});
        }
        const Day day = dayOf(event.at);
        for (const model::FactVersion &version : versions)
            TALLY_CHECK(note(version, change));
        for (const model::FactVersion &version : versions) {
            if (version.key.table == model::Table::Relationship && !version.values.empty())
                TALLY_CHECK(notePast(version, day, change));
        }
        for (const model::Step &step : draft.steps)
            change.steps.push_back({operation, step.object, step.stepNumber, step.fromState, step.step,
                                    step.toState, event.actor, step.role, event.at, draft.reason});
        return advance(versions, operation, day, std::move(change));
    }

    std::unique_ptr<disposal::Scene> m_scene;
    std::map<ItemId, model::ItemRow> m_rows; // as they stand
    std::map<ItemId, std::vector<disposal::PastMedium>> m_everInstalled;
    std::vector<disposal::StepRow> m_steps;
    std::map<std::string, std::string> m_blobs; // by their digest
};

} // namespace

Result<std::shared_ptr<demo::DisposalDoor>>
disposalRehearsal(const std::vector<model::DefinitionRow> &definitions)
{
    estate::EstateBuilder builder;
    for (const model::DefinitionRow &row : definitions) {
        const model::Change change = model::begin(row);
        builder.add(model::FactVersion{change.key, 1, std::nullopt, *change.values});
    }
    TALLY_TRY(estate::EstatePtr estate, std::move(builder).build(1, Day()));
    return std::shared_ptr<demo::DisposalDoor>(std::make_shared<Rehearsal>(std::move(estate)));
}

} // namespace tally::app
