// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/string_table.h"
#include "registrar.h"

#include <QTest>

#include <thread>

using namespace tally::estate;

class TestStrings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneTextIsOneNumber()
    {
        StringTable table;
        const StringId a = table.intern("Civic Centre");
        QCOMPARE(table.intern("Civic Centre"), a);
        QVERIFY(table.intern("civic centre") != a);
        QCOMPARE(std::string(table.folded(a)), std::string("civic centre"));
        QCOMPARE(table.find("nowhere"), kNoString);
        QVERIFY(table.intern("") != kNoString);
        QCOMPARE(std::string(table.text(kNoString)), std::string());
    }
    void manyTextsKeepTheirNumbers()
    {
        StringTable table;
        for (int i = 0; i < 50'000; ++i)
            QCOMPARE(table.intern("text " + std::to_string(i)), static_cast<StringId>(i));
        for (int i = 0; i < 50'000; i += 997)
            QCOMPARE(std::string(table.text(table.find("text " + std::to_string(i)))),
                     "text " + std::to_string(i));
    }
    void ranksFollowFoldedOrder()
    {
        const auto table = std::make_shared<StringTable>();
        const StringId zebra = table->intern("Zebra");
        const StringId elan = table->intern("\xC3\x89lan");
        const StringId apple = table->intern("apple");
        const StringView first(table);
        QVERIFY(first.rank(apple) < first.rank(elan));
        QVERIFY(first.rank(elan) < first.rank(zebra));
        QVERIFY(first.rank(zebra) < first.rank(kNoString));
    }
    void laterTextsAreMergedIntoTheRanks()
    {
        const auto table = std::make_shared<StringTable>();
        for (int i = 0; i < 1000; ++i)
            table->intern("n" + std::to_string(i * 7919 % 1000));
        const StringView before(table);
        (void)before.rank(0);
        for (int i = 0; i < 500; ++i)
            table->intern("N" + std::to_string(i * 13 % 700) + "x");
        const StringView after(table);
        std::vector<StringId> ids;
        for (StringId id = 0; id < after.size(); ++id)
            ids.push_back(id);
        std::sort(ids.begin(), ids.end(),
                  [&](StringId a, StringId b) { return after.rank(a) < after.rank(b); });
        for (std::size_t i = 1; i < ids.size(); ++i) {
            const auto pair = [&](StringId id) { return std::pair(table->folded(id), table->text(id)); };
            QVERIFY(pair(ids[i - 1]) < pair(ids[i]));
        }
        QVERIFY(before.rank(before.find("n1")) < before.rank(before.find("n2")));
    }
    void aViewDoesNotSeeLaterTexts()
    {
        const auto table = std::make_shared<StringTable>();
        table->intern("old");
        const StringView view(table);
        table->intern("new");
        QCOMPARE(view.find("new"), kNoString);
        QCOMPARE(view.size(), std::size_t(1));
    }
    void machineTextsAreNotFolded()
    {
        StringTable table;
        const StringId id = table.intern("{\"Mac\":1}", StringTable::Folding::AsIs);
        QCOMPARE(std::string(table.folded(id)), std::string("{\"Mac\":1}"));
    }
    void readersAndWritersDoNotDisturbEachOther()
    {
        const auto table = std::make_shared<StringTable>();
        for (int i = 0; i < 2000; ++i)
            table->intern("base " + std::to_string(i));
        const StringView view(table);
        std::atomic<int> wrong = 0;
        std::thread writer([&] {
            for (int i = 0; i < 40'000; ++i)
                table->intern("added " + std::to_string(i));
        });
        std::thread reader([&] {
            for (int i = 0; i < 2000; ++i) {
                if (view.text(view.find("base " + std::to_string(i))) != "base " + std::to_string(i))
                    ++wrong;
                (void)view.rank(static_cast<StringId>(i));
            }
        });
        writer.join();
        reader.join();
        QCOMPARE(wrong.load(), 0);
    }
};

TALLY_TEST(TestStrings);
#include "test_strings.moc"
