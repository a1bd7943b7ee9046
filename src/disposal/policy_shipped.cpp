// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disposal/policy.h"
#include "disposal/working_days.h"

#include "model/shipped_files.h"

#include <QDir>

// The resource sits in a static library, from which the linker takes it only when it is named; outside any
// namespace.
static void initDisposalRules()
{
    Q_INIT_RESOURCE(tally_disposal_rules);
}

namespace tally::disposal {

namespace {

std::vector<model::DefinitionRow> readAll()
{
    initDisposalRules();
    std::vector<model::DefinitionRow> definitions;
    for (model::ShippedFile &file : model::shippedFiles(":/rules/disposal"))
        definitions.push_back(
            {kPartnership, std::string(kPolicyKind), std::move(file.name), std::move(file.text)});
    for (model::ShippedFile &file : model::shippedFiles(":/rules/calendars"))
        definitions.push_back(
            {kPartnership, std::string(kCalendarKind), std::move(file.name), std::move(file.text)});
    return definitions;
}

} // namespace

const std::vector<model::DefinitionRow> &shippedPolicies()
{
    static const std::vector<model::DefinitionRow> kPolicies = readAll();
    return kPolicies;
}

} // namespace tally::disposal
