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

class TestNwipeCertificate final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneDisk()
    {
        const File file = test::readFixture("nwipe_certificate.pdf");
        QCOMPARE(file.format, std::string("nwipe_pdf"));
        QCOMPARE(problemsOf(file), QString());
        QCOMPARE(file.rows.size(), std::size_t{1});
        const Row &row = file.rows[0];
        QCOMPARE(row.identity.serial, std::string("WD-WCC3F7654321"));
        QCOMPARE(row.identity.model, std::string("WDC WD5000AAKX-0"));
        QCOMPARE(row.identity.bus, std::string("ATA"));
        QVERIFY(row.identity.suspicion.empty());
        QCOMPARE(row.status, RunStatus::Completed);
        QCOMPARE(row.method, std::string("HMG IS5 Enhanced"));
        QCOMPARE(technique(row), QByteArray("overwrite"));
        QCOMPARE(row.verification, Verification::LastPass);
        QCOMPARE(row.bytesTotal.value_or(0), std::int64_t{500107862016});
        QCOMPARE(row.nativeBytes.value_or(0), std::int64_t{500107862016});
        QCOMPARE(row.bytesDone.value_or(0), std::int64_t{500107862016});
        QCOMPARE(row.hidden, HiddenArea::Absent);
        QCOMPARE(row.errors.retries.value_or(0), std::int64_t{2});
        QCOMPARE(row.errors.sync.value_or(-1), std::int64_t{0});
        QCOMPARE(row.finishedRounds, 1);
        QCOMPARE(row.toolVersion, std::string("0.42"));
        QCOMPARE(row.operatorName, std::string("J Smith"));
        QCOMPARE(row.start.text, std::string("2026/11/02 09:00:03"));
        QVERIFY(row.blankingDone);
        QVERIFY(notes(row, "no signature"));
    }

    void abortedAndUnknown()
    {
        const File file = test::readFixture("nwipe_certificate_aborted.pdf");
        const Row &row = file.rows.at(0);
        QCOMPARE(row.status, RunStatus::Aborted);
        QCOMPARE(row.result, std::string("ABORTED"));
        QCOMPARE(technique(row), QByteArray("check_only"));
        QCOMPARE(row.verification, Verification::None);
        QCOMPARE(row.hidden, HiddenArea::Unknown);
        QVERIFY(!row.bytesDone);
        QVERIFY(!row.nativeBytes);
        QCOMPARE(row.errors.pass.value_or(0), std::int64_t{1});
        QCOMPARE(row.errors.sync.value_or(0), std::int64_t{2});
        QCOMPARE(row.errors.verify.value_or(0), std::int64_t{3});
        QVERIFY(!row.errors.retries);
        QCOMPARE(row.operatorName, std::string()); // "Not Applicable (OTN)" is nobody
        QVERIFY(notes(row, "HPA/DCO data unavailable"));
    }

    void systemReport()
    {
        const File file = test::readFixture("nwipe_system_report.pdf");
        QCOMPARE(problemsOf(file), QString());
        QCOMPARE(file.rows.size(), std::size_t{2});
        QCOMPARE(file.rows[0].identity.serial, std::string("WD_WCC3F7654321"));
        QVERIFY(!file.rows[0].identity.suspicion.empty());
        QCOMPARE(file.rows[0].status, RunStatus::Completed);
        QCOMPARE(file.rows[1].status, RunStatus::Failed);
        for (const Row &row : file.rows) {
            QCOMPARE(row.identity.chassisSerial, std::string("7XK2QH2"));
            QCOMPARE(row.identity.chassisUuid, std::string("4c4c4544-0058-4b10-8032-b7c04f514832"));
            QCOMPARE(row.identity.chassisTag, std::string("PC-004217")); // "Empty Tag" is none
            QCOMPARE(row.hidden, HiddenArea::Present);
            QCOMPARE(row.verification, Verification::AllPasses);
            QCOMPARE(row.operatorName, std::string("J Smith"));
            QCOMPARE(row.finishedRounds, 1);
            QCOMPARE(row.rounds, 2);
        }
        QCOMPARE(file.rows[0].bytesTotal.value_or(0), std::int64_t{500107862016});
    }

    void otherAndDamaged()
    {
        QCOMPARE(problemsOf(test::readFixture("other_certificate.pdf")), QStringLiteral("EV-PARSE@0"));
        const std::string whole = test::readFile(test::fixture("evidence/nwipe_certificate.pdf"));
        const File cut = test::readEvidence(whole.substr(0, 400));
        QCOMPARE(problemsOf(cut), QStringLiteral("EV-PARSE@0"));
        QVERIFY(cut.rows.empty());
        QCOMPARE(problemsOf(test::readEvidence("%PDF-1.4\nnothing")), QStringLiteral("EV-PARSE@0"));
    }
};

TALLY_TEST(TestNwipeCertificate);
#include "test_nwipe_certificate.moc"
