// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"
#include "registrar.h"

#include <QObject>

using namespace tally;
using namespace tally::evidence;
using tally::test::notes;
using tally::test::problemsOf;
using tally::test::technique;

namespace {

std::string replaced(std::string text, const std::string &what, const std::string &with)
{
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
    return text;
}

std::string twoSessions()
{
    return test::readFile(test::fixture("evidence/nwipe-0.42_two-sessions.log"));
}

// What a log of one disk says with this method, these options and this status.
std::string oneDisk(const std::string &method, const std::string &verify, const std::string &shown,
                    const std::string &status, const std::string &more = {})
{
    return "[2026/11/03 08:00:01]  notice: Found /dev/sda,  ATA, ST500DM002-1BD14,  500 GB, S/N=Z3TABCDE\n"
           "[2026/11/03 08:00:02]  notice: Program options are set as follows...\n"
           "[2026/11/03 08:00:02]  notice:   banner   = nwipe 0.33\n"
           "[2026/11/03 08:00:02]  notice:   method   = " +
           method + "\n[2026/11/03 08:00:02]  notice:   verify   = " + verify +
           "\n[2026/11/03 08:00:02]  notice: /dev/sda has serial number Z3TABCDE\n"
           "[2026/11/03 08:00:02]  notice: /dev/sda, sect/blk/dev 512/4096/500107862016\n"
           "[2026/11/03 08:00:02]  notice: Invoking method '" +
           method + "' on /dev/sda\n" + more +
           "********************************* Drive Status *********************************\n"
           "!   Device | Status | Thru-put | HH:MM:SS | Model/Serial Number\n"
           "--------------------------------------------------------------------------------\n"
           "       sda |" +
           status +
           "|   0 B/s | 00:00:00 | ST500DM002-1BD14/Z3TABCDE\n"
           "--------------------------------------------------------------------------------\n"
           "[2026/11/03 09:30:01] Total Throughput   0 B/s, " +
           method + ", " + shown +
           "\n********************************************************************************\n"
           "[2026/11/03 09:30:01]    info: Nwipe successfully completed. See summary table for details.\n";
}

} // namespace

class TestNwipeLog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sessionsOfOneFile()
    {
        const File file = test::readFixture("nwipe-0.42_two-sessions.log");
        QCOMPARE(file.format, std::string("nwipe_log"));
        QCOMPARE(problemsOf(file), QString());
        QCOMPARE(file.rows.size(), std::size_t{4});
        const Row &disk = file.rows[0];
        QCOMPARE(disk.identity.serial, std::string("WD-WCC3F7654321"));
        QCOMPARE(disk.identity.model, std::string("WDC WD5000AAKX-0"));
        QCOMPARE(disk.identity.chassisSerial, std::string("7XK2QH2"));
        QCOMPARE(disk.identity.chassisTag, std::string()); // "Default string"
        QCOMPARE(disk.toolVersion, std::string("0.42"));
        QCOMPARE(disk.status, RunStatus::Completed);
        QCOMPARE(technique(disk), QByteArray("overwrite"));
        QCOMPARE(disk.hidden, HiddenArea::Absent);
        QCOMPARE(disk.nativeBytes.value_or(0), std::int64_t{500107862016});
        QCOMPARE(disk.bytesDone.value_or(0), std::int64_t{500107862016});
        QCOMPARE(disk.verification, Verification::LastPass);
        QCOMPARE(disk.verifiedPercent.value_or(0), 100);
        QCOMPARE(disk.passes, 3);
        QCOMPARE(disk.finishedRounds, 1);
        QVERIFY(!disk.blankingDone);
        QVERIFY(!disk.start.zoneKnown);
        QCOMPARE(disk.end.text, std::string("2026/11/02 12:00:00"));
        QVERIFY(notes(disk, "NT0000001"));
        // The same name is another disk in the second session.
        const Row &second = file.rows[3];
        QCOMPARE(second.identity.serial, std::string("Z3TABCDE"));
        QCOMPARE(second.identity.chassisSerial, std::string());
        QCOMPARE(second.status, RunStatus::Completed);
        QCOMPARE(second.verification, Verification::None);
        QCOMPARE(second.hidden, HiddenArea::Unknown);
        QVERIFY(!notes(second, "NT0000001"));
    }

    void failuresAndHiddenAreas()
    {
        const File file = test::readFixture("nwipe-0.42_two-sessions.log");
        const Row &verifyErrors = file.rows[1];
        QCOMPARE(verifyErrors.status, RunStatus::Failed);
        QCOMPARE(verifyErrors.errors.verify.value_or(0), std::int64_t{131072});
        QCOMPARE(verifyErrors.hidden, HiddenArea::Present);
        const Row &insane = file.rows[2];
        QCOMPARE(insane.result, std::string("INSANITY"));
        QCOMPARE(insane.status, RunStatus::Failed);
        QCOMPARE(insane.identity.trouble, IdentityTrouble::Unreadable);
        QCOMPARE(insane.identity.model, std::string("Kingston, DT 101"));
        QCOMPARE(insane.hidden, HiddenArea::Unknown);
        QCOMPARE(insane.bytesDone.value_or(0), std::int64_t{1048576000});
        QVERIFY(notes(insane, "giving up write()"));
    }

    void lineEndsAndLostTimeStampsChangeNothing()
    {
        const File file = test::readEvidence(twoSessions());
        const File windows = test::readEvidence(replaced(twoSessions(), "\n", "\r\n"));
        QCOMPARE(windows.rows.size(), file.rows.size());
        QCOMPARE(windows.rows[0].identity.serial, file.rows[0].identity.serial);
        QCOMPARE(windows.rows[0].line, file.rows[0].line);
        std::string bare;
        const std::string whole = twoSessions();
        for (const std::string_view line : text::split(whole, '\n')) {
            const bool stamped = line.starts_with('[') && line.find(']') != std::string_view::npos;
            bare += std::string(stamped ? line.substr(line.find(']') + 1) : line) + "\n";
        }
        const File unstamped = test::readEvidence(bare);
        QCOMPARE(unstamped.rows.size(), file.rows.size());
        for (std::size_t i = 0; i < file.rows.size(); ++i) {
            QCOMPARE(unstamped.rows[i].identity.serial, file.rows[i].identity.serial);
            QCOMPARE(unstamped.rows[i].status, file.rows[i].status);
            QCOMPARE(unstamped.rows[i].verification, file.rows[i].verification);
            QVERIFY(unstamped.rows[i].start.text.empty());
        }
    }

    void everyCutOffLogIsTruncated()
    {
        const std::string whole = oneDisk("Fill With Zeros", "1 (last pass)", "1R+B+VL", " Erased ");
        QCOMPARE(problemsOf(test::readEvidence(whole)), QString());
        const std::size_t chosen = whole.find("has serial number") + 30;
        const std::size_t end = whole.find("Nwipe successfully");
        for (std::size_t length = chosen; length <= end; length += 7) {
            const File file = test::readEvidence(whole.substr(0, length));
            QCOMPARE(problemsOf(file), QStringLiteral("EV-TRUNCATED@1"));
        }
        // A run that the next session of the same file follows is cut off too.
        const File file = test::readEvidence(whole.substr(0, whole.find("****")) + whole);
        QCOMPARE(file.rows.size(), std::size_t{2});
        QCOMPARE(problemsOf(file), QStringLiteral("EV-TRUNCATED@1"));
        QCOMPARE(file.rows[0].status, RunStatus::InProgress);
        QCOMPARE(file.rows[1].status, RunStatus::Completed);
    }

    void verificationIsWhatTheStatusLineSays_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<int>("expected");
        const auto row = [](const char *asked, const char *shown, Verification expected) {
            QTest::newRow(shown) << QString::fromLatin1(asked) << QString::fromLatin1(shown) << int(expected);
        };
        row("0 (off)", "1R+NB+NV", Verification::None);
        row("1 (last pass)", "1R+B+VL", Verification::LastPass);
        row("2 (all passes)", "2R+B+VA", Verification::AllPasses);
        row("2 (all passes)", "1R+B+NV", Verification::None);
    }
    void verificationIsWhatTheStatusLineSays()
    {
        QFETCH(QString, asked);
        QFETCH(QString, shown);
        QFETCH(int, expected);
        const File file =
            test::readEvidence(oneDisk("DoD Short", asked.toStdString(), shown.toStdString(), " Erased "));
        QCOMPARE(int(file.rows.at(0).verification), expected);
        QCOMPARE(file.rows.at(0).rounds, shown.left(1).toInt());
    }

    void verificationThatNoLineShowsIsNotBelieved()
    {
        const std::string passes =
            "[2026/11/03 08:00:02]  notice: Starting pass 1/1, round 1/1, on /dev/sda\n"
            "[2026/11/03 09:00:02]  notice: 500107862016 bytes written to /dev/sda\n";
        const File file =
            test::readEvidence(oneDisk("Fill With Zeros", "1 (last pass)", "1R+NB+VL", " Erased ", passes));
        QCOMPARE(file.rows.at(0).verification, Verification::Unknown);
    }

    void statusCells_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<int>("expected");
        QTest::newRow("erased") << QByteArray(" Erased ") << int(RunStatus::Completed);
        QTest::newRow("failed") << QByteArray("-FAILED-") << int(RunStatus::Failed);
        QTest::newRow("aborted") << QByteArray("UABORTED") << int(RunStatus::Aborted);
        QTest::newRow("insane") << QByteArray("INSANITY") << int(RunStatus::Failed);
        QTest::newRow("new word") << QByteArray("WHATEVER") << int(RunStatus::Unknown);
    }
    void statusCells()
    {
        QFETCH(QByteArray, cell);
        QFETCH(int, expected);
        const File file =
            test::readEvidence(oneDisk("PRNG Stream", "1 (last pass)", "1R+B+VL", cell.toStdString()));
        QCOMPARE(int(file.rows.at(0).status), expected);
        QCOMPARE(file.rows.at(0).toolVersion, std::string("0.33"));
    }

    void hiddenAreas_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("expected");
        const auto row = [](const char *line, HiddenArea expected) {
            QTest::newRow(line) << QByteArray(line) << int(expected);
        };
        row("info: No hidden sectors on /dev/sda", HiddenArea::Absent);
        row("warning:  *** HIDDEN SECTORS DETECTED ! *** on /dev/sda", HiddenArea::Present);
        row("warning: HIDDEN SECTORS INDETERMINATE! on /dev/sda, Some USB adapters", HiddenArea::Unknown);
        row("warning: HIDDEN AREA DETECTED! on /dev/sda", HiddenArea::Present);
        row("warning: HIDDEN AREA DETECTED!", HiddenArea::Present); // the line before names it
        row("warning: HIDDEN AREA INDETERMINATE! on /dev/sda", HiddenArea::Unknown);
        row("warning: /dev/sda may not support HPA/DCO", HiddenArea::Unknown);
        row("warning: hdparm command not found.", HiddenArea::Unknown);
    }
    void hiddenAreas()
    {
        QFETCH(QByteArray, line);
        QFETCH(int, expected);
        const std::string stamped = "[2026/11/03 08:00:02] " + line.toStdString() + "\n";
        const File file =
            test::readEvidence(oneDisk("PRNG Stream", "1 (last pass)", "1R+B+VL", " Erased ", stamped));
        QCOMPARE(int(file.rows.at(0).hidden), expected);
        QCOMPARE(file.rows.size(), std::size_t{1});
    }

    void erasedAgainstAFatalLineIsFailed()
    {
        const File file = test::readEvidence(oneDisk(
            "PRNG Stream", "1 (last pass)", "1R+B+VL", " Erased ",
            "[2026/11/03 09:00:02]   fatal: Nwipe exited with errors on device = /dev/sda, see log\n"));
        QCOMPARE(file.rows.at(0).status, RunStatus::Failed);
        QVERIFY(notes(file.rows.at(0), "a line says that the run failed"));
    }

    void methods_data()
    {
        QTest::addColumn<QByteArray>("expected");
        for (const char *label :
             {"DoD 5220.22-M", "DoD Short", "Gutmann Wipe", "RCMP TSSIT OPS-II", "PRNG Stream",
              "Fill With Zeros", "Fill With Ones", "HMG IS5 Enhanced", "Bruce Schneier 7-Pass", "BMB21-2019"})
            QTest::newRow(label) << QByteArray("overwrite");
        QTest::newRow("Verify Zeros (0x00)") << QByteArray("check_only");
        QTest::newRow("Verify Ones  (0xFF)") << QByteArray("check_only");
        QTest::newRow("Unknown (FIXME)") << QByteArray("unknown");
    }
    void methods()
    {
        QFETCH(QByteArray, expected);
        const std::string label = QTest::currentDataTag();
        const File file = test::readEvidence(oneDisk(label, "1 (last pass)", "1R+B+VL", " Erased "));
        QCOMPARE(technique(file.rows.at(0)), expected);
        QCOMPARE(file.rows.at(0).method, label);
        if (expected == "check_only")
            QVERIFY(!file.rows.at(0).bytesDone);
    }

    void acceptanceOfSanitizeIsNotCompletion()
    {
        const std::string accepted =
            "[2026/11/03 08:00:03]    info: nwipe_se_ata_sanitize: /dev/sda: SANITIZE command "
            "accepted (feat=0x0012)\n";
        const File file =
            test::readEvidence(oneDisk("Sanitize Block Erase", "0 (off)", "1R+NB+NV", " Erased ", accepted));
        QCOMPARE(technique(file.rows.at(0)), QByteArray("sanitize_block_erase"));
        QCOMPARE(file.rows.at(0).status, RunStatus::InProgress);
        const File done = test::readEvidence(
            oneDisk("Sanitize Block Erase", "0 (off)", "1R+NB+NV", " Erased ",
                    accepted + "[2026/11/03 08:10:03]    info: /dev/sda: SANITIZE completed successfully\n"));
        QCOMPARE(done.rows.at(0).status, RunStatus::Completed);
        QCOMPARE(technique(done.rows.at(0)), QByteArray("sanitize_block_erase"));
    }

    void unknownLinesAndAnEmptySession()
    {
        const File more =
            test::readEvidence(oneDisk("PRNG Stream", "1 (last pass)", "1R+B+VL", " Erased ",
                                       "[2026/11/03 09:00:02]  notice: A line of a later version, /dev/sda\n"
                                       "and one | with | bars\n"));
        QCOMPARE(more.rows.size(), std::size_t{1});
        QCOMPARE(problemsOf(more), QString());
        const File none =
            test::readEvidence("[2026/11/03 08:00:01]    info: nwipe 0.42\n"
                               "[2026/11/03 08:00:01]  notice: Found /dev/sda,  ATA, X,  500 GB, S/N=1\n");
        QCOMPARE(none.rows.size(), std::size_t{0});
        QCOMPARE(problemsOf(none), QStringLiteral("EV-PARSE@0"));
    }

    void serialThatMayBeCut()
    {
        const File file =
            test::readEvidence(replaced(oneDisk("PRNG Stream", "1 (last pass)", "1R+B+VL", " Erased "),
                                        "Z3TABCDE", "ABCDEFGHIJ0123456789"));
        QCOMPARE(file.rows.at(0).identity.trouble, IdentityTrouble::None);
        QVERIFY(!file.rows.at(0).identity.suspicion.empty());
    }

    void sharedSamples_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("trouble");
        QTest::addColumn<int>("verification");
        QTest::addColumn<qint64>("done");
        const auto row = [](const char *name, RunStatus status, IdentityTrouble trouble,
                            Verification verification, qint64 done) {
            QTest::newRow(name) << int(status) << int(trouble) << int(verification) << done;
        };
        row("nwipe-0.34_ata+nvme_zero_verify-last_ERASED.log", RunStatus::Completed, IdentityTrouble::None,
            Verification::LastPass, 67108864);
        row("nwipe-0.34_loop_dodshort_verify-all_ERASED.log", RunStatus::Completed,
            IdentityTrouble::Unreadable, Verification::AllPasses, 67108864);
        row("nwipe-0.34_loop_prng_write-error_FAILED.log", RunStatus::Failed, IdentityTrouble::Unreadable,
            Verification::LastPass, 51200000);
        row("nwipe-0.34_two-loops_zero_quiet-anonymised_ERASED.log", RunStatus::Completed,
            IdentityTrouble::Anonymised, Verification::LastPass, 67108864);
        row("nwipe-0.42_loop_is5enh_user-abort_UABORTED.log", RunStatus::Aborted, IdentityTrouble::Missing,
            Verification::AllPasses, 2659188736);
        row("nwipe-0.42_loop_prng_verify-all_ERASED.log", RunStatus::Completed, IdentityTrouble::Missing,
            Verification::AllPasses, 67108864);
    }
    void sharedSamples()
    {
        const auto shared = test::sharedData();
        if (!shared)
            QSKIP("the shared data are not beside the checkout");
        QFETCH(int, status);
        QFETCH(int, trouble);
        QFETCH(int, verification);
        QFETCH(qint64, done);
        const File file =
            test::readEvidence(test::readFile(*shared + "/disposal/" + QTest::currentDataTag()));
        QCOMPARE(problemsOf(file), QString());
        QVERIFY(!file.rows.empty());
        for (const Row &row : file.rows) {
            QCOMPARE(int(row.status), status);
            QCOMPARE(int(row.identity.trouble), trouble);
            QCOMPARE(int(row.verification), verification);
            QCOMPARE(qint64(row.bytesDone.value_or(0)), done);
            QVERIFY(text::isValidUtf8(row.identity.serial));
            QCOMPARE(technique(row), QByteArray("overwrite"));
        }
    }
};

TALLY_TEST(TestNwipeLog);
#include "test_nwipe_log.moc"
