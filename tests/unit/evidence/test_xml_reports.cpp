// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/xml_mapping.h"
#include "reading.h"
#include "registrar.h"

#include <QObject>

using namespace tally;
using namespace tally::evidence;
using tally::test::notes;
using tally::test::problemsOf;
using tally::test::technique;

namespace {

std::string mapping(const std::string &fields, const std::string &more = {})
{
    return R"({"format": "tallystick-evidence-xml/1", "name": "Own", "row": "root/item", "fields": {)" +
           fields + "}" + more + "}";
}

File mapped(const std::string &xml, const std::string &definition)
{
    Settings settings;
    settings.xmlMappings = {definition};
    return test::readEvidence(xml, settings);
}

} // namespace

class TestXmlReports final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blanccoBindsByTarget()
    {
        const File file = test::readFixture("blancco_export.xml");
        QCOMPARE(file.format, std::string("blancco_xml"));
        QCOMPARE(problemsOf(file), QString()); // the report without an erasure is none
        QCOMPARE(file.rows.size(), std::size_t{5});
        const Row &disk = file.rows[0];
        QCOMPARE(disk.identity.serial, std::string("HDD-SECOND-2")); // not the first disk of the machine
        QCOMPARE(disk.identity.chassisSerial, std::string("7XK2QH2"));
        QCOMPARE(disk.identity.chassisTag, std::string("PC-004217"));
        QCOMPARE(disk.identity.tag, std::string()); // the machine's label is not the medium's
        QCOMPARE(disk.bytesTotal.value_or(0), std::int64_t{500107862016});
        QCOMPARE(disk.bytesDone.value_or(0), std::int64_t{500107862016});
        QCOMPARE(disk.status, RunStatus::Completed);
        QCOMPARE(technique(disk), QByteArray("overwrite"));
        QCOMPARE(disk.verification, Verification::AllPasses);
        QCOMPARE(disk.certificate, std::string("doc-1"));
        QCOMPARE(disk.tool, std::string("Blancco Drive Eraser"));
        QCOMPARE(disk.toolVersion, std::string("7.1.0"));
        QCOMPARE(disk.operatorName, std::string("A Person"));
        QVERIFY(disk.end.zoneKnown);
    }

    void blanccoTechniqueIsWhatRan()
    {
        const File file = test::readFixture("blancco_export.xml");
        // "NIST 800-88 Purge" without a round of the drive's own is an overwrite.
        QCOMPARE(technique(file.rows.at(1)), QByteArray("overwrite"));
        QCOMPARE(file.rows.at(1).verification, Verification::Unknown);
        // A round of the drive's own that is not named is the weakest.
        QCOMPARE(technique(file.rows.at(2)), QByteArray("secure_erase"));
        QVERIFY(notes(file.rows.at(2), "weakest"));
        QCOMPARE(file.rows.at(2).hidden, HiddenArea::Present);
        QVERIFY(notes(file.rows.at(2), "HPA could not be removed"));
        // Without a target it is nobody's.
        QCOMPARE(file.rows.at(3).identity.trouble, IdentityTrouble::Missing);
        QCOMPARE(file.rows.at(3).status, RunStatus::Failed);
        // The other dialect, another report of the same export.
        QCOMPARE(file.rows.at(4).identity.serial, std::string("NVME-9"));
        QCOMPARE(file.rows.at(4).identity.chassisSerial, std::string("OTHER-PC"));
        QCOMPARE(file.rows.at(4).certificate, std::string("doc-2"));
        QCOMPARE(technique(file.rows.at(4)), QByteArray("sanitize_block_erase"));
    }

    void blanccoSharedSample()
    {
        const auto shared = test::sharedData();
        if (!shared)
            QSKIP("the shared data are not beside the checkout");
        const File file =
            test::readEvidence(test::readFile(*shared + "/disposal/made-by-hand/blancco-like_two-disks.xml"));
        QCOMPARE(problemsOf(file), QString());
        QCOMPARE(file.rows.size(), std::size_t{2});
        QCOMPARE(file.rows[0].identity.serial, std::string("WD-WCC3F1234567"));
        QCOMPARE(file.rows[0].status, RunStatus::Completed);
        QCOMPARE(file.rows[0].bytesDone.value_or(0), std::int64_t{500107862016});
        QCOMPARE(file.rows[1].identity.serial, std::string("S2RBNX0H606448"));
        QCOMPARE(file.rows[1].status, RunStatus::Failed);
        QCOMPARE(file.rows[1].errors.pass.value_or(0), std::int64_t{3});
    }

    void wipeDrive()
    {
        const File file = test::readFixture("wipedrive.xml");
        QCOMPARE(file.format, std::string("wipedrive_xml"));
        QCOMPARE(file.rows.size(), std::size_t{4});
        QCOMPARE(file.rows[0].status, RunStatus::Completed);
        QCOMPARE(file.rows[0].verification, Verification::LastPass);
        QCOMPARE(file.rows[0].claimedLevel, std::string("Clear"));
        QCOMPARE(file.rows[0].identity.chassisSerial, std::string("7XK2QH2"));
        QCOMPARE(file.rows[0].start.secondsLocal.value_or(0), std::int64_t{1578148104});
        QCOMPARE(technique(file.rows[0]), QByteArray("overwrite"));
        QVERIFY(!file.rows[0].bytesTotal); // gigabytes are rounded
        QCOMPARE(file.rows[1].status, RunStatus::Completed);
        QCOMPARE(file.rows[1].verification, Verification::None);
        QVERIFY(notes(file.rows[1], "Verification was not performed."));
        QCOMPARE(file.rows[2].status, RunStatus::Failed);
        QCOMPARE(technique(file.rows[2]), QByteArray("enhanced_secure_erase"));
        QCOMPARE(file.rows[3].status, RunStatus::Unknown);
        QCOMPARE(file.rows[3].identity.trouble, IdentityTrouble::Missing);
    }

    void shippedMapping()
    {
        const File file = test::readFixture("killdisk_shaped.xml");
        QCOMPARE(file.format, std::string("xml_mapped"));
        QCOMPARE(problemsOf(file), QString());
        QCOMPARE(file.rows.size(), std::size_t{2});
        const Row &row = file.rows[0];
        QCOMPARE(row.identity.serial, std::string("WD-1"));
        QCOMPARE(row.identity.chassisSerial, std::string("7XK2QH2"));
        QCOMPARE(row.certificate, std::string("KD-17"));
        QCOMPARE(row.operatorName, std::string("A Person"));
        QCOMPARE(row.status, RunStatus::Completed);
        QCOMPARE(technique(row), QByteArray("overwrite"));
        QCOMPARE(row.bytesTotal.value_or(0), std::int64_t{500107862016});
        QCOMPARE(row.verification, Verification::AllPasses);
        QCOMPARE(row.start.secondsLocal.value_or(0), std::int64_t{1795593600});
        QVERIFY(notes(row, "not been confirmed"));
        QCOMPARE(file.rows[1].status, RunStatus::Failed);
        for (const std::string &text : shippedXmlMappings())
            QVERIFY2(bool(xmlMappingOf(text)), text.c_str());
    }

    void ownMappings()
    {
        const std::string xml =
            R"(<root day="25.11.2026"><item><entry name="sn">A1</entry><entry name="st">Wiped OK</entry>
            <how code="W7"/></item><item><entry name="sn">A2</entry><entry name="st">bad</entry><how code="S"/></item></root>)";
        const File file = mapped(
            xml,
            mapping(R"("serial": "entry[@name='sn']", "result": "entry[@name='st']", "method": "how/@code",
                            "end": "../@day")",
                    R"(, "words": {"results": {"wiped ok": "completed"},
                            "techniques": {"W7": "overwrite", "S": "shred"}})"));
        QCOMPARE(problemsOf(file), QString());
        QCOMPARE(file.rows.size(), std::size_t{2});
        QCOMPARE(file.rows[0].identity.serial, std::string("A1"));
        QCOMPARE(file.rows[0].status, RunStatus::Completed);
        QCOMPARE(technique(file.rows[0]), QByteArray("overwrite"));
        QCOMPARE(file.rows[0].end.secondsLocal.value_or(0), std::int64_t{1795564800});
        QVERIFY(file.rows[0].notes.empty());
        QCOMPARE(technique(file.rows[1]), QByteArray("shred"));
        QCOMPARE(file.rows[1].status, RunStatus::Failed);
        // An XML that no mapping fits.
        QCOMPARE(problemsOf(mapped("<other/>", mapping(R"("serial": "a")"))), QStringLiteral("EV-PARSE@0"));
        QCOMPARE(problemsOf(test::readEvidence("<open>")), QStringLiteral("EV-PARSE@0"));
    }

    void wrongMappings_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const std::string &json, const char *field) {
            QTest::newRow(name) << QString::fromStdString(json) << QString::fromLatin1(field);
        };
        row("another format", R"({"format": "x"})", "format");
        row("no name", R"({"format": "tallystick-evidence-xml/1"})", "name");
        row("no row", R"({"format": "tallystick-evidence-xml/1", "name": "N"})", "row");
        row("no fields", R"({"format": "tallystick-evidence-xml/1", "name": "N", "row": "a"})", "fields");
        row("unknown field", mapping(R"("seriel": "a")"), "fields/seriel");
        row("bad path", mapping(std::string("\"serial\": \"a/") + "/b\""), "fields/serial");
        row("bad brackets", mapping(R"("serial": "a[1]")"), "fields/serial");
        row("beyond an attribute", mapping(R"("serial": "@a/b")"), "fields/serial");
        row("twice any depth", mapping(std::string("\"serial\": \"**/a/") + "**/b\""), "fields/serial");
        row("ends in a slash", mapping(R"("serial": "a/")"), "fields/serial");
        row("unknown word", mapping(R"("serial": "a")", R"(, "words": {"results": {"ok": "good"}})"),
            "words/results/ok");
        row("bad order", mapping(R"("serial": "a")", R"(, "date_order": "ymd")"), "date_order");
    }
    void wrongMappings()
    {
        QFETCH(QString, json);
        QFETCH(QString, field);
        const auto result = xmlMappingOf(json.toStdString());
        QVERIFY(!result);
        QCOMPARE(QString::fromStdString(result.error().field), field);
        QVERIFY(!result.error().remedy.empty());
        QVERIFY(!xmlMappingOf("{"));
        Settings settings;
        settings.xmlMappings = {json.toStdString()};
        QVERIFY(!readEvidence("<root/>", "name", settings)); // an error of the settings, not of the file
    }
};

TALLY_TEST(TestXmlReports);
#include "test_xml_reports.moc"
