// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The search box under hands that are faster than the answer.
#include "registrar.h"
#include "session_lab.h"
#include "ui/find/search_field.h"

#include <QSignalSpy>
#include <QTest>

using namespace tally;
using namespace tally::test;
using namespace tally::ui;

class TestSearchField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enterMeansWhatWasTyped()
    {
        SessionLab lab;
        lab.add("laptop", {{"name", "PC-1"}, {"asset_number", "A1"}});
        const ItemId tenth = lab.add("laptop", {{"name", "PC-10"}, {"asset_number", "A10"}});
        SearchField field(lab.context); // as the window has it: before a register is open
        lab.open();
        field.show();
        QVERIFY(QTest::qWaitForWindowActive(&field));
        field.setFocus();
        QSignalSpy answered(&field, &SearchField::found);
        QTest::keyClicks(&field, QStringLiteral("A1"));
        QVERIFY(answered.wait(10'000)); // the index is there, the list is open
        QTest::keyClicks(&field, QStringLiteral("0"));
        QTest::keyClick(&field, Qt::Key_Return); // the list still answers "A1"
        QVERIFY(SessionLab::until([&] { return !lab.places.empty(); }));
        QCOMPARE(lab.places.front().item, tenth);
    }
};

TALLY_TEST(TestSearchField);
#include "test_search_field.moc"
