// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The case of ten media played in, its papers printed and handed to an auditor.
#include "paths.h"
#include "registrar.h"
#include "session.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <memory>

namespace fs = std::filesystem;

using namespace tally;
using namespace tally::test;
using Json = nlohmann::json;

namespace {

std::string caseFile(const std::string &name)
{
    return fixture("disposal/ten-media/" + name);
}

class Case : public Session
{
public:
    Case()
    {
        json({"init", "--organisation", "Council"});
        json({"add", "supplier", "name=Greenbytes"});
        json({"add", "site", "name=Civic Centre"});
        json({"add", "stock_room", "name=Holding area", "site=Civic Centre", "capacity_items=150"});
        json({"import", caseFile("computers.csv"), caseFile("assurances.csv")});
        json({"disposal", "play", caseFile("events-1.jsonl")});
        midway = json({"operations"})["operations"][0]["number"].get<int>();
        json({"disposal", "play", caseFile("events-2.jsonl")});
    }
    int midway = 0; // the newest operation before the exceptions were resolved
};

// "Name" -> "value" of a section of names and values.
std::string valueIn(const Json &document, const std::string &heading, const std::string &name)
{
    for (const Json &section : document["sections"]) {
        if (section["heading"].get<std::string>().find(heading) == std::string::npos)
            continue;
        for (const Json &row : section["rows"]) {
            if (row.size() > 1 && row[0] == name)
                return row[1].get<std::string>();
        }
    }
    return "(no such line)";
}

const Json *rowIn(const Json &document, const std::string &heading, std::size_t column,
                  const std::string &value)
{
    for (const Json &section : document["sections"]) {
        if (section["heading"].get<std::string>().find(heading) == std::string::npos)
            continue;
        for (const Json &row : section["rows"]) {
            if (row.size() > column && row[column] == value)
                return &row;
        }
    }
    return nullptr;
}

int tallyVerify(const std::string &folder)
{
    QProcess process;
    process.start(QString::fromStdString(program("tally-verify")), {QString::fromStdString(folder)});
    return process.waitForFinished() ? process.exitCode() : -1;
}

// The text of a PDF, as a reader selects it; a font may write fi as one sign.
std::string textOf(const std::string &pdf)
{
    QProcess process;
    process.start(QStringLiteral("pdftotext"),
                  {QStringLiteral("-layout"), QString::fromStdString(pdf), QStringLiteral("-")});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput())
        .replace(QChar(0xFB01), QStringLiteral("fi"))
        .replace(QChar(0xFB03), QStringLiteral("ffi"))
        .toStdString();
}

bool has(const std::string &text, const std::string &part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

class TestDisposalPapers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The painter is beside the built programs, not beside this test.
    void initTestCase()
    {
        const std::string folder = fs::path(program("tallystick")).parent_path();
        qputenv("PATH", QByteArray::fromStdString(folder) + ":" + qgetenv("PATH"));
        m_case = std::make_unique<Case>();
    }

    void aCertificateIsOfTheTimeThatIsAskedFor()
    {
        const Case &played = *m_case;
        const Json paper = played.json({"report", "disposal-certificate", "--of", "WD-A0000002"});
        QCOMPARE(valueIn(paper, "2. Medium", "Serial number"), std::string("WD-A0000002"));
        QCOMPARE(valueIn(paper, "3. Sanitisation", "Method type"), std::string("Purge"));
        QCOMPARE(valueIn(paper, "3. Sanitisation", "Verification method"),
                 std::string("full: all passes read back"));
        QCOMPARE(valueIn(paper, "5. Verdict", "Cell of its table"),
                 std::string("HDD, C2, D3 (outside_reuse): purge"));
        QVERIFY(has(valueIn(paper, "6. Signature", "Signed in the register"), "olga (operator)"));
        QVERIFY(has(valueIn(paper, "7. Validation", "Signed in the register"), "rita (reviewer)"));
        // Before it was accepted there was nothing to certify.
        const Ran before = played.run({"--as-of", std::to_string(played.midway), "report",
                                       "disposal-certificate", "--of", "WD-A0000002"});
        QCOMPARE(before.exit, 4);
        QVERIFY2(has(before.err, "DSP-115"), before.err.c_str());
    }

    void papersSayOfWhatTheyAre()
    {
        const Case &played = *m_case;
        QCOMPARE(played.run({"report", "disposal-certificate"}).exit, 2);
        QCOMPARE(played.run({"report", "estate-summary", "--of", "WD-A0000002"}).exit, 2);
        QVERIFY(played.run({"report", "disposal-pack", "--of", "D-9"}).exit != 0);
        const Json list = played.json({"reports"});
        for (const char *name :
             {"disposal-certificate", "disposal-collection", "disposal-waste", "disposal-pack"}) {
            QVERIFY2(std::any_of(list["reports"].begin(), list["reports"].end(),
                                 [&](const Json &each) { return each["name"] == name; }),
                     name);
        }
    }

    void aPackTellsTheWholeCase()
    {
        const Case &played = *m_case;
        const Json now = played.json({"report", "disposal-pack", "--of", "D-2026-01"});
        QCOMPARE(valueIn(now, "1. Order", "State"), std::string("closed"));
        const Json *failed = rowIn(now, "8. Evidence", 0, "nwipe-failed.log");
        QVERIFY(failed != nullptr);
        QVERIFY(has(failed->dump(), "EV-STATUS-FAILED"));
        const Json *near = rowIn(now, "11. Exceptions", 0, "NEAR_MATCH");
        QVERIFY(near != nullptr);
        QVERIFY(has(near->dump(), "two digits were swapped"));
        const Json *received = rowIn(now, "9. Custody", 1, "received");
        QVERIFY(received != nullptr);
        QVERIFY(has(received->dump(), "weighed 67100 g, counted 10"));
        // As it stood then, with what was open.
        const Json then = played.json(
            {"--as-of", std::to_string(played.midway), "report", "disposal-pack", "--of", "D-2026-01"});
        QCOMPARE(valueIn(then, "1. Order", "State"), std::string("exceptions"));
        QVERIFY(rowIn(then, "2. What keeps", 0, "DSP-114") != nullptr);
    }

    void papersAreWrittenInEveryFormat()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("pdftotext is not here");
        const Case &played = *m_case;
        for (const char *ending : {".pdf", ".html", ".csv", ".xlsx"}) {
            const std::string file = played.path(std::string("note") + ending);
            played.json({"report", "disposal-collection", "--of", "D-2026-01", "--to", file});
            QVERIFY2(fs::file_size(file) > 1'000, ending);
        }
        const std::string text = textOf(played.path("note.pdf"));
        for (const char *part :
             {"Collection note: order D-2026-01", "WD-A0000004", "4711", "GB26 ABC", "16 02 14"})
            QVERIFY2(has(text, part), part);
        // The same register gives the same file.
        const std::string again = played.path("again.pdf");
        played.json({"report", "disposal-collection", "--of", "D-2026-01", "--to", again});
        QVERIFY(readFile(again) == readFile(played.path("note.pdf")));
    }

    void aBundleIsCheckedWithoutTheRegister()
    {
        const Case &played = *m_case;
        const std::string folder = played.path("bundle");
        const Json made = played.json({"disposal", "bundle", "D-2026-01", "--to", folder});
        QCOMPARE(made["certificates"].get<int>(), 10);
        QVERIFY(made["warnings"].empty());
        for (const Json &document : made["documents"])
            QVERIFY2(fs::exists(fs::path(folder) / document.get<std::string>()), document.dump().c_str());
        const std::string readme = readFile(folder + "/README.txt");
        for (const char *name : {"nwipe-failed.log", "report-1.csv", "report-2.csv"})
            QVERIFY2(has(readme, name), name);
        QCOMPARE(tallyVerify(folder), 0);
        QVERIFY(played.json({"verify", folder})["intact"].get<bool>());
        QVERIFY(played.run({"disposal", "bundle", "D-2026-01", "--to", folder}).exit !=
                0); // it is there already
    }

    void aTamperedBundleIsCaught_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("code");
        for (const char *file :
             {"documents/order-pack.pdf", "documents/tables/07-verdicts.csv", "README.txt"})
            QTest::newRow(fs::path(file).stem().c_str()) << QString::fromLatin1(file) << 16;
        QTest::newRow("the list") << QStringLiteral("documents.note") << 2;
    }
    void aTamperedBundleIsCaught()
    {
        QFETCH(QString, file);
        QFETCH(int, code);
        const Case &played = *m_case;
        const std::string folder = played.path(std::string("bundle ") + QTest::currentDataTag());
        played.json({"disposal", "bundle", "D-2026-01", "--to", folder});
        std::ofstream(folder + "/" + file.toStdString(), std::ios::app | std::ios::binary) << "and more";
        QCOMPARE(tallyVerify(folder), code);
        QVERIFY(played.run({"verify", folder}).exit != 0);
    }

    // The last: its session has keys of its own. What a stranger wrote into the register is no formula in the
    // auditor's spreadsheet.
    void tablesAreNoFormulas()
    {
        const Session session;
        session.json({"init"});
        session.json({"add", "supplier", "name=Greenbytes"});
        session.json({"add", "desktop", "name==HYPERLINK(1)", "asset_number==cmd|1"});
        session.json({"disposal", "retire", "=cmd|1", "--ticket", "T", "--because", "old"});
        session.json({"disposal", "order", "D-1", "--supplier", "Greenbytes"});
        session.json({"disposal", "empty", "=cmd|1", "--bay", "1", "--whereabouts", "never had one",
                      "--because", "x"});
        session.json({"--actor", "two", "disposal", "confirm-empty", "=cmd|1", "--bay", "1"});
        session.json({"disposal", "triage", "=cmd|1", "--destination", "outside_recycling"});
        session.json({"add", "stock_room", "name=Cage"});
        session.json({"disposal", "store", "=cmd|1", "--place", "Cage"});
        session.json({"disposal", "ready", "=cmd|1"});
        session.json({"disposal", "allocate", "=cmd|1", "--order", "D-1"});
        const std::string folder = session.path("bundle");
        session.json({"disposal", "bundle", "D-1", "--to", folder});
        const std::string things = readFile(folder + "/documents/tables/05-things.csv");
        QVERIFY2(has(things, "'=cmd|1") && !has(things, ",=cmd"), things.c_str());
    }

private:
    std::unique_ptr<Case> m_case;
};

TALLY_TEST(TestDisposalPapers);
#include "test_disposal_papers.moc"
