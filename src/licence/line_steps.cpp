// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "licence/line_steps.h"

namespace tally::licence {

namespace {

std::string rawWord(Metric metric, const Part &part, const Atom &atom)
{
    if (atom.access != kNone)
        return "people with devices";
    if (metric == Metric::Concurrent)
        return "open sessions";
    if (metric == Metric::OrganisationMeasure)
        return "measured units";
    if (metric == Metric::NamedUserPlus)
        return "named users";
    if (atom.installation != kNone)
        return "installations";
    return part.device == kNone ? "seats" : "required with another product";
}

bool isOfHosts(Metric metric)
{
    return metric == Metric::PerCore || metric == Metric::PerVirtualCore || metric == Metric::PerProcessor ||
           metric == Metric::PerInstance;
}

std::string lessWord(Metric metric, const Atom &atom, Right right)
{
    if (atom.access != kNone)
        return "same person or device";
    switch (right) {
    case Right::Unlimited:
        return "unlimited licence";
    case Right::SecondCopy:
        return isOfHosts(metric) ? "same device" : "same user";
    case Right::Suite:
        return "suite";
    default:
        return "same device";
    }
}

std::string moreWord(Metric metric)
{
    switch (metric) {
    case Metric::Concurrent:
        return "tokens";
    case Metric::NamedUserPlus:
        return "minimum for the processors";
    case Metric::PerCore:
    case Metric::PerVirtualCore:
        return "cores";
    case Metric::PerProcessor:
        return "processors";
    default:
        return "units for more copies";
    }
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
    else if (atom.access != kNone)
        exclusion = scene.accesses[atom.access].exclusion;
    step(line, 0,
         atom.access != kNone         ? "people with devices"
         : atom.installation != kNone ? "installations"
                                      : "seats") += 1;
    step(line, 1,
         exclusion == kNone ? "no licence needed"
                            : "excluded: " + stepWord(scene.exclusions[exclusion].reason)) -= 1;
}

void StepBook::count(const Line &line, const Part &part, const Atom &atom, std::int64_t raw,
                     std::int64_t units, Right right)
{
    if (raw > 0)
        step(line, 0, rawWord(line.metric, part, atom)) += raw;
    if (units < raw)
        step(line, 2, lessWord(line.metric, atom, right)) -= raw - units;
    if (units > raw)
        step(line, 3, moreWord(line.metric)) += units - raw;
}

void StepBook::order(const Line &line)
{
    step(line, 4, "minimum order") += line.beyondNeed;
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
