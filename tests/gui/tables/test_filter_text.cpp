// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate_fixture.h"
#include "registrar.h"
#include "ui/tables/filter_text.h"

#include <QTest>

using namespace tally;
using namespace tally::test;
using namespace tally::ui;

class TestFilterText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void termsComeAndGo();
    void mistakesAreLeftAlone();
    void valuesBecomeTerms();
    void severalChoicesAreOneChip();
    void ranges();

private:
    std::shared_ptr<const model::ClassRegistry> m_classes = model::ClassRegistry::shipped();
    FilterScope scope() const { return {*m_classes, "laptop"}; }
};

void TestFilterText::termsComeAndGo()
{
    const QString filter = QStringLiteral("status:in_use cost>500 site:civic");
    QCOMPARE(withoutTerm(filter, 1, scope()), QStringLiteral("status:in_use site:civic"));
    QCOMPARE(withoutColumn(filter, "cost_pence", scope()), QStringLiteral("status:in_use site:civic"));
    QCOMPARE(withColumn(filter, "status", "status=in_repair", scope()),
             QStringLiteral("status=in_repair cost>500 site:civic"));
    QCOMPARE(withColumn(QString(), "status", "status=in_repair", scope()),
             QStringLiteral("status=in_repair"));
    // A part of an "or" is no term of its own.
    QCOMPARE(withoutColumn(QStringLiteral("site:civic or site:depot"), "site", scope()),
             QStringLiteral("site:civic or site:depot"));
    QCOMPARE(withColumn(QStringLiteral("site:civic or site:depot"), "status", "status=lost", scope()),
             QStringLiteral("(site:civic or site:depot) status=lost"));
}

void TestFilterText::mistakesAreLeftAlone()
{
    QCOMPARE(withoutTerm(QStringLiteral("sight:civic"), 0, scope()), QStringLiteral("sight:civic"));
    QCOMPARE(withColumn(QStringLiteral("sight:civic"), "status", "status=lost", scope()),
             QStringLiteral("sight:civic"));
}

void TestFilterText::valuesBecomeTerms()
{
    EstateFixture fixture;
    const ItemId civic = fixture.item("site", "Civic Centre");
    const ItemId depot = fixture.item("site", "Depot (north)");
    for (int i = 0; i < 6; ++i)
        fixture.item("laptop", "L-" + std::to_string(i), [&](model::ItemRow &row) {
            if (i < 2)
                row.site = civic;
            else if (i < 5)
                row.site = depot;
        });
    const estate::EstatePtr estate = fixture.build();
    JobContext job;
    const auto all = estate::ItemTable::ofClass(estate, "laptop");
    const auto values = all->valuesOf("site", estate::DateStep::Month, job);
    QVERIFY(values && values->size() == 3);
    const auto count = [&](const std::string &filter) {
        const auto some = all->filtered(filter, job);
        return some ? static_cast<int>(some->size()) : -1;
    };
    const auto &depots = (*values)[0];
    const auto &civics = (*values)[1];
    const auto &unknown = (*values)[2];
    QCOMPARE(count(onlyThese({depots}, "site", scope())), 3);
    QCOMPARE(count(onlyThese({depots, civics}, "site", scope())), 5);
    QCOMPARE(count(onlyThese({civics, unknown}, "site", scope())), 3);
    QCOMPARE(count(noneOfThese({depots})), 3);
    QCOMPARE(count(noneOfThese({depots, unknown})), 2);
    QCOMPARE(withColumn(QString::fromStdString(onlyThese({depots, civics}, "site", scope())), "status",
                        "status=lost", scope()),
             QString::fromStdString(onlyThese({depots, civics}, "site", scope())) +
                 QStringLiteral(" status=lost"));
}

void TestFilterText::severalChoicesAreOneChip()
{
    EstateFixture fixture;
    for (const char *status : {"in_use", "in_use", "in_repair", "lost"})
        fixture.item("laptop", "L", [&](model::ItemRow &row) { row.status = status; });
    const estate::EstatePtr estate = fixture.build();
    JobContext job;
    const auto all = estate::ItemTable::ofClass(estate, "laptop");
    const auto values = all->valuesOf("status", estate::DateStep::Month, job);
    QVERIFY(values && values->size() == 3);
    const std::string filter = onlyThese({(*values)[0], (*values)[1]}, "status", scope());
    const auto some = all->filtered(filter, job);
    QVERIFY(some && some->size() == 3);
    const auto terms = estate::filterTerms(filter, "laptop", *m_classes);
    QVERIFY(terms && terms->size() == 1);
    QCOMPARE(filtersByColumn(*terms).keys(), QStringList{QStringLiteral("status")});
}

void TestFilterText::ranges()
{
    const auto bought = *model::catalogueEntry(*m_classes, "laptop", "purchased_on");
    const auto cost = *model::catalogueEntry(*m_classes, "laptop", "cost_pence");
    const Day today = day("2026-11-22");
    const auto parses = [&](const std::string &text) {
        return !text.empty() && estate::parseFilter(text, "laptop", *m_classes);
    };
    QVERIFY(parses(between(bought, QStringLiteral("2020"), QStringLiteral("2022"), today, scope())));
    const std::string since = between(bought, QStringLiteral("12/4/21"), {}, today, scope());
    QVERIFY(parses(since));
    QVERIFY(since.find("2021-04-12") != std::string::npos);
    QVERIFY(parses(between(cost, {}, QStringLiteral("500"), today, scope())));
    QCOMPARE(between(cost, {}, QStringLiteral(" "), today, scope()), std::string());
    QCOMPARE(between(cost, QStringLiteral("dear"), {}, today, scope()), std::string());
}

TALLY_TEST(TestFilterText);
#include "test_filter_text.moc"
