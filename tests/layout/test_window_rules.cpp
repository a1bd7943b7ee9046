// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registrar.h"
#include "window_rules.h"

#include <QTest>

using namespace tally::layout;

class TestWindowRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coloursAreFound_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("isColour");
        const auto row = [](const char *line, bool isColour) {
            QTest::newRow(line) << QString::fromUtf8(line) << isColour;
        };
        row("QColor(31, 90, 168)", true);
        row("QColor{31, 90, 168}", true);
        row("const QColor red(255, 0, 0);", true);
        row("QColor(QStringLiteral(\"red\"))", true);
        row("QColor(\"#123456\")", true);
        row("pen.setColor(Qt::darkGreen);", true);
        row("qRgb(1, 2, 3)", true);
        row("QColor::fromHsv(1, 2, 3)", true);
        row("x = \"#1F5AA8\";", true);
        row("theme.color(Role::Line)", false);
        row("QColor(Qt::transparent)", false);
        row("fill(Qt::transparent)", false);
        row("QColor colour(Role role)", false);
        row("// like Qt::red or #1F5AA8", false);
        row("/* QColor(1, 2, 3) */", false);
        row("tr(\"Order #123\")", false);
    }
    void coloursAreFound()
    {
        QFETCH(QString, line);
        QFETCH(bool, isColour);
        const std::string text = "int a;\n" + line.toStdString() + "\n";
        QCOMPARE(checkColours("ui/tables", "a.cpp", text).size(), std::size_t(isColour ? 1 : 0));
        QVERIFY(checkColours("ui/theme", "a.cpp", text).empty());
    }
    void styleSheetsAreFound()
    {
        QCOMPARE(checkStyleSheets("a.cpp", "\nx->setStyleSheet(y);").front(),
                 std::string("a.cpp:2: no style sheets"));
        QVERIFY(checkStyleSheets("a.cpp", "// setStyleSheet").empty());
    }
    void wordsAreFound_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("isProse");
        const auto row = [](const char *line, bool isProse) {
            QTest::newRow(line) << QString::fromUtf8(line) << isProse;
        };
        row("x->setText(QStringLiteral(\"Undo\"));", true);
        row("new QLabel(QLatin1String(\"Cost\"))", true);
        row("x->setToolTip(QString::fromUtf8(\"Cost\"));", true);
        row("return QStringLiteral(\"Nothing matches\");", true);
        row("return u\"Nothing matches\"_s;", true);
        row("x->setText(tr(\"Undo\"));", false);
        row("x->setText(tr(\"Nothing matches\"));", false);
        row("x->setText(QStringLiteral(\"%1 · %2\").arg(a, b));", false);
        row("x->setObjectName(QStringLiteral(\"undo\"));", false);
        row("icon(QStringLiteral(\"st-good\"))", false);
        row("qWarning(\"no icon\");", false);
        row("return QStringLiteral(\"font size\"); // not for people: a key", false);
        row("// QStringLiteral(\"Nothing matches\")", false);
    }
    void wordsAreFound()
    {
        QFETCH(QString, line);
        QFETCH(bool, isProse);
        QCOMPARE(checkWords("a.cpp", line.toStdString() + "\n").size(), std::size_t(isProse ? 1 : 0));
    }
    void commentsGoAndStringsStay()
    {
        QCOMPARE(withoutComments("a /* b\nc */ d // e\nf"), std::string("a \n d \nf"));
        QCOMPARE(withoutComments("\"// \\\" /*\" 'a' '\"' 1'000 // x"),
                 std::string("\"// \\\" /*\" 'a' '\"' 1'000 "));
    }
};

TALLY_TEST(TestWindowRules);
#include "test_window_rules.moc"
