// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Counts files as scanners, spreadsheets and custodians write them.
#include "exchange/counts_file.h"
#include "registrar.h"

#include <QTest>

using namespace tally;
using exchange::CountsFile;

namespace {

CountsFile read(const std::string &text)
{
    auto file = exchange::readCounts(text);
    return file ? std::move(*file) : CountsFile{};
}

} // namespace

class TestCountsFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aList()
    {
        const CountsFile file = read("# Monday\n@Hall, west wing\nA1\nA2,damaged,hinge\n");
        QCOMPARE(file.labels.size(), std::size_t(2));
        QCOMPARE(file.labels[0].place, std::string("Hall, west wing"));
        QCOMPARE(file.labels[1].condition, std::string("damaged"));
        QVERIFY(!file.labels[1].isAnswer && !file.labels[1].isDenied);
    }

    void headingsBelowATitle()
    {
        const CountsFile file = read("List of Ann Low\n\nnote;label;room\nunder the desk;A1;Hall 3\n");
        QCOMPARE(file.labels.size(), std::size_t(1));
        QCOMPARE(file.labels[0].label, std::string("A1"));
        QCOMPARE(file.labels[0].place, std::string("Hall 3"));
    }

    void aLabelThatIsAWordIsNoHeading() { QCOMPARE(read("A1\nseen\nA2\n").labels.size(), std::size_t(3)); }

    void answers_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<int>("denied"); // -1: not answered; -2: refused
        const std::pair<const char *, int> rows[] = {{"A1,yes,", 0},     {"A1,X,", 0},       {"A1,TRUE,", 0},
                                                     {"A1,,no", 0},      {"A1,no,", 1},      {"A1,,x", 1},
                                                     {"A1,n,yes", 1},    {"A1,,", -1},       {"A1, ,", -1},
                                                     {"A1,yes,yes", -2}, {"A1,perhaps,", -2}};
        for (const auto &[row, denied] : rows)
            QTest::newRow(row) << QByteArray(row) << denied;
    }
    void answers()
    {
        QFETCH(const QByteArray, row);
        QFETCH(const int, denied);
        const CountsFile file = read("label,have it,not mine\n" + row.toStdString() + "\n");
        QCOMPARE(file.labels.size(), std::size_t(denied >= 0 ? 1 : 0));
        QCOMPARE(file.unanswered, std::int64_t(denied == -1 ? 1 : 0));
        QCOMPARE(file.notes.size(), std::size_t(denied == -2 ? 1 : 0));
        if (denied >= 0)
            QCOMPARE(file.labels.front().isDenied, denied == 1);
        if (denied == -2)
            QCOMPARE(file.notes.front().line, 2);
    }

    void aReferenceSavesAMangledLabel()
    {
        const CountsFile file = read("ref,label,have it\n#12,1.23E+15,yes\n,1.23E+15,yes\n");
        QCOMPARE(file.labels.size(), std::size_t(1));
        QCOMPARE(file.labels[0].reference, std::int64_t(12));
        QCOMPARE(file.notes.size(), std::size_t(1));
    }

    void noLabelAtAll() { QVERIFY(!exchange::readCounts("room,colour\nHall,red\n")); }
};

TALLY_TEST(TestCountsFile);
#include "test_counts_file.moc"
