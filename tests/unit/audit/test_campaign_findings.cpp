// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stocktakes tell against the register, and what becomes of it.
#include "audit/campaign.h"
#include "audit/count_book.h"
#include "audit/decision.h"
#include "audit/presence.h"
#include "finding_lab.h"
#include "registrar.h"

#include <QTest>

using namespace tally;
using namespace tally::test;
using audit::Action;
using audit::FindingKind;

namespace {

// Hall with a room and three laptops, Depot with one; a campaign over those at the Hall, counted on 20
// November.
class Council : public FindingLab
{
public:
    Council()
    {
        hall = item("site", "Hall");
        depot = item("site", "Depot");
        room = item("room", "Hall 3", [this](model::ItemRow &row) { row.site = hall; });
        cellar = item("room", "Depot cellar", [this](model::ItemRow &row) { row.site = depot; });
        a1 = laptop("A1", hall);
        a2 = laptop("A2", hall);
        a3 = laptop("A3", hall);
        b1 = laptop("B1", depot);
        campaign = open("Hall 2026", "counted", "2026-11-18", "2026-11-20", {a1, a2, a3});
    }
    ItemId laptop(const std::string &number, ItemId site)
    {
        return item("laptop", "PC-" + number, [&](model::ItemRow &row) {
            row.assetNumber = number;
            row.status = "in_use";
            row.site = site;
        });
    }
    ItemId open(const std::string &name, const std::string &state, const std::string &opened,
                const std::string &counted, const std::vector<ItemId> &expected)
    {
        return item("audit_campaign", name, [&](model::ItemRow &row) {
            std::vector<std::int64_t> items, places;
            for (const ItemId each : expected) {
                items.push_back(each.value);
                places.push_back(hall.value);
            }
            row.status = state;
            row.attributes = {{"opened_on", std::int64_t{day(opened)}},
                              {"population", static_cast<std::int64_t>(items.size())},
                              {"expected_items", items},
                              {"expected_places", places}};
            if (!counted.empty())
                row.attributes["counted_on"] = std::int64_t{day(counted)};
        });
    }
    void count(ItemId of, const std::string &label, ItemId seen, ItemId place,
               const std::string &on = "2026-11-19", const std::string &condition = {},
               const std::string &state = "counted")
    {
        item("audit_count", {}, [&](model::ItemRow &row) {
            row.status = state;
            row.attributes = {{"campaign", of.value},
                              {"scanned", label},
                              {"counted_at", startOf(day(on)) + 36'000'000},
                              {"counted_by", std::string("kim")}};
            if (seen)
                row.attributes["counted_item"] = seen.value;
            if (place)
                row.attributes["place"] = place.value;
            if (!condition.empty())
                row.attributes["condition"] = condition;
        });
    }
    std::string key(const char *what, ItemId item) const
    {
        return std::string(what) + ":" + std::to_string(campaign.value) + ":" + std::to_string(item.value);
    }
    // Of the open findings those that stocktakes tell.
    std::vector<std::string> told(const std::string &today = "2026-11-22") const
    {
        std::vector<std::string> keys;
        for (const std::string &each : keysOf(find(today))) {
            for (const char *what :
                 {"missing:", "elsewhere:", "condition:", "label:", "disposed:", "not_found:"})
                if (each.starts_with(what))
                    keys.push_back(each);
        }
        return keys;
    }

    ItemId hall, depot, room, cellar, a1, a2, a3, b1, campaign;
};

using Keys = std::vector<std::string>;

} // namespace

class TestCampaignFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasNotThereAndWhatWasElsewhere()
    {
        Council council;
        council.count(council.campaign, "A1", council.a1, council.room); // a room of its site
        council.count(council.campaign, "A2", council.a2, council.cellar);
        council.count(council.campaign, "X 9", {}, council.hall);
        const Keys keys = council.told();
        QCOMPARE(keys, (Keys{council.key("elsewhere", council.a2), "label:x9",
                             council.key("missing", council.a3)}));
        const audit::Findings findings = council.find();
        const audit::Finding *moved = find(findings, keys[0]);
        QVERIFY(moved->kind == FindingKind::Moved);
        QCOMPARE(moved->attribute, std::string("site"));
        QVERIFY(moved->found == model::AttributeValue(council.depot.value));
        QCOMPARE(moved->foundText, std::string("Depot cellar"));
        QVERIFY(find(findings, keys[1])->kind == FindingKind::NotRecorded);
        QVERIFY(find(findings, keys[2])->kind == FindingKind::NotFound);
        QCOMPARE(council.told("2026-11-23"), keys); // the next day nothing new
    }

    void openAndCancelledCampaignsTellNothing()
    {
        Council council;
        council.open("Going on", "open", "2026-11-01", {}, {council.b1});
        council.open("Given up", "cancelled", "2026-11-01", "2026-11-02", {council.b1});
        for (const ItemId seen : {council.a1, council.a2, council.a3})
            council.count(council.campaign, "label", seen, council.hall);
        QVERIFY(council.told().empty());
    }

    void aLaterReportOrCountClosesIt()
    {
        Council council;
        council.says(council.a1, "glpi-agent", "2026-11-21", {});
        council.says(council.a3, "glpi-agent", "2026-11-17", {}); // before
        council.says(council.b1, "glpi-agent", "2026-11-17", {});
        QCOMPARE(council.told(),
                 (Keys{council.key("missing", council.a2), council.key("missing", council.a3)}));
        const ItemId again = council.open("Again", "open", "2026-11-21", {}, {});
        council.count(again, "A2", council.a2, council.depot, "2026-11-22");
        QCOMPARE(council.told(), Keys{council.key("missing", council.a3)});
    }

    void theLastCampaignThatLookedTells()
    {
        Council council;
        const ItemId before =
            council.open("Hall 2025", "signed", "2025-11-01", "2025-11-05", {council.a1, council.a2});
        council.count(before, "A1", council.a1, council.depot, "2025-11-03"); // was elsewhere a year ago
        council.count(council.campaign, "A1", council.a1, council.hall);
        QCOMPARE(council.told(),
                 (Keys{council.key("missing", council.a2), council.key("missing", council.a3)}));
    }

    void aDenialIsEvidenceAndNoSight()
    {
        Council council;
        for (const ItemId seen : {council.a1, council.a2})
            council.count(council.campaign, "label", seen, council.hall);
        council.count(council.campaign, "A3", council.a3, council.depot, "2026-11-19", {}, "denied");
        const audit::Findings findings = council.find();
        const audit::Finding *missing = find(findings, council.key("missing", council.a3));
        QVERIFY(missing != nullptr);
        QVERIFY(std::any_of(missing->evidence.begin(), missing->evidence.end(), [](const std::string &line) {
            return line == "its custodian says that it is not there but at Depot";
        }));
    }

    void whatIsDamaged()
    {
        Council council;
        council.count(council.campaign, "A1", council.a1, council.hall, "2026-11-19", "damaged");
        for (const ItemId seen : {council.a2, council.a3})
            council.count(council.campaign, "label", seen, council.hall, "2026-11-19", "good");
        QCOMPARE(council.told(), Keys{council.key("condition", council.a1)});
    }

    void anEndedThingThatIsCountedIsAnAlarm()
    {
        Council council;
        const ItemId gone = council.item("laptop", "PC-old", [&](model::ItemRow &row) {
            row.assetNumber = "OLD";
            row.status = "disposed";
            row.site = council.hall;
            row.attributes["disposed_on"] = std::int64_t{day("2026-06-01")};
        });
        for (const ItemId seen : {council.a1, council.a2, council.a3, gone})
            council.count(council.campaign, "label", seen, council.hall);
        QCOMPARE(council.told(), Keys{"disposed:" + std::to_string(gone.value)});
    }

    void theLabelOfWhatLeftTheRegisterIsAnAlarm()
    {
        Council council;
        council.input.tombstones.push_back({"serial_number", "5CG123", ItemId(9999)});
        for (const ItemId seen : {council.a1, council.a2, council.a3})
            council.count(council.campaign, "label", seen, council.hall);
        council.count(council.campaign, "5cg-123", {}, council.hall);
        const audit::Findings findings = council.find();
        const audit::Finding *label = find(findings, "label:5cg123");
        QVERIFY(label != nullptr && label->kind == FindingKind::DisposedSeen);
    }

    void aCountIsEvidenceOfExistence()
    {
        Council council;
        for (const ItemId seen : {council.a1, council.a2, council.a3})
            council.count(council.campaign, "label", seen, council.hall);
        council.says(council.a1, "glpi-agent", "2026-01-10", {}); // silent for long
        council.says(council.b1, "glpi-agent", "2026-01-10", {});
        QCOMPARE(council.told(), Keys{"not_found:" + std::to_string(council.b1.value)});
        // A stocktake that was long ago is no silent source.
        for (const std::string &key : keysOf(council.find("2027-11-22")))
            QVERIFY2(!key.ends_with(":stocktake"), key.c_str());
    }

    void presenceKnowsWhereItWasCounted()
    {
        Council council;
        council.count(council.campaign, "A1", council.a1, council.cellar);
        const estate::EstatePtr estate = council.build();
        const audit::Presence presence =
            audit::PresenceFinder(*estate).presenceOf(estate->rowOf(council.a1), {});
        QCOMPARE(presence.site.item, council.depot);
        QVERIFY(presence.site.rests);
        QCOMPARE(presence.site.reasons.front(),
                 std::string("a stocktake saw it at Depot cellar on 2026-11-19"));
    }

    void acceptingSetsSiteAndRoom()
    {
        Council council;
        council.count(council.campaign, "A2", council.a2, council.cellar);
        const audit::Findings findings = council.find();
        audit::DecisionPlan plan;
        audit::Choice choice;
        choice.action = Action::Accept;
        const estate::EstatePtr estate = council.build();
        QVERIFY(audit::decide(*estate, *find(findings, council.key("elsewhere", council.a2)), choice, plan));
        const auto &values = plan.edits.front().values;
        QVERIFY(values.at("site") == model::AttributeValue(council.depot.value));
        QVERIFY(values.at("room") == model::AttributeValue(council.cellar.value));
        QCOMPARE(values.size(), std::size_t(2));
    }

    void noDecisionWipesAPlace_data()
    {
        QTest::addColumn<int>("action");
        for (const Action action : {Action::Correct, Action::Ignore, Action::Change, Action::Look})
            QTest::newRow(std::string(nameOf(action)).c_str()) << static_cast<int>(action);
    }
    void noDecisionWipesAPlace()
    {
        QFETCH(const int, action);
        Council council;
        const audit::Findings findings = council.find();
        audit::DecisionPlan plan;
        audit::Choice choice;
        choice.action = static_cast<Action>(action);
        choice.value = model::AttributeValue(std::string("lost"));
        choice.reason = "searched twice";
        const estate::EstatePtr estate = council.build();
        QVERIFY(audit::decide(*estate, *find(findings, council.key("missing", council.a3)), choice, plan));
        QVERIFY(!plan.edits.empty());
        for (const auto &edit : plan.edits)
            QVERIFY(!edit.values.contains("site") && !edit.values.contains("room"));
    }

    void aLabelIsThatOfAnItem()
    {
        Council council;
        const ItemId bare = council.item("laptop", "PC-bare", [&](model::ItemRow &row) {
            row.status = "in_use";
            row.site = council.hall;
        });
        council.count(council.campaign, "X 9", {}, council.hall);
        const audit::Findings findings = council.find();
        const audit::Finding &label = *find(findings, "label:x9");
        const estate::EstatePtr estate = council.build();
        audit::DecisionPlan plan;
        audit::Choice choice;
        choice.action = Action::Accept;
        QVERIFY(!audit::decide(*estate, label, choice, plan)); // of what class?
        choice.action = Action::SameAs;
        choice.item = bare;
        QVERIFY(audit::decide(*estate, label, choice, plan));
        QVERIFY(plan.edits.front().values.at("asset_number") == model::AttributeValue(std::string("X 9")));
        QVERIFY(plan.edits.back().values.at("subject") == model::AttributeValue(bare.value));
    }

    void whatIsRecordedAnewIsTheNewerWord()
    {
        Council council;
        const ItemId annex = council.item("site", "Annex");
        const ItemId elsewhere = council.laptop("C1", council.depot); // was at the Hall as counting began
        const ItemId second = council.open("Second", "counted", "2026-11-18", "2026-11-20", {elsewhere});
        council.count(second, "C1", elsewhere, annex);
        QVERIFY(find(council.find(), "elsewhere:" + std::to_string(second.value) + ":" +
                                         std::to_string(elsewhere.value)) == nullptr);
    }
};

TALLY_TEST(TestCampaignFindings);
#include "test_campaign_findings.moc"
