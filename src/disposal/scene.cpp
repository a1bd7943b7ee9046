// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disposal/scene.h"

#include "core/text.h"
#include "estate/item_record.h"

#include <algorithm>
#include <type_traits>

namespace tally::disposal {

namespace {

constexpr std::string_view kMediumClass = "medium";
constexpr std::string_view kUnknownClass = "C3";

template <typename List>
auto withId(List &list, ItemId id) -> decltype(&list.front())
{
    const auto found = std::lower_bound(list.begin(), list.end(), id,
                                        [](const RecordHead &each, ItemId key) { return each.id < key; });
    return found == list.end() || found->id != id ? nullptr : &*found;
}

template <typename Record, typename Test>
std::vector<const Record *> allWhere(const RecordList<Record> &list, Test test)
{
    std::vector<const Record *> found;
    for (const Record &each : list) {
        if (test(each))
            found.push_back(&each);
    }
    return found;
}

template <typename Record, typename Test>
const Record *firstWhere(const RecordList<Record> &list, Test test)
{
    const auto found = std::find_if(list.begin(), list.end(), test);
    return found == list.end() ? nullptr : &*found;
}

void addOnce(std::vector<ItemId> &list, ItemId item)
{
    if (item && std::find(list.begin(), list.end(), item) == list.end())
        list.push_back(item);
}

} // namespace

bool hasEnded(std::string_view lineState)
{
    return lineState == "line_disposed" || lineState == "line_returned";
}

Scene::Scene(estate::EstatePtr estate, SceneFacts facts)
    : m_estate(std::move(estate)), m_records(readRecords(*m_estate)), m_steps(std::move(facts.steps)),
      m_mediaNumbers(*m_estate)
{
    for (PastMedium &past : facts.everInstalled)
        m_everInstalled[past.chassis].push_back(std::move(past));
    visitLists(m_records, [&](std::string_view /*className*/, const auto &list) {
        for (const auto &record : list)
            index(record);
    });
}

void Scene::index(const Line &line)
{
    m_linesOfSubject.add(line.subject, line);
    m_linesOfOrder.add(line.order, line);
    m_linesIn.add(line.container, line);
}

void Scene::index(const Bay &bay)
{
    m_bays.add(bay.chassis, bay);
    if (bay.medium)
        m_baysOfMedium.add(bay.medium, bay);
}

void Scene::index(const Evidence &evidence)
{
    m_evidence.add(evidence.medium, evidence);
    ++m_files[evidence.fileSha256];
}

void Scene::unindex(const Line &line)
{
    m_linesOfSubject.drop(line.subject, line);
    m_linesOfOrder.drop(line.order, line);
    m_linesIn.drop(line.container, line);
}

void Scene::unindex(const Bay &bay)
{
    m_bays.drop(bay.chassis, bay);
    m_baysOfMedium.drop(bay.medium, bay);
}

void Scene::unindex(const Evidence &evidence)
{
    m_evidence.drop(evidence.medium, evidence);
    if (--m_files[evidence.fileSha256] == 0)
        m_files.erase(evidence.fileSha256);
}

bool Scene::advance(estate::EstatePtr estate, SceneChange change)
{
    m_estate = std::move(estate);
    m_steps.add(std::move(change.steps));
    for (auto &[chassis, past] : change.everInstalled)
        m_everInstalled[chassis] = std::move(past);
    std::sort(change.items.begin(), change.items.end());
    change.items.erase(std::unique(change.items.begin(), change.items.end()), change.items.end());
    return std::all_of(change.items.begin(), change.items.end(), [&](ItemId item) { return renew(item); });
}

bool Scene::renew(ItemId item)
{
    m_mediaNumbers.renew(*m_estate, item);
    const estate::Row row = m_estate->rowOf(item);
    const bool isThere = row < m_estate->itemCount();
    bool isTaken = true;
    visitLists(m_records, [&](std::string_view className, auto &list) {
        using Record = std::remove_reference_t<decltype(list.front())>;
        const bool isOfIt = isThere && m_estate->classes().isA(m_estate->classAt(row), className);
        Record *const known = withId(list, item);
        if (known != nullptr) {
            unindex(*known);
            isTaken &= isOfIt;
            if (isOfIt) {
                *known = recordAt<Record>(*m_estate, row);
                index(*known);
            }
        } else if (isOfIt) {
            isTaken &= list.empty() || list.back().id < item;
            list.push_back(recordAt<Record>(*m_estate, row));
            index(list.back());
        }
    });
    return isTaken;
}

const Line *Scene::line(ItemId id) const
{
    return withId(m_records.lines, id);
}

const Order *Scene::order(ItemId id) const
{
    return withId(m_records.orders, id);
}

const Container *Scene::container(ItemId id) const
{
    return withId(m_records.containers, id);
}

const Line *Scene::lastLineOf(ItemId subject) const
{
    const std::vector<const Line *> lines = m_linesOfSubject.of(subject);
    return lines.empty() ? nullptr : lines.back();
}

const Line *Scene::openLineOf(ItemId subject) const
{
    const Line *last = lastLineOf(subject);
    return last == nullptr || hasEnded(stateOf(last->id)) ? nullptr : last;
}

const Line *Scene::lineOfMedium(ItemId medium) const
{
    if (const Line *own = lastLineOf(medium))
        return own;
    const std::vector<const Bay *> bays = m_baysOfMedium.of(medium);
    for (auto bay = bays.rbegin(); bay != bays.rend(); ++bay) {
        if ((*bay)->disposition == "declared")
            return lastLineOf((*bay)->chassis);
    }
    const ItemId chassis = chassisOf(medium);
    return chassis ? lastLineOf(chassis) : nullptr;
}

ItemId Scene::chassisOf(ItemId medium) const
{
    const estate::Row row = m_estate->rowOf(medium);
    if (!isMedium(medium))
        return {};
    ItemId chassis;
    for (const model::RelationshipRow &each : m_estate->relationshipsOf(row)) {
        const bool isThere = each.source == medium && each.type == "installed_in" &&
                             m_estate->rowOf(each.target) < m_estate->itemCount();
        chassis = isThere ? each.target : chassis;
    }
    return chassis;
}

std::vector<const Bay *> Scene::baysOfMedium(ItemId medium) const
{
    return m_baysOfMedium.of(medium);
}

std::vector<const Line *> Scene::linesOf(ItemId order) const
{
    return m_linesOfOrder.of(order);
}

std::vector<const Line *> Scene::linesIn(ItemId container) const
{
    return m_linesIn.of(container);
}

std::vector<const Container *> Scene::containersOf(ItemId order) const
{
    return allWhere(m_records.containers, [&](const Container &each) { return each.order == order; });
}

bool Scene::isMedium(ItemId item) const
{
    const estate::Row row = m_estate->rowOf(item);
    return row < m_estate->itemCount() && m_estate->classes().isA(m_estate->classAt(row), kMediumClass);
}

std::vector<ItemId> Scene::installedIn(ItemId chassis) const
{
    std::vector<ItemId> media;
    const estate::Row row = m_estate->rowOf(chassis);
    if (row >= m_estate->itemCount())
        return media;
    for (const model::RelationshipRow &each : m_estate->relationshipsOf(row)) {
        if (each.target == chassis && each.type == "installed_in" && isMedium(each.source))
            media.push_back(each.source);
    }
    std::sort(media.begin(), media.end());
    return media;
}

std::vector<ItemId> Scene::mediaOf(ItemId subject) const
{
    std::vector<ItemId> media;
    if (isMedium(subject)) {
        media.push_back(subject);
        return media;
    }
    std::set<ItemId> gone;
    for (const Bay *bay : baysOf(subject)) {
        if (bay->disposition == "declared")
            addOnce(media, bay->medium);
        else if (bay->medium)
            gone.insert(bay->medium);
    }
    for (const ItemId medium : installedIn(subject))
        addOnce(media, medium);
    std::erase_if(media, [&](ItemId medium) { return gone.contains(medium); });
    return media;
}

std::vector<ItemId> Scene::mediaOfOrder(ItemId order) const
{
    std::vector<ItemId> media;
    for (const Line *line : linesOf(order)) {
        for (const ItemId medium : mediaOf(line->subject))
            addOnce(media, medium);
    }
    return media;
}

std::vector<const PastMedium *> Scene::everInstalledIn(ItemId chassis) const
{
    std::vector<const PastMedium *> found;
    if (const auto media = m_everInstalled.find(chassis); media != m_everInstalled.end()) {
        for (const PastMedium &each : media->second)
            found.push_back(&each);
    }
    return found;
}

std::vector<const Bay *> Scene::baysOf(ItemId chassis) const
{
    return m_bays.of(chassis);
}

std::vector<const PastMedium *> Scene::unaccountedIn(ItemId chassis) const
{
    std::vector<const PastMedium *> open;
    const std::vector<const Bay *> bays = baysOf(chassis);
    for (const PastMedium *past : everInstalledIn(chassis)) {
        const bool known = std::any_of(bays.begin(), bays.end(), [&](const Bay *bay) {
            return bay->medium == past->medium ||
                   (!bay->seenSerial.empty() && text::folded(bay->seenSerial) == text::folded(past->serial));
        });
        const bool listed = std::any_of(open.begin(), open.end(),
                                        [&](const PastMedium *each) { return each->medium == past->medium; });
        if (!known && !listed)
            open.push_back(past);
    }
    return open;
}

const Hold *Scene::holdOn(ItemId medium) const
{
    return firstWhere(m_records.holds, [&](const Hold &hold) {
        return hold.medium == medium && stateOf(hold.id) == "hold_placed";
    });
}

const Hold *Scene::holdOnAnyOf(ItemId subject) const
{
    for (const ItemId medium : mediaOf(subject)) {
        if (const Hold *hold = holdOn(medium))
            return hold;
    }
    return nullptr;
}

std::vector<const Evidence *> Scene::evidenceOf(ItemId medium) const
{
    return m_evidence.of(medium);
}

std::vector<const Exception *> Scene::exceptionsOf(ItemId order, bool openOnly) const
{
    return allWhere(m_records.exceptions, [&](const Exception &each) {
        return each.order == order && (!openOnly || stateOf(each.id) == "exception_raised");
    });
}

std::vector<const Exception *> Scene::openExceptionsOn(ItemId subject) const
{
    const std::vector<ItemId> media = mediaOf(subject);
    return allWhere(m_records.exceptions, [&](const Exception &each) {
        return stateOf(each.id) == "exception_raised" &&
               (each.subject == subject ||
                std::find(media.begin(), media.end(), each.subject) != media.end());
    });
}

std::vector<const Assurance *> Scene::assurancesOf(ItemId supplier) const
{
    return allWhere(m_records.assurances, [&](const Assurance &each) { return each.supplier == supplier; });
}

std::vector<const WasteDocument *> Scene::wasteDocumentsOf(ItemId order) const
{
    return allWhere(m_records.wasteDocuments, [&](const WasteDocument &each) { return each.order == order; });
}

std::vector<const Report *> Scene::reportsOf(ItemId order) const
{
    return allWhere(m_records.reports, [&](const Report &each) { return each.order == order; });
}

const Incident *Scene::openIncidentOn(ItemId medium) const
{
    return firstWhere(m_records.incidents, [&](const Incident &each) {
        return each.medium == medium && stateOf(each.id) == "incident_open";
    });
}

bool Scene::isFileKnown(std::string_view sha256) const
{
    return m_files.contains(sha256);
}

const Seal *Scene::sealNumbered(std::string_view number) const
{
    const std::string wanted = text::folded(number);
    return firstWhere(m_records.seals, [&](const Seal &seal) { return text::folded(seal.name) == wanted; });
}

std::string Scene::dataClassOf(ItemId medium) const
{
    std::string highest;
    const estate::Row row = m_estate->rowOf(medium);
    if (row < m_estate->itemCount())
        highest = estate::Record(*m_estate, row).text("data_class");
    if (const Line *line = lineOfMedium(medium))
        highest = std::max(highest, line->dataClass); // "C1" to "C4" sort as they rank
    return highest.empty() ? std::string(kUnknownClass) : highest;
}

std::string Scene::nameOf(ItemId item) const
{
    const estate::Row row = m_estate->rowOf(item);
    if (row >= m_estate->itemCount())
        return "#" + std::to_string(item.value);
    const estate::Record record(*m_estate, row);
    for (const std::string_view attribute : {"asset_number", "serial_number"}) {
        if (std::string value = record.text(attribute); !value.empty())
            return value;
    }
    return record.name();
}

std::string Scene::serialOf(ItemId item) const
{
    const estate::Row row = m_estate->rowOf(item);
    return row >= m_estate->itemCount() ? std::string()
                                        : estate::Record(*m_estate, row).text("serial_number");
}

} // namespace tally::disposal
