// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/filter_text.h"

#include "ui/models/value_text.h"
#include "ui/theme/format.h"

#include <algorithm>

namespace tally::ui {

namespace {

using estate::FilterOperator;
using estate::FilterTerm;

QString joinedText(const std::vector<std::string> &terms)
{
    return toQt(estate::joinedTerms(terms));
}

// "cost" and "cost_pence" are one column.
bool speaksOf(const FilterTerm &term, const std::string &column, const FilterScope &scope)
{
    if (term.attribute == column)
        return true;
    const auto entry = term.attribute.empty()
                           ? std::nullopt
                           : model::catalogueEntry(scope.classes, scope.className, term.attribute);
    return entry && entry->name == column;
}

// The values of terms that say "equals", or nothing when one of them says something else.
std::vector<std::string> equalValues(const std::vector<estate::ItemGroup> &groups, const FilterScope &scope)
{
    std::vector<std::string> values;
    for (const estate::ItemGroup &group : groups) {
        const auto terms = estate::filterTerms(group.term, scope.className, scope.classes);
        if (!terms || terms->size() != 1 || terms->front().op != FilterOperator::Equals)
            return {};
        values.insert(values.end(), terms->front().values.begin(), terms->front().values.end());
    }
    return values;
}

// A year and a month stay as they are typed.
std::string filterValue(const model::CatalogueEntry &column, const QString &typed, Day today)
{
    const QString text = typed.trimmed();
    if (column.type != model::AttributeType::Date && column.type != model::AttributeType::Instant)
        return filterNumber(column, text).toStdString();
    constexpr int kYear = 4;
    const bool isYear = text.size() == kYear && text.toInt() > 0;
    const auto day = isYear ? std::nullopt : parseDay(text, today);
    return day ? tally::formatDay(*day) : text.toStdString();
}

} // namespace

QString filterNumber(const model::CatalogueEntry &column, const QString &typed)
{
    using model::AttributeType;
    const bool isAmount = column.type == AttributeType::Integer || column.type == AttributeType::Money ||
                          column.type == AttributeType::Size;
    const bool isForeign = formatLocale().decimalPoint() != QLatin1String(".");
    return isAmount && isForeign && !typed.contains(QLatin1String("..")) ? plainNumber(typed) : typed;
}

QString withoutTerm(const QString &filter, std::size_t term, const FilterScope &scope)
{
    const auto terms = estate::filterTerms(filter.toStdString(), scope.className, scope.classes);
    if (!terms)
        return filter;
    std::vector<std::string> kept;
    for (std::size_t i = 0; i < terms->size(); ++i) {
        if (i != term)
            kept.push_back((*terms)[i].text);
    }
    return joinedText(kept);
}

QString withColumn(const QString &filter, const std::string &column, const std::string &term,
                   const FilterScope &scope)
{
    const auto terms = estate::filterTerms(filter.toStdString(), scope.className, scope.classes);
    if (!terms)
        return filter;
    std::vector<std::string> kept;
    bool isPlaced = term.empty();
    for (const FilterTerm &held : *terms) {
        if (!speaksOf(held, column, scope)) {
            kept.push_back(held.text);
        } else if (!isPlaced) {
            kept.push_back(term);
            isPlaced = true;
        }
    }
    if (!isPlaced)
        kept.push_back(term);
    return joinedText(kept);
}

QString withoutColumn(const QString &filter, const std::string &column, const FilterScope &scope)
{
    return withColumn(filter, column, {}, scope);
}

std::string onlyThese(const std::vector<estate::ItemGroup> &groups, const std::string &column,
                      const FilterScope &scope)
{
    if (groups.size() == 1)
        return groups.front().term;
    // Behind a reference a list in parentheses is a filter of what it refers to.
    const auto about = model::catalogueEntry(scope.classes, scope.className, column);
    const bool isReference = about && about->type == model::AttributeType::Reference;
    if (const std::vector<std::string> values = equalValues(groups, scope); !isReference && !values.empty()) {
        if (const auto term =
                estate::buildTerm(column, FilterOperator::AnyOf, values, scope.className, scope.classes))
            return *term;
    }
    std::string text;
    for (const estate::ItemGroup &group : groups) {
        if (!group.term.empty())
            text += (text.empty() ? "" : " or ") + group.term;
    }
    return text.empty() ? text : "(" + text + ")";
}

std::string noneOfThese(const std::vector<estate::ItemGroup> &groups)
{
    std::string text;
    for (const estate::ItemGroup &group : groups) {
        if (!group.term.empty())
            text += (text.empty() ? "" : " or ") + group.term;
    }
    if (text.empty())
        return text;
    return groups.size() == 1 ? "not " + text : "not (" + text + ")";
}

std::string between(const model::CatalogueEntry &column, const QString &from, const QString &to, Day today,
                    const FilterScope &scope)
{
    const std::string low = filterValue(column, from, today);
    const std::string high = filterValue(column, to, today);
    if (low.empty() && high.empty())
        return {};
    const bool both = !low.empty() && !high.empty();
    const FilterOperator op = both          ? FilterOperator::Between
                              : low.empty() ? FilterOperator::LessOrEqual
                                            : FilterOperator::GreaterOrEqual;
    std::vector<std::string> values;
    for (const std::string &value : {low, high}) {
        if (!value.empty())
            values.push_back(value);
    }
    const auto term = estate::buildTerm(column.name, op, values, scope.className, scope.classes);
    return term ? *term : std::string();
}

QHash<QString, QString> filtersByColumn(const std::vector<FilterTerm> &terms)
{
    QHash<QString, QString> found;
    for (const FilterTerm &term : terms) {
        if (term.attribute.empty())
            continue;
        const QString value = toQt(term.value);
        QString &shown = found[toQt(term.attribute)];
        shown = shown.isEmpty() ? value : shown + QStringLiteral(", ") + value;
    }
    return found;
}

} // namespace tally::ui
