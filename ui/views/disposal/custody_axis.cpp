// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/disposal/custody_axis.h"

#include "disposal/machine.h"
#include "ui/models/item_words.h"
#include "ui/theme/format.h"
#include "ui/views/disposal/disposal_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace tally::ui {

namespace {

using disposal::Line;
using disposal::Movement;
using disposal::Scene;
using disposal::StepRow;

constexpr Instant kMinute = 60'000;
constexpr Instant kHour = 60 * kMinute;

QString tr(const char *text)
{
    return QCoreApplication::translate("tally::ui::CustodyAxis", text);
}

struct MovementWords
{
    std::string_view type;
    const char *words;
};
constexpr std::array kMovements{
    MovementWords{"stored", QT_TRANSLATE_NOOP("tally::ui::CustodyAxis", "Stored")},
    MovementWords{"moved", QT_TRANSLATE_NOOP("tally::ui::CustodyAxis", "Handed over")},
    MovementWords{"collected", QT_TRANSLATE_NOOP("tally::ui::CustodyAxis", "Collected")},
    MovementWords{"received", QT_TRANSLATE_NOOP("tally::ui::CustodyAxis", "Received")},
    MovementWords{"returned", QT_TRANSLATE_NOOP("tally::ui::CustodyAxis", "Returned")},
    MovementWords{"found", QT_TRANSLATE_NOOP("tally::ui::CustodyAxis", "Found")},
};

QString movementWords(const std::string &type)
{
    const auto found = std::find_if(kMovements.begin(), kMovements.end(),
                                    [&](const MovementWords &each) { return each.type == type; });
    return found == kMovements.end() ? choiceWords(type) : tr(found->words);
}

class Reader
{
public:
    Reader(const Scene &scene, ItemId item, const disposal::Policy &policy, Instant asOf)
        : m_scene(scene), m_item(item), m_tolerance(policy.parameters.custodyToleranceMinutes * kMinute),
          m_asOf(asOf)
    {
        m_line = scene.isMedium(item) ? scene.lineOfMedium(item) : scene.lastLineOf(item);
    }

    CustodyAxis read()
    {
        addCustody();
        addStops(m_item, AxisStop::Lane::Sanitisation);
        if (m_line != nullptr) {
            addStops(m_line->id, AxisStop::Lane::Custody);
            if (m_line->container)
                addStops(m_line->container, AxisStop::Lane::Custody);
            if (m_line->order)
                addOrderStops();
        }
        addSanitisation();
        std::stable_sort(m_axis.stops.begin(), m_axis.stops.end(),
                         [](const AxisStop &a, const AxisStop &b) { return a.at < b.at; });
        if (!m_axis.stops.empty()) {
            m_axis.from = m_axis.stops.front().at;
            m_axis.to = std::max(m_end.value_or(m_asOf), m_axis.stops.back().at);
        }
        return std::move(m_axis);
    }

private:
    bool isOf(const Movement &movement) const
    {
        const auto has = [&](ItemId thing) {
            return std::find(movement.things.begin(), movement.things.end(), thing) != movement.things.end();
        };
        return has(m_item) || (m_line != nullptr && has(m_line->subject));
    }

    void addMovementStop(const Movement &movement)
    {
        AxisStop stop;
        stop.at = movement.acceptedAt.value_or(movement.releasedAt.value_or(0));
        stop.words = movementWords(movement.type);
        stop.who = tr("%1 → %2").arg(movement.fromHolder.empty() ? unknownText() : toQt(movement.fromHolder),
                                     movement.toHolder.empty() ? unknownText() : toQt(movement.toHolder));
        stop.shape = movement.acceptedAt ? State::Info : State::Warn;
        if (!movement.acceptedAt)
            stop.more = tr("released, nobody has accepted it");
        if (movement.toPlace)
            stop.more = toQt(m_scene.nameOf(movement.toPlace));
        m_axis.stops.push_back(stop);
    }

    void part(Instant from, Instant to, const QString &words, bool isGap)
    {
        if (to > from)
            m_axis.custody.push_back({from, to, words, isGap ? State::Bad : State::Progress, isGap});
        m_axis.gaps += isGap ? 1 : 0;
    }

    // A holder from the acceptance to the next release; between release and acceptance nobody.
    void addCustody()
    {
        std::vector<const Movement *> movements;
        for (const Movement &each : m_scene.records().movements) {
            if (isOf(each) && (each.releasedAt || each.acceptedAt) &&
                each.releasedAt.value_or(*(each.acceptedAt ? each.acceptedAt : each.releasedAt)) <= m_asOf)
                movements.push_back(&each);
        }
        const auto beginOf = [](const Movement *each) {
            return each->releasedAt ? *each->releasedAt : *each->acceptedAt;
        };
        std::stable_sort(movements.begin(), movements.end(),
                         [&](const Movement *a, const Movement *b) { return beginOf(a) < beginOf(b); });
        std::optional<Instant> since = m_line == nullptr ? std::nullopt : m_line->requestedAt;
        QString holder = m_line == nullptr ? QString() : toQt(m_line->requestedBy);
        m_end = endOfLife();
        for (const Movement *each : movements) {
            addMovementStop(*each);
            const Instant released = beginOf(each);
            const Instant accepted = each->acceptedAt.value_or(std::min(m_asOf, m_end.value_or(m_asOf)));
            if (since)
                part(*since, released, holder, false);
            const bool isGap = accepted - released > m_tolerance;
            part(released, accepted, isGap ? tr("gap %1").arg(gapWords(accepted - released)) : holder, isGap);
            since = each->acceptedAt;
            holder = toQt(each->toHolder);
            if (each->toPlace)
                holder = tr("%1, %2").arg(holder, toQt(m_scene.nameOf(each->toPlace)));
            if (!since)
                return;
        }
        if (since)
            part(*since, m_end.value_or(m_asOf), holder, false);
    }

    // Nothing: it is still somewhere.
    std::optional<Instant> endOfLife() const
    {
        const StepRow *last = m_line == nullptr ? nullptr : m_scene.steps().lastOf(m_line->id);
        return last != nullptr && disposal::hasEnded(last->to) ? std::optional(last->at) : std::nullopt;
    }

    void addStops(ItemId object, AxisStop::Lane lane)
    {
        for (const StepRow &step : m_scene.steps().stepsOf(object)) {
            const bool isMovement = step.to == "line_quarantined" || step.to == "line_departed" ||
                                    step.to == "line_at_contractor";
            if (step.at > m_asOf || (isMovement && lane == AxisStop::Lane::Custody))
                continue; // the movement tells it
            AxisStop stop;
            stop.at = step.at;
            stop.lane = lane;
            stop.words = disposalStateWords(step.to);
            if (object != m_item && m_line != nullptr && object == m_line->container)
                stop.words = tr("%1: %2").arg(toQt(m_scene.nameOf(object)), stop.words);
            stop.who = tr("%1, %2").arg(toQt(step.person), choiceWords(step.role).toLower());
            stop.more = toQt(step.reason);
            stop.shape = disposalStateShape(step.to);
            stop.operation = step.operation;
            m_axis.stops.push_back(std::move(stop));
        }
    }

    // What happened to the order as far as it concerns who has the thing.
    void addOrderStops()
    {
        for (const StepRow &step : m_scene.steps().stepsOf(m_line->order)) {
            if (step.at > m_asOf || step.to == "order_in_transit" || step.to == "order_received" ||
                step.to == "order_draft")
                continue;
            m_axis.stops.push_back(
                {step.at, AxisStop::Lane::Custody,
                 tr("%1: %2").arg(toQt(m_scene.nameOf(m_line->order)), disposalStateWords(step.to)),
                 tr("%1, %2").arg(toQt(step.person), choiceWords(step.role).toLower()), toQt(step.reason),
                 disposalStateShape(step.to), step.operation});
        }
    }

    void addSanitisation()
    {
        if (!m_scene.isMedium(m_item))
            return;
        const auto steps = m_scene.steps().stepsOf(m_item);
        for (std::size_t i = 0; i < steps.size() && steps[i].at <= m_asOf; ++i) {
            const Instant to =
                i + 1 < steps.size() && steps[i + 1].at <= m_asOf ? steps[i + 1].at : m_end.value_or(m_asOf);
            if (to > steps[i].at)
                m_axis.sanitisation.push_back({steps[i].at, to, disposalStateWords(steps[i].to),
                                               disposalStateShape(steps[i].to), false});
        }
    }

    const Scene &m_scene;
    ItemId m_item;
    Instant m_tolerance, m_asOf;
    const Line *m_line = nullptr;
    std::optional<Instant> m_end;
    CustodyAxis m_axis;
};

} // namespace

QString gapWords(Instant length)
{
    const Instant minutes = length / kMinute, hours = length / kHour, days = length / kMillisecondsADay;
    if (days > 0)
        return hours % 24 == 0 ? tr("%1 d").arg(days) : tr("%1 d %2 h").arg(days).arg(hours % 24);
    return hours > 0 ? tr("%1 h").arg(hours) : tr("%1 min").arg(minutes);
}

CustodyAxis custodyAxis(const Scene &scene, ItemId item, const disposal::Policy &policy, Instant asOf)
{
    return Reader(scene, item, policy, asOf).read();
}

} // namespace tally::ui
