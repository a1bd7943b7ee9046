// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_estate.h"
#include "estate/find_anything.h"
#include "estate/search_keys.h"
#include "estate_fixture.h"
#include "model/canonical.h"
#include "registrar.h"

#include <QTest>

using namespace tally;
using namespace tally::estate;
using test::EstateFixture;

namespace {

JobContext job;

EstatePtr council()
{
    EstateFixture fixture;
    const ItemId site = fixture.item("site", "Civic Centre");
    const ItemId person = fixture.item("person", "Zo\xC3\xAB Pf\xC3\xBCtz", [](model::ItemRow &row) {
        row.attributes["email"] = std::string("zoe@council.example");
        row.attributes["login"] = std::string("zpf");
    });
    const auto pc = [&](const char *name, const char *asset, const char *serial) {
        return fixture.item("laptop", name, [&](model::ItemRow &row) {
            row.assetNumber = asset;
            row.serialNumber = serial;
            row.site = site;
            row.custodian = person;
            row.orderNumber = "PO-77";
            row.attributes["manufacturer"] = std::string("Lenovo");
        });
    };
    const ItemId a = pc("lap-1", "AC-10533", "PF2X9M1A");
    pc("lap-2", "AC-10534", "PF2X9M1C");
    fixture.item("desktop", "AC-10533 spare", [](model::ItemRow &row) { row.serialNumber = "5CG0I42K"; });
    const char *mac = "00:1A:2b:3c:4d:5e";
    fixture.identify(a, "mac", mac, model::canonicalIdentifier("mac", mac));
    fixture.install(a, fixture.title("Pfeil Office", "9", "Microsoft"),
                    fixture.report(a, "glpi", "2026-11-01"));
    return fixture.build();
}

std::shared_ptr<const SearchIndex> indexOf(EstatePtr estate)
{
    return SearchIndex::build(std::move(estate), job);
}

// "laptop: lap-1 serial_number 'PF2X' | …", groups and hits in their order.
QByteArray told(const SearchIndex &index, const Found &found)
{
    QByteArray out;
    for (const HitGroup &group : found.groups) {
        out += (out.isEmpty() ? "" : " | ") + QByteArray::fromStdString(group.className) + ":";
        for (const Hit &hit : group.hits) {
            const Estate &estate = *index.estate();
            const std::string_view name = hit.row == kNoRow
                                              ? estate.strings().text(estate.titleAt(hit.title).name)
                                              : estate.nameAt(hit.row);
            out += " " + QByteArray(name.data(), qsizetype(name.size())) + " " + hit.attribute.c_str() +
                   " '" + hit.text.substr(hit.at, hit.length).c_str() + "'";
        }
    }
    return out;
}

} // namespace

class TestFindAnything final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *typed, const char *expected) {
            QTest::newRow(typed) << QByteArray(expected);
        };
        // A key before a name that begins with it.
        row("ac-10533", "laptop: lap-1 asset_number 'AC-10533' | desktop: AC-10533 spare name 'AC-10533'");
        row("PF2X9M1A", "laptop: lap-1 serial_number 'PF2X9M1A'");
        row("pf2x-9m", "laptop: lap-1 serial_number 'PF2X9M' lap-2 serial_number 'PF2X9M'");
        row("ac10534", "laptop: lap-2 asset_number 'AC-10534'");
        row("ac105", "laptop: lap-1 asset_number 'AC-105' lap-2 asset_number 'AC-105'");
        row("001a.2b3c.4d5e", "laptop: lap-1 mac '00:1A:2b:3c:4d:5e'");
        row("00-1a-2b", "laptop: lap-1 mac '00:1A:2b'");
        row("2b:3c", "laptop: lap-1 mac '2b:3c'");
        row("po-77", "laptop: lap-1 order_number 'PO-77' lap-2 order_number 'PO-77'");
        row("zoe", "person: Zo\xC3\xAB Pf\xC3\xBCtz email 'zoe' | laptop: lap-1 custodian 'Zo\xC3\xAB' "
                   "lap-2 custodian 'Zo\xC3\xAB'");
        row("pfutz zo\xC3\xAB", "person: Zo\xC3\xAB Pf\xC3\xBCtz email 'zoe' | laptop: lap-1 custodian "
                                "'Pf\xC3\xBCtz' lap-2 custodian 'Pf\xC3\xBCtz'");
        row("zpf", "person: Zo\xC3\xAB Pf\xC3\xBCtz login 'zpf'");
        row("civic", "site: Civic Centre name 'Civic' | laptop: lap-1 site 'Civic' lap-2 site 'Civic'");
        row("cent civic", "site: Civic Centre name 'Civic' | laptop: lap-1 site 'Cent' lap-2 site 'Cent'");
        row("office", "title: Pfeil Office name 'Office'");
        row("lenovo lap-2", "laptop: lap-2 name 'lap-2'");
        row("micro", "title: Pfeil Office publisher 'Micro'");
        row("#1", "site: Civic Centre id '#1'");
        row("nothing like it", "");
        row("l", "laptop: lap-1 name 'l' lap-2 name 'l'");
    }
    void finds()
    {
        QFETCH(QByteArray, expected);
        static const auto index = indexOf(council());
        QCOMPARE(told(*index, index->find(QTest::currentDataTag())), expected);
    }
    void oneKeyOpensItsItem()
    {
        const auto index = indexOf(council());
        QCOMPARE(index->find("pf2x9m1a").exact, test::rowOf(*index->estate(), "lap-1"));
        QCOMPARE(index->find("PO-77").exact, kNoRow); // two
        QCOMPARE(index->find("lap").exact, kNoRow);
        QCOMPARE(index->find("  ").count, std::size_t(0));
    }
    void countsAllAndShowsTheBest()
    {
        const auto index = indexOf(council());
        const Found found = index->find("lap", 1);
        QCOMPARE(found.count, std::size_t(2));
        QCOMPARE(found.groups[0].count, std::size_t(2));
        QCOMPARE(found.groups[0].hits.size(), std::size_t(1));
    }
    void pastedNumbersAreAList_data()
    {
        QTest::addColumn<QByteArray>("pasted");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *what, const char *pasted, const char *expected) {
            QTest::newRow(what) << QByteArray(pasted) << QByteArray(expected);
        };
        row("lines", "AC-10534\r\n\r\nac-10533\nAC-99999\n",
            "lap-2 lap-1; found 2, repeated 0; unknown AC-99999");
        row("commas", "pf2x9m1c, AC-10534,AC-10533", "lap-2 lap-1; found 3, repeated 1; unknown");
        row("blanks", "AC-10534 PF2X9M1A", "lap-2 lap-1; found 2, repeated 0; unknown");
        row("cells", "AC-10534\tPF2X9M1A", "lap-2 lap-1; found 2, repeated 0; unknown");
        row("names", "lap-1\nCivic Centre\nciv", "lap-1 Civic Centre; found 2, repeated 0; unknown civ");
        row("several", "AC-10534\nPO-77", "lap-2; found 1, repeated 0; unknown; several PO-77 2");
        row("no list", "Pfutz, Zoe", "no list of 3");
        row("words", "lap lenovo", "no list of 2");
    }
    void pastedNumbersAreAList()
    {
        QFETCH(QByteArray, pasted);
        QFETCH(QByteArray, expected);
        const auto index = indexOf(council());
        const Found found = index->find(pasted.toStdString());
        QByteArray out;
        if (!found.isList) {
            out = "no list of " + QByteArray::number(qulonglong(found.count));
        } else {
            for (const Row row : found.list.rows)
                out += (out.isEmpty() ? "" : " ") +
                       QByteArray::fromStdString(std::string(index->estate()->nameAt(row)));
            out += "; found " + QByteArray::number(qulonglong(found.list.found)) + ", repeated " +
                   QByteArray::number(qulonglong(found.list.repeated)) + "; unknown";
            for (const std::string &entry : found.list.unknown)
                out += " " + QByteArray::fromStdString(entry);
            for (const auto &several : found.list.several)
                out += "; several " + QByteArray::fromStdString(several.entry) + " " +
                       QByteArray::number(qulonglong(several.rows.size()));
        }
        QCOMPARE(out, expected);
    }
    void nothingFoundOffersWhatTheEyeMixesUp()
    {
        const auto index = indexOf(council());
        for (const char *typed : {"SCGOl4ZK", "5cg01-42k"}) {
            const Found found = index->find(typed);
            QCOMPARE(found.count, std::size_t(0));
            QCOMPARE(found.near.size(), std::size_t(1));
            QCOMPARE(found.near[0].text, std::string("5CG0I42K"));
            QCOMPARE(found.near[0].attribute, std::string("serial_number"));
        }
        QVERIFY(index->find("XXXXXXXX").near.empty());
    }
    void rangesFollowTheText()
    {
        using Range = std::pair<std::size_t, std::size_t>;
        QCOMPARE(rangeInText("Stra\xC3\x9F"
                             "e",
                             4, 2),
                 Range(4, 2)); // ss is one letter of two bytes
        QCOMPARE(rangeInText("e\xCC\x81"
                             "a",
                             0, 1),
                 Range(0, 3)); // the accent stands behind its letter
        QCOMPARE(rangeInText("abc", 1, 2), Range(1, 2));
        QCOMPARE(rangeInKey("AC-10 533", 1, 4), Range(1, 6)); // C-10 5
        QCOMPARE(keyForm("PF2X-9m:1.a"), std::string("pf2x9m1a"));
    }
    void aCancelledBuildIsNone()
    {
        JobContext cancelled;
        cancelled.cancel();
        QVERIFY(SearchIndex::build(council(), cancelled) == nullptr);
    }
    // Against a plain look at everything that an item says.
    void agreesWithAScanOfTheCouncil()
    {
        const EstatePtr estate = test::demoEstate(60);
        const auto index = indexOf(estate);
        int asked = 0;
        for (Row row = 0; row < estate->itemCount(); row += 37) {
            for (const char *attribute : {"serial_number", "asset_number", "name"}) {
                const std::string text = estate->displayAt(row, attribute);
                if (text.empty() || text.find_first_of(",;") != std::string::npos)
                    continue;
                const Found found = index->find(text, 10'000);
                bool isThere = found.isList;
                for (const HitGroup &group : found.groups) {
                    QVERIFY(group.count == group.hits.size());
                    for (const Hit &hit : group.hits) {
                        isThere = isThere || hit.row == row;
                        QVERIFY(hit.at + hit.length <= hit.text.size());
                    }
                }
                QVERIFY2(isThere, text.c_str());
                ++asked;
            }
        }
        QVERIFY(asked > 20);
    }
};

TALLY_TEST(TestFindAnything);
#include "test_find_anything.moc"
