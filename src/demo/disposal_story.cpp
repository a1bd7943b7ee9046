// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/disposal_story.h"

#include <algorithm>
#include <array>

namespace tally::demo {

namespace {

constexpr const char *kHoldingArea = "Mill Lane stock";
constexpr std::int64_t kCapacity = 150;
constexpr const char *kGreenloop = "Greenloop Asset Recovery";
constexpr const char *kDatacare = "Datacare Disposals";
constexpr std::size_t kBench = 20; // drives that are wiped at one time
constexpr std::size_t kCage = 40;  // computers
constexpr int kMorning = 9 * 60, kAfternoon = 14 * 60;

std::string modelOf(const Leaving &each)
{
    if (each.isDisk())
        return "WDC WD5000AAKX-0";
    const std::string maker = std::get<std::string>(each.pc.medium.attributes.at("manufacturer"));
    return maker == "Samsung" ? "Samsung SSD 860" : "KXG50ZNV256G KIO";
}

// As a tired eye reads it: two neighbours change places.
std::string misread(std::string text)
{
    for (std::size_t i = text.size() / 2; i + 1 < text.size(); ++i) {
        if (text[i] != text[i + 1]) {
            std::swap(text[i], text[i + 1]);
            return text;
        }
    }
    return text;
}

} // namespace

template <typename Test>
DisposalStory::Group DisposalStory::those(Test test) const
{
    Group group;
    for (const Leaving &each : m_batch) {
        if (test(each)) {
            group.assets.push_back(each.asset());
            group.serials.push_back(each.serial());
        }
    }
    return group;
}

const Leaving *DisposalStory::nth(Way way, std::size_t number) const
{
    for (const Leaving &each : m_batch) {
        if (each.way == way && !each.hasFailed && number-- == 0)
            return &each;
    }
    return nullptr;
}

// --- before the first

Outcome DisposalStory::addContractor(const char *name, Day from, Day insuredUntil)
{
    model::ItemRow supplier;
    supplier.owner = m_stage.council().organisations[0];
    supplier.id = ItemId{m_stage.ledger().newId()};
    supplier.className = "supplier";
    supplier.name = name;
    supplier.status = "active";
    m_stage.put(supplier);
    for (const char *kind : {"contract", "insurance", "certification", "carrier", "permit", "dial"}) {
        model::ItemRow row;
        row.owner = supplier.owner;
        row.id = ItemId{m_stage.ledger().newId()};
        row.className = "supplier_assurance";
        row.name = std::string(name) + " " + kind;
        row.status = "current";
        row.attributes = {
            {"disposal_supplier", supplier.id.value},
            {"assurance_type", std::string(kind)},
            {"reference", std::string(kind).substr(0, 3) + "-" + std::to_string(from % 10'000)},
            {"valid_from", std::int64_t{from}},
            {"valid_until",
             std::int64_t{std::string_view(kind) == "insurance" ? insuredUntil : addMonths(from, 24)}}};
        if (std::string_view(kind) == "dial")
            row.attributes.emplace("dial", std::int64_t{2});
        m_stage.put(row);
    }
    return {};
}

Outcome DisposalStory::begin(Day day)
{
    m_stage.setTime(day, kMorning);
    m_stage.open(cast::kManager, "edit", "person", "contractors for secure disposal, and the holding area");
    const Day insuredUntil = *dayFrom(2026, 10, 31);
    TALLY_CHECK(addContractor(kGreenloop, day - 60, addMonths(day, 18)));
    TALLY_CHECK(addContractor(kDatacare, day - 30, insuredUntil));
    model::ItemRow place = m_stage.council().holdingArea;
    place.attributes["capacity_items"] = kCapacity;
    place.attributes["secure"] = std::int64_t{1};
    m_stage.put(place);
    return m_stage.close();
}

// --- into the holding area

Outcome DisposalStory::comeBack(std::vector<Leaving> &things)
{
    m_stage.open(cast::kTechnician, "edit", "person", "returned by their users, replaced");
    for (Leaving &each : things) {
        Pc &pc = each.pc;
        pc.used = false;
        pc.row.custodian = {};
        pc.row.site = m_stage.council().stockSite;
        pc.row.status = "in_stock";
        if (!pc.medium.serialNumber) // read off the label
            pc.medium.serialNumber = "SN" + std::to_string(pc.medium.id.value * 7919 % 10'000'000'000);
        m_stage.put(pc.row);
        m_stage.put(pc.medium);
        m_stage.know(model::RelationshipRow{pc.row.owner, pc.medium.id, "installed_in", pc.row.id, {}, {}},
                     pc.bought);
    }
    return m_stage.close();
}

Outcome DisposalStory::declare(const std::vector<Leaving> &things)
{
    std::size_t number = 0;
    for (const Leaving &each : things) {
        const char *who = number++ % 3 == 2 ? cast::kSecondTechnician : cast::kTechnician;
        TALLY_CHECK(m_stage.take(who, "declare", {each.serial()}, {{"in", each.asset()}, {"bay", "1"}}));
    }
    return {};
}

Outcome DisposalStory::triage(const std::vector<Leaving> &things)
{
    for (const bool isDesktop : {true, false}) {
        for (const bool isReused : {true, false}) {
            const auto assets = assetsOf(things, [&](const Leaving &each) {
                return each.isDesktop() == isDesktop && (each.way != Way::Destroyed) == isReused;
            });
            if (assets.empty())
                continue;
            TALLY_CHECK(m_stage.take(cast::kTechnician, "triage", assets,
                                     {{"destination", isReused ? "outside_reuse" : "outside_recycling"},
                                      {"waste", isReused ? "not_waste" : "waste"},
                                      {"weight", isDesktop ? "7.9 kg" : "2.15 kg"}}));
        }
    }
    return {};
}

Outcome DisposalStory::store(const std::vector<Leaving> &things, const std::string &shelf)
{
    const auto all = assetsOf(things, [](const Leaving &) { return true; });
    return m_stage.take(cast::kCustodian, "store", all, {{"place", kHoldingArea}, {"shelf", shelf}});
}

Outcome DisposalStory::begin(const std::string &ticket, std::vector<Leaving> &things)
{
    TALLY_CHECK(comeBack(things));
    for (const char *dataClass : {"C1", "C3", "C4"}) {
        const auto assets =
            assetsOf(things, [&](const Leaving &each) { return each.dataClass == dataClass; });
        if (!assets.empty())
            TALLY_CHECK(m_stage.take(
                cast::kTechnician, "retire", assets,
                {{"ticket", ticket}, {"class", dataClass}, {"because", "five years old and replaced"}}));
    }
    return {};
}

Outcome DisposalStory::takeIn(const std::string &ticket, const std::string &shelf,
                              std::vector<Leaving> &things)
{
    if (things.empty())
        return {};
    TALLY_CHECK(begin(ticket, things));
    TALLY_CHECK(declare(things));
    TALLY_CHECK(triage(things));
    return store(things, shelf);
}

Outcome DisposalStory::retire(Day day, const std::string &order, std::vector<Pc> pcs, Behind behind)
{
    m_order = order;
    m_contractor = order.back() % 4 == 3 ? Contractor::Datacare : Contractor::Greenloop;
    m_isHeld = behind.isHeld;
    m_batch = leavingOf(std::move(pcs));
    std::size_t left = std::min(behind.count, m_batch.size() / 10);
    for (Leaving &each : m_batch) {
        if (each.way != Way::Wiped && left > 0) {
            each.staysBehind = true;
            --left;
        }
    }
    m_stage.setTime(day, kMorning);
    if (!m_batch.empty() && !m_firstGone.id)
        m_firstGone = m_batch.back().pc.row;
    return takeIn("CHG-" + order.substr(2), "Cage " + std::to_string(m_lastCage % 4 + 1), m_batch);
}

// --- wiping

Outcome DisposalStory::wipeRun(const std::vector<Leaving *> &drives, WipeEnd last)
{
    std::vector<std::string> serials;
    std::vector<WipedDrive> wiped;
    for (const Leaving *each : drives) {
        serials.push_back(each->serial());
        wiped.push_back({modelOf(*each), each->serial(), each->bytes(), each->isDisk(), WipeEnd::Erased});
    }
    wiped.back().end = last;
    TALLY_CHECK(m_stage.take(
        cast::kOperator, "start", serials,
        {{"technique", "overwrite"}, {"tool", "nwipe"}, {"tool_version", "0.42"}, {"station", "Bench 1"}}));
    const int begun = m_stage.minute();
    const std::string name =
        "nwipe_log_" + formatDay(m_stage.day()) + "-" + std::to_string(++m_lastLog) + ".txt";
    std::string log = nwipeLog(wiped, m_stage.day(), begun);
    m_stage.setTime(m_stage.day(), begun + 70);
    return m_stage.takeFile(cast::kOperator, "evidence", {}, name, std::move(log));
}

// In runs of as many as the bench takes. In the first of a greater batch one drive fails; in the second
// somebody stops the last one, and it is wiped again.
Outcome DisposalStory::wipe(std::vector<Leaving *> drives, Day day)
{
    m_stage.setTime(day, kMorning);
    std::vector<Leaving *> again;
    for (std::size_t from = 0, run = 0; from < drives.size(); from += kBench, ++run) {
        const std::size_t until = std::min(from + kBench, drives.size());
        const std::vector<Leaving *> some(drives.begin() + static_cast<std::ptrdiff_t>(from),
                                          drives.begin() + static_cast<std::ptrdiff_t>(until));
        const bool isGreat = some.size() > 1;
        const WipeEnd last = isGreat && run == 0   ? WipeEnd::Failed
                             : isGreat && run == 1 ? WipeEnd::Aborted
                                                   : WipeEnd::Erased;
        TALLY_CHECK(wipeRun(some, last));
        some.back()->hasFailed = last == WipeEnd::Failed;
        if (last == WipeEnd::Aborted)
            again.push_back(some.back());
    }
    return again.empty() ? Outcome() : wipeRun(again, WipeEnd::Erased);
}

Outcome DisposalStory::accept(const std::vector<Leaving *> &drives)
{
    std::vector<std::string> serials;
    for (const Leaving *each : drives) {
        if (!each->hasFailed)
            serials.push_back(each->serial());
    }
    if (serials.empty())
        return {};
    TALLY_CHECK(m_stage.take(cast::kOperator, "verify", serials));
    return m_stage.take(cast::kReviewer, "accept", serials);
}

// --- onto an order and away

Outcome DisposalStory::orderAndApprove(const std::vector<std::string> &assets, Day collectOn)
{
    const char *contractor = m_contractor == Contractor::Greenloop ? kGreenloop : kDatacare;
    TALLY_CHECK(m_stage.take(cast::kManager, "ready", assets));
    TALLY_CHECK(m_stage.take(cast::kManager, "order", {m_order},
                             {{"supplier", contractor},
                              {"dial", "2"},
                              {"leaves_the_country", "no"},
                              {"collect_on", formatDay(collectOn)}}));
    TALLY_CHECK(m_stage.take(cast::kManager, "allocate", assets, {{"order", m_order}}));
    return m_stage.take(cast::kManager, "submit", {m_order});
}

Outcome DisposalStory::pack(const std::vector<Leaving> &things)
{
    m_seals.clear();
    m_sealedGrams = 0;
    for (std::size_t from = 0; from < things.size(); from += kCage) {
        const std::string cage = "CAGE-" + std::to_string(++m_lastCage);
        const std::string seal = std::to_string(m_lastSeal += 13);
        std::vector<std::string> assets;
        std::int64_t grams = 0;
        for (std::size_t i = from; i < std::min(from + kCage, things.size()); ++i) {
            assets.push_back(things[i].asset());
            grams += things[i].grams();
        }
        TALLY_CHECK(m_stage.take(cast::kCustodian, "container", {cage}, {{"type", "cage"}}));
        TALLY_CHECK(m_stage.take(cast::kCustodian, "pack", assets, {{"container", cage}}));
        TALLY_CHECK(m_stage.take(cast::kCustodian, "seal", {cage},
                                 {{"seal", seal}, {"weight", kilograms(grams) + " kg"}}));
        TALLY_CHECK(m_stage.take(cast::kTechnician, "countersign", {cage}));
        m_seals.push_back(seal);
        m_sealedGrams += grams;
    }
    return {};
}

Outcome DisposalStory::collect(bool isSealMisread)
{
    const auto listed = [](const std::vector<std::string> &seals) {
        std::string text;
        for (const std::string &seal : seals)
            text += (text.empty() ? "" : "; ") + seal;
        return text;
    };
    TALLY_CHECK(m_stage.take(cast::kCustodian, "collect", {m_order},
                             {{"driver", "J. Barrow"},
                              {"vehicle", "GL23 ARX"},
                              {"document", "WTN-" + m_order.substr(2)},
                              {"seals", listed(m_seals)}}));
    std::vector<std::string> found = m_seals;
    if (isSealMisread)
        found.back() = misread(found.back());
    m_stage.setTime(m_stage.day(), 15 * 60 + 30);
    return m_stage.take(cast::kOperator, "receive", {m_order},
                        {{"seals", listed(found)},
                         {"condition", "intact"},
                         {"weight", kilograms(m_sealedGrams - m_sealedGrams / 400) + " kg"},
                         {"count", std::to_string(m_batch.size())}});
}

Outcome DisposalStory::leaveBehind()
{
    const auto held = those([](const Leaving &each) { return each.staysBehind; });
    std::erase_if(m_batch, [](const Leaving &each) { return each.staysBehind; });
    if (!m_isHeld || held.serials.empty())
        return {};
    return m_stage.take(cast::kGovernance, "hold", held.serials,
                        {{"reference", "FOI 2026/118"},
                         {"scope", "correspondence of the planning service"},
                         {"review", formatDay(m_stage.day() + 90)},
                         {"because", "a request for what is on them is open"}});
}

Outcome DisposalStory::send(Computers &computers, Day first, bool isSealMisread)
{
    if (m_batch.empty())
        return {};
    m_stage.setTime(first + 3, 8 * 60);
    TALLY_CHECK(leaveBehind());
    std::vector<Leaving *> drives;
    for (Leaving &each : m_batch) {
        if (each.way == Way::Wiped)
            drives.push_back(&each);
    }
    TALLY_CHECK(wipe(drives, first + 3));
    m_stage.setTime(first + 4, kMorning);
    TALLY_CHECK(accept(drives));
    m_stage.setTime(first + 4, kAfternoon);
    const auto assets = assetsOf(m_batch, [](const Leaving &) { return true; });
    TALLY_CHECK(orderAndApprove(assets, first + 6));
    m_stage.setTime(first + 5, kMorning);
    TALLY_CHECK(m_stage.take(cast::kApprover, "approve", {m_order}));
    TALLY_CHECK(pack(m_batch));
    m_stage.setTime(first + 6, 10 * 60);
    TALLY_CHECK(collect(isSealMisread));
    m_stage.ledger().open(m_stage.day(), m_stage.nextMinute(), cast::kCustodian, "edit", "person",
                          m_order + ": what was reported of them has ended");
    for (Leaving &each : m_batch)
        computers.endReports(each.pc);
    return m_stage.ledger().close();
}

// --- what comes back of it

std::string DisposalStory::report(bool hasTroubles, bool hasSlip, std::vector<std::string> &slips) const
{
    std::vector<ReportedDrive> rows;
    const Leaving *slipped = hasSlip || hasTroubles ? nth(Way::Destroyed, 1) : nullptr;
    const Leaving *missing = hasTroubles ? nth(Way::Destroyed, 3) : nullptr;
    for (const Leaving &each : m_batch) {
        if (&each == missing)
            continue;
        ReportedDrive row{
            each.asset(),           each.pc.row.serialNumber.value_or(""), each.serial(), {}, {}, {}, {},
            kilograms(each.grams())};
        if (each.way == Way::Destroyed || each.hasFailed) {
            row.method = "Disintegrated";
            row.certificate = "COD-" + m_order.substr(2) + "-" + std::to_string(rows.size() + 1);
        } else {
            row.method = each.isDisk() ? "ATA sanitize overwrite" : "ATA sanitize block erase";
            row.verification = "Full read back";
        }
        if (&each == slipped) {
            row.serial = misread(row.serial);
            slips = {each.serial(), row.serial, std::to_string(rows.size() + 1)};
        }
        rows.push_back(std::move(row));
    }
    if (hasTroubles)
        rows.push_back(
            {{}, {}, "WX71A2217745", {}, "Disintegrated", {}, "COD-" + m_order.substr(2) + "-X", "0.48"});
    return contractorReport("J-" + m_order.substr(2), rows);
}

Outcome DisposalStory::acceptReported()
{
    const auto purged = those([](const Leaving &each) { return each.way == Way::Purged; }).serials;
    const auto destroyed =
        those([](const Leaving &each) { return each.way == Way::Destroyed || each.hasFailed; }).serials;
    if (!purged.empty()) {
        TALLY_CHECK(m_stage.take(cast::kOperator, "verify", purged));
        TALLY_CHECK(m_stage.take(cast::kReviewer, "accept", purged));
    }
    return destroyed.empty() ? Outcome() : m_stage.take(cast::kReviewer, "accept-destruction", destroyed);
}

Outcome DisposalStory::paper(Day day)
{
    m_stage.setTime(day, 10 * 60);
    TALLY_CHECK(m_stage.take(cast::kCustodian, "waste-document", {m_order},
                             {{"number", "WTN-" + m_order.substr(2)},
                              {"codes", "16 02 14"},
                              {"weight", kilograms(m_sealedGrams) + " kg"},
                              {"carrier", m_contractor == Contractor::Greenloop ? kGreenloop : kDatacare},
                              {"registration", "CBDU104417"},
                              {"permit", "EPR/WB3104LK"}}));
    for (const bool isDesktop : {true, false}) {
        const auto sold = those([&](const Leaving &each) {
            return each.way != Way::Destroyed && !each.hasFailed && each.isDesktop() == isDesktop;
        });
        if (!sold.assets.empty())
            TALLY_CHECK(m_stage.take(cast::kManager, "value", sold.assets,
                                     {{"outcome", "sold"},
                                      {"recipient", "resale by the contractor"},
                                      {"gross", isDesktop ? "38.00" : "54.50"},
                                      {"fee", isDesktop ? "9.50" : "13.60"}}));
    }
    const auto failed = those([](const Leaving &each) { return each.hasFailed; });
    if (!failed.assets.empty())
        TALLY_CHECK(m_stage.take(cast::kManager, "value", failed.assets, {{"outcome", "destroyed"}}));
    TALLY_CHECK(m_stage.take(cast::kManager, "propose", {m_order}));
    m_stage.setTime(day + 1, kMorning);
    return m_stage.take(cast::kApprover, "close", {m_order});
}

Outcome DisposalStory::finish(Day first, int daysLate)
{
    if (m_batch.empty())
        return {};
    std::vector<std::string> slips;
    const std::string file = m_order + " report.csv";
    std::string bytes = report(false, daysLate > 2, slips);
    m_stage.setTime(first + 10 + daysLate / 2, kMorning);
    TALLY_CHECK(m_stage.takeFile(cast::kOperator, "report", {m_order}, file, std::move(bytes)));
    TALLY_CHECK(m_stage.take(cast::kManager, "reconcile", {m_order}));
    if (!slips.empty()) {
        TALLY_CHECK(m_stage.take(cast::kReviewer, "resolve", {m_order + " NEAR_MATCH " + slips[1]},
                                 {{"cause", "contractor_clerical"},
                                  {"same_as", slips[0]},
                                  {"because", "their photograph of the label shows our number"}}));
        TALLY_CHECK(m_stage.take(cast::kOperator, "bind", {file + " row " + slips[2]},
                                 {{"medium", slips[0]}, {"because", "the near match was decided"}}));
    }
    m_stage.setTime(first + 13 + daysLate, kMorning);
    TALLY_CHECK(acceptReported());
    return paper(first + 14 + daysLate);
}

Outcome DisposalStory::reportWithTroubles(Day first)
{
    if (m_batch.empty())
        return {};
    std::vector<std::string> slips;
    std::string bytes = report(true, true, slips);
    m_stage.setTime(first + 14, kMorning);
    TALLY_CHECK(
        m_stage.takeFile(cast::kOperator, "report", {m_order}, m_order + " report.csv", std::move(bytes)));
    m_stage.setTime(first + 15, kMorning);
    return m_stage.take(cast::kManager, "reconcile", {m_order});
}

} // namespace tally::demo
