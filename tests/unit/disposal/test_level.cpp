// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "judging_lab.h"
#include "registrar.h"

#include <QTest>

#include <map>
#include <random>

using namespace tally;
using namespace tally::disposal;
using evidence::Technique;

namespace {

Level levelOf(MediumType type, Technique technique, DataClass dataClass, const Policy &policy)
{
    return levelReached(fullyStated(technique), fullyRecorded(type, dataClass, Destination::D4), policy,
                        Level::Destroy)
        .level;
}

// The most that section 3 lets each pair reach, written apart from the policy's file: K clear, P purge,
// X destroy. What is not here reaches nothing.
struct Most
{
    MediumType type;
    std::vector<std::pair<Technique, char>> reaches;
};
const std::vector<std::pair<Technique, char>> kBroken{{Technique::Disintegrate, 'X'},
                                                      {Technique::Incinerate, 'X'},
                                                      {Technique::Melt, 'X'},
                                                      {Technique::Shred, 'X'},
                                                      {Technique::Pulverise, 'X'}};

std::map<Technique, char> most(MediumType type)
{
    using T = Technique;
    std::map<T, char> found(kBroken.begin(), kBroken.end());
    const auto add = [&](std::initializer_list<std::pair<const T, char>> more) {
        found.insert(more.begin(), more.end());
    };
    switch (type) {
    case MediumType::Hdd:
        add({{T::Overwrite, 'K'},
             {T::SanitizeOverwrite, 'P'},
             {T::SanitizeCrypto, 'P'},
             {T::EnhancedSecureErase, 'P'},
             {T::CryptoErase, 'P'},
             {T::Degauss, 'P'}});
        break;
    case MediumType::Ssd:
        add({{T::Overwrite, 'K'},
             {T::PlainSecureErase, 'K'},
             {T::EnhancedSecureErase, 'K'},
             {T::SanitizeOverwrite, 'K'},
             {T::SanitizeBlockErase, 'P'},
             {T::SanitizeCrypto, 'P'},
             {T::CryptoErase, 'P'}});
        break;
    case MediumType::Nvme:
        add({{T::Overwrite, 'K'},
             {T::FormatUserData, 'K'},
             {T::FormatCrypto, 'K'},
             {T::SanitizeOverwrite, 'P'},
             {T::SanitizeBlockErase, 'P'},
             {T::SanitizeCrypto, 'P'},
             {T::CryptoErase, 'P'}});
        break;
    case MediumType::Sed:
        add({{T::CryptoErase, 'P'}, {T::SanitizeCrypto, 'P'}});
        break;
    case MediumType::Hybrid:
        add({{T::Overwrite, 'K'},
             {T::SanitizeOverwrite, 'P'},
             {T::SanitizeBlockErase, 'P'},
             {T::SanitizeCrypto, 'P'}});
        break;
    case MediumType::UsbStick:
    case MediumType::MemoryCard:
        add({{T::Overwrite, 'K'}, {T::VendorReset, 'P'}});
        break;
    case MediumType::Emmc:
    case MediumType::PhoneTablet:
        add({{T::FactoryReset, 'K'}, {T::KeyDestroyingReset, 'P'}});
        break;
    case MediumType::Tape:
        add({{T::FullRerecord, 'K'}, {T::Degauss, 'P'}});
        found.erase(T::Melt);
        break;
    case MediumType::Optical:
        found = {{T::Grind, 'X'}, {T::Disintegrate, 'X'}, {T::Incinerate, 'X'}};
        break;
    case MediumType::MfpDisk:
        add({{T::Overwrite, 'K'},
             {T::VendorReset, 'K'},
             {T::SanitizeOverwrite, 'P'},
             {T::SanitizeCrypto, 'P'},
             {T::EnhancedSecureErase, 'P'},
             {T::CryptoErase, 'P'},
             {T::Degauss, 'P'}});
        break;
    case MediumType::MfpFlash:
    case MediumType::NetworkFlash:
        add({{T::VendorReset, 'K'}});
        break;
    case MediumType::Nvram:
        add({{T::VendorReset, 'P'}});
        break;
    case MediumType::Array:
        found = {{T::Overwrite, 'K'}, {T::VendorReset, 'K'}};
        break;
    case MediumType::ArrayMember:
        add({{T::Overwrite, 'K'},
             {T::EnhancedSecureErase, 'K'},
             {T::SanitizeOverwrite, 'K'},
             {T::SanitizeCrypto, 'P'},
             {T::CryptoErase, 'P'}});
        break;
    case MediumType::Unknown:
    case MediumType::Floppy:
        break;
    }
    return found;
}

Level levelOfLetter(char letter)
{
    return letter == 'K' ? Level::Clear : letter == 'P' ? Level::Purge : Level::Destroy;
}

QByteArray codesOf(const Reached &reached)
{
    QByteArrayList codes;
    for (const Reason &reason : reached.unmet)
        codes += QByteArray::fromStdString(reason.code);
    return codes.join(' ');
}

} // namespace

class TestLevel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reachesWhatTheStudySays()
    {
        for (const MediumType type : allMediumTypes()) {
            const std::map<Technique, char> table = most(type);
            for (const Technique technique : evidence::allTechniques()) {
                const auto found = table.find(technique);
                const Level expected = found == table.end() ? Level::None : levelOfLetter(found->second);
                const QByteArray what = QByteArray::fromStdString(std::string(wordOf(type)) + " " +
                                                                  std::string(techniqueName(technique)));
                QVERIFY2(levelOf(type, technique, DataClass::C2, strictPolicy()) == expected,
                         what.constData());
            }
        }
    }

    void clearPlusIsOfTheOtherPolicy()
    {
        const MediumFacts medium = fullyRecorded(MediumType::Hdd, DataClass::C3, Destination::D3);
        evidence::Row row = fullyStated(Technique::Overwrite);
        QCOMPARE(levelReached(row, medium, strictPolicy(), Level::Purge).level, Level::Clear);
        QCOMPARE(levelReached(row, medium, officialPolicy(), Level::ClearPlus).level, Level::ClearPlus);
        const auto spoilt = [&](auto spoil) {
            evidence::Row other = row;
            spoil(other);
            return levelReached(other, medium, officialPolicy(), Level::ClearPlus);
        };
        using R = evidence::Row;
        QCOMPARE(spoilt([](R &r) { r.errors.retries = 1; }).level, Level::Clear);
        QCOMPARE(spoilt([](R &r) { r.errors.retries.reset(); }).level, Level::Clear);
        QCOMPARE(spoilt([](R &r) { r.smart.pending = 1; }).level, Level::Clear);
        QCOMPARE(spoilt([](R &r) { r.smart.reallocated.reset(); }).level, Level::Clear);
        QCOMPARE(spoilt([](R &r) { r.raw = false; }).level, Level::Clear);
        QCOMPARE(spoilt([](R &r) { r.verification = evidence::Verification::Sample; }).level, Level::Clear);
        QCOMPARE(codesOf(spoilt([](R &r) { r.raw = false; })), QByteArray("EV-LEVEL"));
        QCOMPARE(codesOf(spoilt([](R &r) { r.hidden = evidence::HiddenArea::Unknown; })),
                 QByteArray("EV-HIDDEN-UNKNOWN"));
        QCOMPARE(spoilt([](R &r) { r.bytesDone = kBytes - 512; }).level, Level::None);
    }

    void shreddingCountsByClassAndSize()
    {
        evidence::Row row = fullyStated(Technique::Shred);
        const auto level = [&](MediumType type, DataClass dataClass, const Policy &policy,
                               Level before = Level::None) {
            MediumFacts medium = mediumOf(type, dataClass, Destination::D4);
            medium.acceptedBefore = before;
            return levelReached(row, medium, policy, Level::Destroy).level;
        };
        row.particleMicrometres = 6000;
        QCOMPARE(level(MediumType::Hdd, DataClass::C2, strictPolicy()), Level::Destroy);
        QCOMPARE(level(MediumType::Hdd, DataClass::C3, strictPolicy()), Level::None);
        QCOMPARE(level(MediumType::Hdd, DataClass::C3, strictPolicy(), Level::Purge), Level::Destroy);
        QCOMPARE(level(MediumType::Hdd, DataClass::C4, officialPolicy()), Level::Destroy);
        QCOMPARE(level(MediumType::Ssd, DataClass::C3, officialPolicy()), Level::Destroy);
        QCOMPARE(level(MediumType::Ssd, DataClass::C4, officialPolicy()), Level::None);
        row.particleMicrometres = 20'001;
        QCOMPARE(level(MediumType::Hdd, DataClass::C3, officialPolicy()), Level::None);
        row.particleMicrometres.reset();
        QCOMPARE(level(MediumType::Hdd, DataClass::C1, officialPolicy()), Level::None);
        row.particleClass = "h5";
        QCOMPARE(level(MediumType::Hdd, DataClass::C3, officialPolicy()), Level::Destroy);
        QCOMPARE(level(MediumType::Hdd, DataClass::C4, officialPolicy()), Level::None);
        QCOMPARE(level(MediumType::Ssd, DataClass::C2, officialPolicy()),
                 Level::None); // a class of another material
        row.particleClass = "E-4";
        QCOMPARE(level(MediumType::Ssd, DataClass::C2, officialPolicy()), Level::Destroy);
    }

    void everyEncryptionConditionCounts()
    {
        const auto missing = [](auto spoil, const char *model = "Kingston KC600") {
            MediumFacts medium = mediumOf(MediumType::Ssd);
            medium.encryption = soundEncryption();
            medium.model = model;
            spoil(medium.encryption);
            return missingEncryptionConditions(medium, {}, strictPolicy()).size();
        };
        using E = Encryption;
        QCOMPARE(missing([](E &) {}), std::size_t(0));
        QCOMPARE(missing([](E &e) { e = E(); }), std::size_t(7));
        QCOMPARE(missing([](E &e) { e.isOn = false; }), std::size_t(1));
        QCOMPARE(missing([](E &e) { e.kind = E::Kind::Unknown; }), std::size_t(1));
        QCOMPARE(missing([](E &e) { e.sinceFirstUse.reset(); }), std::size_t(1));
        QCOMPARE(missing([](E &e) { e.keyBits = 64; }), std::size_t(1));
        QCOMPARE(missing([](E &e) { e.adequateEntropy.reset(); }), std::size_t(1));
        QCOMPARE(missing([](E &e) { e.validatedModule = false; }), std::size_t(1));
        QCOMPARE(missing([](E &e) { e.keyStaysInside = false; }), std::size_t(1));
        QCOMPARE(missing([](E &e) { e.copies = {keyCopyFrom("directory")}; }), std::size_t(1));
        QCOMPARE(missing([](E &e) { e.copies = {keyCopyFrom("directory: destroyed 2026-11-02")}; }),
                 std::size_t(1));
        QCOMPARE(missing([](E &e) {
                     e.keyStaysInside = false;
                     e.copies = {keyCopyFrom("directory: destroyed 2026-11-02 by A. Clerk")};
                 }),
                 std::size_t(0));
        QCOMPARE(missing([](E &) {}, "Samsung SSD 850 EVO 500GB"), std::size_t(1));
        QCOMPARE(missing([](E &) {}, "CT512MX100SSD1"), std::size_t(1));
        QCOMPARE(missing([](E &) {}, ""), std::size_t(1));
        MediumFacts cut = mediumOf(MediumType::Ssd);
        cut.encryption = soundEncryption();
        QCOMPARE(missingEncryptionConditions(cut, "Samsung SSD 840 EVO 1TB", strictPolicy()).size(),
                 std::size_t(1)); // by what the evidence says
        MediumFacts medium = mediumOf(MediumType::Nvme, DataClass::C3, Destination::D3);
        const Reached reached =
            levelReached(fullyStated(Technique::SanitizeCrypto), medium, strictPolicy(), Level::Purge);
        QCOMPARE(reached.level, Level::None);
        QCOMPARE(codesOf(reached), QByteArray("EV-CE-CONDITION"));
    }

    void whatDidNotCompleteReachesNothing()
    {
        const MediumFacts medium = fullyRecorded(MediumType::Hdd, DataClass::C1, Destination::D1);
        for (const auto status :
             {evidence::RunStatus::Failed, evidence::RunStatus::Aborted, evidence::RunStatus::InProgress,
              evidence::RunStatus::NeverRun, evidence::RunStatus::Unknown}) {
            evidence::Row row = fullyStated(Technique::Overwrite);
            row.status = status;
            QCOMPARE(levelReached(row, medium, strictPolicy(), Level::Clear).level, Level::None);
        }
        evidence::Row row = fullyStated(Technique::Overwrite);
        row.dataAfter = true;
        QCOMPARE(levelReached(row, medium, strictPolicy(), Level::Clear).level, Level::None);
    }

    // Whatever a run says, it never reaches more than its technique may, and never a level by a weaker
    // technique that the stronger one does not reach under the same statements.
    void randomRunsStayWithinTheTable()
    {
        std::mt19937 random(20261128);
        const auto one = [&](int of) { return static_cast<int>(random() % static_cast<unsigned>(of)); };
        const auto perhaps = [&](std::int64_t value) { return one(3) ? std::optional(value) : std::nullopt; };
        const auto maybe = [&]() { return one(3) ? std::optional(one(2) == 1) : std::nullopt; };
        int reachedSome = 0;
        for (int i = 0; i < 40'000; ++i) {
            const auto techniques = evidence::allTechniques();
            evidence::Row row;
            row.technique = techniques[static_cast<std::size_t>(one(static_cast<int>(techniques.size())))];
            row.status = one(4) ? evidence::RunStatus::Completed : static_cast<evidence::RunStatus>(one(6));
            row.bytesTotal = perhaps(kBytes);
            row.bytesDone = perhaps(one(4) ? kBytes : one(100));
            row.nativeBytes = perhaps(one(4) ? kBytes : kBytes * 2);
            row.verification = static_cast<evidence::Verification>(one(7));
            row.hidden = static_cast<evidence::HiddenArea>(one(4));
            row.errors = {perhaps(one(2)), perhaps(one(2)), perhaps(one(2)), perhaps(one(2))};
            row.passes = one(4);
            row.raw = one(2) == 1;
            row.dataAfter = one(3) ? std::nullopt : std::optional(one(2) == 1);
            row.particleMicrometres = perhaps(one(30'000));
            MediumFacts medium = mediumOf(allMediumTypes()[static_cast<std::size_t>(one(19))],
                                          static_cast<DataClass>(one(4)), static_cast<Destination>(one(4)));
            if (one(2))
                medium.encryption = soundEncryption();
            medium.accountLockOff = maybe();
            medium.managementConfirmed = maybe();
            medium.otherPartDone = maybe();
            medium.degausserRated = maybe();
            medium.isDestroyOnly = one(5) == 0;
            const Policy &policy = one(2) ? strictPolicy() : officialPolicy();
            const Level wanted = static_cast<Level>(1 + one(4));
            const Reached reached = levelReached(row, medium, policy, wanted);
            const std::map<Technique, char> table = most(medium.type);
            const auto found = table.find(row.technique);
            const Level atMost = found == table.end() ? Level::None : levelOfLetter(found->second);
            const bool isPlus = reached.level == Level::ClearPlus && atMost == Level::Clear &&
                                medium.type == MediumType::Hdd && &policy == &officialPolicy();
            QVERIFY(reached.level <= atMost || isPlus);
            QVERIFY(reached.level == Level::None ||
                    (row.status == evidence::RunStatus::Completed && row.dataAfter != true));
            QVERIFY(!medium.isDestroyOnly || reached.level == Level::None || reached.level == Level::Destroy);
            const bool isDone = row.status == evidence::RunStatus::Completed && row.dataAfter != true;
            if (isDone)
                QCOMPARE(reached.unmet.empty(), reached.level >= wanted);
            // What is wanted changes the reasons, not the level.
            QCOMPARE(levelReached(row, medium, policy, Level::Destroy).level, reached.level);
            reachedSome += reached.level != Level::None ? 1 : 0;
        }
        QVERIFY(reachedSome > 1000);
    }
};

TALLY_TEST(TestLevel);
#include "test_level.moc"
