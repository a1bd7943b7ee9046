// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Changing a filter by its terms: what header menus and chips do. Texts in, texts out; a filter with a
// mistake is left as it is.
#pragma once

#include "estate/filter_terms.h"
#include "estate/item_table.h"
#include "model/class_registry.h"

#include <QHash>
#include <QString>

#include <string>
#include <vector>

namespace tally::ui {

struct FilterScope
{
    const model::ClassRegistry &classes;
    std::string className;
};

// Without the term at that place.
QString withoutTerm(const QString &filter, std::size_t term, const FilterScope &scope);
// Without what speaks of that column alone.
QString withoutColumn(const QString &filter, const std::string &column, const FilterScope &scope);
// The same with this instead, at the place where the column's first term stood. An empty term takes it away.
QString withColumn(const QString &filter, const std::string &column, const std::string &term,
                   const FilterScope &scope);

// Finds what stands in any of these groups of a column's values; or what stands in none.
std::string onlyThese(const std::vector<estate::ItemGroup> &groups, const std::string &column,
                      const FilterScope &scope);
std::string noneOfThese(const std::vector<estate::ItemGroup> &groups);
// "2020", "31 mar", "100" … up to; either end may be empty. Empty when a value is none for the column.
std::string between(const model::CatalogueEntry &column, const QString &from, const QString &to, Day today,
                    const FilterScope &scope);

// For the headings: what each column is filtered by.
QHash<QString, QString> filtersByColumn(const std::vector<estate::FilterTerm> &terms);

// A number as the filter language reads it, whatever the language of the window: "1 204,50" is "1204.50".
// Other values and ranges stay.
QString filterNumber(const model::CatalogueEntry &column, const QString &typed);

} // namespace tally::ui
