// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The names of what can be listed, sorted by and filtered on of an installation: in `installed:(…)`, and in a
// table of installations.
#pragma once

#include "estate/field_reader.h"
#include "model/class_registry.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tally::estate {

struct InstallationColumn
{
    std::string name;
    Field field;
    model::AttributeType type = model::AttributeType::Text;
};

std::span<const InstallationColumn> installationColumns();
const InstallationColumn *installationColumn(std::string_view name); // null when there is none
std::vector<std::string> installationColumnNames();

// Whether this word, where the name of a class stands, means the installations.
bool meansInstallations(std::string_view className, const model::ClassRegistry &classes);

} // namespace tally::estate
