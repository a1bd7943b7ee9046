// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disposal/alarms.h"

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <set>
#include <tuple>

namespace tally::disposal {

namespace {

constexpr Instant kHour = 3'600'000;
constexpr Day kSoon = 30; // days before a paper lapses
// States of an order in which its contractor has, or is to get, something of ours.
constexpr std::array<std::string_view, 9> kUnderWay{"order_submitted",  "order_approved",   "order_sealed",
                                                    "order_in_transit", "order_received",   "order_reported",
                                                    "order_exceptions", "order_reconciled", "order_proposed"};
constexpr std::array<std::string_view, 2> kReportAwaited{"order_in_transit", "order_received"};

template <std::size_t Count>
bool isOneOf(std::string_view state, const std::array<std::string_view, Count> &states)
{
    return std::find(states.begin(), states.end(), state) != states.end();
}

std::string hours(Instant from, Instant until)
{
    return std::to_string((until - from) / kHour) + " hours";
}

class Alarms
{
public:
    Alarms(const Scene &scene, Instant asOf) : m_scene(scene), m_asOf(asOf), m_today(dayOf(asOf)) {}

    void missing()
    {
        for (const Incident &incident : m_scene.records().incidents) {
            if (m_scene.stateOf(incident.id) != "incident_open")
                continue;
            Alarm &alarm = add("MEDIUM_MISSING", incident.medium, "Find it, or conclude the incident.");
            alarm.due = incident.notifyBy;
            alarm.isUrgent = true;
            alarm.why = "It is missing";
            if (incident.notifyBy && *incident.notifyBy > m_asOf)
                alarm.why += "; " + hours(m_asOf, *incident.notifyBy) + " are left to notify the regulator.";
            else if (incident.notifyBy)
                alarm.why += "; the time to notify the regulator is over by " +
                             hours(*incident.notifyBy, m_asOf) + ".";
            else
                alarm.why += ".";
        }
    }

    void exceptions()
    {
        for (const Exception &exception : m_scene.records().exceptions) {
            if (m_scene.stateOf(exception.id) != "exception_raised")
                continue;
            const ItemId of = exception.subject ? exception.subject : exception.order;
            const bool isLate = exception.dueOn && *exception.dueOn < m_today;
            if (exception.bucket != "SEAL_MISMATCH" && !isLate)
                continue;
            Alarm &alarm = add(isLate ? "EXCEPTION_OVERDUE" : "SEAL_MISMATCH", of,
                               "Somebody other than " + exception.raisedBy + " resolves it.");
            alarm.why = "Its exception " + exception.bucket + " is open" + (isLate ? " and overdue." : ".");
            alarm.isUrgent = isLate;
            if (exception.dueOn)
                alarm.due = endOf(*exception.dueOn);
        }
    }

    void orders()
    {
        std::set<ItemId> suppliers;
        for (const Order &order : m_scene.records().orders) {
            const std::string_view state = m_scene.stateOf(order.id);
            if (isOneOf(state, kUnderWay) && order.supplier)
                suppliers.insert(order.supplier);
            if (!isOneOf(state, kReportAwaited) || !order.reportDueOn || *order.reportDueOn >= m_today)
                continue;
            Alarm &alarm = add("REPORT_OVERDUE", order.id, "Ask the contractor for it.");
            alarm.why = "Its report was due on " + formatDay(*order.reportDueOn) + ".";
            alarm.due = endOf(*order.reportDueOn);
            alarm.isUrgent = true;
        }
        for (const ItemId supplier : suppliers)
            papersOf(supplier);
    }

    // A figure without a value misses nothing.
    void targets(const std::vector<KpiLine> &kpis)
    {
        for (const KpiLine &line : kpis) {
            if (line.value && !line.isMet.value_or(true))
                target(line);
        }
    }

    std::vector<Alarm> take()
    {
        std::stable_sort(m_alarms.begin(), m_alarms.end(), [](const Alarm &a, const Alarm &b) {
            const Instant never = std::numeric_limits<Instant>::max();
            return std::tuple(!a.isUrgent, a.due.value_or(never), std::string_view(a.code),
                              std::string_view(a.name)) < std::tuple(!b.isUrgent, b.due.value_or(never),
                                                                     std::string_view(b.code),
                                                                     std::string_view(b.name));
        });
        return std::move(m_alarms);
    }

private:
    Alarm &add(std::string code, ItemId item, std::string remedy)
    {
        Alarm alarm;
        alarm.code = std::move(code);
        alarm.item = item;
        alarm.name = item ? m_scene.nameOf(item) : std::string();
        alarm.remedy = std::move(remedy);
        if (item)
            alarm.items.push_back(item);
        m_alarms.push_back(std::move(alarm));
        return m_alarms.back();
    }

    // Of each kind of paper the one that holds longest counts.
    void papersOf(ItemId supplier)
    {
        std::map<std::string, Day> until;
        for (const Assurance *each : m_scene.assurancesOf(supplier))
            if (each->validUntil) {
                const auto [at, isNew] = until.emplace(each->type, *each->validUntil);
                if (!isNew)
                    at->second = std::max(at->second, *each->validUntil);
            }
        for (const auto &[type, last] : until) {
            if (last >= m_today + kSoon)
                continue;
            const bool isOver = last < m_today;
            Alarm &alarm = add(isOver ? "SUPPLIER_LAPSED" : "SUPPLIER_LAPSES_SOON", supplier,
                               "Record the new one: a collection is refused without it.");
            alarm.why =
                "Its " + type + (isOver ? " was valid until " : " is valid until ") + formatDay(last) + ".";
            alarm.due = endOf(last);
            alarm.isUrgent = isOver;
        }
    }

    void target(const KpiLine &line)
    {
        Alarm &alarm = add("TARGET_MISSED", {}, "Look at what is behind it.");
        alarm.name = line.code;
        alarm.why = line.label + " is " + figureText(*line.value) +
                    (line.unit.empty() ? "" : " " + line.unit) +
                    (line.target ? ", its target " + figureText(*line.target) + "." : ".");
        alarm.items = line.items;
    }

    const Scene &m_scene;
    Instant m_asOf;
    Day m_today;
    std::vector<Alarm> m_alarms;
};

} // namespace

std::vector<Alarm> alarms(const Scene &scene, const std::vector<KpiLine> &kpis, Instant asOf)
{
    Alarms found(scene, asOf);
    found.missing();
    found.exceptions();
    found.orders();
    found.targets(kpis);
    return found.take();
}

} // namespace tally::disposal
