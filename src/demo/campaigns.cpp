// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/campaigns.h"

#include <algorithm>
#include <map>

namespace tally::demo {

namespace {

constexpr std::size_t kVillage = 300;    // PCs
constexpr std::size_t kSiteOfAbout = 90; // PCs at a site that is audited
constexpr Instant kMinute = 60'000;

struct Campaign
{
    const Site *site = nullptr;
    std::string name;
    std::vector<Pc *> expected;
    model::ItemRow row;
    std::int64_t steps = 0;
};

class Campaigns
{
public:
    explicit Campaigns(const CampaignsOf &of)
        : m_ledger(of.ledger), m_council(of.council), m_pcs(of.computers.all())
    {
    }

    Outcome addSigned(Day signedOn)
    {
        if (m_pcs.size() < kVillage)
            return {};
        Campaign campaign = make(0, " 2025");
        TALLY_CHECK(open(campaign, signedOn - 7, 8 * 60));
        m_ledger.open(signedOn - 6, 18 * 60, "rgriffiths", "stocktake", "person",
                      campaign.name + ": counted");
        step(campaign, "stocktake_open", "stocktake_count", "stocktake_open", "counter");
        std::vector<Pc *> moved;
        for (std::size_t i = 0; i < campaign.expected.size(); ++i) {
            Pc *pc = campaign.expected[i];
            if (i % 25 == 7)
                continue; // missing; the inventories saw most of them again
            const bool elsewhere = i % 30 == 11;
            if (elsewhere)
                moved.push_back(pc);
            count(campaign, pc, *pc->row.assetNumber, elsewhere ? otherSite(campaign) : campaign.site->id,
                  signedOn - 6, i, "rgriffiths", {}, {});
        }
        TALLY_CHECK(m_ledger.close());
        TALLY_CHECK(end(campaign, signedOn - 5, "rgriffiths"));
        m_ledger.open(signedOn - 1, 11 * 60, "mreed", "decide", "person",
                      "moved as " + campaign.name + " found");
        for (Pc *pc : moved) {
            pc->row.site = otherSite(campaign);
            m_ledger.put(pc->row);
        }
        TALLY_CHECK(m_ledger.close());
        return sign(campaign, signedOn, moved.size());
    }

    Outcome addLast(Day day)
    {
        if (m_pcs.size() < kVillage)
            return {};
        const Day before = day - 1;
        Campaign waiting = make(1, " 2026"), going = make(2, " 2026");
        TALLY_CHECK(open(waiting, before, 8 * 60));
        TALLY_CHECK(open(going, before, 8 * 60 + 10));
        TALLY_CHECK(countMost(waiting, before));
        m_ledger.open(before, 18 * 60 + 30, "rgriffiths", "stocktake", "person", going.name + ": counted");
        step(going, "stocktake_open", "stocktake_count", "stocktake_open", "counter");
        for (std::size_t i = 0; i < going.expected.size() * 2 / 5; ++i)
            count(going, going.expected[i], *going.expected[i]->row.assetNumber, going.site->id, before, i,
                  "rgriffiths", {}, {});
        TALLY_CHECK(m_ledger.close());
        return end(waiting, day, "spatel");
    }

private:
    // The shared sites whose number of PCs is nearest to what an audit takes on in a day.
    Campaign make(std::size_t which, const char *ending)
    {
        std::map<ItemId, std::vector<Pc *>> atSite;
        for (Pc &pc : m_pcs) {
            if (pc.used && pc.row.assetNumber && pc.row.owner == m_council.organisations.front() &&
                pc.row.status == std::optional<std::string>("in_use"))
                atSite[pc.row.site].push_back(&pc);
        }
        std::vector<std::pair<std::size_t, std::size_t>> near; // distance and site
        for (std::size_t i = 0; i < m_council.sharedSites; ++i) {
            const std::size_t size = atSite[m_council.sites[i].id].size();
            near.emplace_back(size > kSiteOfAbout ? size - kSiteOfAbout : kSiteOfAbout - size, i);
        }
        std::sort(near.begin(), near.end());
        const std::size_t chosen = near[std::min(which, near.size() - 1)].second;
        Campaign campaign;
        campaign.site = &m_council.sites[chosen];
        campaign.name = campaign.site->name + ending;
        campaign.expected = atSite[campaign.site->id];
        constexpr std::size_t kMost = 150;
        if (campaign.expected.size() > kMost)
            campaign.expected.resize(kMost);
        std::sort(campaign.expected.begin(), campaign.expected.end(),
                  [](const Pc *a, const Pc *b) { return a->row.id < b->row.id; });
        return campaign;
    }

    ItemId otherSite(const Campaign &campaign) const
    {
        const Site &first = m_council.sites.front();
        return first.id == campaign.site->id ? m_council.sites[1].id : first.id;
    }

    void step(Campaign &campaign, const char *from, const char *what, const char *to, const char *side)
    {
        model::Step step;
        step.owner = campaign.row.owner;
        step.object = campaign.row.id;
        step.stepNumber = ++campaign.steps;
        step.fromState = from;
        step.step = what;
        step.toState = to;
        step.role = std::string_view(side) == "signer" ? "reviewer" : "asset_manager";
        if (*side != '\0')
            step.duties.emplace_back("stocktake", side);
        m_ledger.step(std::move(step));
    }

    Outcome open(Campaign &campaign, Day day, int minute)
    {
        m_ledger.open(day, minute, "mreed", "stocktake", "person", campaign.name + " opened");
        std::vector<std::int64_t> items, places;
        for (const Pc *pc : campaign.expected) {
            items.push_back(pc->row.id.value);
            places.push_back(pc->row.site.value);
        }
        const auto size = static_cast<std::int64_t>(items.size());
        model::ItemRow &row = campaign.row;
        row.owner = m_council.organisations.front();
        row.id = ItemId{m_ledger.newId()};
        row.className = "audit_campaign";
        row.name = campaign.name;
        row.status = "open";
        row.attributes = {{"audited_class", std::string("computer")},
                          {"scope", "site=\"" + campaign.site->name + "\" status=in_use"},
                          {"method", std::string("scheduled")},
                          {"sample", std::string("all")},
                          {"sample_size", size},
                          {"population", size},
                          {"confidence", std::int64_t{95}},
                          {"opened_on", std::int64_t{day}},
                          {"expected_items", std::move(items)},
                          {"expected_places", std::move(places)}};
        m_ledger.put(row);
        step(campaign, "NEW", "stocktake_open", "stocktake_open", "");
        return m_ledger.close();
    }

    void count(const Campaign &campaign, const Pc *pc, const std::string &label, ItemId place, Day day,
               std::size_t number, const char *by, const char *condition, const char *note)
    {
        model::ItemRow row;
        row.owner = campaign.row.owner;
        row.id = ItemId{m_ledger.newId()};
        row.className = "audit_count";
        row.status = "counted";
        row.attributes = {
            {"campaign", campaign.row.id.value},
            {"scanned", label},
            {"counted_at", startOf(day) + (9 * 60 + static_cast<Instant>(number) * 2) * kMinute},
            {"counted_by", std::string(by)},
            {"how", std::string("scanned")},
            {"place", place.value}};
        if (pc != nullptr)
            row.attributes.emplace("counted_item", pc->row.id.value);
        if (condition != nullptr)
            row.attributes.emplace("condition", std::string(condition));
        if (note != nullptr)
            row.attributes.emplace("notes", std::string(note));
        m_ledger.put(row);
    }

    // Most is where it should be; some is not, some is broken, and three labels nobody knows.
    Outcome countMost(Campaign &campaign, Day day)
    {
        m_ledger.open(day, 18 * 60, "spatel", "stocktake", "person", campaign.name + ": counted");
        step(campaign, "stocktake_open", "stocktake_count", "stocktake_open", "counter");
        std::size_t number = 0;
        for (const Pc *pc : campaign.expected) {
            const std::size_t i = number++;
            if (i % 14 == 5)
                continue;
            const bool elsewhere = i % 22 == 3, broken = i % 37 == 8;
            count(campaign, pc, *pc->row.assetNumber, elsewhere ? otherSite(campaign) : campaign.site->id,
                  day, i, "spatel", broken ? "damaged" : nullptr, broken ? "hinge broken" : nullptr);
        }
        for (const char *label : {"WCC-000417", "PRIVATE-7", "5CG9017QXZ"})
            count(campaign, nullptr, label, campaign.site->id, day, number++, "spatel", nullptr,
                  "in the cupboard under the stairs");
        return m_ledger.close();
    }

    Outcome end(Campaign &campaign, Day day, const char *by)
    {
        m_ledger.open(day, 8 * 60, by, "stocktake", "person", campaign.name + ": counting has ended");
        campaign.row.status = "counted";
        campaign.row.attributes["counted_on"] = std::int64_t{day};
        m_ledger.put(campaign.row);
        step(campaign, "stocktake_open", "stocktake_finish", "stocktake_counted", "");
        return m_ledger.close();
    }

    Outcome sign(Campaign &campaign, Day day, std::size_t moved)
    {
        const std::size_t all = campaign.expected.size();
        std::size_t missing = 0;
        for (std::size_t i = 0; i < all; ++i)
            missing += i % 25 == 7 ? 1U : 0U;
        m_ledger.open(day, 14 * 60, "tokafor", "approve", "person", campaign.name + ": signed");
        campaign.row.status = "signed";
        campaign.row.attributes["signed_on"] = std::int64_t{day};
        campaign.row.attributes["signed_by"] = std::string("tokafor");
        campaign.row.attributes["statement"] =
            std::to_string(all) + " expected: " + std::to_string(all - missing - moved) + " found, " +
            std::to_string(moved) + " elsewhere or not expected, " + std::to_string(missing) +
            " missing, 0 unknown.";
        m_ledger.put(campaign.row);
        step(campaign, "stocktake_counted", "stocktake_sign", "stocktake_signed", "signer");
        return m_ledger.close();
    }

    Ledger &m_ledger;
    const PeopleAndPlaces &m_council;
    std::deque<Pc> &m_pcs;
};

} // namespace

Outcome addSignedCampaign(const CampaignsOf &of, Day signedOn)
{
    return Campaigns(of).addSigned(signedOn);
}

Outcome addLastCampaigns(const CampaignsOf &of, Day day)
{
    return Campaigns(of).addLast(day);
}

} // namespace tally::demo
