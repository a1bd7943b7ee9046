// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/quality.h"
#include "audit/quality_fix.h"
#include "audit/quality_scope.h"
#include "demo_estate.h"
#include "filter_office.h"
#include "registrar.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace tally;
using namespace tally::audit;
using estate::EstatePtr;
using estate::Row;

namespace {

JobContext job;

model::DefinitionRow rule(const char *name, const char *of, const char *where, const char *violatedBy,
                          const char *more = "")
{
    std::string text = std::string("{\"label\": \"") + name + "\", \"of\": \"" + of + "\"";
    if (where[0] != 0)
        text += std::string(", \"where\": \"") + where + "\"";
    return {kPartnership, "quality_rule", name,
            text + ", \"violated_by\": \"" + violatedBy + "\"" + more + "}"};
}

Quality qualityOf(const EstatePtr &estate, const std::vector<model::DefinitionRow> &definitions)
{
    auto rules = QualityRules::build(definitions, estate->classesPtr());
    if (!rules)
        qFatal("%s", rules.error().text().c_str());
    auto quality = Quality::of(std::make_shared<const QualityRules>(*std::move(rules)), estate, job);
    return *std::move(quality);
}

QByteArray told(const QualityTally &tally)
{
    return QByteArray::number(qlonglong(tally.checked)) + " checked " +
           QByteArray::number(qlonglong(tally.violations)) + " wrong " +
           QByteArray::number(qlonglong(tally.notEvaluated)) + " open " +
           QByteArray::number(tally.score(), 'f', 1);
}

const std::vector<model::DefinitionRow> &officeRules()
{
    static const std::vector<model::DefinitionRow> kRules{
        rule("a warranty", "laptop", "", "warranty_until<purchased_on", ", \"tolerance\": [0, 50]"),
        rule("b leaver", "laptop", "custodian:known", "custodian:gone or custodian:(ended:yes)",
             ", \"weight\": 3, \"tolerance\": [0, 10]"),
        rule("c draft", "laptop", "", "name=pc-a", ", \"state\": \"draft\", \"tolerance\": [0, 0]"),
        rule("d nobody knows", "laptop", "", "antivirus_enabled=no"),
        rule("e nothing to check", "server", "", "site:unknown"),
    };
    return kRules;
}

// The first item that a rule sees otherwise; empty: none.
std::string difference(const Quality &a, const Quality &b)
{
    for (std::size_t i = 0; i < a.rules().entries().size(); ++i) {
        for (Row row = 0; row < a.estate().itemCount(); ++row) {
            const Row other = b.estate().rowOf(a.estate().idAt(row));
            if (a.standing(i, row) != b.standing(i, other))
                return a.rules().entries()[i].rule.name + ": " + std::string(a.estate().classAt(row)) + " " +
                       std::string(a.estate().nameAt(row)) + " is " +
                       std::to_string(int(a.standing(i, row))) + ", from nothing " +
                       std::to_string(int(b.standing(i, other)));
        }
    }
    return {};
}

model::FactVersion version(const model::ItemRow &row, OperationNumber began,
                           std::optional<OperationNumber> ended = std::nullopt)
{
    return {model::keyOf(row), began, ended, model::valuesOf(row)};
}

} // namespace

class TestQuality final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAreToldApart()
    {
        const Quality quality = qualityOf(test::filterOffice().build(), officeRules());
        QCOMPARE(told(quality.ofRule(0)), QByteArray("4 checked 1 wrong 2 open 50.0"));
        QCOMPARE(told(quality.ofRule(1)), QByteArray("4 checked 3 wrong 0 open 25.0"));
        QCOMPARE(told(quality.ofRule(2)), QByteArray("4 checked 1 wrong 0 open 75.0"));
        QCOMPARE(told(quality.ofRule(3)), QByteArray("4 checked 0 wrong 4 open 0.0"));
        QCOMPARE(told(quality.ofRule(4)), QByteArray("0 checked 0 wrong 0 open 100.0"));
        QVERIFY(quality.bandOf(0) == Band::Fair);
        QVERIFY(quality.bandOf(1) == Band::Bad);
        QVERIFY(quality.bandOf(2) == Band::Bad);
        QVERIFY(quality.bandOf(3) == Band::NotEvaluated);
        QVERIFY(quality.bandOf(4) == Band::Good);
        QCOMPARE(test::namesOf(quality.estate(), quality.rowsOf(1, Standing::Violation)),
                 (std::vector<std::string>{"pc-b", "pc-c", "pc-d"}));
        QCOMPARE(test::namesOf(quality.estate(), quality.rowsOf(0, Standing::NotEvaluated)),
                 (std::vector<std::string>{"pc-c", "pc-d"}));
    }

    // (2 - 1) of weight 1 and (4 - 3) of weight 3: 4 - … over 2 + 12.
    void theWholeIsTheSumOfItsParts()
    {
        const Quality quality = qualityOf(test::filterOffice().build(), officeRules());
        const QualityTally overall = quality.overall();
        QCOMPARE(told(overall), QByteArray("12 checked 4 wrong 6 open 28.6")); // without the draft
        QCOMPARE(overall.notEvaluatedShare(), 0.5);
        for (const auto &groups : {quality.byClass(), quality.byOwner(), quality.byTeam()}) {
            QualityTally sum;
            for (const QualityGroup &group : groups)
                sum.add(group.tally);
            QCOMPARE(told(sum), told(overall));
        }
        QVERIFY(quality.hasBadRule());
    }

    // A part's figures are those of its rows alone, and its filters list just these.
    void partsAreNarrowed()
    {
        const Quality quality = qualityOf(test::demoEstate(30), shippedQualityRules());
        const estate::Estate &estate = quality.estate();
        for (const auto &[by, groups] : {std::pair(QualityScope::By::Class, quality.byClass()),
                                         std::pair(QualityScope::By::Owner, quality.byOwner()),
                                         std::pair(QualityScope::By::Team, quality.byTeam()),
                                         std::pair(QualityScope::By::RuleGroup, quality.byRuleGroup())}) {
            QualityTally sum;
            for (const QualityGroup &group : groups) {
                const ScopedQuality scoped(quality, {by, group.name, group.item});
                QualityTally ofGroup;
                for (std::size_t rule = 0; rule < quality.rules().entries().size(); ++rule) {
                    const QualityRule &about = quality.rules().entries()[rule].rule;
                    if (about.counts)
                        ofGroup.add(scoped.ofRule(rule));
                    for (const Standing standing : {Standing::Violation, Standing::NotEvaluated}) {
                        const std::vector<Row> rows = scoped.rowsOf(rule, standing);
                        const std::string filter = scoped.filterOf(rule, standing);
                        QCOMPARE(filter.empty(), rows.empty());
                        if (rows.empty())
                            continue;
                        const auto parsed = estate::parseFilter(filter, about.of, estate.classes());
                        QVERIFY2(parsed, filter.c_str());
                        QVERIFY2((*parsed)->apply(estate, estate.itemsOfClass(about.of)) == rows,
                                 (about.name + ": " + filter).c_str());
                    }
                }
                QCOMPARE(told(ofGroup), told(group.tally));
                sum.add(ofGroup);
            }
            QCOMPARE(told(sum), told(quality.overall()));
        }
    }

    void whatIsUnknownIsListedByItsIds()
    {
        const Quality quality = qualityOf(test::filterOffice().build(), officeRules());
        const ScopedQuality all(quality, {});
        QCOMPARE(all.filterOf(1, Standing::Violation),
                 std::string("custodian:known (custodian:gone or custodian:(ended:yes))"));
        const std::string open = all.filterOf(0, Standing::NotEvaluated);
        QVERIFY2(open.starts_with("id=("), open.c_str());
        QCOMPARE(all.filterOf(4, Standing::Violation), std::string());
    }

    void aDraftIsNoFailure()
    {
        QVERIFY(!qualityOf(test::filterOffice().build(), {officeRules()[2]}).hasBadRule());
    }

    void noRulesIsFullScore()
    {
        const Quality quality = qualityOf(test::filterOffice().build(), {});
        QCOMPARE(told(quality.overall()), QByteArray("0 checked 0 wrong 0 open 100.0"));
        QVERIFY(quality.byClass().empty());
    }

    void teamsAreFoundThroughCustodianThenCostCentre()
    {
        test::EstateFixture fixture;
        const ItemId sales = fixture.item("department", "Sales");
        const ItemId stores = fixture.item("department", "Stores");
        const ItemId head = fixture.item("cost_centre", "head", [&](model::ItemRow &row) {
            row.attributes["organisation"] = stores.value;
        });
        const ItemId ada = fixture.item(
            "person", "Ada", [&](model::ItemRow &row) { row.attributes["organisation"] = sales.value; });
        const ItemId bea = fixture.item("person", "Bea");
        const auto laptop = [&](const char *name, ItemId custodian, ItemId costCentre) {
            fixture.item("laptop", name, [&](model::ItemRow &row) {
                row.custodian = custodian;
                row.costCentre = costCentre;
            });
        };
        laptop("a", ada, head);
        laptop("b", bea, head);
        laptop("c", {}, head);
        laptop("d", bea, {});
        const EstatePtr estate = fixture.build();
        const TeamReader teams(*estate);
        const auto teamOf = [&](const char *name) {
            const ItemId team = teams.of(test::rowOf(*estate, name));
            return team ? std::string(estate->nameAt(estate->rowOf(team))) : std::string("none");
        };
        QCOMPARE(teamOf("a"), std::string("Sales"));
        QCOMPARE(teamOf("b"), std::string("Stores"));
        QCOMPARE(teamOf("c"), std::string("Stores"));
        QCOMPARE(teamOf("d"), std::string("none"));
        QCOMPARE(teamOf("Ada"), std::string("Sales"));
        QCOMPARE(teamOf("head"), std::string("Stores"));
    }

    void fixesAreWorkedOut()
    {
        const Quality quality =
            qualityOf(test::filterOffice().build(),
                      {rule("a", "laptop", "", "cost_centre!=its.custodian.cost_centre or custodian:gone",
                            ", \"fix\": {\"set\": {\"cost_centre\": \"its.custodian.cost_centre\", "
                            "\"notes\": \"moved\"}}"),
                       rule("b", "laptop", "", "custodian:gone", ", \"fix\": {\"end\": true}"),
                       rule("c", "laptop", "", "custodian:gone")});
        const auto plan = planFix(quality, 0);
        QVERIFY(plan);
        QCOMPARE(plan->rows.size(), 1U);
        QCOMPARE(plan->rows[0].item, quality.estate().idAt(test::rowOf(quality.estate(), "pc-b")));
        const ItemId head = quality.estate().idAt(test::rowOf(quality.estate(), "head 1"));
        QCOMPARE(plan->rows[0].set.at("cost_centre"), "#" + std::to_string(head.value));
        QCOMPARE(plan->rows[0].set.at("notes"), std::string("moved"));
        QCOMPARE(plan->left.size(), 1U);
        QCOMPARE(plan->left[0].why, std::string("its.custodian.cost_centre is not known"));
        const auto ending = planFix(quality, 1);
        QVERIFY(ending && ending->rows.size() == 1 && ending->rows[0].end);
        QCOMPARE(planFix(quality, 2).error().code, ErrorCode::Usage);
    }

    // Judging after a change gives what judging from nothing gives: items changed, ended and begun, their
    // rows moved about.
    void afterAChangeIsAsFromNothing_data()
    {
        QTest::addColumn<int>("step");
        for (int step : {1, 2, 3, 7, 23})
            QTest::addRow("every %d", step) << step;
    }
    void afterAChangeIsAsFromNothing()
    {
        QFETCH(int, step);
        const EstatePtr first = test::demoEstate(20);
        Quality quality = qualityOf(first, shippedQualityRules());
        EstatePtr now = first;
        OperationNumber operation = first->operation();
        std::size_t row = 0;
        for (int round = 0; round < 12; ++round) {
            row = (row + static_cast<std::size_t>(step) * 97) % now->itemCount();
            const Row at = static_cast<Row>(row);
            const model::ItemRow before = now->itemAt(at);
            const OperationNumber began = now->beganAt(at);
            ++operation;
            std::vector<model::FactVersion> versions{version(before, began, operation)};
            std::vector<ItemId> touched{before.id};
            if (round % 4 != 3 || !now->relationshipsOf(at).empty() || !now->reportsOf(at).empty()) {
                model::ItemRow changed = before;
                changed.status = round % 2 == 0 ? "in_use" : "left";
                changed.serialNumber = "SAME";
                changed.costCentre = {};
                changed.warrantyUntil = 3;
                changed.attributes["memory_mib"] = std::int64_t{64};
                versions.push_back(version(changed, operation));
            }
            const auto after = now->advanced(versions, operation, {}, {});
            QVERIFY2(after, after ? "" : after.error().text().c_str());
            auto judged = quality.after(*after, touched, job);
            QVERIFY(judged);
            quality = *std::move(judged);
            now = *after;
            const Quality anew = qualityOf(now, shippedQualityRules());
            const std::string wrong = difference(quality, anew);
            QVERIFY2(wrong.empty(),
                     (before.className + " " + before.name.value_or("") + ", " + wrong).c_str());
        }
    }

    void anotherDayIsJudgedAnew()
    {
        const EstatePtr first = test::filterOffice().build();
        const std::vector<model::DefinitionRow> rules{rule("a", "laptop", "", "warranty_until<today")};
        const Quality quality = qualityOf(first, rules);
        QCOMPARE(quality.ofRule(0).violations, 1);
        const auto later = quality.after(first->withToday(test::day("2030-01-01")), {}, job);
        QVERIFY(later);
        QCOMPARE(later->ofRule(0).violations, 2);
    }

    void stopsWhenTold()
    {
        JobContext impatient;
        impatient.cancel();
        const EstatePtr office = test::filterOffice().build();
        auto rules = QualityRules::build(officeRules(), office->classesPtr());
        const auto stopped =
            Quality::of(std::make_shared<const QualityRules>(*std::move(rules)), office, impatient);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }

    // A shipped rule's click-through lists what it counts, and finds something in the council.
    void shippedRulesFindTheCouncilsTroubles()
    {
        const EstatePtr council = test::demoEstate(400);
        const Quality quality = qualityOf(council, shippedQualityRules());
        for (std::size_t i = 0; i < quality.rules().entries().size(); ++i) {
            const QualityRule &about = quality.rules().entries()[i].rule;
            const auto filter = estate::parseFilter(about.filter(), about.of, council->classes());
            QVERIFY2(filter, about.name.c_str());
            const std::vector<Row> listed = (*filter)->apply(*council, council->itemsOfClass(about.of));
            const std::vector<Row> counted = quality.rowsOf(i, Standing::Violation);
            QVERIFY2(std::set<Row>(listed.begin(), listed.end()) ==
                         std::set<Row>(counted.begin(), counted.end()),
                     (about.name + " lists " + std::to_string(listed.size()) + ", counts " +
                      std::to_string(counted.size()))
                         .c_str());
            const QualityTally tally = quality.ofRule(i);
            // The council has no licences yet.
            if (about.name == "licence_facts_missing")
                continue;
            QVERIFY2(tally.violations > 0, about.name.c_str());
            QVERIFY2(tally.violations < tally.checked || about.name == "licence_on_disposed_pc",
                     about.name.c_str());
        }
    }
};

TALLY_TEST(TestQuality);
#include "test_quality.moc"
