// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disposal/working_days.h"
#include "judging_lab.h"
#include "must.h"
#include "registrar.h"

#include <QTest>

using namespace tally;
using namespace tally::disposal;
using test::must;

namespace {

model::DefinitionRow shippedText(const std::string &name)
{
    for (const model::DefinitionRow &definition : shippedPolicies()) {
        if (definition.name == name)
            return definition;
    }
    qFatal("%s is not shipped", name.c_str());
}

// The shipped strict policy with one text in place of another.
model::DefinitionRow changed(const QByteArray &what, const QByteArray &into)
{
    model::DefinitionRow definition = shippedText("strict");
    const std::size_t at = definition.text.find(what.toStdString());
    if (at == std::string::npos)
        qFatal("\"%s\" is not in the policy", what.constData());
    definition.text.replace(at, static_cast<std::size_t>(what.size()), into.toStdString());
    return definition;
}

model::DefinitionRow adopted(const std::string &name, const std::string &on, const std::string &approver)
{
    model::DefinitionRow definition = shippedText(name);
    definition.text.insert(definition.text.find("\"version\""),
                           "\"adopted\": {\"author\": \"A. Author\", \"approver\": \"" + approver +
                               "\", \"on\": \"" + on + "\"}, ");
    return definition;
}

// The letters of the study: K clear, + clear plus, P purge, X destroy, R destroy or risk, M each member.
char letterOf(const MediumFacts &medium, const Policy &policy)
{
    const Required need = required(medium, policy);
    if (need.perMember)
        return 'M';
    if (need.riskAcceptable)
        return 'R';
    return "-K+PX"[static_cast<int>(need.level)];
}

struct Letters
{
    MediumType type;
    const char *cells; // C1 D1 to D4, C2 …
};
constexpr Letters kStrict[] = {
    {MediumType::Hdd, "KKKK KKPP KPPX PPXX"},         {MediumType::Ssd, "KKKK KKPP KPPX PPXX"},
    {MediumType::Nvme, "KKKK KKPP KPPX PPXX"},        {MediumType::Sed, "PPPP PPPP PPPX PPXX"},
    {MediumType::Hybrid, "KKPP KKPP KPPX PXXX"},      {MediumType::UsbStick, "KKKX KKXX KXXX XXXX"},
    {MediumType::MemoryCard, "KKKX KKXX KXXX XXXX"},  {MediumType::Emmc, "KKKK KKPP KPPX PPXX"},
    {MediumType::PhoneTablet, "KKPP KKPP PPPX PPXX"}, {MediumType::Tape, "KKXX KKXX KXXX XXXX"},
    {MediumType::Optical, "XXXX XXXX XXXX XXXX"},     {MediumType::MfpDisk, "KKKK KKPP KPPX PPXX"},
    {MediumType::MfpFlash, "KKKK KKRR KXXX XXXX"},    {MediumType::NetworkFlash, "KKKK KKRR KXXX XXXX"},
    {MediumType::Array, "MMMM MMMM MMMM MMMM"},       {MediumType::ArrayMember, "KKKK KKPP KPPX PPXX"},
    {MediumType::Nvram, "KKKK KKPP KPPX PPXX"},       {MediumType::Unknown, "XXXX XXXX XXXX XXXX"},
    {MediumType::Floppy, "XXXX XXXX XXXX XXXX"}};

QByteArray cellsOf(MediumType type, const Policy &policy)
{
    QByteArray cells;
    for (int c = 0; c < 4; ++c) {
        for (int d = 0; d < 4; ++d)
            cells += letterOf(mediumOf(type, static_cast<DataClass>(c), static_cast<Destination>(d)), policy);
        cells += c < 3 ? " " : "";
    }
    return cells;
}

} // namespace

class TestPolicy final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksWhatTheStudyAsks()
    {
        QCOMPARE(std::size(kStrict), allMediumTypes().size());
        for (const Letters &row : kStrict) {
            QCOMPARE(cellsOf(row.type, strictPolicy()), QByteArray(row.cells));
            QCOMPARE(cellsOf(row.type, officialPolicy()),
                     QByteArray(row.type == MediumType::Hdd ? "KKKK KK++ K++X PPXX" : row.cells));
        }
    }

    void whatFailedIsDestroyed()
    {
        MediumFacts medium = mediumOf(MediumType::Hdd, DataClass::C1, Destination::D1);
        medium.isDestroyOnly = true;
        const Required need = required(medium, strictPolicy());
        QCOMPARE(need.level, Level::Destroy);
        QCOMPARE(need.cell, std::string("failed or locked HDD, C1, D1 (same_service): destroy"));
    }

    void saysTheCellInWords()
    {
        MediumFacts medium = mediumOf(MediumType::Ssd, DataClass::C3, Destination::D3);
        QCOMPARE(required(medium, strictPolicy()).cell, std::string("SSD, C3, D3 (outside_reuse): purge"));
        medium.dataClass.reset();
        medium.destination.reset();
        const Required need = required(medium, strictPolicy());
        QCOMPARE(need.cell, std::string("SSD, C3 (unknown), D4 (not decided): destroy"));
        medium.dataClass = DataClass::OutOfScope;
        QVERIFY(required(medium, strictPolicy()).outOfScope);
        QVERIFY(required(mediumOf(MediumType::MfpDisk), strictPolicy()).otherPartToo);
    }

    void aQualifiedDriveStandsInItsOwnRow()
    {
        MediumFacts medium = mediumOf(MediumType::Ssd, DataClass::C1, Destination::D1);
        medium.isSelfEncrypting = true;
        QCOMPARE(required(medium, strictPolicy()).level, Level::Clear);
        medium.encryption = soundEncryption();
        QCOMPARE(required(medium, strictPolicy()).level, Level::Purge);
    }

    void theHighestClassCounts()
    {
        using Classes = std::vector<std::optional<DataClass>>;
        QCOMPARE(highestOf(Classes{DataClass::C1, DataClass::C4, DataClass::C2}), DataClass::C4);
        QCOMPARE(highestOf(Classes{DataClass::C1, std::nullopt}), DataClass::C3);
        QCOMPARE(highestOf(Classes{}), DataClass::C3);
        QCOMPARE(highestOf(Classes{DataClass::C1}), DataClass::C1);
    }

    void everyShippedRowHasItsSource()
    {
        const Policies policies = must(Policies::build(shippedPolicies()));
        QCOMPARE(policies.all().size(), std::size_t(2));
        for (const Policy &policy : policies.all()) {
            QVERIFY(!policy.label.empty() && !policy.source.empty());
            for (const TechniqueRow &row : policy.techniques)
                QVERIFY(!row.source.text.empty());
            for (const MediumType type :
                 allMediumTypes()) { // destruction is open to all that can be in one piece
                const bool hasEnd = std::any_of(
                    policy.techniques.begin(), policy.techniques.end(), [&](const TechniqueRow &row) {
                        return row.level == Level::Destroy &&
                               std::find(row.types.begin(), row.types.end(), type) != row.types.end();
                    });
                QCOMPARE(hasEnd, type != MediumType::Array);
            }
        }
        const Parameters &parameters = policies.named("strict")->parameters;
        QCOMPARE(parameters.maxAttempts, 2);
        QCOMPARE(parameters.custodyToleranceMinutes, 15);
        QCOMPARE(parameters.quarantinePlaces, 150);
        QVERIFY(!parameters.smallTeam && !parameters.destroyWitnessC4);
    }

    void anotherPolicyNeedsTwoPeople()
    {
        const Day before = *dayFrom(2026, 2, 28), after = *dayFrom(2026, 3, 1);
        const Policies shipped = must(Policies::build(shippedPolicies()));
        QCOMPARE(shipped.inForce(after).name, std::string("strict"));
        const Policies policies = must(
            Policies::build({shippedText("strict"), adopted("uk_official", "2026-03-01", "B. Approver")}));
        QCOMPARE(policies.inForce(before).name, std::string("strict"));
        QCOMPARE(policies.inForce(after).title(), std::string("uk_official 1"));
        const auto alone = readPolicy(adopted("uk_official", "2026-03-01", " a. AUTHOR"));
        QVERIFY(!alone);
        QVERIFY(alone.error().reason.find("two") != std::string::npos);
        QVERIFY(!Policies::build({shippedText("uk_official")})); // no default
        QVERIFY(checkDefinitions(shippedPolicies(), {adopted("uk_official", "2026-03-01", "B")}));
        model::DefinitionRow second = shippedText("strict");
        second.name = "other";
        const auto two = checkDefinitions(shippedPolicies(), {second});
        QVERIFY(!two);
        QVERIFY(two.error().reason.find("More than one") != std::string::npos);
    }

    void refusesWithKeyAndReason_data()
    {
        QTest::addColumn<QByteArray>("what");
        QTest::addColumn<QByteArray>("into");
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("said");
        const auto row = [](const char *name, const char *what, const char *into, const char *field,
                            const char *said) {
            QTest::newRow(name) << QByteArray(what) << QByteArray(into) << QByteArray(field)
                                << QByteArray(said);
        };
        row("unknown key", "\n  \"techniques\": [", "\n  \"technique\": [],\n  \"techniques\": [",
            "technique", "did you mean techniques?");
        row("a key missing", "\"version\": 1,", "", "version", "it is missing");
        row("no day", "2020-01-01", "2020-02-30", "valid_from", "no day");
        row("a technique unknown", "\"technique\": \"overwrite\"", "\"technique\": \"overwriting\"",
            "techniques[1].technique", "there is no \"overwriting\"");
        row("a type unknown", "\"types\": [\"hdd\", \"mfp_disk\"]", "\"types\": [\"disk\"]",
            "techniques[1].types", "no medium type \"disk\"");
        row("a condition unknown", "\"full_coverage\"", "\"coverage\"", "techniques[1].conditions",
            "coverage");
        row("a technique of any type", "\"types\": [\"hdd\", \"mfp_disk\"], \"technique\"",
            "\"types\": [\"any\"], \"technique\"", "techniques[1].types", "nobody looked at");
        row("no mark", "\"mark\": \"P\"}", "\"mark\": \"Q\"}", "required[1].mark", "there is no \"Q\"");
        row("less for more", "\"C3\": [\"clear\", \"purge\", \"purge\", \"destroy\"]",
            "\"C3\": [\"clear\", \"clear\", \"clear\", \"destroy\"]", "required[1]",
            "it asks less for C3, D3");
        row("three destinations", "\"C1\": [\"clear\", \"clear\", \"clear\", \"clear\"]",
            "\"C1\": [\"clear\"]", "required[1].C1", "four levels");
        row("no row for the rest", "{\"types\": [\"any\"], \"C1\"", "{\"types\": [\"unknown\"], \"C1\"",
            "required[14]", "another row for unknown");
        row("an overwrite that destroys", "\"technique\": \"overwrite\", \"level\": \"clear\"",
            "\"technique\": \"overwrite\", \"level\": \"destroy\"", "techniques[1]", "cannot reach destroy");
        row("what never counts", "\"types\": [\"ssd\"], \"technique\": \"overwrite\"",
            "\"types\": [\"ssd\"], \"technique\": \"degauss\"", "techniques[15]", "never counts");
        row("no verification", "\"types\": [\"tape\"], \"level\": \"clear\"",
            "\"types\": [\"tape\"], \"level\": \"purge\"", "techniques", "no verification says");
        row("a parameter unknown", "\"max_attempts\"", "\"max_attempt\"", "parameters.max_attempt",
            "did you mean max_attempts?");
        row("a parameter out of bounds", "\"retention_years\": 7", "\"retention_years\": 1",
            "parameters.retention_years", "from 3 to 100");
        row("a class of pieces", "\"H-5\"", "\"5H\"", "particles[1].particle_class", "21964");
        row("a weak key", "\"key_bits_at_least\": 128", "\"key_bits_at_least\": 56",
            "encryption.key_bits_at_least", "from 112");
        row("no object", "{", "[", "", "no JSON object");
    }
    void refusesWithKeyAndReason()
    {
        QFETCH(QByteArray, what);
        QFETCH(QByteArray, into);
        QFETCH(QByteArray, field);
        QFETCH(QByteArray, said);
        const auto read = readPolicy(changed(what, into));
        QVERIFY(!read);
        const QByteArray text = QByteArray::fromStdString(read.error().text());
        QVERIFY2(QByteArray::fromStdString(read.error().field).startsWith(field), text.constData());
        QVERIFY2(text.contains(said), text.constData());
        QVERIFY2(text.contains("\"strict\""), text.constData());
    }
};

TALLY_TEST(TestPolicy);
#include "test_policy.moc"
