// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/council.h"

#include "demo/campaigns.h"
#include "demo/computers.h"
#include "demo/disposal_story.h"
#include "demo/finding_troubles.h"
#include "demo/ledger.h"
#include "demo/licences.h"
#include "demo/people_places.h"
#include "demo/quality_troubles.h"
#include "demo/services.h"
#include "demo/software.h"
#include "model/class_registry.h"

#include <algorithm>
#include <map>

namespace tally::demo {

namespace {

// The register was begun here; what stood there already came in with the first stocktake.
const Day kFirstDay = *dayFrom(2021, 1, 4);
const Day kInventoryBegins = *dayFrom(2025, 4, 7); // the agent was rolled out
const Day kLastDay = *dayFrom(2026, 11, 3);
constexpr int kMonths = 70; // from the first day to the last
// Each medium is followed from here on; the last month's computers wait for their order.
constexpr int kDisposalBegins = 64;
constexpr std::size_t kWave = 700; // PCs in one import of inventories

class Council
{
public:
    Council(const CouncilOptions &options, const CouncilSink &sink, JobContext &job)
        : m_options(options), m_job(job), m_ledger(sink), m_random(options.seed)
    {
    }

    Outcome build()
    {
        m_job.step("Building the demonstration council");
        TALLY_CHECK(definitions());
        TALLY_CHECK(firstStocktake());
        for (int month = 1; month <= kMonths; ++month) {
            if (m_job.cancelled())
                return makeError(ErrorCode::Cancelled, "The council was not finished");
            TALLY_CHECK(monthOf(month));
            m_job.progress(month, kMonths);
        }
        return lastDay();
    }

private:
    Outcome definitions()
    {
        m_ledger.open(kFirstDay, 8 * 60, "set-up", "definition", "tallystick", "shipped definitions");
        for (const model::DefinitionRow &row : m_options.definitions.empty()
                                                   ? model::ClassRegistry::shippedDefinitions()
                                                   : m_options.definitions)
            m_ledger.begin(row);
        return m_ledger.close();
    }

    Outcome firstStocktake()
    {
        m_ledger.open(kFirstDay, 9 * 60, "set-up", "import", "human resources", "people and places");
        m_council = layOutCouncil(m_ledger, m_random, m_options.pcs);
        TALLY_CHECK(m_ledger.close());

        m_ledger.open(kFirstDay, 10 * 60, "mreed", "import", "asset spreadsheet",
                      "PCs found by the first stocktake");
        m_computers = std::make_unique<Computers>(m_ledger, m_random, m_council);
        TALLY_CHECK(m_ledger.close());
        TALLY_CHECK(earlierPurchases());

        m_ledger.open(kFirstDay + 1, 9 * 60, "tokafor", "edit", "person",
                      "data centres, network and business systems");
        m_services = buildServices(m_ledger, m_random, m_council, m_options.pcs);
        addContracts(m_ledger, m_random, m_council, m_services);
        TALLY_CHECK(m_ledger.close());

        m_ledger.open(kFirstDay + 2, 9 * 60, "tokafor", "import", "sign-on groups", "who uses what");
        connectPeople(m_ledger, m_random, m_council, m_services);
        return m_ledger.close();
    }

    // 93 in a hundred of today's number, bought over the six years before.
    Outcome earlierPurchases()
    {
        const std::int64_t found = m_options.pcs * 93 / 100;
        std::int64_t done = 0;
        for (int year = 2015; year <= 2020; ++year) {
            const std::int64_t until = found * (year - 2014) / 6;
            m_ledger.open(kFirstDay, 10 * 60 + year - 2000, "mreed", "import", "asset spreadsheet",
                          "PCs bought in " + std::to_string(year));
            const std::size_t batches = 4;
            for (std::size_t batch = 0; batch < batches; ++batch) {
                const auto share = (until - done) / static_cast<std::int64_t>(batches - batch);
                m_computers->buy(*dayFrom(year, static_cast<int>(batch) * 3 + 2, 12),
                                 static_cast<std::size_t>(share), false);
                done += share;
            }
            TALLY_CHECK(m_ledger.close());
        }
        return {};
    }

    // So many by the end of the month, in whole PCs, when `total` is spread evenly.
    static std::size_t dueIn(int month, std::int64_t total)
    {
        return static_cast<std::size_t>(total * month / kMonths - total * (month - 1) / kMonths);
    }

    Outcome monthOf(int month)
    {
        const Day first = addMonths(kFirstDay, month - 1);
        const std::int64_t bought = m_options.pcs * 20 * kMonths / 1200; // a fifth a year
        const std::int64_t gone = bought - (m_options.pcs - m_options.pcs * 93 / 100);
        const std::size_t buying = dueIn(month, bought);

        if (m_disposal && month > kDisposalBegins)
            TALLY_CHECK(m_disposal->send(*m_computers, first, month == kMonths));
        m_ledger.open(first + 7, 11 * 60, "jlowe", "edit", "person", "delivery against order");
        m_computers->buy(first + 7, buying, month % 3 == 0);
        TALLY_CHECK(m_ledger.close());

        if (m_disposal && month > kDisposalBegins)
            TALLY_CHECK(month < kMonths ? m_disposal->finish(first, month % 4) : midOfLastMonth(first));
        m_ledger.open(first + 20, 15 * 60, "spatel", "edit", "person", "rollout");
        m_computers->handOut(first + 20, buying * 9 / 10);
        TALLY_CHECK(m_ledger.close());

        TALLY_CHECK(retire(month, first, dueIn(month, gone)));
        TALLY_CHECK(moves(first + 27));
        TALLY_CHECK(inventories(first));
        constexpr int kAuditMonth = 56; // counted in September 2025
        return month == kAuditMonth ? addSignedCampaign({m_ledger, m_council, *m_computers}, first + 37)
                                    : Outcome();
    }

    Outcome retire(int month, Day first, std::size_t count)
    {
        if (!m_options.disposal || month < kDisposalBegins) {
            m_ledger.open(first + 26, 16 * 60, "rgriffiths", "edit", "person",
                          "collected by the disposal contractor");
            m_computers->retireOldest(count);
            return m_ledger.close();
        }
        if (!m_disposal) {
            m_disposal =
                std::make_unique<DisposalStory>(DisposalStage(m_ledger, m_council, *m_options.disposal));
            TALLY_CHECK(m_disposal->begin(first + 24));
        }
        if (month == kMonths)
            return m_disposal->addWaiting(first + 26, m_computers->takeOldest(waiting(55)));
        const YearMonthDay date = yearMonthDay(first);
        const std::string order =
            "D-" + std::to_string(date.year) + "-" + std::to_string(date.month + 100).substr(1);
        const bool isHeld = month == kMonths - 2;
        const std::size_t behind = isHeld ? 2 : month == kMonths - 1 ? 3 : 0;
        return m_disposal->retire(first + 26, order, m_computers->takeOldest(count), {behind, isHeld});
    }

    // So many of the 150 that wait in a council of 7,000 PCs.
    std::size_t waiting(std::int64_t ofAll) const
    {
        return static_cast<std::size_t>(m_options.pcs * ofAll / 7000);
    }

    Outcome midOfLastMonth(Day first)
    {
        TALLY_CHECK(m_disposal->addWaiting(first + 9, m_computers->takeOldest(waiting(20))));
        TALLY_CHECK(m_disposal->addWaiting(first + 13, m_computers->takeOldest(waiting(45))));
        TALLY_CHECK(m_disposal->reportWithTroubles(first));
        return m_disposal->workOnWaiting(first);
    }

    // People move, and their PCs with them.
    Outcome moves(Day day)
    {
        m_ledger.open(day, 10 * 60, "helpdesk", "edit", "person", "moves reported to the help desk");
        auto &pcs = m_computers->all();
        const std::size_t count = pcs.size() / 200;
        std::map<std::size_t, bool> moved;
        for (std::size_t i = 0; i < count; ++i) {
            const std::size_t at = m_random.below(pcs.size());
            if (!pcs[at].used || !moved.emplace(at, true).second)
                continue;
            pcs[at].row.site = m_council.sites[m_random.below(m_council.sharedSites)].id;
            m_ledger.put(pcs[at].row);
        }
        return m_ledger.close();
    }

    Outcome inventories(Day first)
    {
        if (first < kInventoryBegins - 40)
            return {};
        if (!m_software) {
            m_ledger.open(first + 28, 7 * 60, "set-up", "import", "software catalogue",
                          "titles and products");
            m_software = std::make_unique<SoftwareStock>(m_ledger, m_random, m_council.departments.size(),
                                                         m_computers->modelCount(), m_options.pcs);
            TALLY_CHECK(m_ledger.close());
        }
        const bool updates = yearMonthDay(first).month % 3 == 1;
        auto &pcs = m_computers->all();
        for (std::size_t from = 0; from < pcs.size(); from += kWave) {
            m_ledger.open(first + 28, 20 * 60 + static_cast<int>(from / kWave) % 200, "agent", "import",
                          "glpi-agent", "inventories");
            for (std::size_t at = from; at < std::min(from + kWave, pcs.size()); ++at) {
                Pc &pc = pcs[at];
                if (!pc.used || m_random.chance(15)) // in the cupboard, or switched off since
                    continue;
                if (!pc.report.id)
                    m_computers->inventory(pc, *m_software, first + 28);
                else if (updates)
                    m_computers->update(pc, *m_software, first + 28);
            }
            TALLY_CHECK(m_ledger.close());
        }
        return {};
    }

    Outcome lastDay()
    {
        TALLY_CHECK(addLastCampaigns({m_ledger, m_council, *m_computers}, kLastDay));
        if (m_disposal) {
            TALLY_CHECK(m_disposal->lastDay(kLastDay, m_computers->takeOldest(waiting(25))));
        } else {
            m_ledger.open(kLastDay, 9 * 60, "rgriffiths", "edit", "person",
                          "waiting for the disposal contractor");
            m_computers->markForDisposal(waiting(150));
            TALLY_CHECK(m_ledger.close());
        }

        m_ledger.open(kLastDay, 10 * 60, "tokafor", "import", "switch tables",
                      "which PC hangs on which switch");
        std::size_t number = 0;
        for (const Pc &pc : m_computers->all()) {
            const ItemId access =
                pc.used ? switchFor(m_services, m_council.people[pc.person].site, number++) : ItemId{};
            if (access)
                m_ledger.begin(
                    model::RelationshipRow{pc.row.owner, pc.row.id, "reached_through", access, {}, {}});
        }
        TALLY_CHECK(m_ledger.close());
        TALLY_CHECK(
            addQualityTroubles({m_ledger, m_council, *m_computers, m_services, *m_software}, kLastDay));
        TALLY_CHECK(addFindingTroubles({m_ledger, m_council, *m_computers}, kLastDay));
        return addLicences({m_ledger, m_council, *m_computers, m_services, *m_software}, kLastDay);
    }

    const CouncilOptions &m_options;
    JobContext &m_job;
    Ledger m_ledger;
    Random m_random;
    PeopleAndPlaces m_council;
    std::unique_ptr<Computers> m_computers;
    std::unique_ptr<SoftwareStock> m_software;
    Services m_services;
    std::unique_ptr<DisposalStory> m_disposal; // once each medium is followed
};

} // namespace

Outcome checkOptions(const CouncilOptions &options)
{
    if (options.pcs < 10 || options.pcs > 200'000)
        return makeError(ErrorCode::Usage, "The council can have 10 to 200,000 PCs",
                         "Choose --pcs in that range.");
    return {};
}

Instant councilBegins()
{
    return startOf(kFirstDay);
}

Outcome buildCouncil(const CouncilOptions &options, const CouncilSink &sink, JobContext &job)
{
    TALLY_CHECK(checkOptions(options));
    return Council(options, sink, job).build();
}

} // namespace tally::demo
