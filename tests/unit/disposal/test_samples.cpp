// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files as real programs wrote them, from bytes to verdict.
#include "disposal/judgement.h"
#include "evidence/evidence_reading.h"
#include "judging_lab.h"
#include "must.h"
#include "paths.h"
#include "registrar.h"

#include <QTest>

using namespace tally;
using namespace tally::disposal;

namespace {

// Of what the file speaks of itself: all its numbers are on record, with the size that it saw.
MediumIndex indexOf(const evidence::File &file, DataClass dataClass)
{
    std::vector<MediumFacts> media;
    std::int64_t id = 1;
    for (const evidence::Row &row : file.rows) {
        const bool isKnown = std::any_of(media.begin(), media.end(), [&](const MediumFacts &medium) {
            return medium.serial == row.identity.serial;
        });
        if (isKnown || row.identity.serial.empty())
            continue;
        const std::string bus = row.identity.bus;
        MediumFacts medium = mediumOf(bus.starts_with("NVME")      ? MediumType::Nvme
                                      : bus.starts_with("ATA-SSD") ? MediumType::Ssd
                                                                   : MediumType::Hdd,
                                      dataClass, Destination::D1);
        medium.id = ItemId(id++);
        medium.serial = row.identity.serial;
        medium.model = row.identity.model;
        medium.bytes = row.bytesTotal;
        medium.isExpected = true;
        media.push_back(medium);
    }
    return MediumIndex(std::move(media));
}

QByteArray told(const evidence::File &file)
{
    JudgeContext context;
    context.now = *parseInstant("2026-11-28T00:00Z");
    QByteArrayList lines;
    for (const Verdict &verdict : judgeFile(file, indexOf(file, DataClass::C2), strictPolicy(), context)) {
        QByteArray line(wordOf(verdict.status).data());
        line += QByteArray(" ") + wordOf(verdict.level).data();
        for (const std::string &code : verdict.codes)
            line += " " + QByteArray::fromStdString(code);
        lines += line;
    }
    return lines.join(" | ");
}

} // namespace

class TestSamples final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesRealFiles_data()
    {
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *file, const char *expected) {
            QTest::newRow(file) << QByteArray(expected);
        };
        row("nwipe-0.34_ata+nvme_zero_verify-last_ERASED.log",
            "completed none EV-HIDDEN-UNKNOWN | completed clear");
        row("nwipe-0.34_loop_dodshort_verify-all_ERASED.log", "completed none EV-ID-UNREADABLE");
        row("nwipe-0.34_loop_prng_write-error_FAILED.log",
            "failed none EV-STATUS-FAILED EV-COVERAGE EV-ID-UNREADABLE");
        row("nwipe-0.34_two-loops_zero_quiet-anonymised_ERASED.log",
            "completed none EV-ID-ANONYMISED | completed none EV-ID-ANONYMISED");
        row("nwipe-0.42_loop_is5enh_user-abort_UABORTED.log",
            "aborted none EV-STATUS-ABORTED EV-COVERAGE EV-ID-MISSING");
        row("nwipe-0.42_loop_prng_verify-all_ERASED.log", "completed none EV-ID-MISSING");
        row("made-by-hand/blancco-like_two-disks.xml",
            "completed none EV-HIDDEN-UNKNOWN EV-UNVERIFIED | failed none EV-STATUS-FAILED EV-COVERAGE "
            "EV-UNVERIFIED EV-LEVEL");
        row("made-by-hand/contractor_report_excel-mangled.csv",
            "completed none EV-PARSE EV-ID-MANGLED | completed none EV-PARSE EV-HIDDEN-UNKNOWN | completed "
            "none EV-PARSE EV-ID-MANGLED");
        row("made-by-hand/hdparm-sanitize-status_in-progress.txt",
            "in_progress none EV-IN-PROGRESS EV-ID-MISSING");
        row("made-by-hand/hdparm-sanitize-status_success.txt", "completed none EV-ID-MISSING");
        row("made-by-hand/nvme-sanitize-log_failed.json", "failed none EV-STATUS-FAILED EV-ID-MISSING");
        row("made-by-hand/nvme-sanitize-log_success-block-erase.json", "completed none EV-ID-MISSING");
        row("hdparm_sanitize_status_sda.txt", "never_run none EV-NEVER EV-ID-MISSING");
    }
    void judgesRealFiles()
    {
        QFETCH(QByteArray, expected);
        const auto folder = test::sharedData();
        if (!folder)
            QSKIP("the shared files are not here");
        const std::string name = QTest::currentDataTag();
        const std::string bytes = test::readFile(*folder + "/disposal/" + name);
        QCOMPARE(told(test::must(evidence::readEvidence(bytes, name, {}))), expected);
    }
};

TALLY_TEST(TestSamples);
#include "test_samples.moc"
