// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Attributes of a class in the groups that a person reads them in.
#pragma once

#include "model/class_registry.h"

#include <QString>

#include <string>
#include <vector>

namespace tally::ui {

struct FactGroup
{
    QString heading;
    std::vector<std::string> attributes; // "class" and "owner" among them; computed ones too
};

// Identity; place and people; money and dates; what each class adds, from the general to the particular;
// notes. Each attribute once.
std::vector<FactGroup> factGroups(const model::ClassRegistry &classes, const std::string &className);

// "Serial number"; also of what no class describes (owner, class, last seen).
QString attributeLabel(const model::ClassRegistry &classes, const std::string &className,
                       const std::string &attribute);
bool isComputed(const std::string &attribute);

} // namespace tally::ui
