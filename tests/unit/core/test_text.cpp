// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "registrar.h"

#include <QTest>

using namespace tally;

class TestText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldingForgetsCaseAndAccents()
    {
        QCOMPARE(text::folded("Mi9TPro-T\xC3\xA9l\xC3\xA9phoneM"), std::string("mi9tpro-telephonem"));
        QCOMPARE(text::folded("STRA\xC3\x9F"
                              "E"),
                 std::string("strasse"));
    }
    void malformedBytesAreReplaced()
    {
        QVERIFY(!text::isValidUtf8("\xC0\x80"));
        QVERIFY(!text::isValidUtf8("\xED\xA0\x80"));
        QVERIFY(text::isValidUtf8("\xF0\x9F\x92\xBE"));
        QCOMPARE(text::sanitisedUtf8("a\xFF"
                                     "b"),
                 std::string("a\xEF\xBF\xBD"
                             "b"));
    }
    void trimsNulAndNoBreakSpace()
    {
        QCOMPARE(std::string(text::trimmed(std::string_view("\0 \xC2\xA0x y\r\n\0", 10))), std::string("x y"));
    }
    void nearestNameIsOffered()
    {
        QCOMPARE(text::nearest("seral_number", {"serial_number", "asset_number"}), std::string("serial_number"));
        QCOMPARE(text::nearest("zzz", {"serial_number"}), std::string());
    }
    void hexGoesThereAndBack()
    {
        const std::string bytes("\x00\xFF\x10", 3);
        QCOMPARE(text::hex(bytes), std::string("00ff10"));
        QCOMPARE(text::fromHex("00FF10"), bytes);
        QVERIFY(text::fromHex("0g").empty());
    }
};

TALLY_TEST(TestText);
#include "test_text.moc"
