// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "licence/wording.h"

#include "licence/profile.h"

#include <algorithm>

namespace tally::licence {

namespace {

std::string nameOfVersion(const Scene &scene, Index product, Index version)
{
    if (product == kNone || version == kNone || version >= scene.products[product].versions.size())
        return {};
    return scene.products[product].versions[version];
}

std::string units(std::int64_t count)
{
    return std::to_string(count) + (count == 1 ? " unit" : " units");
}

std::string lotNames(const Scene &scene, const std::vector<Index> &lots)
{
    constexpr std::size_t kMost = 6;
    std::string names;
    for (std::size_t i = 0; i < std::min(lots.size(), kMost); ++i)
        names += (i == 0 ? "" : ", ") + scene.lots[lots[i]].name;
    if (lots.size() > kMost)
        names += " and " + std::to_string(lots.size() - kMost) + " more";
    return names;
}

} // namespace

std::string labelOf(const Product &product)
{
    return product.edition.empty() ? product.name : product.name + " " + product.edition;
}

std::string_view wordOf(View view)
{
    switch (view) {
    case View::Audit:
        return "audit";
    case View::Departmental:
        return "departmental";
    case View::Management:
        return "management";
    }
    return {};
}

std::string_view wordOf(Right right)
{
    switch (right) {
    case Right::Own:
        return "own";
    case Right::Maintenance:
        return "maintenance";
    case Right::Downgrade:
        return "downgrade";
    case Right::Upgrade:
        return "upgrade";
    case Right::OtherEdition:
        return "other_edition";
    case Right::Suite:
        return "suite";
    case Right::SecondCopy:
        return "second_copy";
    case Right::SameDevice:
        return "same_device";
    case Right::Unlimited:
        return "unlimited";
    case Right::Locked:
        return "locked";
    case Right::Held:
        return "held";
    case Right::Pinned:
        return "pinned";
    }
    return {};
}

std::string_view wordOf(Grade grade)
{
    switch (grade) {
    case Grade::Accepted:
        return "accepted";
    case Grade::Supporting:
        return "supporting";
    case Grade::Unproven:
        return "none";
    }
    return {};
}

std::string_view wordOf(Absence why)
{
    switch (why) {
    case Absence::NotYet:
        return "not_yet";
    case Absence::Expired:
        return "expired";
    case Absence::Superseded:
        return "superseded";
    case Absence::Maintains:
        return "maintains";
    case Absence::NoLicence:
        return "problem";
    }
    return {};
}

std::string demandWord(Metric metric, std::int64_t count)
{
    const bool one = count == 1;
    switch (metric) {
    case Metric::PerInstallation:
        return one ? "installation" : "installations";
    case Metric::PerUser:
    case Metric::NamedUserPlus:
        return one ? "user" : "users";
    case Metric::Concurrent:
        return one ? "session at once" : "sessions at once";
    case Metric::PerProcessor:
        return one ? "processor" : "processors";
    case Metric::PerCore:
    case Metric::PerVirtualCore:
        return one ? "core" : "cores";
    case Metric::PerInstance:
        return one ? "instance" : "instances";
    case Metric::ClientAccess:
        return one ? "access licence" : "access licences";
    case Metric::OrganisationMeasure:
        return units(count).substr(std::to_string(count).size() + 1);
    case Metric::PerDevice:
    case Metric::NoneRequired:
        break;
    }
    return one ? "device" : "devices";
}

std::string howServed(const Scene &scene, const Assignment &assignment)
{
    if (assignment.lot == kNone)
        return "nothing covers it";
    const Lot &lot = scene.lots[assignment.lot];
    std::string words(wordOf(assignment.right));
    std::replace(words.begin(), words.end(), '_', ' ');
    const std::string from = nameOfVersion(scene, lot.product, lot.version),
                      to = nameOfVersion(scene, assignment.product, assignment.version);
    if (assignment.right == Right::Downgrade && !from.empty() && !to.empty())
        words += " " + from + " to " + to;
    if (assignment.right == Right::OtherEdition && assignment.product != kNone)
        words += " as " + labelOf(scene.products[assignment.product]);
    if (assignment.isLent && lot.pool != kNone)
        words += ", lent by " + scene.pools[lot.pool].name;
    return words;
}

std::string reasonOf(const Scene &scene, const Line &line, const Shortage &shortage)
{
    std::string words = std::to_string(shortage.demand) + " " + demandWord(line.metric, shortage.demand);
    if (shortage.lots.empty())
        words += "; no licence can cover " + std::string(shortage.demand == 1 ? "it" : "them");
    else
        words += "; only " + std::string(shortage.lots.size() == 1 ? "this licence" : "these licences") +
                 " with " + units(shortage.supply) + " can cover them: " + lotNames(scene, shortage.lots);
    words += "; " + std::to_string(shortage.missing) + " missing";
    if (!shortage.isExact)
        words += " (figures of a programme: they bound and do not prove)";
    return words;
}

std::string reasonOf(const Scene &scene, const Line &line)
{
    std::string words;
    for (const Shortage &shortage : line.shortages)
        words += (words.empty() ? "" : "; and ") + reasonOf(scene, line, shortage);
    if (line.causedByPins > 0)
        words += (words.empty() ? "" : "; ") + std::string("allocations by hand cause ") +
                 std::to_string(line.causedByPins) + " of the shortfall";
    return words;
}

std::string statusOf(const Line &line)
{
    if (line.proof == Proof::Optimal)
        return "optimal";
    return "best " + std::to_string(line.shortfall) + ", proven bound " + std::to_string(line.bound);
}

} // namespace tally::licence
