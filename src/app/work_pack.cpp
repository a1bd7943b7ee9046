// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/work_pack.h"

#include "app/interchange.h"
#include "app/random_id.h"
#include "audit/campaign.h"
#include "log/sha256.h"
#include "model/private_values.h"
#include "store/store.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <filesystem>
#include <map>
#include <set>

namespace tally::app {

namespace {

using Json = nlohmann::json;
using estate::Row;

constexpr std::string_view kPackKind = "work_pack";
constexpr OperationNumber kPackBase = 2; // the part of the register, the campaign

// What of an item goes along.
enum class Part
{
    Whole,    // it is to be counted
    Labelled, // its label may be read: its numbers, state and place
    Named     // something refers to it
};

class PackWriter
{
public:
    PackWriter(Register &opened, estate::EstatePtr estate, audit::Campaign campaign, ItemId place)
        : m_opened(opened), m_estate(std::move(estate)), m_campaign(std::move(campaign)), m_place(place)
    {
        m_result.pack = randomRequest();
    }

    Result<PackWritten> write(const std::string &file, JobContext &job)
    {
        job.step("Gathering the work pack");
        std::erase_if(m_campaign.expected, [this](const audit::ExpectedItem &each) { return !isHere(each); });
        if (m_campaign.expected.empty())
            return makeError(ErrorCode::Usage, m_campaign.name + " expects nothing there",
                             "Name another site, or leave --where out.");
        m_result.expected = std::ssize(m_campaign.expected);
        m_result.file = file;
        choose();
        TALLY_CHECK(addDefinitions(job));
        addFacts();
        TALLY_CHECK(addCampaign());
        TALLY_TRY(const store::Location location, store::parseLocation(file));
        store::OpenOptions options;
        options.clock = &m_opened.clock();
        options.actor = m_opened.store().info().actor;
        TALLY_TRY(const auto made, store::Store::create(location, options));
        std::size_t next = 0;
        TALLY_CHECK(made->replay(
            [&]() -> Result<std::optional<store::ReplayOperation>> {
                if (next == m_operations.size())
                    return std::optional<store::ReplayOperation>();
                const auto number = static_cast<OperationNumber>(next + 1);
                return operation(m_operations[next++], number);
            },
            job));
        return m_result;
    }

private:
    bool isHere(const audit::ExpectedItem &expected) const
    {
        if (!m_place)
            return true;
        const bool isSite = audit::siteOf(*m_estate, m_place) == m_place;
        return isSite ? audit::siteOf(*m_estate, expected.place) == m_place
                      : audit::samePlace(*m_estate, expected.place, m_place);
    }

    void add(Row row, Part part)
    {
        if (row >= m_estate->itemCount())
            return; // gone, or not this login's to see
        const auto [known, isNew] = m_parts.emplace(row, part);
        if (!isNew)
            known->second = std::min(known->second, part);
    }

    void choose()
    {
        for (const audit::ExpectedItem &expected : m_campaign.expected)
            add(m_estate->rowOf(expected.item), Part::Whole);
        for (const audit::Count &count : audit::countsOf(*m_estate, m_campaign.id))
            add(m_estate->rowOf(count.item), Part::Labelled);
        for (const std::string &className : {std::string("hardware"), m_campaign.className}) {
            for (const Row row : m_estate->itemsOfClass(className))
                add(row, Part::Labelled);
        }
        m_result.labels = std::ssize(m_parts);
        for (const char *className : {"location", "organisation"}) {
            for (const Row row : m_estate->itemsOfClass(className))
                add(row, Part::Named);
        }
        std::vector<Row> whole;
        std::set<std::int64_t> owners;
        for (const auto &[row, part] : m_parts) {
            owners.insert(m_estate->ownerAt(row).value);
            if (part == Part::Whole)
                whole.push_back(row);
        }
        for (const Row row : whole) {
            for (const model::AttributeSpec &spec : m_estate->classes().attributesOf(m_estate->classAt(row)))
                if (spec.type == model::AttributeType::Reference)
                    addReference(row, spec.name);
        }
        for (const std::int64_t owner : owners)
            add(m_estate->rowOf(ItemId(owner)), Part::Named);
    }

    void addReference(Row row, const std::string &attribute)
    {
        const auto value = m_estate->attributeAt(row, attribute);
        if (const auto *id = value ? std::get_if<std::int64_t>(&*value) : nullptr)
            add(m_estate->rowOf(ItemId(*id)), Part::Named);
    }

    // Organisations' own words and rules go along, so that the pack is judged as the register is.
    Outcome addDefinitions(JobContext &job)
    {
        const std::size_t keys = model::tableSpec(model::Table::Definition).keys.size();
        const std::size_t kind = model::keyIndex(model::Table::Definition, "kind");
        const std::size_t name = model::keyIndex(model::Table::Definition, "name");
        const std::size_t text = keys + model::valueIndex(model::Table::Definition, "text");
        auto &changes = m_operations[0].changes;
        TALLY_CHECK(m_opened.store().scan(
            model::Table::Definition, m_estate->operation(),
            [&](const model::RowView &row) {
                changes.push_back(model::begin(model::DefinitionRow{row.owner(), std::string(row.text(kind)),
                                                                    std::string(row.text(name)),
                                                                    std::string(row.text(text))}));
                return true;
            },
            job));
        const Json about = {{"pack", m_result.pack},
                            {"register", m_opened.store().info().registerId},
                            {"taken", m_estate->operation()},
                            {"campaign", m_campaign.id.value},
                            {"campaign_name", m_campaign.name},
                            {"taken_by", m_opened.store().info().actor},
                            {"base", kPackBase}};
        changes.push_back(model::begin(model::DefinitionRow{kPartnership, std::string(kPackKind),
                                                            std::string(kPackKind), about.dump()}));
        return {};
    }

    model::ItemRow rowOf(Row row, Part part) const
    {
        model::ItemRow item = m_estate->itemAt(row);
        if (part == Part::Whole) {
            // Counting needs no personal data, and what leaves in a file cannot be erased here.
            std::erase_if(item.attributes, [&](const auto &each) {
                const model::AttributeSpec *spec = m_estate->classes().attribute(item.className, each.first);
                return spec != nullptr && spec->isPrivate;
            });
            return item;
        }
        model::ItemRow slim;
        slim.owner = item.owner;
        slim.id = item.id;
        slim.className = item.className;
        slim.name = item.name;
        slim.status = item.status;
        slim.site = item.site;
        for (const char *kept : {"code", "site", "room"}) {
            if (const auto found = item.attributes.find(kept); found != item.attributes.end())
                slim.attributes.insert(*found);
        }
        if (part == Part::Labelled) {
            slim.assetNumber = item.assetNumber;
            slim.serialNumber = item.serialNumber;
        }
        return slim;
    }

    void addFacts()
    {
        auto &changes = m_operations[0].changes;
        for (const auto &[row, part] : m_parts) {
            changes.push_back(model::begin(rowOf(row, part)));
            if (part == Part::Named)
                continue;
            const ItemId id = m_estate->idAt(row);
            for (const estate::Identifier &each : m_estate->identifiersOf(row))
                changes.push_back(model::begin(model::IdentifierRow{
                    m_estate->ownerAt(row), id, std::string(m_estate->strings().text(each.kind)),
                    std::string(m_estate->strings().text(each.value)),
                    std::string(m_estate->strings().text(each.canonical))}));
            for (const model::RelationshipRow &each : m_estate->relationshipsOf(row)) {
                if (each.type == "located_in" && each.source == id &&
                    m_parts.contains(m_estate->rowOf(each.target)))
                    changes.push_back(model::begin(each));
            }
        }
    }

    Outcome addCampaign()
    {
        model::OperationDraft &draft = m_operations[1];
        model::ItemRow campaign = m_estate->itemAt(m_estate->rowOf(m_campaign.id));
        std::vector<std::int64_t> items, places;
        for (const audit::ExpectedItem &expected : m_campaign.expected) {
            items.push_back(expected.item.value);
            places.push_back(expected.place.value);
        }
        campaign.attributes["expected_items"] = std::move(items);
        campaign.attributes["expected_places"] = std::move(places);
        draft.changes.push_back(model::begin(campaign));
        for (const Row row : m_estate->itemsOfClass(audit::kCountClass)) {
            const model::ItemRow count = m_estate->itemAt(row);
            const auto of = count.attributes.find("campaign");
            if (of != count.attributes.end() && of->second == model::AttributeValue(m_campaign.id.value))
                draft.changes.push_back(model::begin(count));
        }
        model::Step step;
        step.owner = m_campaign.owner;
        step.object = m_campaign.id;
        step.fromState = "NEW";
        step.step = step.toState = "stocktake_open";
        step.role = "asset_manager";
        draft.steps.push_back(std::move(step));
        return {};
    }

    Result<std::optional<store::ReplayOperation>> operation(model::OperationDraft &draft,
                                                            OperationNumber number) const
    {
        model::SealSupport support;
        support.sha256 = [](std::string_view bytes) { return log::sha256(bytes); };
        support.salt = [] { return randomBytes(16); };
        TALLY_CHECK(model::sealPrivateValues(m_estate->classes(), support, draft));
        store::ReplayOperation to;
        to.operation.number = number;
        to.operation.request = randomRequest();
        to.operation.actorLogin = m_opened.store().info().actor;
        to.operation.kind = number == kPackBase ? "stocktake" : "import";
        to.operation.recordedAt = m_opened.clock().now();
        to.operation.effectiveOn = dayOf(to.operation.recordedAt);
        to.operation.source = "work pack";
        to.operation.reason = number == kPackBase
                                  ? m_campaign.name + " as it stood"
                                  : "part of the register, taken to where there is no network";
        to.changes = std::move(draft.changes);
        to.steps = std::move(draft.steps);
        to.privateValues = std::move(draft.privateValues);
        return std::optional(std::move(to));
    }

    Register &m_opened;
    estate::EstatePtr m_estate;
    audit::Campaign m_campaign;
    ItemId m_place;
    std::map<Row, Part> m_parts;
    std::array<model::OperationDraft, kPackBase> m_operations;
    PackWritten m_result;
};

} // namespace

std::optional<WorkPack> workPackOf(const estate::Estate &estate)
{
    const auto rows = estate.definitions(kPackKind);
    const Json about = rows.empty() ? Json() : Json::parse(rows.front().text, nullptr, false);
    if (!about.is_object())
        return {};
    const auto text = [&](const char *name) {
        return about.contains(name) && about[name].is_string() ? about[name].get<std::string>()
                                                               : std::string();
    };
    const auto number = [&](const char *name) {
        return about.contains(name) && about[name].is_number_integer() ? about[name].get<std::int64_t>() : 0;
    };
    WorkPack pack;
    pack.pack = text("pack");
    pack.registerId = text("register");
    pack.taken = number("taken");
    pack.campaign = ItemId(number("campaign"));
    pack.campaignName = text("campaign_name");
    pack.takenBy = text("taken_by");
    pack.base = number("base");
    const bool isWhole = !pack.pack.empty() && !pack.registerId.empty() && pack.campaign && pack.base > 0;
    return isWhole ? std::optional(pack) : std::nullopt;
}

Result<PackWritten> writeWorkPack(Register &opened, ItemId id, ItemId place, const std::string &file,
                                  JobContext &job)
{
    TALLY_TRY(const estate::EstatePtr estate, opened.current(job));
    if (workPackOf(*estate))
        return makeError(ErrorCode::Conflict, "this is a work pack itself",
                         "Take another from the register that it came from.");
    TALLY_TRY(audit::Campaign campaign, audit::campaignAt(*estate, estate->rowOf(id)));
    if (campaign.state != audit::CampaignState::Open)
        return makeError(ErrorCode::Conflict,
                         "the campaign " + campaign.name + " is " + std::string(wordOf(campaign.state)),
                         campaign.state == audit::CampaignState::Counted ? "Reopen it to count on."
                                                                         : "Open another campaign.");
    std::error_code error;
    if (std::filesystem::exists(file, error)) {
        Error exists = makeError(ErrorCode::Conflict, "The file exists already",
                                 "Choose another name; a work pack is never overwritten.");
        exists.file = file;
        return exists;
    }
    auto written = PackWriter(opened, estate, std::move(campaign), place).write(file, job);
    if (!written)
        removeFileRegister(file);
    return written;
}

} // namespace tally::app
