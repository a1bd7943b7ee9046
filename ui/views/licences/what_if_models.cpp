// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/licences/what_if_models.h"

#include "licence/wording.h"
#include "ui/models/item_words.h"
#include "ui/theme/format.h"
#include "ui/views/licences/licence_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace tally::ui {

namespace {

using Kind = app::WhatIfStep::Kind;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(tally::ui::LicenceWhatIf)
};

QString unitsOf(const app::WhatIfStep &step)
{
    return step.units ? formatCount(*step.units) : Words::tr("all");
}

QString named(const std::vector<std::string> &names)
{
    QStringList words;
    for (const std::string &name : names)
        words.append(toQt(name));
    return words.join(QStringLiteral(", "));
}

// Columns that a line has twice: now, and what if.
constexpr std::int64_t licence::Line::*kFigures[] = {&licence::Line::entitled, &licence::Line::required,
                                                     &licence::Line::shortfall, &licence::Line::surplus,
                                                     &licence::Line::cost};
constexpr int kFigureCount = int(std::size(kFigures));

std::int64_t figure(const licence::Line *line, int which)
{
    return line == nullptr ? 0 : line->*kFigures[which];
}

} // namespace

QString stepKindWords(Kind kind)
{
    switch (kind) {
    case Kind::Buy:
        return Words::tr("Buy units of a product");
    case Kind::Remove:
        return Words::tr("Give up units of a licence");
    case Kind::RemoveUnused:
        return Words::tr("Remove what is unused of a product");
    case Kind::Upgrade:
        return Words::tr("Upgrade units of a licence");
    case Kind::Consolidate:
        break;
    }
    return Words::tr("One wide licence in place of many");
}

QString stepWords(const app::WhatIfStep &step)
{
    switch (step.kind) {
    case Kind::Buy:
        return Words::tr("Buy %1 of %2").arg(unitsOf(step), toQt(step.product));
    case Kind::Remove:
        return Words::tr("Give up %1 of %2").arg(unitsOf(step), named(step.licences));
    case Kind::RemoveUnused:
        return Words::tr("Remove what is unused of %1").arg(toQt(step.product));
    case Kind::Upgrade:
        return Words::tr("Upgrade %1 of %2 to %3")
            .arg(unitsOf(step), named(step.licences), toQt(step.version));
    case Kind::Consolidate:
        break;
    }
    return Words::tr("One wide licence for %1 a year in place of %2")
        .arg(formatMoney(step.terms.feeAYear, MoneyStyle::Total), named(step.licences));
}

QString consolidationWords(const app::Consolidated &consolidated)
{
    const licence::ConsolidationAnswer &answer = consolidated.answer;
    const QString first = Words::tr("%1: over %2 years keeping costs %3 and moving %4; %5 is cheaper.")
                              .arg(toQt(consolidated.name), formatCount(consolidated.terms.years),
                                   formatMoney(answer.keeping, MoneyStyle::Total),
                                   formatMoney(answer.moving, MoneyStyle::Total),
                                   answer.isCheaper ? Words::tr("moving") : Words::tr("keeping"));
    const QString second =
        answer.breakEven
            ? Words::tr("Moving is cheaper from %1 units to be bought besides the %2 that are owned.")
                  .arg(formatCount(*answer.breakEven), formatCount(consolidated.terms.owned))
            : Words::tr("At these prices moving is never cheaper.");
    return first + QLatin1Char(' ') + second;
}

// --- steps

void WhatIfStepModel::show(const std::vector<app::WhatIfStep> &steps)
{
    beginResetModel();
    m_steps = steps;
    endResetModel();
}

int WhatIfStepModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_steps.size());
}

int WhatIfStepModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

RecordColumn WhatIfStepModel::column(int) const
{
    return {QStringLiteral("step"), tr("What if")};
}

RecordCell WhatIfStepModel::cell(int row, int) const
{
    RecordCell cell;
    cell.text = stepWords(m_steps[std::size_t(row)]);
    cell.pending = true; // nobody recorded it
    return cell;
}

// --- lines

void WhatIfModel::show(WhatIfAnswerPtr answer)
{
    beginResetModel();
    m_answer = std::move(answer);
    m_pairs = m_answer == nullptr ? std::vector<app::LinePair>() : app::linePairs(*m_answer, true);
    endResetModel();
}

WhatIfTotals WhatIfModel::totals() const
{
    WhatIfTotals totals;
    if (m_answer == nullptr)
        return totals;
    for (const licence::Line &line : m_answer->before.position.lines) {
        totals.shortBefore += line.shortfall;
        totals.costBefore += m_answer->before.reading.scene.products[line.product].isPriced ? line.cost : 0;
    }
    for (const licence::Line &line : m_answer->after.position.lines) {
        totals.shortAfter += line.shortfall;
        totals.costAfter += m_answer->after.reading.scene.products[line.product].isPriced ? line.cost : 0;
    }
    return totals;
}

const licence::Product &WhatIfModel::product(int row) const
{
    const app::LinePair &pair = m_pairs[std::size_t(row)];
    return pair.before != nullptr ? m_answer->before.reading.scene.products[pair.before->product]
                                  : m_answer->after.reading.scene.products[pair.after->product];
}

ItemId WhatIfModel::productAt(int row) const
{
    return product(row).item;
}

int WhatIfModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_pairs.size());
}

int WhatIfModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 2 + 2 * kFigureCount;
}

RecordColumn WhatIfModel::column(int column) const
{
    if (column == 0)
        return {QStringLiteral("product"), tr("Product")};
    if (column == 1)
        return {QStringLiteral("metric"), tr("Metric")};
    const QString words[] = {tr("Entitled"), tr("Required"), tr("Short"), tr("Spare"), tr("To buy")};
    constexpr const char *kIds[] = {"entitled", "required", "short", "spare", "to_buy"};
    const int which = (column - 2) / 2;
    const bool isAfter = (column - 2) % 2 == 1;
    return {QLatin1String(kIds[which]) + QLatin1String(isAfter ? "_after" : ""),
            isAfter ? tr("What if") : words[which], true};
}

RecordCell WhatIfModel::cell(int row, int column) const
{
    const app::LinePair &pair = m_pairs[std::size_t(row)];
    RecordCell cell;
    if (column == 0) {
        cell.text = toQt(licence::labelOf(product(row)));
        return cell;
    }
    if (column == 1) {
        cell.text = metricWords((pair.before != nullptr ? pair.before : pair.after)->metric);
        return cell;
    }
    const int which = (column - 2) / 2;
    const bool isAfter = (column - 2) % 2 == 1;
    const std::int64_t before = figure(pair.before, which), after = figure(pair.after, which);
    const bool isMoney = which == kFigureCount - 1;
    const auto words = [&](std::int64_t value) {
        if (!isMoney)
            return formatCount(value);
        return product(row).isPriced ? formatMoney(value, MoneyStyle::Total)
               : value == 0          ? QString()
                                     : unknownText();
    };
    cell.text = words(isAfter ? after : before);
    cell.pending = isAfter && after != before;
    cell.muted = isAfter && after == before;
    return cell;
}

} // namespace tally::ui
