// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/installation_columns.h"

#include <algorithm>

namespace tally::estate {

namespace {

using model::AttributeType;

std::vector<InstallationColumn> makeColumns()
{
    const auto ofDevice = [](const char *name, const char *attribute) {
        return InstallationColumn{name, {Field::Kind::Column, attribute}, AttributeType::Reference};
    };
    const auto of = [](const char *name, Field::Kind kind, AttributeType type = AttributeType::Text) {
        return InstallationColumn{name, {kind, {}}, type};
    };
    return {ofDevice("device", "id"),
            of("name", Field::Kind::TitleName),
            of("version", Field::Kind::TitleVersion),
            of("publisher", Field::Kind::TitlePublisher),
            of("architecture", Field::Kind::TitleArchitecture),
            of("product", Field::Kind::TitleProduct, AttributeType::Reference),
            of("installed_on", Field::Kind::InstalledOn, AttributeType::Date),
            of("source", Field::Kind::Source),
            of("seen_at", Field::Kind::SeenAt, AttributeType::Instant),
            ofDevice("site", "site"),
            ofDevice("custodian", "custodian"),
            ofDevice("cost_centre", "cost_centre"),
            ofDevice("owner", "owner")};
}

} // namespace

std::span<const InstallationColumn> installationColumns()
{
    static const std::vector<InstallationColumn> columns = makeColumns();
    return columns;
}

const InstallationColumn *installationColumn(std::string_view name)
{
    const auto columns = installationColumns();
    const auto found =
        std::find_if(columns.begin(), columns.end(), [&](const auto &column) { return column.name == name; });
    return found == columns.end() ? nullptr : &*found;
}

std::vector<std::string> installationColumnNames()
{
    std::vector<std::string> names;
    for (const InstallationColumn &column : installationColumns())
        names.push_back(column.name);
    return names;
}

bool meansInstallations(std::string_view className, const model::ClassRegistry &classes)
{
    return className == "installation" && classes.find(className) == nullptr;
}

} // namespace tally::estate
