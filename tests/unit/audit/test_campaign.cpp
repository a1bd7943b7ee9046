// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A stocktake from its opening to its signature, on an estate of ten lines.
#include "audit/campaign_sheet.h"
#include "audit/stocktake.h"
#include "estate_fixture.h"
#include "registrar.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace tally;
using namespace tally::test;
using audit::Bucket;
using audit::ScanOutcome;

namespace {

constexpr Instant kNow = 1'800'000'000'000;

// Two sites, a room, four laptops; and a campaign over those at the Hall.
class Stocktake
{
public:
    Stocktake()
    {
        m_org = m_fixture.item("organisation", "Council");
        hall = m_fixture.item("site", "Hall", owned());
        depot = m_fixture.item("site", "Depot", owned());
        room = m_fixture.item("room", "Hall 3", [this](model::ItemRow &row) {
            row.owner = OrgId(m_org.value);
            row.site = hall;
        });
        for (const char *number : {"A1", "A2", "A3"})
            laptop(number, hall);
        strange = laptop("B1", depot);
        m_fixture.relate(item("A3"), "located_in", room);
    }

    ItemId laptop(const std::string &number, ItemId site)
    {
        const ItemId id = m_fixture.item("laptop", "PC-" + number, [&](model::ItemRow &row) {
            row.owner = OrgId(m_org.value);
            row.assetNumber = number;
            row.serialNumber = "SER-" + number;
            row.status = "in_use";
            row.site = site;
        });
        m_items[number] = id;
        return id;
    }
    ItemId item(const std::string &number) const { return m_items.at(number); }

    // The estate after the draft, whose new things get ids from 1000 on.
    void commit(model::OperationDraft draft)
    {
        ++m_operation;
        for (model::Change &change : draft.changes) {
            std::int64_t &id = std::get<std::int64_t>(change.key.cells[0]);
            if (id < 0)
                id = m_next++;
            auto row = model::rowOf<model::ItemRow>(change.key, *change.values);
            if (row->id.value < 1000)
                qFatal("only records change in a stocktake");
            std::erase_if(m_later, [&](const model::FactVersion &held) { return held.key == change.key; });
            m_later.push_back({change.key, m_operation, std::nullopt, *change.values});
            if (row->className == audit::kCampaignClass)
                m_campaign = row->id;
        }
    }

    estate::EstatePtr estate() const
    {
        EstateFixture whole = m_fixture;
        for (const model::FactVersion &version : m_later) {
            const auto row = model::rowOf<model::ItemRow>(version.key, version.values);
            whole.add(*row, version.began);
        }
        return whole.build("2026-11-22", m_operation);
    }

    audit::Campaign campaign() const
    {
        const auto now = estate();
        return *audit::campaignAt(*now, now->rowOf(m_campaign));
    }

    void open(const audit::CampaignWish &wish)
    {
        auto plan = audit::planOpening(*estate(), wish, day("2026-11-22"));
        if (!plan)
            qFatal("%s", plan.error().text().c_str());
        commit(std::move(plan->draft));
    }
    void openHall(bool blind = false)
    {
        audit::CampaignWish wish;
        wish.name = "Hall 2026";
        wish.scope = "site:Hall";
        wish.blind = blind;
        open(wish);
    }

    std::vector<audit::ScanAnswer> scan(const std::vector<std::string> &labels, ItemId place)
    {
        std::vector<audit::Scan> scans;
        for (const std::string &label : labels) {
            audit::Scan one;
            one.label = label;
            one.place = place;
            scans.push_back(one);
        }
        return count(scans);
    }

    audit::ScanAnswer count(const std::string &label, ItemId place,
                            const std::function<void(audit::Scan &)> &fill)
    {
        audit::Scan one;
        one.label = label;
        one.place = place;
        fill(one);
        return count({one}).front();
    }

    std::vector<audit::ScanAnswer> count(const std::vector<audit::Scan> &scans)
    {
        const auto now = estate();
        auto plan = audit::planCounting(*now, audit::LabelIndex(*now), campaign(), scans, "ann", kNow);
        if (!plan)
            qFatal("%s", plan.error().text().c_str());
        if (!plan->draft.changes.empty())
            commit(std::move(plan->draft));
        return plan->answers;
    }

    Outcome step(audit::CampaignStep step)
    {
        auto draft = audit::planStep(*estate(), campaign(), step, "bob", day("2026-11-23"));
        if (!draft)
            return draft.error();
        commit(std::move(*draft));
        return {};
    }

    audit::Sheet sheet() const
    {
        const auto now = estate();
        return audit::sheetOf(*now, campaign());
    }
    std::vector<std::int64_t> buckets() const
    {
        const auto counted = sheet().buckets;
        return {counted.begin(), counted.end()};
    }

    EstateFixture &facts() { return m_fixture; }
    EstateFixture::Fill owned() const
    {
        return [owner = m_org](model::ItemRow &row) { row.owner = OrgId(owner.value); };
    }

    ItemId hall, depot, room, strange;

private:
    EstateFixture m_fixture;
    ItemId m_org, m_campaign;
    std::map<std::string, ItemId> m_items;
    std::vector<model::FactVersion> m_later;
    OperationNumber m_operation = 1;
    std::int64_t m_next = 1000;
};

using Buckets = std::vector<std::int64_t>; // found, elsewhere, missing, unknown

} // namespace

class TestCampaign : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fourBuckets()
    {
        Stocktake lab;
        lab.openHall();
        QCOMPARE(lab.campaign().expected.size(), std::size_t(3));
        const auto answers = lab.scan({"A1", "b1", "999"}, lab.hall);
        QVERIFY(answers[0].outcome == ScanOutcome::Found);
        QVERIFY(answers[1].outcome == ScanOutcome::NotExpected && answers[1].recordedPlace == lab.depot);
        QVERIFY(answers[2].outcome == ScanOutcome::Unknown && !answers[2].item);
        QVERIFY(lab.scan({"A2"}, lab.depot).front().outcome == ScanOutcome::Elsewhere);
        QCOMPARE(lab.buckets(), (Buckets{1, 2, 1, 1}));
        QCOMPARE(lab.sheet().seen, 2);
    }

    void aSecondReadOfTheSameLabelIsNoSecondCount()
    {
        Stocktake lab;
        lab.openHall();
        const auto answers = lab.scan({"A1", "a-1", "SER-A1", " - ", "999", "9-99"}, lab.hall);
        QCOMPARE(answers.size(), std::size_t(5)); // " - " is no label
        QVERIFY(answers[1].outcome == ScanOutcome::AlreadySeen && answers[1].before == kNow);
        QVERIFY(answers[2].outcome == ScanOutcome::AlreadySeen);
        QVERIFY(answers[4].outcome == ScanOutcome::AlreadySeen);
        QCOMPARE(lab.buckets(), (Buckets{1, 0, 2, 1}));
    }

    void theLastPlaceHolds()
    {
        Stocktake lab;
        lab.openHall();
        lab.scan({"A1"}, lab.depot);
        QCOMPARE(lab.buckets(), (Buckets{0, 1, 2, 0}));
        QVERIFY(lab.scan({"A1"}, lab.hall).front().outcome == ScanOutcome::Found);
        QCOMPARE(lab.buckets(), (Buckets{1, 0, 2, 0}));
    }

    // "Have it", without where: what somebody read on the spot stands.
    void aCustodiansWordLeavesThePlaceThatWasRead()
    {
        Stocktake lab;
        lab.openHall();
        lab.count("A1", lab.depot, [](audit::Scan &scan) { scan.condition = "damaged"; });
        lab.count("A1", {}, [](audit::Scan &scan) { scan.how = "confirmed"; });
        QCOMPARE(lab.buckets(), (Buckets{0, 1, 2, 0}));
        const audit::Sheet sheet = lab.sheet();
        const auto line = std::find_if(sheet.lines.begin(), sheet.lines.end(),
                                       [&](const auto &each) { return each.item == lab.item("A1"); });
        QVERIFY(line != sheet.lines.end() && line->count);
        QVERIFY(line->seenPlace == lab.depot && line->count->condition == "damaged");
    }

    void aSecondReadWithNewsIsKept()
    {
        Stocktake lab;
        lab.openHall();
        lab.scan({"A1"}, lab.hall);
        const auto damaged = [](audit::Scan &scan) { scan.condition = "damaged"; };
        QVERIFY(lab.count("A1", lab.hall, damaged).outcome == ScanOutcome::Found);
        QVERIFY(lab.count("A1", lab.hall, damaged).outcome == ScanOutcome::AlreadySeen);
        QVERIFY(lab.count("A1", lab.hall, [](audit::Scan &scan) { scan.note = "hinge broken"; }).outcome ==
                ScanOutcome::Found);
        QVERIFY(lab.scan({"A1"}, lab.hall).front().outcome == ScanOutcome::AlreadySeen);
    }

    void aSiteAndItsRoomAreOnePlace()
    {
        Stocktake lab;
        lab.openHall();
        QVERIFY(lab.scan({"A1"}, lab.room).front().outcome == ScanOutcome::Found); // recorded at the site
        QVERIFY(lab.scan({"A3"}, lab.hall).front().outcome == ScanOutcome::Found); // recorded in the room
        const ItemId other =
            lab.facts().item("room", "Hall 4", [&](model::ItemRow &row) { row.site = lab.hall; });
        QVERIFY(lab.scan({"A3"}, other).front().outcome == ScanOutcome::Elsewhere); // another room
    }

    void correctingTheRegisterAfterwardsDoesNotMakeItRight()
    {
        Stocktake lab;
        lab.openHall();
        lab.scan({"A1"}, lab.depot);
        const audit::Campaign before = lab.campaign();
        QVERIFY(before.expected.front().place == lab.hall);
        // The record follows, as a decision would have it; what was expected where stays.
        const auto now = lab.estate();
        const audit::Sheet sheet = audit::sheetOf(*now, before);
        QVERIFY(sheet.lines.front().bucket == Bucket::Elsewhere);
        QVERIFY(audit::recordedPlace(*now, now->rowOf(lab.item("A1"))) == lab.hall);
    }

    void anUnknownLabelThatIsRecordedLaterIsKnownThen()
    {
        Stocktake lab;
        lab.openHall();
        lab.scan({"N7"}, lab.hall);
        QCOMPARE(lab.buckets(), (Buckets{0, 0, 3, 1}));
        lab.laptop("N7", lab.hall);
        QCOMPARE(lab.buckets(), (Buckets{0, 1, 3, 0}));
    }

    void nearLabelsAreTold()
    {
        Stocktake lab;
        lab.laptop("PF20", lab.hall);
        lab.openHall();
        const auto answer = lab.scan({"PF2O"}, lab.hall).front();
        QVERIFY(answer.outcome == ScanOutcome::Unknown);
        QVERIFY(answer.candidates == std::vector<ItemId>{lab.item("PF20")});
    }

    void oneLabelOnTwoThingsIsKeptForAPerson()
    {
        Stocktake lab;
        lab.laptop("A1", lab.depot); // the same number again
        lab.openHall();
        const auto answer = lab.scan({"A1"}, lab.hall).front();
        QVERIFY(answer.outcome == ScanOutcome::Several);
        QCOMPARE(answer.candidates.size(), std::size_t(2));
        QVERIFY(!answer.item);
    }

    void stepsComeInTheirOrder()
    {
        Stocktake lab;
        lab.openHall();
        QVERIFY(!lab.step(audit::CampaignStep::Sign));
        QVERIFY(!lab.step(audit::CampaignStep::Reopen));
        lab.scan({"A1"}, lab.hall);
        QVERIFY(lab.step(audit::CampaignStep::Finish));
        const auto now = lab.estate();
        const auto late = audit::planCounting(*now, audit::LabelIndex(*now), lab.campaign(), {}, "ann", kNow);
        QVERIFY(!late && late.error().code == ErrorCode::Conflict);
        QVERIFY(lab.step(audit::CampaignStep::Reopen));
        lab.scan({"A2"}, lab.hall);
        QVERIFY(lab.step(audit::CampaignStep::Finish));
        QVERIFY(lab.step(audit::CampaignStep::Sign));
        QVERIFY(!lab.step(audit::CampaignStep::Cancel));
        const auto signedNow = lab.estate();
        const auto row = signedNow->rowOf(lab.campaign().id);
        QCOMPARE(signedNow->displayAt(row, "signed_by"), std::string("bob"));
        QCOMPARE(signedNow->displayAt(row, "statement"),
                 std::string("3 expected: 2 found, 0 elsewhere or not expected, 1 missing, 0 unknown. Seen "
                             "66.7 %, in place 66.7 %."));
    }

    void accuracyIsOfTheSeenUntilCountingEnds()
    {
        Stocktake lab;
        lab.openHall();
        lab.scan({"A1"}, lab.hall);
        QCOMPARE(lab.sheet().accuracy.of, 1);
        QVERIFY(lab.step(audit::CampaignStep::Finish));
        QCOMPARE(lab.sheet().accuracy.of, 3);
    }

    void whatHasEndedIsNotExpected()
    {
        Stocktake lab;
        lab.facts().item("laptop", "gone", [&](model::ItemRow &row) {
            row.site = lab.hall;
            row.status = "disposed";
        });
        lab.openHall();
        QCOMPARE(lab.campaign().expected.size(), std::size_t(3));
    }

    void wishesThatCannotBe()
    {
        Stocktake lab;
        lab.openHall();
        const auto refused = [&](const std::string &name, const std::string &scope) {
            audit::CampaignWish wish;
            wish.name = name;
            wish.scope = scope;
            return !audit::planOpening(*lab.estate(), wish, day("2026-11-22"));
        };
        QVERIFY(refused("", "site:Hall"));
        QVERIFY(refused("HALL 2026", "site:Hall")); // the name is taken
        QVERIFY(refused("Other", "sight:Hall"));    // no such attribute
        QVERIFY(refused("Other", "site:Nowhere"));  // nothing in scope
        QVERIFY(!refused("Other", "site:Depot"));
    }

    void aReturnedPackCountsOnce()
    {
        Stocktake lab;
        lab.openHall();
        audit::Scan scan;
        scan.label = "A1";
        scan.place = lab.hall;
        scan.packCount = "pack:17";
        for (int i = 0; i < 2; ++i) {
            const auto now = lab.estate();
            auto plan =
                audit::planCounting(*now, audit::LabelIndex(*now), lab.campaign(), {scan}, "ann", kNow);
            QVERIFY(plan);
            QCOMPARE(plan->draft.changes.size(), i == 0 ? std::size_t(1) : std::size_t(0));
            if (i == 0)
                lab.commit(std::move(plan->draft));
            scan.place = lab.depot; // even where it would be another place
        }
    }
};

TALLY_TEST(TestCampaign);
#include "test_campaign.moc"
