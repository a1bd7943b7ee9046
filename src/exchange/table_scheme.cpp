// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table_scheme.h"

#include "core/text.h"

#include <algorithm>
#include <array>

namespace tally::exchange {

namespace {

// Names of columns that may tell the class, the likeliest first.
constexpr std::array<std::string_view, 24> kClassColumns = {
    "class",       "item class",      "asset class",  "asset type",     "item type",
    "device type", "equipment type",  "type",         "asset category", "category",
    "kind",        "device category", "product type", "chassis type",   "kategorie",
    "geräteart",   "gerätetyp",       "typ",          "catégorie",      "type de matériel",
    "categoría",   "categoria",       "tipo",         "categorie"};

std::vector<std::size_t> classColumns(const TableMapping &mapping, const TableHeader &header)
{
    std::vector<std::size_t> columns;
    const auto add = [&](std::string_view name) {
        const auto at = std::find(header.keys.begin(), header.keys.end(), columnKey(name));
        if (at != header.keys.end())
            columns.push_back(static_cast<std::size_t>(at - header.keys.begin()));
    };
    if (!mapping.classColumn.empty())
        add(mapping.classColumn);
    else if (mapping.className.empty())
        for (const std::string_view name : kClassColumns)
            add(name);
    return columns;
}

} // namespace

Result<TableScheme> TableScheme::find(TableSource &table, const TableMapping *mapping,
                                      const ReaderOptions &options, JobContext &job)
{
    TableScheme scheme;
    scheme.m_registry = options.classes ? options.classes : model::ClassRegistry::shipped();
    if (mapping != nullptr && !mapping->hasHeader) {
        TALLY_TRY(scheme.m_header, headerByPlace(table));
    } else {
        TALLY_TRY(scheme.m_header, takeHeader(table, mapping == nullptr ? 0 : mapping->headerLine));
    }
    if (mapping == nullptr)
        mapping = shippedMappingFor(scheme.m_header.names);
    if (mapping != nullptr)
        scheme.m_mapping = *mapping;
    TALLY_CHECK(scheme.settleDefaultClass(options.className));
    const auto columns = classColumns(scheme.m_mapping, scheme.m_header);
    TALLY_TRY(scheme.m_profile,
              profileTable(table, scheme.m_header, columns, [&job] { return job.cancelled(); }));
    scheme.m_names.emplace(*scheme.m_registry, scheme.m_mapping.classes);
    scheme.settleClasses(columns);
    scheme.m_plan = planColumns(scheme.m_mapping, scheme.m_header, scheme.m_profile, scheme.m_classes,
                                *scheme.m_registry);
    return scheme;
}

Outcome TableScheme::settleDefaultClass(const std::string &only)
{
    m_only = only;
    m_default = only.empty() ? m_mapping.className : only;
    std::vector<std::string> names;
    for (const model::ClassSpec &spec : m_registry->classes())
        if (!spec.isAbstract)
            names.push_back(spec.name);
    std::vector<std::string> wanted;
    if (!m_default.empty())
        wanted.push_back(m_default);
    for (const auto &[word, className] : m_mapping.classes)
        wanted.push_back(className);
    for (const std::string &name : wanted) {
        const model::ClassSpec *spec = m_registry->find(name);
        if (spec != nullptr && !spec->isAbstract)
            continue;
        const std::string near = text::nearest(name, names);
        return makeError(
            ErrorCode::InvalidInput,
            "There is no class \"" + name + "\"" + (spec != nullptr ? " that items can have" : "") + ".",
            near.empty() ? "\"tally classes\" lists them." : "Perhaps \"" + near + "\" is meant.");
    }
    return {};
}

// A word of the class column stays within what the caller names: a list of models has categories of
// computers.
std::string TableScheme::classNamed(std::string_view word) const
{
    std::string name = m_names->classOf(word);
    if (m_only.empty() || m_registry->isA(name, m_only) ||
        (m_registry->isA(name, "hardware") && m_registry->isA(m_only, "hardware")))
        return name;
    return {};
}

// Takes the first column whose values name classes.
void TableScheme::settleClasses(const std::vector<std::size_t> &columns)
{
    for (const std::size_t column : columns) {
        std::set<std::string> found;
        for (const auto &[value, rows] : m_profile.values.at(column))
            if (const std::string name = classNamed(value); !name.empty())
                found.insert(name);
        if (found.empty() && m_mapping.classColumn.empty())
            continue;
        m_classColumn = column;
        m_mapping.classColumn = m_header.names[column];
        m_classes = std::move(found);
        break;
    }
    if (!m_default.empty())
        m_classes.insert(m_default);
    if (!m_classes.empty() || m_profile.rows == 0)
        return;
    Error error =
        makeError(ErrorCode::InvalidInput, "No column tells what class of item the rows are.",
                  "Name the class with --class, or set \"class\" or \"class_column\" in a mapping.");
    error.line = m_header.line;
    m_problem = error;
}

} // namespace tally::exchange
