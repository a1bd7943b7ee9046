// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/installation_table.h"

#include "core/text.h"
#include "demo_estate.h"
#include "estate/filter.h"
#include "estate_fixture.h"
#include "registrar.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <numeric>

using namespace tally;
using namespace tally::estate;
using test::EstateFixture;

namespace {

EstatePtr twoLaptops()
{
    EstateFixture fixture;
    const ItemId civic = fixture.item("site", "Civic Centre");
    const ItemId ada = fixture.item("person", "Ada", [](model::ItemRow &row) { row.status = "leaver"; });
    const ItemId a = fixture.item("laptop", "pc-a", [&](model::ItemRow &row) {
        row.site = civic;
        row.custodian = ada;
    });
    const ItemId b = fixture.item("desktop", "pc-b");
    const ItemId office = fixture.item("software_product", "Office suite");
    const TitleId office9 = fixture.title("Office Standard", "9.1", "Microsoft");
    const TitleId firefox = fixture.title("\xC3\x89"
                                          "diteur",
                                          "120", "Mozilla");
    const TitleId bare = fixture.title("Tool");
    model::RecognitionRow known;
    known.title = office9;
    known.product = office;
    known.state = "confirmed";
    fixture.add(known);
    const ReportId old = fixture.report(a, "csv:x", "2026-10-01");
    const ReportId fresh = fixture.report(a, "glpi", "2026-11-01");
    const ReportId other = fixture.report(b, "ocs", "2026-09-15");
    fixture.install(a, office9, old, "2025-05-05");
    fixture.install(a, office9, fresh, "2025-06-06"); // seen later: the one that counts
    fixture.install(a, firefox, old);
    fixture.install(b, office9, other, "2024-12-31");
    fixture.install(b, bare, other, "2026-11-20");
    return fixture.build("2026-11-22");
}

std::string shown(const InstallationTable &table, const std::vector<TableRow> &rows)
{
    std::string text;
    for (const TableRow row : rows)
        text += (text.empty() ? "" : " ") + table.displayAt(row, *installationColumn("device")) + "/" +
                table.displayAt(row, *installationColumn("name")).substr(0, 4);
    return text;
}

using Judge = std::function<bool(const Estate &, const Installation &)>;

bool mentions(const Estate &estate, StringId id, std::string_view part)
{
    return id != kNoString && text::folded(estate.strings().text(id)).find(part) != std::string::npos;
}

bool siteMentions(const Estate &estate, const Installation &installation, std::string_view part)
{
    return text::folded(estate.displayAt(installation.device, "site")).find(part) != std::string::npos;
}

// Texts as they are to be sorted: what is unknown last, without regard to case and accents, then as written.
auto textKey(const std::string &text)
{
    return std::tuple(text.empty(), text::folded(text), text);
}

} // namespace

class TestInstallationTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachTitleOfADeviceOnce()
    {
        const EstatePtr estate = twoLaptops();
        const InstallationTable table(estate);
        QCOMPARE(estate->installationCount(), std::size_t{5});
        QCOMPARE(table.size(), std::size_t{4});
        QCOMPARE(table.displayAt(0, *installationColumn("installed_on")), std::string("2025-06-06"));
        QCOMPARE(table.displayAt(0, *installationColumn("source")), std::string("glpi"));
        QCOMPARE(table.displayAt(0, *installationColumn("seen_at")), std::string("2026-11-01T00:00:00Z"));
        QCOMPARE(table.displayAt(0, *installationColumn("product")), std::string("Office suite"));
        QCOMPARE(table.displayAt(0, *installationColumn("custodian")), std::string("Ada"));
        QCOMPARE(table.displayAt(3, *installationColumn("version")), std::string());
        QCOMPARE(table.displayAt(3, *installationColumn("site")), std::string());
    }

    void filters_data()
    {
        QTest::addColumn<QString>("rows");
        const auto row = [](const char *filter, const char *rows) {
            QTest::newRow(filter) << QString::fromUtf8(rows);
        };
        row("", "pc-a/Offi pc-a/\u00C9di pc-b/Offi pc-b/Tool");
        row("editeur", "pc-a/\u00C9di");
        row("microsoft", "pc-a/Offi pc-b/Offi");
        row("name=tool", "pc-b/Tool");
        row("name:t*", "pc-b/Tool");
        row("name:/^t/", "pc-b/Tool");
        row("name!=tool", "pc-a/Offi pc-a/\u00C9di pc-b/Offi");
        row("version<16", "pc-a/Offi pc-b/Offi");
        row("version>9.1", "pc-a/\u00C9di");
        row("version:unknown", "pc-b/Tool");
        row("not version:known", "pc-b/Tool");
        row("installed_on:2025", "pc-a/Offi");
        row("installed_on:2025-06-06..", "pc-a/Offi pc-b/Tool");
        row("installed_on>-7d", "pc-b/Tool");
        row("installed_on:unknown", "pc-a/\u00C9di");
        row("device:pc-b", "pc-b/Offi pc-b/Tool");
        row("device:(is:laptop)", "pc-a/Offi pc-a/\u00C9di");
        row("device:(custodian:(status:leaver)) version:known", "pc-a/Offi pc-a/\u00C9di");
        row("site:civic", "pc-a/Offi pc-a/\u00C9di");
        row("site:unknown", "pc-b/Offi pc-b/Tool");
        row("custodian:ada name:office", "pc-a/Offi");
        row("product:suite", "pc-a/Offi pc-b/Offi");
        row("product:unknown", "pc-a/\u00C9di pc-b/Tool");
        row("source:(glpi ocs)", "pc-a/Offi pc-b/Offi pc-b/Tool");
        row("seen_at<2026-10", "pc-b/Offi pc-b/Tool");
        row("name:office site:civic or name:tool", "pc-a/Offi pc-b/Tool");
        row("not (name:office or site:civic)", "pc-b/Tool");
        row("name:office not site:civic", "pc-b/Offi");
    }
    void filters()
    {
        QFETCH(QString, rows);
        const InstallationTable table(twoLaptops());
        const auto found = table.matching(QTest::currentDataTag());
        QVERIFY2(found, found ? "" : found.error().text().c_str());
        QCOMPARE(QString::fromStdString(shown(table, *found)), rows);
    }

    void theSameNamesWithinAFilterOfItems()
    {
        const EstatePtr estate = twoLaptops();
        const auto filter = parseFilter("installed:(product:suite source:ocs)", "item", estate->classes());
        QVERIFY(filter);
        const auto rows = (*filter)->apply(*estate, estate->itemsOfClass("computer"));
        QCOMPARE(test::namesOf(*estate, rows), std::vector<std::string>{"pc-b"});
    }

    void mistakesNameTheColumns()
    {
        const InstallationTable table(twoLaptops());
        const auto found = table.matching("nam:x");
        QVERIFY(!found);
        QVERIFY(found.error().reason.find("device, name, version") != std::string::npos);
        QCOMPARE(found.error().remedy, std::string("Did you mean \"name\"?"));
        const auto sorted = table.sorted({}, "name,-versio");
        QVERIFY(!sorted);
        QCOMPARE(sorted.error().remedy, std::string("Did you mean \"version\"?"));
        QVERIFY(!table.matching("is:laptop"));
        QVERIFY(filterMistake("site=", "installation", table.estate().classes()).has_value());
        QVERIFY(!filterMistake("publisher:x", "installation", table.estate().classes()).has_value());
        QCOMPARE(filterNames("installation", table.estate().classes()), installationColumnNames());
    }

    void sorts_data()
    {
        QTest::addColumn<QString>("rows");
        const auto row = [](const char *by, const char *rows) {
            QTest::newRow(by) << QString::fromUtf8(rows);
        };
        row("", "pc-a/Offi pc-a/\u00C9di pc-b/Offi pc-b/Tool");
        row("name", "pc-a/\u00C9di pc-a/Offi pc-b/Offi pc-b/Tool");
        row("-name", "pc-b/Tool pc-a/Offi pc-b/Offi pc-a/\u00C9di");
        row("installed_on", "pc-b/Offi pc-a/Offi pc-b/Tool pc-a/\u00C9di");
        row("-installed_on", "pc-b/Tool pc-a/Offi pc-b/Offi pc-a/\u00C9di");
        row("-device,name", "pc-b/Offi pc-b/Tool pc-a/\u00C9di pc-a/Offi");
        row("site,-version", "pc-a/Offi pc-a/\u00C9di pc-b/Offi pc-b/Tool");
        row("-source", "pc-b/Offi pc-b/Tool pc-a/Offi pc-a/\u00C9di");
        row("product,-seen_at", "pc-a/Offi pc-b/Offi pc-a/\u00C9di pc-b/Tool");
    }
    void sorts()
    {
        QFETCH(QString, rows);
        const InstallationTable table(twoLaptops());
        const auto sorted = table.sorted(*table.matching(""), QTest::currentDataTag());
        QVERIFY2(sorted, sorted ? "" : sorted.error().text().c_str());
        QCOMPARE(QString::fromStdString(shown(table, *sorted)), rows);
    }

    // A council with thousands of installations, each filter against a plain loop.
    void filtersOfTheCouncil()
    {
        const InstallationTable table(test::demoEstate(60));
        const Estate &estate = table.estate();
        QVERIFY(table.size() > 4096); // more than a block
        const std::string title(estate.strings().text(estate.titleAt(table.at(9).title).name));
        const std::string site = estate.displayAt(table.at(9).device, "site");
        const Day from = *parseDay("2024-01-01");
        const Day to = *parseDay("2025-06-30");
        const auto between = [=](const Installation &i) {
            return i.installedOn >= from && i.installedOn <= to;
        };
        const auto micro = [](const Estate &e, const Installation &i) {
            return mentions(e, e.titleAt(i.title).publisher, "micro");
        };
        const std::pair<std::string, Judge> cases[] = {
            {"publisher:micro", micro},
            {"name=\"" + title + "\"",
             [&](const Estate &e, const Installation &i) {
                 return text::folded(e.strings().text(e.titleAt(i.title).name)) == text::folded(title);
             }},
            {"installed_on:2024-01-01..2025-06-30",
             [&](const Estate &, const Installation &i) { return between(i); }},
            {"site=\"" + site + "\"",
             [&](const Estate &e, const Installation &i) { return e.displayAt(i.device, "site") == site; }},
            {"publisher:micro or site:school",
             [&](const Estate &e, const Installation &i) {
                 return micro(e, i) || siteMentions(e, i, "school");
             }},
            {"not publisher:micro installed_on:2024-01-01..2025-06-30 device:(is:laptop)",
             [&](const Estate &e, const Installation &i) {
                 return !micro(e, i) && between(i) && e.classes().isA(e.classAt(i.device), "laptop");
             }},
        };
        for (const auto &[filter, judge] : cases) {
            std::vector<TableRow> expected;
            for (TableRow row = 0; row < table.size(); ++row) {
                if (judge(estate, table.at(row)))
                    expected.push_back(row);
            }
            QVERIFY2(!expected.empty() && expected.size() < table.size(), filter.c_str());
            const auto found = table.matching(filter);
            QVERIFY2(found && *found == expected, filter.c_str());
        }
    }

    void sortsOfTheCouncil_data()
    {
        QTest::addColumn<bool>("descending");
        for (const std::string &name : installationColumnNames()) {
            QTest::newRow(name.c_str()) << false;
            QTest::newRow(("-" + name).c_str()) << true;
        }
    }
    void sortsOfTheCouncil()
    {
        QFETCH(bool, descending);
        static const InstallationTable table(test::demoEstate(15));
        const std::string_view by = QTest::currentDataTag();
        const InstallationColumn &column = *installationColumn(by.substr(descending ? 1 : 0));
        std::vector<std::tuple<bool, std::string, std::string>> keys;
        for (TableRow row = 0; row < table.size(); ++row)
            keys.push_back(textKey(table.displayAt(row, column)));
        std::vector<TableRow> expected = *table.matching("");
        std::stable_sort(expected.begin(), expected.end(), [&](TableRow a, TableRow b) {
            if (!descending || std::get<0>(keys[a]) != std::get<0>(keys[b]))
                return keys[a] < keys[b];
            return keys[b] < keys[a];
        });
        const auto sorted = table.sorted(*table.matching(""), by);
        QVERIFY(sorted);
        QVERIFY(*sorted == expected);
    }
};

TALLY_TEST(TestInstallationTable);
#include "test_installation_table.moc"
