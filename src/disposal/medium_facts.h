// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is on record about one medium, as far as it decides how it must be sanitised and whether evidence is
// its own.
#pragma once

#include "core/date.h"
#include "core/ids.h"
#include "disposal/grading.h"
#include "disposal/medium_type.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tally::disposal {

// A copy of the key outside the medium: escrow in a directory or a device management, a print, a back-up.
struct KeyCopy
{
    std::string place;
    std::optional<Day> destroyedOn; // nothing: it exists, for all we know
    std::string destroyedBy;

    bool isDestroyed() const { return destroyedOn && !destroyedBy.empty(); }
};
// "directory: destroyed 2026-11-02 by A. Clerk"; without the latter part the copy is there.
KeyCopy keyCopyFrom(std::string_view text);

// Nothing in an optional: not recorded, which never counts as true.
struct Encryption
{
    enum class Kind
    {
        Unknown,
        Hardware,
        Software
    };
    std::optional<bool> isOn;
    Kind kind = Kind::Unknown;
    std::optional<bool> sinceFirstUse; // before any sensitive data was written
    std::optional<std::int64_t> keyBits;
    std::optional<bool> adequateEntropy;
    std::optional<bool> validatedModule; // FIPS 140, or approved by the policy's owner
    std::optional<bool> keyStaysInside;  // it never leaves the device
    std::vector<KeyCopy> copies;
    std::optional<bool> checkedBySecond; // a second person has validated all of these
};

struct Chassis // that the medium is or was in
{
    ItemId id;
    std::string name, serial, uuid;
};

struct MediumFacts
{
    ItemId id;
    std::string name;
    MediumType type = MediumType::Unknown;
    std::string serial;
    std::vector<std::string> aliases; // other numbers printed on it or reported by it
    std::vector<std::string> tags;    // ours
    std::string model;
    std::optional<std::int64_t> bytes, nativeBytes; // the second with hidden areas
    std::optional<DataClass> dataClass;             // nothing: unknown, which counts as C3
    std::optional<Destination> destination;         // nothing: not decided, which counts as the strictest
    bool isSelfEncrypting = false;
    bool isDestroyOnly = false;         // failed, unreadable, locked, frozen
    Level acceptedBefore = Level::None; // by evidence accepted earlier, and nothing written since
    Encryption encryption;
    std::optional<bool> accountLockOff, managementConfirmed; // of phones and tablets
    std::optional<bool> otherPartDone;  // cache of a hybrid drive; reset of the device that a disk is in
    std::optional<bool> degausserRated; // for its coercivity
    std::vector<Chassis> chassis;       // the present one first
    bool isExpected = false;            // on the order, or among what the evidence is asked for
    std::string where;                  // in words, for what turns up elsewhere
    std::optional<Instant> heldFrom,
        heldUntil; // when it was in our hands or the contractor's, to be sanitised
};

} // namespace tally::disposal
