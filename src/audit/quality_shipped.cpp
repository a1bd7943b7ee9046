// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/quality_rule.h"

#include "model/shipped_files.h"

#include <QDir>

// The resource sits in a static library, from which the linker takes it only when it is named; outside any
// namespace.
static void initQualityRules()
{
    Q_INIT_RESOURCE(tally_quality_rules);
}

namespace tally::audit {

namespace {

std::vector<model::DefinitionRow> readAll()
{
    initQualityRules();
    std::vector<model::DefinitionRow> definitions;
    for (model::ShippedFile &file : model::shippedFiles(":/rules/quality"))
        definitions.push_back(
            {kPartnership, std::string(kQualityRuleKind), std::move(file.name), std::move(file.text)});
    return definitions;
}

} // namespace

const std::vector<model::DefinitionRow> &shippedQualityRules()
{
    static const std::vector<model::DefinitionRow> kRules = readAll();
    return kRules;
}

} // namespace tally::audit
