// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Filters as questions with three answers, and whose answers a change reaches.
#include "estate/filter_judgement.h"
#include "filter_office.h"
#include "registrar.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace tally;
using namespace tally::estate;

namespace {

char letterOf(Truth truth)
{
    return truth == Truth::Yes ? 'y' : truth == Truth::No ? 'n' : '?';
}

// What is said of the four laptops.
QByteArray judged(const Estate &estate, const char *text)
{
    const auto judgement = Judgement::parse(text, "item", estate.classes());
    if (!judgement)
        return QByteArray::fromStdString(judgement.error().text());
    std::vector<Row> rows;
    for (const char *name : {"pc-a", "pc-b", "pc-c", "pc-d"})
        rows.push_back(test::rowOf(estate, name));
    QByteArray out;
    for (const Truth truth : judgement->of(estate, rows))
        out += letterOf(truth);
    return out;
}

model::FactVersion version(const model::ItemRow &row, OperationNumber began)
{
    return {model::keyOf(row), began, std::nullopt, model::valuesOf(row)};
}

} // namespace

class TestFilterJudgement final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data()
    {
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *filter, const char *expected) {
            QTest::newRow(filter) << QByteArray(expected);
        };
        row("", "yyyy");
        row("memory_mib>16GiB", "ny??");
        row("not memory_mib>16GiB", "yn??");
        row("memory_mib!=8192", "ny??");
        row("name=pc-a", "ynnn");
        row("host_name:pc", "yn??");
        row("host_name:unknown", "nnyy");
        row("warranty_until<purchased_on", "ny??");
        row("not warranty_until<purchased_on", "yn??");
        row("warranty_until<2025", "ny??");
        row("memory_mib>16GiB or name=pc-c", "nyy?");
        row("memory_mib>16GiB name=pc-a", "nnnn");
        row("not (memory_mib>16GiB or name=pc-c)", "ynn?");
        row("cost_centre!=its.custodian.cost_centre", "nyn?");
        row("cost_centre=its.custodian.cost_centre", "yny?");
        row("custodian:(ended:yes)", "nyy?");
        row("custodian:(memory_mib>3)", "????");
        row("custodian:gone", "nnny");
        row("custodian:gone or custodian:(ended:yes)", "nyyy");
        row("shared:serial_number", "y?yn");
        row("shared:mac", "?y?y");
        row("installed:office", "yy??");
        row("installed:writer", "yn??");
        row("not installed:writer", "ny??");
        row("installed:known", "yynn"); // whether something is recorded is always known
        row("count(installed)>1", "yn??");
        row("installed:(installed_on<its.device.purchased_on)", "ny??");
        row("lacks:its.custodian.job_role.requires_software", "ny??");
        row("memory_mib<its.custodian.job_role.as_job_role.memory_mib", "yn??");
        row("memory_mib<its.custodian.job_role.as_job_role(status=current).memory_mib", "????");
        row("ended:yes", "????");
        row("runs_on:known", "nnnn");
        row("as_custodian:known", "nnnn");
        row("source:glpi", "yynn");
        row("mac:00-1a-2b-3c-4d-5e", "?y?y");
        row("is:laptop", "yyyy");
    }
    void judges()
    {
        QFETCH(QByteArray, expected);
        static const EstatePtr estate = test::filterOffice().build();
        QCOMPARE(judged(*estate, QTest::currentDataTag()), expected);
    }

    void aMistakeIsNone()
    {
        const auto judgement = Judgement::parse("nam:x", "item", *model::ClassRegistry::shipped());
        QVERIFY(!judgement);
        QCOMPARE(judgement.error().code, ErrorCode::Usage);
    }

    // Judging again what a change reaches gives what judging everything gives.
    void aChangeReachesWhatLooksAtIt_data()
    {
        QTest::addColumn<QByteArray>("item");
        QTest::addColumn<QByteArray>("reaches"); // among others
        const auto row = [](const char *filter, const char *item, const char *reaches) {
            QTest::newRow(filter) << QByteArray(item) << QByteArray(reaches);
        };
        row("memory_mib>16GiB", "pc-a", "");
        row("custodian:(ended:yes)", "Ada", "pc-a");
        row("custodian:gone", "Ada", "pc-a");
        row("cost_centre!=its.custodian.cost_centre", "Ada", "pc-a");
        row("shared:serial_number", "pc-a", "pc-c");
        row("shared:(serial_number)", "pc-c", "pc-a");
        row("memory_mib<its.custodian.job_role.as_job_role.memory_mib", "clerk's PC", "pc-a pc-b pc-c");
        row("not (not custodian:(job_role:(name=clerk)))", "clerk", "pc-a pc-b pc-c");
        row("lacks:its.custodian.job_role.requires_software", "clerk", "pc-a pc-b pc-c");
        row("as_custodian:(memory_mib>3)", "pc-a", "Ada");
        row("installed:(product:(name=Office))", "Office", "pc-a pc-b");
        row("ada", "Ada", "pc-a");
        row("requires_software:(status=x) or name=x", "Office", "clerk");
    }
    void aChangeReachesWhatLooksAtIt()
    {
        QFETCH(QByteArray, item);
        QFETCH(QByteArray, reaches);
        const test::EstateFixture fixture = test::filterOffice();
        const EstatePtr before = fixture.build();
        const Row row = test::rowOf(*before, item.toStdString());
        model::ItemRow changed = before->itemAt(row);
        changed.status = "left";
        changed.serialNumber = "S4";
        changed.costCentre = {};
        changed.custodian = {};
        changed.attributes.erase("job_role");
        model::FactVersion ending = version(before->itemAt(row), 1);
        ending.ended = 2;
        const auto after = before->advanced({ending, version(changed, 2)}, 2, {}, {});
        QVERIFY(after);

        const auto judgement = Judgement::parse(QTest::currentDataTag(), "item", before->classes());
        QVERIFY(judgement);
        Influence influence(*before, **after, {before->idAt(row)});
        const auto items = influence.of(judgement->reach(), 1000);
        QVERIFY(items);
        QVERIFY(std::is_sorted(items->begin(), items->end()));
        const std::vector<Truth> was = judgement->of(*before, test::everyRow(*before));
        const std::vector<Truth> is = judgement->of(**after, test::everyRow(**after));
        for (Row each = 0; each < (*after)->itemCount(); ++each) {
            const ItemId id = (*after)->idAt(each);
            if (!std::binary_search(items->begin(), items->end(), id))
                QCOMPARE(letterOf(is[each]), letterOf(was[before->rowOf(id)]));
        }
        for (const QByteArray &name : reaches.split(' ')) {
            if (name.isEmpty())
                continue;
            const ItemId id = before->idAt(test::rowOf(*before, name.toStdString()));
            QVERIFY2(std::binary_search(items->begin(), items->end(), id), name.constData());
        }
        const auto atLeast = reaches.isEmpty() ? 0 : reaches.split(' ').size();
        QVERIFY(items->size() < before->itemCount());
        QVERIFY(!Influence(*before, **after, {before->idAt(row)})
                     .of(judgement->reach(), static_cast<std::size_t>(atLeast)));
    }
};

TALLY_TEST(TestFilterJudgement);
#include "test_filter_judgement.moc"
