// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a register on a server and its users go through when client, server or the line between them dies in
// the middle of an import. Importing again must always mend it, and never write twice.
#include "private_postgres.h"
#include "program.h"
#include "registrar.h"
#include "wire.h"

#include <QTest>

#include <libpq-fe.h>

#include <chrono>
#include <csignal>
#include <filesystem>
#include <thread>

using namespace tally::test;

namespace {

constexpr int kMachines = 60, kPrograms = 150;

// Moments of an import, seen from the server.
const char *const kImporting = "application_name = 'tallystick' and state <> 'idle' and query ilike ";
const char *const kStaging = "'copy incoming%'";
const char *const kRecording = "'%commit_operation%'";

} // namespace

#define VERIFY_REFUSED(ended, code, words)                                                                   \
    QVERIFY2((ended).exit == (code) && (ended).err.find(words) != std::string::npos,                         \
             ((ended).out + (ended).err).c_str())

class TestFaultsServer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_cluster = PrivatePostgres::instance();
        if (m_cluster == nullptr)
            QSKIP("PostgreSQL is not installed");
    }

    void init()
    {
        m_place = std::make_unique<Workplace>();
        m_folder = m_place->inventories("inventories", kMachines, kPrograms);
        m_database = m_cluster->newDatabase("faults");
        m_owner = m_cluster->uri(m_database);
        const std::string manager = "manager_" + m_database, administrator = "admin_" + m_database;
        const auto made =
            m_place->json(m_owner, {"server", "init", "--organisation", "North", "--administrator",
                                    administrator, "--asset-manager", manager});
        QCOMPARE(made["logins"].size(), std::size_t(2));
        m_password = made["logins"][1]["password"].get<std::string>();
        m_manager = m_cluster->uri(m_database, manager, m_password);
    }

    void clientKilled_data()
    {
        QTest::addColumn<QByteArray>("moment");
        QTest::newRow("while rows travel") << QByteArray(kStaging);
        QTest::newRow("while it is recorded") << QByteArray(kRecording);
    }
    void clientKilled()
    {
        QFETCH(QByteArray, moment);
        const auto process = m_place->start(m_manager, {"import", m_folder});
        QVERIFY(reached(*process, moment.toStdString()));
        ::kill(static_cast<pid_t>(process->processId()), SIGKILL);
        QCOMPARE(Workplace::finish(*process).exit, -1);
        QTRY_COMPARE_WITH_TIMEOUT(sessions(), std::string("0"), 20'000);
        mustHoldNothing();
        importsNow();
    }

    void serverKilled_data() { clientKilled_data(); }
    void serverKilled()
    {
        QFETCH(QByteArray, moment);
        const auto process = m_place->start(m_manager, {"import", m_folder});
        QVERIFY(reached(*process, moment.toStdString()));
        QVERIFY(m_cluster->kill());
        const Ended ended = Workplace::finish(*process);
        QVERIFY(m_cluster->start());
        VERIFY_REFUSED(ended, 6, "lost the connection to the database server");
        VERIFY_REFUSED(ended, 6, "nothing was recorded");
        mustHoldNothing();
        importsNow();
    }

    void serverComesBackInTime()
    {
        const auto process = m_place->start(m_manager, {"import", m_folder});
        QVERIFY(reached(*process, kRecording));
        QVERIFY(m_cluster->kill());
        QVERIFY(m_cluster->start());
        const Ended ended = Workplace::finish(*process);
        VERIFY_REFUSED(ended, 6, "nothing was recorded");
        mustHoldNothing();
        importsNow();
    }

    void serverDown()
    {
        QVERIFY(m_cluster->kill());
        const Ended ended = m_place->run(m_manager, {"import", m_folder});
        QVERIFY(m_cluster->start());
        VERIFY_REFUSED(ended, 6, "the database server cannot be reached");
        QVERIFY2(ended.err.find(m_password) == std::string::npos, "a password is no part of a message");
    }

    void lineCut_data()
    {
        QTest::addColumn<int>("cut");
        QTest::addColumn<bool>("recorded");
        QTest::newRow("before the commit") << static_cast<int>(Wire::Cut::BeforeCommit) << false;
        QTest::newRow("between commit and answer") << static_cast<int>(Wire::Cut::AfterCommit) << true;
        QTest::newRow("with the commit on its way") << static_cast<int>(Wire::Cut::CommitLate) << false;
    }
    // The client finds out by its request whether it was recorded, and says so.
    void lineCut()
    {
        QFETCH(int, cut);
        QFETCH(bool, recorded);
        const std::string folder = m_place->path("wire");
        std::filesystem::create_directories(folder);
        const std::size_t host = m_manager.find("?host=") + 6;
        const Wire wire(folder, m_manager.substr(host), static_cast<Wire::Cut>(cut));
        const Ended ended = m_place->run(m_manager.substr(0, host) + folder, {"import", m_folder});
        QVERIFY(wire.wasCut());
        std::this_thread::sleep_for(std::chrono::milliseconds(1500)); // for a commit that comes late
        const std::string operations =
            m_cluster->ask(m_database, "select count(*) from operation where kind = 'import'");
        QCOMPARE(operations, std::string(recorded ? "1" : "0"));
        if (recorded) {
            QVERIFY2(ended.exit == 0, ended.err.c_str());
            QVERIFY2(ended.out.find("60 created") != std::string::npos, ended.out.c_str());
        } else {
            VERIFY_REFUSED(ended, 6, "nothing was recorded");
        }
        importsNow();
        QCOMPARE(m_cluster->ask(m_database, "select count(*) from operation where kind = 'import'"),
                 std::string("1"));
    }

private:
    std::string sessions() const
    {
        return m_cluster->ask(m_database,
                              "select count(*) from pg_stat_activity where application_name = 'tallystick'");
    }

    // Waits for that moment of the program's import.
    bool reached(QProcess &process, const std::string &moment) const
    {
        PGconn *watcher = PQconnectdb(m_owner.c_str());
        const std::string sql =
            std::string("select count(*) from pg_stat_activity where ") + kImporting + moment;
        bool seen = false;
        while (!seen && process.state() != QProcess::NotRunning && !process.waitForFinished(0)) {
            PGresult *result = PQexec(watcher, sql.c_str());
            seen = PQntuples(result) == 1 && std::string(PQgetvalue(result, 0, 0)) != "0";
            PQclear(result);
        }
        PQfinish(watcher);
        return seen;
    }

    void mustHoldNothing() const
    {
        QCOMPARE(m_place->count(m_manager, "laptop"), 0);
        m_place->mustBeWhole(m_manager);
    }

    void importsNow() const
    {
        const Ended ended = m_place->run(m_manager, {"import", m_folder});
        QVERIFY2(ended.exit == 0, ended.err.c_str());
        QCOMPARE(m_place->count(m_manager, "laptop"), kMachines);
        m_place->mustBeWhole(m_manager);
    }

    PrivatePostgres *m_cluster = nullptr;
    std::unique_ptr<Workplace> m_place;
    std::string m_folder, m_database, m_owner, m_manager, m_password;
};

TALLY_TEST(TestFaultsServer);
#include "test_faults_server.moc"
