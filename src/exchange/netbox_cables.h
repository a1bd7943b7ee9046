// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cables of a NetBox dump: which things they join, whatever sockets they are plugged in.
#pragma once

#include "exchange/netbox_dump.h"

#include <compare>
#include <set>
#include <string>

namespace tally::exchange {

// A thing that a cable ends at.
struct NetboxEnd
{
    std::string model; // "dcim.device", "circuits.circuit", "dcim.powerfeed"
    NetboxKey key = 0;
    friend auto operator<=>(const NetboxEnd &, const NetboxEnd &) = default;
};

struct NetboxLink
{
    NetboxEnd from, to; // of power: from is fed by to; else in order
    bool power = false;
    friend auto operator<=>(const NetboxLink &, const NetboxLink &) = default;
};

// Each pair of things once, however many cables join them. Cables from a thing to itself are left out.
std::set<NetboxLink> netboxLinks(const NetboxDump &dump);

} // namespace tally::exchange
