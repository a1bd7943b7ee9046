// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two partners on one server: each lists its own, and each computes impact and weak points over the whole,
// the other's items without their names; each signs and verifies the log that it may read in part.
#include "app/register.h"
#include "app/signing.h"
#include "private_postgres.h"
#include "registrar.h"
#include "session.h"
#include "store/store.h"

#include <QTest>

#include <algorithm>

using namespace tally::test;
using nlohmann::json;

namespace {

// The logins of one server; nadia is of the North, sam of the South, adam grants.
class Partners
{
public:
    explicit Partners(PrivatePostgres &cluster)
        : m_cluster(cluster), m_database(cluster.newDatabase("partners"))
    {
        for (const char *login : {"adam", "nadia", "sam", "rita"})
            cluster.ask("postgres", "drop role if exists " + std::string(login));
        const json made = as("postgres", {"server", "init", "--organisation", "North", "--administrator",
                                          "adam", "--asset-manager", "nadia"});
        for (const json &login : made["logins"])
            m_passwords[login["login"]] = login["password"];
        for (const char *login : {"sam", "rita"})
            m_passwords[login] =
                as("postgres", {"server", "logins", login})["logins"][0]["password"].get<std::string>();
        as("nadia", {"add", "partner", "name=South"});
        as("adam", {"server", "grant", "sam", "asset_manager", "South", "rita", "reader", "South"});
    }

    std::string uri(const std::string &login) const
    {
        const auto found = m_passwords.find(login);
        return m_cluster.uri(m_database, login, found == m_passwords.end() ? std::string() : found->second);
    }
    Ran run(const std::string &login, const std::vector<std::string> &arguments) const
    {
        return m_session.runOn(uri(login), arguments);
    }
    json as(const std::string &login, std::vector<std::string> arguments, int exit = 0) const
    {
        arguments.insert(arguments.begin(), "--json");
        const Ran ran = run(login, arguments);
        if (ran.exit != exit)
            qFatal("%s: exit %d: %s%s", login.c_str(), ran.exit, ran.out.c_str(), ran.err.c_str());
        return json::parse(ran.out);
    }
    std::unique_ptr<tally::app::Register> open(const std::string &login) const
    {
        auto opened = tally::app::Register::open({uri(login), {}, false}, m_clock);
        if (!opened)
            qFatal("%s", opened.error().text().c_str());
        return std::move(*opened);
    }
    std::string ask(const std::string &sql) const { return m_cluster.ask(m_database, sql); }
    // Somebody of the South in one role.
    void take(const std::string &login, const std::string &role)
    {
        m_cluster.ask("postgres", "drop role if exists " + login);
        m_passwords[login] =
            as("postgres", {"server", "logins", login})["logins"][0]["password"].get<std::string>();
        as("adam", {"server", "grant", login, role, "South"});
    }
    std::string file(const std::string &name, const std::string &bytes)
    {
        return m_session.write(name, bytes);
    }

private:
    PrivatePostgres &m_cluster;
    std::string m_database;
    std::map<std::string, std::string> m_passwords;
    Session m_session;
    tally::SystemClock m_clock;
};

std::vector<std::string> names(const json &rows)
{
    std::vector<std::string> out;
    for (const json &row : rows)
        out.push_back(row["name"].is_null() ? "an item of " + row["item_of"].get<std::string>()
                                            : row["name"].get<std::string>());
    std::ranges::sort(out);
    return out;
}

using Names = std::vector<std::string>;

} // namespace

class TestPartners final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (PrivatePostgres::instance() == nullptr)
            QSKIP("PostgreSQL is not installed");
        m_partners = std::make_unique<Partners>(*PrivatePostgres::instance());
        const Partners &p = *m_partners;
        // portal (South) runs on host (North), which hangs on feed (South); desk (South) depends on the
        // portal.
        p.as("nadia", {"add", "server", "name=host", "serial_number=NORTH-HOST-1"});
        p.as("sam", {"add", "server", "name=portal", "serial_number=SOUTH-PORTAL-1"});
        p.as("sam", {"add", "server", "name=desk"});
        p.as("nadia", {"add", "server", "name=alone"});
        p.as("sam", {"add", "server", "name=feed"});
        const auto id = [&](const std::string &login, const std::string &name) {
            return "#" + std::to_string(p.as(login, {"show", name})["id"].get<int>());
        };
        const std::string host = id("nadia", "host"), feed = id("sam", "feed");
        p.as("sam", {"relate", "portal", "runs_on", host}); // another's item by its id alone
        p.as("sam", {"relate", "desk", "depends_on", "portal"});
        p.as("nadia", {"relate", "host", "depends_on", feed});
    }

    void listsAreOnesOwn()
    {
        const Partners &p = *m_partners;
        QCOMPARE(names(p.as("nadia", {"list", "server"})["rows"]), (Names{"alone", "host"}));
        QCOMPARE(names(p.as("sam", {"list", "server"})["rows"]), (Names{"desk", "feed", "portal"}));
        QCOMPARE(p.as("adam", {"list", "server"})["total"].get<int>(), 0);
        // Neither a key nor a name of another's item finds it.
        QVERIFY(p.run("nadia", {"show", "SOUTH-PORTAL-1"}).exit != 0);
        QVERIFY(p.run("nadia", {"show", "portal"}).exit != 0);
    }

    void impactCountsWhatHasNoName()
    {
        const Partners &p = *m_partners;
        const json north = p.as("nadia", {"impact", "host"});
        QCOMPARE(names(north["affected"]), (Names{"an item of South", "an item of South"}));
        QCOMPARE(north["counts"]["total"].get<int>(), 2);
        QCOMPARE(north["counts"]["by_class"]["server"].get<int>(), 2);
        const Ran words = p.run("nadia", {"impact", "host"});
        QVERIFY2(words.out.find("an item of South") != std::string::npos, words.out.c_str());
        QVERIFY(words.out.find("portal") == std::string::npos && words.out.find("desk") == std::string::npos);
        const json south = p.as("sam", {"impact", "feed"});
        QCOMPARE(names(south["affected"]), (Names{"an item of North", "desk", "portal"}));
        // The owner of the database sees the same with every name.
        QCOMPARE(names(p.as("postgres", {"impact", "feed"})["affected"]), (Names{"desk", "host", "portal"}));
    }

    void weakPointsAreTheSameForEverybody()
    {
        const Partners &p = *m_partners;
        const auto ranked = [&](const std::string &login) {
            std::vector<std::pair<int, int>> out; // id, takes down
            const json answer = p.as(login, {"weak-points"});
            for (const json &point : answer["points"])
                out.emplace_back(point["id"].get<int>(), point["takes_down"].get<int>());
            return out;
        };
        const auto whole = ranked("postgres");
        QVERIFY(whole.size() >= 3);
        QVERIFY(ranked("nadia") == whole);
        QVERIFY(ranked("sam") == whole);
        QVERIFY(ranked("adam") == whole);
    }

    // Retired items provide nothing, whoever looks.
    void theStatusOfOthersCounts()
    {
        const Partners &p = *m_partners;
        p.as("sam", {"set", "feed", "status=retired"});
        QCOMPARE(names(p.as("postgres", {"impact", "feed"})["affected"]).size(),
                 names(p.as("nadia", {"impact", feedId()})["affected"]).size());
        p.as("sam", {"set", "feed", "status=in_use"});
    }

    void othersAreNotWritten()
    {
        const Partners &p = *m_partners;
        const std::string before = p.ask("select count(*) from operation");
        const Ran set = p.run("nadia", {"set", feedId(), "notes=mine"});
        QVERIFY2(set.exit != 0 && set.err.find("organisation") != std::string::npos, set.err.c_str());
        QVERIFY(p.run("nadia", {"retire", feedId()}).exit != 0);
        QVERIFY(p.run("rita", {"add", "server", "name=mine"}).exit != 0);
        QCOMPARE(p.ask("select count(*) from operation"), before);
    }

    // Agreements, licences and what proves them: written by who manages them, read by his organisation, and
    // neither read nor written by another. The server refuses, whatever a client is made of.
    void agreementsAndTheirEvidence()
    {
        Partners &p = *m_partners;
        p.take("lena", "licence_manager");
        p.take("carl", "custodian");
        const auto id = [](const json &made) {
            return "#" + std::to_string(made["recorded"][0]["id"].get<int>());
        };
        p.as("sam", {"add", "software_product", "name=Chart", "publisher=Acme"});
        const std::string agreement =
            id(p.as("lena", {"licence", "add", "agreement", "name=EA South", "publisher=Acme"}));
        const std::string licence = id(p.as("lena", {"licence", "add", "name=Chart 10", "product=Chart",
                                                     "quantity=10", "agreement=" + agreement}));
        const std::string invoice = p.file("invoice.txt", "ten of Chart for the South");
        p.as("lena", {"licence", "attach", licence, invoice, "--kind", "invoice"});
        p.as("lena", {"licence", "transaction", licence, "addition", "5"});

        // His organisation reads it; of these two neither writes it.
        const auto entitled = [&](const char *login) {
            const json lines = p.as(login, {"licences", "--product", "Chart"})["lines"];
            return lines.empty() ? std::int64_t(0) : lines[0]["entitled"].get<std::int64_t>();
        };
        for (const char *login : {"lena", "sam", "rita", "carl"})
            QCOMPARE(entitled(login), std::int64_t(15));
        QCOMPARE(p.run("nadia", {"licences", "--product", "Chart"}).exit,
                 3); // there is none that she may see
        const std::string before = p.ask("select count(*) from operation");
        const std::string forged = p.file("forged.txt", "a thousand of Chart");
        for (const char *login : {"rita", "carl", "nadia", "adam"}) {
            for (const std::vector<std::string> &words :
                 {std::vector<std::string>{"licence", "add", "agreement", "name=Mine"},
                  {"licence", "transaction", licence, "addition", "1000"},
                  {"licence", "retire", licence},
                  {"set", agreement, "publisher=Blot"}}) {
                const Ran ran = p.run(login, words);
                QVERIFY2(ran.exit != 0, (std::string(login) + " " + words[1] + ran.out).c_str());
            }
        }
        for (const char *login : {"rita", "nadia", "adam"})
            QVERIFY(p.run(login, {"licence", "attach", licence, forged, "--kind", "invoice"}).exit != 0);
        // Who manages licences does no more than that.
        QVERIFY(p.run("lena", {"retire", "portal"}).exit != 0);
        QVERIFY(p.run("lena", {"server", "grant", "lena", "asset_manager", "South"}).exit != 0);
        QCOMPARE(p.ask("select count(*) from operation"), before);

        // The document itself is read by who sees what it proves.
        const std::string sha256 = p.ask("select sha256 from blob where bytes = "
                                         "convert_to('ten of Chart for the South', 'UTF8')");
        QCOMPARE(sha256.size(), std::size_t(64));
        QVERIFY(!p.open("nadia")->store().blob(sha256));
        QVERIFY(bool(p.open("rita")->store().blob(sha256)));
        for (const char *login : {"lena", "nadia", "rita"})
            QVERIFY(p.as(login, {"verify"})["intact"].get<bool>());
    }

    // A client that stays open follows what others do, and what it may read.
    void newsOfOthersArrives()
    {
        const Partners &p = *m_partners;
        const auto opened = p.open("nadia");
        tally::JobContext job;
        const auto now = [&] {
            auto estate = opened->current(job);
            if (!estate)
                qFatal("%s", estate.error().text().c_str());
            return *estate;
        };
        const std::size_t items = now()->itemCount(), nodes = now()->nodeCount();
        QVERIFY(nodes > items);
        p.as("sam", {"add", "server", "name=late"});
        QTRY_COMPARE(now()->nodeCount(), nodes + 1);
        QCOMPARE(now()->itemCount(), items);
        p.as("sam", {"retire", "late"});
        QTRY_COMPARE(now()->nodeCount(), nodes);
        QVERIFY(!now()->findKey("portal"));
        p.as("adam", {"server", "grant", "nadia", "reader", "South"});
        QTRY_VERIFY(now()->findKey("portal"));
        QCOMPARE(now()->nodeCount(), now()->itemCount());
        p.as("adam", {"server", "revoke", "nadia", "reader", "South"});
        QTRY_VERIFY(!now()->findKey("portal"));
        QCOMPARE(now()->itemCount(), items);
        QCOMPARE(now()->nodeCount(), nodes);
    }

    // What one may not read in whole, one still signs and verifies in whole.
    void whoReadsAPartSignsAndVerifies()
    {
        const Partners &p = *m_partners;
        p.ask("delete from checkpoint");
        for (const char *login : {"sam", "rita"}) { // asset manager, and reader once the key is known
            const auto opened = p.open(login);
            tally::JobContext job;
            const auto made = tally::app::signCheckpoint(*opened, job);
            QVERIFY2(made, made ? "" : made.error().text().c_str());
            const auto stored = tally::app::storedCheckpoints(*p.open("nadia"), job);
            QVERIFY(stored && stored->warnings.empty() && !stored->trusted.empty());
            QCOMPARE(stored->trusted.back().size, made->size);
            QCOMPARE(std::to_string(made->size), p.ask("select size from log_head"));
        }
        for (const char *login : {"sam", "rita", "nadia", "adam"}) {
            const json verdict = p.as(login, {"verify"});
            QVERIFY2(verdict["intact"] && verdict["damage"].empty(), verdict.dump().c_str());
            QVERIFY(verdict["unchecked"].get<int>() > 0);
            QCOMPARE(std::to_string(verdict["operations"].get<int>()), p.ask("select size from log_head"));
        }
        QCOMPARE(p.as("postgres", {"verify"})["unchecked"].get<int>(), 0);
    }

    // An operation that Sam may not read is rewritten, or taken away: its leaf is all that he knows of it.
    void whoReadsAPartSeesTheRestTampered_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("a leaf") << QByteArray(
            "update operation set leaf = sha256('other'), record = 'other'");
        QTest::newRow("gone") << QByteArray("delete from operation");
    }
    void whoReadsAPartSeesTheRestTampered()
    {
        QFETCH(QByteArray, sql);
        const Partners &p = *m_partners;
        const std::string hidden =
            " where number = (select max(number) from operation_scope where owner = (select id from item "
            "where "
            "name = 'North') and number not in (select number from operation_scope where owner <> (select id "
            "from item where name = 'North')))";
        const std::string off = "set session_replication_role = replica; ";
        p.ask("drop table if exists kept; create table kept as select * from operation");
        p.ask(off + sql.toStdString() + hidden);
        const Ran seen = p.run("sam", {"verify"});
        p.ask(off + "delete from operation; insert into operation select * from kept");
        QVERIFY2(seen.exit != 0 && seen.exit != 2, (seen.out + seen.err).c_str());
        QCOMPARE(p.run("sam", {"verify"}).exit, 0);
    }

private:
    std::string feedId() const
    {
        return "#" + m_partners->ask("select id from item where name = 'feed' and ended is null");
    }
    std::unique_ptr<Partners> m_partners;
};

TALLY_TEST(TestPartners);
#include "test_partners.moc"
