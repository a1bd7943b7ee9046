// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures.h"
#include "registrar.h"

#include "ui/actions/action_registry.h"
#include "ui/help/keys_editor.h"
#include "ui/help/keys_model.h"
#include "ui/help/keys_window.h"
#include "ui/tables/table_view.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLineEdit>
#include <QMenuBar>
#include <QPdfWriter>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace tally::test;
using namespace tally::ui;

namespace {

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

const KeyLine *find(const std::vector<KeyLine> &lines, const QString &what)
{
    for (const KeyLine &line : lines) {
        if (line.what == what)
            return &line;
    }
    return nullptr;
}

} // namespace

class TestKeys final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_owner = std::make_unique<QObject>();
        m_actions = std::make_unique<ActionRegistry>();
        m_actions->add({text("item.group"),
                        text("&Group"),
                        text("View"),
                        QKeySequence(text("Ctrl+G")),
                        {},
                        text("Group by the current column"),
                        {},
                        ActionScope::Table},
                       m_owner.get(), [] {});
        m_actions->add({text("edit.undo"), text("&Undo"), text("Edit"), QKeySequence(text("Ctrl+Z"))},
                       m_owner.get(), [] {});
        m_actions->add({text("file.open"), text("&Open a register…"), text("File")}, m_owner.get(), [] {});
    }
    void cleanup()
    {
        m_owner.reset();
        m_actions.reset();
        QSettings().remove(text("keys"));
    }

    void everyActionIsThere()
    {
        const std::vector<KeyLine> lines = keyLines(*m_actions);
        for (const QAction *action : m_actions->actions())
            QVERIFY(find(lines, QString(action->text()).remove(QLatin1Char('&'))) != nullptr);
        QCOMPARE(find(lines, text("Undo"))->keys, text("Ctrl+Z"));
        QCOMPARE(find(lines, text("Undo"))->group, text("Everywhere: Edit"));
        QCOMPARE(find(lines, text("Open a register…"))->keys, QString());
        QCOMPARE(find(lines, text("Group"))->group, text("In a table"));
        QVERIFY(find(lines, text("Fit everything")) != nullptr);
    }
    void groupsAreHeads()
    {
        KeysModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setLines(keyLines(*m_actions));
        QStringList groups;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (!model.bandText(row).isEmpty())
                groups.append(model.bandText(row));
        }
        QCOMPARE(groups.mid(0, 4), QStringList({text("Everywhere: File"), text("Everywhere: Edit"),
                                                text("In a table"), text("Inside a table")}));
        QCOMPARE(QSet<QString>(groups.begin(), groups.end()).size(), groups.size());
        const int before = model.rowCount();
        model.toggle(0);
        QCOMPARE(model.rowCount(), before - 1);
        QVERIFY(!model.isBandOpen(0));
        model.toggle(0);
        QCOMPARE(model.rowCount(), before);
    }
    void wordsAndKeysAreFound()
    {
        KeysModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setLines(keyLines(*m_actions));
        model.setFilter(text("current column gro"));
        QCOMPARE(model.shown().size(), std::size_t(1));
        QCOMPARE(model.shown()[0].what, text("Group"));
        model.setFilter(text("sum")); // as in the palette
        QCOMPARE(model.shown()[0].what, text("Group"));
        model.setFilter(text("ctrl+z"));
        QCOMPARE(model.shown()[0].what, text("Undo"));
        model.setFilter(text("zebrafish"));
        QCOMPARE(model.rowCount(), 0);
    }
    void theWindowFollowsTheRegistry()
    {
        KeysWindow window(*m_actions);
        window.open();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const std::size_t before = window.model()->shown().size();
        m_actions->add({text("go.home"), text("Home"), text("Go"), QKeySequence(text("Ctrl+1"))},
                       m_owner.get(), [] {});
        QTRY_COMPARE(window.model()->shown().size(), before + 1);
        QTest::keyClicks(window.search(), text("ctrl+1"));
        QCOMPARE(window.model()->shown().size(), std::size_t(1));
        const PrintDocument paper = window.document();
        QCOMPARE(paper.sections.size(), std::size_t(1));
        QCOMPARE(paper.sections[0].heading, text("Everywhere: Go"));
        QCOMPARE(paper.sections[0].cell(0, 1), text("Ctrl+1"));
        QTest::keyClick(&window, Qt::Key_Escape);
        QVERIFY(window.isVisible());
        QCOMPARE(window.document().sections.size(), std::size_t(8));
        QTest::keyClick(&window, Qt::Key_Escape);
        QVERIFY(!window.isVisible());
    }
    // --- other keys

    void otherKeysHoldAtOnceAndAreKept()
    {
        QAction *undo = m_actions->find(text("edit.undo"));
        m_actions->setKeys(text("edit.undo"), QKeySequence(text("Ctrl+U")));
        QCOMPARE(undo->shortcut(), QKeySequence(text("Ctrl+U")));
        QVERIFY(undo->toolTip().contains(text("Ctrl+U")));
        const KeyLine line = *find(keyLines(*m_actions), text("Undo"));
        QCOMPARE(line.keys, text("Ctrl+U"));
        QCOMPARE(line.asShipped, text("Ctrl+Z"));
        init(); // the next start
        QCOMPARE(m_actions->find(text("edit.undo"))->shortcut(), QKeySequence(text("Ctrl+U")));
        m_actions->setKeysAsShipped(text("edit.undo"));
        init();
        QCOMPARE(m_actions->find(text("edit.undo"))->shortcut(), QKeySequence(text("Ctrl+Z")));
        m_actions->setKeys(text("edit.undo"), {});
        init();
        QVERIFY(m_actions->find(text("edit.undo"))->shortcut().isEmpty());
    }
    void keysOfOthersAreRefusedByName_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("said"); // empty: taken
        const auto row = [](const char *keys, const char *said) {
            QTest::newRow(keys) << text(keys) << text(said);
        };
        row("Ctrl+U", "");
        row("F9", "");
        row("Alt+Shift+Q", "");
        row("Ctrl+Z", "“Undo”");                    // of everywhere: a table hears it too
        row("Ctrl+Space", "“Select this row too”"); // of the table itself
        row("F2", "“Edit the fact”");
        row("Alt+F", "File"); // opens a menu
        row("G", "Hold Ctrl or Alt");
        row("Shift+G", "Hold Ctrl or Alt");
        row("Return", "Hold Ctrl or Alt");
        row("Left", "Hold Ctrl or Alt");
    }
    void keysOfOthersAreRefusedByName()
    {
        QFETCH(QString, keys);
        QFETCH(QString, said);
        QMenuBar bar;
        m_actions->fill(&bar);
        const QAction &group = *m_actions->find(text("item.group"));
        const QString why = whyNotKeys(*m_actions, group, QKeySequence(keys));
        QVERIFY2(said.isEmpty() ? why.isEmpty() : why.contains(said), qPrintable(why));
    }
    void whatIsShippedWaitsUntilItIsFree()
    {
        const QAction &undo = *m_actions->find(text("edit.undo"));
        m_actions->setKeys(text("edit.undo"), QKeySequence(text("Ctrl+U")));
        m_actions->setKeys(text("item.group"), QKeySequence(text("Ctrl+Z")));
        QVERIFY(whyNotKeys(*m_actions, undo, QKeySequence(text("Ctrl+Z"))).contains(text("“Group”")));
        m_actions->setKeysAsShipped(text("item.group"));
        QVERIFY(whyNotKeys(*m_actions, undo, QKeySequence(text("Ctrl+Z"))).isEmpty());
    }
    void keysAreChangedByTheKeyboard()
    {
        KeysWindow window(*m_actions);
        window.open();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClicks(window.search(), text("group by"));
        window.table()->setFocus();
        window.table()->setCurrent(1, 0);
        QTest::keyClick(window.table(), Qt::Key_F2);
        auto *field = qobject_cast<KeyField *>(QApplication::focusWidget());
        QVERIFY(field != nullptr);
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY2(window.editor()->said().contains(text("“Undo”")), qPrintable(window.editor()->said()));
        QCOMPARE(m_actions->find(text("item.group"))->shortcut(), QKeySequence(text("Ctrl+G")));
        QTest::keyClick(field, Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_actions->find(text("item.group"))->shortcut(), QKeySequence(text("Ctrl+Shift+Y")));
        QCOMPARE(window.editor()->said(), text("Ctrl+Shift+Y now does “Group”."));
        QCOMPARE(window.document().sections[0].cell(0, 1), text("Ctrl+Shift+Y"));
        QVERIFY(window.document().sections[0].cell(0, 2).contains(text("As shipped: Ctrl+G")));
        QTest::keyClick(field, Qt::Key_Question, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_actions->find(text("item.group"))->shortcut(), QKeySequence(text("Ctrl+?")));
        for (QPushButton *button : window.findChildren<QPushButton *>()) {
            if (button->text() == text("As shipped"))
                button->click();
        }
        QCOMPARE(m_actions->find(text("item.group"))->shortcut(), QKeySequence(text("Ctrl+G")));
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(window.table()->hasFocus());
        QVERIFY(window.isVisible());
    }
    void theLineStaysWhenItsKeysDoNotFitTheSearch()
    {
        KeysWindow window(*m_actions);
        window.open();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClicks(window.search(), text("ctrl+g"));
        window.table()->setFocus();
        window.table()->setCurrent(1, 0);
        QTest::keyClick(window.table(), Qt::Key_F2);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(window.model()->shown().size(), std::size_t(1));
        QCOMPARE(window.model()->shown()[0].keys, text("Ctrl+Y"));
        const QWidget *focused = QApplication::focusWidget();
        QVERIFY2(focused == window.table() || qobject_cast<const KeyField *>(focused) != nullptr,
                 focused == nullptr ? "nothing" : focused->metaObject()->className());
        window.search()->setText(text("ctrl+gx"));
        QVERIFY(window.model()->shown().empty());
    }
    void printingGoesOnBeside()
    {
        KeysWindow window(*m_actions);
        window.open();
        QTemporaryDir folder;
        const QString file = folder.filePath(text("keys.pdf"));
        window.printOn(std::make_shared<QPdfWriter>(file));
        QVERIFY(window.editor()->said() != text("1 page(s) printed.")); // not on this thread
        QTRY_COMPARE(window.editor()->said(), text("1 page(s) printed."));
        QFile in(file);
        QVERIFY(in.open(QIODevice::ReadOnly));
        QVERIFY(in.readAll().startsWith("%PDF"));
        window.printOn(std::make_shared<QPdfWriter>(text("/nowhere/keys.pdf")));
        QTRY_VERIFY2(window.editor()->said().startsWith(text("The keys were not printed.")),
                     qPrintable(window.editor()->said()));
    }
    void theWidgetsOwnKeysStay()
    {
        KeysWindow window(*m_actions);
        window.open();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClicks(window.search(), text("fit everything"));
        window.table()->setCurrent(1, 0);
        window.table()->setFocus();
        QTest::keyClick(window.table(), Qt::Key_Return);
        QVERIFY(window.table()->hasFocus());
        QVERIFY2(window.editor()->said().contains(text("cannot be changed")),
                 qPrintable(window.editor()->said()));
    }
    void looksRight()
    {
        KeysWindow window(*m_actions);
        window.open();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QVERIFY(takePictures(window, text("keys")));
    }

private:
    std::unique_ptr<QObject> m_owner;
    std::unique_ptr<ActionRegistry> m_actions;
};

TALLY_TEST(TestKeys);
#include "test_keys.moc"
