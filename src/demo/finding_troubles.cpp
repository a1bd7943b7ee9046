// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/finding_troubles.h"

#include <algorithm>
#include <string>

namespace tally::demo {

namespace {

constexpr std::string_view kAgent = "glpi-agent";
constexpr std::string_view kSpreadsheet = "csv:assets";

class Troubles
{
public:
    Troubles(const FindingTroubles &of, Day day)
        : m_ledger(of.ledger), m_council(of.council), m_pcs(of.computers.all()), m_day(day)
    {
    }

    Outcome add()
    {
        m_ledger.open(m_day, 13 * 60, "mreed", "import", "csv:assets", "the yearly asset spreadsheet");
        spreadsheet();
        TALLY_CHECK(m_ledger.close());
        m_ledger.open(m_day, 14 * 60, "agent", "import", "glpi-agent", "inventories");
        inventories();
        TALLY_CHECK(m_ledger.close());
        m_ledger.open(m_day, 15 * 60, "agent", "import", "glpi-agent", "inventories of what nobody recorded");
        strangers();
        TALLY_CHECK(m_ledger.close());
        m_ledger.open(m_day, 16 * 60, "spatel", "edit", "person", "recorded once more by hand");
        recordedTwice();
        TALLY_CHECK(m_ledger.close());
        m_ledger.open(m_day, 17 * 60, "tokafor", "service", "person", "changes of the board");
        changes();
        return m_ledger.close();
    }

private:
    // So many of a council of 7,000 PCs; fewer of a smaller one, of a village none.
    std::size_t share(std::size_t ofSevenThousand) const
    {
        constexpr std::size_t kVillage = 300;
        return m_pcs.size() < kVillage ? 0 : std::max<std::size_t>(m_pcs.size() * ofSevenThousand / 7000, 1);
    }

    // The next PC in use that an inventory has seen and nobody here has touched yet; null: there is none.
    Pc *next()
    {
        constexpr std::size_t kStride = 17;
        for (m_at += kStride; m_at < m_pcs.size(); ++m_at) {
            Pc &pc = m_pcs[m_at];
            if (pc.used && pc.report.id && pc.row.custodian && pc.row.serialNumber &&
                pc.row.status == std::optional<std::string>("in_use"))
                return &pc;
        }
        return nullptr;
    }
    std::vector<Pc *> take(std::size_t count)
    {
        std::vector<Pc *> taken;
        while (taken.size() < count) {
            Pc *pc = next();
            if (pc == nullptr)
                break;
            taken.push_back(pc);
        }
        return taken;
    }

    ReportId report(const model::ItemRow &of, std::string_view source, Day seenOn)
    {
        model::ReportRow report;
        report.owner = of.owner;
        report.id = ReportId{m_ledger.newId()};
        report.source = source;
        report.subject = of.name.value_or("row") + "-" + std::to_string(of.id.value);
        report.item = of.id;
        report.seenAt = startOf(seenOn) + 9 * 3'600'000;
        m_ledger.begin(report);
        return report.id;
    }

    void claim(const model::ItemRow &of, ReportId report, const std::string &attribute,
               const model::AttributeValue &value)
    {
        m_ledger.begin(model::ClaimRow{of.owner, report, attribute, value});
    }

    // What the agent said of it at first, said otherwise now.
    void say(const Pc &pc, const std::string &attribute, const model::AttributeValue &value)
    {
        m_ledger.replace(model::ClaimRow{pc.row.owner, pc.report.id, attribute, value}, pc.inventoried);
    }

    // The register's own words, against which inventories stand.
    void spreadsheet()
    {
        m_lessMemory = take(share(9));
        for (const Pc *pc : m_lessMemory)
            claim(pc->row, report(pc->row, kSpreadsheet, m_day), "memory_mib",
                  pc->row.attributes.at("memory_mib"));
        m_renamed = take(share(12));
        for (const Pc *pc : m_renamed)
            claim(pc->row, report(pc->row, kSpreadsheet, m_day), "name", *pc->row.name);
        m_otherBoard = take(share(5));
        for (const Pc *pc : m_otherBoard)
            claim(pc->row, report(pc->row, kSpreadsheet, m_day), "serial_number", *pc->row.serialNumber);
    }

    void inventories()
    {
        for (Pc *pc : m_lessMemory) {
            const std::int64_t half = std::get<std::int64_t>(pc->row.attributes.at("memory_mib")) / 2;
            say(*pc, "memory_mib", half);
            pc->row.attributes["memory_mib"] = half;
            m_ledger.put(pc->row);
        }
        for (Pc *pc : m_renamed) {
            const std::string name = "DESKTOP-" + pc->row.serialNumber->substr(0, 7);
            say(*pc, "name", name);
            pc->row.name = name;
            m_ledger.put(pc->row);
        }
        for (const Pc *pc : m_otherBoard) // the board was replaced, the register's number stays
            say(*pc, "serial_number", "R" + *pc->row.serialNumber);
        otherUsers();
        swapDisks();
        loseDisks();
        seeDisposed();
        silence();
    }

    // Somebody else signs in.
    void otherUsers()
    {
        for (Pc *pc : take(share(45))) {
            const Person &colleague = m_council.people[(pc->person + 3) % m_council.people.size()];
            claim(pc->row, pc->report.id, "last_user", "WENDLEBURY\\" + colleague.login);
            pc->row.attributes["last_user"] = "WENDLEBURY\\" + colleague.login;
            m_ledger.put(pc->row);
        }
    }

    void leaveChassis(const Pc &pc)
    {
        for (const model::Change &ending : pc.begun) {
            if (ending.key == model::keyOf(installed(pc, pc)))
                m_ledger.change(ending);
        }
    }
    static model::RelationshipRow installed(const Pc &disk, const Pc &chassis)
    {
        return {disk.row.owner, disk.medium.id, "installed_in", chassis.row.id, {}, {}};
    }

    void swapDisks()
    {
        const std::vector<Pc *> pcs = take(share(4) * 2);
        for (std::size_t i = 0; i + 1 < pcs.size(); i += 2) {
            leaveChassis(*pcs[i]);
            m_ledger.begin(installed(*pcs[i], *pcs[i + 1]));
        }
    }

    void loseDisks()
    {
        for (const Pc *pc : take(share(3)))
            leaveChassis(*pc);
    }

    // Disposed of two months ago, and switched on since.
    void seeDisposed()
    {
        constexpr Day kBefore = 60;
        for (Pc *pc : take(share(2))) {
            pc->row.status = "disposed";
            pc->row.custodian = {};
            pc->row.attributes["disposed_on"] = std::int64_t{m_day - kBefore};
            m_ledger.put(pc->row);
        }
    }

    // Another tool saw it too, once.
    void silence()
    {
        constexpr Day kBefore = 200;
        for (const Pc *pc : take(share(15)))
            report(pc->row, "ocs", m_day - kBefore);
    }

    void strangers()
    {
        for (std::size_t i = 0; i < share(6); ++i)
            unregistered(i);
        for (std::size_t i = 0; i < share(4); ++i)
            held(i);
    }

    // Bought past the office, and found by its agent.
    void unregistered(std::size_t number)
    {
        model::ItemRow row;
        row.owner = m_council.organisations[0];
        row.id = ItemId{m_ledger.newId()};
        row.className = "laptop";
        row.name = "LAPTOP-PRIVATE" + std::to_string(number + 1);
        row.serialNumber = "PF3XX" + std::to_string(1000 + number);
        row.attributes["manufacturer"] = std::string("Lenovo");
        m_ledger.put(row);
        const ReportId seen = report(row, kAgent, m_day - 1);
        claim(row, seen, "name", *row.name);
        claim(row, seen, "serial_number", *row.serialNumber);
        m_ledger.begin(
            model::IdentifierRow{row.owner, row.id, "serial_number", *row.serialNumber, *row.serialNumber});
    }

    // A report whose keys are those of two PCs.
    void held(std::size_t number)
    {
        const std::vector<Pc *> both = take(2);
        if (both.size() < 2)
            return;
        model::ItemRow row;
        row.owner = both[0]->row.owner;
        row.name = "clone-" + std::to_string(number + 1);
        const ReportId waiting = report(row, kAgent, m_day);
        claim(row, waiting, "name", *row.name);
        claim(row, waiting, "reported_class", std::string("laptop"));
        std::vector<std::string> keys{"serial_number\t" + *both[0]->row.serialNumber,
                                      "serial_number\t" + *both[1]->row.serialNumber};
        std::sort(keys.begin(), keys.end());
        claim(row, waiting, "reported_identifiers", keys);
    }

    // The serial number read off the case, with what the eye confuses; or the same once more.
    void recordedTwice()
    {
        std::size_t number = 0;
        for (const Pc *pc : take(share(8))) {
            model::ItemRow row = pc->row;
            row.id = ItemId{m_ledger.newId()};
            row.name = "WCC-H" + std::to_string(++number);
            row.assetNumber.reset();
            row.status = "in_stock";
            row.custodian = {};
            row.attributes.clear();
            row.attributes["manufacturer"] = pc->row.attributes.at("manufacturer");
            for (char &c : *row.serialNumber) {
                if (c == '0' && number % 4 != 0)
                    c = 'O';
            }
            m_ledger.put(row);
        }
    }

    void changes()
    {
        for (std::size_t i = 0; i < (m_renamed.size() + 3) / 4; ++i)
            change(*m_renamed[i], i, "name=" + *m_renamed[i]->row.name);
        for (std::size_t i = 0; i < (m_lessMemory.size() + 3) / 4; ++i)
            change(*m_lessMemory[i], 100 + i, "memory_mib=32 GiB");
    }

    void change(const Pc &pc, std::size_t number, const std::string &value)
    {
        model::ItemRow row;
        row.owner = pc.row.owner;
        row.id = ItemId{m_ledger.newId()};
        row.className = "change_request";
        row.name = "CHG-" + std::to_string(2600 + number);
        row.status = "approved";
        row.attributes["reference"] = *row.name;
        row.attributes["subject"] = pc.row.id.value;
        row.attributes["new_values"] = std::vector<std::string>{value};
        row.attributes["approved_on"] = std::int64_t{m_day - 20};
        m_ledger.put(row);
    }

    Ledger &m_ledger;
    const PeopleAndPlaces &m_council;
    std::deque<Pc> &m_pcs;
    Day m_day;
    std::size_t m_at = 0;
    std::vector<Pc *> m_lessMemory, m_renamed, m_otherBoard;
};

} // namespace

Outcome addFindingTroubles(const FindingTroubles &of, Day day)
{
    return Troubles(of, day).add();
}

} // namespace tally::demo
