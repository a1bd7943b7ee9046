// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "licence/profile.h"

#include "model/shipped_files.h"

#include <nlohmann/json.hpp>

#include <QDir>

// The resource sits in a static library, from which the linker takes it only when it is named; outside any
// namespace.
static void initLicenceRules()
{
    Q_INIT_RESOURCE(tally_licence_rules);
}

namespace tally::licence {

namespace {

std::vector<model::DefinitionRow> readAll()
{
    initLicenceRules();
    std::vector<model::DefinitionRow> definitions;
    for (model::ShippedFile &file : model::shippedFiles(":/rules/licences")) {
        const auto json = nlohmann::json::parse(file.text, nullptr, false);
        const bool isTable = json.is_object() && json.contains("kind") && json["kind"] == kCoreFactorsKind;
        definitions.push_back({kPartnership, std::string(isTable ? kCoreFactorsKind : kProfileKind),
                               std::move(file.name), std::move(file.text)});
    }
    return definitions;
}

} // namespace

const std::vector<model::DefinitionRow> &shippedProfiles()
{
    static const std::vector<model::DefinitionRow> kProfiles = readAll();
    return kProfiles;
}

} // namespace tally::licence
