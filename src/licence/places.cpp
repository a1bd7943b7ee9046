// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "licence/scene_builder.h"

#include <algorithm>

namespace tally::licence {

namespace {

using estate::kNoRow;
using estate::Row;

std::optional<ItemId> soleNamed(const std::map<std::string, std::vector<ItemId>> &names,
                                std::string_view text)
{
    const auto found = names.find(text::folded(text::trimmed(text)));
    if (found == names.end() || found->second.size() != 1)
        return {};
    return found->second.front();
}

std::int32_t count(const Field &field, Row row)
{
    return static_cast<std::int32_t>(std::clamp<std::int64_t>(field.number(row).value_or(0), 0, 1'000'000));
}

Row other(const std::unordered_map<Row, Row> &links, Row row)
{
    const auto found = links.find(row);
    return found == links.end() ? kNoRow : found->second;
}

} // namespace

Field::Field(const estate::Estate &estate, std::string_view attribute)
    : m_estate(estate), m_column(estate.columnOf(attribute))
{
}

estate::Value Field::at(Row row) const
{
    estate::Value value;
    if (m_column)
        m_estate.read(*m_column, std::span(&row, 1), std::span(&value, 1));
    return value;
}

std::optional<std::int64_t> Field::number(Row row) const
{
    const estate::Value value = at(row);
    return value.kind == estate::ValueKind::Integer ? std::optional(value.number) : std::nullopt;
}

std::string Field::text(Row row) const
{
    const estate::Value value = at(row);
    return value.kind == estate::ValueKind::Text
               ? std::string(text::trimmed(m_estate.strings().text(value.string())))
               : std::string();
}

Places::Places(const estate::Estate &estate, const Profiles &profiles, Scene &scene)
    : m_estate(estate), m_profiles(profiles), m_scene(scene), m_organisation(estate, "organisation"),
      m_site(estate, "site"), m_custodian(estate, "custodian"), m_costCentre(estate, "cost_centre"),
      m_processors(estate, "processors"), m_cores(estate, "cores"), m_processorName(estate, "processor_name"),
      m_status(estate, "status")
{
    if (const std::vector<Row> partners = estate.itemsOfClass("partner"); partners.size() == 1)
        m_solePartner = estate.idAt(partners.front());
    const auto enter = [&](auto &names, std::string_view text, Row row) {
        auto &items = names[text::folded(text)];
        if (!text.empty() && std::find(items.begin(), items.end(), estate.idAt(row)) == items.end())
            items.push_back(estate.idAt(row));
    };
    for (const Row row : estate.itemsOfClass("organisation")) {
        enter(m_organisationNames, estate.nameAt(row), row);
        enter(m_organisationNames, Record(estate, row).text("code"), row);
    }
    for (const Row row : estate.itemsOfClass("site"))
        enter(m_siteNames, estate.nameAt(row), row);
    readLinks();
}

void Places::readLinks()
{
    const auto isA = [&](Row row, std::string_view name) {
        return row < m_estate.itemCount() && m_estate.classes().isA(m_estate.classAt(row), name);
    };
    m_estate.visitRelationships("hosted_on", [&](Row machine, Row host) {
        if (isA(host, "cluster"))
            m_clusterOf.emplace(machine, host);
        else if (isA(host, "computer"))
            m_hostOf.emplace(machine, host);
    });
    m_estate.visitRelationships("member_of", [&](Row member, Row cluster) {
        if (!isA(member, "computer"))
            return;
        m_clusterOf.emplace(member, cluster);
        m_members[cluster].push_back(member);
    });
    m_estate.visitRelationships(
        "works_for", [&](Row person, Row organisation) { m_worksFor.emplace(person, organisation); });
    m_estate.visitRelationships("uses", [&](Row person, Row device) {
        if (!isA(person, "person"))
            return;
        const auto [at, isNew] = m_soleUser.emplace(device, person);
        if (!isNew && at->second != person)
            at->second = kNoRow; // several: none of them is the primary one
    });
}

std::optional<ItemId> Places::organisationNamed(std::string_view text) const
{
    return soleNamed(m_organisationNames, text);
}

std::optional<ItemId> Places::siteNamed(std::string_view text) const
{
    return soleNamed(m_siteNames, text);
}

Index Places::pool(ItemId organisation)
{
    if (!organisation)
        return kNone;
    if (const auto found = m_pools.find(organisation); found != m_pools.end())
        return found->second;
    const auto index = static_cast<Index>(m_scene.pools.size());
    m_pools.emplace(organisation, index);
    Pool pool;
    pool.organisation = organisation;
    pool.name = licence::nameOf(m_estate, organisation);
    m_scene.pools.push_back(pool);
    m_segments.emplace_back();
    const Row row = m_estate.rowOf(organisation);
    if (row >= m_estate.itemCount())
        return index;
    const Record record(m_estate, row);
    pool.parent = this->pool(record.reference("parent_organisation"));
    const ItemId owner(m_estate.ownerAt(row).value);
    if (record.flag("is_legal_entity").value_or(false))
        pool.legalEntity = index;
    else if (pool.parent != kNone)
        pool.legalEntity = m_scene.pools[pool.parent].legalEntity;
    else if (owner && owner != organisation)
        pool.legalEntity = this->pool(owner);
    // An organisation that nobody put anywhere is of the register's own, where there is but one.
    if (pool.legalEntity == kNone && m_solePartner && m_solePartner != organisation)
        pool.legalEntity = this->pool(m_solePartner);
    if (pool.legalEntity == kNone)
        pool.legalEntity = index;
    m_segments[index] = record.text("segment");
    if (m_segments[index].empty() && pool.parent != kNone)
        m_segments[index] = m_segments[pool.parent];
    m_scene.pools[index] = pool;
    return index;
}

std::string Places::segmentOf(Index pool) const
{
    return pool == kNone ? std::string() : m_segments[pool];
}

Index Places::site(ItemId item)
{
    if (!item)
        return kNone;
    const auto [at, isNew] = m_sites.emplace(item, static_cast<Index>(m_scene.sites.size()));
    if (isNew)
        m_scene.sites.push_back({item, licence::nameOf(m_estate, item)});
    return at->second;
}

ItemId Places::organisationOf(Row person) const
{
    if (const ItemId organisation = m_organisation.reference(person))
        return organisation;
    if (const Row row = other(m_worksFor, person); row < m_estate.itemCount())
        return m_estate.idAt(row);
    return ItemId(m_estate.ownerAt(person).value);
}

Index Places::person(ItemId item)
{
    if (!item)
        return kNone;
    const auto [at, isNew] = m_people.emplace(item, static_cast<Index>(m_scene.people.size()));
    if (!isNew)
        return at->second;
    const Index index = at->second;
    Person person{item, licence::nameOf(m_estate, item), kNone, kNone};
    if (const Row row = m_estate.rowOf(item); row < m_estate.itemCount()) {
        person.pool = pool(organisationOf(row));
        person.site = site(m_site.reference(row));
    }
    m_scene.people.push_back(std::move(person));
    return index;
}

Index Places::poolOf(Row device)
{
    if (const ItemId centre = m_costCentre.reference(device)) {
        if (const Row row = m_estate.rowOf(centre); row < m_estate.itemCount()) {
            if (const ItemId organisation = m_organisation.reference(row))
                return pool(organisation);
        }
    }
    if (const ItemId custodian = m_custodian.reference(device)) {
        if (const Row row = m_estate.rowOf(custodian); row < m_estate.itemCount())
            return pool(organisationOf(row));
    }
    return pool(ItemId(m_estate.ownerAt(device).value));
}

Index Places::device(ItemId item)
{
    if (!item)
        return kNone;
    if (const auto found = m_devices.find(item); found != m_devices.end())
        return found->second;
    const auto index = static_cast<Index>(m_scene.devices.size());
    m_devices.emplace(item, index);
    Device device;
    device.item = item;
    device.name = licence::nameOf(m_estate, item);
    m_scene.devices.push_back(device);
    const Row row = m_estate.rowOf(item);
    m_rows.push_back(row);
    m_ended.emplace_back();
    if (row >= m_estate.itemCount())
        return index;
    fillDevice(device, row, index);
    m_scene.devices[index] = std::move(device);
    return index;
}

void Places::fillDevice(Device &device, Row row, Index self)
{
    const std::string_view className = m_estate.classAt(row);
    const auto &classes = m_estate.classes();
    const auto isA = [&](std::string_view name) { return classes.isA(className, name); };
    device.isPortable = isA("laptop") || isA("tablet");
    device.isServer = isA("server");
    device.isVirtual = isA("virtual_machine");
    device.pool = poolOf(row);
    device.segment = segmentOf(device.pool);
    device.site = site(m_site.reference(row));
    ItemId user = m_custodian.reference(row);
    if (const Row sole = other(m_soleUser, row); !user && sole < m_estate.itemCount())
        user = m_estate.idAt(sole);
    device.primaryUser = person(user);
    device.sockets = count(m_processors, row);
    device.cores = count(m_cores, row);
    if (device.isVirtual)
        device.virtualCores = device.cores;
    device.corePercent = m_profiles.corePercent(m_processorName.text(row), m_estate.today());
    Row cluster = other(m_clusterOf, row);
    if (const Row host = other(m_hostOf, row); host != kNoRow && host != row) {
        device.host = this->device(m_estate.idAt(host));
        if (cluster == kNoRow)
            cluster = other(m_clusterOf, host);
    }
    if (cluster != kNoRow)
        device.cluster = m_clusters.emplace(cluster, static_cast<Index>(m_clusters.size())).first->second;
    if (std::string status = m_status.text(row); classes.isEndState(className, status))
        m_ended[self] = std::move(status);
}

void Places::enterClusters()
{
    std::vector<Row> clusters;
    for (const auto &[cluster, index] : m_clusters)
        clusters.push_back(cluster);
    std::sort(clusters.begin(), clusters.end());
    for (const Row cluster : clusters) {
        const auto members = m_members.find(cluster);
        for (const Row member : members == m_members.end() ? std::vector<Row>() : members->second)
            device(m_estate.idAt(member));
    }
}

} // namespace tally::licence
