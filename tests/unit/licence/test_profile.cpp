// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "licence/profile.h"
#include "must.h"
#include "registrar.h"

#include <QTest>

using namespace tally;
using namespace tally::licence;
using test::must;

namespace {

model::DefinitionRow profileOf(const std::string &name, const std::string &more)
{
    return {kPartnership, std::string(kProfileKind), name,
            R"({"kind": "licence_profile", "label": "L", "source": "S", "metric": "per_device")" + more +
                "}"};
}

const Day kToday = *dayFrom(2025, 6, 30);

QByteArray mistakeOf(const std::string &more)
{
    const auto read = readProfile(profileOf("mine", more));
    return read ? QByteArray() : QByteArray::fromStdString(read.error().text());
}

} // namespace

class TestProfile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAll()
    {
        const Profile profile =
            must(readProfile(profileOf("mine", R"(, "valid_from": "2020-01-01", "valid_to": "2026-12-31",
                "applies_to": {"publisher": "Microsoft*", "products": ["Office"], "channels": ["volume"]},
                "parameters": {"pack": 2, "min_per_server": 16, "follows_mobility": true, "access": "device"},
                "rights": {"downgrade": "all", "second_copies": 1, "also_covers": ["Office / Standard"]},
                "suite": {"components": ["Word", "Excel"], "same_version": true},
                "version_groups": [["2012", "2012 R2"]], "evidence_required": {"volume": ["statement"]})")));
        QCOMPARE(profile.name, std::string("mine"));
        QCOMPARE(profile.rule.pack, 2);
        QCOMPARE(profile.rule.minPerServer, 16);
        QVERIFY(profile.rule.followsMobility);
        QVERIFY(profile.rule.access == MetricRule::Access::Device);
        QCOMPARE(*profile.rights.downgrade, kAll);
        QCOMPARE(*profile.rights.secondCopies, 1);
        QVERIFY(!profile.rights.bridgesSegments);
        QCOMPARE(profile.suite.size(), std::size_t(2));
        QVERIFY(profile.suiteSameVersion);
        QCOMPARE(profile.versionGroups.front().back(), std::string("2012 R2"));
        QCOMPARE(profile.evidence.at("volume").front(), std::string("statement"));
    }

    void refusesWithKeyAndReason_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QByteArray>("said");
        const QByteArray from(R"(, "valid_from": "2020-01-01")");
        QTest::newRow("no date") << QByteArray() << QByteArray("valid_from");
        QTest::newRow("bad date") << QByteArray(R"(, "valid_from": "2020-02-30")") << QByteArray("no day");
        QTest::newRow("ends before it starts")
            << from + R"(, "valid_to": "2019-01-01")" << QByteArray("before valid_from");
        QTest::newRow("unknown key") << from + R"(, "right": {})" << QByteArray("did you mean rights?");
        QTest::newRow("unknown parameter")
            << from + R"(, "parameters": {"packs": 2})" << QByteArray("did you mean pack?");
        QTest::newRow("parameter out of bounds")
            << from + R"(, "parameters": {"pack": 0})" << QByteArray("parameters.pack");
        QTest::newRow("a text for a switch")
            << from + R"(, "parameters": {"follows_mobility": 3})" << QByteArray("neither yes nor no");
        QTest::newRow("depth") << from + R"(, "rights": {"downgrade": "some"})"
                               << QByteArray("rights.downgrade");
        QTest::newRow("suite of nothing") << from + R"(, "suite": {})" << QByteArray("suite.components");
        QTest::newRow("group of one")
            << from + R"(, "version_groups": [["1"]])" << QByteArray("two versions at least");
    }
    void refusesWithKeyAndReason()
    {
        QFETCH(QByteArray, more);
        QFETCH(QByteArray, said);
        const QByteArray mistake = mistakeOf(more.toStdString());
        QVERIFY2(mistake.contains(said), mistake.constData());
        QVERIFY2(mistake.contains("\"mine\""), mistake.constData());
    }

    void takesTheMostParticular()
    {
        const std::string from = R"(, "valid_from": "2020-01-01", "applies_to": )";
        const Profiles profiles = must(Profiles::build(
            {profileOf("by_publisher", from + R"({"publisher": "Micro*"})"),
             profileOf("by_channel", from + R"({"publisher": "Micro*", "channels": ["oem"]})"),
             profileOf("by_product", from + R"({"products": "Office"})"),
             profileOf("newer", R"(, "valid_from": "2025-01-01", "applies_to": {"products": "Office"})"),
             profileOf("future", R"(, "valid_from": "2025-07-01", "applies_to": {"products": "Office"})"),
             profileOf("by_name", R"(, "valid_from": "2020-01-01")")}));
        const auto fitting = [&](const char *publisher, const char *product, const char *channel,
                                 Day on = kToday) {
            const Profile *found = profiles.fitting({publisher, product, "", channel}, on);
            return found == nullptr ? std::string() : found->name;
        };
        QCOMPARE(fitting("MICROSOFT Corp", "Visio", "volume"), std::string("by_publisher"));
        QCOMPARE(fitting("Microsoft", "Visio", "oem"), std::string("by_channel"));
        QCOMPARE(fitting("Microsoft", "office", "oem"), std::string("newer"));
        QCOMPARE(fitting("Microsoft", "Office", "oem", *dayFrom(2024, 1, 1)), std::string("by_product"));
        QCOMPARE(fitting("Other", "Thing", ""), std::string());
        QCOMPARE(fitting("Microsoft", "Office", "", *dayFrom(2019, 1, 1)), std::string());
        QVERIFY(profiles.named("by_name", kToday) != nullptr);
        QVERIFY(profiles.named("future", kToday) == nullptr);
        QVERIFY(profiles.isKnown("future"));
    }

    void everyShippedOneIsReadDatedAndSourced()
    {
        const auto &shipped = shippedProfiles();
        QVERIFY(shipped.size() >= 20);
        const Profiles profiles = must(Profiles::build(shipped));
        for (const Profile &profile : profiles.all()) {
            QVERIFY2(!profile.source.empty() && !profile.label.empty(), profile.name.c_str());
            QVERIFY2(profile.validFrom > 0, profile.name.c_str());
        }
        QCOMPARE(profiles.fitting({"Microsoft", "Windows Server", "Standard", "volume"}, kToday)->name,
                 std::string("microsoft_windows_server_standard"));
        QCOMPARE(profiles.fitting({"Autodesk, Inc.", "AutoCAD", "", ""}, kToday)->rule.devicesPerUser, 3);
        QCOMPARE(profiles.corePercent("Intel(R) Xeon(R) Gold 6130", kToday), 50);
        QCOMPARE(profiles.corePercent("SPARC T3 1.65 GHz", kToday), 25); // the longer pattern
        QCOMPARE(profiles.corePercent("Z80", kToday), 0);
    }

    void readsTheRightsOfALicence()
    {
        RightsText rights;
        for (const char *word : {"downgrade=3", " second_copies = 2", "new_versions=no", "pack=2",
                                 "also_covers=Office / Standard", "bridges_segments"})
            QVERIFY(readRight(word, rights));
        QCOMPARE(*rights.downgrade, 3);
        QCOMPARE(*rights.secondCopies, 2);
        QVERIFY(!*rights.newVersions);
        QVERIFY(*rights.bridgesSegments);
        QCOMPARE(rights.parameters.front().first, std::string("pack"));
        QCOMPARE(rights.alsoCovers.front(), std::string("Office / Standard"));
        for (const char *word : {"downgrade=-1", "downgrade", "upgrade=1", "pack=none", "access=all",
                                 "new_versions=perhaps", "also_covers="}) {
            RightsText ignored;
            const auto read = readRight(word, ignored);
            QVERIFY2(!read, word);
            QCOMPARE(read.error().field, std::string("rights"));
        }
    }
};

TALLY_TEST(TestProfile);
#include "test_profile.moc"
