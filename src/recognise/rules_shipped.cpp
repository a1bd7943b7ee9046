// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognise/rules.h"

#include "model/shipped_files.h"

#include <QDir>

// The resource sits in a static library, from which the linker takes it only when it is named; outside any
// namespace.
static void initRecognitionRules()
{
    Q_INIT_RESOURCE(tally_recognition_rules);
}

namespace tally::recognise {

namespace {

std::vector<model::DefinitionRow> readAll()
{
    initRecognitionRules();
    std::vector<model::DefinitionRow> definitions;
    for (model::ShippedFile &file : model::shippedFiles(":/rules/software"))
        definitions.push_back(
            {kPartnership, std::string(kRuleKind), std::move(file.name), std::move(file.text)});
    return definitions;
}

} // namespace

const std::vector<model::DefinitionRow> &shippedRules()
{
    static const std::vector<model::DefinitionRow> kRules = readAll();
    return kRules;
}

} // namespace tally::recognise
