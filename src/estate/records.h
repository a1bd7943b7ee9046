// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rows of an estate's tables as they lie in memory: slots for ids, interned texts, operation numbers in
// four bytes.
#pragma once

#include "core/date.h"
#include "core/money.h"
#include "estate/id_table.h"
#include "estate/strings.h"

#include <array>
#include <cstdint>
#include <limits>
#include <tuple>

namespace tally::estate {

using Began = std::uint32_t; // operation number; a register has fewer than 4,294,967,295 operations
inline constexpr Began kNotLive = 0xFFFFFFFFU;
inline constexpr Day kNoDay = std::numeric_limits<Day>::min();
inline constexpr Pence kNoMoney = std::numeric_limits<Pence>::min();
inline constexpr Instant kNoInstant = std::numeric_limits<Instant>::min();

// Four-byte columns of an item: slots and texts. The unknown of all is 0xFFFFFFFF.
enum Word : std::uint32_t
{
    ItemSlot,
    OwnerSlot,
    BeganWord,
    ClassName,
    Name,
    AssetNumber,
    SerialNumber,
    Status,
    OrderNumber,
    Site,
    Custodian,
    CostCentre,
    Model,
    Supplier,
    kWordCount
};
inline constexpr std::uint32_t kNoWord = 0xFFFFFFFFU;

struct ItemRecord
{
    std::array<std::uint32_t, kWordCount> words{};
    Pence cost = kNoMoney;
    Day purchasedOn = kNoDay;
    Day warrantyUntil = kNoDay;
};

struct TitleRecord
{
    StringId name = kNoString, version = kNoString, publisher = kNoString, architecture = kNoString;
    Began began = kNotLive;
    friend bool operator==(const TitleRecord &, const TitleRecord &) = default;
};

struct ReportRecord
{
    Slot report = kNoSlot, owner = kNoSlot;
    StringId source = kNoString, subject = kNoString;
    Slot item = kNoSlot;
    Began began = kNotLive;
    Instant seenAt = kNoInstant;
    StringId digest = kNoString, counts = kNoString;
    std::int32_t softwareEntries = -1; // of counts; -1: not said
    friend bool operator==(const ReportRecord &, const ReportRecord &) = default;
};

struct ItemReport
{
    Slot item, report;
    Began began;
    auto key() const { return std::tuple(item, report); }
};

struct InstallationRecord
{
    Slot device, title, report;
    Day installedOn;
    Began began;
    auto key() const { return std::tuple(device, title, report); }
};

struct ComponentRecord
{
    Slot item, report;
    StringId kind, partKey, values;
    Slot owner;
    Began began;
    auto key() const { return std::tuple(item, report, kind, partKey); }
};

struct IdentifierRecord
{
    Slot item;
    StringId kind, value, canonical;
    Slot owner;
    Began began;
    auto key() const { return std::tuple(item, kind, value); }
};

struct IdentifierIndex
{
    StringId kind, canonical;
    Slot item;
    StringId value;
    Began began;
    auto key() const { return std::tuple(kind, canonical, item, value); }
};

struct RecognitionRecord
{
    Slot title, product;
    StringId edition, version, state, rule;
    Slot owner;
    Began began;
    auto key() const { return std::tuple(title); }
};

struct RelationshipRecord
{
    Slot source;
    StringId type;
    Slot target;
    StringId group, needed;
    Slot owner;
    Began began;
    auto key() const { return std::tuple(source, type, target); }
};

struct RelationshipIndex
{
    Slot target, source;
    StringId type;
    Began began;
    auto key() const { return std::tuple(target, source, type); }
};

struct AttachmentRecord
{
    Slot item;
    StringId sha256, name, kind;
    std::int64_t size;
    Slot owner;
    Began began;
    auto key() const { return std::tuple(item, sha256); }
};

// A private attribute of an item as its row holds it: "private:" and digest, or the canonical text of a list
// of such.
struct SealedRecord
{
    Slot item;
    StringId attribute, sealed;
    Began began;
    auto key() const { return std::tuple(item, attribute); }
};

struct PrivateRecord
{
    StringId digest;
    StringId value; // kNoString: erased
    Began began;    // always 0
    auto key() const { return std::tuple(digest); }
};

} // namespace tally::estate
