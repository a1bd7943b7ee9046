// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Facts, relationships and what several items have in common, as lines.
#include "registrar.h"
#include "session_lab.h"

#include "ui/details/fact_groups.h"
#include "ui/details/fact_lines.h"
#include "ui/details/linked_lines.h"
#include "ui/details/source_badge.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace tally;
using namespace tally::ui;

namespace {

const Line *lineOf(const Lines &lines, const char *key)
{
    const auto at = std::find_if(lines.begin(), lines.end(),
                                 [&](const Line &line) { return line.key == QLatin1String(key); });
    return at == lines.end() ? nullptr : &*at;
}

} // namespace

class TestFactLines final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_site = m_lab.add("site", {{"name", "Civic Centre"}});
        m_pc = m_lab.add("laptop", {{"name", "PC-1"},
                                    {"asset_number", "AC-1"},
                                    {"status", "in_use"},
                                    {"site", "Civic Centre"},
                                    {"cost_pence", "812"},
                                    {"purchased_on", "2021-04-12"}});
        m_other = m_lab.add("desktop", {{"name", "PC-2"}, {"status", "in_use"}, {"cost_pence", "100.50"}});
        m_server = m_lab.add("server", {{"name", "SRV-1"}});
        m_service = m_lab.add("business_service", {{"name", "Council tax"}});
        m_lab.relate(m_service, "runs_on", m_server);
        m_lab.open();
        m_estate = m_lab.session.estate();
    }

    void groupsHoldEachAttributeOnce()
    {
        for (const model::ClassSpec &spec : m_estate->classes().classes()) {
            std::set<std::string> seen;
            for (const FactGroup &group : factGroups(m_estate->classes(), spec.name)) {
                QVERIFY(!group.heading.isEmpty());
                for (const std::string &attribute : group.attributes)
                    QVERIFY2(seen.insert(attribute).second, attribute.c_str());
            }
            for (const model::AttributeSpec &attribute : m_estate->classes().attributesOf(spec.name))
                QVERIFY2(seen.contains(attribute.name), (spec.name + "." + attribute.name).c_str());
        }
    }

    void valuesInTheFormatsOfTheScreen()
    {
        const Lines lines = factLines(*m_estate, m_estate->rowOf(m_pc), {});
        QCOMPARE(lineOf(lines, "purchased_on")->value, QStringLiteral("12 Apr 2021"));
        QCOMPARE(lineOf(lines, "cost_pence")->value, QString::fromUtf8("£812.00"));
        QCOMPARE(lineOf(lines, "status")->value, QStringLiteral("In use"));
        QCOMPARE(lineOf(lines, "status")->iconName, QStringLiteral("st-good"));
        QCOMPARE(lineOf(lines, "class")->value, QStringLiteral("Laptop"));
        QVERIFY(lineOf(lines, "site")->link);
        QCOMPARE(lineOf(lines, "site")->item, m_site);
        QVERIFY(lineOf(lines, "site")->badge.isEmpty()); // nobody was asked yet
    }

    void blankOnesFold()
    {
        FactsAsked asked;
        const Lines folded = factLines(*m_estate, m_estate->rowOf(m_pc), asked);
        QVERIFY(lineOf(folded, "warranty_until") == nullptr);
        const Line *fold = lineOf(folded, kBlankFold);
        QVERIFY(fold != nullptr);
        asked.showBlank = true;
        const Lines open = factLines(*m_estate, m_estate->rowOf(m_pc), asked);
        QVERIFY(lineOf(open, "warranty_until") != nullptr);
        QCOMPARE(lineOf(open, "warranty_until")->spoken(), QStringLiteral("Warranty until: unknown"));
        QCOMPARE(fold->value, QStringLiteral("%1 not recorded").arg(open.size() - folded.size()));
    }

    void sourcesAndWhereTheyDisagree()
    {
        FactsAsked asked;
        const Instant then = *parseInstant("2026-02-01T10:00:00Z");
        asked.claims = std::vector<app::ClaimView>{
            {"name", "person", std::string("PC-1"), then, true},
            {"name", "glpi-agent", std::string("PC-ONE"), then, false},
            {"asset_number", "person", std::string("AC-1"), then, true},
            {"asset_number", "glpi-agent", std::string("ac-1"), then, false},
        };
        const Lines lines = factLines(*m_estate, m_estate->rowOf(m_pc), asked);
        QCOMPARE(lineOf(lines, "name")->badge, QStringLiteral("R"));
        const Line *note = lineOf(lines, "note:name");
        QVERIFY(note != nullptr);
        QCOMPARE(note->value, QStringLiteral("Inventory says PC-ONE, seen 1 Feb 2026."));
        QVERIFY(lineOf(lines, "note:asset_number") == nullptr); // only its letters differ in size

        asked.opened = "name";
        const Lines opened = factLines(*m_estate, m_estate->rowOf(m_pc), asked);
        QVERIFY(lineOf(opened, "note:name") == nullptr);
        const Line *wins = lineOf(opened, "claim:name:person");
        const Line *outranked = lineOf(opened, "claim:name:glpi-agent");
        QVERIFY(wins != nullptr && outranked != nullptr);
        QCOMPARE(wins->badgeWord, QStringLiteral("Wins"));
        QCOMPARE(outranked->value, QStringLiteral("PC-ONE"));
        QCOMPARE(outranked->more, QStringLiteral("seen 1 Feb 2026"));
    }

    void relationshipsReadFromEitherEnd()
    {
        const Lines from = relationshipLines(*m_estate, m_estate->rowOf(m_service));
        QCOMPARE(from.front().value, QStringLiteral("Runs on"));
        QCOMPARE(from.at(1).item, m_server);
        const Lines to = relationshipLines(*m_estate, m_estate->rowOf(m_server));
        QCOMPARE(to.front().value, QStringLiteral("Runs"));
        QCOMPARE(to.at(1).value, QStringLiteral("Council tax"));
        QVERIFY(to.at(1).link);
    }

    void severalShowWhatTheyShare()
    {
        const Lines lines = commonLines(*m_estate, {m_estate->rowOf(m_pc), m_estate->rowOf(m_other)});
        QCOMPARE(lineOf(lines, "status")->value, QStringLiteral("In use"));
        QCOMPARE(lineOf(lines, "name")->value, QStringLiteral("several (2)"));
        QCOMPARE(lineOf(lines, "cost_pence")->value, QString::fromUtf8("£913 together"));
        QVERIFY(lineOf(lines, "serial_number") == nullptr);
        // Of a laptop and a desktop it is the computer that says which facts there are.
        const Lines mixed = commonLines(*m_estate, {m_estate->rowOf(m_pc), m_estate->rowOf(m_site)});
        QCOMPARE(lineOf(mixed, "name")->value, QStringLiteral("several (2)"));
    }

    void sourcesHaveLetters()
    {
        QCOMPARE(badgeOf("").letter, QStringLiteral("R"));
        QCOMPARE(badgeOf("person").word, QStringLiteral("Register"));
        QCOMPARE(badgeOf("glpi-agent").letter, QStringLiteral("I"));
        QCOMPARE(badgeOf("stocktake 2026").letter, QStringLiteral("S"));
        QCOMPARE(badgeOf("csv:orders").letter, QStringLiteral("O"));
        QCOMPARE(badgeOf("csv:assets").word, QStringLiteral("csv:assets"));
    }

private:
    test::SessionLab m_lab;
    estate::EstatePtr m_estate;
    ItemId m_site, m_pc, m_other, m_server, m_service;
};

TALLY_TEST(TestFactLines);
#include "test_fact_lines.moc"
