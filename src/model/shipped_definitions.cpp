// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/class_registry.h"

#include "model/shipped_files.h"

#include <QDir>

#include <cstdlib>

// The resource sits in a static library, from which the linker takes it only when it is named; outside any
// namespace.
static void initDefinitions()
{
    Q_INIT_RESOURCE(tally_definitions);
}

namespace tally::model {

namespace {

void readFolder(const char *folder, const char *kind, std::vector<DefinitionRow> &out)
{
    for (ShippedFile &file : shippedFiles(folder))
        out.push_back({kPartnership, kind, std::move(file.name), std::move(file.text)});
}

std::vector<DefinitionRow> readAll()
{
    initDefinitions();
    std::vector<DefinitionRow> definitions;
    readFolder(":/schema/classes", "class", definitions);
    readFolder(":/schema/relationships", "relationship_type", definitions);
    return definitions;
}

} // namespace

const std::vector<DefinitionRow> &ClassRegistry::shippedDefinitions()
{
    static const std::vector<DefinitionRow> kDefinitions = readAll();
    return kDefinitions;
}

std::shared_ptr<const ClassRegistry> ClassRegistry::shipped()
{
    static const std::shared_ptr<const ClassRegistry> kRegistry = [] {
        auto built = build(shippedDefinitions());
        if (!built)
            std::abort(); // a test reads every shipped file
        return *std::move(built);
    }();
    return kRegistry;
}

} // namespace tally::model
