// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files that are broken or hostile: each gets a clear error, none takes the program's time or memory.
#include "exchange/table_writer.h"
#include "paths.h"
#include "reading.h"
#include "registrar.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <zip.h>

using namespace tally;
using namespace tally::test;

namespace {

exchange::ReaderOptions laptops()
{
    exchange::ReaderOptions options;
    options.className = "laptop";
    return options;
}

std::string repeated(std::string_view what, std::size_t times)
{
    std::string out;
    out.reserve(what.size() * times);
    for (std::size_t i = 0; i < times; ++i)
        out += what;
    return out;
}

// A workbook with one sheet, made by our own writer.
std::string workbook(const std::vector<std::vector<exchange::TableCell>> &rows)
{
    const QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("table.xlsx")).toStdString();
    auto writer = exchange::openXlsxWriter(path, "Assets");
    if (!writer)
        return {};
    for (const auto &row : rows)
        if (!(*writer)->row(row))
            return {};
    return (*writer)->finish() ? readFile(path) : std::string();
}

} // namespace

class TestBadTables final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const std::string &bytes, const char *format,
                            const char *reason) {
            QTest::newRow(name) << QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()))
                                << QString::fromLatin1(format) << QString::fromLatin1(reason);
        };
        row("empty", "", "csv", "empty");
        row("blank", " \r\n \r\n", "csv", "empty");
        row("binary",
            std::string("\x7F"
                        "ELF\x02\x01\x01\x00\x00\x03\x04\x05\x06\x07",
                        14) +
                repeated("\x01\x02\x03", 50),
            "csv", "binary");
        row("old workbook", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + repeated("x", 600), "xlsx", "password");
        row("truncated workbook", workbook({{std::string("Asset Tag")}, {std::string("A1")}}).substr(0, 900),
            "xlsx", "damaged");
        row("front matter cut short", "---\ntitle: X\nreleases:\n  - releaseCycle: [1, 2\n---\n", "endoflife",
            "YAML");
        row("deep yaml", "---\nreleases:\nreleaseCycle: " + repeated("[", 100'000) + "\n---\n", "endoflife",
            "too deep");
        row("deep block yaml", "manufacturer: x\nmodel: y\nslug:\n" + repeated("- ", 50'000) + "z\n",
            "device-type", "too deep");
        row("aliases", "manufacturer: &a x\nmodel: y\nslug: [" + repeated("*a, ", 500) + "*a]\n",
            "device-type", "aliases");
        row("yaml of another kind", "- a\n- b\n", "device-type", "mapping");
        row("huge yaml", "manufacturer: x\nmodel: " + repeated("y", (std::size_t{4} << 20U) + 1),
            "device-type", "4 MiB");
        row("deep json", repeated("[", 200'000), "netbox", "JSON");
        row("dump cut short", "[{\"model\": \"dcim.site\", \"pk\": 1, \"fields\": {\"na", "netbox", "JSON");
        row("no class", "Colour,Size\nred,5\nblue,6\n", "csv", "what class");
    }
    void refused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, format);
        QFETCH(QString, reason);
        QElapsedTimer clock;
        clock.start();
        const Reading reading = readText(bytes.toStdString(), {}, format.toStdString());
        QVERIFY2(!reading.outcome, "it was taken");
        QCOMPARE(reading.outcome.error().code, ErrorCode::InvalidInput);
        const std::string text = reading.outcome.error().reason;
        QVERIFY2(text.find(reason.toStdString()) != std::string::npos, text.c_str());
        QVERIFY(!reading.outcome.error().remedy.empty());
        QVERIFY(clock.elapsed() < 5'000);
    }

    // A file may give no address of its own: the product is then known by its title.
    void productWithoutAddress()
    {
        const Reading reading = readText(
            "---\ntitle: Thing\npermalink: /\nreleases:\n  - releaseCycle: \"2\"\n---\n", {}, "endoflife");
        QVERIFY(reading.outcome);
        QCOMPARE(reading.reports.size(), std::size_t{2});
        QCOMPARE(reading.reports.front().subject, std::string("Thing"));
    }

    void unknownClassIsNamed()
    {
        exchange::ReaderOptions options;
        options.className = "laptopp";
        const Reading reading = readText("Name,Serial\nA,B\n", options);
        QVERIFY(!reading.outcome);
        QVERIFY(reading.outcome.error().remedy.find("laptop") != std::string::npos);
    }

    void badMappings_data()
    {
        QTest::addColumn<QString>("mapping");
        QTest::addColumn<QString>("field");
        QTest::newRow("no JSON") << QStringLiteral("{") << QString();
        QTest::newRow("a list") << QStringLiteral("[]") << QString();
        QTest::newRow("misspelt") << QStringLiteral("{\"clas\": \"laptop\"}") << QStringLiteral("clas");
        QTest::newRow("two uses")
            << QStringLiteral("{\"columns\": [{\"column\": \"a\", \"owner\": true, \"ignore\": true}]}")
            << QStringLiteral("columns[0].column");
        QTest::newRow("no column") << QStringLiteral("{\"columns\": [{\"owner\": true}]}")
                                   << QStringLiteral("columns[0].column");
        QTest::newRow("date order") << QStringLiteral("{\"date_order\": \"dym\"}")
                                    << QStringLiteral("date_order");
        QTest::newRow("type") << QStringLiteral("{\"automatic\": 1}") << QStringLiteral("automatic");
    }
    void badMappings()
    {
        QFETCH(QString, mapping);
        QFETCH(QString, field);
        exchange::ReaderOptions options = laptops();
        options.mapping = mapping.toStdString();
        const Reading reading = readText("Name,Serial\nA,B\n", options, "csv");
        QVERIFY(!reading.outcome);
        QCOMPARE(reading.outcome.error().field, field.toStdString());
    }

    void hugeLineIsOneRefusedRow()
    {
        const Reading reading = readText(
            "Name,Serial\nA," + std::string(std::size_t{100} << 20U, 'x') + "\nB,S2\n", laptops(), "csv");
        QVERIFY(reading.outcome);
        QCOMPARE(reading.refused(), 1);
        QCOMPARE(reading.reports.size(), std::size_t(1));
        QCOMPARE(claim(reading.reports.front(), "name"), std::string("B"));
    }

    void manyCellsAreOneRefusedRow()
    {
        const Reading reading =
            readText("Name,Serial\nA" + std::string(1'000'000, ',') + "\nB,S2\n", laptops(), "csv");
        QVERIFY(reading.outcome);
        QCOMPARE(reading.refused(), 1);
        QCOMPARE(reading.reports.size(), std::size_t(1));
    }

    // A sheet that unpacks to a thousand times its size.
    void zipBomb()
    {
        const QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("bomb.xlsx")).toStdString();
        const std::string sheet = "<worksheet><sheetData><row><c t=\"str\"><v>" +
                                  std::string(std::size_t{64} << 20U, 'a') +
                                  "</v></c></row></sheetData></worksheet>";
        const std::vector<std::pair<std::string, std::string>> parts = {
            {"xl/workbook.xml", "<workbook><sheets><sheet name=\"S\" id=\"r1\"/></sheets></workbook>"},
            {"xl/_rels/workbook.xml.rels",
             "<R><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></R>"},
            {"xl/worksheets/sheet1.xml", sheet}};
        int error = 0;
        zip_t *archive = zip_open(path.c_str(), ZIP_CREATE, &error);
        QVERIFY(archive != nullptr);
        for (const auto &[name, text] : parts)
            QVERIFY(zip_file_add(archive, name.c_str(),
                                 zip_source_buffer(archive, text.data(), text.size(), 0), 0) >= 0);
        QCOMPARE(zip_close(archive), 0);
        const std::string bytes = readFile(path);
        QVERIFY(bytes.size() < 1'000'000);
        const Reading reading = readText(bytes, laptops());
        QVERIFY(!reading.outcome);
        QVERIFY2(reading.outcome.error().reason.find("unpacks to more") != std::string::npos,
                 reading.outcome.error().reason.c_str());
    }

    void cancelledReadingGivesNothingMore()
    {
        std::string bytes = "Asset Tag,Class\n";
        for (int i = 0; i < 5000; ++i)
            bytes += "A" + std::to_string(i) + ",Laptop\n";
        JobContext job;
        int seen = 0;
        const auto read = exchange::readBytes(
            bytes, "csv", {},
            [&](model::SourceReport &&) {
                if (++seen == 100)
                    job.cancel();
                return true;
            },
            [](model::InputNote &&) {}, job);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Cancelled);
        QVERIFY(seen < 2000);
    }
};

TALLY_TEST(TestBadTables);
#include "test_bad_tables.moc"
