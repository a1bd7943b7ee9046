// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/disposal_stage.h"

#include <algorithm>
#include <array>

namespace tally::demo {

namespace {

constexpr Instant kMinute = 60'000;
constexpr Day kWeek = 7;

// 1970-01-01 was a Thursday.
Day workday(Day day)
{
    const Day weekday = ((day + 3) % kWeek + kWeek) % kWeek; // 0: Monday
    return day - std::max<Day>(weekday - 4, 0);
}

Leaving leaving(Pc &&pc, std::size_t number)
{
    Leaving each;
    each.pc = std::move(pc);
    constexpr std::array kWays{Way::Wiped, Way::Destroyed, Way::Purged, Way::Wiped, Way::Destroyed};
    each.way = kWays[number % kWays.size()];
    each.dataClass = each.way == Way::Wiped ? "C1" : number % 15 == 4 ? "C4" : "C3";
    return each;
}

} // namespace

std::int64_t Leaving::bytes() const
{
    return std::get<std::int64_t>(pc.medium.attributes.at("capacity_bytes"));
}

bool Leaving::isDisk() const
{
    return std::get<std::string>(pc.medium.attributes.at("media_type")) == "hdd";
}

std::vector<Leaving> leavingOf(std::vector<Pc> pcs)
{
    std::vector<Leaving> things;
    for (Pc &pc : pcs)
        things.push_back(leaving(std::move(pc), things.size()));
    return things;
}

std::string kilograms(std::int64_t grams)
{
    const std::string parts = std::to_string(grams % 1000 + 1000).substr(1);
    return std::to_string(grams / 1000) + "." + parts;
}

void DisposalStage::setTime(Day day, int minuteOfDay)
{
    const Day wanted = workday(day);
    m_minute = wanted > m_day ? minuteOfDay : std::max(minuteOfDay, m_minute);
    m_day = std::max(wanted, m_day);
}

void DisposalStage::open(const char *actor, const char *kind, const char *source, const std::string &reason)
{
    m_learnt.clear();
    m_ledger.open(m_day, nextMinute(), actor, kind, source, reason);
}

void DisposalStage::learn(const model::Change &change, OperationNumber began, bool hasEnded)
{
    model::FactVersion version{change.key, began, std::nullopt, *change.values};
    if (hasEnded)
        version.ended = m_ledger.number();
    m_learnt.push_back(std::move(version));
}

void DisposalStage::put(const model::ItemRow &row)
{
    m_ledger.put(row);
    learn(model::begin(row), m_ledger.number(), false);
}

void DisposalStage::begin(const model::RelationshipRow &row)
{
    m_ledger.begin(row);
    learn(model::begin(row), m_ledger.number(), false);
}

void DisposalStage::end(const model::RelationshipRow &row, OperationNumber was)
{
    m_ledger.end(row, was);
    learn(model::begin(row), was, true);
}

void DisposalStage::know(const model::RelationshipRow &row, OperationNumber began)
{
    learn(model::begin(row), began, false);
}

Outcome DisposalStage::close()
{
    const OperationNumber number = m_ledger.number();
    TALLY_CHECK(m_ledger.close());
    return m_door.learn(m_learnt, number, m_day);
}

Outcome DisposalStage::take(const char *actor, const std::string &event,
                            const std::vector<std::string> &subjects, Fields fields,
                            std::vector<StagedFile> files)
{
    const int minute = nextMinute();
    const StagedEvent staged{event,
                             subjects,
                             std::move(fields),
                             std::move(files),
                             actor,
                             m_council.organisations[0],
                             startOf(m_day) + minute * kMinute};
    TALLY_TRY(model::OperationDraft draft,
              m_door.plan(staged, m_ledger.number(), [this] { return m_ledger.newId(); }));
    m_ledger.open(m_day, minute, actor, draft.kind, draft.source, draft.reason);
    m_ledger.adopt(std::move(draft));
    return m_ledger.close();
}

Outcome DisposalStage::takeFile(const char *actor, const std::string &event,
                                const std::vector<std::string> &subjects, const std::string &name,
                                std::string bytes)
{
    return take(actor, event, subjects, {}, {{"file", name, std::move(bytes)}});
}

} // namespace tally::demo
