// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json_tree.h"
#include "exchange/registry.h"
#include "exchange/unpack.h"
#include "observed.h"
#include "registrar.h"

#include <QByteArray>
#include <QTest>

#include <zlib.h>

#include <set>

using namespace tally;

namespace {

const std::string kJson =
    R"({"deviceid": "pc-1", "content": {"hardware": {"name": "pc-1"}, "bios": {"ssn": "S-1"}}})";
const std::string kXml = "<REQUEST><CONTENT><HARDWARE><NAME>pc-1</NAME></HARDWARE></CONTENT>"
                         "<DEVICEID>pc-1</DEVICEID><QUERY>INVENTORY</QUERY></REQUEST>";

std::string repeated(std::string_view text, int times)
{
    std::string out;
    out.reserve(text.size() * static_cast<std::size_t>(times));
    for (int i = 0; i < times; ++i)
        out += text;
    return out;
}

// windowBits 15: zlib; 31: gzip.
std::string packed(const std::string &text, int windowBits)
{
    z_stream stream{};
    deflateInit2(&stream, 9, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY);
    std::string out(deflateBound(&stream, text.size()) + 64, '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(text.data()));
    stream.avail_in = static_cast<uInt>(text.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(out.size() - stream.avail_out);
    deflateEnd(&stream);
    return out;
}

} // namespace

class TestInventoryBadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Each is refused with a reason; nothing of it is taken.
    void refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const std::string &bytes, const char *reason) {
            QTest::newRow(name) << QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())) << reason;
        };
        row("empty", "", "empty");
        row("blanks", " \r\n\t ", "empty");
        row("binary", std::string("\x00\x01\x02\xFF\xFE\x07\x00\x10", 8) + repeated("\x03\x9a", 50), "");
        row("truncated json", kJson.substr(0, kJson.size() - 20), "JSON");
        row("truncated array", "[" + kJson + "," + kJson.substr(0, 40), "JSON");
        row("truncated xml", kXml.substr(0, kXml.size() - 30), "cut off");
        row("deep json",
            R"({"deviceid": "x", "content": )" + repeated("[", 100'000) + repeated("]", 100'000) + "}",
            "nested");
        row("deep json objects", R"({"deviceid": "x", "content": )" + repeated(R"({"a":)", 100'000),
            "nested");
        row("deep xml",
            "<REQUEST><CONTENT>" + repeated("<A>", 100'000) + repeated("</A>", 100'000) +
                "</CONTENT></REQUEST>",
            "nested");
        row("entity bomb",
            "<?xml version=\"1.0\"?><!DOCTYPE lolz [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>"
            "<REQUEST><CONTENT><HARDWARE><NAME>&b;</NAME></HARDWARE></CONTENT></REQUEST>",
            "document type");
        row("external entity",
            "<!DOCTYPE r [<!ENTITY x SYSTEM "
            "\"file:///etc/passwd\">]><REQUEST><CONTENT><HARDWARE><NAME>&x;</NAME>"
            "</HARDWARE></CONTENT></REQUEST>",
            "document type");
        row("unknown entity",
            "<REQUEST><CONTENT><HARDWARE><NAME>&nowhere;</NAME></HARDWARE></CONTENT></REQUEST>", "");
        row("not well formed", "<REQUEST><CONTENT><HARDWARE></CONTENT></REQUEST>", "XML");
        row("unknown encoding",
            "<?xml version=\"1.0\" encoding=\"x-klingon\"?><REQUEST><CONTENT><HARDWARE><NAME>\xE9</NAME>"
            "</HARDWARE></CONTENT></REQUEST>",
            "x-klingon");
        row("no content", "<REQUEST><QUERY>PROLOG</QUERY></REQUEST>", "CONTENT");
        row("empty content", "<REQUEST><CONTENT></CONTENT></REQUEST>", "empty");
        row("gzip cut off", packed(kXml, 31).substr(0, 40), "cut off");
        row("zlib bomb", packed(std::string(200'000'000, ' '), 15), "unpacks to more");
        row("dmidecode without rights", "# dmidecode 3.3\nHandle 0x0000, DMI type 126, 10 bytes\nInactive\n",
            "root");
    }

    void refused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, reason);
        exchange::ReaderOptions options;
        options.fileName = "bad.dat";
        const auto reading =
            test::readingOf({bytes.constData(), static_cast<std::size_t>(bytes.size())}, {}, options);
        QVERIFY(!reading.format);
        const Error &error = reading.format.error();
        QCOMPARE(error.code, ErrorCode::InvalidInput);
        QCOMPARE(error.file, std::string("bad.dat"));
        QVERIFY2(QString::fromStdString(error.text()).contains(reason), error.text().c_str());
        QVERIFY(reading.reports.empty());
    }

    void aTruncatedFileNamesItsLine()
    {
        const auto reading =
            test::readingOf("{\"deviceid\": \"x\",\n \"content\": {\n \"hardware\": {\"name\": ");
        QVERIFY(!reading.format);
        QCOMPARE(reading.format.error().line, 3);
    }

    void unpacksWhatAgentsSend_data()
    {
        QTest::addColumn<int>("windowBits");
        QTest::newRow("zlib") << 15;
        QTest::newRow("gzip") << 31;
    }
    void unpacksWhatAgentsSend()
    {
        QFETCH(int, windowBits);
        const auto reading = test::readingOf(packed(kXml, windowBits));
        QVERIFY2(reading.format, reading.format ? "" : reading.format.error().text().c_str());
        QCOMPARE(reading.main().subject, std::string("pc-1"));
    }

    void theLimitIsKept()
    {
        const auto unpacked = exchange::unpacked(packed(std::string(5'000'000, 'a'), 31), 1'000'000);
        QVERIFY(!unpacked);
        QCOMPARE(unpacked.error().code, ErrorCode::InvalidInput);
    }

    void encodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const std::string head = "<?xml version=\"1.0\" encoding=\"";
        const std::string body =
            "\"?><REQUEST><CONTENT><HARDWARE><NAME>T\xE9l\xE9phone</NAME></HARDWARE></CONTENT>"
            "<DEVICEID>t</DEVICEID></REQUEST>";
        const auto bytesOf = [](const std::string &text) {
            return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
        };
        QTest::newRow("cp1252") << bytesOf(head + "windows-1252" + body);
        QTest::newRow("latin 1") << bytesOf(head + "ISO-8859-1" + body);
        QTest::newRow("declared UTF-8, but is not") << bytesOf(head + "UTF-8" + body);
        QTest::newRow("no declaration") << bytesOf(body.substr(3));
        const QString text =
            QString::fromUtf8("<REQUEST><CONTENT><HARDWARE><NAME>Téléphone</NAME></HARDWARE></CONTENT>"
                              "<DEVICEID>t</DEVICEID></REQUEST>");
        QTest::newRow("UTF-16") << (QByteArray("\xFF\xFE") +
                                    QByteArray(reinterpret_cast<const char *>(text.utf16()),
                                               text.size() * 2));
        QTest::newRow("UTF-8 with mark") << QByteArray("\xEF\xBB\xBF") + text.toUtf8();
        QTest::newRow("carriage returns")
            << "<REQUEST>\r<CONTENT>\r<HARDWARE>\r<NAME>" + QString::fromUtf8("Téléphone").toUtf8() +
                   "</NAME></HARDWARE></CONTENT>\r<DEVICEID>t</DEVICEID></REQUEST>\r";
    }
    void encodings()
    {
        QFETCH(QByteArray, bytes);
        const auto reading = test::readingOf({bytes.constData(), static_cast<std::size_t>(bytes.size())});
        QVERIFY2(reading.format, reading.format ? "" : reading.format.error().text().c_str());
        QCOMPARE(test::textOf(reading.main().claims, "name"), std::string("Téléphone"));
    }

    void nulsAndControlsAreLeftOut()
    {
        auto reading =
            test::readingOf(R"({"deviceid": "n", "content": {"hardware": {"name": "a\u0000b\u0007c"}}})");
        QCOMPARE(test::textOf(reading.main().claims, "name"), std::string("abc"));
        const std::string controls("a\0b\x01"
                                   "c",
                                   5);
        reading = test::readingOf("<REQUEST><CONTENT><HARDWARE><NAME>" + controls +
                                  "</NAME></HARDWARE></CONTENT><DEVICEID>n</DEVICEID></REQUEST>");
        QVERIFY2(reading.format, reading.format ? "" : reading.format.error().text().c_str());
        QCOMPARE(test::textOf(reading.main().claims, "name"), std::string("abc"));
        QVERIFY(reading.noteAbout("control characters") != nullptr);
    }

    void numbersOfAnySize()
    {
        const auto reading = test::readingOf(R"({"deviceid": "n", "content": {"hardware": {"name": "n",
            "memory": 99999999999999999999999}, "storages": [{"name": "sda", "model": "M", "disksize": 1e300},
            {"name": "sdb", "model": "M", "disksize": -9223372036854775808}]}})");
        QVERIFY(reading.format);
        QCOMPARE(test::numberOf(reading.main().claims, "memory_mib"), std::int64_t{-1});
        QVERIFY(reading.noteAbout("99999999999999999999999") != nullptr);
        QVERIFY(reading.noteAbout("1e300") != nullptr);
        QCOMPARE(reading.ofClass("medium").size(), std::size_t{2});
    }

    void manyProgramsWithDuplicates()
    {
        std::string json = R"({"deviceid": "big", "content": {"hardware": {"name": "big"}, "softwares": [)";
        for (int i = 0; i < 3000; ++i) {
            const std::string number = std::to_string(i % 2900);
            json += (i == 0 ? "" : ",") + std::string(R"({"name": "Program )") + number +
                    R"(", "version": "1.)" + number + "\"}";
        }
        const auto reading = test::readingOf(json + "]}}");
        QCOMPARE(reading.main().installations.size(), std::size_t{3000});
        QCOMPARE(test::numberOf(reading.main().counts, "software_entries"), std::int64_t{3000});
        QCOMPARE(test::numberOf(reading.main().counts, "software_count"), std::int64_t{2900});
    }

    // A list of twins must cost no more than a list of others.
    void manyTwins()
    {
        std::string json = R"({"deviceid": "t", "content": {"hardware": {"name": "t"}, "memories": [)";
        for (int i = 0; i < 50'000; ++i)
            json += std::string(i == 0 ? "" : ",") + R"({"capacity": 1, "numslots": 1})";
        const auto reading = test::readingOf(json + "]}}");
        std::set<std::string> keys;
        for (const auto *module : test::componentsOf(reading.main(), "memory"))
            keys.insert(module->key);
        QCOMPARE(keys.size(), std::size_t{50'000});
    }

    void documentsThatNameNothingAreRefused()
    {
        const auto reading = test::readingOf(R"({"deviceid": "", "content": {"hardware": {"memory": 5}}})");
        QVERIFY(reading.format);
        QVERIFY(reading.reports.empty());
        QCOMPARE(reading.notes.size(), std::size_t{1});
        QVERIFY(reading.notes[0].refused);
    }

    void sectionsOfTheWrongShapeDoNoHarm()
    {
        const auto reading =
            test::readingOf(R"({"deviceid": "w", "content": {"hardware": [1, "x", null], "bios": "text",
            "softwares": {"name": "one"}, "networks": [[{"mac": "x"}], {"mac": {"a": 1}}], "cpus": null, "memories": 5}})");
        QVERIFY(reading.format);
        QCOMPARE(reading.main().installations.size(), std::size_t{1});
        QVERIFY(!reading.main().sections.contains("components:processor"));
    }

    void theReaderStopsWhenAsked()
    {
        JobContext job;
        int taken = 0;
        const auto outcome = exchange::readBytes(
            "[" + kJson + "," + kJson + "]", {}, {},
            [&](model::SourceReport &&) {
                ++taken;
                job.cancel();
                return true;
            },
            [](model::InputNote &&) {}, job);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
        QCOMPARE(taken, 1);
    }

    void everyReaderHasANameOfItsOwn()
    {
        std::set<std::string_view> names;
        for (const exchange::Reader &reader : exchange::readers()) {
            QVERIFY(names.insert(reader.name).second);
            QVERIFY(!reader.label.empty());
            QVERIFY(exchange::findReader(reader.name) != nullptr);
        }
        QVERIFY(exchange::findReader("no-such-format") == nullptr);
    }
};

TALLY_TEST(TestInventoryBadInput);

#include "test_inventory_bad_input.moc"
