// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/contractor_table.h"
#include "evidence/serial_damage.h"
#include "reading.h"
#include "registrar.h"

#include <QObject>

using namespace tally;
using namespace tally::evidence;
using tally::test::notes;
using tally::test::problemsOf;
using tally::test::technique;

namespace {

constexpr std::string_view kPlain =
    "Job No,Asset Tag,Serial No.,Model,Drive Serial,Drive Model,Data Method,Wipe "
    "Software,Verification,Result,"
    "Certificate ID,Processed,Weight (kg),Type,Failed Drive Action,Storage Count\r\n"
    "COL-7,PC-1,7XK2QH2,OptiPlex,WD-WCC3F1234567,WD5000,HMG IS5 Enhanced "
    "overwrite,Blancco,Full,Erased,C-1,25/11/2026,"
    "8.6,Desktop,,1\r\n"
    "COL-7,PC-2,8YL3RJ3,OptiPlex,S2RBNX0H606448,850 "
    "EVO,Overwrite,Blancco,None,Failed,C-2,25/11/2026,7.9,Desktop,"
    "Shredded to 6mm,1\r\n"
    "COL-7,PC-3,9ZM4SK4,OptiPlex,No HDD,,,,,N/A,,25/11/2026,7.5,Desktop,,0\r\n"
    "COL-7,PC-4,9ZM4SK5,OptiPlex,,,Overwrite,,,Erased,,25/11/2026,7.5,Desktop,,1\r\n"
    ",,,,,,,,,,,Total 4 items,31.5,,,\r\n";

std::string profile(const std::string &columns, const std::string &more = {})
{
    return R"({"format": "tallystick-evidence-table/1", "name": "Acme", "columns": {)" + columns + "}" +
           more + "}";
}

File withProfile(std::string_view bytes, const std::string &json)
{
    Settings settings;
    settings.tableProfile = json;
    return test::readEvidence(bytes, settings);
}

} // namespace

class TestContractorTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsByTheirNames()
    {
        const File file = test::readEvidence(kPlain);
        QCOMPARE(file.format, std::string("contractor_table"));
        QCOMPARE(problemsOf(file), QString());
        QCOMPARE(file.rows.size(), std::size_t{4}); // the total is no row
        const Row &row = file.rows[0];
        QCOMPARE(row.line, 2);
        QVERIFY(!row.raw);
        QCOMPARE(row.identity.serial, std::string("WD-WCC3F1234567"));
        QCOMPARE(row.identity.model, std::string("WD5000")); // not the machine's
        QCOMPARE(row.identity.chassisSerial, std::string("7XK2QH2"));
        QCOMPARE(row.identity.chassisTag, std::string("PC-1"));
        QCOMPARE(row.identity.tag, std::string());
        QCOMPARE(row.status, RunStatus::Completed);
        QCOMPARE(technique(row), QByteArray("overwrite"));
        QCOMPARE(row.verification, Verification::AllPasses);
        QCOMPARE(row.certificate, std::string("C-1"));
        QCOMPARE(row.job, std::string("COL-7"));
        QCOMPARE(row.tool, std::string("Blancco"));
        QCOMPARE(row.weightGrams.value_or(0), std::int64_t{8600});
        QCOMPARE(row.end.secondsLocal.value_or(0), std::int64_t{1795564800});
    }

    void failedAndDestroyedInstead()
    {
        const Row row = test::readEvidence(kPlain).rows.at(1);
        QCOMPARE(technique(row), QByteArray("shred"));
        QCOMPARE(row.status, RunStatus::Completed);
        QCOMPARE(row.particleMicrometres.value_or(0), std::int64_t{6000});
        QVERIFY(notes(row, "The wipe failed"));
    }

    void rowsWithoutMedium()
    {
        const File file = test::readEvidence(kPlain);
        QVERIFY(file.rows.at(2).noMedium);
        QCOMPARE(file.rows.at(2).identity.trouble, IdentityTrouble::Missing);
        QVERIFY(!file.rows.at(3).noMedium); // a drive that the row does not name
        QCOMPARE(file.rows.at(3).identity.trouble, IdentityTrouble::Missing);
    }

    void theOneSerialOfARow()
    {
        const File disks = test::readEvidence("Serial Number,Result\nWD-1,Erased\n");
        QCOMPARE(disks.rows.at(0).identity.serial, std::string("WD-1"));
        const File machines =
            test::readEvidence("Type;Serial Number;Result\nLaptop;7XK2QH2;Erased\nHDD;WD-1;Erased\n");
        QCOMPARE(machines.rows.at(0).identity.serial, std::string());
        QCOMPARE(machines.rows.at(0).identity.chassisSerial, std::string("7XK2QH2"));
        QCOMPARE(machines.rows.at(1).identity.serial, std::string("WD-1"));
    }

    void damagedSerials_data()
    {
        QTest::addColumn<bool>("damaged");
        for (const char *bad :
             {"1.74719E+11", "1,74719E+11", "1E+10", "=HYPERLINK(\"x\")", "@SUM(A1)", "#REF!", "#N/A",
              "########", "5-Mar", "Mar-05", "2026-03-05", "05/03/2026", "1234567890123450000", "123456.0"})
            QTest::newRow(bad) << true;
        for (const char *good : {"WD-WCC3F1234567", "000123456789", "1E10AB", "123456789012345", "5E1234567",
                                 "1234567890123456", "Z3T-MAR", "9QK/123"})
            QTest::newRow(good) << false;
    }
    void damagedSerials()
    {
        QFETCH(bool, damaged);
        QCOMPARE(!serialDamage(QTest::currentDataTag()).empty(), damaged);
    }

    void lostZerosAreSuspected()
    {
        const File file = test::readEvidence("Drive Serial,Result\n000123456789,Erased\n000123456780,Erased\n"
                                             "123456781,Erased\n000223456789,Erased\n");
        QVERIFY(file.rows.at(0).identity.suspicion.empty());
        QCOMPARE(file.rows.at(0).identity.serial, std::string("000123456789"));
        QVERIFY(file.rows.at(2).identity.suspicion.find("leading zeros") != std::string::npos);
        QCOMPARE(file.rows.at(2).identity.trouble, IdentityTrouble::None);
    }

    void datesInBothOrdersRefuseTheFile()
    {
        const File file = test::readEvidence("Drive Serial,Result,Processed\nA1,Erased,25/11/2026\n"
                                             "A2,Erased,11/25/2026\nA3,Erased,\n");
        QCOMPARE(problemsOf(file), QStringLiteral("EV-PARSE@0")); // of all rows
        QVERIFY(file.problems[0].why.find("line 2") != std::string::npos);
        QVERIFY(file.problems[0].why.find("line 3") != std::string::npos);
        QCOMPARE(file.problems[0].field, std::string("Processed"));
    }

    void dateOrders()
    {
        const std::string american =
            "Drive Serial,Result,Processed\nA1,Erased,11/25/2026\nA2,Erased,03/04/2026\n";
        const File learnt = test::readEvidence(american);
        QCOMPARE(problemsOf(learnt), QString());
        QCOMPARE(learnt.rows.at(1).end.secondsLocal.value_or(0), std::int64_t{1772582400}); // 4 March
        const File told = withProfile("Disk,State,Day\nA1,ok,03/04/2026\n",
                                      profile(R"("Disk": "serial", "State": "result", "Day": "end")",
                                              R"(, "date_order": "month_first")"));
        QCOMPARE(told.rows.at(0).end.secondsLocal.value_or(0), std::int64_t{1772582400});
        const File wrong = withProfile("Disk,State,Day\nA1,ok,25/11/2026\n",
                                       profile(R"("Disk": "serial", "State": "result", "Day": "end")",
                                               R"(, "date_order": "month_first")"));
        QCOMPARE(problemsOf(wrong), QStringLiteral("EV-PARSE@1"));
    }

    void profileWithWords()
    {
        const File file = withProfile("Disk\tState\tHow\nA1\tR1\tproc 7\nA2\tR2\tproc 9\n",
                                      profile(R"("disk": "serial", "State": "result", "How": "method")",
                                              R"(, "fixed": {"tool": "Acme Eraser", "particle_size": "6"},
                        "words": {"results": {"R1": "completed", "R2": "failed"},
                                  "techniques": {"proc 7": "overwrite", "proc 9": "shred"},
                                  "verifications": {"": "none"}})"));
        QCOMPARE(problemsOf(file), QString());
        QCOMPARE(file.rows.at(0).status, RunStatus::Completed);
        QCOMPARE(technique(file.rows.at(0)), QByteArray("overwrite"));
        QCOMPARE(file.rows.at(0).tool, std::string("Acme Eraser"));
        QCOMPARE(file.rows.at(1).status, RunStatus::Failed);
        QCOMPARE(technique(file.rows.at(1)), QByteArray("shred"));
        QCOMPARE(file.rows.at(1).particleMicrometres.value_or(0), std::int64_t{6000});
        const File missing = withProfile("Disk,State\nA1,R1\n", profile(R"("Platte": "serial")"));
        QCOMPARE(problemsOf(missing), QStringLiteral("EV-PARSE@0"));
        QCOMPARE(missing.problems.at(0).field, std::string("Platte"));
        QVERIFY(missing.rows.empty());
    }

    void wrongProfiles_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const std::string &json, const char *field) {
            QTest::newRow(name) << QString::fromStdString(json) << QString::fromLatin1(field);
        };
        row("another format", R"({"format": "x"})", "format");
        row("no columns", R"({"format": "tallystick-evidence-table/1"})", "columns");
        row("unknown field", profile(R"("A": "seriel")"), "columns/A");
        row("twice", profile(R"("A": "serial", "B": "serial")"), "columns/B");
        row("unknown word", profile(R"("A": "serial")", R"(, "words": {"techniques": {"x": "purge"}})"),
            "words/techniques/x");
        row("bad order", profile(R"("A": "serial")", R"(, "date_order": "ymd")"), "date_order");
        row("bad line", profile(R"("A": "serial")", R"(, "header_line": 99999999)"), "header_line");
    }
    void wrongProfiles()
    {
        QFETCH(QString, json);
        QFETCH(QString, field);
        const auto result = tableProfileOf(json.toStdString());
        QVERIFY(!result);
        QCOMPARE(QString::fromStdString(result.error().field), field);
        Settings settings;
        settings.tableProfile = json.toStdString();
        QVERIFY(!readEvidence("A,B\n1,2\n", "name", settings));
    }

    void encodings()
    {
        const std::string utf8 = "Drive Serial,Technician,Result\r\nA1,Zo\xC3\xAB,Erased\r\n";
        std::string ansi = utf8;
        ansi.replace(ansi.find("\xC3\xAB"), 2, "\xEB");
        for (const std::string &bytes : {utf8, "\xEF\xBB\xBF" + utf8, ansi}) {
            const File file = test::readEvidence(bytes);
            QCOMPARE(file.rows.size(), std::size_t{1});
            QCOMPARE(file.rows[0].identity.serial, std::string("A1"));
            QCOMPARE(file.rows[0].operatorName, std::string("Zo\xC3\xAB"));
        }
    }

    void otherTablesAreNoEvidence()
    {
        const File file = test::readEvidence("Name,Colour\nA,red\n");
        QCOMPARE(file.format, std::string());
        QCOMPARE(problemsOf(file), QStringLiteral("EV-PARSE@0"));
    }

    void preview()
    {
        const auto shown = previewTable(kPlain, {});
        QVERIFY(bool(shown));
        QCOMPARE(shown->headerLine, 1);
        QCOMPARE(shown->dateOrder, std::string("day_first"));
        QCOMPARE(shown->columns.at(4).field, std::string("serial"));
        QCOMPARE(shown->columns.at(4).filled, 3);
        QCOMPARE(shown->columns.at(4).samples.at(0), std::string("WD-WCC3F1234567"));
        QCOMPARE(shown->columns.at(3).field, std::string()); // the machine's model
        QCOMPARE(shown->file.rows.size(), std::size_t{4});
        const auto strange = previewTable("Name,Colour\nA,red\n", {});
        QCOMPARE(strange->columns.at(0).field, std::string());
    }

    void workbook()
    {
        const File file = test::readFixture("contractor.xlsx");
        QCOMPARE(file.format, std::string("contractor_table"));
        QCOMPARE(problemsOf(file), QString());
        QCOMPARE(file.rows.size(), std::size_t{3});
        QCOMPARE(file.rows[0].identity.serial, std::string("000123456789"));
        QCOMPARE(file.rows[0].end.secondsLocal.value_or(0), std::int64_t{1795564800});
        QCOMPARE(file.rows[1].identity.serial, std::string("123456789"));
        QCOMPARE(file.rows[2].identity.trouble, IdentityTrouble::Mangled); // 20 digits as a number
    }

    void sharedSample()
    {
        const auto shared = test::sharedData();
        if (!shared)
            QSKIP("the shared data are not beside the checkout");
        const File file = test::readEvidence(
            test::readFile(*shared + "/disposal/made-by-hand/contractor_report_excel-mangled.csv"));
        QCOMPARE(file.rows.size(), std::size_t{3});
        QCOMPARE(problemsOf(file), QStringLiteral("EV-PARSE@0")); // of all rows
        QCOMPARE(file.rows[0].identity.trouble, IdentityTrouble::Mangled);
        QCOMPARE(file.rows[1].identity.serial, std::string("000123456789"));
        QCOMPARE(file.rows[2].identity.trouble, IdentityTrouble::Mangled);
        QCOMPARE(file.rows[1].identity.chassisSerial, std::string("8YL3RJ3"));
    }
};

TALLY_TEST(TestContractorTable);
#include "test_contractor_table.moc"
