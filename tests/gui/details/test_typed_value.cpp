// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is typed for a fact: understood as people write it, or refused in words.
#include "registrar.h"
#include "session_lab.h"

#include "ui/details/source_badge.h"
#include "ui/details/typed_value.h"
#include "ui/models/item_words.h"

#include <QTest>

using namespace tally;
using namespace tally::ui;

class TestTypedValue final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_lab.add("laptop", {{"name", "PC-1"}, {"status", "in_use"}});
        m_lab.open();
    }

    void understoodAsPeopleWrite_data()
    {
        QTest::addColumn<QString>("attribute");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("value");
        QTest::newRow("day") << "purchased_on"
                             << "12/4/21"
                             << "2021-04-12";
        QTest::newRow("day in words") << "purchased_on"
                                      << "31 mar"
                                      << "2026-03-31";
        QTest::newRow("money") << "cost_pence" << QString::fromUtf8("£1,204.50") << "1,204.50";
        QTest::newRow("state") << "status"
                               << "In repair"
                               << "in_repair";
        QTest::newRow("choice") << "disk_encryption"
                                << "FULL"
                                << "full";
        QTest::newRow("nothing") << "serial_number"
                                 << "  "
                                 << "?";
        QTest::newRow("size") << "memory_mib"
                              << "8 GiB"
                              << "8 GiB";
        QTest::newRow("truth") << "secure_boot"
                               << "Yes"
                               << "Yes";
    }

    void understoodAsPeopleWrite()
    {
        QFETCH(QString, attribute);
        QFETCH(QString, typed);
        QFETCH(QString, value);
        const TypedValue found =
            understood(*m_lab.session.estate(), "laptop", attribute.toStdString(), typed);
        QCOMPARE(found.mistake, QString());
        QCOMPARE(QString::fromStdString(found.value), value);
    }

    void mistakesSayWhatToWrite_data()
    {
        QTest::addColumn<QString>("attribute");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("says");
        QTest::newRow("no such day") << "purchased_on"
                                     << "31/2/26"
                                     << "12 Apr 2021";
        QTest::newRow("no amount") << "cost_pence"
                                   << "dear"
                                   << "1204.50";
        QTest::newRow("no state") << "status"
                                  << "broken"
                                  << "In repair";
        QTest::newRow("no number") << "processors"
                                   << "two"
                                   << "two";
        QTest::newRow("no size") << "memory_mib"
                                 << "8 bananas"
                                 << "GiB";
    }

    void mistakesSayWhatToWrite()
    {
        QFETCH(QString, attribute);
        QFETCH(QString, typed);
        QFETCH(QString, says);
        const TypedValue found =
            understood(*m_lab.session.estate(), "laptop", attribute.toStdString(), typed);
        QVERIFY(found.value.empty());
        QVERIFY2(found.mistake.contains(says), qPrintable(found.mistake));
    }

    void theRegisterTakesWhatIsUnderstood()
    {
        const auto estate = m_lab.session.estate();
        const ItemId item = estate->idAt(*estate->findKey("PC-1"));
        const auto typed = understood(*estate, "laptop", "cost_pence", QStringLiteral("1204.5"));
        bool done = false;
        m_lab.session.record(
            this, {},
            [item, typed](app::Register &opened, JobContext &job) {
                return opened.set(item, {{"cost_pence", typed.value}}, {}, {}, job);
            },
            [&done](const Session::Recorded &recorded) { done = bool(recorded); });
        QVERIFY(test::SessionLab::until([&] { return done; }));
        QCOMPARE(m_lab.shown(item, "cost_pence"), std::string("1,204.50"));
    }

    void statesHaveShapes()
    {
        const auto &classes = m_lab.session.estate()->classes();
        QCOMPARE(choiceWords("awaiting_disposal"), QStringLiteral("Awaiting disposal"));
        QCOMPARE(stateOfStatus(classes, "laptop", "in_use"), State::Good);
        QCOMPARE(stateOfStatus(classes, "laptop", "disposed"), State::Ended);
        QCOMPARE(stateOfStatus(classes, "laptop", "reserved"), State::Hold);
        QCOMPARE(stateOfStatus(classes, "laptop", "something new"), State::Idle);
    }

    void sourcesHaveLetters()
    {
        QCOMPARE(badgeOf("").letter, QStringLiteral("R"));
        QCOMPARE(badgeOf("person").word, QStringLiteral("Register"));
        QCOMPARE(badgeOf("glpi-agent").letter, QStringLiteral("I"));
        QCOMPARE(badgeOf("stocktake 2026").letter, QStringLiteral("S"));
        QCOMPARE(badgeOf("csv:orders").letter, QStringLiteral("O"));
        QCOMPARE(badgeOf("csv:assets").word, QStringLiteral("csv:assets"));
    }

private:
    test::SessionLab m_lab;
};

TALLY_TEST(TestTypedValue);
#include "test_typed_value.moc"
