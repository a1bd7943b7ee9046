// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures.h"
#include "registrar.h"

#include "ui/actions/action_registry.h"
#include "ui/help/keys_model.h"
#include "ui/help/keys_window.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
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
