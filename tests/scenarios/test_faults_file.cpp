// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a register in a file and its user go through when the machine fails in the middle of an import.
#include "paths.h"
#include "program.h"
#include "registrar.h"

#include <QTest>

#include <sqlite3.h>

#include <chrono>
#include <csignal>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <optional>
#include <random>
#include <sys/resource.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace tally::test;

namespace {

namespace fs = std::filesystem;

constexpr int kMachines = 60, kPrograms = 150;

bool says(const Ended &ended, const std::string &words)
{
    return ended.err.find(words) != std::string::npos;
}

std::uintmax_t sizeOf(const std::string &file)
{
    std::error_code error;
    const auto size = fs::file_size(file, error);
    return error ? 0 : size;
}

void overwrite(const std::string &file, std::uintmax_t from, std::size_t bytes)
{
    std::fstream out(file, std::ios::binary | std::ios::in | std::ios::out);
    out.seekp(static_cast<std::streamoff>(from));
    out << std::string(bytes, '\xa5');
}

} // namespace

// The message is part of what is tested: it names the file, says what became of the work, and what to do.
#define VERIFY_REFUSED(ended, code, words)                                                                   \
    QVERIFY2((ended).exit == (code) && says(ended, words), ((ended).out + (ended).err).c_str())

class TestFaultsFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<Workplace>();
        m_file = m_place->path("register.tally");
        m_folder = m_place->inventories("inventories", kMachines, kPrograms);
        QCOMPARE(m_place->run(m_file, {"init"}).exit, 0);
    }

    // At moments of all kinds, most of them while the log in front of the file is being written.
    void killedInMidImport()
    {
        const std::uint32_t seed = std::random_device()();
        qInfo("moments of the kills from seed %u", seed);
        std::mt19937 random(seed);
        int cutShort = 0;
        for (int round = 0; round < 12 && m_place->count(m_file, "laptop") == 0; ++round) {
            const auto process = m_place->start(m_file, {"import", m_folder});
            const std::uintmax_t bytes = std::uniform_int_distribution<>(1, 600'000)(random);
            const auto limit = std::chrono::steady_clock::now() + std::chrono::seconds(60);
            while (sizeOf(m_file + "-wal") < bytes && std::chrono::steady_clock::now() < limit &&
                   process->state() != QProcess::NotRunning && !process->waitForFinished(0))
                std::this_thread::sleep_for(std::chrono::microseconds(200));
            ::kill(static_cast<pid_t>(process->processId()), SIGKILL);
            cutShort += Workplace::finish(*process).exit == -1 ? 1 : 0;
            const int found = m_place->count(m_file, "laptop");
            QVERIFY2(found == 0 || found == kMachines, std::to_string(found).c_str());
            m_place->mustBeWhole(m_file);
        }
        QVERIFY(cutShort > 0);
        importsNow();
    }

    // A share of the disk that is used up: the write fails, the register stays as it was.
    void shareOfTheDiskUsedUp()
    {
        const Ended ended = m_place->run(m_file, {"import", m_folder}, [] {
            const rlimit limit{600'000, 600'000};
            ::setrlimit(RLIMIT_FSIZE, &limit);
        });
        VERIFY_REFUSED(ended, 6, "register.tally: the file cannot be written any further");
        VERIFY_REFUSED(ended, 6, "nothing of this was recorded. Check the free space");
        QCOMPARE(m_place->count(m_file, "laptop"), 0);
        m_place->mustBeWhole(m_file);
        importsNow();
    }

    void fileSystemFull()
    {
        const auto ended = onFileSystemOfItsOwn("");
        if (!ended)
            QSKIP("no file system of one's own can be mounted here");
        VERIFY_REFUSED(*ended, 6, "r.tally: the disk is full");
        QVERIFY2(ended->out.find("intact") != std::string::npos, ended->out.c_str());
    }

    void fileSystemReadOnly()
    {
        const auto ended = onFileSystemOfItsOwn("mount -o remount,ro tmpfs \"$1\"; ");
        if (!ended)
            QSKIP("no file system of one's own can be mounted here");
        VERIFY_REFUSED(*ended, 6, "r.tally: the register may only be read");
        QVERIFY2(ended->out.find("intact") != std::string::npos, ended->out.c_str());
    }

    void mayOnlyBeRead()
    {
        if (::geteuid() == 0)
            QSKIP("root may write everything");
        fs::permissions(m_file, fs::perms::owner_read);
        const Ended ended = m_place->run(m_file, {"import", m_folder});
        VERIFY_REFUSED(ended, 6, "register.tally: the register may only be read");
        QCOMPARE(m_place->count(m_file, "laptop"), 0);
        fs::permissions(m_file, fs::perms::owner_all);
        importsNow();
    }

    void lockedByAnother()
    {
        sqlite3 *other = nullptr;
        QCOMPARE(sqlite3_open(m_file.c_str(), &other), SQLITE_OK);
        QCOMPARE(sqlite3_exec(other, "begin immediate", nullptr, nullptr, nullptr), SQLITE_OK);
        const Ended ended = m_place->run(m_file, {"import", m_folder});
        VERIFY_REFUSED(ended, 6, "register.tally: another program is writing to the register");
        QCOMPARE(m_place->count(m_file, "laptop"), 0); // reading goes on
        sqlite3_close(other);
        importsNow();
    }

    void damagedPage_data()
    {
        QTest::addColumn<double>("where"); // share of the file
        for (const double where : {0.05, 0.2, 0.4, 0.6, 0.8, 0.95})
            QTest::addRow("at %.0f %%", where * 100) << where;
    }
    void damagedPage()
    {
        QFETCH(double, where);
        if (m_filled.empty()) { // imported once, damaged each time afresh
            importsNow();
            m_filledPlace = std::move(m_place);
            m_place = std::make_unique<Workplace>();
            m_filled = m_file;
            m_file = m_place->path("register.tally");
            QCOMPARE(m_place->run(m_filled, {"backup", m_filledPlace->path("backup.tally")}).exit, 0);
        }
        fs::copy_file(m_filled, m_file, fs::copy_options::overwrite_existing);
        const std::string backup = m_filledPlace->path("backup.tally");
        const auto size = static_cast<double>(sizeOf(m_file));
        overwrite(m_file, static_cast<std::uintmax_t>(size * where) / 4096 * 4096, 4096);
        const Ended verified = m_place->run(m_file, {"verify"});
        const std::string told = verified.out + verified.err;
        QVERIFY2(verified.exit == 1 || verified.exit == 3, told.c_str());
        QVERIFY2(told.find("damaged") != std::string::npos || told.find("DAMAGED") != std::string::npos,
                 told.c_str());
        // Reading may or may not meet the page; it never ends in nonsense or a crash.
        const Ended read = m_place->run(m_file, {"list", "laptop"});
        QVERIFY2(read.exit == 0 || (read.exit == 3 && says(read, "restore a backup")), read.err.c_str());
        const std::string mended = m_place->path("mended.tally");
        QCOMPARE(m_place->run(mended, {"restore", backup}).exit, 0);
        m_place->mustBeWhole(mended);
        QCOMPARE(m_place->count(mended, "laptop"), kMachines);
    }

    void beginningOverwritten()
    {
        overwrite(m_file, 0, 100);
        const Ended ended = m_place->run(m_file, {"import", m_folder});
        VERIFY_REFUSED(ended, 3, "restore a backup");
    }

    void cutOff()
    {
        importsNow();
        fs::resize_file(m_file, 100'000);
        const Ended ended = m_place->run(m_file, {"import", m_folder});
        VERIFY_REFUSED(ended, 3, "register.tally: the file is damaged");
        VERIFY_REFUSED(ended, 3, "restore a backup");
    }

private:
    void importsNow()
    {
        const Ended ended = m_place->run(m_file, {"import", m_folder});
        QVERIFY2(ended.exit == 0, ended.err.c_str());
        QCOMPARE(m_place->count(m_file, "laptop"), kMachines);
        m_place->mustBeWhole(m_file);
    }

    // Imports into a copy of the register on a file system of 1 MiB that goes with the process, then verifies
    // it. Nothing where the system lets nobody but the administrator mount one.
    std::optional<Ended> onFileSystemOfItsOwn(const std::string &prepare) const
    {
        const std::string folder = m_place->path("small");
        fs::create_directories(folder);
        const std::string script =
            "mount -t tmpfs -o size=1m tmpfs \"$1\" || exit 77; cp \"$2\" \"$1\"/r.tally; " + prepare +
            "\"$3\" --db \"$1\"/r.tally import \"$4\"; code=$?; "
            "\"$3\" --db \"$1\"/r.tally verify || exit 99; exit $code";
        QStringList words{QStringLiteral("--user"), QStringLiteral("--map-root-user"),
                          QStringLiteral("--mount"), QStringLiteral("sh"), QStringLiteral("-c")};
        for (const std::string &word :
             {script, std::string("sh"), folder, m_file, program("tally"), m_folder})
            words.append(QString::fromStdString(word));
        QProcess shell;
        shell.start(QStringLiteral("unshare"), words);
        Ended ended = Workplace::finish(shell);
        if (ended.exit == 77 || ended.exit == -1 || ended.err.find("unshare: ") != std::string::npos)
            return {};
        return ended;
    }

    std::unique_ptr<Workplace> m_place;
    std::string m_file, m_folder;
    std::unique_ptr<Workplace> m_filledPlace;
    std::string m_filled;
};

TALLY_TEST(TestFaultsFile);
#include "test_faults_file.moc"
