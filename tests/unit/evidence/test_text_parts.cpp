// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/text_parts.h"
#include "reading.h"
#include "registrar.h"

#include <QObject>

using namespace tally;
using namespace tally::evidence;

class TestTextParts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesAreKeptReadable()
    {
        QCOMPARE(escaped("a\xF0\xEF\x86\x7F\tb\xC3\xA9"), std::string("a\\xF0\\xEF\\x86\\x7F\\x09b\xC3\xA9"));
        QVERIFY(text::isValidUtf8(escaped(std::string(5000, '\xFF'))));
    }

    void serials_data()
    {
        QTest::addColumn<QByteArray>("read");
        QTest::addColumn<int>("trouble");
        const auto row = [](const QByteArray &read, IdentityTrouble trouble) {
            QTest::newRow(read.toPercentEncoding().constData()) << read << int(trouble);
        };
        row("WD-WCC3F1234567", IdentityTrouble::None);
        row("  NVME0SN20260042     ", IdentityTrouble::None);
        row("X1", IdentityTrouble::None);
        row("", IdentityTrouble::Missing);
        row("   ", IdentityTrouble::Missing);
        row("N/A", IdentityTrouble::Missing);
        row("0000000000", IdentityTrouble::Missing);
        row("To Be Filled By O.E.M.", IdentityTrouble::Missing);
        row("?????", IdentityTrouble::Unreadable);
        row(" \xF0\xEF\x86\x7F", IdentityTrouble::Unreadable);
        row("AB\x01"
            "CD",
            IdentityTrouble::Unreadable);
        row("XXXXXXXXXXXXXXX", IdentityTrouble::Anonymised);
        row("***********", IdentityTrouble::Anonymised);
    }
    void serials()
    {
        QFETCH(QByteArray, read);
        QFETCH(int, trouble);
        Identity identity;
        takeSerial(identity, std::string_view(read.constData(), static_cast<std::size_t>(read.size())));
        QCOMPARE(int(identity.trouble), trouble);
        QCOMPARE(identity.troubleReason.empty(), trouble == int(IdentityTrouble::None));
        QVERIFY(text::isValidUtf8(identity.serial));
    }

    void times_data()
    {
        QTest::addColumn<QString>("expected"); // local, then the offset; "?" without a zone, "-" no time
        QTest::newRow("2026/11/21 22:32:19") << "2026-11-21T22:32:19Z ?";
        QTest::newRow("2026-11-25 08:51:27") << "2026-11-25T08:51:27Z ?";
        QTest::newRow("2026-11-25T08:51:27+0100") << "2026-11-25T08:51:27Z 60";
        QTest::newRow("2026-11-25T08:51:27Z") << "2026-11-25T08:51:27Z 0";
        QTest::newRow("2026-11-25T08:51:27-05:30") << "2026-11-25T08:51:27Z -330";
        QTest::newRow("Saturday, 04 Jan 2020 14:28:24") << "2020-01-04T14:28:24Z ?";
        QTest::newRow("Sat Nov 21 22:32:18 2026 UTC") << "2026-11-21T22:32:18Z 0";
        QTest::newRow("25/11/2026") << "2026-11-25T00:00:00Z ?";
        QTest::newRow("25 Nov 2026 10:00 BST") << "2026-11-25T10:00:00Z 60";
        QTest::newRow("2026-11-25") << "2026-11-25T00:00:00Z ?";
        QTest::newRow("yesterday") << "-";
        QTest::newRow("") << "-";
    }
    void times()
    {
        QFETCH(QString, expected);
        const ClaimedTime time = claimedTime(QTest::currentDataTag());
        QString found = QStringLiteral("-");
        if (time.secondsLocal)
            found = QString::fromStdString(formatInstant(*time.secondsLocal * 1000)) +
                    (time.zoneKnown ? QStringLiteral(" %1").arg(time.offsetMinutes) : QStringLiteral(" ?"));
        QCOMPARE(found, expected);
    }

    void numbers()
    {
        QCOMPARE(leadingNumber("0x101 (x)").value_or(0), std::int64_t{0x101});
        QCOMPARE(leadingNumber("500,107,862,016 bytes [500 GB]").value_or(0), std::int64_t{500107862016});
        QVERIFY(!leadingNumber("none"));
        QVERIFY(!leadingNumber("99999999999999999999999"));
        QCOMPARE(exactBytes("500 GB, 500107862016 bytes").value_or(0), std::int64_t{500107862016});
        QCOMPARE(exactBytes("500 GB,500107862016b").value_or(0), std::int64_t{500107862016});
        QCOMPARE(exactBytes("500107862016").value_or(0), std::int64_t{500107862016});
        QVERIFY(!exactBytes("500 GB"));
        QVERIFY(!exactBytes("-1"));
        QVERIFY(!exactBytes("Unknown"));
    }
};

TALLY_TEST(TestTextParts);
#include "test_text_parts.moc"
