// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Estates of licences in a few lines.
#pragma once

#include "estate_fixture.h"
#include "licence/scene_reading.h"

#include <map>
#include <string>

namespace tally::test {

class LicenceLab
{
public:
    using Values = std::map<std::string, model::AttributeValue>;

    ItemId organisation(const std::string &name, ItemId parent = {}, const std::string &segment = {});
    ItemId site(const std::string &name) { return fixture.item("site", name); }
    ItemId person(const std::string &name, ItemId organisation = {});
    ItemId device(const std::string &className, const std::string &name, ItemId custodian = {});
    ItemId product(const std::string &name, const std::string &publisher = "Acme", const Values &more = {});
    void version(ItemId product, const std::string &version, const std::string &released);
    ItemId licence(const std::string &name, ItemId product, std::int64_t quantity, const Values &more = {});
    ItemId record(const std::string &className, const std::string &name, const Values &values);
    void transaction(ItemId licence, const std::string &type, std::int64_t quantity, const std::string &on,
                     ItemId to = {});
    // "2021" of an edition on a device, as a file states it.
    void install(ItemId device, ItemId product, const std::string &version = {},
                 const std::string &edition = {}, const std::string &installedOn = {},
                 const std::string &rule = "stated");
    void use(ItemId device, ItemId product, const std::string &lastUsedOn,
             const std::string &observedSince = {}, bool metered = true);
    void define(const std::string &name, const std::string &text);

    licence::SceneReading read(const std::string &asOf = "2025-06-30");

    EstateFixture fixture;
    std::string seenAt = "2025-06-29";

private:
    ReportId reportOf(ItemId item);
    std::map<ItemId, ReportId> m_reports;
    std::map<std::string, TitleId> m_titles;
};

// The lot of a name; fails the program when it is not in the scene.
const licence::Lot &lotOf(const licence::SceneReading &reading, const std::string &name);
const licence::Product &productOf(const licence::SceneReading &reading, const std::string &name,
                                  const std::string &edition = {});
std::string versionOf(const licence::SceneReading &reading, const licence::Lot &lot); // empty: any
// "L1: its quantity is negative", one a line.
std::string problemsOf(const licence::SceneReading &reading);

} // namespace tally::test
