// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconcile/identity.h"
#include "registrar.h"

#include <QTest>

#include <map>

using namespace tally;
using namespace tally::reconcile;

namespace {

// Things by id: class, and marks.
class Things final : public KnownThings
{
public:
    struct Thing
    {
        std::string className;
        std::vector<Mark> marks;
    };
    std::map<ItemId, Thing> things;

    std::vector<ItemId> carriers(const Mark &mark) override
    {
        std::vector<ItemId> result;
        for (const auto &[id, thing] : things) {
            if (std::find(thing.marks.begin(), thing.marks.end(), mark) != thing.marks.end())
                result.push_back(id);
        }
        return result;
    }
    std::vector<std::string> marksOf(ItemId item, std::string_view kind) override
    {
        std::vector<std::string> result;
        for (const Mark &mark : things.at(item).marks) {
            if (mark.kind == kind)
                result.push_back(mark.canonical);
        }
        return result;
    }
    std::string classOf(ItemId item) override { return things.at(item).className; }
    std::string describe(ItemId item) override { return "#" + std::to_string(item.value); }
};

} // namespace

class TestIdentity : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void outcome_data();
    void outcome();
    void branches_data();
    void branches();
    void makers_data();
    void makers();
};

// "1 laptop serial_number=A uuid=U; 2 …" and "laptop serial_number=A" -> none, one 1, held 1 2
void TestIdentity::outcome_data()
{
    QTest::addColumn<QString>("known");
    QTest::addColumn<QString>("report");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing known") << ""
                                   << "laptop serial_number=A"
                                   << "none";
    QTest::newRow("serial") << "1 laptop serial_number=A"
                            << "laptop serial_number=A"
                            << "one 1";
    QTest::newRow("serial of another maker") << "1 laptop serial_number=A manufacturer=dell"
                                             << "laptop serial_number=A manufacturer=hp"
                                             << "none";
    QTest::newRow("keys name two items") << "1 laptop serial_number=A; 2 laptop uuid=U"
                                         << "laptop serial_number=A uuid=U"
                                         << "held 1 2";
    QTest::newRow("serial decides although a card was swapped")
        << "1 laptop serial_number=A mac=00:1b:21:00:00:01; 2 laptop serial_number=B mac=00:1b:21:00:00:02"
        << "laptop serial_number=A mac=00:1b:21:00:00:02"
        << "one 1";
    QTest::newRow("same uuid, other serial") << "1 laptop serial_number=A uuid=U"
                                             << "laptop serial_number=B uuid=U"
                                             << "held 1";
    QTest::newRow("address alone") << "1 laptop mac=00:1b:21:00:00:01"
                                   << "laptop mac=00:1b:21:00:00:01"
                                   << "one 1";
    QTest::newRow("address of two") << "1 laptop mac=00:1b:21:00:00:01; 2 laptop mac=00:1b:21:00:00:01"
                                    << "laptop mac=00:1b:21:00:00:01"
                                    << "held 1 2";
    QTest::newRow("address against serial") << "1 laptop serial_number=A mac=00:1b:21:00:00:01"
                                            << "laptop serial_number=B mac=00:1b:21:00:00:01"
                                            << "none";
    QTest::newRow("name alone, nothing better") << "1 laptop host_name=H"
                                                << "laptop host_name=H"
                                                << "one 1";
    QTest::newRow("name alone, but a serial was given") << "1 laptop host_name=H"
                                                        << "laptop host_name=H serial_number=B"
                                                        << "none";
    QTest::newRow("name of two") << "1 laptop host_name=H; 2 laptop host_name=H"
                                 << "laptop host_name=H"
                                 << "none";
    QTest::newRow("randomised address and name together") << "1 laptop host_name=H mac=02:00:00:00:00:01"
                                                          << "laptop host_name=H mac=02:00:00:00:00:01"
                                                          << "one 1";
    QTest::newRow("another kind of thing") << "1 monitor serial_number=A"
                                           << "laptop serial_number=A"
                                           << "none";
}

namespace {

std::vector<Mark> parseMarks(const QStringList &words)
{
    std::vector<Mark> marks;
    for (const QString &word : words) {
        const int at = static_cast<int>(word.indexOf(QLatin1Char('=')));
        if (at > 0)
            marks.push_back({word.left(at).toStdString(), word.mid(at + 1).toStdString()});
    }
    return marks;
}

QString wordsOf(const Match &match)
{
    if (match.kind == Match::Kind::None)
        return QStringLiteral("none");
    if (match.kind == Match::Kind::One)
        return QStringLiteral("one %1").arg(match.item.value);
    QString text = QStringLiteral("held");
    for (const ItemId item : match.candidates)
        text += QStringLiteral(" %1").arg(item.value);
    return text;
}

} // namespace

void TestIdentity::outcome()
{
    QFETCH(QString, known);
    QFETCH(QString, report);
    QFETCH(QString, expected);
    Things things;
    for (const QString &line : known.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        const QStringList words = line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        things.things[ItemId(words[0].toLongLong())] = {words[1].toStdString(), parseMarks(words.mid(2))};
    }
    const QStringList words = report.split(QLatin1Char(' '));
    const Match match =
        identify(*model::ClassRegistry::shipped(), words[0].toStdString(), parseMarks(words.mid(1)), things);
    QCOMPARE(wordsOf(match), expected);
}

void TestIdentity::branches_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("same");
    QTest::newRow("itself") << "laptop"
                            << "laptop" << true;
    QTest::newRow("refined") << "computer"
                             << "laptop" << true;
    QTest::newRow("two computers") << "desktop"
                                   << "virtual_machine" << true;
    QTest::newRow("two network devices") << "switch"
                                         << "router" << true;
    QTest::newRow("not recognised yet") << "unmanaged_device"
                                        << "printer" << true;
    QTest::newRow("a screen is no computer") << "monitor"
                                             << "desktop" << false;
    QTest::newRow("a disk is no computer") << "medium"
                                           << "desktop" << false;
    QTest::newRow("a person is no device") << "person"
                                           << "unmanaged_device" << false;
    QTest::newRow("a site is no person") << "site"
                                         << "person" << false;
}

void TestIdentity::branches()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(bool, same);
    const auto classes = model::ClassRegistry::shipped();
    QCOMPARE(sameBranch(*classes, a.toStdString(), b.toStdString()), same);
    QCOMPARE(sameBranch(*classes, b.toStdString(), a.toStdString()), same);
}

void TestIdentity::makers_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("same");
    QTest::newRow("legal form") << "Dell Inc."
                                << "DELL" << true;
    QTest::newRow("old and new name") << "Hewlett-Packard Company"
                                      << "HP" << true;
    QTest::newRow("others") << "Lenovo"
                            << "LG Electronics" << false;
}

void TestIdentity::makers()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(bool, same);
    QCOMPARE(makerKey(a.toStdString()) == makerKey(b.toStdString()), same);
}

TALLY_TEST(TestIdentity);
#include "test_identity.moc"
