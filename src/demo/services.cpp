// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/services.h"

#include "demo/names.h"

#include <algorithm>
#include <string>

namespace tally::demo {

namespace {

constexpr std::string_view kSerialLetters = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";

// Writes items and relationships of the council's own infrastructure.
class Fabric
{
public:
    Fabric(Ledger &ledger, Random &random, const PeopleAndPlaces &council)
        : m_ledger(ledger), m_random(random), m_council(council)
    {
    }

    ItemId hardware(const std::string &className, const std::string &name, std::size_t site, int year)
    {
        model::ItemRow row = item(className, name);
        row.site = m_council.sites[site].id;
        row.status = "in_use";
        row.serialNumber = "WX" + m_random.letters(kSerialLetters, 9);
        row.assetNumber = "N" + std::to_string(++m_lastAsset);
        row.purchasedOn = *dayFrom(year, static_cast<int>(m_random.between(1, 12)), 5);
        row.warrantyUntil = addMonths(*row.purchasedOn, 60);
        row.costPence = m_random.between(90, 900) * 1000;
        m_ledger.put(row);
        return row.id;
    }

    ItemId service(const std::string &className, const std::string &name, const char *criticality = nullptr)
    {
        model::ItemRow row = item(className, name);
        row.status = "live";
        if (criticality != nullptr)
            row.attributes["criticality"] = std::string(criticality);
        m_ledger.put(row);
        return row.id;
    }

    ItemId machine(const std::string &name)
    {
        model::ItemRow row = item("virtual_machine", name);
        row.status = "in_use";
        row.attributes["operating_system"] =
            std::string(m_random.chance(700) ? "Microsoft Windows Server 2022 Standard"
                                             : "Debian GNU/Linux 12 (bookworm)");
        row.attributes["memory_mib"] = m_random.between(2, 16) * 4096;
        m_ledger.put(row);
        return row.id;
    }

    void relate(ItemId source, const char *type, ItemId target, std::optional<std::string> group = {},
                std::optional<std::string> needed = {})
    {
        m_ledger.begin(model::RelationshipRow{m_council.organisations[0], source, type, target,
                                              std::move(group), std::move(needed)});
    }

    Random &random() { return m_random; }

private:
    model::ItemRow item(const std::string &className, const std::string &name)
    {
        model::ItemRow row;
        row.owner = m_council.organisations[0];
        row.id = ItemId{m_ledger.newId()};
        row.className = className;
        row.name = name;
        return row;
    }

    Ledger &m_ledger;
    Random &m_random;
    const PeopleAndPlaces &m_council;
    std::int64_t m_lastAsset = 7000;
};

struct DataCentre
{
    std::vector<ItemId> cores;
    std::vector<ItemId> storage;
    std::vector<ItemId> clusters;
};

DataCentre buildDataCentre(Fabric &fabric, std::size_t site, const std::string &code, int hosts)
{
    DataCentre made;
    const ItemId pduA = fabric.hardware("pdu", code + "-PDU-A", site, 2020);
    const ItemId pduB = fabric.hardware("pdu", code + "-PDU-B", site, 2020);
    const auto power = [&](ItemId device) {
        fabric.relate(device, "powered_by", pduA, "power", "1");
        fabric.relate(device, "powered_by", pduB, "power", "1");
    };
    for (int i = 1; i <= 2; ++i) {
        made.cores.push_back(fabric.hardware("switch", code + "-CORE-" + std::to_string(i), site, 2021));
        power(made.cores.back());
        made.storage.push_back(
            fabric.hardware("storage_system", code + "-SAN-" + std::to_string(i), site, 2022));
        power(made.storage.back());
    }
    for (int c = 1; c <= 2; ++c) {
        const ItemId cluster =
            fabric.service("cluster", code + " virtualisation cluster " + std::to_string(c));
        for (int h = 1; h <= hosts; ++h) {
            const ItemId host = fabric.hardware(
                "hypervisor", code + "-ESX-" + std::to_string(c) + (h < 10 ? "0" : "") + std::to_string(h),
                site, 2022);
            power(host);
            for (const ItemId core : made.cores)
                fabric.relate(host, "reached_through", core, "network", "1");
            fabric.relate(host, "member_of", cluster, "hosts", "75%");
        }
        for (const ItemId array : made.storage)
            fabric.relate(cluster, "stored_on", array, "storage", "1");
        made.clusters.push_back(cluster);
    }
    return made;
}

// A machine on a cluster.
ItemId place(Fabric &fabric, const std::string &name, ItemId cluster)
{
    const ItemId machine = fabric.machine(name);
    fabric.relate(machine, "hosted_on", cluster);
    return machine;
}

// The site's switches hang on its router, the router on both data centres; half of the smaller sites have one
// line only.
void connectSite(Fabric &fabric, const PeopleAndPlaces &council, std::size_t site,
                 const std::vector<ItemId> &cores, Services &made)
{
    const Site &at = council.sites[site];
    const std::string code = "S" + std::to_string(100 + site);
    const ItemId router = fabric.hardware("router", code + "-RTR", site, 2021);
    const int lines = at.size > 20 ? 2 : 1;
    for (int i = 1; i <= lines; ++i) {
        const ItemId circuit = fabric.service("circuit", code + " line " + std::to_string(i));
        fabric.relate(router, "reached_through", circuit, "lines", "1");
        fabric.relate(circuit, "reached_through", cores[static_cast<std::size_t>(i - 1) * 2 % cores.size()],
                      "core", "1");
        fabric.relate(circuit, "reached_through",
                      cores[(static_cast<std::size_t>(i - 1) * 2 + 1) % cores.size()], "core", "1");
    }
    const int switches = std::max(1, at.size / 30);
    for (int i = 1; i <= switches; ++i) {
        const ItemId access = fabric.hardware("switch", code + "-SW-" + std::to_string(i), site,
                                              static_cast<int>(fabric.random().between(2016, 2024)));
        fabric.relate(access, "reached_through", router);
        made.atSite[site].push_back(made.accessSwitches.size());
        made.accessSwitches.push_back(access);
        if (i == 1) {
            const ItemId printer =
                fabric.hardware("multifunction_device", code + "-MFD-" + std::to_string(i), site, 2022);
            fabric.relate(printer, "reached_through", access);
        }
    }
}

struct Foundations
{
    ItemId identity; // what everything signs on with
    ItemId mail;
    ItemId files;
};

Foundations buildFoundations(Fabric &fabric, const std::vector<ItemId> &clusters)
{
    Foundations made;
    made.identity = fabric.service("business_service", "Sign-on", "vital");
    for (std::size_t i = 1; i <= 4; ++i)
        fabric.relate(made.identity, "runs_on",
                      place(fabric, "WCC-DC-0" + std::to_string(i), clusters[i % clusters.size()]),
                      "controllers", "1");
    made.mail = fabric.service("business_service", "Electronic mail", "vital");
    fabric.relate(made.mail, "depends_on", made.identity);
    made.files = fabric.service("business_service", "File shares", "high");
    for (std::size_t i = 1; i <= 2; ++i)
        fabric.relate(made.files, "runs_on",
                      place(fabric, "WCC-FS-0" + std::to_string(i), clusters[i % clusters.size()]),
                      "file servers", "1");
    fabric.relate(made.files, "depends_on", made.identity);
    return made;
}

ItemId buildDatabase(Fabric &fabric, std::size_t number, const std::vector<ItemId> &clusters)
{
    const ItemId database = fabric.service("database", "Database " + std::to_string(number));
    const std::string name = "WCC-SQL-" + std::to_string(number);
    if (number % 3 == 0) { // never made redundant
        fabric.relate(database, "runs_on", place(fabric, name + "A", clusters[number % clusters.size()]));
        return database;
    }
    fabric.relate(database, "runs_on", place(fabric, name + "A", clusters[number % clusters.size()]),
                  "replicas", "1");
    fabric.relate(database, "runs_on", place(fabric, name + "B", clusters[(number + 1) % clusters.size()]),
                  "replicas", "1");
    return database;
}

void buildApplications(Fabric &fabric, std::size_t count, const std::vector<ItemId> &clusters,
                       const Foundations &base, Services &made)
{
    constexpr const char *kCriticality[] = {"vital", "high", "medium", "low"};
    const auto subjects = applicationSubjects();
    std::vector<ItemId> databases;
    for (std::size_t i = 0; i < count; ++i) {
        if (i % 3 == 0)
            databases.push_back(buildDatabase(fabric, databases.size() + 1, clusters));
        const std::size_t round = i / subjects.size();
        const std::string name = std::string(subjects[i % subjects.size()]) +
                                 (round == 0   ? ""
                                  : round == 1 ? " Portal"
                                  : round == 2 ? " Mobile"
                                               : " Reporting " + std::to_string(round));
        const ItemId application =
            fabric.service("application", name, kCriticality[fabric.random().skewed(4)]);
        const std::size_t servers = 1 + i % 3;
        for (std::size_t s = 1; s <= servers; ++s) {
            const ItemId machine = place(fabric, "WCC-APP-" + std::to_string(i + 1) + "-" + std::to_string(s),
                                         clusters[(i + s) % clusters.size()]);
            if (servers == 1)
                fabric.relate(application, "runs_on", machine);
            else
                fabric.relate(application, "runs_on", machine, "servers", servers == 3 ? "50%" : "1");
        }
        fabric.relate(application, "depends_on", databases[fabric.random().below(databases.size())]);
        fabric.relate(application, "depends_on", base.identity);
        if (round == 1)
            fabric.relate(application, "depends_on", made.applications[i - subjects.size()]);
        made.applications.push_back(application);
    }
}

} // namespace

Services buildServices(Ledger &ledger, Random &random, const PeopleAndPlaces &council, std::int64_t pcs)
{
    Fabric fabric(ledger, random, council);
    Services made;
    made.atSite.resize(council.sites.size());
    const int hosts = static_cast<int>(std::clamp<std::int64_t>(pcs / 700, 3, 60));
    std::vector<ItemId> cores, clusters;
    for (std::size_t centre = 0; centre < 2; ++centre) {
        const DataCentre built = buildDataCentre(fabric, 2 + centre, centre == 0 ? "DR" : "IB", hosts);
        cores.insert(cores.end(), built.cores.begin(), built.cores.end());
        clusters.insert(clusters.end(), built.clusters.begin(), built.clusters.end());
    }
    for (std::size_t site = 0; site < council.sharedSites; ++site)
        connectSite(fabric, council, site, cores, made);
    const Foundations base = buildFoundations(fabric, clusters);
    buildApplications(fabric, static_cast<std::size_t>(std::clamp<std::int64_t>(pcs * 400 / 7000, 12, 4000)),
                      clusters, base, made);
    made.applications.push_back(base.mail);
    made.applications.push_back(base.files);
    return made;
}

void connectPeople(Ledger &ledger, Random &random, const PeopleAndPlaces &council, const Services &services)
{
    const std::size_t everybody = services.applications.size() - 2; // mail and files, which all use
    for (const Person &person : council.people) {
        if (person.leaver)
            continue;
        const OrgId owner = council.organisations[person.owner];
        const auto use = [&](ItemId service) {
            ledger.begin(model::RelationshipRow{owner, person.id, "uses", service, {}, {}});
        };
        use(services.applications[everybody]);
        use(services.applications[everybody + 1]);
        const std::size_t first = person.department * 11 % std::max<std::size_t>(everybody, 1);
        std::vector<std::size_t> chosen;
        for (std::size_t i = 0; i < 3; ++i)
            chosen.push_back((first + random.skewed(12)) % everybody);
        std::sort(chosen.begin(), chosen.end());
        chosen.erase(std::unique(chosen.begin(), chosen.end()), chosen.end());
        for (const std::size_t application : chosen)
            use(services.applications[application]);
    }
}

void addContracts(Ledger &ledger, Random &random, const PeopleAndPlaces &council, const Services &services)
{
    const auto vendors = vendorWords();
    for (std::size_t i = 0; i < services.applications.size(); i += 4) {
        model::ItemRow row;
        row.owner = council.organisations[0];
        row.id = ItemId{ledger.newId()};
        row.className = "contract";
        const std::string vendor(vendors[i / 4 % vendors.size()]);
        row.name = vendor + " support " + std::to_string(i / 4 + 1);
        row.status = "active";
        row.attributes["contract_number"] = "C" + std::to_string(2000 + i);
        row.costPence = random.between(2, 90) * 100'000;
        ledger.put(row);
        for (std::size_t a = i; a < std::min(i + 4, services.applications.size()); ++a)
            ledger.begin(
                model::RelationshipRow{row.owner, services.applications[a], "governed_by", row.id, {}, {}});
    }
}

ItemId switchFor(const Services &services, std::size_t site, std::size_t number)
{
    const std::vector<std::size_t> &here = services.atSite[site];
    return here.empty() ? ItemId{} : services.accessSwitches[here[number % here.size()]];
}

} // namespace tally::demo
