// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/licences/licence_sheet.h"

#include "ui/models/item_words.h"

#include <QStringList>

#include <algorithm>
#include <unordered_map>

namespace tally::ui {

using licence::Index;
using licence::kNone;

namespace {

QString lineName(const licence::Product &product)
{
    const QString name = toQt(product.name);
    return product.edition.empty() ? name : QStringLiteral("%1, %2").arg(name, toQt(product.edition));
}

void count(EvidenceCount &evidence, licence::Grade grade)
{
    switch (grade) {
    case licence::Grade::Accepted:
        ++evidence.accepted;
        break;
    case licence::Grade::Supporting:
        ++evidence.supporting;
        break;
    case licence::Grade::Unproven:
        ++evidence.missing;
    }
}

void enter(std::set<ItemId> &set, ItemId item)
{
    if (item)
        set.insert(item);
}

LicenceRow rowOf(const LicenceSheet &sheet, std::size_t at)
{
    const licence::Line &line = sheet.position.lines[at];
    const licence::Scene &scene = sheet.scene();
    const licence::Product &product = scene.products[line.product];
    LicenceRow row;
    row.line = at;
    row.product = product.item;
    row.name = lineName(product);
    row.publisher = toQt(product.publisher);
    row.raw = line.steps.empty() ? line.required : line.steps.front().change;
    if (product.isPriced)
        row.cost = line.cost;
    for (const licence::Line::ByPool &pool : line.pools) {
        if (pool.pool != kNone)
            enter(row.owners, scene.pools[pool.pool].organisation);
    }
    return row;
}

// Lots go to the line of their product and metric; where there is none of that metric, to the first of it.
void giveLots(LicenceSheet &sheet)
{
    const licence::Scene &scene = sheet.scene();
    std::unordered_map<Index, std::vector<std::size_t>> rowsOf;
    for (std::size_t row = 0; row < sheet.rows.size(); ++row)
        rowsOf[sheet.position.lines[row].product].push_back(row);
    for (std::size_t lot = 0; lot < scene.lots.size(); ++lot) {
        const auto found = rowsOf.find(scene.lots[lot].product);
        if (found == rowsOf.end())
            continue;
        const auto same = std::find_if(found->second.begin(), found->second.end(), [&](std::size_t row) {
            return sheet.position.lines[row].metric == scene.lots[lot].rule.metric;
        });
        LicenceRow &row = sheet.rows[same == found->second.end() ? found->second.front() : *same];
        row.lots.push_back(lot);
        count(row.evidence, scene.lots[lot].grade);
        if (scene.lots[lot].pool != kNone)
            enter(row.owners, scene.pools[scene.lots[lot].pool].organisation);
        const estate::Row item = sheet.estate->rowOf(scene.lots[lot].item);
        if (item != estate::kNoRow)
            enter(row.agreements, referenceOf(*sheet.estate, item, "agreement"));
    }
}

bool fits(const LicenceSheet &sheet, const LicenceRow &row, const LicenceFilter &filter)
{
    const licence::Line &line = sheet.lineOf(row);
    if (!filter.publisher.isEmpty() && row.publisher != filter.publisher)
        return false;
    if (filter.owner && !row.owners.contains(filter.owner))
        return false;
    if (filter.agreement && !row.agreements.contains(filter.agreement))
        return false;
    const bool isSpare = line.shortfall == 0 && line.surplus > 0;
    if ((filter.show == LicenceShow::Short && line.shortfall == 0) ||
        (filter.show == LicenceShow::Spare && !isSpare) ||
        (filter.show == LicenceShow::Even && (line.shortfall > 0 || isSpare)))
        return false;
    const QString text = row.name + QLatin1Char(' ') + row.publisher;
    const QStringList words = filter.words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

std::int64_t keyOf(const LicenceSheet &sheet, const LicenceRow &row, LicenceColumn column)
{
    const licence::Line &line = sheet.lineOf(row);
    switch (column) {
    case LicenceColumn::Raw:
        return row.raw;
    case LicenceColumn::Required:
        return line.required;
    case LicenceColumn::Entitled:
        return line.entitled;
    case LicenceColumn::Cost:
        return line.shortfall > 0 ? row.cost.value_or(0) : -1;
    case LicenceColumn::Reclaimable:
        return line.reclaimable;
    case LicenceColumn::Evidence:
        return row.evidence.missing * 1'000'000 + row.evidence.supporting;
    default:
        return line.shortfall > 0 ? -line.shortfall : line.surplus;
    }
}

bool isWorse(const LicenceSheet &sheet, const LicenceRow &a, const LicenceRow &b)
{
    const licence::Line &x = sheet.lineOf(a);
    const licence::Line &y = sheet.lineOf(b);
    if ((x.shortfall > 0) != (y.shortfall > 0))
        return x.shortfall > 0;
    if (x.shortfall > 0 && a.cost.value_or(0) != b.cost.value_or(0))
        return a.cost.value_or(0) > b.cost.value_or(0);
    if (x.shortfall != y.shortfall)
        return x.shortfall > y.shortfall;
    return QString::localeAwareCompare(a.name, b.name) < 0;
}

void sort(const LicenceSheet &sheet, std::vector<std::size_t> &rows, const LicenceOrder &order)
{
    std::stable_sort(rows.begin(), rows.end(), [&](std::size_t x, std::size_t y) {
        return isWorse(sheet, sheet.rows[x], sheet.rows[y]);
    });
    if (!order.column)
        return;
    const auto isBefore = [&](const LicenceRow &a, const LicenceRow &b) {
        if (*order.column == LicenceColumn::Product)
            return QString::localeAwareCompare(a.name, b.name) < 0;
        if (*order.column == LicenceColumn::Metric)
            return sheet.lineOf(a).metric < sheet.lineOf(b).metric;
        return keyOf(sheet, a, *order.column) < keyOf(sheet, b, *order.column);
    };
    std::stable_sort(rows.begin(), rows.end(), [&](std::size_t x, std::size_t y) {
        return order.descending ? isBefore(sheet.rows[y], sheet.rows[x])
                                : isBefore(sheet.rows[x], sheet.rows[y]);
    });
}

void add(LicenceTotals &totals, const licence::Line &line, const LicenceRow &row)
{
    totals.lines += line.shortfall > 0 ? 1 : 0;
    totals.units += line.shortfall;
    totals.spare += line.surplus;
    totals.reclaimable += line.reclaimable;
    if (line.shortfall > 0 && row.cost)
        totals.cost += *row.cost;
    totals.unpriced += line.shortfall > 0 && !row.cost ? 1 : 0;
    totals.accepted += row.evidence.accepted;
    totals.supporting += row.evidence.supporting;
    totals.missing += row.evidence.missing;
}

std::vector<std::pair<QString, ItemId>> named(const estate::Estate &estate, const std::set<ItemId> &items)
{
    std::vector<std::pair<QString, ItemId>> all;
    for (const ItemId item : items)
        all.emplace_back(itemName(estate, item), item);
    std::sort(all.begin(), all.end(),
              [](const auto &a, const auto &b) { return QString::localeAwareCompare(a.first, b.first) < 0; });
    return all;
}

} // namespace

Result<LicenceSheetPtr> licenceSheet(const estate::EstatePtr &estate, licence::View view,
                                     const LicenceSheetPtr &before, JobContext &job)
{
    TALLY_TRY(licence::SceneReading reading, licence::readScene(*estate, job));
    auto sheet = std::make_shared<LicenceSheet>();
    sheet->estate = estate;
    sheet->reading = std::make_shared<const licence::SceneReading>(std::move(reading));
    licence::PositionWish wish;
    wish.view = view;
    TALLY_TRY(sheet->position,
              before == nullptr
                  ? licence::workOutPosition(sheet->scene(), wish, job)
                  : licence::workOutAgain(sheet->scene(), wish, before->scene(), before->position, job));
    for (std::size_t line = 0; line < sheet->position.lines.size(); ++line)
        sheet->rows.push_back(rowOf(*sheet, line));
    giveLots(*sheet);
    return LicenceSheetPtr(std::move(sheet));
}

LicenceChoice chooseLicences(const LicenceSheet &sheet, const LicenceFilter &filter,
                             const LicenceOrder &order)
{
    LicenceChoice choice;
    for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
        if (!fits(sheet, sheet.rows[row], filter))
            continue;
        choice.rows.push_back(row);
        add(choice.totals, sheet.lineOf(sheet.rows[row]), sheet.rows[row]);
    }
    sort(sheet, choice.rows, order);
    return choice;
}

LicenceChoices licenceChoices(const LicenceSheet &sheet)
{
    std::set<QString> publishers;
    std::set<ItemId> owners, agreements;
    for (const LicenceRow &row : sheet.rows) {
        if (!row.publisher.isEmpty())
            publishers.insert(row.publisher);
        owners.insert(row.owners.begin(), row.owners.end());
        agreements.insert(row.agreements.begin(), row.agreements.end());
    }
    return {{publishers.begin(), publishers.end()},
            named(*sheet.estate, owners),
            named(*sheet.estate, agreements)};
}

} // namespace tally::ui
