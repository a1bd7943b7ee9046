// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads one class or relationship type from its JSON text; the format is described in docs/classes.md.
// Strict: an unknown key, a wrong type or a missing key is InvalidInput with the definition's file name
// (classes/laptop.json) and the key. Whether the names that it uses exist is for ClassRegistry::build.
#pragma once

#include "model/class_registry.h"

namespace tally::model {

// "classes/laptop.json", "relationships/runs_on.json": where the text stands in schema/, or would.
std::string definitionFile(const DefinitionRow &definition);
// An error about the definition as a whole or one of its keys.
Error definitionError(const std::string &file, std::string field, std::string reason,
                      std::string remedy = {});

Result<ClassSpec> readClass(const DefinitionRow &definition);
Result<RelationshipType> readRelationshipType(const DefinitionRow &definition);

} // namespace tally::model
