// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/shipped_data.h"

#include "exchange/table_mapping.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QFile>

namespace tally::exchange {

namespace {

std::string resource(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

// {"asset_number": ["asset tag", …]}
template <typename Map>
Map loadSynonyms(const QString &path)
{
    Map synonyms;
    const auto json = nlohmann::json::parse(resource(path), nullptr, false);
    if (!json.is_object())
        return synonyms;
    for (const auto &[name, others] : json.items())
        for (const auto &other : others)
            synonyms.emplace(columnKey(other.template get<std::string>()), name);
    return synonyms;
}

} // namespace

std::vector<std::string> shippedMappingTexts()
{
    std::vector<std::string> texts;
    const QString folder = QStringLiteral(":/tally/mappings/files");
    for (const QString &name : QDir(folder).entryList(QDir::Files, QDir::Name))
        texts.push_back(resource(folder + QLatin1Char('/') + name));
    return texts;
}

const ColumnSynonyms &columnSynonyms()
{
    static const auto kSynonyms =
        loadSynonyms<ColumnSynonyms>(QStringLiteral(":/tally/mappings/columns.json"));
    return kSynonyms;
}

const ColumnSynonyms &choiceSynonyms()
{
    static const auto kSynonyms =
        loadSynonyms<ColumnSynonyms>(QStringLiteral(":/tally/mappings/choices.json"));
    return kSynonyms;
}

const ColumnSynonyms &stateSynonyms()
{
    static const auto kSynonyms =
        loadSynonyms<ColumnSynonyms>(QStringLiteral(":/tally/mappings/states.json"));
    return kSynonyms;
}

const Synonyms &classSynonyms()
{
    static const auto kSynonyms = loadSynonyms<Synonyms>(QStringLiteral(":/tally/mappings/classes.json"));
    return kSynonyms;
}

} // namespace tally::exchange
