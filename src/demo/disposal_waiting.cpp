// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What waits in the holding area when the council's history ends.
#include "demo/disposal_story.h"

namespace tally::demo {

namespace {

constexpr int kMorning = 9 * 60;

} // namespace

Outcome DisposalStory::addWaiting(Day day, std::vector<Pc> pcs)
{
    m_stage.setTime(day, kMorning);
    m_waves.push_back(leavingOf(std::move(pcs)));
    return takeIn("CHG-2026-10", "Cage " + std::to_string(m_waves.size()), m_waves.back());
}

Outcome DisposalStory::workOnWaiting(Day first)
{
    std::vector<Leaving *> early, late;
    for (std::size_t wave = 0; wave < m_waves.size(); ++wave) {
        for (Leaving &each : m_waves[wave]) {
            if (each.way == Way::Wiped)
                (wave == 0 ? early : late).push_back(&each);
        }
    }
    TALLY_CHECK(wipe(early, first + 16));
    m_stage.setTime(first + 17, kMorning);
    TALLY_CHECK(accept(early));
    late.resize(late.size() / 2);
    TALLY_CHECK(wipe(late, first + 18));
    std::vector<std::string> looked;
    for (const Leaving *each : late) {
        if (!each->hasFailed && looked.size() < late.size() / 2)
            looked.push_back(each->serial());
    }
    return looked.empty() ? Outcome() : m_stage.take(cast::kOperator, "verify", looked);
}

// An inventory saw it in spring, and none since: nobody has said where it went.
Outcome DisposalStory::seeSecondDisk(const Leaving &in)
{
    model::ItemRow disk = in.pc.medium;
    disk.id = ItemId{m_stage.ledger().newId()};
    disk.name = "Second disk of " + *in.pc.row.name;
    disk.serialNumber = "S" + in.serial().substr(2) + "K";
    disk.status = "in_use";
    const model::RelationshipRow held{disk.owner, disk.id, "installed_in", in.pc.row.id, {}, {}};
    m_stage.open("agent", "import", "glpi-agent", "a second disk");
    m_stage.put(disk);
    m_stage.begin(held);
    const OperationNumber began = m_stage.ledger().number();
    TALLY_CHECK(m_stage.close());
    m_stage.open("agent", "import", "glpi-agent", "the second disk is not there any more");
    m_stage.end(held, began);
    return m_stage.close();
}

// Sold on with its old system, or never wiped: it called in again.
Outcome DisposalStory::seeAgain()
{
    if (!m_firstGone.id)
        return {};
    model::ReportRow report;
    report.owner = m_firstGone.owner;
    report.id = ReportId{m_stage.ledger().newId()};
    report.source = "glpi-agent";
    report.subject = *m_firstGone.name + "-" + formatDay(m_stage.day());
    report.item = m_firstGone.id;
    report.seenAt = startOf(m_stage.day()) + Instant{m_stage.minute()} * 60'000;
    m_stage.ledger().open(m_stage.day(), m_stage.nextMinute(), "agent", "import", "glpi-agent",
                          "an inventory of a computer that was disposed of");
    m_stage.ledger().begin(report);
    return m_stage.ledger().close();
}

Outcome DisposalStory::lastDay(Day day, std::vector<Pc> pcs)
{
    m_stage.setTime(day, 8 * 60 + 5);
    std::vector<Leaving> newest = leavingOf(std::move(pcs));
    if (!newest.empty()) {
        TALLY_CHECK(begin("CHG-2026-11", newest));
        TALLY_CHECK(seeSecondDisk(newest.front()));
    }
    if (m_waves.size() > 1 && !m_waves[0].empty()) {
        m_order = "D-2026-10";
        m_contractor = Contractor::Datacare; // whose insurance has lapsed since
        const auto proven = assetsOf(
            m_waves[0], [](const Leaving &each) { return each.way == Way::Wiped && !each.hasFailed; });
        if (!proven.empty())
            TALLY_CHECK(orderAndApprove(proven, day + 6));
    }
    std::vector<const Leaving *> untouched;
    for (std::size_t wave = 1; wave < m_waves.size(); ++wave) {
        for (const Leaving &each : m_waves[wave]) {
            if (each.way == Way::Destroyed)
                untouched.push_back(&each);
        }
    }
    if (untouched.size() > 3) {
        TALLY_CHECK(m_stage.take(cast::kGovernance, "hold", {untouched[0]->serial()},
                                 {{"reference", "EMP 2026/031"},
                                  {"scope", "an employment tribunal"},
                                  {"because", "its user's files are evidence"}}));
        TALLY_CHECK(m_stage.take(cast::kOperator, "start", {untouched[1]->serial()},
                                 {{"technique", "overwrite"}, {"tool", "nwipe"}, {"station", "Bench 1"}}));
        TALLY_CHECK(m_stage.take(cast::kCustodian, "missing", {untouched[2]->serial()},
                                 {{"because", "not in its computer at the blind count of this morning"}}));
    }
    return seeAgain();
}

} // namespace tally::demo
