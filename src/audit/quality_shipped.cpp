// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/quality_rule.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdlib>

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
    const QDir folder(QStringLiteral(":/rules/quality"));
    for (const QFileInfo &entry : folder.entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(entry.filePath());
        if (!file.open(QIODevice::ReadOnly))
            std::abort(); // compiled in: cannot fail
        definitions.push_back({kPartnership, std::string(kQualityRuleKind),
                               entry.completeBaseName().toStdString(), file.readAll().toStdString()});
    }
    return definitions;
}

} // namespace

const std::vector<model::DefinitionRow> &shippedQualityRules()
{
    static const std::vector<model::DefinitionRow> kRules = readAll();
    return kRules;
}

} // namespace tally::audit
