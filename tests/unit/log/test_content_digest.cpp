// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/content_digest.h"
#include "log/netstring.h"
#include "registrar.h"

#include <QTest>

using namespace tally::log;

class TestContentDigest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lineFormat()
    {
        ContentLine line;
        line.begin('+');
        line.integer(0);
        line.integer(-12);
        line.text("é");
        line.text("");
        line.null();
        QCOMPARE(std::string(line.bytes()), std::string("+1:0,3:-12,2:é,0:,~"));
        line.begin('-');
        QCOMPARE(std::string(line.bytes()), std::string("-"));
    }

    void blocks_data()
    {
        QTest::addColumn<int>("lines");
        for (const int lines :
             {1, 2, kLinesPerBlock - 1, kLinesPerBlock, kLinesPerBlock + 1, 3 * kLinesPerBlock})
            QTest::addRow("%d", lines) << lines;
    }

    void blocks()
    {
        QFETCH(int, lines);
        ContentDigest digest;
        std::string block, whole;
        for (int i = 0; i < lines; ++i) {
            const std::string line = "+" + std::to_string(i);
            digest.add(line);
            block += line;
            if ((i + 1) % kLinesPerBlock == 0 || i + 1 == lines) {
                whole += sha256(block);
                block.clear();
            }
        }
        QCOMPARE(digest.lines(), lines);
        QVERIFY(digest.finish() == sha256(whole));
        QVERIFY(digest.finish().empty()); // begun again, and nothing came
    }

    void netstrings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("good");
        QTest::newRow("word") << QByteArray("5:hello,rest") << true;
        QTest::newRow("empty") << QByteArray("0:,") << true;
        QTest::newRow("leading zero") << QByteArray("05:hello,") << false;
        QTest::newRow("no comma") << QByteArray("5:hello;") << false;
        QTest::newRow("cut") << QByteArray("5:hel") << false;
        QTest::newRow("cut before the comma") << QByteArray("5:hello") << false;
        QTest::newRow("no length") << QByteArray(":,") << false;
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("length alone") << QByteArray("5") << false;
        QTest::newRow("huge") << QByteArray("18446744073709551615:a,") << false;
        QTest::newRow("too many digits") << QByteArray("99999999999999999999999:a,") << false;
        QTest::newRow("negative") << QByteArray("-1:,") << false;
    }

    void netstrings()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, good);
        const std::string text = bytes.toStdString();
        std::string_view rest = text;
        QCOMPARE(takeNetstring(rest).has_value(), good);
    }
};

TALLY_TEST(TestContentDigest);
#include "test_content_digest.moc"
