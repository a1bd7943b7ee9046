// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "licence/line_steps.h"

namespace tally::licence {

namespace {

std::string rawWord(Metric metric, const Assignment &row)
{
    if (row.installation != kNone)
        return "installations";
    switch (metric) {
    case Metric::Concurrent:
        return "open sessions";
    case Metric::ClientAccess:
        return "people or devices with access";
    case Metric::OrganisationMeasure:
        return "measured units";
    case Metric::NamedUserPlus:
        return "named users";
    default:
        return row.person != kNone && row.device == kNone ? "seats" : "required with another product";
    }
}

std::string unitWord(Right right)
{
    switch (right) {
    case Right::Unlimited:
        return "unlimited licence";
    case Right::SecondCopy:
        return "same user";
    case Right::Suite:
        return "suite";
    default:
        return "same device";
    }
}

bool isCounted(Metric metric)
{
    return metric == Metric::Concurrent || metric == Metric::OrganisationMeasure ||
           metric == Metric::NamedUserPlus || metric == Metric::ClientAccess;
}

} // namespace

std::string stepWord(ExclusionReason reason)
{
    switch (reason) {
    case ExclusionReason::Standby:
        return "standby";
    case ExclusionReason::Developer:
        return "developer";
    case ExclusionReason::Free:
        return "free";
    case ExclusionReason::Component:
        return "component";
    case ExclusionReason::Trial:
        return "trial";
    case ExclusionReason::Disposed:
        return "disposed";
    case ExclusionReason::Duplicate:
        return "duplicate";
    case ExclusionReason::Other:
        break;
    }
    return "other";
}

std::int64_t &StepBook::step(const Line &line, int order, const std::string &what)
{
    return m_steps[{line.product, line.metric}][{order, what}];
}

void StepBook::exclude(const Line &line, const Scene &scene, const Atom &atom)
{
    Index exclusion = kNone;
    if (atom.installation != kNone)
        exclusion = scene.installations[atom.installation].exclusion;
    step(line, 0, "installations") += 1;
    step(line, 1,
         exclusion == kNone ? "no licence needed"
                            : "excluded: " + stepWord(scene.exclusions[exclusion].reason)) -= 1;
}

void StepBook::count(const Line &line, const Scene &, const Assignment &row)
{
    // What is counted elsewhere comes as a number of units.
    const std::int64_t raw =
        isCounted(line.metric) && row.installation == kNone && row.units > 0 ? row.units : 1;
    step(line, 0, rawWord(line.metric, row)) += raw;
    if (row.units < raw)
        step(line, 2, unitWord(row.right)) -= raw - row.units;
    else
        addUnits(line, row.units - raw);
}

void StepBook::addUnits(const Line &line, std::int64_t units)
{
    if (units > 0)
        step(line, 3, "units of the metric") += units;
}

void StepBook::write(Line &line) const
{
    const auto steps = m_steps.find({line.product, line.metric});
    if (steps == m_steps.end())
        return;
    for (const auto &[what, change] : steps->second)
        line.steps.push_back({what.second, change});
}

} // namespace tally::licence
