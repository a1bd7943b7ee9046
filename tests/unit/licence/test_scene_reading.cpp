// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "licence/version_order.h"
#include "licence_lab.h"
#include "registrar.h"

#include <QTest>

using namespace tally;
using namespace tally::licence;
using namespace tally::test;

namespace {

std::int64_t on(const char *iso)
{
    return day(iso);
}

bool isOlder(const char *a, const char *b)
{
    return isOlderVersion(a, b) && !isOlderVersion(b, a);
}

std::string absenceOf(const SceneReading &reading, const std::string &name)
{
    for (const AbsentLot &lot : reading.absent) {
        if (lot.name == name)
            return std::to_string(static_cast<int>(lot.why));
    }
    return {};
}

std::string absence(Absence why)
{
    return std::to_string(static_cast<int>(why));
}

} // namespace

class TestSceneReading final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLotCountsFromItsFirstToItsLastDay()
    {
        LicenceLab lab;
        const ItemId word = lab.product("Word");
        lab.licence("term", word, 5, {{"starts_on", on("2025-01-01")}, {"expires_on", on("2025-06-30")}});
        lab.licence("bought later", word, 5, {{"purchased_on", on("2025-07-01")}});
        QCOMPARE(lotOf(lab.read("2025-06-30"), "term").quantity, 5);
        QCOMPARE(absenceOf(lab.read("2025-07-01"), "term"), absence(Absence::Expired));
        QCOMPARE(absenceOf(lab.read("2024-12-31"), "term"), absence(Absence::NotYet));
        QCOMPARE(absenceOf(lab.read("2025-06-30"), "bought later"), absence(Absence::NotYet));
    }

    void theQuantityIsThatOfItsTransactions()
    {
        LicenceLab lab;
        const ItemId word = lab.product("Word");
        const ItemId a = lab.licence("A", word, 10), b = lab.licence("B", word, 2),
                     site = lab.licence("Site", word, 100);
        lab.transaction(a, "addition", 5, "2025-02-01");
        lab.transaction(a, "transfer", 4, "2025-03-01", b);
        lab.transaction(a, "retirement", 1, "2025-04-01");
        lab.transaction(b, "consolidation", -1, "2025-05-01", site);
        const auto quantities = [&](const char *day) {
            const SceneReading reading = lab.read(day);
            std::string text = problemsOf(reading);
            for (const Lot &lot : reading.scene.lots)
                text += lot.name + std::to_string(lot.quantity) + " ";
            return text;
        };
        QCOMPARE(quantities("2025-01-31"), std::string("A10 B2 Site100 "));
        QCOMPARE(quantities("2025-02-01"), std::string("A15 B2 Site100 "));
        QCOMPARE(quantities("2025-03-01"), std::string("A11 B6 Site100 "));
        QCOMPARE(quantities("2025-04-30"), std::string("A10 B6 Site100 "));
        QCOMPARE(quantities("2025-05-01"), std::string("A10 Site100 "));
        QCOMPARE(absenceOf(lab.read("2025-05-01"), "B"), absence(Absence::Superseded));
    }

    void theEffectiveVersionIsTheNewestMadeAvailableWhileCovered()
    {
        LicenceLab lab;
        const ItemId word = lab.product("Word");
        lab.version(word, "2016", "2015-09-22");
        lab.version(word, "2019", "2018-09-24");
        lab.version(word, "2021", "2021-10-05");
        const auto licence = [&](const char *name, const char *from, const char *until) {
            return lab.licence(
                name, word, 1,
                {{"version", std::string("2016")}, {"cover_from", on(from)}, {"cover_until", on(until)}});
        };
        licence("to the day", "2016-01-01", "2018-09-24");
        licence("a day short", "2016-01-01", "2018-09-23");
        licence("still", "2016-01-01", "2030-01-01");
        licence("future", "2026-01-01", "2030-01-01");
        lab.licence("never", word, 1, {{"version", std::string("2016")}});
        lab.licence("any", word, 1);
        const ItemId base = licence("extended", "2016-01-01", "2018-01-01");
        lab.licence("extension", word, 1,
                    {{"maintains", std::vector<std::string>{"#" + std::to_string(base.value)}},
                     {"starts_on", on("2018-01-02")},
                     {"expires_on", on("2019-12-31")}});
        const ItemId lapsed = licence("lapsed", "2016-01-01", "2018-01-01");
        lab.licence("too late", word, 1,
                    {{"maintains", std::vector<std::string>{"#" + std::to_string(lapsed.value)}},
                     {"starts_on", on("2018-02-01")},
                     {"expires_on", on("2019-12-31")}});
        lab.licence("without the right", word, 1,
                    {{"version", std::string("2016")},
                     {"cover_until", on("2030-01-01")},
                     {"rights", std::vector<std::string>{"new_versions=no"}}});
        const SceneReading reading = lab.read();
        const auto version = [&](const char *name) { return versionOf(reading, lotOf(reading, name)); };
        QCOMPARE(problemsOf(reading), std::string());
        QCOMPARE(version("to the day"), std::string("2019"));
        QCOMPARE(version("a day short"), std::string("2016"));
        QCOMPARE(version("still"), std::string("2021"));
        QCOMPARE(version("future"), std::string("2016"));
        QCOMPARE(version("never"), std::string("2016"));
        QCOMPARE(version("any"), std::string());
        QCOMPARE(version("extended"), std::string("2019"));
        QCOMPARE(version("lapsed"), std::string("2016"));
        QCOMPARE(version("without the right"), std::string("2016"));
        QCOMPARE(absenceOf(reading, "extension"), absence(Absence::Maintains));
        QCOMPARE(versionOf(lab.read("2020-01-01"), lotOf(lab.read("2020-01-01"), "still")),
                 std::string("2019"));
    }

    void versionsStandOldestFirst()
    {
        QVERIFY(isOlder("9", "10"));
        QVERIFY(isOlder("2016", "2016 R2"));
        QVERIFY(isOlder("10.2.9", "10.10"));
        LicenceLab lab;
        const ItemId dated = lab.product("Dated"), numbered = lab.product("Numbered");
        lab.version(dated, "Zeta", "2019-01-01");
        lab.version(dated, "Alpha", "2021-01-01");
        lab.licence("D", dated, 1);
        lab.licence("N", numbered, 1, {{"version", std::string("10")}});
        lab.install(lab.device("desktop", "PC"), numbered, "9");
        const SceneReading reading = lab.read();
        QCOMPARE(productOf(reading, "Dated").versions, (std::vector<std::string>{"Zeta", "Alpha"}));
        QCOMPARE(productOf(reading, "Numbered").versions, (std::vector<std::string>{"9", "10"}));
        QCOMPARE(reading.scene.installations.at(0).version, Index(0));
        QCOMPARE(lotOf(reading, "N").version, Index(1));
    }

    void contradictionsAreNamedAndLeftOut_data()
    {
        QTest::addColumn<QString>("attribute");
        QTest::addColumn<qlonglong>("value");
        QTest::addColumn<QString>("said");
        QTest::newRow("negative") << "quantity" << qlonglong(-1) << "its quantity is negative";
        QTest::newRow("end before start")
            << "expires_on" << qlonglong(day("2019-12-31")) << "ends before it starts";
        QTest::newRow("cover") << "cover_until" << qlonglong(day("2019-12-31")) << "maintenance ends before";
        QTest::newRow("product gone") << "product" << qlonglong(999999) << "no longer in the register";
    }
    void contradictionsAreNamedAndLeftOut()
    {
        QFETCH(QString, attribute);
        QFETCH(qlonglong, value);
        QFETCH(QString, said);
        LicenceLab lab;
        const ItemId word = lab.product("Word");
        LicenceLab::Values values{{"product", word.value},
                                  {"quantity", std::int64_t(5)},
                                  {"starts_on", on("2020-01-01")},
                                  {"cover_from", on("2020-01-01")},
                                  {"cover_until", on("2026-01-01")}};
        values[attribute.toStdString()] = std::int64_t(value);
        lab.record("licence", "L", values);
        const SceneReading reading = lab.read();
        QVERIFY(reading.scene.lots.empty());
        QCOMPARE(absenceOf(reading, "L"), absence(Absence::NoLicence));
        QVERIFY2(problemsOf(reading).find(said.toStdString()) != std::string::npos,
                 problemsOf(reading).c_str());
        QVERIFY(!reading.problems.front().remedy.empty());
    }

    void circlesOfUpgradesAreLeftOutAndOthersStay()
    {
        LicenceLab lab;
        const ItemId word = lab.product("Word");
        const auto lifts = [](const char *name) {
            return LicenceLab::Values{{"lifts", std::vector<std::string>{name}}};
        };
        lab.licence("A", word, 1, lifts("B"));
        lab.licence("B", word, 1, lifts("A"));
        lab.licence("C", word, 1, lifts("D"));
        lab.licence("D", word, 1);
        lab.licence("E", word, 1, lifts("nobody"));
        const SceneReading reading = lab.read();
        QCOMPARE(reading.scene.lots.size(), std::size_t(2));
        QCOMPARE(lotOf(reading, "C").lifts, std::vector<Index>{1});
        const std::string problems = problemsOf(reading);
        QVERIFY(problems.find("A: it upgrades, over others, itself") != std::string::npos);
        QVERIFY(problems.find("E: it upgrades \"nobody\"") != std::string::npos);
    }

    void moreCannotGoThanThereIs()
    {
        LicenceLab lab;
        const ItemId word = lab.product("Word");
        const ItemId a = lab.licence("A", word, 10), wide = lab.licence("Wide", word, 50);
        lab.transaction(a, "consolidation", 8, "2025-01-01", wide);
        lab.transaction(a, "consolidation", 8, "2025-02-01", wide);
        const SceneReading reading = lab.read();
        QCOMPARE(absenceOf(reading, "A"), absence(Absence::Superseded));
        QVERIFY2(problemsOf(reading).find("takes 8 units of A, which had 2 left") != std::string::npos,
                 problemsOf(reading).c_str());
    }

    void rulesComeFromTheProfileAndTheLicenceItself()
    {
        LicenceLab lab;
        lab.define("acme",
                   R"({"kind": "licence_profile", "label": "A", "source": "S", "valid_from": "2020-01-01",
            "applies_to": {"publisher": "Acme"}, "metric": "per_user", "parameters": {"devices_per_user": 3},
            "rights": {"downgrade": "all", "also_covers": ["/ Standard", "Other"]}})");
        const ItemId word = lab.product("Word"), other = lab.product("Other");
        lab.install(lab.device("desktop", "PC"), word, "1", "Standard");
        lab.licence("plain", word, 1, {{"edition", std::string("Pro")}});
        lab.licence(
            "own", word, 1,
            {{"edition", std::string("Pro")},
             {"rights", std::vector<std::string>{"downgrade=2", "devices_per_user=5", "second_copies=1"}}});
        lab.licence("by device", word, 1, {{"metric", std::string("per_device")}});
        lab.licence("of other", other, 1);
        lab.licence("bad", word, 1, {{"rights", std::vector<std::string>{"downgrade=some"}}});
        lab.licence("no such rules", word, 1, {{"profile", std::string("nobody")}});
        const SceneReading reading = lab.read();
        const Lot &plain = lotOf(reading, "plain"), &own = lotOf(reading, "own");
        QVERIFY(plain.rule.metric == Metric::PerUser);
        QCOMPARE(plain.rule.devicesPerUser, 3);
        QCOMPARE(plain.rights.downgrade, kAll);
        QCOMPARE(plain.rights.alsoCovers.size(), std::size_t(2)); // Word Standard and Other
        QCOMPARE(own.rights.downgrade, 2);
        QCOMPARE(own.rule.devicesPerUser, 5);
        QCOMPARE(own.rights.secondCopies, 1);
        QVERIFY(lotOf(reading, "by device").rule.metric == Metric::PerDevice);
        QCOMPARE(lotOf(reading, "by device").rights.downgrade, 0); // the rules are of another metric
        QCOMPARE(reading.problems.size(), std::size_t(2));
    }

    void oneRowForEachVersionOnADevice()
    {
        LicenceLab lab;
        const ItemId word = lab.product("Word");
        const ItemId pc = lab.device("desktop", "PC");
        lab.install(pc, word, "2019");
        lab.install(pc, word, "2019", {}, {}, "another title");
        lab.install(pc, word);
        lab.install(pc, word, "2021", {}, "2025-06-30");
        lab.install(pc, word, "2024", {}, "2025-07-01"); // not yet on that day
        lab.licence("L", word, 1);
        const SceneReading reading = lab.read();
        QCOMPARE(reading.scene.installations.size(), std::size_t(2));
        QCOMPARE(reading.rawInstallations.at(0), 4);
    }

    void whatIsFreeOrGuessedWithoutALicenceIsNotCounted()
    {
        LicenceLab lab;
        const ItemId pc = lab.device("desktop", "PC");
        lab.install(pc, lab.product("Free", "Acme", {{"licensing", std::string("freeware")}}));
        lab.install(pc, lab.product("Guessed"), {}, {}, {}, "alias");
        lab.install(pc, lab.product("Stated"));
        lab.install(pc, lab.product("Sold", "Acme", {{"licensing", std::string("commercial")}}), {}, {}, {},
                    "alias");
        const ItemId owned = lab.product("Owned", "Acme", {{"licensing", std::string("freeware")}});
        lab.install(pc, owned);
        lab.licence("L", owned, 1);
        std::string names;
        for (const Product &product : lab.read().scene.products)
            names += product.name + " ";
        QCOMPARE(names, std::string("Owned Stated Sold "));
    }

    void exclusionsNeedAReasonAndHoldForTheirDays()
    {
        LicenceLab lab;
        const ItemId word = lab.product("Word"), excel = lab.product("Excel");
        const ItemId anna = lab.person("Anna");
        const ItemId pc1 = lab.device("desktop", "PC1"), pc2 = lab.device("desktop", "PC2", anna),
                     gone = lab.fixture.item("desktop", "Gone",
                                             [](model::ItemRow &row) { row.status = "disposed"; });
        for (const ItemId pc : {pc1, pc2, gone})
            lab.install(pc, word);
        lab.install(pc1, excel);
        lab.record("licence_exclusion", "cold",
                   {{"product", word.value},
                    {"device", pc1.value},
                    {"grounds", std::string("standby")},
                    {"ends_on", on("2025-06-30")}});
        lab.record("licence_exclusion", "dev",
                   {{"person", anna.value}, {"grounds", std::string("developer")}});
        lab.record("licence_exclusion", "why", {{"device", pc1.value}});
        lab.record("licence_exclusion", "what", {{"grounds", std::string("other")}});
        const SceneReading reading = lab.read();
        std::string text;
        for (const Installation &each : reading.scene.installations)
            text +=
                reading.scene.devices[each.device].name + " " + reading.scene.products[each.product].name +
                " " +
                (each.exclusion == kNone
                     ? "-"
                     : std::to_string(static_cast<int>(reading.scene.exclusions[each.exclusion].reason))) +
                "\n";
        QCOMPARE(text, std::string("PC1 Word 0\nPC1 Excel -\nPC2 Word 1\nGone Word 5\n"));
        QVERIFY(problemsOf(reading).find("why: it gives no reason") != std::string::npos);
        QVERIFY(problemsOf(reading).find("what: it says not what is excluded") != std::string::npos);
        const SceneReading later = lab.read("2025-07-01");
        QVERIFY(later.scene.installations.at(0).exclusion == kNone);
    }

    void candidatesAreUnusedForLongAndNobodyElse()
    {
        LicenceLab lab;
        const ItemId word = lab.product("Word");
        const auto pc = [&](const char *name, ItemId user = {}) {
            const ItemId device = lab.device("desktop", name, user);
            lab.install(device, word, {}, {}, "2024-01-01");
            return device;
        };
        lab.use(pc("old"), word, "2025-03-31");    // 91 days
        lab.use(pc("recent"), word, "2025-04-01"); // 90 days
        pc("no data");
        lab.use(pc("never"), word, "", "2025-04-01");
        lab.use(pc("metered lately"), word, "", "2025-04-02");
        lab.use(pc("never, not metered"), word, "", "2025-01-01", false);
        const ItemId fresh = lab.device("desktop", "fresh");
        lab.install(fresh, word, {}, {}, "2025-05-02");
        lab.use(fresh, word, "", "2024-01-01");
        const ItemId boss = lab.person("Boss");
        lab.use(pc("exempt", boss), word, "2024-01-01");
        lab.record("reclaim_exemption", "vip", {{"person", boss.value}, {"grounds", std::string("role")}});
        lab.seenAt = "2025-05-30";
        lab.use(pc("silent"), word, "2024-01-01");
        std::string names;
        const SceneReading reading = lab.read();
        for (const Installation &each : reading.scene.installations)
            names += each.isCandidate ? reading.scene.devices[each.device].name + " " : "";
        QCOMPARE(names, std::string("old never "));
    }

    void poolsPeopleAndMachinesStandWhereTheyBelong()
    {
        LicenceLab lab;
        const ItemId council = lab.organisation("Council"),
                     school = lab.organisation("School", council, "academic"),
                     form = lab.organisation("Form", school), hall = lab.site("Hall");
        const ItemId anna = lab.person("Anna", form);
        const ItemId laptop = lab.device("laptop", "L", anna);
        const ItemId word = lab.product("Word");
        lab.install(laptop, word);
        const ItemId host = lab.fixture.item("hypervisor", "H", [](model::ItemRow &row) {
            row.attributes["processors"] = std::int64_t(2);
            row.attributes["cores"] = std::int64_t(32);
        });
        const ItemId spare = lab.device("hypervisor", "Spare"), machine = lab.device("virtual_machine", "VM"),
                     cluster = lab.fixture.item("cluster", "C");
        lab.fixture.relate(machine, "hosted_on", host);
        lab.fixture.relate(host, "member_of", cluster);
        lab.fixture.relate(spare, "member_of", cluster);
        lab.install(machine, word);
        lab.licence("L", word, 5,
                    {{"organisation", school.value},
                     {"scope_organisations", std::vector<std::string>{"school"}},
                     {"scope_sites", std::vector<std::string>{"Hall"}},
                     {"reserve", std::int64_t(2)},
                     {"shareable", std::int64_t(0)}});
        static_cast<void>(hall);
        const SceneReading reading = lab.read();
        const Scene &scene = reading.scene;
        QCOMPARE(problemsOf(reading), std::string());
        const auto device = [&](const char *name) -> const Device & {
            for (const Device &each : scene.devices) {
                if (each.name == name)
                    return each;
            }
            qFatal("no device");
        };
        const Device &l = device("L");
        QVERIFY(l.isPortable);
        QCOMPARE(scene.people[l.primaryUser].name, std::string("Anna"));
        QCOMPARE(scene.pools[l.pool].name, std::string("Form"));
        QCOMPARE(scene.pools[scene.pools[l.pool].parent].name, std::string("School"));
        QCOMPARE(scene.pools[scene.pools[l.pool].legalEntity].name, std::string("Council"));
        QCOMPARE(l.segment, std::string("academic"));
        const Device &vm = device("VM"), &h = device("H");
        QVERIFY(vm.isVirtual && h.isServer);
        QCOMPARE(scene.devices[vm.host].name, std::string("H"));
        QCOMPARE(h.cores, 32);
        QVERIFY(vm.cluster != kNone && vm.cluster == h.cluster && h.cluster == device("Spare").cluster);
        const Lot &lot = lotOf(reading, "L");
        QCOMPARE(scene.pools[lot.pool].name, std::string("School"));
        QCOMPARE(lot.scopePools.size(), std::size_t(1));
        QCOMPARE(lot.scopeSites.size(), std::size_t(1));
        QCOMPARE(lot.reserve, 2);
        QVERIFY(!lot.isShared);
    }

    void seatsPinsAndLocks()
    {
        LicenceLab lab;
        const ItemId word = lab.product("Word"), anna = lab.person("Anna"), pc = lab.device("desktop", "PC");
        const ItemId a = lab.licence("A", word, 3),
                     held = lab.licence("Held", word, 3, {{"locked_until", on("2025-06-30")}});
        const ItemId oem = lab.licence("OEM", word, 1, {{"channel", std::string("oem")}});
        lab.licence("Lost", word, 1, {{"channel", std::string("oem")}});
        lab.fixture.relate(anna, "assigned_licence", a);
        lab.fixture.relate(pc, "assigned_licence", a);
        lab.fixture.relate(pc, "assigned_licence", held);
        lab.fixture.relate(pc, "assigned_licence", oem);
        lab.record("licence_allocation", "two",
                   {{"licence", a.value}, {"person", anna.value}, {"units", std::int64_t(2)}});
        const SceneReading reading = lab.read();
        QCOMPARE(reading.scene.seats.size(), std::size_t(1));
        QCOMPARE(lotOf(reading, "A").pinned.size(), std::size_t(2));
        QCOMPARE(lotOf(reading, "A").pinned.front().units, 2);
        QCOMPARE(lotOf(reading, "Held").held.size(), std::size_t(1));
        QCOMPARE(reading.scene.devices[lotOf(reading, "OEM").lockedTo].name, std::string("PC"));
        QCOMPARE(absenceOf(reading, "Lost"), absence(Absence::NoLicence));
        QVERIFY(lotOf(lab.read("2025-07-01"), "Held").held.empty());
    }
};

TALLY_TEST(TestSceneReading);
#include "test_scene_reading.moc"
