// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The refusal views taken apart and put together by table: nothing may get lost on the way.
#include "registrar.h"

#include "store/refusal_views.h"

#include <QTest>

#include <algorithm>

using namespace tally;
using namespace tally::store;

namespace {

int occurrences(const std::string &text, const std::string &word)
{
    int count = 0;
    for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + 1))
        ++count;
    return count;
}

const RefusalsOfTable *ofTable(const std::vector<RefusalsOfTable> &all, const std::string &table)
{
    const auto found = std::ranges::find(all, table, &RefusalsOfTable::table);
    return found == all.end() ? nullptr : &*found;
}

Migration script(const std::string &text)
{
    Migration out;
    out.number = 1;
    out.name = "views";
    out.text = text;
    return out;
}

constexpr const char *kTurns =
    "create view refusals as\nselect 3 as turn, code, what, owner, id from check_a;";

} // namespace

class TestRefusalViews : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachRuleIsAskedOnce()
    {
        const auto migrations = shippedMigrations(Engine::Postgres);
        QVERIFY(bool(migrations));
        int written = 0;
        for (const Migration &migration : *migrations)
            written += occurrences(migration.text, " as code,");
        const auto split = refusalsByTable(*migrations, Engine::Postgres);
        QVERIFY(bool(split));
        int asked = 0;
        for (const RefusalsOfTable &of : *split)
            asked += occurrences(of.select, " as code,");
        QVERIFY(written > 100);
        QCOMPARE(asked, written);
    }

    void aRuleBelongsToTheTableThatItReadsFirst()
    {
        const auto split = refusalsByTable(
            {script("create view check_a as\nwith moved_item as materialized (\n    select id from "
                    "staged_item)\n"
                    "select 'X' as code\nfrom moved_item s join staged_claim c on 1 = 1\nunion all\n"
                    "select 'Y' as code\nfrom staged_claim s join staged_operation o on 1 = 1\nunion all\n"
                    "select 'Z' as code\nfrom staged_operation s;"),
             script(kTurns)},
            Engine::Postgres);
        QVERIFY(bool(split));
        QCOMPARE(split->size(), std::size_t(3));
        QVERIFY(ofTable(*split, "item")->select.find("'X'") != std::string::npos);
        QVERIFY(ofTable(*split, "claim")->select.find("'Y'") != std::string::npos);
        QVERIFY(ofTable(*split, "claim")->select.find("'X'") == std::string::npos);
        QVERIFY(ofTable(*split, "operation")->select.find("'Z'") != std::string::npos);
    }

    void aRuleThatReadsNothingStagedIsAFault()
    {
        const auto split = refusalsByTable(
            {script("create view check_a as\nselect 'X' as code\nfrom item s;"), script(kTurns)},
            Engine::Postgres);
        QVERIFY(!split);
        QCOMPARE(split.error().code, ErrorCode::Internal);
    }
};

TALLY_TEST(TestRefusalViews);
#include "test_refusal_views.moc"
