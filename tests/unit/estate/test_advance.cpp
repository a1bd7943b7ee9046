// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate_dump.h"
#include "estate_fixture.h"
#include "registrar.h"

#include <QTest>

#include <chrono>
#include <map>
#include <random>

using namespace tally;
using namespace tally::estate;
using test::EstateFixture;

namespace {

// A register that changes at random; keeps the live versions as the store would.
class RandomRegister
{
public:
    explicit RandomRegister(unsigned seed) : m_random(seed) {}

    // The versions that one operation begins and ends.
    std::vector<model::FactVersion> operate(int changes)
    {
        ++m_operation;
        std::vector<model::FactVersion> versions;
        for (int i = 0; i < changes; ++i)
            change(versions);
        std::shuffle(versions.begin(), versions.end(), m_random);
        return versions;
    }
    OperationNumber operation() const { return m_operation; }

    EstatePtr rebuilt() const
    {
        EstateBuilder builder;
        for (const auto &[key, version] : m_live)
            builder.add(version);
        auto estate = std::move(builder).build(m_operation, test::day("2026-11-22"));
        if (!estate)
            qFatal("%s", estate.error().text().c_str());
        return *estate;
    }

private:
    std::int64_t pick(std::int64_t below)
    {
        return std::uniform_int_distribution<std::int64_t>(0, below - 1)(m_random);
    }
    std::string word() { return std::string(1, static_cast<char>('a' + pick(6))); }

    template <typename T>
    void put(std::vector<model::FactVersion> &versions, const T &row)
    {
        const model::FactKey key = model::keyOf(row);
        if (m_touched[key] == m_operation) // one operation begins at most one version of a fact
            return;
        m_touched[key] = m_operation;
        const auto live = m_live.find(key);
        const bool ends = live != m_live.end();
        if (ends) {
            model::FactVersion old = live->second;
            old.ended = m_operation;
            versions.push_back(old);
            m_live.erase(live);
            if (pick(3) == 0)
                return;
        }
        model::FactVersion version{key, m_operation, std::nullopt, model::valuesOf(row)};
        if (key.table == model::Table::Item && pick(3) == 0)
            version.values = test::namelessValues(version.values);
        m_live.emplace(key, version);
        versions.push_back(version);
    }

    void change(std::vector<model::FactVersion> &versions)
    {
        const ItemId some(1 + pick(40));
        switch (pick(9)) {
        case 0:
        case 1:
            put(versions, randomItem(some));
            break;
        case 2: {
            model::RelationshipRow row{
                {}, some, pick(2) == 0 ? "runs_on" : "depends_on", ItemId(1 + pick(40)), {}, {}};
            if (pick(2) == 0) {
                row.group = word();
                row.needed = "1";
            }
            put(versions, row);
            break;
        }
        case 3: {
            const model::ReportRow row{{},     ReportId(100 + pick(20)),       "glpi",
                                       word(), pick(5) == 0 ? ItemId() : some, pick(1000),
                                       "",     {{"software_entries", pick(9)}}};
            put(versions, row);
            break;
        }
        case 4:
        case 5:
            put(versions, model::InstallationRow{{},
                                                 some,
                                                 TitleId(200 + pick(30)),
                                                 ReportId(100 + pick(20)),
                                                 static_cast<Day>(pick(20'000))});
            break;
        case 6:
            put(versions,
                model::ComponentRow{{}, some, ReportId(100 + pick(20)), word(), word(), {{"n", pick(9)}}});
            break;
        case 7: {
            const std::string value = word();
            put(versions, model::IdentifierRow{{}, some, "mac", value + value, value});
            break;
        }
        default:
            put(versions,
                model::RecognitionRow{{}, TitleId(200 + pick(30)), some, word(), "", "product", "r"});
            put(versions, model::DefinitionRow{{}, "note", word(), word()});
            put(versions, model::AttachmentRow{{}, some, word(), word(), "", pick(99)});
        }
    }

    model::ItemRow randomItem(ItemId id)
    {
        model::ItemRow row;
        row.id = id;
        row.className = pick(2) == 0 ? "server" : "laptop";
        row.name = word();
        if (pick(2) == 0)
            row.status = pick(2) == 0 ? "in_use" : "retired";
        row.site = ItemId(pick(41));
        if (pick(3) == 0)
            row.costPence = pick(100'000);
        if (pick(2) == 0)
            row.attributes["cores"] = pick(64);
        if (pick(2) == 0)
            row.attributes["operating_system"] = word();
        if (pick(3) == 0)
            row.attributes["open_questions"] = std::vector<std::string>{word(), word()};
        return row;
    }

    std::mt19937 m_random;
    OperationNumber m_operation = 0;
    std::map<model::FactKey, model::FactVersion> m_live;
    std::map<model::FactKey, OperationNumber> m_touched;
};

EstatePtr advance(const EstatePtr &estate, const std::vector<model::FactVersion> &versions,
                  OperationNumber operation)
{
    auto next = estate->advanced(versions, operation, {}, {});
    if (!next)
        qFatal("%s", next.error().text().c_str());
    return *next;
}

} // namespace

class TestAdvance final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void advancedEqualsRebuilt_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 4; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void advancedEqualsRebuilt()
    {
        QFETCH(unsigned, seed);
        RandomRegister random(seed);
        EstatePtr estate = advance(EstateFixture().build(), random.operate(90), 1);
        for (int step = 0; step < 8; ++step) {
            estate = advance(estate, random.operate(step % 5 == 0 ? 80 : 4), random.operation());
            const std::string difference =
                test::firstDifference(test::dump(*estate), test::dump(*random.rebuilt()));
            QVERIFY2(difference.empty(), difference.c_str());
        }
    }

    void whoHoldsAnEstateKeepsWhatHeSaw()
    {
        RandomRegister random(77);
        EstatePtr estate = advance(EstateFixture().build(), random.operate(150), 1);
        const EstatePtr held = estate;
        const auto before = test::dump(*held);
        for (int step = 0; step < 10; ++step)
            estate = advance(estate, random.operate(30), random.operation());
        QCOMPARE(test::firstDifference(test::dump(*held), before), std::string());
        QVERIFY(!test::firstDifference(test::dump(*estate), before).empty());
    }

    // They stand behind the items and are vertices; lists, keys and names do not know them.
    void theNamelessStandBehindTheItems()
    {
        EstateFixture fixture;
        const ItemId mine = fixture.item("server", "mine");
        const ItemId theirs = fixture.item("server", "theirs", [](model::ItemRow &row) {
            row.owner = OrgId(9);
            row.serialNumber = "S1";
            row.site = ItemId(77);
        });
        fixture.relate(mine, "runs_on", theirs);
        auto versions = fixture.versions();
        EstateBuilder builder;
        for (model::FactVersion &version : versions) {
            if (version.key.owner == OrgId(9))
                version.values = test::namelessValues(version.values);
            builder.add(version);
        }
        auto built = std::move(builder).build(1, test::day("2026-11-22"));
        QVERIFY(built);
        const EstatePtr estate = *built;
        QCOMPARE(estate->itemCount(), std::size_t(1));
        QCOMPARE(estate->nodeCount(), std::size_t(2));
        const Row row = estate->rowOf(theirs);
        QVERIFY(estate->isNameless(row) && !estate->isNameless(estate->rowOf(mine)));
        QVERIFY(!estate->isNameless(kNoRow));
        QCOMPARE(std::string(estate->classAt(row)), std::string("server"));
        QVERIFY(estate->nameAt(row).empty());
        QVERIFY(estate->ownerAt(row) == OrgId(9));
        QCOMPARE(estate->itemsOfClass("server").size(), std::size_t(1));
        QVERIFY(!estate->findKey("theirs") && !estate->findKey("S1"));
        QCOMPARE(estate->graph().vertexCount, std::uint32_t(2));
        // Its owner gives it to us: it has a name from then on, and the other way round.
        model::ItemRow ours;
        ours.owner = OrgId(1);
        ours.id = theirs;
        ours.className = "server";
        ours.name = "ours";
        model::FactVersion old = versions[1];
        old.ended = 2;
        const model::FactVersion begun{model::keyOf(ours), 2, std::nullopt, model::valuesOf(ours)};
        const EstatePtr given = advance(estate, {old, begun}, 2);
        QCOMPARE(given->itemCount(), std::size_t(2));
        QCOMPARE(given->nodeCount(), std::size_t(2));
        QVERIFY(given->findKey("ours"));
        model::FactVersion ended = begun;
        ended.ended = 3;
        model::FactVersion back = versions[1];
        back.began = 3;
        const EstatePtr taken = advance(given, {back, ended}, 3);
        QCOMPARE(taken->itemCount(), std::size_t(1));
        QVERIFY(!taken->findKey("ours") && taken->isNameless(taken->rowOf(theirs)));
    }

    void twoWhatIfsOfOneEstateDoNotMeet()
    {
        EstateFixture fixture;
        fixture.item("server", "srv");
        const EstatePtr base = fixture.build();
        const auto named = [&](const std::string &name) {
            model::ItemRow row = base->itemAt(0);
            row.name = name;
            return advance(base, {{model::keyOf(row), 2, std::nullopt, model::valuesOf(row)}}, 2);
        };
        const EstatePtr a = named("a");
        const EstatePtr b = named("b");
        QCOMPARE(std::string(a->nameAt(0)), std::string("a"));
        QCOMPARE(std::string(b->nameAt(0)), std::string("b"));
        QCOMPARE(std::string(base->nameAt(0)), std::string("srv"));
    }

    void theLastItemTakesTheRowOfOneThatEnded()
    {
        EstateFixture fixture;
        const ItemId first = fixture.item("server", "first");
        fixture.item("server", "second");
        const ItemId last = fixture.item("server", "last");
        const EstatePtr base = fixture.build();
        model::FactVersion ended = fixture.versions().front();
        ended.ended = 2;
        const EstatePtr next = advance(base, {ended}, 2);
        QCOMPARE(next->itemCount(), std::size_t(2));
        QCOMPARE(next->rowOf(first), kNoRow);
        QCOMPARE(next->rowOf(last), Row(0));
    }

    void anEndOfAnOlderVersionIsNoEnd()
    {
        EstateFixture fixture;
        fixture.item("server", "srv");
        const EstatePtr base = fixture.build();
        model::FactVersion stale = fixture.versions().front();
        stale.began = 0;
        stale.ended = 1;
        QCOMPARE(advance(base, {stale}, 2)->itemCount(), std::size_t(1));
    }

    void aChangeOfOwnerComesInAnyOrder()
    {
        EstateFixture fixture;
        model::ItemRow row;
        row.id = ItemId(1);
        row.owner = OrgId(10);
        row.className = "server";
        fixture.add(row);
        const EstatePtr base = fixture.build();
        model::FactVersion ended = fixture.versions().front();
        ended.ended = 2;
        row.owner = OrgId(11);
        const model::FactVersion begun{model::keyOf(row), 2, std::nullopt, model::valuesOf(row)};
        for (const auto &versions : {std::vector{ended, begun}, std::vector{begun, ended}}) {
            const EstatePtr next = advance(base, versions, 2);
            QCOMPARE(next->itemCount(), std::size_t(1));
            QCOMPARE(next->ownerAt(0), OrgId(11));
            QVERIFY(next->beganOf(begun.key) == OperationNumber(2));
            QVERIFY(!next->beganOf(ended.key));
        }
    }

    void newThingsMayHaveNegativeIds()
    {
        const EstatePtr base = EstateFixture().build();
        model::ItemRow row;
        row.id = ItemId(-5);
        row.className = "server";
        row.name = "planned";
        const EstatePtr next = advance(base, {{model::keyOf(row), 2, std::nullopt, model::valuesOf(row)}}, 2);
        QCOMPARE(next->idAt(next->rowOf(ItemId(-5))), ItemId(-5));
        QCOMPARE(base->rowOf(ItemId(-5)), kNoRow);
    }

    void operationsThatWereAddedHaveADay()
    {
        EstateFixture fixture;
        fixture.operationDays = {{1, test::day("2026-01-01")}};
        const EstatePtr next = advance(fixture.build("2026-11-22"), {}, 3);
        QCOMPARE(*next->operationDay(1), test::day("2026-01-01"));
        QCOMPARE(*next->operationDay(3), test::day("2026-11-22"));
        QVERIFY(!next->operationDay(4));
    }

    void todayMovesAgesAlone()
    {
        EstateFixture fixture;
        fixture.item("laptop", "pc", [](model::ItemRow &row) { row.purchasedOn = test::day("2026-11-12"); });
        const EstatePtr base = fixture.build("2026-11-22");
        QCOMPARE(base->displayAt(0, "age"), std::string("10"));
        QCOMPARE(base->withToday(test::day("2026-11-23"))->displayAt(0, "age"), std::string("11"));
    }
};

TALLY_TEST(TestAdvance);
#include "test_advance.moc"
