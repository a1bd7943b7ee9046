// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registrar.h"
#include "ui/tables/clipboard_block.h"

#include <QMimeData>
#include <QTest>

using namespace tally::ui;

class TestClipboardBlock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas();
    void readsWhatSpreadsheetsWrite();
    void htmlIsEscaped();
};

void TestClipboardBlock::comesBackAsItWas()
{
    const Block block{{QStringLiteral("a"), QStringLiteral("two\nlines"), QString()},
                      {QStringLiteral("tab\there"), QStringLiteral("say \"so\""), QStringLiteral("–")}};
    QCOMPARE(blockFrom(toMime(textsOf(block))->text()), block);
}

void TestClipboardBlock::readsWhatSpreadsheetsWrite()
{
    QCOMPARE(blockFrom(QStringLiteral("a\tb\r\nc\td\r\n")),
             Block({{QStringLiteral("a"), QStringLiteral("b")}, {QStringLiteral("c"), QStringLiteral("d")}}));
    QCOMPARE(blockFrom(QStringLiteral("one")), Block({{QStringLiteral("one")}}));
    QCOMPARE(blockFrom(QString()), Block());
    // An inch sign inside a cell is no quote; one that never ends is text to the end.
    QCOMPARE(blockFrom(QStringLiteral("14\" screen\tx")),
             Block({{QStringLiteral("14\" screen"), QStringLiteral("x")}}));
    QCOMPARE(blockFrom(QStringLiteral("\"open\tx")), Block({{QStringLiteral("open\tx")}}));
}

void TestClipboardBlock::htmlIsEscaped()
{
    const QString html = toMime(textsOf({{QStringLiteral("<b>&")}}))->html();
    QVERIFY(html.contains(QStringLiteral("<td>&lt;b&gt;&amp;</td>")));
}

TALLY_TEST(TestClipboardBlock);
#include "test_clipboard_block.moc"
