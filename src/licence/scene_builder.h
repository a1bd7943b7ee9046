// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the parts of scene reading share: the scene as it grows, and who is where in it. Internal to the
// module.
#pragma once

#include "estate/estate.h"
#include "licence/lot_records.h"
#include "licence/product_book.h"
#include "licence/profile.h"
#include "licence/records.h"
#include "licence/scene_reading.h"

#include <map>
#include <string>
#include <unordered_map>
#include <vector>

namespace tally::licence {

// One attribute of many records: its name is looked up once.
class Field
{
public:
    Field(const estate::Estate &estate, std::string_view attribute);

    std::optional<std::int64_t> number(estate::Row row) const;
    ItemId reference(estate::Row row) const { return ItemId(number(row).value_or(0)); } // 0: unknown
    std::string text(estate::Row row) const; // trimmed; empty: unknown or none

private:
    estate::Value at(estate::Row row) const;

    const estate::Estate &m_estate;
    std::optional<estate::ColumnRef> m_column;
};

// Pools, sites, people and devices, each entered when something first needs it.
class Places
{
public:
    Places(const estate::Estate &estate, const Profiles &profiles, Scene &scene);

    Index pool(ItemId organisation); // kNone for 0
    Index site(ItemId item);
    Index person(ItemId item);
    Index device(ItemId item); // also of one that is no longer there
    // Organisations by name or code, sites by name; nothing: there is none.
    std::optional<ItemId> organisationNamed(std::string_view text) const;
    std::optional<ItemId> siteNamed(std::string_view text) const;
    std::string statusOf(Index device) const { return m_ended.at(device); } // an end state; empty: in use
    estate::Row rowOf(Index device) const { return m_rows.at(device); }
    // The devices whose primary user a person is are known once all are entered.
    void enterClusters(); // the other members of clusters that occur

private:
    ItemId organisationOf(estate::Row person) const;
    Index poolOf(estate::Row row); // of a device or licence without one of its own: its owner
    void readLinks();
    void fillDevice(Device &device, estate::Row row, Index self);
    std::string segmentOf(Index pool) const;

    const estate::Estate &m_estate;
    const Profiles &m_profiles;
    Scene &m_scene;
    const Field m_organisation, m_site, m_custodian, m_costCentre, m_processors, m_cores, m_processorName,
        m_status;
    ItemId m_solePartner; // 0: there are none or several
    std::unordered_map<ItemId, Index> m_pools, m_sites, m_people, m_devices;
    std::vector<estate::Row> m_rows;     // by device
    std::vector<std::string> m_ended;    // by device
    std::vector<std::string> m_segments; // by pool
    std::map<std::string, std::vector<ItemId>> m_organisationNames, m_siteNames;
    std::unordered_map<estate::Row, estate::Row> m_hostOf;    // virtual machine -> computer
    std::unordered_map<estate::Row, estate::Row> m_clusterOf; // machine -> cluster
    std::unordered_map<estate::Row, std::vector<estate::Row>> m_members;
    std::unordered_map<estate::Row, Index> m_clusters;
    std::unordered_map<estate::Row, estate::Row> m_worksFor, m_soleUser;
};

// Everything together, in the order in which it is read.
class SceneBuilder
{
public:
    SceneBuilder(const estate::Estate &estate, const Profiles &profiles);
    Result<SceneReading> build(JobContext &job);

private:
    // lots (lot_reading.cpp)
    void readLots();
    void readLot(const LotRecord &record);
    bool isAbsent(const LotRecord &record);
    void applyRule(const LotRecord &record, const Record &item, Lot &lot);
    void checkEvidence(const LotRecord &record, const Record &item, const Profile &profile);
    void checkEntity(const LotRecord &record, const Record &item, const Lot &lot);
    std::vector<std::string> documentsOf(const LotRecord &record, const Record &item) const;
    void readVersion(const LotRecord &record, const Record &item, const RightsText &rights, Lot &lot);
    void readScope(const LotRecord &record, const Record &item, Lot &lot);
    void readLock(const LotRecord &record, const Record &item, bool isLocked, Lot &lot);
    std::vector<Index> coveredProducts(const std::string &text, Index own) const;
    void linkLots();
    void readAllocations();
    void readAssignments();
    // products (product_reading.cpp)
    enum class Licensable : std::uint8_t
    {
        No,
        WhenStated, // nobody said: what a file states to be installed counts, what was guessed does not
        Yes
    };
    bool isLicensable(ItemId product, const std::string &rule);
    Licensable licensableOf(ItemId product) const;
    void settleProducts();
    void settleRights();
    void settleProduct(Index column, Product &product) const;
    // demand (demand_reading.cpp)
    void readExclusions();
    Outcome readInstallations(JobContext &job);
    void readFacts();
    ItemId nowOf(ItemId item) const;
    void readMeasures();
    void settleDemand();
    void addAccessOfSeats();
    void excludeTrials();
    Index exclusionOf(ItemId product, Index device, Index person);
    // reclaim (reclaim_reading.cpp)
    void markCandidates();

    void problem(ItemId item, std::string name, std::string what, std::string remedy, bool isLeftOut = true);

    struct Usage
    {
        std::optional<Day> lastUsedOn, observedSince;
        bool isMetered = false;
    };
    struct RightsOfLot
    {
        RightsText text;
        std::size_t ownCovers = 0; // the first of alsoCovers that the lot itself names
    };
    struct Excluding // an exclusion's record; 0: any
    {
        ItemId product, device, person;
        Index exclusion = kNone;
    };

    const estate::Estate &m_estate;
    const Profiles &m_profiles;
    const Day m_on;
    SceneReading m_reading;
    Scene &m_scene = m_reading.scene;
    LotBook m_book;
    ProductBook m_products;
    Places m_places;
    std::vector<RightsOfLot> m_rights; // by lot of the scene
    std::vector<std::vector<ItemId>> m_lifts;
    std::unordered_map<ItemId, Index> m_lotOf;
    std::unordered_map<ItemId, Licensable> m_licensable;
    std::vector<Excluding> m_excluding;
    std::vector<Day> m_installedOn;                    // by installation
    std::map<std::pair<Index, ItemId>, Usage> m_usage; // device and product
    std::map<Index, Index> m_disposed;                 // device -> exclusion
};

} // namespace tally::licence
