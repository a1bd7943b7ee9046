// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognise/plan.h"

#include "estate_fixture.h"
#include "must.h"
#include "recognise/suggestion.h"
#include "registrar.h"

#include <QTest>

using namespace tally;
using namespace tally::recognise;

namespace {

JobContext job;

// A PC with an archiver, an office, a title that nobody knows and one that a person decided.
struct Office
{
    test::EstateFixture fixture;
    ItemId pc, product;
    TitleId archiver, office, unknown, decided, packaged;

    Office()
    {
        pc = fixture.item("desktop", "pc-1");
        product = fixture.item("software_product", "Gritting Manager", [](model::ItemRow &row) {
            row.attributes["licensing"] = std::string("commercial");
        });
        archiver = fixture.title("7-Zip 19.00 (x64)", "19.00", "Igor Pavlov");
        office = fixture.title("Microsoft Office 2016", "16.0", "Microsoft Corporation");
        unknown = fixture.title("Chimney Planner", "3", "Nobody Ltd");
        decided = fixture.title("Mozilla Firefox (x64 en-GB)", "121.0", "Mozilla");
        packaged = fixture.title("Gritting Manager 4", "4.1", "");
        const ReportId report = fixture.report(pc, "agent", "2026-11-01");
        for (const TitleId title : {archiver, office, unknown, decided, packaged})
            fixture.install(pc, title, report);
        fixture.add(model::RecognitionRow{
            kPartnership, decided, product, {}, "9", std::string(kManually), std::string(kStatedRule)});
    }
};

Plan planOf(const estate::Estate &estate, const std::set<std::uint32_t> &released = {})
{
    const Rules rules = test::must(Rules::build(shippedRules()));
    return test::must(planRecognition(estate, rules, job, released));
}

const PlannedTitle *find(const estate::Estate &estate, const Plan &plan, TitleId title)
{
    for (const PlannedTitle &each : plan.changes) {
        if (estate.titleAt(each.title).id == title)
            return &each;
    }
    return nullptr;
}

} // namespace

class TestPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatEachTitleIs();
    void leavesWhatAPersonDecided();
    void findsNothingTheSecondTime();
    void countsRows();
    void suggestsWhatIsLike();
    void suggestsTheSameYearAndEditionFirst();
    void stopsWhenTold();
};

void TestPlan::saysWhatEachTitleIs()
{
    Office office;
    const auto estate = office.fixture.build();
    const Plan plan = planOf(*estate);
    QCOMPARE(plan.changes.size(), std::size_t(4));
    const PlannedTitle *archiver = find(*estate, plan, office.archiver);
    QCOMPARE(archiver->after.product.name, std::string("7-Zip"));
    QCOMPARE(archiver->after.state, kNormalised);
    QCOMPARE(archiver->rows, std::int64_t(1));
    QVERIFY(!archiver->product && !archiver->before);
    // Which edition of Office nobody knows.
    const PlannedTitle *suite = find(*estate, plan, office.office);
    QCOMPARE(suite->after.state, kPartially);
    QCOMPARE(suite->after.version, std::string("2016"));
    QCOMPARE(find(*estate, plan, office.unknown)->after.state, kNotFound);
    // What the register holds by that name.
    const PlannedTitle *packaged = find(*estate, plan, office.packaged);
    QCOMPARE(packaged->product, office.product);
    QCOMPARE(packaged->after.rule, std::string("register/product"));
    QCOMPARE(packaged->after.state, kNormalised);
    QCOMPARE(plan.missing.size(), std::size_t(2));
}

void TestPlan::leavesWhatAPersonDecided()
{
    Office office;
    const auto estate = office.fixture.build();
    QVERIFY(find(*estate, planOf(*estate), office.decided) == nullptr);
    std::uint32_t decided = 0;
    while (estate->titleAt(decided).id != office.decided)
        ++decided;
    const Plan plan = planOf(*estate, {decided});
    QCOMPARE(find(*estate, plan, office.decided)->after.product.name, std::string("Mozilla Firefox"));
}

void TestPlan::findsNothingTheSecondTime()
{
    Office office;
    const auto first = office.fixture.build();
    std::map<std::string, ItemId> items;
    const Plan plan = planOf(*first);
    for (const NamedProduct &product : plan.missing) {
        items[product.name] = office.fixture.item("software_product", product.name, [&](model::ItemRow &row) {
            row.attributes["publisher"] = product.publisher;
            row.attributes["licensing"] = product.productClass;
        });
    }
    for (const PlannedTitle &each : plan.changes) {
        const ItemId product = each.product ? each.product : items[each.after.product.name];
        office.fixture.add(model::RecognitionRow{
            kPartnership, first->titleAt(each.title).id, each.after.isFound() ? product : ItemId(),
            each.after.edition, each.after.version, std::string(each.after.state), each.after.rule});
    }
    const Plan again = planOf(*office.fixture.build());
    QVERIFY(again.changes.empty());
    QVERIFY(again.missing.empty());
    QCOMPARE(again.before.share(), plan.after.share());
}

void TestPlan::countsRows()
{
    Office office;
    const Plan plan = planOf(*office.fixture.build());
    QCOMPARE(plan.before.all.rows, std::int64_t(5));
    QCOMPARE(plan.before.classified.rows, std::int64_t(1)); // the one that a person decided
    QCOMPARE(plan.before.byState.at(std::string(kNew)).titles, std::int64_t(4));
    QCOMPARE(plan.after.classified.rows, std::int64_t(4));
    QCOMPARE(plan.after.byState.at(std::string(kNotFound)).rows, std::int64_t(1));
    QCOMPARE(plan.after.byClass.at("commercial").rows, std::int64_t(3));
    QCOMPARE(plan.after.share(), 0.8);
    QCOMPARE(Figures().share(), 1.0);
}

void TestPlan::suggestsWhatIsLike()
{
    Office office;
    const auto estate = office.fixture.build();
    const Suggestions suggestions(test::must(Rules::build(shippedRules())), RegisterProducts(*estate));
    const auto like = suggestions.of(normalise("Griting Managr", {}, {}, {}), 3);
    QVERIFY(!like.empty());
    QCOMPARE(like.front().item, office.product);
    QVERIFY(like.front().likeness > 0.7 && like.size() <= 3);
    QVERIFY(suggestions.of(normalise("Xyzzy Qwxq", {}, {}, {}), 3).empty());
}

void TestPlan::suggestsTheSameYearAndEditionFirst()
{
    Office office;
    const auto product = [&](const char *name) {
        return office.fixture.item("software_product", name, [](model::ItemRow &row) {
            row.attributes["licensing"] = std::string("commercial");
        });
    };
    product("Gully Surveyor Professional 2016");
    const ItemId wanted = product("Gully Surveyor Professional 2019");
    product("Gully Surveyor Standard 2019");
    const auto estate = office.fixture.build();
    const Suggestions suggestions(test::must(Rules::build(shippedRules())), RegisterProducts(*estate));
    const auto like = suggestions.of(normalise("Gulley Surveyor Professional 2019", {}, {}, {}), 5);
    QCOMPARE(like.size(), std::size_t(3));
    QCOMPARE(like.front().item, wanted);
    QVERIFY(like.front().likeness <= 1.0);
    // Without a year in the title none of them is preferred for its own.
    const auto any = suggestions.of(normalise("Gulley Surveyor Professional", {}, {}, {}), 5);
    QCOMPARE(any[0].likeness, any[1].likeness);
}

void TestPlan::stopsWhenTold()
{
    JobContext stopped;
    stopped.cancel();
    Office office;
    const Rules rules = test::must(Rules::build(shippedRules()));
    const auto plan = planRecognition(*office.fixture.build(), rules, stopped);
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::Cancelled);
}

TALLY_TEST(TestPlan);
#include "test_plan.moc"
