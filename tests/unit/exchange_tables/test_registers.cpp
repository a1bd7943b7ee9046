// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The register exports and catalogues among the shared files, against expected-dev.json.
#include "exchange/delimited_text.h"
#include "exchange/table_header.h"
#include "paths.h"
#include "reading.h"
#include "registrar.h"

#include <nlohmann/json.hpp>

#include <QTest>

using namespace tally;
using namespace tally::test;

namespace {

nlohmann::json expected()
{
    return nlohmann::json::parse(readFile(*sharedData() + "/expected-dev.json"));
}

std::string lowered(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

} // namespace

class TestRegisters final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!sharedData())
            QSKIP("the shared data is not there");
    }

    void rawTables_data()
    {
        QTest::addColumn<QString>("entry");
        const auto all = expected();
        for (const auto &entry : all["registers"])
            QTest::newRow(entry["file"].get<std::string>().c_str()) << QString::fromStdString(entry.dump());
    }
    void rawTables()
    {
        QFETCH(QString, entry);
        const auto json = nlohmann::json::parse(entry.toStdString());
        const auto &expect = json["expect"];
        const std::string bytes = readFile(*sharedData() + "/" + json["file"].get<std::string>());
        const auto table = exchange::DelimitedText::open(bytes, {});
        QVERIFY2(table, table ? "" : table.error().text().c_str());
        QCOMPARE((*table)->info().byteOrderMark, expect["bom"].get<bool>());
        QCOMPARE((*table)->info().lineEnd, expect["eol"].get<std::string>());
        const auto header = exchange::takeHeader(**table);
        QVERIFY(header);
        QCOMPARE(header->names, expect["header"].get<std::vector<std::string>>());
        const auto rows = rowsOf(**table);
        QCOMPARE(rows.size(), expect["records"].get<std::size_t>());
        std::size_t ragged = 0;
        for (const auto &row : rows)
            ragged += row.size() != header->names.size() ? 1 : 0;
        QCOMPARE(ragged, expect["ragged"].get<std::size_t>());
        for (const auto &[key, value] : expect.items())
            checkColumn(*header, rows, key, value);
    }

    void assets()
    {
        const Reading reading = readShared("registers/snipe-it/assets-sample.csv");
        QVERIFY2(reading.outcome, reading.format.c_str());
        QCOMPARE(reading.format, std::string("csv"));
        QCOMPARE(reading.reports.size(), std::size_t(22));
        QCOMPARE(reading.refused(), 0);
        std::int64_t pence = 0;
        std::set<std::string> tags, owners, sites;
        int custodians = 0;
        for (const auto &report : reading.reports) {
            pence += number(report, "cost_pence");
            tags.insert(claim(report, "asset_number"));
            owners.insert(report.ownerName);
            sites.insert(reference(report, "site"));
            custodians += reference(report, "custodian").empty() ? 0 : 1;
            QVERIFY(!claim(report, "category").empty());
            QCOMPARE(report.source, std::string("snipe-it:assets"));
        }
        QCOMPARE(pence, 5692675);
        QCOMPARE(tags.size(), std::size_t(22));
        QCOMPARE(owners.size(), std::size_t(22));
        QCOMPARE(custodians, 9);
        // 1/23/23 and 10/27/28: the month comes first, as the column shows.
        QCOMPARE(number(reading.reports.front(), "purchased_on"), *dayFrom(2023, 1, 23));
        QCOMPARE(number(reading.reports.front(), "end_of_life_on"), *dayFrom(2028, 10, 27));
        QCOMPARE(reference(reading.reports.front(), "model"), std::string("Macbook Pro 13\""));
        QCOMPARE(reference(reading.reports[1], "custodian"), std::string("gmccrackem2a"));
    }

    void licences()
    {
        const Reading reading = readShared("registers/snipe-it/licenses-sample.csv");
        QVERIFY(reading.outcome);
        QCOMPARE(reading.ofClass("licence"), 50);
        QCOMPARE(reading.refused(), 0);
        std::int64_t pence = 0;
        std::int64_t seats = 0;
        for (const auto &report : reading.reports) {
            pence += number(report, "cost_pence");
            seats += number(report, "quantity");
            QVERIFY(!claim(report, "product_key_masked").empty());
            QVERIFY(claim(report, "serial_number").empty()); // product keys are never kept whole
        }
        QCOMPARE(pence, 274302);
        QCOMPARE(seats, 2282);
        const auto &first = reading.reports.front();
        QCOMPARE(claim(first, "product_key_masked"), std::string("*****57165"));
        QCOMPARE(number(first, "purchased_on"), *dayFrom(2008, 11, 24));
        QCOMPARE(number(first, "expires_on"), *dayFrom(2016, 2, 26));
        QCOMPARE(number(first, "maintained"), 0);
        QCOMPARE(number(first, "reassignable"), 1);
        QVERIFY(reading.hasNote("another currency"));
    }

    void people()
    {
        const Reading reading = readShared("registers/snipe-it/users-sample.csv");
        QVERIFY(reading.outcome);
        QCOMPARE(reading.ofClass("person"), 100);
        const auto *first = reading.named("Reagen Tenant");
        QVERIFY(first);
        QCOMPARE(claim(*first, "login"), std::string("rtenant0"));
        QCOMPARE(number(*first, "starts_on"), *dayFrom(2022, 3, 18));
        QCOMPARE(number(*first, "home_worker"), 1);
        QCOMPARE(reference(*first, "manager"), std::string("Reagen Tenant"));
    }

    void modelsAndLocations()
    {
        const Reading models = readShared("registers/snipe-it/models-sample.csv");
        QVERIFY(models.outcome);
        QCOMPARE(models.ofClass("model"), 20);
        QCOMPARE(number(models.reports.front(), "life_months"), 36);
        const Reading sites = readShared("registers/snipe-it/locations-sample.csv");
        QVERIFY(sites.outcome);
        QCOMPARE(sites.ofClass("site"), 19);
        std::set<std::string> names, subjects;
        for (const auto &report : sites.reports) {
            names.insert(claim(report, "name"));
            subjects.insert(report.subject);
        }
        QCOMPARE(names.size(), std::size_t(17));
        QCOMPARE(subjects.size(), std::size_t(19));
        QVERIFY(sites.hasNote("speaks of the same item"));
    }

    void softwareStandards()
    {
        const auto expect = expected()["software_standards"];
        const Reading reading = readShared("catalogue/gsa-it-standards/it-standards-2021-08-26.csv");
        QVERIFY(reading.outcome);
        QCOMPARE(reading.reports.size(), expect["records"].get<std::size_t>());
        QCOMPARE(reading.refused(), 0);
        std::map<std::string, int> approval;
        int blank = 0;
        for (const auto &report : reading.reports) {
            ++approval[claim(report, "approval")];
            blank += report.claims.contains("approval_until") ? 0 : 1;
        }
        for (const auto &[status, count] : expect["status"].items())
            QCOMPARE(approval[lowered(status)], count.get<int>());
        QCOMPARE(blank, expect["blank_expiry"].get<int>());
    }

    void supportedSystems()
    {
        const Reading reading = readShared("seed/supported-systems.csv");
        QVERIFY(reading.outcome);
        QCOMPARE(reading.format, std::string("supported-systems"));
        QCOMPARE(reading.reports.size() + static_cast<std::size_t>(reading.refused()), std::size_t(176));
        std::set<std::string> categories, sites, subjects;
        int questions = 0;
        for (const auto &report : reading.reports) {
            categories.insert(claim(report, "category"));
            sites.insert(reference(report, "site"));
            subjects.insert(report.subject);
            questions += report.questions.empty() ? 0 : 1;
            QVERIFY(reference(report, "product") != "?");
            QCOMPARE(report.questions.empty(), !reference(report, "product").empty());
        }
        QCOMPARE(categories.size(), std::size_t(56));
        QCOMPARE(sites.size(), std::size_t(3));
        QCOMPARE(subjects.size(), reading.reports.size());
        QCOMPARE(questions, kBlankProducts);
        // Two spellings, one product.
        const auto *lower = reading.named("Web/Internet Content Filtering: Trend (Tunbridge Wells)");
        QVERIFY(lower);
        QCOMPARE(claim(*lower, "product_name"), std::string("trend"));
    }

private:
    static constexpr int kBlankProducts = 38;

    static void checkColumn(const exchange::TableHeader &header,
                            const std::vector<std::vector<std::string>> &rows, const std::string &key,
                            const nlohmann::json &value)
    {
        const auto colon = key.find(':');
        if (colon == std::string::npos)
            return;
        std::size_t column = 0;
        while (column < header.names.size() && lowered(header.names[column]) != key.substr(colon + 1))
            ++column;
        QVERIFY2(column < header.names.size(), key.c_str());
        std::set<std::string> distinct;
        int blank = 0;
        double sum = 0;
        for (const auto &row : rows) {
            const std::string &cell = row[column];
            if (cell.empty()) {
                ++blank;
                continue;
            }
            distinct.insert(cell);
            sum += std::atof(cell.c_str() + (cell[0] == '$' ? 1 : 0));
        }
        if (key.starts_with("distinct:"))
            QCOMPARE(distinct.size(), value.get<std::size_t>());
        else if (key.starts_with("blank:"))
            QCOMPARE(blank, value.get<int>());
        else if (key.starts_with("sum:"))
            QVERIFY(std::abs(sum - value.get<double>()) < 0.005);
    }
};

TALLY_TEST(TestRegisters);
#include "test_registers.moc"
