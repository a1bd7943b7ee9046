// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disposal/judgement.h"
#include "judging_lab.h"
#include "registrar.h"

#include <QTest>

#include <functional>
#include <random>
#include <set>

using namespace tally;
using namespace tally::disposal;
using evidence::HiddenArea;
using evidence::Row;
using evidence::RunStatus;
using evidence::Technique;

namespace {

constexpr Instant kNow = 1'764'000'000'000; // 2025-11-24T16:00Z
constexpr std::int64_t kRunSeconds = kNow / 1000 - 7200;

// A run and all that is known around it, sound until the test spoils it.
struct Case
{
    Row row = runOf(Technique::Overwrite);
    MediumFacts medium = mediumOf(MediumType::Hdd, DataClass::C2, Destination::D1);
    JudgeContext context;
    const Policy *policy = &strictPolicy();

    Case()
    {
        context.now = kNow;
        medium.isExpected = true;
        medium.heldFrom = kNow - 5 * kMillisecondsADay;
        row.start = {"2025/11/24 14:00:00", kRunSeconds, true, 0};
        row.end = {"2025/11/24 15:00:00", kRunSeconds + 3600, true, 0};
    }
    Verdict judged() const
    {
        const MediumIndex index({medium});
        const Binding binding = bind(row, index);
        return judge(row, binding, index.find(binding.medium), *policy, context);
    }
};

QByteArray codesOf(const Verdict &verdict)
{
    QByteArrayList codes;
    for (const std::string &code : verdict.codes)
        codes += QByteArray::fromStdString(code);
    return codes.join(' ');
}

struct Spoilt
{
    const char *name;
    std::function<void(Case &)> spoil;
    const char *codes;
    Level level = Level::Clear;
};

Row crypto()
{
    Row row = runOf(Technique::SanitizeCrypto);
    row.verification = evidence::Verification::ChangeProof;
    row.verifiedPercent = 5;
    return row;
}

const std::vector<Spoilt> &cases()
{
    static const std::vector<Spoilt> kCases{
        {"sound", [](Case &) {}, ""},
        {"a line that cannot be read",
         [](Case &c) {
             c.context.problems = {{"EV-PARSE", 3, "serial", "no value", "mend it", 1}};
         },
         "EV-PARSE"},
        {"cut off",
         [](Case &c) {
             c.context.problems = {{"EV-TRUNCATED", 0, "", "it ends early", "", 0}};
         },
         "EV-TRUNCATED"},
        {"came before", [](Case &c) { c.context.seenBefore = "2025-11-01 as a.log"; }, "EV-DUP-FILE"},
        {"failed", [](Case &c) { c.row.status = RunStatus::Failed; }, "EV-STATUS-FAILED", Level::None},
        {"aborted", [](Case &c) { c.row.status = RunStatus::Aborted; }, "EV-STATUS-ABORTED", Level::None},
        {"aborted on the way",
         [](Case &c) {
             c.row.status = RunStatus::Aborted;
             c.row.bytesDone = kBytes / 100 * 41;
             c.row.verification = evidence::Verification::None;
         },
         "EV-STATUS-ABORTED EV-COVERAGE EV-UNVERIFIED", Level::None},
        {"under way", [](Case &c) { c.row.status = RunStatus::InProgress; }, "EV-IN-PROGRESS", Level::None},
        {"never run", [](Case &c) { c.row.status = RunStatus::NeverRun; }, "EV-NEVER", Level::None},
        {"an unknown word", [](Case &c) { c.row.status = RunStatus::Unknown; }, "EV-PARSE", Level::None},
        {"written since", [](Case &c) { c.row.dataAfter = true; }, "EV-DATA-AFTER", Level::None},
        {"not all of it", [](Case &c) { c.row.bytesDone = kBytes - 512; }, "EV-COVERAGE", Level::None},
        {"smaller than its native size", [](Case &c) { c.row.nativeBytes = kBytes + 512; }, "EV-COVERAGE",
         Level::None},
        {"smaller than the record's native size", [](Case &c) { c.medium.nativeBytes = kBytes + 512; },
         "EV-COVERAGE", Level::None},
        {"errors while writing", [](Case &c) { c.row.errors.pass = 1; }, "EV-COVERAGE", Level::None},
        {"neither bytes nor read-back",
         [](Case &c) {
             c.row.bytesDone.reset();
             c.row.verification = evidence::Verification::Sample;
             c.row.verifiedPercent = 10;
         },
         "EV-COVERAGE", Level::None},
        {"a hidden area", [](Case &c) { c.row.hidden = HiddenArea::Present; }, "EV-HIDDEN-PRESENT",
         Level::None},
        {"perhaps a hidden area", [](Case &c) { c.row.hidden = HiddenArea::Unknown; }, "EV-HIDDEN-UNKNOWN",
         Level::None},
        {"a hidden area of flash",
         [](Case &c) {
             c.medium.type = MediumType::Ssd;
             c.row.hidden = HiddenArea::Unknown;
         },
         ""},
        {"not verified", [](Case &c) { c.row.verification = evidence::Verification::None; }, "EV-UNVERIFIED"},
        {"nothing said of it", [](Case &c) { c.row.verification = evidence::Verification::Unknown; },
         "EV-UNVERIFIED"},
        {"errors while verifying", [](Case &c) { c.row.errors.verify = 131'072; }, "EV-UNVERIFIED"},
        {"a small sample",
         [](Case &c) {
             c.row.verification = evidence::Verification::Sample;
             c.row.verifiedPercent = 9;
         },
         "EV-UNVERIFIED"},
        {"a sample",
         [](Case &c) {
             c.row.verification = evidence::Verification::Sample;
             c.row.verifiedPercent = 10;
         },
         ""},
        {"no number", [](Case &c) { c.row.identity.serial.clear(); }, "EV-ID-MISSING", Level::None},
        {"no letters", [](Case &c) { c.row.identity.trouble = evidence::IdentityTrouble::Unreadable; },
         "EV-ID-UNREADABLE", Level::None},
        {"hidden numbers", [](Case &c) { c.row.identity.trouble = evidence::IdentityTrouble::Anonymised; },
         "EV-ID-ANONYMISED", Level::None},
        {"a spreadsheet", [](Case &c) { c.row.identity.trouble = evidence::IdentityTrouble::Mangled; },
         "EV-ID-MANGLED", Level::None},
        {"another number", [](Case &c) { c.row.identity.serial = "QQQQQQQQ"; }, "EV-ID-NOMATCH", Level::None},
        {"of another order", [](Case &c) { c.medium.isExpected = false; }, "EV-ID-NOMATCH"},
        {"another size", [](Case &c) { c.medium.bytes = kBytes + kBytes / 500; }, "EV-CAPACITY"},
        {"nearly its size", [](Case &c) { c.medium.bytes = kBytes + kBytes / 1100; }, ""},
        {"before we had it", [](Case &c) { c.medium.heldFrom = kNow - 1000; }, "EV-CLOCK"},
        {"after it had gone", [](Case &c) { c.medium.heldUntil = kNow - kMillisecondsADay; }, "EV-CLOCK"},
        {"to come",
         [](Case &c) {
             c.row.end = {"2030-01-01 00:00", 1'893'456'000, true, 0};
         },
         "EV-CLOCK"},
        {"a dead clock",
         [](Case &c) {
             c.row.start = {"1980-01-01 00:00:00", 315'532'800, false, 0};
             c.row.end = c.row.start;
         },
         "EV-CLOCK"},
        {"ends before it begins", [](Case &c) { std::swap(c.row.start, c.row.end); }, "EV-CLOCK"},
        {"no time",
         [](Case &c) {
             c.row.start = {};
             c.row.end = {};
         },
         "EV-CLOCK"},
        {"no zone, within the doubt",
         [](Case &c) {
             c.row.end = {"2025/11/24 16:50:00", kNow / 1000 + 3000, false, 0};
         },
         ""},
        {"a day alone",
         [](Case &c) {
             c.row.raw = false;
             c.row.start = {};
             c.row.end = {"24/11/2025", 1'763'942'400, false, 0}; // midnight, before it was received
             c.medium.heldFrom = kNow - 3'600'000;
         },
         ""},
        {"keys that may be elsewhere",
         [](Case &c) {
             c.medium.type = MediumType::Nvme;
             c.row = crypto();
             c.row.start = {"2025/11/24 14:00:00", kRunSeconds, true, 0};
             c.medium.encryption = soundEncryption();
             c.medium.encryption.copies = {keyCopyFrom("directory")};
         },
         "EV-CE-CONDITION", Level::None},
        {"keys that are gone",
         [](Case &c) {
             c.medium.type = MediumType::Nvme;
             c.row = crypto();
             c.row.start = {"2025/11/24 14:00:00", kRunSeconds, true, 0};
             c.medium.encryption = soundEncryption();
         },
         "", Level::Purge},
        {"too weak", [](Case &c) { c.medium.destination = Destination::D3; }, "EV-LEVEL"},
        {"a check", [](Case &c) { c.row.technique = Technique::CheckOnly; }, "EV-LEVEL", Level::None},
        {"unknown to us", [](Case &c) { c.row.technique = Technique::Unknown; }, "EV-LEVEL", Level::None},
        {"degaussed flash",
         [](Case &c) {
             c.medium.type = MediumType::Ssd;
             c.row.technique = Technique::Degauss;
         },
         "EV-LEVEL", Level::None},
        {"destroy only", [](Case &c) { c.medium.isDestroyOnly = true; }, "EV-LEVEL", Level::None},
        {"beyond us", [](Case &c) { c.medium.dataClass = DataClass::OutOfScope; }, "EV-LEVEL", Level::None},
        {"an array", [](Case &c) { c.medium.type = MediumType::Array; }, "EV-LEVEL"},
        {"a disk of a copier, not reset", [](Case &c) { c.medium.type = MediumType::MfpDisk; }, "EV-LEVEL"},
        {"a disk of a copier",
         [](Case &c) {
             c.medium.type = MediumType::MfpDisk;
             c.medium.otherPartDone = true;
         },
         ""},
        {"a contractor's word for C4",
         [](Case &c) {
             c.medium.dataClass = DataClass::C4;
             c.row.technique = Technique::EnhancedSecureErase;
             c.row.raw = false;
         },
         "EV-GRADE", Level::Purge},
        {"by hand with one witness",
         [](Case &c) {
             c.context.isManual = true;
             c.context.witnesses = 1;
         },
         "EV-GRADE"},
        {"by hand with two",
         [](Case &c) {
             c.context.isManual = true;
             c.context.witnesses = 2;
         },
         ""},
        {"by hand for C3",
         [](Case &c) {
             c.context.isManual = true;
             c.context.witnesses = 2;
             c.medium.dataClass = DataClass::C3;
         },
         "EV-GRADE"},
        {"shredded without a size",
         [](Case &c) {
             c.row.technique = Technique::Shred;
             c.row.verification = evidence::Verification::Visual;
         },
         "EV-LEVEL", Level::None},
        {"shredded",
         [](Case &c) {
             c.row.technique = Technique::Shred;
             c.row.verification = evidence::Verification::Visual;
             c.row.particleMicrometres = 20'000;
             c.row.raw = false;
         },
         "", Level::Destroy},
    };
    return kCases;
}

} // namespace

class TestJudgement final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEachFault_data()
    {
        QTest::addColumn<int>("number");
        for (std::size_t i = 0; i < cases().size(); ++i)
            QTest::newRow(cases()[i].name) << static_cast<int>(i);
    }
    void findsEachFault()
    {
        QFETCH(int, number);
        const Spoilt &spoilt = cases()[static_cast<std::size_t>(number)];
        Case judged;
        spoilt.spoil(judged);
        const Verdict verdict = judged.judged();
        QCOMPARE(codesOf(verdict), QByteArray(spoilt.codes));
        QCOMPARE(verdict.level, spoilt.level);
        QCOMPARE(verdict.primary, verdict.codes.empty() ? std::string() : verdict.codes.front());
        for (const Reason &reason : verdict.reasons)
            QVERIFY2(!reason.why.empty(), reason.code.c_str());
    }

    void everyCodeIsMet()
    {
        std::set<std::string> met;
        for (const Spoilt &spoilt : cases()) {
            Case judged;
            spoilt.spoil(judged);
            const Verdict verdict = judged.judged();
            met.insert(verdict.codes.begin(), verdict.codes.end());
        }
        evidence::File file;
        const Row row = runOf(Technique::Overwrite);
        file.rows = {row, row};
        MediumFacts medium = mediumOf(MediumType::Hdd);
        medium.isExpected = true;
        JudgeContext context;
        context.now = kNow;
        std::vector<Verdict> verdicts = judgeFile(file, MediumIndex({medium}), strictPolicy(), context);
        QCOMPARE(codesOf(verdicts.at(1)), QByteArray("EV-DUP-ROW"));
        met.insert("EV-DUP-ROW");
        MediumFacts twin = medium;
        twin.id = ItemId(8);
        file.rows.pop_back();
        verdicts = judgeFile(file, MediumIndex({medium, twin}), strictPolicy(), context);
        QVERIFY(verdicts.at(0).has("EV-ID-AMBIGUOUS"));
        met.insert("EV-ID-AMBIGUOUS");
        QCOMPARE(met.size(), std::size_t(24));
        for (const std::string_view code : evidenceCodes())
            QVERIFY2(met.contains(std::string(code)), std::string(code).c_str());
    }

    void everythingAmissIsListedInOrder()
    {
        Case judged;
        judged.context.problems = {{"EV-TRUNCATED", 0, "", "cut", "", 0}, {"EV-PARSE", 2, "", "odd", "", 1}};
        judged.row.status = RunStatus::Aborted;
        judged.row.dataAfter = true;
        judged.row.bytesDone = 1;
        judged.row.hidden = HiddenArea::Present;
        judged.row.verification = evidence::Verification::None;
        judged.medium.isExpected = false;
        judged.medium.bytes = 1;
        judged.medium.heldFrom = kNow;
        judged.medium.destination = Destination::D3;
        judged.medium.dataClass = DataClass::C4;
        judged.row.raw = false;
        judged.context.isManual = true;
        const Verdict verdict = judged.judged();
        QCOMPARE(
            codesOf(verdict),
            QByteArray("EV-PARSE EV-TRUNCATED EV-STATUS-ABORTED EV-DATA-AFTER EV-COVERAGE EV-HIDDEN-PRESENT "
                       "EV-UNVERIFIED EV-ID-NOMATCH EV-CAPACITY EV-CLOCK EV-LEVEL EV-GRADE"));
        QCOMPARE(verdict.primary, std::string("EV-PARSE"));
        QVERIFY(!verdict.isSufficient());
        QCOMPARE(verdict.required.cell, std::string("HDD, C4, D3 (outside_reuse): destroy"));
        QCOMPARE(verdict.policy, std::string("strict 1"));
    }

    void gradesByItsOrigin()
    {
        Case judged;
        QVERIFY(judged.judged().grade == Grade::G2);
        judged.row.raw = false;
        QVERIFY(judged.judged().grade == Grade::G3);
        judged.context.signatureChecked = true;
        QVERIFY(judged.judged().grade == Grade::G1);
        judged.context.isManual = true;
        QVERIFY(!judged.judged().grade);
    }

    void theOtherPolicyTakesACleanOverwrite()
    {
        Case judged;
        judged.policy = &officialPolicy();
        judged.medium.dataClass = DataClass::C3;
        judged.medium.destination = Destination::D3;
        judged.row.errors.retries = 0;
        judged.row.smart = {0, 0, 0};
        QCOMPARE(codesOf(judged.judged()), QByteArray());
        QCOMPARE(judged.judged().level, Level::ClearPlus);
        judged.row.smart.pending = 1;
        QCOMPARE(codesOf(judged.judged()), QByteArray("EV-LEVEL"));
        judged.row.smart.pending = 0;
        judged.row.raw = false;
        QCOMPARE(codesOf(judged.judged()), QByteArray("EV-LEVEL EV-GRADE"));
    }

    // A destruction that is evidence for itself is never judged weaker than what is asked.
    void theStrongestAlwaysSuffices()
    {
        for (const MediumType type : allMediumTypes()) {
            if (type == MediumType::Array)
                continue;
            for (int c = 0; c < 4; ++c) {
                for (int d = 0; d < 4; ++d) {
                    for (const Policy *policy : {&strictPolicy(), &officialPolicy()}) {
                        Case judged;
                        judged.policy = policy;
                        judged.medium =
                            mediumOf(type, static_cast<DataClass>(c), static_cast<Destination>(d));
                        judged.medium.isExpected = true;
                        judged.row = fullyStated(Technique::Incinerate);
                        judged.row.raw = false;
                        QCOMPARE(codesOf(judged.judged()), QByteArray());
                        QCOMPARE(judged.judged().level, Level::Destroy);
                    }
                }
            }
        }
    }

    // What suffices reaches what is required, was completed, and is the medium's own.
    void randomEvidenceNeverSufficesByChance()
    {
        std::mt19937 random(5);
        const auto one = [&](int of) { return static_cast<int>(random() % static_cast<unsigned>(of)); };
        int sufficient = 0;
        for (int i = 0; i < 20'000; ++i) {
            Case judged;
            const auto techniques = evidence::allTechniques();
            judged.row.technique =
                techniques[static_cast<std::size_t>(one(static_cast<int>(techniques.size())))];
            judged.row.status = one(3) ? RunStatus::Completed : static_cast<RunStatus>(one(6));
            judged.row.verification = static_cast<evidence::Verification>(one(7));
            judged.row.verifiedPercent = one(2) ? std::nullopt : std::optional(one(101));
            judged.row.hidden = static_cast<HiddenArea>(one(4));
            judged.row.bytesDone = one(4) ? std::optional(kBytes) : std::nullopt;
            judged.row.raw = one(2) == 1;
            judged.row.particleMicrometres = one(2) ? std::nullopt : std::optional(std::int64_t{one(30'000)});
            judged.row.certificate = one(2) ? "C-1" : "";
            judged.row.identity.serial = one(5) ? judged.medium.serial : "QQQQQQQQ";
            judged.medium.type = allMediumTypes()[static_cast<std::size_t>(one(19))];
            judged.medium.dataClass = static_cast<DataClass>(one(5));
            judged.medium.destination = static_cast<Destination>(one(4));
            judged.medium.isDestroyOnly = one(8) == 0;
            judged.medium.encryption = one(2) ? soundEncryption() : Encryption();
            judged.policy = one(2) ? &strictPolicy() : &officialPolicy();
            const Verdict verdict = judged.judged();
            if (!verdict.isSufficient())
                continue;
            ++sufficient;
            QVERIFY(verdict.level >= verdict.required.level);
            QVERIFY(verdict.status == RunStatus::Completed);
            QVERIFY(verdict.binding.isBound() && verdict.medium == judged.medium.id);
            QVERIFY(judged.medium.dataClass != DataClass::OutOfScope && verdict.grade.has_value());
        }
        QVERIFY(sufficient > 100);
    }
};

TALLY_TEST(TestJudgement);
#include "test_judgement.moc"
