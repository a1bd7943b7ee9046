// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every folder of fixtures/tables: input.csv, what it must give (expected.json), and how it is read
// (options.json, if any).
#include "exchange/delimited_text.h"
#include "paths.h"
#include "reading.h"
#include "registrar.h"

#include <nlohmann/json.hpp>

#include <QTest>

#include <filesystem>

using namespace tally;
using namespace tally::test;
using Json = nlohmann::json;

class TestOddTables final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allOtherWordsMayBeGivenAMeaning()
    {
        const std::string bytes =
            "Name,Status,Bought\nPC-1,Deployed,2024-12-31\nPC-2,moon,TBC\nPC-3,spare,n/a\n";
        exchange::ReaderOptions options;
        options.mapping =
            R"({"class":"laptop","columns":[{"column":"Status","attribute":"status","values":{"spare":"in_stock","*":"lost"}},
                {"column":"Bought","attribute":"purchased_on","values":{"*":""}}]})";
        const Reading read = readText(bytes, options);
        QVERIFY2(read.outcome, read.outcome ? "" : read.outcome.error().text().c_str());
        QCOMPARE(read.reports.size(), std::size_t(3));
        QCOMPARE(claim(read.reports[0], "status"), std::string("in_use")); // the register knows the word
        QCOMPARE(claim(read.reports[1], "status"), std::string("lost"));
        QCOMPARE(claim(read.reports[2], "status"), std::string("in_stock"));
        QVERIFY(!claim(read.reports[0], "purchased_on").empty());
        QVERIFY(claim(read.reports[1], "purchased_on").empty());
        QVERIFY(!read.hasNote("date")); // it was said to be unknown

        options.mapping =
            R"({"class":"laptop","columns":[{"column":"Status","attribute":"status","values":{"*":"nonsense"}}]})";
        const Reading wrong = readText(bytes, options);
        QVERIFY(claim(wrong.reports[1], "status").empty());
        QVERIFY(wrong.hasNote("none of the allowed words"));
    }

    void cases_data()
    {
        QTest::addColumn<QString>("folder");
        std::set<std::string> folders;
        for (const auto &entry : std::filesystem::directory_iterator(fixture("tables")))
            folders.insert(entry.path().filename().string());
        QVERIFY(!folders.empty());
        for (const std::string &folder : folders)
            QTest::newRow(folder.c_str()) << QString::fromStdString(folder);
    }
    void cases()
    {
        QFETCH(QString, folder);
        const std::string path = fixture("tables/" + folder.toStdString());
        const std::string bytes = readFile(path + "/input.csv");
        const Json expected = Json::parse(readFile(path + "/expected.json"));
        exchange::ReaderOptions options;
        if (std::filesystem::exists(path + "/options.json")) {
            const Json given = Json::parse(readFile(path + "/options.json"));
            options.className = given.value("class", "");
            if (given.contains("mapping"))
                options.mapping = given["mapping"].dump();
        }
        checkText(bytes, expected);
        const Reading reading = readText(bytes, options);
        QVERIFY2(reading.outcome, reading.outcome ? "" : reading.outcome.error().text().c_str());
        QCOMPARE(reading.format, std::string("csv"));
        QCOMPARE(QString::fromStdString(described(reading.reports).dump(1)),
                 QString::fromStdString(wanted(expected["reports"]).dump(1)));
        QCOMPARE(reading.refused(), expected["refused"].get<int>());
        for (const auto &why : expected["notes"])
            QVERIFY2(reading.hasNote(why.get<std::string>()), why.get<std::string>().c_str());
        if (expected["notes"].empty())
            QVERIFY2(reading.notes.empty(), reading.notes.empty() ? "" : reading.notes.front().why.c_str());
        if (expected.contains("relationships"))
            checkRelationships(reading.reports.front(), expected["relationships"]);
    }

private:
    static void checkText(const std::string &bytes, const Json &expected)
    {
        if (!expected.contains("encoding"))
            return;
        const auto table = exchange::DelimitedText::open(bytes, {});
        QVERIFY(table);
        QCOMPARE((*table)->info().encoding, expected["encoding"].get<std::string>());
        QCOMPARE((*table)->info().lineEnd, expected["line_end"].get<std::string>());
    }
    static void checkRelationships(const model::SourceReport &report, const Json &expected)
    {
        Json found = Json::array();
        for (const auto &relationship : report.relationships)
            found.push_back({relationship.type, relationship.other.name});
        QCOMPARE(found.dump(), expected.dump());
    }
    // Claims that the case does not speak of (host names and the like) do not occur: all are compared.
    static Json described(const std::vector<model::SourceReport> &reports)
    {
        Json list = Json::array();
        for (const auto &report : reports) {
            Json claims = Json::object();
            for (const auto &[name, value] : report.claims)
                claims[name] = Json::parse(model::toText(value));
            Json references = Json::object();
            for (const auto &[name, other] : report.references)
                references[name] = other.name;
            list.push_back({{"line", report.line},
                            {"class", report.className},
                            {"claims", claims},
                            {"references", references},
                            {"owner", report.ownerName}});
        }
        return list;
    }
    static Json wanted(Json list)
    {
        for (Json &report : list) {
            if (!report.contains("references"))
                report["references"] = Json::object();
            if (!report.contains("owner"))
                report["owner"] = "";
        }
        return list;
    }
};

TALLY_TEST(TestOddTables);
#include "test_odd_tables.moc"
