// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// dot itself where it is installed; else what stands for it are scripts of a line.
#include "layout_checks.h"
#include "registrar.h"

#include "ui/graph/graphviz.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tally;
using namespace tally::ui;
using test::randomRequest;
using test::requestOf;
using test::whatIsWrong;

namespace {

constexpr int kLong = 20'000; // milliseconds: the machine may be busy

QString script(const QTemporaryDir &folder, const QByteArray &text)
{
    QFile file(folder.filePath(QStringLiteral("dot")));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no script");
    file.write("#!/bin/sh\n" + text + "\n");
    file.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    return file.fileName();
}

} // namespace

class TestGraphviz final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dotLaysOut()
    {
        Graphviz graphviz;
        if (!graphviz.isThere())
            QSKIP("Graphviz is not installed here");
        for (unsigned seed = 1; seed < 4; ++seed) {
            const LayoutRequest request = randomRequest(10 * seed, seed);
            QSignalSpy failed(&graphviz, &Graphviz::failed);
            Layout layout;
            bool done = false;
            const auto connection = connect(&graphviz, &Graphviz::finished, this, [&](const Layout &answer) {
                layout = answer;
                done = true;
            });
            graphviz.start(request, kLong);
            QTRY_VERIFY_WITH_TIMEOUT(done || !failed.isEmpty(), kLong);
            disconnect(connection);
            QVERIFY2(done, qPrintable(failed.isEmpty() ? QString() : failed.at(0).at(0).toString()));
            QCOMPARE(whatIsWrong(request, layout), QString());
        }
    }
    void anAnswerIsReadWithItsBrokenLines()
    {
        const LayoutRequest request = requestOf(2, {{0, 1}});
        const auto layout = parsePlain("graph 1 5 2\nnode n0 1 1 1.4 0.4 \"\" solid box black lightgrey\n"
                                       "node n1 4 1.5 1.7 0.6 \"\" solid box black lightgrey\n"
                                       "edge n0 n1 4 1.7 1 2 1 \\\n2.5 1.5 3.2 1.5 solid black\nstop\n",
                                       request);
        QVERIFY(layout);
        QCOMPARE(layout->boxes[0].center(), QPointF(72, 72));
        QCOMPARE(layout->boxes[1].center(), QPointF(288, 36));
        QCOMPARE(layout->arrows[0].back(), QPointF(layout->boxes[1].left(), 36));
    }
    void nonsenseIsAnError_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("words") << QByteArray("Error: what is this");
        QTest::newRow("a box too few") << QByteArray("graph 1 5 2\nnode n0 1 1 1 1\nstop\n");
        QTest::newRow("a box too many") << QByteArray("graph 1 5 2\nnode n7 1 1 1 1\nstop\n");
        QTest::newRow("no number") << QByteArray("graph 1 5 2\nnode n0 x 1 1 1\nstop\n");
        QTest::newRow("half an edge")
            << QByteArray("graph 1 5 2\nnode n0 1 1 1 1\nnode n1 2 1 1 1\nedge n0 n1 4 1 1\n");
        QTest::newRow("huge edge") << QByteArray("graph 1 5 2\nedge n0 n1 2147483647 1 1\n");
        QTest::newRow("no edge") << QByteArray("graph 1 5 2\nnode n0 1 1 1 1\nnode n1 2 1 1 1\nstop\n");
    }
    void nonsenseIsAnError()
    {
        QFETCH(QByteArray, answer);
        QVERIFY(!parsePlain(answer, requestOf(2, {{0, 1}})));
    }
    void aMissingProgramFails()
    {
        Graphviz graphviz(QStringLiteral("/nowhere/dot"));
        QSignalSpy failed(&graphviz, &Graphviz::failed);
        graphviz.start(requestOf(2, {{0, 1}}), kLong);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, kLong);
    }
    void aProgramThatRefusesFails()
    {
        const QTemporaryDir folder;
        Graphviz graphviz(script(folder, "cat >/dev/null; echo no >&2; exit 1"));
        QSignalSpy failed(&graphviz, &Graphviz::failed);
        graphviz.start(requestOf(2, {{0, 1}}), kLong);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, kLong);
        QVERIFY(failed.at(0).at(0).toString().contains(QStringLiteral("no")));
    }
    void aSlowProgramIsKilledAndNotWaitedFor()
    {
        const QTemporaryDir folder;
        Graphviz graphviz(script(folder, "exec sleep 60"));
        QSignalSpy failed(&graphviz, &Graphviz::failed);
        QElapsedTimer timer;
        timer.start();
        graphviz.start(requestOf(2, {{0, 1}}), 50);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, kLong);
        QVERIFY(timer.elapsed() < kLong);
    }
    void anOutdatedRunIsNotHeardOf()
    {
        const QTemporaryDir folder;
        Graphviz graphviz(script(folder, "exec sleep 60"));
        QSignalSpy failed(&graphviz, &Graphviz::failed);
        QSignalSpy finished(&graphviz, &Graphviz::finished);
        QElapsedTimer timer;
        timer.start();
        graphviz.start(requestOf(2, {{0, 1}}), kLong);
        graphviz.start(requestOf(2, {{0, 1}}), kLong);
        graphviz.cancel();
        QVERIFY(timer.elapsed() < kLong / 2);
        QTest::qWait(100);
        QCOMPARE(failed.size() + finished.size(), 0);
    }
};

TALLY_TEST(TestGraphviz);
#include "test_graphviz.moc"
