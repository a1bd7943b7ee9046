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
        return one ? "unit" : "units";
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
    if (assignment.right == Right::Downgrade && !from.empty() && !to.empty() && from != to)
        words += " " + from + " to " + to;
    if (assignment.right == Right::OtherEdition && assignment.product != kNone)
        words += " as " + labelOf(scene.products[assignment.product]);
    if (assignment.isLent && lot.pool != kNone)
        words += ", lent by " + scene.pools[lot.pool].name;
    return words;
}

std::string statusOf(const Line &line)
{
    if (line.proof == Proof::Optimal)
        return "optimal";
    return "best " + std::to_string(line.shortfall) + ", proven bound " + std::to_string(line.bound);
}

std::string unitsWord(std::int64_t count)
{
    return std::to_string(count) + (count == 1 ? " unit" : " units");
}

} // namespace tally::licence
