// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paths.h"
#include "registrar.h"
#include "session.h"

#include <QFile>
#include <QProcess>
#include <QTest>

#include <csignal>

using namespace tally::test;

namespace {

struct ShellRan
{
    int exit = 0;
    QByteArray out, err;
};

// A line of bash with "tally" on the path and the session's register.
ShellRan bash(const Session &session, const char *line)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TALLY_DB"), QString::fromStdString(session.url()));
    const QString folder = QFileInfo(QString::fromStdString(program("tally"))).path();
    environment.insert(QStringLiteral("PATH"),
                       folder + QLatin1Char(':') + environment.value(QStringLiteral("PATH")));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(QString::fromStdString(sourceTree()));
    process.start(QStringLiteral("bash"), {QStringLiteral("-c"), QString::fromUtf8(line)});
    if (!process.waitForFinished(60'000))
        qFatal("it does not end: %s", line);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

// The program as a shell sees it: pipes, signals, completion.
class TestShell final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_session.json({"init"});
        for (int i = 0; i < 40; ++i)
            m_session.json({"add", "laptop", "name=LT-" + std::to_string(i)});
    }

    void aReaderThatHasEnough()
    {
        const ShellRan ran = bash(m_session, "tally list laptop | head -1");
        QVERIFY(ran.out.startsWith("id"));
        QVERIFY2(!ran.err.contains("tally:"), ran.err.constData());
    }

    void outputThatCannotBeWrittenIsAnError()
    {
        QCOMPARE(bash(m_session, "tally list laptop > /dev/full").exit, 6);
        QCOMPARE(bash(m_session, "tally list laptop --json > /dev/full").exit, 6);
        QCOMPARE(bash(m_session, "tally list laptop >&-").exit, 6);
        QVERIFY(bash(m_session, "tally verify").exit == 0);
    }

    void standardInputIsImported()
    {
        const ShellRan ran =
            bash(m_session, R"(printf 'Name,Serial\nPiped,S-7001\n' | tally import - --class laptop)");
        QVERIFY2(ran.exit == 0, ran.err.constData());
        QCOMPARE(m_session.run({"show", "Piped"}).exit, 0);
    }

    void aLongWorkThatIsInterruptedLeavesNothing()
    {
        const QString file = QString::fromStdString(m_session.path("big.tally"));
        QProcess process;
        process.start(QString::fromStdString(program("tally")),
                      {QStringLiteral("--db"), file, QStringLiteral("demo"), QStringLiteral("--pcs"),
                       QStringLiteral("20000")});
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), 20'000);
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitStatus(), QProcess::CrashExit); // by the signal, so that a script stops too
        QVERIFY2(process.readAllStandardError().contains("tally: "), "it says so");
        QVERIFY(!QFile::exists(file));
    }

    void completionInARealShell()
    {
        const auto complete = [&](const char *words, const char *at) {
            return bash(m_session, ("source packaging/tally.bash; COMP_WORDS=(tally " + std::string(words) +
                                    "); COMP_CWORD=" + at + "; _tally; printf '%s\\n' \"${COMPREPLY[@]}\"")
                                       .c_str())
                .out;
        };
        QCOMPARE(complete("weak", "1"), QByteArray("weak-points\n"));
        QCOMPARE(complete("list laptop --wh", "3"), QByteArray("--where\n"));
        QVERIFY(complete("\"\"", "1").contains("import\n"));
    }

    void theManualPageIsPlainRoff()
    {
        if (bash(m_session, "command -v groff").exit != 0)
            QSKIP("groff is not installed");
        const ShellRan ran = bash(m_session, "groff -ww -man -Tascii packaging/tally.1");
        QVERIFY2(ran.err.isEmpty(), ran.err.constData());
    }

private:
    Session m_session;
};

TALLY_TEST(TestShell);
#include "test_shell.moc"
