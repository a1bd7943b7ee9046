// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/computers.h"

#include "demo/pc_models.h"

#include <algorithm>
#include <string>

namespace tally::demo {

namespace {

constexpr std::string_view kSerialLetters = "0123456789BCDFGHJKLMNPQRSTVWXYZ";
constexpr std::string_view kHex = "0123456789abcdef";

std::string macOf(Random &random)
{
    std::string mac = "a4:bb:6d";
    for (int i = 0; i < 3; ++i)
        mac += ":" + random.letters(kHex, 2);
    return mac;
}

std::string uuidOf(Random &random)
{
    return random.letters(kHex, 8) + "-" + random.letters(kHex, 4) + "-4" + random.letters(kHex, 3) + "-8" +
           random.letters(kHex, 3) + "-" + random.letters(kHex, 12);
}

// The operating system such a PC runs today: the old ones that cannot take Windows 11 stay behind.
std::pair<std::string, std::string> systemOf(const PcModel &model, Random &random)
{
    if (model.lastYear < 2019)
        return {"Microsoft Windows 10 Enterprise", random.chance(150) ? "10.0.19044" : "10.0.19045"};
    if (random.chance(200))
        return {"Microsoft Windows 11 Enterprise", "10.0.22631"};
    return {"Microsoft Windows 11 Enterprise", random.chance(300) ? "10.0.26200" : "10.0.26100"};
}

} // namespace

Computers::Computers(Ledger &ledger, Random &random, const PeopleAndPlaces &council)
    : m_ledger(ledger), m_random(random), m_council(council)
{
    addModels();
}

std::size_t Computers::modelCount() const
{
    return m_models.size();
}

template <typename Row>
void Computers::begin(std::vector<model::Change> &kept, const Row &row)
{
    m_ledger.begin(row);
    model::Change ending = model::end(row, m_ledger.number());
    kept.push_back(std::move(ending));
}

void Computers::addModels()
{
    for (const char *name :
         {"Northern Office Systems", "Data Direct Supplies", "Framework Hardware Partners"}) {
        model::ItemRow row;
        row.id = ItemId{m_ledger.newId()};
        row.className = "supplier";
        row.name = name;
        row.status = "active";
        m_suppliers.push_back(row.id);
        m_ledger.put(row);
    }
    for (const PcModel &pcModel : pcModels()) {
        model::ItemRow row;
        row.id = ItemId{m_ledger.newId()};
        row.className = "model";
        row.status = "current";
        row.name = std::string(pcModel.name);
        row.attributes["manufacturer"] = std::string(pcModel.manufacturer);
        m_models.push_back(row.id);
        m_ledger.put(row);
    }
}

void Computers::addMedium(Pc &pc)
{
    const PcModel &pcModel = pcModels()[pc.model];
    model::ItemRow &disk = pc.medium;
    disk.owner = pc.row.owner;
    disk.id = ItemId{m_ledger.newId()};
    disk.className = "medium";
    disk.serialNumber =
        m_random.chance(8) ? std::optional<std::string>() : "S" + m_random.letters(kSerialLetters, 14);
    disk.name = "Disk of " + *pc.row.name;
    disk.status = "in_use";
    disk.attributes["capacity_bytes"] = pcModel.diskGb * std::int64_t{1'000'000'000};
    disk.attributes["media_type"] = std::string(pcModel.firstYear < 2016 ? "hdd" : "ssd");
    disk.attributes["manufacturer"] = std::string(m_random.chance(500) ? "Samsung" : "Kioxia");
    m_ledger.put(disk);
    begin(pc.begun, model::RelationshipRow{pc.row.owner, disk.id, "installed_in", pc.row.id, {}, {}});
}

void Computers::addMonitor(Pc &pc)
{
    model::ItemRow monitor;
    monitor.owner = pc.row.owner;
    monitor.id = ItemId{m_ledger.newId()};
    monitor.className = "monitor";
    monitor.serialNumber = "CN" + m_random.letters(kSerialLetters, 10);
    monitor.name = "24-inch monitor " + monitor.serialNumber->substr(6);
    monitor.status = "in_use";
    monitor.site = pc.row.site;
    monitor.purchasedOn = pc.row.purchasedOn;
    monitor.costPence = 12'900;
    m_ledger.put(monitor);
    begin(pc.begun, model::RelationshipRow{pc.row.owner, monitor.id, "installed_in", pc.row.id, {}, {}});
    pc.monitors.push_back(std::move(monitor));
}

void Computers::addIdentifiers(Pc &pc)
{
    const auto add = [&](std::string kind, const std::string &value, const std::string &canonical) {
        begin(pc.begun, model::IdentifierRow{pc.row.owner, pc.row.id, std::move(kind), value, canonical});
    };
    if (pc.row.serialNumber)
        add("serial_number", *pc.row.serialNumber, *pc.row.serialNumber);
    const std::string uuid = uuidOf(m_random);
    add("uuid", uuid, uuid);
    const std::string mac = macOf(m_random);
    add("mac", mac, mac);
}

Pc Computers::make(Day bought, std::size_t modelNumber)
{
    const PcModel &pcModel = pcModels()[modelNumber];
    Pc pc;
    pc.model = modelNumber;
    pc.bought = m_ledger.number();
    model::ItemRow &row = pc.row;
    row.id = ItemId{m_ledger.newId()};
    row.className = std::string(pcModel.className);
    const std::string asset = std::to_string(++m_lastAsset);
    row.name = "WCC-" + asset;
    row.assetNumber = asset;
    if (!m_random.chance(6)) // some were never read off the case
        row.serialNumber = std::string(pcModel.serialHead) + m_random.letters(kSerialLetters, 7);
    row.model = m_models[modelNumber];
    row.supplier = m_random.pick(m_suppliers);
    row.orderNumber = "PO" + std::to_string(40'000 + bought / 7);
    row.costPence = pcModel.costPence;
    row.purchasedOn = bought;
    row.warrantyUntil = addMonths(bought, 36);
    row.attributes["manufacturer"] = std::string(pcModel.manufacturer);
    row.attributes["memory_mib"] = std::int64_t{pcModel.memoryGb} * 1024;
    row.attributes["chassis"] = std::string(pcModel.chassis);
    row.attributes["cores"] = std::int64_t{pcModel.cores};
    row.attributes["processors"] = std::int64_t{1};
    return pc;
}

void Computers::assign(Pc &pc)
{
    pc.used = true;
    pc.person = m_nextPerson++ * 2 % m_council.people.size(); // every second person has a PC of his own
    if (m_nextPerson * 2 % m_council.people.size() == 0)
        ++m_nextPerson;
    const Person &person = m_council.people[pc.person];
    pc.row.custodian = person.id;
    pc.row.owner = m_council.organisations[person.owner];
    pc.row.site = m_council.sites[person.site].id;
    // Charged to its user's head, but for those that were bought from another's budget.
    const ItemId another = m_random.pick(m_council.departments[person.department].costCentres);
    pc.row.costCentre = m_nextPerson % 23 == 0 ? another : person.costCentre;
    pc.row.status = "in_use";
    if (m_random.chance(12)) // blanks that an audit finds
        pc.row.custodian = {};
    if (m_random.chance(10))
        pc.row.site = {};
}

void Computers::buy(Day day, std::size_t count, bool toStock)
{
    const int year = yearMonthDay(day).year;
    for (std::size_t i = 0; i < count; ++i) {
        Pc pc = make(day, pcModelOf(m_random, year));
        if (toStock) {
            pc.row.owner = m_council.organisations[0];
            pc.row.site = m_council.stockSite;
            pc.row.status = "in_stock";
        } else {
            assign(pc);
        }
        m_ledger.put(pc.row);
        addMedium(pc);
        addIdentifiers(pc);
        const bool desktop = pc.row.className == "desktop";
        if (desktop || m_random.chance(600))
            addMonitor(pc);
        if (desktop && m_random.chance(150))
            addMonitor(pc);
        m_pcs.push_back(std::move(pc));
    }
}

void Computers::handOut(Day, std::size_t count)
{
    for (Pc &pc : m_pcs) {
        if (count == 0)
            return;
        if (pc.used || pc.bought == m_ledger.number())
            continue;
        const OrgId owner = pc.row.owner;
        assign(pc);
        pc.row.owner = owner; // bought by the council; a partner's own come by their own orders
        m_ledger.put(pc.row);
        --count;
    }
}

void Computers::endReport(Pc &pc)
{
    for (const Installed &installed : pc.software)
        m_ledger.end(
            model::InstallationRow{pc.row.owner, pc.row.id, installed.title, pc.report.id, installed.on},
            installed.began);
    if (pc.report.id)
        m_ledger.end(pc.report, pc.reported);
    for (const model::Change &ending : pc.inventory)
        m_ledger.change(ending);
    for (const model::ItemRow &monitor : pc.monitors)
        m_ledger.retire(monitor);
}

void Computers::retireOldest(std::size_t count)
{
    for (; count > 0 && !m_pcs.empty(); --count) {
        Pc &pc = m_pcs.front();
        endReport(pc);
        for (const model::Change &ending : pc.begun)
            m_ledger.change(ending);
        m_ledger.retire(pc.medium);
        m_ledger.retire(pc.row);
        m_pcs.pop_front();
    }
}

std::vector<Pc> Computers::takeOldest(std::size_t count)
{
    std::vector<Pc> taken;
    for (; count > 0 && !m_pcs.empty(); --count) {
        taken.push_back(std::move(m_pcs.front()));
        m_pcs.pop_front();
    }
    return taken;
}

void Computers::endReports(Pc &pc)
{
    endReport(pc);
    for (const model::Change &ending : pc.begun) {
        const bool isRelationship = ending.key.table == model::Table::Relationship;
        if (isRelationship && std::get<std::int64_t>(ending.key.cells[0]) != pc.medium.id.value)
            m_ledger.change(ending);
    }
    pc.software.clear();
    pc.inventory.clear();
    pc.monitors.clear();
    pc.report.id = {};
}

void Computers::markForDisposal(std::size_t count)
{
    for (std::size_t i = 0; i < count && i < m_pcs.size(); ++i) {
        Pc &pc = m_pcs[i];
        pc.row.status = "awaiting_disposal";
        pc.row.site = m_council.stockSite;
        pc.row.custodian = {};
        m_ledger.put(pc.row);
    }
}

void Computers::addComponents(Pc &pc)
{
    const PcModel &pcModel = pcModels()[pc.model];
    const auto add = [&](std::string kind, std::string key, model::Attributes values) {
        begin(pc.inventory, model::ComponentRow{pc.row.owner, pc.row.id, pc.report.id, std::move(kind),
                                                std::move(key), std::move(values)});
    };
    const bool laptop = pc.row.className != "desktop";
    add("network_interface", "Ethernet",
        {{"mac", macOf(m_random)},
         {"description", std::string("Ethernet Connection")},
         {"status", std::string(laptop ? "down" : "up")}});
    if (laptop)
        add("network_interface", "Wi-Fi",
            {{"mac", macOf(m_random)},
             {"description", std::string("Wi-Fi 6 AX201")},
             {"status", std::string("up")}});
    add("memory", "1",
        {{"capacity_mib", std::int64_t{pcModel.memoryGb} * 1024}, {"type", std::string("DDR4")}});
    add("processor", "0", {{"cores", std::int64_t{pcModel.cores}}, {"name", std::string(pcModel.processor)}});
    if (laptop)
        add("battery", "1",
            {{"design_capacity_mwh", std::int64_t{53'000}},
             {"full_capacity_mwh", m_random.between(24'000, 53'000)}});
}

void Computers::addClaims(Pc &pc)
{
    const auto add = [&](std::string attribute, model::AttributeValue value) {
        begin(pc.inventory,
              model::ClaimRow{pc.row.owner, pc.report.id, std::move(attribute), std::move(value)});
    };
    add("name", *pc.row.name);
    if (pc.row.serialNumber)
        add("serial_number", *pc.row.serialNumber);
    add("manufacturer", pc.row.attributes["manufacturer"]);
    if (pc.row.model)
        add("model", pc.row.model.value); // as imports claim what is an item
    add("memory_mib", pc.row.attributes["memory_mib"]);
    add("operating_system", pc.row.attributes["operating_system"]);
    add("operating_system_version", pc.row.attributes["operating_system_version"]);
}

void Computers::inventory(Pc &pc, const SoftwareStock &software, Day day)
{
    const auto [system, version] = systemOf(pcModels()[pc.model], m_random);
    pc.row.attributes["operating_system"] = system;
    pc.row.attributes["operating_system_version"] = version;
    m_ledger.put(pc.row);
    model::ReportRow &report = pc.report;
    report.owner = pc.row.owner;
    report.id = ReportId{m_ledger.newId()};
    report.source = "glpi-agent";
    report.subject = *pc.row.name + "-" + formatDay(day);
    report.item = pc.row.id;
    report.seenAt = startOf(day) + m_random.between(7, 18) * 3'600'000;
    pc.software = software.build(m_random, m_council.people[pc.person].department, pc.model,
                                 std::max(*pc.row.purchasedOn, day - 400));
    report.counts["software_entries"] = static_cast<std::int64_t>(pc.software.size());
    m_ledger.begin(report);
    pc.reported = pc.inventoried = m_ledger.number();
    for (Installed &installed : pc.software) {
        installed.on = std::min(installed.on, day);
        installed.began = m_ledger.number();
        m_ledger.begin(
            model::InstallationRow{pc.row.owner, pc.row.id, installed.title, report.id, installed.on});
    }
    addComponents(pc);
    addClaims(pc);
}

void Computers::update(Pc &pc, const SoftwareStock &software, Day day)
{
    pc.report.seenAt = startOf(day) + m_random.between(7, 18) * 3'600'000;
    m_ledger.replace(pc.report, pc.reported);
    pc.reported = m_ledger.number();
    for (Installed &installed : pc.software) {
        if (!m_random.chance(45))
            continue;
        const TitleId next = software.successor(installed.title);
        const auto same = [&](const Installed &other) { return other.title == next; };
        if (next == installed.title || std::any_of(pc.software.begin(), pc.software.end(), same))
            continue;
        m_ledger.end(
            model::InstallationRow{pc.row.owner, pc.row.id, installed.title, pc.report.id, installed.on},
            installed.began);
        installed = {next, day, m_ledger.number()};
        m_ledger.begin(model::InstallationRow{pc.row.owner, pc.row.id, next, pc.report.id, day});
    }
}

} // namespace tally::demo
