// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disposal/scene.h"

#include "core/text.h"
#include "estate/item_record.h"

#include <algorithm>

namespace tally::disposal {

namespace {

constexpr std::string_view kMediumClass = "medium";
constexpr std::string_view kUnknownClass = "C3";

template <typename Record>
const Record *withId(const std::vector<Record> &list, ItemId id)
{
    const auto found = std::lower_bound(list.begin(), list.end(), id,
                                        [](const Record &each, ItemId key) { return each.id < key; });
    return found == list.end() || found->id != id ? nullptr : &*found;
}

template <typename Record, typename Test>
std::vector<const Record *> allWhere(const std::vector<Record> &list, Test test)
{
    std::vector<const Record *> found;
    for (const Record &each : list) {
        if (test(each))
            found.push_back(&each);
    }
    return found;
}

template <typename Record, typename Test>
const Record *firstWhere(const std::vector<Record> &list, Test test)
{
    const auto found = std::find_if(list.begin(), list.end(), test);
    return found == list.end() ? nullptr : &*found;
}

template <typename Record>
std::vector<const Record *> listAt(const std::map<ItemId, std::vector<const Record *>> &lists, ItemId key)
{
    const auto found = lists.find(key);
    return found == lists.end() ? std::vector<const Record *>() : found->second;
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
      m_everInstalled(std::move(facts.everInstalled))
{
    std::stable_sort(m_everInstalled.begin(), m_everInstalled.end(),
                     [](const PastMedium &a, const PastMedium &b) { return a.chassis < b.chassis; });
    for (const Bay &bay : m_records.bays) {
        m_bays[bay.chassis].push_back(&bay);
        if (bay.medium)
            m_baysOfMedium[bay.medium].push_back(&bay);
    }
    for (const Line &line : m_records.lines) {
        m_linesOfSubject[line.subject].push_back(&line);
        m_linesOfOrder[line.order].push_back(&line);
    }
    for (const Evidence &each : m_records.evidence)
        m_evidence[each.medium].push_back(&each);
    m_estate->visitRelationships("installed_in", [&](estate::Row source, estate::Row target) {
        if (source >= m_estate->itemCount() || target >= m_estate->itemCount() ||
            !m_estate->classes().isA(m_estate->classAt(source), kMediumClass))
            return;
        m_installed[m_estate->idAt(target)].push_back(m_estate->idAt(source));
        m_chassisOf[m_estate->idAt(source)] = m_estate->idAt(target);
    });
    for (auto &[chassis, media] : m_installed)
        std::sort(media.begin(), media.end());
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
    const auto found = m_linesOfSubject.find(subject);
    return found == m_linesOfSubject.end() ? nullptr : found->second.back();
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
    if (const auto bays = m_baysOfMedium.find(medium); bays != m_baysOfMedium.end()) {
        for (auto bay = bays->second.rbegin(); bay != bays->second.rend(); ++bay) {
            if ((*bay)->disposition == "declared")
                return lastLineOf((*bay)->chassis);
        }
    }
    const auto chassis = m_chassisOf.find(medium);
    return chassis == m_chassisOf.end() ? nullptr : lastLineOf(chassis->second);
}

std::vector<const Line *> Scene::linesOf(ItemId order) const
{
    return listAt(m_linesOfOrder, order);
}

std::vector<const Line *> Scene::linesIn(ItemId container) const
{
    return allWhere(m_records.lines, [&](const Line &line) { return line.container == container; });
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
    if (const auto installed = m_installed.find(subject); installed != m_installed.end()) {
        for (const ItemId medium : installed->second)
            addOnce(media, medium);
    }
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
    const auto from =
        std::lower_bound(m_everInstalled.begin(), m_everInstalled.end(), chassis,
                         [](const PastMedium &each, ItemId wanted) { return each.chassis < wanted; });
    std::vector<const PastMedium *> found;
    for (auto each = from; each != m_everInstalled.end() && each->chassis == chassis; ++each)
        found.push_back(&*each);
    return found;
}

std::vector<const Bay *> Scene::baysOf(ItemId chassis) const
{
    return listAt(m_bays, chassis);
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
    return listAt(m_evidence, medium);
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
    return firstWhere(m_records.evidence, [&](const Evidence &each) { return each.fileSha256 == sha256; }) !=
           nullptr;
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
