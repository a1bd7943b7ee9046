// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the council's disposal happens: who does what, the computers that are on their way out, and events
// that go through the rules one by one, each an operation of its own.
#pragma once

#include "demo/computers.h"
#include "demo/disposal_door.h"
#include "demo/disposal_papers.h"
#include "demo/ledger.h"
#include "demo/people_places.h"

#include <map>
#include <string>
#include <vector>

namespace tally::demo {

// Logins. Duties are theirs for good: one person never takes the other side of the same thing.
namespace cast {
inline constexpr const char *kTechnician = "spatel";
inline constexpr const char *kSecondTechnician = "dwright";
inline constexpr const char *kCustodian = "rgriffiths";
inline constexpr const char *kOperator = "kobrien";
inline constexpr const char *kReviewer = "lhughes";
inline constexpr const char *kManager = "mreed";
inline constexpr const char *kApprover = "tokafor";
inline constexpr const char *kGovernance = "nfarrow";
} // namespace cast

enum class Way
{
    Wiped,    // with us, before it goes: public data, sold on
    Purged,   // by the contractor, sold on
    Destroyed // by the contractor
};

struct Leaving
{
    Pc pc;
    Way way = Way::Destroyed;
    std::string dataClass;    // "C3"
    bool hasFailed = false;   // its wipe
    bool staysBehind = false; // on no order yet

    const std::string &asset() const { return *pc.row.assetNumber; }
    const std::string &serial() const { return *pc.medium.serialNumber; }
    std::int64_t bytes() const;
    bool isDisk() const;
    bool isDesktop() const { return pc.row.className == "desktop"; }
    std::int64_t grams() const { return isDesktop() ? 7'900 : 2'150; }
    std::string destination() const { return way == Way::Destroyed ? "outside_recycling" : "outside_reuse"; }
};

// Two in five held public data, and the rest what most of the council works with.
std::vector<Leaving> leavingOf(std::vector<Pc> pcs);

template <typename Test>
std::vector<std::string> assetsOf(const std::vector<Leaving> &things, Test test)
{
    std::vector<std::string> assets;
    for (const Leaving &each : things) {
        if (test(each))
            assets.push_back(each.asset());
    }
    return assets;
}

std::string kilograms(std::int64_t grams); // "7.9"

using Fields = std::map<std::string, std::string>;

class DisposalStage
{
public:
    DisposalStage(Ledger &ledger, const PeopleAndPlaces &council, DisposalDoor &door)
        : m_ledger(ledger), m_council(council), m_door(door)
    {
    }

    Ledger &ledger() { return m_ledger; }
    const PeopleAndPlaces &council() const { return m_council; }

    // Where the clock stands. Events take a minute each; a day of rest is the Friday before.
    void setTime(Day day, int minuteOfDay);
    Day day() const { return m_day; }
    int minute() const { return m_minute; }
    int nextMinute() { return m_minute++; }

    // An operation of the council's own, for what the rules have to know: `write` fills it, and what it puts
    // is learnt.
    void open(const char *actor, const char *kind, const char *source, const std::string &reason);
    void put(const model::ItemRow &row);
    void begin(const model::RelationshipRow &row);
    void end(const model::RelationshipRow &row, OperationNumber was);
    void know(const model::RelationshipRow &row, OperationNumber began); // begun by an earlier operation
    Outcome close();

    // Nothing happens without subjects where `subjects` is given empty.
    Outcome take(const char *actor, const std::string &event, const std::vector<std::string> &subjects,
                 Fields fields = {}, std::vector<StagedFile> files = {});
    Outcome takeFile(const char *actor, const std::string &event, const std::vector<std::string> &subjects,
                     const std::string &name, std::string bytes);

private:
    void learn(const model::Change &change, OperationNumber began, bool hasEnded);

    Ledger &m_ledger;
    const PeopleAndPlaces &m_council;
    DisposalDoor &m_door;
    Day m_day = 0;
    int m_minute = 0;
    std::vector<model::FactVersion> m_learnt; // of the open operation
};

} // namespace tally::demo
