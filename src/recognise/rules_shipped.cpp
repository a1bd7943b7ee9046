// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognise/rules.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdlib>

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
    const QDir folder(QStringLiteral(":/rules/software"));
    for (const QFileInfo &entry : folder.entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(entry.filePath());
        if (!file.open(QIODevice::ReadOnly))
            std::abort(); // compiled in: cannot fail
        definitions.push_back({kPartnership, std::string(kRuleKind), entry.completeBaseName().toStdString(),
                               file.readAll().toStdString()});
    }
    return definitions;
}

} // namespace

const std::vector<model::DefinitionRow> &shippedRules()
{
    static const std::vector<model::DefinitionRow> kRules = readAll();
    return kRules;
}

} // namespace tally::recognise
