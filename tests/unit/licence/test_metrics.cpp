// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each metric with exact figures: "entitled required consumed shortfall surplus reclaimable".
#include "registrar.h"
#include "scene_lab.h"

#include <QTest>

#include <random>

using namespace tally;
using namespace tally::licence;

namespace {

std::string figuresOf(const SceneLab &lab, const std::string &product)
{
    const Position position = positionOf(lab.scene);
    return figures(lineOf(lab.scene, position, product));
}

void session(SceneLab &lab, const std::string &product, const std::string &person, Instant from,
             Instant until, bool isBorrowed = false)
{
    Session made;
    made.product = lab.productIndex(product);
    made.person = lab.person(person);
    made.from = from;
    made.until = until;
    made.isBorrowed = isBorrowed;
    lab.scene.sessions.push_back(made);
}

void access(SceneLab &lab, const std::string &product, const std::string &version, const std::string &person,
            const std::string &device)
{
    Access made;
    made.product = lab.productIndex(product);
    made.version = version.empty() ? kNone : lab.versionIndex(made.product, version);
    made.person = person.empty() ? kNone : lab.person(person);
    made.device = device.empty() ? kNone : lab.device(device);
    lab.scene.accesses.push_back(made);
}

Index server(SceneLab &lab, const std::string &name, int sockets, int cores)
{
    const Index made = lab.device(name);
    lab.scene.devices[made].isServer = true;
    lab.scene.devices[made].sockets = sockets;
    lab.scene.devices[made].cores = cores;
    return made;
}

void machine(SceneLab &lab, const std::string &name, Index host, int cores)
{
    Device &made = lab.scene.devices[lab.device(name)];
    made.isVirtual = true;
    made.host = host;
    made.virtualCores = cores;
}

MetricRule serverCores(int machinesPerSet)
{
    MetricRule rule;
    rule.metric = Metric::PerCore;
    rule.minPerProcessor = 8;
    rule.minPerServer = 16;
    rule.pack = 2;
    rule.machinesPerSet = machinesPerSet;
    return rule;
}

// By augmenting paths; partners of each person among as many devices.
bool augment(const std::vector<std::vector<int>> &partners, std::size_t person, std::vector<int> &taken,
             std::vector<bool> &seen)
{
    for (const int device : partners[person]) {
        if (seen[std::size_t(device)])
            continue;
        seen[std::size_t(device)] = true;
        int &holder = taken[std::size_t(device)];
        if (holder < 0 || augment(partners, std::size_t(holder), taken, seen)) {
            holder = int(person);
            return true;
        }
    }
    return false;
}

std::int64_t greatestMatching(const std::vector<std::vector<int>> &partners)
{
    std::vector<int> taken(partners.size(), -1);
    std::int64_t size = 0;
    for (std::size_t person = 0; person < partners.size(); ++person) {
        std::vector<bool> seen(partners.size());
        size += augment(partners, person, taken, seen) ? 1 : 0;
    }
    return size;
}

} // namespace

class TestMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void perInstallationCountsEachCopy()
    {
        SceneLab lab;
        lab.product("Font", {"1", "2"}, Metric::PerInstallation);
        lab.lot("L", "Font", "2", 2).rights.downgrade = kAll;
        lab.installedOn("PC", "Font", "1");
        lab.installedOn("PC", "Font", "2");
        lab.installedOn("PC2", "Font", "2");
        QCOMPARE(figuresOf(lab, "Font"), "2 3 2 1 0 0");
    }

    void perDeviceMayLimitTheCopies()
    {
        SceneLab lab;
        lab.product("Tool", {"1", "2", "3"});
        lab.scene.products[0].rule.installsPerUnit = 2;
        lab.lot("L", "Tool", "3", 5).rights.downgrade = kAll;
        for (const char *version : {"1", "2", "3"})
            lab.installedOn("PC", "Tool", version);
        QCOMPARE(figuresOf(lab, "Tool"), "5 2 2 0 3 0");
    }

    void perUserCountsPeopleAndSeats()
    {
        SceneLab lab;
        lab.product("Office", {}, Metric::PerUser);
        lab.lot("L", "Office", "", 3);
        for (const char *name : {"A1", "A2", "A3"})
            lab.installedOn(lab.scene.devices[lab.desktop(name, "anna")].name, "Office");
        lab.installedOn(lab.scene.devices[lab.desktop("B1", "ben")].name, "Office");
        lab.scene.seats.push_back({lab.person("anna"), 0, kNone, false});
        lab.scene.seats.push_back({lab.person("carla"), 0, kNone, true});
        QCOMPARE(figuresOf(lab, "Office"), "3 3 3 0 0 1");
    }

    void beyondItsDevicesAPersonTakesAnotherUnit()
    {
        SceneLab lab;
        lab.product("Creative", {}, Metric::PerUser);
        lab.scene.products[0].rule.devicesPerUser = 2;
        lab.lot("L", "Creative", "", 5);
        for (const char *name : {"A1", "A2", "A3", "A4", "A5"})
            lab.installedOn(lab.scene.devices[lab.desktop(name, "anna")].name, "Creative");
        lab.installedOn(lab.scene.devices[lab.desktop("B1", "ben")].name, "Creative");
        QCOMPARE(figuresOf(lab, "Creative"), "5 4 4 0 1 0");
    }

    void everyUserOfASharedDeviceCounts()
    {
        SceneLab lab;
        lab.product("Office", {}, Metric::PerUser);
        lab.lot("L", "Office", "", 1);
        lab.installedOn("Counter", "Office");
        for (const char *name : {"anna", "ben", "carla"})
            access(lab, "Office", "", name, "Counter");
        QCOMPARE(figuresOf(lab, "Office"), "1 3 1 2 0 0");
    }

    // The study's: people with 3, 2 and 1 devices, one unit by user and three by device.
    void userAndDeviceUnitsAreDealtWell()
    {
        SceneLab lab;
        lab.product("Office");
        lab.lot("Device", "Office", "", 3);
        Lot &user = lab.lot("User", "Office", "", 1);
        user.rule.metric = Metric::PerUser;
        user.rule.devicesPerUser = 5;
        for (const auto &[device, person] : std::vector<std::pair<std::string, std::string>>{{"A1", "anna"},
                                                                                             {"A2", "anna"},
                                                                                             {"A3", "anna"},
                                                                                             {"B1", "ben"},
                                                                                             {"B2", "ben"},
                                                                                             {"C1", "carla"}})
            lab.installedOn(lab.scene.devices[lab.desktop(device, person)].name, "Office");
        const Position position = positionOf(lab.scene);
        std::int64_t shortfall = 0;
        for (const Line &line : position.lines) {
            shortfall += line.shortfall;
            QCOMPARE(line.surplus, 0);
        }
        QCOMPARE(shortfall, 0);
    }

    void concurrentUseIsThePeak()
    {
        SceneLab lab;
        lab.product("Solver", {}, Metric::Concurrent);
        lab.lot("L", "Solver", "", 2);
        session(lab, "Solver", "anna", 0, 10);
        session(lab, "Solver", "ben", 5, 15);
        session(lab, "Solver", "carla", 10, 20); // starts as anna's ends
        QCOMPARE(figuresOf(lab, "Solver"), "2 2 2 0 0 0");
        session(lab, "Solver", "dora", 0, 100, true); // borrowed
        QCOMPARE(figuresOf(lab, "Solver"), "2 3 2 1 0 0");
        session(lab, "Solver", "dora", 12, 14); // the same person on the same device
        QCOMPARE(figuresOf(lab, "Solver"), "2 3 2 1 0 0");
        lab.scene.products[0].rule.groupSessions = false;
        QCOMPARE(figuresOf(lab, "Solver"), "2 4 2 2 0 0");
    }

    void openSessionsCostTokens()
    {
        SceneLab lab;
        lab.product("Tokens", {}, Metric::Concurrent);
        lab.product("Mesher", {}, Metric::Concurrent);
        lab.product("Solver", {}, Metric::Concurrent);
        lab.scene.products[1].tokens = 3;
        lab.scene.products[2].tokens = 5;
        lab.lot("T", "Tokens", "", 12).rights.alsoCovers = {1, 2};
        session(lab, "Mesher", "anna", 0, 10);
        session(lab, "Mesher", "ben", 0, 10);
        session(lab, "Solver", "carla", 5, 8);
        session(lab, "Solver", "dora", 20, 30);
        QCOMPARE(figuresOf(lab, "Tokens"), "12 11 11 0 1 0");
    }

    void socketsCountInPairs()
    {
        SceneLab lab;
        lab.product("Linux", {}, Metric::PerProcessor);
        lab.scene.products[0].rule.socketsPerUnit = 2;
        lab.lot("L", "Linux", "", 3);
        for (const auto &[name, sockets] :
             std::vector<std::pair<std::string, int>>{{"one", 1}, {"three", 3}}) {
            server(lab, name, sockets, 8);
            lab.installedOn(name, "Linux");
        }
        QCOMPARE(figuresOf(lab, "Linux"), "3 3 3 0 0 0");
    }

    void coreFactorsRoundUpOnceAProduct()
    {
        SceneLab lab;
        lab.product("Database", {}, Metric::PerProcessor);
        lab.scene.products[0].rule.corePercent = 50;
        lab.lot("L", "Database", "", 4);
        for (const char *name : {"one", "two"}) {
            server(lab, name, 1, 5);
            lab.installedOn(name, "Database");
        }
        QCOMPARE(figuresOf(lab, "Database"), "4 5 4 1 0 0");
    }

    void serverCoresHaveMinimaPacksAndSets()
    {
        SceneLab lab;
        lab.product("Server", {});
        lab.scene.products[0].rule = serverCores(2);
        lab.lot("L", "Server", "", 100);
        const Index host = server(lab, "host", 2, 12); // 2 x max(8, 6) = 16
        for (const char *name : {"vm1", "vm2", "vm3"}) {
            machine(lab, name, host, 4);
            lab.installedOn(name, "Server");
        }
        QCOMPARE(figuresOf(lab, "Server"), "100 32 32 0 68 0"); // two sets
        lab.installedOn("host", "Server");                      // which hosts them, free of charge
        QCOMPARE(figuresOf(lab, "Server"), "100 32 32 0 68 0");
        const Index small = server(lab, "small", 1, 9);
        (void)small;
        lab.installedOn("small", "Server"); // at least 16
        QCOMPARE(figuresOf(lab, "Server"), "100 48 48 0 52 0");
        lab.scene.devices[lab.device("small")].cores = 19; // in packs of two
        QCOMPARE(figuresOf(lab, "Server"), "100 52 52 0 48 0");
    }

    void hostAgainstVirtualMachinesIsChosen()
    {
        SceneLab lab;
        lab.product("SQL", {});
        MetricRule rule = serverCores(0);
        rule.minPerServer = 0;
        rule.minPerProcessor = 4;
        lab.scene.products[0].rule = rule;
        lab.lot("Host cores", "SQL", "", 32);
        Lot &machines = lab.lot("Machine cores", "SQL", "", 8);
        machines.rule = {};
        machines.rule.metric = Metric::PerVirtualCore;
        machines.rule.minPerServer = 4;
        machines.rule.pack = 2;
        const Index busy = server(lab, "busy", 2, 32), quiet = server(lab, "quiet", 2, 32);
        for (const char *name : {"b1", "b2", "b3", "b4"}) {
            machine(lab, name, busy, 8);
            lab.installedOn(name, "SQL");
        }
        machine(lab, "q1", quiet, 2);
        lab.installedOn("q1", "SQL");
        const Position position = positionOf(lab.scene);
        std::int64_t shortfall = 0, consumed = 0;
        for (const Line &line : position.lines) {
            shortfall += line.shortfall;
            consumed += line.consumed;
        }
        QCOMPARE(shortfall, 0);
        QCOMPARE(consumed, 36); // the busy host by its cores, the quiet machine by its own four
    }

    void datacenterOrStandardIsChosenByHost()
    {
        SceneLab lab;
        lab.product("Standard", {});
        lab.product("Datacenter", {});
        lab.scene.products[0].rule = serverCores(2);
        lab.scene.products[1].rule = serverCores(0);
        lab.lot("S", "Standard", "", 16);
        lab.lot("D", "Datacenter", "", 16).rights.alsoCovers = {0};
        const Index full = server(lab, "full", 2, 16), half = server(lab, "half", 2, 16);
        for (int i = 0; i < 6; ++i) {
            machine(lab, "f" + std::to_string(i), full, 4);
            lab.installedOn("f" + std::to_string(i), "Standard");
        }
        for (int i = 0; i < 2; ++i) {
            machine(lab, "h" + std::to_string(i), half, 4);
            lab.installedOn("h" + std::to_string(i), "Standard");
        }
        QCOMPARE(figuresOf(lab, "Datacenter"), "16 16 16 0 0 0");
        QCOMPARE(figuresOf(lab, "Standard"), "16 16 16 0 0 0");
    }

    void aMachineThatMayMoveLicensesEveryHost()
    {
        SceneLab lab;
        lab.product("SQL", {});
        MetricRule rule = serverCores(0);
        rule.followsMobility = true;
        lab.scene.products[0].rule = rule;
        lab.lot("L", "SQL", "", 40);
        for (const char *name : {"h1", "h2"})
            lab.scene.devices[server(lab, name, 1, 16)].cluster = 7;
        machine(lab, "vm", lab.device("h1"), 4);
        lab.scene.devices[lab.device("vm")].cluster = 7;
        lab.installedOn("vm", "SQL");
        QCOMPARE(figuresOf(lab, "SQL"), "40 32 32 0 8 0");
    }

    void virtualCoresHaveAMinimum()
    {
        SceneLab lab;
        lab.product("SQL", {}, Metric::PerVirtualCore);
        lab.scene.products[0].rule.minPerServer = 4;
        lab.scene.products[0].rule.pack = 2;
        lab.lot("L", "SQL", "", 10);
        const Index host = server(lab, "host", 2, 32);
        for (const auto &[name, cores] : std::vector<std::pair<std::string, int>>{{"a", 2}, {"b", 5}}) {
            machine(lab, name, host, cores);
            lab.installedOn(name, "SQL");
        }
        QCOMPARE(figuresOf(lab, "SQL"), "10 10 10 0 0 0");
    }

    void instancesAreCountedOneByOne()
    {
        SceneLab lab;
        lab.product("App server", {}, Metric::PerInstance);
        lab.lot("L", "App server", "", 1);
        const Index host = server(lab, "host", 2, 32);
        machine(lab, "vm", host, 4);
        lab.installedOn("host", "App server");
        lab.installedOn("vm", "App server");
        QCOMPARE(figuresOf(lab, "App server"), "1 2 1 1 0 0");
    }

    void clientAccessCoversPairsByTheirEnds()
    {
        SceneLab lab;
        lab.product("File server", {"2016", "2019"}, Metric::ClientAccess);
        // One shared counter that three use, and one person with three devices: one device and one user unit.
        for (const char *name : {"anna", "ben", "carla"})
            access(lab, "File server", "2019", name, "counter");
        for (const char *name : {"d1", "d2", "d3"})
            access(lab, "File server", "2016", "dora", name);
        QCOMPARE(figuresOf(lab, "File server"), "0 2 0 2 0 0");
        lab.lot("User", "File server", "2019", 2).rule.access = MetricRule::Access::User;
        QCOMPARE(figuresOf(lab, "File server"), "2 2 1 1 1 0");
        lab.lot("Device", "File server", "2019", 1).rule.access = MetricRule::Access::Device;
        QCOMPARE(figuresOf(lab, "File server"), "3 2 2 0 1 0");
        lab.scene.lots[1].version = lab.versionIndex(0, "2016"); // too old for the counter's server
        QCOMPARE(figuresOf(lab, "File server"), "3 2 1 1 2 0");
    }

    void aLargeWebOfAccessIsCoveredAsASmallOneIs()
    {
        SceneLab lab;
        lab.product("File server", {}, Metric::ClientAccess);
        for (int person = 0; person < 40; ++person)
            for (int device = 0; device < 3; ++device)
                access(lab, "File server", "", "person" + std::to_string(person),
                       "counter" + std::to_string(device));
        QCOMPARE(figuresOf(lab, "File server"), "0 3 0 3 0 0");
        lab.lot("User", "File server", "", 40).rule.access = MetricRule::Access::User;
        lab.lot("Device", "File server", "", 2).rule.access = MetricRule::Access::Device;
        QCOMPARE(figuresOf(lab, "File server"), "42 40 40 0 2 0");
        lab.scene.lots[1].quantity = 3;
        QCOMPARE(figuresOf(lab, "File server"), "43 3 3 0 40 0");
    }

    void aLeastCoverIsAsLargeAsAGreatestMatching()
    {
        std::mt19937 random(5);
        for (int round = 0; round < 60; ++round) {
            const int size = 4 + round % 9;
            SceneLab lab;
            lab.product("Server", {}, Metric::ClientAccess);
            std::vector<std::vector<int>> partners(static_cast<std::size_t>(size));
            for (int person = 0; person < size; ++person)
                for (int device = 0; device < size; ++device)
                    if (random() % 4 == 0) {
                        access(lab, "Server", "", "p" + std::to_string(person), "d" + std::to_string(device));
                        partners[std::size_t(person)].push_back(device);
                    }
            if (lab.scene.accesses.empty())
                continue;
            const Position position = positionOf(lab.scene);
            QCOMPARE(lineOf(lab.scene, position, "Server").required, greatestMatching(partners));
        }
    }

    void aMeasureIsAFigureOfAnOrganisation()
    {
        SceneLab lab;
        lab.product("Library", {}, Metric::OrganisationMeasure);
        lab.lot("L", "Library", "", 900);
        lab.scene.measures.push_back({0, lab.pool("Council"), 1'000, ItemId(77)});
        QCOMPARE(figuresOf(lab, "Library"), "900 1000 900 100 0 0");
    }

    void namedUsersHaveAFloor()
    {
        SceneLab lab;
        lab.product("Database", {}, Metric::NamedUserPlus);
        lab.scene.products[0].rule.corePercent = 50;
        lab.scene.products[0].rule.usersPerProcessor = 25;
        lab.lot("L", "Database", "", 100);
        server(lab, "host", 2, 8);
        lab.installedOn("host", "Database");
        for (int i = 0; i < 30; ++i)
            access(lab, "Database", "", "user" + std::to_string(i), "");
        access(lab, "Database", "", "", "ticket printer");
        QCOMPARE(figuresOf(lab, "Database"), "100 100 100 0 0 0"); // 31 people and devices, 4 processors x 25
        for (int i = 30; i < 110; ++i)
            access(lab, "Database", "", "user" + std::to_string(i), "");
        QCOMPARE(figuresOf(lab, "Database"), "100 111 100 11 0 0");
    }

    void whatNeedsNoLicenceIsListedWithNothing()
    {
        SceneLab lab;
        lab.product("Reader", {}, Metric::NoneRequired);
        lab.installed("Reader", "", 7);
        QCOMPARE(figuresOf(lab, "Reader"), "0 0 0 0 0 0");
    }
};

TALLY_TEST(TestMetrics);

#include "test_metrics.moc"
