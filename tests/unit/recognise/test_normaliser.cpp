// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognise/normaliser.h"

#include "registrar.h"

#include <QTest>

using namespace tally::recognise;

class TestNormaliser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTitlesApart_data();
    void takesTitlesApart();
    void cutsPublishersAtTheirLegalForm_data();
    void cutsPublishersAtTheirLegalForm();
    void knowsPackages_data();
    void knowsPackages();
    void comparesWholeWords();
};

void TestNormaliser::takesTitlesApart_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QByteArray>("base");
    QTest::addColumn<QByteArray>("family");
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QByteArray>("edition");
    QTest::addColumn<QByteArray>("tags");
    const auto row = [](const char *raw, const char *base, const char *family, const char *version,
                        const char *edition, const char *tags) {
        QTest::newRow(raw) << QByteArray(raw) << QByteArray(base) << QByteArray(family) << QByteArray(version)
                           << QByteArray(edition) << QByteArray(tags);
    };
    row("Microsoft Office Professional Plus 2016 - en-us", "microsoft office professional plus",
        "microsoft office", "2016", "Professional Plus", "/en-us");
    row("  \"Microsoft® Office Standard 2019\" ", "microsoft office standard", "microsoft office", "2019",
        "Standard", "/");
    row("7-Zip 19.00 (x64)", "7-zip", "7-zip", "19.00", "", "x64/");
    row("Mozilla Firefox ESR (x64 en-GB)", "mozilla firefox esr", "mozilla firefox esr", "", "", "x64/en-gb");
    row("Vim 9.1 (x64)", "vim", "vim", "9.1", "", "x64/");
    row("AutoCAD LT 2023 - English", "autocad lt", "autocad lt", "2023", "", "/english");
    row("English for Beginners", "english for beginners", "english for beginners", "", "", "/");
    row("Autodesk 3ds Max 2022", "autodesk 3ds max", "autodesk 3ds max", "2022", "", "/");
    row("Microsoft Windows Server 2012 R2 Standard", "microsoft windows server standard",
        "microsoft windows server", "2012 R2", "Standard", "/");
    row("Microsoft 365 Apps for enterprise - en-gb", "microsoft 365 apps for enterprise",
        "microsoft 365 apps", "", "Enterprise", "/en-gb");
    row("Adobe Photoshop CS6", "adobe photoshop", "adobe photoshop", "CS6", "", "/");
    row("FusionInventory Agent 2.3.19 (x64 edition)", "fusioninventory agent", "fusioninventory agent",
        "2.3.19", "", "x64/");
    row("Office \xE2\x80\x93 Famille et \xC3\x89tudiant 2019", "office famille et etudiant", "office", "2019",
        "Home and Student", "/");
    row("365", "365", "365", "", "", "/");
    row("", "", "", "", "", "/");
}

void TestNormaliser::takesTitlesApart()
{
    QFETCH(QByteArray, raw);
    const NormalisedTitle title = normalise(raw.toStdString(), {}, {}, {});
    QTEST(QByteArray::fromStdString(title.base), "base");
    QTEST(QByteArray::fromStdString(title.family), "family");
    QTEST(QByteArray::fromStdString(title.version), "version");
    QTEST(QByteArray::fromStdString(title.edition), "edition");
    QTEST(QByteArray::fromStdString(title.architecture + "/" + title.language), "tags");
}

void TestNormaliser::cutsPublishersAtTheirLegalForm_data()
{
    QTest::addColumn<QByteArray>("cut");
    QTest::newRow("Microsoft Corporation") << QByteArray("microsoft");
    QTest::newRow("Cisco Systems, Inc.") << QByteArray("cisco systems");
    QTest::newRow("JetBrains s.r.o.") << QByteArray("jetbrains s.r.o.");
    QTest::newRow("Oracle and/or its affiliates") << QByteArray("oracle and/or its affiliates");
    QTest::newRow("geek software GmbH") << QByteArray("geek software");
    QTest::newRow("Limited Run Games") << QByteArray("limited run games"); // a name may begin with one
    QTest::newRow("(none)") << QByteArray();
}

void TestNormaliser::cutsPublishersAtTheirLegalForm()
{
    QTEST(QByteArray::fromStdString(normalisedPublisher(QTest::currentDataTag())), "cut");
}

void TestNormaliser::knowsPackages_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QByteArray>("architecture");
    QTest::addColumn<bool>("isPackage");
    QTest::newRow("libx11-6:amd64") << QByteArray("2:1.8.4-2+deb12u2") << QByteArray("amd64") << true;
    QTest::newRow("adduser") << QByteArray("3.134") << QByteArray("all") << true;
    QTest::newRow("bash.x86_64") << QByteArray("4.1.2-3.el6") << QByteArray() << true;
    QTest::newRow("boost-iostreams") << QByteArray("1.60.0-10.fc25") << QByteArray("x86_64") << true;
    QTest::newRow("osquery") << QByteArray("5.16.0") << QByteArray("x86_64") << false; // Windows says so too
    QTest::newRow("Microsoft Edge") << QByteArray("108.0.1462.54") << QByteArray("i586") << false;
    QTest::newRow("WIC") << QByteArray() << QByteArray("x86_64") << false;
}

void TestNormaliser::knowsPackages()
{
    QFETCH(QByteArray, version);
    QFETCH(QByteArray, architecture);
    const NormalisedTitle title =
        normalise(QTest::currentDataTag(), version.toStdString(), {}, architecture.toStdString());
    QTEST(title.isPackage, "isPackage");
}

void TestNormaliser::comparesWholeWords()
{
    QVERIFY(holdsWord("the vim project", "vim"));
    QVERIFY(holdsWord("https://www.mozilla.org/", "mozilla"));
    QVERIFY(!holdsWord("sapient", "sap"));
    QVERIFY(!holdsWord("anything", ""));
    QVERIFY(isDistribution("fedora project"));
    QVERIFY(!isDistribution("redhatter"));
}

TALLY_TEST(TestNormaliser);
#include "test_normaliser.moc"
