// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Secure disposal of the council since it began to follow each medium: an order a month, closed with its
// papers; the last one in trouble at the contractor; and what waits. Draws no random numbers.
#pragma once

#include "demo/disposal_stage.h"

#include <string>
#include <vector>

namespace tally::demo {

class DisposalStory
{
public:
    explicit DisposalStory(DisposalStage stage) : m_stage(std::move(stage)) {}

    // Contractors with their assurances, and the holding area.
    Outcome begin(Day day);

    // A month's computers come back, are declared and stored. Some of them will not go onto the order: their
    // disks are held, or nobody has got round to them.
    struct Behind
    {
        std::size_t count = 0;
        bool isHeld = false;
    };
    Outcome retire(Day day, const std::string &order, std::vector<Pc> pcs, Behind behind);
    // Wiped where that suffices, approved, sealed and collected. Days 3 to 6 of the month.
    Outcome send(Computers &computers, Day first, bool isSealMisread);
    // Reported, reconciled and closed, from day 13 on.
    Outcome finish(Day first, int daysLate);
    // The same of the order that is under way: it stays with its exceptions.
    Outcome reportWithTroubles(Day first);

    // What waits for the next order, in waves: the earlier ones are wiped meanwhile, not all with success.
    Outcome addWaiting(Day day, std::vector<Pc> pcs);
    Outcome workOnWaiting(Day first);
    // The next order waits for its approval; a hold, a medium that is not there, and computers that came in
    // without a word of what is in them. A computer that was disposed of is seen again.
    Outcome lastDay(Day day, std::vector<Pc> pcs);

private:
    enum class Contractor
    {
        Greenloop,
        Datacare
    };
    struct Group
    {
        std::vector<std::string> assets, serials;
    };
    template <typename Test>
    Group those(Test test) const;
    const Leaving *nth(Way way, std::size_t number) const; // null: there are not so many

    Outcome addContractor(const char *name, Day from, Day insuredUntil);
    Outcome comeBack(std::vector<Leaving> &things);
    Outcome begin(const std::string &ticket, std::vector<Leaving> &things);
    Outcome takeIn(const std::string &ticket, const std::string &shelf, std::vector<Leaving> &things);
    Outcome leaveBehind();
    Outcome seeSecondDisk(const Leaving &in);
    Outcome seeAgain();
    Outcome declare(const std::vector<Leaving> &things);
    Outcome triage(const std::vector<Leaving> &things);
    Outcome store(const std::vector<Leaving> &things, const std::string &shelf);
    Outcome wipe(std::vector<Leaving *> drives, Day day);
    Outcome wipeRun(const std::vector<Leaving *> &drives, WipeEnd last);
    Outcome accept(const std::vector<Leaving *> &drives);
    Outcome orderAndApprove(const std::vector<std::string> &assets, Day collectOn);
    Outcome pack(const std::vector<Leaving> &things);
    Outcome collect(bool isSealMisread);
    std::string report(bool hasTroubles, bool hasSlip, std::vector<std::string> &slips) const;
    Outcome acceptReported();
    Outcome paper(Day day);

    DisposalStage m_stage;
    std::string m_order; // "D-2026-04"
    Contractor m_contractor = Contractor::Greenloop;
    std::vector<Leaving> m_batch;              // on m_order, or to go onto it
    std::vector<std::vector<Leaving>> m_waves; // stored, for the next order
    bool m_isHeld = false;                     // what stays behind of m_batch
    model::ItemRow m_firstGone;
    std::vector<std::string> m_seals; // of m_order
    int m_lastSeal = 410'230, m_lastCage = 0, m_lastLog = 0;
    std::int64_t m_sealedGrams = 0;
};

} // namespace tally::demo
