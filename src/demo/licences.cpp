// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/licences.h"

#include "demo/licence_items.h"

#include <algorithm>
#include <map>
#include <set>

namespace tally::demo {

namespace {

// One in so many PCs has it, by its asset number; several programs do not fall on the same PCs.
struct Share
{
    std::int64_t of, from, to; // number % of in from … to - 1
    bool has(std::int64_t number) const { return number % of >= from && number % of < to; }
};

class Licences
{
public:
    Licences(const Whole &whole, Day day) : m_make(whole, day), m_whole(whole), m_day(day) {}

    Outcome add()
    {
        Ledger &ledger = m_whole.ledger;
        ledger.open(m_day, 20 * 60, "tokafor", "import", "software catalogue", "products that are licensed");
        addProducts();
        TALLY_CHECK(ledger.close());
        ledger.open(m_day, 20 * 60 + 10, "agent", "import", "glpi-agent", "licensed programs");
        addInstallations();
        TALLY_CHECK(ledger.close());
        ledger.open(m_day, 20 * 60 + 20, "set-up", "import", "metering", "use of licensed programs");
        addUse();
        TALLY_CHECK(ledger.close());
        ledger.open(m_day, 20 * 60 + 30, "mreed", "agreement", "person", "agreements and their licences");
        addAgreements();
        addOffice();
        addOthers();
        addBusinessPrograms();
        TALLY_CHECK(ledger.close());
        ledger.open(m_day, 20 * 60 + 40, "mreed", "agreement", "person", "unused programs");
        addReclaimCases();
        return ledger.close();
    }

private:
    void addProducts()
    {
        m_office = m_make.product(
            "Microsoft Office", "Microsoft", "commercial",
            {{"2016", "2015-09-22"}, {"2019", "2018-09-24"}, {"2021", "2021-10-05"}, {"2024", "2024-09-16"}},
            38'000);
        m_visio = m_make.product("Microsoft Visio", "Microsoft", "commercial",
                                 {{"2019", "2018-09-24"}, {"2021", "2021-10-05"}}, 21'400);
        m_cad = m_make.product(
            "AutoCAD", "Autodesk", "subscription",
            {{"2023", "2022-03-28"}, {"2024", "2023-03-28"}, {"2025", "2024-03-26"}, {"2026", "2025-03-25"}},
            158'000);
        m_acrobat = m_make.product("Adobe Acrobat Pro", "Adobe", "subscription", {}, 18'600);
        m_map = m_make.product("ArcGIS Pro", "Esri", "commercial",
                               {{"3.2", "2023-11-01"}, {"3.4", "2024-11-01"}}, 240'000);
        m_sql = m_make.product("Microsoft SQL Server", "Microsoft", "commercial",
                               {{"2019", "2019-11-04"}, {"2022", "2022-11-16"}}, 132'000);
    }

    void addInstallations()
    {
        struct Copy
        {
            ItemId product;
            const char *edition, *version;
            Share share;
        };
        const std::vector<Copy> copies{{m_office, "Professional Plus", "2016", {100, 0, 6}},
                                       {m_office, "Professional Plus", "2019", {100, 6, 15}},
                                       {m_office, "Professional Plus", "2021", {100, 15, 27}},
                                       {m_office, "Standard", "2019", {100, 27, 31}},
                                       {m_office, "Standard", "2021", {100, 31, 34}},
                                       {m_visio, "Professional", "2021", {61, 5, 7}},
                                       {m_visio, "Professional", "2019", {61, 20, 21}},
                                       {m_cad, "", "2025", {97, 11, 13}},
                                       {m_cad, "", "2026", {97, 40, 41}},
                                       {m_acrobat, "", "", {29, 3, 4}},
                                       {m_map, "", "3.4", {83, 30, 32}}};
        for (const Copy &copy : copies) {
            const TitleId title = m_make.title(copy.product, copy.edition, copy.version);
            for (Pc &pc : m_whole.computers.all()) {
                if (!pc.used || !pc.report.id || !copy.share.has(LicenceItems::numberOf(pc)))
                    continue;
                m_whole.ledger.begin(
                    model::InstallationRow{pc.row.owner, pc.row.id, title, pc.report.id,
                                           m_day - 100 - static_cast<Day>(LicenceItems::numberOf(pc) % 900)});
                m_holders[copy.product].push_back(&pc);
                ++m_count[{copy.product, copy.edition}];
            }
        }
        addServers();
    }

    // Two that work and one that stands by.
    void addServers()
    {
        for (int i = 1; i <= 3; ++i) {
            model::ItemRow row = m_make.item("server", "CIV-SQL-0" + std::to_string(i), "in_use");
            row.attributes["processors"] = std::int64_t{2};
            row.attributes["cores"] = std::int64_t{i == 2 ? 32 : 16};
            row.attributes["processor_name"] = std::string("Intel(R) Xeon(R) Gold 6334");
            m_whole.ledger.put(row);
            m_servers.push_back(row);
            const model::ReportRow report = m_make.report(row, "glpi-agent");
            m_whole.ledger.begin(model::InstallationRow{
                row.owner, row.id, m_make.title(m_sql, "Standard", "2022"), report.id, m_day - 400});
        }
    }

    // Two in three are metered; one in nine of those has not been started for long, one in forty never.
    void addUse()
    {
        for (const auto &[product, holders] : m_holders) {
            for (std::size_t i = 0; i < holders.size(); ++i) {
                if (i % 3 == 2)
                    continue;
                const Day used =
                    m_day - (i % 9 == 1 ? 120 + static_cast<Day>(i % 200) : static_cast<Day>(i % 25));
                m_make.use(*holders[i], product, i % 40 == 13 ? std::optional<Day>() : used, m_day - 500);
            }
        }
        // The council's map makers share a licence server: a working day each, the busiest at noon.
        const auto &makers = m_holders[m_map];
        if (makers.empty())
            return;
        const model::ReportRow report = m_make.report(m_make.row(m_map), "licence server");
        for (std::size_t i = 0; i < makers.size(); ++i) {
            const Instant from = startOf(m_day - 30 + static_cast<Day>(i % 20)) +
                                 (8 + static_cast<Instant>(i % 5)) * 3'600'000;
            m_make.session(m_map, report, *makers[i], from,
                           from + (2 + static_cast<Instant>(i % 4)) * 3'600'000, i % 17 == 4);
        }
    }

    void addAgreements()
    {
        m_enterprise = m_make.agreement("Enterprise agreement 2024", "Microsoft", "Enterprise", "2024-04-01",
                                        "2027-03-31", "count_at_anniversary", "2027-04-01");
        m_select = m_make.agreement("Open licence 6612", "Microsoft", "Open", "2016-05-01", "2018-04-30",
                                    "none", {});
        m_design = m_make.agreement("Autodesk subscription 118", "Autodesk", "Subscription", "2026-01-15",
                                    "2027-01-14", "none", "2026-12-15");
    }

    std::int64_t countOf(ItemId product, const char *edition) { return m_count[{product, edition}]; }

    LicenceItems::Values term(const char *from, const char *until) const
    {
        return {{"starts_on", std::int64_t{*parseDay(from)}}, {"expires_on", std::int64_t{*parseDay(until)}}};
    }

    void addOffice()
    {
        using Values = LicenceItems::Values;
        const std::int64_t pro = countOf(m_office, "Professional Plus"),
                           standard = countOf(m_office, "Standard");
        const auto edition = [](const char *name, const char *version, Values more) {
            more["edition"] = std::string(name);
            more["version"] = std::string(version);
            return more;
        };
        // Half with cover: it runs on to the newest version. A third bought long ago, some units lent to
        // nobody.
        m_make.lot("Office Professional Plus, enterprise", m_office, m_make.council(), pro / 2,
                   edition("Professional Plus", "2019",
                           {{"agreement", m_enterprise.value},
                            {"channel", std::string("volume")},
                            {"cover_from", std::int64_t{*parseDay("2019-04-01")}},
                            {"cover_until", std::int64_t{*parseDay("2027-03-31")}}}),
                   "2019-04-01");
        const ItemId old =
            m_make.lot("Office Professional Plus 2016, open licence", m_office, m_make.council(), pro / 3,
                       edition("Professional Plus", "2016",
                               {{"agreement", m_select.value},
                                {"channel", std::string("volume")},
                                {"cover_from", std::int64_t{*parseDay("2016-05-01")}},
                                {"cover_until", std::int64_t{*parseDay("2018-04-30")}}}),
                       "2016-05-01");
        m_make.lot("Office 2021 step-up", m_office, m_make.council(), pro / 12,
                   edition("Professional Plus", "2021",
                           {{"lifts", std::vector<std::string>{"#" + std::to_string(old.value)}},
                            {"channel", std::string("volume")}}),
                   "2022-02-01");
        m_make.lot("Office Professional Plus, second department", m_office, m_make.department(1),
                   std::max<std::int64_t>(pro / 10, 1),
                   edition("Professional Plus", "2021",
                           {{"channel", std::string("volume")}, {"reserve", std::int64_t{pro / 40}}}),
                   "2022-06-15");
        // Standard runs short: the last order never came.
        m_make.lot("Office Standard", m_office, m_make.council(),
                   std::max<std::int64_t>(standard * 9 / 10, 1),
                   edition("Standard", "2021", {{"channel", std::string("volume")}}), "2021-11-20");
        m_make.lot(
            "Office Standard, certificate only", m_office, m_make.council(),
            std::max<std::int64_t>(standard / 20, 1),
            edition("Standard", "2019",
                    {{"channel", std::string("volume")}, {"evidence_grade", std::string("supporting")}}),
            "2019-01-10");
        // Came with a PC that goes to disposal and runs no Office any more.
        for (const Pc &pc : m_whole.computers.all()) {
            if (pc.row.status != "awaiting_disposal" || Share{100, 0, 34}.has(LicenceItems::numberOf(pc)))
                continue;
            m_make.lot("Office Standard 2019 on " + *pc.row.assetNumber, m_office, m_make.council(), 1,
                       edition("Standard", "2019",
                               {{"channel", std::string("oem")}, {"locked_to", pc.row.id.value}}),
                       "2019-03-04");
            break;
        }
    }

    void addOthers()
    {
        const std::int64_t visio = countOf(m_visio, "Professional");
        const ItemId drawn = m_make.lot("Visio Professional", m_visio, m_make.department(0),
                                        std::max<std::int64_t>(visio * 3 / 4, 1),
                                        {{"edition", std::string("Professional")},
                                         {"version", std::string("2021")},
                                         {"channel", std::string("volume")}},
                                        "2021-12-01");
        m_make.lot("Visio Professional, assertion", m_visio, m_make.department(2),
                   std::max<std::int64_t>(visio / 5, 1),
                   {{"edition", std::string("Professional")},
                    {"version", std::string("2019")},
                    {"channel", std::string("volume")},
                    {"evidence_grade", std::string("none")}},
                   "2019-07-01");
        m_make.transaction(drawn, "addition", 4, "2023-05-02", "PO 66120");
        if (!m_holders[m_visio].empty())
            m_make.allocation(drawn, *m_holders[m_visio].front(), "promised to the planning inquiry");
        // One in eight holders of AutoCAD is not assigned yet; the subscription of last year has ended.
        const auto &drawers = m_holders[m_cad];
        const ItemId cad =
            m_make.lot("AutoCAD 2026", m_cad, m_make.council(),
                       std::max<std::int64_t>(static_cast<std::int64_t>(drawers.size()) * 7 / 8, 1),
                       join(term("2026-01-15", "2027-01-14"), {{"agreement", m_design.value},
                                                               {"version", std::string("2026")},
                                                               {"channel", std::string("subscription")}}),
                       "2026-01-10");
        m_make.lot("AutoCAD 2025", m_cad, m_make.council(), static_cast<std::int64_t>(drawers.size()) + 2,
                   join(term("2025-01-15", "2026-01-14"),
                        {{"version", std::string("2025")}, {"channel", std::string("subscription")}}),
                   "2025-01-10");
        std::set<ItemId> assigned;
        for (std::size_t i = 0; i < drawers.size(); i += 2) {
            const ItemId person = m_whole.council.people[drawers[i]->person].id;
            if (assigned.insert(person).second)
                m_make.assign(person, cad);
        }
        m_make.lot("Acrobat Pro, named users", m_acrobat, m_make.council(),
                   static_cast<std::int64_t>(m_holders[m_acrobat].size()) + 12,
                   join(term("2026-04-01", "2027-03-31"), {{"channel", std::string("subscription")}}),
                   "2026-03-20");
        m_make.lot("ArcGIS Pro, floating", m_map, m_make.department(3),
                   std::max<std::int64_t>(static_cast<std::int64_t>(m_holders[m_map].size()) / 12, 2),
                   {{"metric", std::string("concurrent")},
                    {"version", std::string("3.4")},
                    {"profile", std::string("floating")}},
                   "2024-12-02");
        m_make.lot("SQL Server Standard, cores", m_sql, m_make.council(), 40,
                   {{"edition", std::string("Standard")},
                    {"version", std::string("2022")},
                    {"agreement", m_enterprise.value},
                    {"channel", std::string("volume")},
                    {"cover_until", std::int64_t{*parseDay("2027-03-31")}}},
                   "2024-04-01");
        m_make.exclusion("Standby of the finance database", m_sql, m_servers.back().id, "standby",
                         "Product Terms, passive fail-over with cover");
        m_make.exemption(m_visio, m_make.department(4), "seasonal", "elections", m_day + 200);
    }

    // In every state that a case can be in, for those who have not used Office for long.
    void addReclaimCases()
    {
        static constexpr const char *kStates[] = {"notified", "objected", "approved", "kept"};
        const auto &holders = m_holders[m_office];
        std::size_t made = 0;
        for (std::size_t i = 1; i < holders.size() && made < 12; i += 9) {
            if (i % 3 == 2)
                continue;
            m_make.reclaimCase(*holders[i], m_office, kStates[made % std::size(kStates)],
                               m_day - 3 - 4 * static_cast<Day>(made));
            ++made;
        }
    }

    static LicenceItems::Values join(LicenceItems::Values a, const LicenceItems::Values &b)
    {
        a.insert(b.begin(), b.end());
        return a;
    }

    // The departments' own programs: mostly enough, some bought twice, a few too few, one or two never
    // bought.
    void addBusinessPrograms()
    {
        std::map<TitleId, std::size_t> productOf;
        const auto &stocked = m_whole.software.licensed();
        for (std::size_t i = 0; i < stocked.size(); ++i) {
            for (const TitleId title : stocked[i].titles)
                productOf.emplace(title, i);
        }
        std::vector<std::set<ItemId>> devices(stocked.size());
        for (const Pc &pc : m_whole.computers.all()) {
            for (const Installed &installed : pc.software) {
                if (const auto found = productOf.find(installed.title); found != productOf.end())
                    devices[found->second].insert(pc.row.id);
            }
        }
        for (std::size_t i = 0; i < stocked.size(); ++i) {
            const auto count = static_cast<std::int64_t>(devices[i].size());
            if (count == 0 || i % 61 == 30)
                continue;
            LicenceItems::Values more{{"channel", std::string("volume")}};
            if (stocked[i].isSubscription)
                more = {{"channel", std::string("subscription")}, {"agreement", m_enterprise.value}};
            const std::string year = std::to_string(2019 + i % 7);
            if (i % 19 == 7)
                more["unlimited"] = std::int64_t{1};
            const std::int64_t bought = i % 13 == 5  ? std::max<std::int64_t>(count - 3, 1)
                                        : i % 9 == 2 ? count + count / 2
                                                     : count + static_cast<std::int64_t>(i % 4);
            m_make.lot(stocked[i].name, stocked[i].item, m_make.department(i / 12), bought, more,
                       year + "-0" + std::to_string(1 + i % 9) + "-12");
        }
    }

    LicenceItems m_make;
    const Whole &m_whole;
    const Day m_day;
    ItemId m_office, m_visio, m_cad, m_acrobat, m_map, m_sql, m_enterprise, m_select, m_design;
    std::map<ItemId, std::vector<Pc *>> m_holders;
    std::map<std::pair<ItemId, std::string>, std::int64_t> m_count;
    std::vector<model::ItemRow> m_servers;
};

} // namespace

Outcome addLicences(const Whole &whole, Day day)
{
    return Licences(whole, day).add();
}

} // namespace tally::demo
