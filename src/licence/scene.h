// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a licence position is worked out from: the rows of one estate that licences turn on, with dates,
// profiles, evidence and exclusions already applied. Rows name each other by position in the scene's vectors.
// Read from an estate by licence/scene_reading.h; tests write it by hand. A value: no estate is needed any
// more.
#pragma once

#include "core/date.h"
#include "core/ids.h"
#include "core/money.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace tally::licence {

using Index = std::uint32_t;
inline constexpr Index kNone = std::numeric_limits<Index>::max();
inline constexpr std::int32_t kAll = std::numeric_limits<std::int32_t>::max();

// M1 … M15 of the study. Subscription (M12) is a lot's term, not a metric; node-locked (M13) is PerDevice
// with Lot::lockedTo; Site (M10) is an unlimited lot, whatever its metric.
enum class Metric : std::uint8_t
{
    PerInstallation,     // M1
    PerDevice,           // M2
    PerUser,             // M3
    Concurrent,          // M4: sessions, or tokens where the lot's product has token prices
    PerProcessor,        // M5
    PerCore,             // M6: physical cores of a host
    PerVirtualCore,      // M7
    PerInstance,         // M8
    ClientAccess,        // M9: user, device or either
    OrganisationMeasure, // M11
    NamedUserPlus,       // M14
    NoneRequired         // M15
};

// The parameters of a metric, from the profile and the lot. What a metric does not use is ignored.
struct MetricRule
{
    Metric metric = Metric::PerDevice;
    std::int32_t devicesPerUser = kAll;  // M3: ceil(devices / k)
    std::int32_t installsPerUnit = kAll; // M2, R8: copies on one device that one unit covers
    bool groupSessions = true;           // M4: sessions of one person on one device at once count once
    std::int32_t corePercent = 0;        // M5, M14: core factor in hundredths; 0: counts sockets, not cores
    std::int32_t socketsPerUnit = 1;     // M5: 2 for socket pairs
    std::int32_t minPerProcessor = 0, minPerServer = 0; // M6 cores; M7: minPerServer is the least of a VM
    std::int32_t pack = 1;           // M6, M7: units come in packs, not split across servers
    std::int32_t machinesPerSet = 0; // M6: VMs that one full set of cores allows; 0: any number
    bool followsMobility = false;    // M5 … M8: a VM that may move licenses every host of its cluster
    std::int32_t usersPerProcessor = 0, usersPerServer = 0; // M14 floors
    enum class Access : std::uint8_t
    {
        User,
        Device,
        Either
    } access = Access::Either; // M9: what one unit of the lot licenses; Either only for a product's own rule
    std::int32_t minimumQuantity = 0; // R16: the least that may be bought at once
};

// A product with its edition is one column of the version network. "Edition" empty: the product has none.
struct Product
{
    ItemId item; // software_product
    std::string name, edition, publisher;
    // The versions that occur, oldest first, by date of availability where known, else by their numbers.
    std::vector<std::string> versions;
    MetricRule rule;        // how it is counted where no lot says otherwise, and how it is bought
    std::int64_t price = 1; // pence or plain units, of one unit bought now; 1 where nobody gave a price
    bool isPriced = false;  // somebody gave the price
    std::vector<Index> components; // R6: products of this suite; empty: no suite
    bool sameVersion = false;      // R6: components must be of the suite unit's own version
    // A device needs one unit at least of this besides (R18), owned by whatever lot; kNone: no such demand.
    Index needs = kNone;
    std::int32_t tokens = 1; // M4: price of an open session in tokens
};

// An organisation that owns licences or where software is used.
struct Pool
{
    ItemId organisation;
    std::string name;
    Index parent = kNone;
    Index legalEntity = kNone; // the pool that is the legal entity above it (may be itself)
};

struct Site
{
    ItemId item;
    std::string name;
};

struct Person
{
    ItemId item;
    std::string name;
    Index pool = kNone, site = kNone;
};

struct Device
{
    ItemId item;
    std::string name;
    Index pool = kNone, site = kNone;
    Index primaryUser = kNone; // person
    std::string segment;       // market segment of its organisation: "academic" …; empty: general
    bool isPortable = false;   // laptop, tablet
    bool isServer = false, isVirtual = false;
    Index host = kNone;                                    // device a VM runs on
    Index cluster = kNone;                                 // hosts and VMs of one cluster share a number
    std::int32_t sockets = 0, cores = 0, virtualCores = 0; // 0: not known
    std::int32_t corePercent = 0; // core factor of its processor by the dated table; 0: not known
};

// What is installed, recognised and licensable, each product once a device and version. Excluded ones are
// there too, so that every count adds up.
struct Installation
{
    Index device = kNone, product = kNone;
    Index version = kNone; // position in Product::versions; kNone: not known
    Index exclusion = kNone;
    std::uint32_t title = 0;                          // of the estate; what a person reads as evidence
    Day lastUsedOn = std::numeric_limits<Day>::min(); // min: no data, which is not "unused"
    bool isCandidate = false;                         // of reclaim, by the rules and exemptions
};

// A person who is assigned the product (a seat), with or without an installation.
struct Seat
{
    Index person = kNone, product = kNone;
    Index exclusion = kNone;
    bool isCandidate = false;
};

struct Session
{
    Index product = kNone, person = kNone, device = kNone;
    Instant from = 0, until = 0; // half open
    bool isBorrowed = false;
    bool isCandidate = false;
};

// Somebody on some device reaches a server product.
struct Access
{
    Index product = kNone, version = kNone, person = kNone, device = kNone;
    Index exclusion = kNone;
};

// M11: a figure with its date and source.
struct Measure
{
    Index product = kNone;
    Index pool = kNone;
    std::int64_t units = 0; // by the contract's formula
    ItemId item;
};

enum class ExclusionReason : std::uint8_t
{
    Standby,   // R10
    Developer, // R11
    Free,
    Component,
    Trial,
    Disposed,
    Duplicate,
    Other
};
struct Exclusion
{
    ItemId item;
    ExclusionReason reason = ExclusionReason::Other;
    std::string words; // clause, rule or remark
};

// A right that a lot gives beyond its own product and version.
struct Rights
{
    std::int32_t downgrade = 0;     // R1: versions back; kAll
    std::vector<Index> alsoCovers;  // R5: other products (editions, platforms) it may be used for
    std::int32_t secondCopies = 0;  // R7: on further devices of the same primary user
    bool secondCopyPortable = true; // R7: only on portable ones
    bool bridgesSegments = false;   // R13
};

enum class Grade : std::uint8_t
{
    Accepted,
    Supporting,
    Unproven
};

// A licence: one lot of entitlements, its quantity as of the date, its term and evidence applied (lots out of
// term or ended are not there).
struct Lot
{
    ItemId item;
    std::string name;
    Index product = kNone;
    Index version = kNone;       // effective (R2); kNone: any version
    Index boughtVersion = kNone; // before cover moved it (R2); kNone: the same
    MetricRule rule;
    std::int64_t quantity = 0;
    bool isUnlimited = false; // within its scope, at no units
    std::int64_t value = 1;   // of one unit used, for the second level of the objective
    Index pool = kNone;       // owner
    std::int64_t reserve = 0; // R15: kept for the owner in the departmental view
    bool isShared = true;     // R15: may be lent
    Grade grade = Grade::Accepted;
    Rights rights;
    // R14: empty: anywhere. Organisations count with what is beneath them.
    std::vector<Index> scopePools, scopeSites;
    std::string segment;    // R13; empty: general
    Index lockedTo = kNone; // M13: the device it never leaves
    // R12: units that may not move yet, and where they are.
    struct Held
    {
        Index device = kNone, person = kNone;
        std::int64_t units = 0;
    };
    std::vector<Held> held;
    // R2: units whose maintenance was longer, or was for them alone; the others are as `version` says.
    struct Covered
    {
        Index version = kNone;
        std::int64_t units = 0;
    };
    std::vector<Covered> covered;
    // LR-25: pinned by a person; respected, and reported if it costs something.
    std::vector<Held> pinned;
    // R3, R4: this lot lifts units of these lots (its `product` and `version` are what they become); its
    // quantity adds none. Empty: not an upgrade.
    std::vector<Index> lifts;
};

struct Scene
{
    Day asOf = 0;
    std::vector<Product> products;
    std::vector<Pool> pools;
    std::vector<Site> sites;
    std::vector<Person> people;
    std::vector<Device> devices;
    std::vector<Installation> installations;
    std::vector<Seat> seats;
    std::vector<Session> sessions;
    std::vector<Access> accesses;
    std::vector<Measure> measures;
    std::vector<Exclusion> exclusions;
    std::vector<Lot> lots;
};

} // namespace tally::licence
