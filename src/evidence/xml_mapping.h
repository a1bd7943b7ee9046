// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A program's XML by a definition that people write: which element is a run, and where in it the fields are.
// Format and paths: docs/disposal-evidence.md.
#pragma once

#include "evidence/row_fields.h"
#include "evidence/xml_parts.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tally::evidence {

// One step of a path: "Disk", "..", "*", "**" (any depth, none too), "@model", "entry[@name='serial']".
struct PathStep
{
    std::string name;
    std::string attribute, value; // what is asked for in brackets; empty: nothing
};
using Path = std::vector<PathStep>;
// InvalidInput says what of the path is not understood.
Result<Path> pathOf(std::string_view text);

struct XmlMapping
{
    std::string name;
    std::string tool;
    bool confirmed = true; // against a genuine file
    std::vector<Path> has; // paths from the root that a file of this kind holds
    Path row;
    std::vector<std::pair<Field, Path>> fields;
    Vocabulary words;
    exchange::DateOrder dateOrder = exchange::DateOrder::DayFirst;
};

// InvalidInput with the field of the definition that is wrong.
Result<XmlMapping> xmlMappingOf(std::string_view json);
// The definitions that come with the program.
std::vector<std::string> shippedXmlMappings();

bool fits(const XmlMapping &mapping, const XmlNode &root);
void readMappedXml(const XmlMapping &mapping, const XmlNode &root, File &file);

} // namespace tally::evidence
