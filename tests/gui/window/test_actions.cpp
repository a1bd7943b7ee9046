// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registrar.h"

#include "ui/actions/action_registry.h"
#include "ui/palette/palette_entries.h"
#include "ui/window/place_history.h"

#include <QMenuBar>
#include <QTest>
#include <QWidget>

using namespace tally::ui;

namespace {

QStringList idsOf(const QList<PaletteEntry> &entries)
{
    QStringList ids;
    for (const PaletteEntry &entry : entries)
        ids.append(entry.id);
    return ids;
}

const QList<PaletteEntry> kEntries{
    {QStringLiteral("undo"), QStringLiteral("Undo"), QStringLiteral("Edit"), {}, {}, {}},
    {QStringLiteral("import"), QStringLiteral("Import…"), QStringLiteral("File"), {}, {}, {}},
    {QStringLiteral("goImports"), QStringLiteral("Go to imports"), QStringLiteral("Go"), {}, {}, {}},
    {QStringLiteral("label"),
     QStringLiteral("Print labels"),
     QStringLiteral("Work import"),
     {},
     {},
     QStringLiteral("Nothing is selected.")},
};

Place at(const char *view)
{
    return {QString::fromLatin1(view), {}, {}, {}};
}

} // namespace

class TestActions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void menusAreMadeOfActions()
    {
        QWidget window;
        QMenuBar bar;
        ActionRegistry registry;
        registry.fill(&bar);
        int calls = 0;
        QAction *undo = registry.add({QStringLiteral("edit.undo"), QStringLiteral("&Undo"),
                                      QStringLiteral("Edit"), QKeySequence::Undo},
                                     &window, [&] { ++calls; });
        QVERIFY(QTest::qWaitFor([&] { return registry.menu(QStringLiteral("Edit")) != nullptr; }));
        QCOMPARE(registry.menu(QStringLiteral("Edit"))->actions(), QList<QAction *>{undo});
        QVERIFY(registry.menu(QStringLiteral("Go")) == nullptr);
        undo->trigger();
        QCOMPARE(calls, 1);
        registry.setUnavailable(QStringLiteral("edit.undo"), QStringLiteral("Nothing recorded here yet."));
        undo->trigger();
        QCOMPARE(calls, 1);
        QVERIFY(undo->toolTip().contains(QStringLiteral("Nothing recorded here yet.")));
        registry.setUnavailable(QStringLiteral("edit.undo"), {});
        QVERIFY(undo->isEnabled());
    }

    void lettersOfAMenuAreOneEach()
    {
        const auto with = [](const QStringList &texts) { return withoutDoubledLetters(texts); };
        QCOMPARE(with({QStringLiteral("&Copy"), QStringLiteral("&Compact rows"), QStringLiteral("Columns")}),
                 QStringList(
                     {QStringLiteral("&Copy"), QStringLiteral("Compact &rows"), QStringLiteral("C&olumns")}));
        QCOMPARE(with({QStringLiteral("Up"), QStringLiteral("&Undo")}),
                 QStringList({QStringLiteral("U&p"), QStringLiteral("&Undo")}));
        QCOMPARE(with({QStringLiteral("&A"), QStringLiteral("&a")}),
                 QStringList({QStringLiteral("&A"), QStringLiteral("a")})); // none is left
        QCOMPARE(with({QStringLiteral("Save && &leave"), QStringLiteral("&Look")}),
                 QStringList({QStringLiteral("Save && &leave"), QStringLiteral("L&ook")}));
    }

    void anActionGoesWithItsOwner()
    {
        ActionRegistry registry;
        {
            QWidget view;
            registry.add({QStringLiteral("view.one"), QStringLiteral("One"), QStringLiteral("View")}, &view,
                         [] {});
            QVERIFY(registry.find(QStringLiteral("view.one")) != nullptr);
        }
        QVERIFY(registry.find(QStringLiteral("view.one")) == nullptr);
        QVERIFY(registry.actions().isEmpty());
    }

    void paletteFindsByBeginningsOfWords_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *typed, const QStringList &expected) {
            QTest::newRow(*typed == 0 ? "nothing" : typed) << QString::fromUtf8(typed) << expected;
        };
        row("", {QStringLiteral("import"), QStringLiteral("undo"), QStringLiteral("goImports"),
                 QStringLiteral("label")});
        row("imp", {QStringLiteral("import"), QStringLiteral("goImports"), QStringLiteral("label")});
        row("go imp", {QStringLiteral("goImports")});
        row("UND", {QStringLiteral("undo")});
        row("edit", {QStringLiteral("undo")});
        row("xyz", {});
    }
    void paletteFindsByBeginningsOfWords()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, expected);
        QCOMPARE(idsOf(paletteMatches(kEntries, typed, {QStringLiteral("import")})), expected);
    }

    void sumsAreWorkedOut_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("good");
        QTest::addColumn<double>("answer");
        const auto row = [](const char *typed, bool good, double answer) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << good << answer;
        };
        row("40 * 820", true, 32'800);
        row("= 2 + 3 * 4", true, 14);
        row("(2+3)*4", true, 20);
        row("£1,200 / 4", true, 300);
        row("10 - 4 - 3", true, 3);
        row("1/0", false, 0);
        row("40", false, 0);
        row("40 *", false, 0);
        row("(1+2", false, 0);
        row("undo", false, 0);
        row("((((", false, 0);
    }
    void sumsAreWorkedOut()
    {
        QFETCH(QString, typed);
        QFETCH(bool, good);
        double answer = 0;
        QCOMPARE(paletteSum(typed, answer), good);
        if (good)
            QTEST(answer, "answer");
    }

    void theWayBackAndForward()
    {
        PlaceHistory history;
        QVERIFY(!history.canGoBack());
        history.visit(at("a"));
        history.visit(at("a"));
        QVERIFY(!history.canGoBack());
        history.visit(at("b"));
        history.visit(at("c"));
        QCOMPARE(history.back(), at("b"));
        QVERIFY(history.canGoForward());
        QCOMPARE(history.forward(), at("c"));
        QVERIFY(!history.canGoForward());
        history.back();
        history.visit(at("d"));
        QVERIFY(!history.canGoForward());
        QCOMPARE(history.back(), at("b"));
        QCOMPARE(history.back(), at("a"));
        QVERIFY(!history.canGoBack());
    }
};

TALLY_TEST(TestActions);
#include "test_actions.moc"
