// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Use of software as components of items: `usage` of a device, `session` and `access` of a product. They name
// people, devices and products by their ids, never by a login, so that a person can be erased. What is not
// known is 0 or empty.
#pragma once

#include "core/date.h"
#include "core/ids.h"
#include "model/attributes.h"

#include <optional>
#include <string>
#include <string_view>

namespace tally::model {

inline constexpr std::string_view kUsageFact = "usage";
inline constexpr std::string_view kSessionFact = "session";
inline constexpr std::string_view kAccessFact = "access";

// The members that hold an item's id.
bool isLicenceFact(std::string_view componentKind);
bool isLicenceFactReference(std::string_view member);

// How the key of such a component writes an item's id ("#12"), so that the key is the same when the item is
// named otherwise.
std::string licenceFactKeyPart(ItemId item);

// How a product was last used on the device. No last day although it is metered: never used since it was
// observed.
struct UsageFact
{
    ItemId product;
    std::string edition, source;
    std::optional<Day> lastUsedOn, observedSince;
    bool isMetered = false;
};

// Somebody had the product open, half open in time; borrowed: held offline for the whole term.
struct SessionFact
{
    ItemId person, device;
    std::string edition;
    Instant from = 0, until = 0;
    bool isBorrowed = false;
};

// Somebody on a device reaches the server product.
struct AccessFact
{
    ItemId person, device;
    std::string edition, version;
};

UsageFact usageFactOf(const Attributes &values);
SessionFact sessionFactOf(const Attributes &values);
AccessFact accessFactOf(const Attributes &values);

} // namespace tally::model
