// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/canonical.h"
#include "registrar.h"

#include <QTest>

using namespace tally;
using namespace tally::model;

class TestCanonical final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneSpelling_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::newRow("serial") << "serial_number"
                                << " 5cg1234abc "
                                << "5CG1234ABC";
        QTest::newRow("serial with blanks") << "serial_number"
                                            << "WD-WCC 4N1"
                                            << "WD-WCC4N1";
        QTest::newRow("NVMe") << "serial_number"
                              << "0025_3888_91D0_0F4A."
                              << "0025_3888_91D0_0F4A";
        QTest::newRow("mac") << "mac"
                             << "44-85-00-2B-90-BC"
                             << "44:85:00:2b:90:bc";
        QTest::newRow("mac bare") << "mac"
                                  << "4485002b90bc"
                                  << "44:85:00:2b:90:bc";
        QTest::newRow("mac dots") << "mac"
                                  << "4485.002b.90bc"
                                  << "44:85:00:2b:90:bc";
        QTest::newRow("uuid case") << "uuid"
                                   << "4C4C4544-0034-3010-8048-B6C04F503732"
                                   << "4c4c4544-0034-3010-8048-b6c04f503732";
        QTest::newRow("uuid swapped") << "uuid"
                                      << "3D1E605F-C9AA-1A4B-8048-B6C04F503732"
                                      << "5f601e3d-aac9-4b1a-8048-b6c04f503732";
        QTest::newRow("uuid braces") << "uuid"
                                     << "{3D1E605F-C9AA-1A4B-8048-B6C04F503732}"
                                     << "3d1e605fc9aa1a4b8048b6c04f503732";
        QTest::newRow("vmware serial") << "serial_number"
                                       << "VMware-56 4d 60 5f c9 aa 1a 4b-80 48 b6 c0 4f 50 37 32"
                                       << "564d605f-c9aa-1a4b-8048-b6c04f503732";
        QTest::newRow("virtualbox serial") << "serial_number"
                                           << "VirtualBox-3d1e605f-c9aa-1a4b-8048-b6c04f503732"
                                           << "5F601E3D-AAC9-4B1A-8048-B6C04F503732";
        QTest::newRow("imei") << "imei"
                              << "35-209900-176148-1"
                              << "352099001761481";
        QTest::newRow("host") << "host_name"
                              << "Mi9TPro-T\u00e9l\u00e9phoneM"
                              << "mi9tpro-telephonem";
        QTest::newRow("asset number") << "asset_number"
                                      << "mbc 0042"
                                      << "MBC0042";
    }
    void oneSpelling()
    {
        QFETCH(QString, kind);
        QFETCH(QString, a);
        QFETCH(QString, b);
        const std::string first = canonicalIdentifier(kind.toStdString(), a.toStdString());
        QVERIFY(!first.empty());
        QCOMPARE(first, canonicalIdentifier(kind.toStdString(), b.toStdString()));
        QCOMPARE(canonicalIdentifier(kind.toStdString(), first), first);
    }

    void malformedIsNeverMatched()
    {
        for (const char *mac : {"", "44:85:00:2b:90", "44:85:00:2b:90:bc:dd", "hello", "44:85:00:2b:90:bz"})
            QVERIFY2(canonicalIdentifier("mac", mac).empty() && isPlaceholder("mac", mac), mac);
        for (const char *uuid :
             {"", "1234", "3d1e605f-c9aa-1a4b-8048-b6c04f50373", "zzzzzzzz-c9aa-1a4b-8048-b6c04f503732"})
            QVERIFY2(canonicalIdentifier("uuid", uuid).empty() && isPlaceholder("uuid", uuid), uuid);
        QVERIFY(canonicalIdentifier("imei", "12345").empty());
    }

    void placeholders_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("value");
        for (const char *value : {"",
                                  "  ",
                                  "0",
                                  "00000000",
                                  "To Be Filled By O.E.M.",
                                  "To be filled by O.E.M",
                                  "System Serial Number",
                                  "System manufacturer",
                                  "System Product Name",
                                  "Not Specified",
                                  "None",
                                  "N/A",
                                  "Unknown",
                                  "INVALID",
                                  "0123456789",
                                  "XXXXXXXX",
                                  "........",
                                  "No Asset Information",
                                  "No Asset Tag",
                                  "release-keys",
                                  "Empty",
                                  "Not Present",
                                  "-8",
                                  "Default string",
                                  "Chassis Serial Number",
                                  "Serial",
                                  "123456789",
                                  "111111"})
            QTest::addRow("serial '%s'", value) << "serial_number" << QString::fromLatin1(value);
        QTest::newRow("asset tag") << "asset_number"
                                   << "No Asset Tag";
        QTest::newRow("board") << "board_serial"
                               << "Default string";
        QTest::newRow("uuid zeros") << "uuid"
                                    << "00000000-0000-0000-0000-000000000000";
        QTest::newRow("uuid ones") << "uuid"
                                   << "FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF";
        QTest::newRow("uuid of a maker") << "uuid"
                                         << "03000200-0400-0500-0006-000700080009";
        QTest::newRow("uuid of a maker swapped") << "uuid"
                                                 << "00020003-0004-0005-0006-000700080009";
        QTest::newRow("mac zeros") << "mac"
                                   << "00:00:00:00:00:00";
        QTest::newRow("mac broadcast") << "mac"
                                       << "FF:FF:FF:FF:FF:FF";
        QTest::newRow("localhost") << "host_name"
                                   << "localhost";
    }
    void placeholders()
    {
        QFETCH(QString, kind);
        QFETCH(QString, value);
        QVERIFY(isPlaceholder(kind.toStdString(), value.toStdString()));
        QCOMPARE(identifierStrength(kind.toStdString(), value.toStdString()), 0);
    }

    void realValuesAreNoPlaceholders()
    {
        for (const char *value :
             {"640HP72", "S29NNXAH146409", "/640HP72/CE129536461378/", "NONE123", "1234567A", "SERIAL7"})
            QVERIFY2(!isPlaceholder("serial_number", value), value);
        QVERIFY(!isPlaceholder("uuid", "4c4c4544-0034-3010-8048-b6c04f503732"));
        QVERIFY(!isPlaceholder("host_name", "aaaa"));
    }

    void softwareAddressesAreWeak()
    {
        for (const char *mac :
             {"02:50:41:00:00:01", "02:42:ac:11:00:02", "20:41:53:59:4e:ff", "50:50:54:50:30:30",
              "da:a1:19:00:00:01", "52:54:00:fa:20:01", "6E-11-22-33-44-55"}) {
            QVERIFY2(isWeakValue("mac", mac), mac);
            QCOMPARE(identifierStrength("mac", mac), kWeakStrength);
        }
        QVERIFY(!isWeakValue("mac", "44:85:00:2b:90:bc"));
        QCOMPARE(identifierStrength("mac", "44:85:00:2b:90:bc"), identifierStrength("mac"));
    }

    void strengthFollowsTheOrderOfEvidence()
    {
        int last = 101;
        for (const std::string_view kind : identifierKinds()) {
            QVERIFY(identifierStrength(kind) <= last);
            last = identifierStrength(kind);
        }
        QVERIFY(identifierStrength("serial_number") > identifierStrength("uuid"));
        QVERIFY(identifierStrength("mac") > identifierStrength("agent_id"));
        QVERIFY(identifierStrength("host_name") < 50);
        QCOMPARE(identifierStrength("colour"), 0);
    }
};

TALLY_TEST(TestCanonical);
#include "test_canonical.moc"
