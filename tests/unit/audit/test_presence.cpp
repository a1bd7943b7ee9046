// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/presence.h"
#include "finding_lab.h"
#include "registrar.h"

#include <QTest>

using namespace tally;
using namespace tally::test;

namespace {

struct Office
{
    FindingLab lab;
    ItemId civic, depot, ann, ben, pc;
    ReportId report;

    Office()
    {
        lab.item("partner", "North");
        civic = lab.item("site", "Civic Centre");
        depot = lab.item("site", "Depot Lane");
        lab.item("network", "Depot LAN", [&](model::ItemRow &row) {
            row.site = depot;
            row.attributes["address_range"] = std::string("10.7.4.0/22");
        });
        lab.item("network", "VPN pool", [&](model::ItemRow &row) {
            row.site = civic;
            row.attributes["address_range"] = std::string("10.9.0.0/16");
        });
        ann = person("Ann Low", "alow", civic);
        ben = person("Ben Hill", "bhill", depot);
        pc = lab.item("laptop", "pc-1", [&](model::ItemRow &row) {
            row.owner = OrgId(1);
            row.assetNumber = "A1";
            row.site = civic;
            row.custodian = ann;
            row.status = "in_use";
        });
    }
    ItemId person(const std::string &name, const std::string &login, ItemId site)
    {
        return lab.item("person", name, [&](model::ItemRow &row) {
            row.site = site;
            row.attributes["login"] = login;
        });
    }
    void address(const std::string &address, const std::string &mac = "a4:bb:6d:01:02:03")
    {
        lab.component(pc, report, "network_interface", address,
                      {{"mac", mac}, {"addresses", std::vector<std::string>{address}}});
    }
};

} // namespace

class TestPresence final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsRecordedAloneIsOnlyPossible()
    {
        const Office office;
        const auto estate = office.lab.build();
        const audit::PresenceFinder finder(*estate);
        const audit::Presence presence = finder.presenceOf(estate->rowOf(office.pc), {});
        QCOMPARE(presence.site.item, office.civic);
        QCOMPARE(presence.person.item, office.ann);
        QVERIFY(presence.person.percent < 80);
        QVERIFY(!presence.person.rests);
        QVERIFY(!presence.site.reasons.empty());
    }

    void signInAndAddressSayItMoved()
    {
        Office office;
        office.report = office.lab.says(office.pc, "glpi-agent", "2026-11-20",
                                        {{"last_user", std::string("COUNCIL\\BHill")}});
        office.address("10.7.5.17");
        const audit::Findings findings = office.lab.find();
        const std::string pc = std::to_string(office.pc.value);
        QCOMPARE(keysOf(findings),
                 (std::vector<std::string>{"presence:" + pc + ":custodian", "presence:" + pc + ":site"}));
        const audit::Finding *user = find(findings, "presence:" + pc + ":custodian");
        QCOMPARE(user->kind, audit::FindingKind::Moved);
        QCOMPARE(user->foundText, std::string("Ben Hill"));
        QCOMPARE(user->recordedText, std::string("Ann Low"));
        QCOMPARE(find(findings, "presence:" + pc + ":site")->foundText, std::string("Depot Lane"));
    }

    void theAddressOfATunnelSaysNothing()
    {
        Office office;
        office.report = office.lab.says(office.pc, "glpi-agent", "2026-11-20", {});
        office.address("10.7.5.17", "00:05:9a:3c:7a:00");
        QCOMPARE(keysOf(office.lab.find()), std::vector<std::string>{});
    }

    void oldEvidenceWeighsLess()
    {
        Office office;
        const auto estate = office.lab.build();
        const audit::PresenceFinder finder(*estate);
        const auto percentOf = [&](const std::string &seen) {
            return finder
                .presenceOf(estate->rowOf(office.pc),
                            {{"last_user", "glpi-agent", std::string("bhill"), startOf(day(seen))}})
                .person;
        };
        QCOMPARE(percentOf("2026-11-20").item, office.ben);
        QCOMPARE(percentOf("2025-01-20").item, office.ann);
        QVERIFY(percentOf("2026-11-20").percent > percentOf("2026-09-20").percent ||
                percentOf("2026-09-20").item == office.ann);
    }

    void loginsAndAddressesAreFound()
    {
        const Office office;
        const auto estate = office.lab.build();
        const audit::PresenceFinder finder(*estate);
        QCOMPARE(finder.personOf("alow@council.example"), office.ann);
        QCOMPARE(finder.personOf("NORTH\\alow"), office.ann);
        QCOMPARE(finder.personOf("nobody"), ItemId());
        QCOMPARE(finder.siteOfAddress("10.7.7.255"), office.depot);
        QCOMPARE(finder.siteOfAddress("10.7.8.0"), ItemId());
        QCOMPARE(finder.siteOfAddress("fe80::1"), ItemId());
    }
};

TALLY_TEST(TestPresence);
#include "test_presence.moc"
