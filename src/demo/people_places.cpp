// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/people_places.h"

#include "core/text.h"
#include "demo/names.h"

#include <algorithm>
#include <set>

namespace tally::demo {

namespace {

model::ItemRow item(Ledger &ledger, OrgId owner, std::string className, std::string name)
{
    model::ItemRow row;
    row.owner = owner;
    row.id = ItemId{ledger.newId()};
    row.className = std::move(className);
    row.name = std::move(name);
    row.status = "active";
    return row;
}

void addOrganisations(Ledger &ledger, PeopleAndPlaces &made)
{
    for (const char *name : {"Wendlebury City Council", "Wendlebury Leisure Trust", "Wendlebury Homes"}) {
        const model::ItemRow row = item(ledger, kPartnership, "organisation", name);
        ledger.put(row);
        made.organisations.emplace_back(row.id.value);
    }
}

std::string sharedSiteName(std::size_t number)
{
    constexpr std::string_view kKinds[] = {
        "Office",        "Library",        "Leisure Centre", "Depot",   "Day Centre", "Children's Centre",
        "Community Hub", "Housing Office", "Museum",         "Workshop"};
    if (number == 0)
        return "Civic Centre";
    if (number == 1)
        return "Riverside House";
    if (number == 2)
        return "Dock Road Data Centre";
    if (number == 3)
        return "Ironbridge Data Centre";
    if (number == 4)
        return "Mill Lane Warehouse";
    const auto kinds = std::size(kKinds);
    const auto districts = demo::districts();
    std::string name = std::string(districts[number % districts.size()]) + " " +
                       std::string(kKinds[number / districts.size() % kinds]);
    const std::size_t again = number / (districts.size() * kinds);
    return again == 0 ? name : name + " " + std::to_string(again + 1);
}

int sharedSiteSize(std::size_t number, Random &random)
{
    if (number == 0)
        return 1500;
    if (number == 1)
        return 700;
    if (number < 5)
        return 4;
    return static_cast<int>(3 + random.skewed(60));
}

void addRooms(Ledger &ledger, const Site &site, OrgId owner)
{
    const int rooms = std::clamp(site.size / 12, 1, 40);
    for (int i = 1; i <= rooms; ++i) {
        model::ItemRow room = item(ledger, owner, "room", site.name + " " + std::to_string(i));
        room.site = site.id;
        ledger.put(room);
    }
}

void addSites(Ledger &ledger, Random &random, PeopleAndPlaces &made, std::size_t count)
{
    made.sharedSites = std::max<std::size_t>(count / 2, 5);
    const OrgId council = made.organisations[0];
    for (std::size_t i = 0; i < count; ++i) {
        const bool home = i >= made.sharedSites;
        Site site;
        site.onePerson = home;
        site.name = home ? "Home worker " + std::to_string(1000 + i - made.sharedSites) : sharedSiteName(i);
        site.size = home ? 1 : sharedSiteSize(i, random);
        model::ItemRow row = item(ledger, council, home ? "home_site" : "site", site.name);
        if (!home) {
            const auto streets = demo::streets();
            const std::string address = std::to_string(random.between(1, 240)) + " " +
                                        std::string(streets[random.below(streets.size())]);
            if (i % 37 != 13) // opened in a hurry
                row.attributes["address"] = address;
        }
        site.id = row.id;
        ledger.put(row);
        if (!home)
            addRooms(ledger, site, council);
        made.sites.push_back(std::move(site));
    }
    made.stockSite = made.sites[4].id;
    model::ItemRow stock = item(ledger, council, "stock_room", "Mill Lane stock");
    stock.site = made.stockSite;
    made.stockRoom = stock.id;
    made.holdingArea = stock;
    ledger.put(stock);
}

void addDepartments(Ledger &ledger, Random &random, PeopleAndPlaces &made)
{
    const OrgId council = made.organisations[0];
    int code = 10'100;
    for (const std::string_view name : departments()) {
        Department department;
        department.name = name;
        const model::ItemRow row = item(ledger, council, "department", department.name);
        department.id = row.id;
        ledger.put(row);
        const auto heads = random.between(2, 9);
        for (std::int64_t i = 0; i < heads; ++i) {
            code += static_cast<int>(random.between(3, 40));
            model::ItemRow head =
                item(ledger, council, "cost_centre", std::to_string(code) + " " + department.name);
            head.attributes["code"] = std::to_string(code);
            department.costCentres.push_back(head.id);
            ledger.put(head);
        }
        made.departments.push_back(std::move(department));
    }
}

void addRoles(Ledger &ledger, PeopleAndPlaces &made)
{
    for (const char *name :
         {"Clerical officer", "Social worker", "Surveyor", "Systems engineer", "Manager", "Councillor"}) {
        const model::ItemRow row = item(ledger, made.organisations[0], "job_role", name);
        made.roles.push_back({row.id, name});
        ledger.put(row);
    }
}

// A login that nobody else has: initials, surname, and a number where it is taken.
std::string loginOf(const std::string &first, const std::string &last, std::set<std::string> &taken)
{
    std::string base = text::folded(first).substr(0, 1);
    for (const char c : text::folded(last)) {
        if (c >= 'a' && c <= 'z')
            base += c;
    }
    std::string login = base;
    for (int i = 2; !taken.insert(login).second; ++i)
        login = base + std::to_string(i);
    return login;
}

std::size_t siteOf(Random &random, const PeopleAndPlaces &made, const std::vector<std::size_t> &bySize,
                   std::size_t number, std::size_t people)
{
    const std::size_t homes = made.sites.size() - made.sharedSites;
    if (homes > 0 && number % std::max<std::size_t>(people / homes, 1) == 0) // every home has its one person
        return made.sharedSites + std::min(number / std::max<std::size_t>(people / homes, 1), homes - 1);
    return random.pick(bySize);
}

void addPeople(Ledger &ledger, Random &random, PeopleAndPlaces &made, std::size_t count)
{
    std::vector<std::size_t> bySize; // a site as often as people work there
    for (std::size_t i = 0; i < made.sharedSites; ++i)
        bySize.insert(bySize.end(), static_cast<std::size_t>(made.sites[i].size), i);
    std::set<std::string> taken;
    for (std::size_t i = 0; i < count; ++i) {
        const std::string first(random.pick(firstNames()));
        const std::string last(random.pick(surnames()));
        Person person;
        person.department = random.skewed(made.departments.size());
        person.site = siteOf(random, made, bySize, i, count);
        person.owner = random.chance(60) ? 1 : random.chance(90) ? 2 : 0;
        const std::string login = loginOf(first, last, taken);
        model::ItemRow row = item(ledger, made.organisations[person.owner], "person", first + " " + last);
        row.site = made.sites[person.site].id;
        const Department &department = made.departments[person.department];
        person.costCentre = random.pick(department.costCentres);
        if (i % 211 != 7) // never told by personnel
            row.costCentre = person.costCentre;
        if (i % 7 != 3) // not every post has been described yet
            row.attributes["job_role"] = made.roles[i % 97 % made.roles.size()].id.value;
        row.attributes["login"] = login;
        row.attributes["email"] = login + "@wendlebury.example";
        row.attributes["organisation"] = department.id.value;
        if (random.chance(20)) {
            person.leaver = true;
            row.status = "left";
        }
        person.id = row.id;
        person.login = login;
        ledger.put(row);
        made.people.push_back(person);
    }
}

} // namespace

PeopleAndPlaces layOutCouncil(Ledger &ledger, Random &random, std::int64_t pcs)
{
    PeopleAndPlaces made;
    addOrganisations(ledger, made);
    addSites(ledger, random, made,
             static_cast<std::size_t>(std::clamp<std::int64_t>(pcs * 800 / 7000, 10, 20'000)));
    addDepartments(ledger, random, made);
    addRoles(ledger, made);
    addPeople(ledger, random, made, static_cast<std::size_t>(std::max<std::int64_t>(pcs * 2, 10)));
    return made;
}

} // namespace tally::demo
