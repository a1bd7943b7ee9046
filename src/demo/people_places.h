// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Organisations, sites, rooms, departments, cost centres and people of the council.
#pragma once

#include "demo/ledger.h"
#include "demo/random.h"

#include <string>
#include <vector>

namespace tally::demo {

struct Site
{
    ItemId id;
    std::string name;
    bool onePerson = false; // a home worker or councillor
    int size = 0;           // how many work there, relative
};

struct Department
{
    ItemId id;
    std::string name;
    std::vector<ItemId> costCentres;
};

struct JobRole
{
    ItemId id;
    std::string name;
};

struct Person
{
    ItemId id;
    ItemId costCentre;
    std::size_t department = 0;
    std::size_t site = 0;
    std::size_t owner = 0; // index of the organisation that pays for the equipment
    bool leaver = false;
    std::string login = {};
};

struct PeopleAndPlaces
{
    std::vector<OrgId> organisations; // the council first
    std::vector<Site> sites;          // those of many people first
    std::size_t sharedSites = 0;      // how many of them
    std::vector<Department> departments;
    std::vector<JobRole> roles;
    std::vector<Person> people;
    ItemId stockRoom;
    model::ItemRow holdingArea; // the same, as it was recorded
    ItemId stockSite;
};

// One operation of the register's first day.
PeopleAndPlaces layOutCouncil(Ledger &ledger, Random &random, std::int64_t pcs);

} // namespace tally::demo
