// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Filters that compare an item with itself and with others.
#include "estate/filter.h"
#include "estate/filter_judgement.h"
#include "estate/filter_terms.h"
#include "filter_office.h"
#include "registrar.h"

#include <QTest>

using namespace tally;
using namespace tally::estate;

class TestFilterRelations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *filter, const char *expected) {
            QTest::newRow(filter) << QByteArray(expected);
        };
        row("warranty_until<purchased_on", "pc-b");
        row("warranty_until<its.purchased_on", "pc-b");
        row("warranty_until>=its.purchased_on", "pc-a");
        row("warranty_until!=its.purchased_on is:laptop", "pc-a pc-b");
        row("warranty_until!=purchased_on is:laptop", "pc-a pc-b");
        row("warranty_until<last_inventory_at", "pc-b"); // a day with an instant
        row("cost_centre!=its.custodian.cost_centre", "pc-b");
        row("cost_centre=its.custodian.cost_centre", "pc-a pc-c");
        row("not cost_centre=its.custodian.cost_centre is:laptop", "pc-b pc-d");
        row("cost_centre=(\"head 9\" its.custodian.cost_centre)", "Cyd pc-a pc-b pc-c pc-d");
        row("host_name!=its.name", "pc-b");
        row("host_name=its.name", "pc-a"); // whatever its case
        row("name:its.host_name", "pc-a");
        row("memory_mib<its.custodian.job_role.as_job_role.memory_mib", "pc-a");
        row("memory_mib<its.custodian.job_role.as_job_role(is:standard_configuration "
            "status=current).memory_mib",
            "");
        row("memory_mib<its.custodian.job_role.as_job_role(status=(current draft)).memory_mib", "pc-a");
        row("lacks:its.custodian.job_role.requires_software", "pc-b");
        row("lacks:its.custodian.job_role.requires_software(name=Office)", "");
        row("as_custodian:(is:laptop)", "Ada Bea");
        row("as_custodian:known", "Ada Bea");
        row("is:person as_custodian:unknown", "Cyd");
        row("count(as_custodian)>1", "Bea");
        row("custodian:gone", "pc-d");
        row("shared:serial_number", "pc-a pc-c");
        row("shared:(serial_number mac)", "pc-a pc-b pc-c pc-d");
        row("shared:mac", "pc-b pc-d");
        row("ended:yes", "Bea");
        row("custodian:(ended:yes)", "pc-b pc-c");
        row("is:person ended:no", "Ada");
        row("installed:(installed_on<its.device.purchased_on)", "pc-b");
        row("installed:(version<its.product.latest_version)", "pc-a");
    }
    void finds()
    {
        QFETCH(QByteArray, expected);
        static const EstatePtr estate = test::filterOffice().build();
        QCOMPARE(QByteArray::fromStdString(test::namesFound(*estate, QTest::currentDataTag())), expected);
    }

    void mistakes_data()
    {
        QTest::addColumn<int>("at");
        QTest::addColumn<QByteArray>("expected");
        QTest::addColumn<QByteArray>("suggestion");
        const auto row = [](const char *filter, int at, const char *expected, const char *suggestion = "") {
            QTest::newRow(filter) << at << QByteArray(expected) << QByteArray(suggestion);
        };
        row("warranty_until<its.", 19, "behind \"its.\"");
        row("warranty_until<its.purchased", 19, "name of an attribute", "purchased_on");
        row("cost_centre!=its.custodian.cost_center", 27, "behind the dot", "cost_centre");
        row("warranty_until<its.name", 19, "a date");
        row("cost<its.memory_mib", 9, "amount of money");
        row("memory_mib<its.cost", 15, "a number");
        row("memory_mib<its.age", 15, "in MiB");
        row("name=its.custodian", 9, "a text");
        row("cost_centre=its.name", 16, "refer");
        row("cost_centre<its.custodian.cost_centre", 16, "cannot be compared");
        row("warranty_until<its.purchased_on.name", 19, "before a dot");
        row("open_questions=its.name", 19, "several values");
        row("runs_on:its.site", 8, "a name or a filter");
        row("site:gone2 custodian:(nam:x)", 22, "name of an attribute", "name");
        row("shared:seral_number", 7, "attribute with one value", "serial_number");
        row("shared:open_questions", 7, "one value");
        row("system_support=maybe", 15, "ends_soon");
        row("shared>3", 0, "\":\" or \"=\"");
        row("ended:maybe", 6, "yes or no");
        row("lacks:office", 6, "path to software");
        row("lacks:its.name", 10, "ends at software");
        row("memory_mib<its.custodian(nam:x).age", 25, "name of an attribute", "name");
        row("as_custodia:x", 0, "name of an attribute", "as_custodian");
        row("name:its.installed", 9, "behind \"its.\"");
        row("warranty_until<purchased_on.x", 15, "date");
    }
    void mistakes()
    {
        QFETCH(int, at);
        QFETCH(QByteArray, expected);
        QFETCH(QByteArray, suggestion);
        const auto classes = model::ClassRegistry::shipped();
        const auto mistake = filterMistake(QTest::currentDataTag(), "item", *classes);
        QVERIFY(mistake);
        QVERIFY2(QByteArray::fromStdString(mistake->expected).contains(expected), mistake->expected.c_str());
        QCOMPARE(static_cast<int>(mistake->at), at);
        if (!suggestion.isEmpty())
            QCOMPARE(QByteArray::fromStdString(mistake->suggestion), suggestion);
    }

    // A chip shows the path and is kept as it was written.
    void aChipShowsThePath()
    {
        const auto terms = filterTerms("memory_mib<its.custodian.as_custodian(is:laptop).memory_mib site:x",
                                       "laptop", *model::ClassRegistry::shipped());
        QVERIFY(terms);
        QCOMPARE(terms->size(), 2U);
        QCOMPARE(terms->at(0).value, "< its.custodian.as_custodian(is:laptop).memory_mib");
        QVERIFY(!terms->at(0).op);
    }
};

TALLY_TEST(TestFilterRelations);
#include "test_filter_relations.moc"
