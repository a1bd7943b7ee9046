// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/method_words.h"
#include "reading.h"
#include "registrar.h"

#include <QObject>

#include <set>

using namespace tally;
using namespace tally::evidence;

class TestMethodWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTechniqueHasItsOwnName()
    {
        std::set<std::string_view> names;
        for (const Technique technique : allTechniques()) {
            QVERIFY(names.insert(techniqueName(technique)).second);
            QVERIFY(techniqueNamed(techniqueName(technique)) == technique);
        }
        QVERIFY(!techniqueNamed("purge"));
    }

    void techniques_data()
    {
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("HMG IS5 Enhanced overwrite") << QByteArray("overwrite");
        QTest::newRow("HMG Infosec Standard 5, Lower Standard") << QByteArray("overwrite");
        QTest::newRow("1-pass zero overwrite") << QByteArray("overwrite");
        QTest::newRow("ATA Secure Erase") << QByteArray("secure_erase");
        QTest::newRow("ATA Enhanced Secure-Erase") << QByteArray("enhanced_secure_erase");
        QTest::newRow("NVMe Sanitize - Block Erase") << QByteArray("sanitize_block_erase");
        QTest::newRow("NVMe Sanitize Crypto Erase") << QByteArray("sanitize_crypto");
        QTest::newRow("nvme format --ses=1") << QByteArray("format_user_data");
        QTest::newRow("PSID revert") << QByteArray("crypto_erase");
        QTest::newRow("Cryptographic Erase") << QByteArray("crypto_erase");
        QTest::newRow("Factory reset") << QByteArray("factory_reset");
        QTest::newRow("Erase All Content and Settings") << QByteArray("key_destroying_reset");
        QTest::newRow("Degaussed") << QByteArray("degauss");
        QTest::newRow("Shredded to 6mm") << QByteArray("shred");
        QTest::newRow("Pulverized") << QByteArray("pulverise");
        QTest::newRow("Disintegration 2 mm") << QByteArray("disintegrate");
        QTest::newRow("Incineration") << QByteArray("incinerate");
        QTest::newRow("Hole drilled") << QByteArray("deform");
        // A label of a level names no technique, and two techniques in one cell are none.
        QTest::newRow("NIST 800-88 Purge") << QByteArray("unknown");
        QTest::newRow("NIST 800-88 compliant") << QByteArray("unknown");
        QTest::newRow("Overwrite or shred") << QByteArray("unknown");
        QTest::newRow("Secure erase, then shredded") << QByteArray("unknown");
        QTest::newRow("Recycled") << QByteArray("unknown");
        QTest::newRow("") << QByteArray("unknown");
    }
    void techniques()
    {
        QFETCH(QByteArray, expected);
        const std::string_view name = techniqueName(techniqueOf(QTest::currentDataTag()));
        QCOMPARE(QByteArray(name.data(), static_cast<qsizetype>(name.size())), expected);
    }

    void results_data()
    {
        QTest::addColumn<int>("expected");
        const auto row = [](const char *words, RunStatus expected) { QTest::newRow(words) << int(expected); };
        row("Erased", RunStatus::Completed);
        row("PASS", RunStatus::Completed);
        row("Successful", RunStatus::Completed);
        row("Completed without errors", RunStatus::Completed);
        row("Shredded", RunStatus::Completed);
        row("Failed", RunStatus::Failed);
        row("Not Erased", RunStatus::Failed);
        row("Unsuccessful", RunStatus::Failed);
        row("Completed with errors", RunStatus::Failed);
        row("Wipe aborted by user", RunStatus::Aborted);
        row("Cancelled", RunStatus::Aborted);
        row("In progress", RunStatus::InProgress);
        row("Not processed", RunStatus::NeverRun);
        row("Erased with exceptions", RunStatus::Unknown);
        row("Recycled", RunStatus::Unknown);
        row("", RunStatus::Unknown);
    }
    void results()
    {
        QFETCH(int, expected);
        QCOMPARE(int(statusOf(QTest::currentDataTag())), expected);
    }

    void verifications_data()
    {
        QTest::addColumn<int>("expected");
        QTest::addColumn<int>("percent");
        const auto row = [](const char *words, Verification expected, int percent) {
            QTest::newRow(words) << int(expected) << percent;
        };
        row("Full", Verification::AllPasses, 100);
        row("100%", Verification::AllPasses, 100);
        row("10 % sample", Verification::Sample, 10);
        row("Quick", Verification::Sample, -1);
        row("Last pass", Verification::LastPass, -1);
        row("None", Verification::None, -1);
        row("Not verified", Verification::None, -1);
        row("0%", Verification::None, 0);
        row("Visual inspection", Verification::Visual, -1);
        row("maybe", Verification::Unknown, -1);
    }
    void verifications()
    {
        QFETCH(int, expected);
        QFETCH(int, percent);
        const VerificationWords words = verificationOfWords(QTest::currentDataTag());
        QCOMPARE(int(words.verification), expected);
        QCOMPARE(words.percent.value_or(-1), percent);
    }

    void sizesOfWhatIsLeft()
    {
        QCOMPARE(particleMicrometresOf("shredded to 6mm").value_or(0), std::int64_t{6000});
        QCOMPARE(particleMicrometresOf("max. 1.5 mm").value_or(0), std::int64_t{1500});
        QCOMPARE(particleMicrometresOf("12 x 4 mm").value_or(0), std::int64_t{12000});
        QCOMPARE(particleMicrometresOf("4mm x 30mm").value_or(0), std::int64_t{30000});
        QVERIFY(!particleMicrometresOf("320 mm\xC2\xB2"));
        QVERIFY(!particleMicrometresOf("320 mm2"));
        QVERIFY(!particleMicrometresOf("shredded"));
        QVERIFY(!particleMicrometresOf("x mm"));
        QCOMPARE(particleClassOf("DIN 66399 H-5"), std::string("H-5"));
        QCOMPARE(particleClassOf("class e4"), std::string("E-4"));
        QCOMPARE(particleClassOf("the 5 drives"), std::string());
        QCOMPARE(particleClassOf("shredded"), std::string());
    }
};

TALLY_TEST(TestMethodWords);
#include "test_method_words.moc"
