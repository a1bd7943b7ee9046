// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registrar.h"
#include "session.h"

#include <QTest>

#include <set>

using namespace tally::test;

namespace {

std::set<std::string> names(const nlohmann::json &list)
{
    std::set<std::string> out;
    for (const auto &item : list)
        out.insert(item["name"].get<std::string>());
    return out;
}

using Names = std::set<std::string>;

} // namespace

//   host-1 <- vm-1 <-+
//                    +- web (group servers, needs 1) <- Payments <- Ada
//   host-2 <- vm-2 <-+
//   host-1 <- db   <--- web
class TestDependencies final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_session.json({"init"});
        for (const char *name : {"host-1", "host-2"})
            m_session.json({"add", "server", std::string("name=") + name});
        for (const char *name : {"vm-1", "vm-2"})
            m_session.json({"add", "virtual_machine", std::string("name=") + name});
        m_session.json({"add", "database", "name=db"});
        m_session.json({"add", "application", "name=web"});
        m_session.json({"add", "business_service", "name=Payments"});
        m_session.json({"add", "person", "name=Ada"});
        m_session.json({"relate", "vm-1", "hosted_on", "host-1"});
        m_session.json({"relate", "vm-2", "hosted_on", "host-2"});
        m_session.json({"relate", "web", "runs_on", "vm-1", "--group", "servers", "--needed", "1"});
        m_session.json({"relate", "web", "runs_on", "vm-2", "--group", "servers", "--needed", "1"});
        m_session.json({"relate", "db", "runs_on", "host-1"});
        m_session.json({"relate", "web", "depends_on", "db"});
        m_session.json({"relate", "Payments", "depends_on", "web"});
        m_session.json({"relate", "Ada", "uses", "Payments"});
    }

    void aRedundantServerIsSpared()
    {
        const auto impact = m_session.json({"impact", "vm-1"});
        QVERIFY(impact["affected"].empty());
        QCOMPARE(names(impact["spared"]), Names{"web"});
        QCOMPARE(impact["spared"][0]["providers"].get<int>(), 2);
        QCOMPARE(impact["spared"][0]["failed"].get<int>(), 1);
    }

    // Whichever relationship says it, and whichever is read first: one of two is enough.
    void oneStatementHoldsForTheGroup_data()
    {
        QTest::addColumn<bool>("first");
        QTest::newRow("on the first") << true;
        QTest::newRow("on the second") << false;
    }
    void oneStatementHoldsForTheGroup()
    {
        QFETCH(bool, first);
        const Session session;
        session.json({"init"});
        session.json({"add", "application", "name=site"});
        for (const std::string name : {"s-1", "s-2"}) {
            session.json({"add", "server", "name=" + name});
            std::vector<std::string> words = {"relate", "site", "runs_on", name, "--group", "farm"};
            if ((name == "s-1") == first)
                words.insert(words.end(), {"--needed", "1"});
            session.json(words);
        }
        QCOMPARE(names(session.json({"impact", "s-1"})["spared"]), Names{"site"});
        QCOMPARE(names(session.json({"impact", "s-2"})["spared"]), Names{"site"});
        QCOMPARE(names(session.json({"impact", "s-1", "s-2"})["affected"]), Names{"site"});
    }

    void bothServersTakeItDown()
    {
        QCOMPARE(names(m_session.json({"impact", "vm-1", "vm-2"})["affected"]),
                 (Names{"web", "Payments", "Ada"}));
        QCOMPARE(names(m_session.json({"impact", "vm-1", "--down-too", "vm-2"})["affected"]),
                 (Names{"web", "Payments", "Ada"}));
        QCOMPARE(names(m_session.json({"impact", "vm-1", "--no-redundancy"})["affected"]),
                 (Names{"web", "Payments", "Ada"}));
    }

    void theDatabaseIsTheWeakPoint()
    {
        const auto impact = m_session.json({"impact", "host-1"});
        QCOMPARE(names(impact["affected"]), (Names{"vm-1", "db", "web", "Payments", "Ada"}));
        QCOMPARE(impact["counts"]["people"].get<int>(), 1);
        const auto points = m_session.json({"weak-points", "--of", "Payments"})["points"];
        QCOMPARE(names(points), (Names{"host-1", "db", "web"}));
        QCOMPARE(points[0]["name"].get<std::string>(), std::string("host-1"));
    }

    void whatItRestsOn()
    {
        QCOMPARE(names(m_session.json({"impact", "Payments", "--up"})["affected"]),
                 (Names{"web", "db", "vm-1", "vm-2", "host-1", "host-2"}));
        QCOMPARE(names(m_session.json({"impact", "Payments", "--up", "--depth", "1"})["affected"]),
                 Names{"web"});
    }

    void thePathAndThePairs()
    {
        const auto path = m_session.json({"path", "host-2", "Ada"})["path"];
        QCOMPARE(path.size(), std::size_t(5));
        QCOMPARE(path[1]["name"].get<std::string>(), std::string("vm-2"));
        const auto pairs = m_session.json({"weak-points", "--of", "Payments", "--pairs"})["pairs"];
        QVERIFY(!pairs.empty());
    }

    void pastDependenciesAreRead()
    {
        const auto before =
            m_session.json({"operations", "--limit", "1"})["operations"][0]["number"].get<int>();
        m_session.json({"unrelate", "web", "depends_on", "db"});
        QVERIFY(!names(m_session.json({"impact", "db"})["affected"]).contains("web"));
        QVERIFY(names(m_session.json({"--as-of", std::to_string(before), "impact", "db"})["affected"])
                    .contains("web"));
        m_session.json({"relate", "web", "depends_on", "db"});
    }

private:
    Session m_session;
};

TALLY_TEST(TestDependencies);
#include "test_dependencies.moc"
