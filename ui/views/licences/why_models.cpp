// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/licences/why_models.h"

#include "ui/models/item_words.h"
#include "ui/theme/format.h"
#include "ui/views/licences/licence_words.h"

#include <algorithm>
#include <array>

namespace tally::ui {

using licence::kNone;

void LineTableModel::show(LicenceSheetPtr sheet, std::size_t row)
{
    beginResetModel();
    m_sheet = std::move(sheet);
    m_row = row;
    if (m_sheet != nullptr)
        prepare();
    endResetModel();
}

int LineTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_sheet == nullptr ? 0 : int(rows());
}

int LineTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns();
}

// --- steps: points for what is counted, ranges for what comes off, to one scale

void StepModel::prepare()
{
    m_entries.clear();
    double sum = 0;
    for (const licence::Step &step : line().steps) {
        const bool isFirst = m_entries.empty();
        const double before = sum;
        sum += double(step.change);
        m_entries.push_back({stepWords(step.what),
                             isFirst ? formatCount(step.change) : formatDifference(step.change),
                             isFirst ? sum : std::min(before, sum), isFirst ? sum : std::max(before, sum),
                             isFirst ? Role::Text : Role::Info, LicenceColumn::Raw});
    }
    const double required = double(line().required), entitled = double(line().entitled);
    m_entries.push_back({tr("Required"), formatCount(line().required), required, required, Role::Text,
                         LicenceColumn::Required});
    m_entries.push_back({tr("Entitled"), formatCount(line().entitled), entitled, entitled, Role::Good,
                         LicenceColumn::Entitled});
    if (line().shortfall > 0)
        m_entries.push_back({tr("Short"), formatDifference(-line().shortfall), double(line().consumed),
                             required, Role::Bad, LicenceColumn::Balance});
    else if (line().surplus > 0)
        m_entries.push_back({tr("Spare"), formatDifference(line().surplus), double(line().consumed), entitled,
                             Role::Good, LicenceColumn::Balance});
    m_low = m_high = m_entries.front().to;
    for (const Entry &entry : m_entries) {
        m_low = std::min(m_low, entry.from);
        m_high = std::max(m_high, entry.to);
    }
    // These are points and ranges, not bars: they need not begin at nothing.
    m_low = m_low < m_high / 2 ? 0 : m_low - (m_high - m_low) * 0.1;
    m_high = std::max(m_high, m_low + 1);
}

std::size_t StepModel::rows() const
{
    return m_entries.size();
}

int StepModel::columns() const
{
    return 3;
}

ItemId StepModel::itemAt(int, int) const
{
    return {};
}

LicenceColumn StepModel::doorAt(int row) const
{
    return m_entries[std::size_t(row)].door;
}

RecordColumn StepModel::column(int column) const
{
    constexpr const char *kIds[] = {"step", "range", "units"};
    const QString headings[] = {tr("How the requirement is reached"), tr("To scale"), tr("Units")};
    return {QLatin1String(kIds[column]), headings[column], column == 2};
}

RecordCell StepModel::cell(int row, int column) const
{
    const Entry &entry = m_entries[std::size_t(row)];
    RecordCell cell;
    cell.text = column == 2 ? entry.figure : entry.words;
    if (column != 1)
        return cell;
    const double scale = m_high - m_low;
    const auto at = [&](double value) { return std::clamp((value - m_low) / scale, 0.0, 1.0); };
    auto bar = std::make_shared<RecordBar>();
    bar->parts.push_back({at(entry.from), at(entry.to), entry.role, 0, false});
    cell.text = entry.from == entry.to
                    ? formatCount(qint64(entry.to))
                    : tr("from %1 to %2").arg(formatCount(qint64(entry.to)), formatCount(qint64(entry.from)));
    cell.bar = bar;
    return cell;
}

// --- lots

void LotModel::prepare()
{
    m_entries.clear();
    const auto useOf = [&](std::size_t lot) -> const licence::LotUse * {
        const auto found = std::find_if(line().lots.begin(), line().lots.end(),
                                        [&](const licence::LotUse &use) { return use.lot == lot; });
        return found == line().lots.end() ? nullptr : &*found;
    };
    for (const licence::LotUse &use : line().lots) // lots of another product may serve it too
        m_entries.push_back({use.lot, &use, nullptr});
    for (const std::size_t lot : of().lots) {
        if (useOf(lot) == nullptr)
            m_entries.push_back({licence::Index(lot), nullptr, nullptr});
    }
    for (const licence::AbsentLot &lot : sheet().reading->absent) {
        if (lot.product == of().product)
            m_entries.push_back({kNone, nullptr, &lot});
    }
}

std::size_t LotModel::rows() const
{
    return m_entries.size();
}

int LotModel::columns() const
{
    return 8;
}

ItemId LotModel::itemAt(int row, int) const
{
    const Entry &entry = m_entries[std::size_t(row)];
    return entry.absent != nullptr ? entry.absent->item : scene().lots[entry.lot].item;
}

RecordColumn LotModel::column(int column) const
{
    const std::array<RecordColumn, 8> kColumns{{{QStringLiteral("licence"), tr("Licence")},
                                                {QStringLiteral("entitled"), tr("Entitled"), true},
                                                {QStringLiteral("used"), tr("Used"), true},
                                                {QStringLiteral("spare"), tr("Spare"), true},
                                                {QStringLiteral("evidence"), tr("Evidence")},
                                                {QStringLiteral("version"), tr("Version")},
                                                {QStringLiteral("pool"), tr("Pool")},
                                                {QStringLiteral("lent"), tr("Lent"), true}}};
    return kColumns[std::size_t(column)];
}

RecordCell LotModel::absentCell(const licence::AbsentLot &lot, int column) const
{
    RecordCell cell;
    cell.muted = true;
    if (column == 0)
        cell.text = toQt(lot.name);
    else if (column == 4)
        cell.text = absenceWords(lot);
    return cell;
}

RecordCell LotModel::cell(int row, int column) const
{
    const Entry &entry = m_entries[std::size_t(row)];
    if (entry.absent != nullptr)
        return absentCell(*entry.absent, column);
    const licence::Lot &lot = scene().lots[entry.lot];
    RecordCell cell;
    cell.muted = entry.use == nullptr; // it does not count in this view
    switch (column) {
    case 0:
        cell.text = toQt(lot.name);
        break;
    case 5:
        cell.text =
            lot.version == kNone ? tr("any") : versionName(scene().products[lot.product], lot.version);
        break;
    case 6:
        cell.text = lot.pool == kNone ? QString() : toQt(scene().pools[lot.pool].name);
        break;
    case 1:
        cell.text =
            lot.isUnlimited ? tr("unlimited") : formatCount(entry.use == nullptr ? 0 : entry.use->entitled);
        break;
    case 2:
        cell.text = formatCount(entry.use == nullptr ? 0
                                : lot.isUnlimited    ? entry.use->covered
                                                     : entry.use->used);
        break;
    case 3:
        cell.text = lot.isUnlimited || entry.use == nullptr ? QString() : formatCount(entry.use->surplus);
        break;
    case 7:
        cell.text = entry.use == nullptr ? QString() : formatCount(entry.use->lent);
        break;
    default:
        cell.text = gradeWords(lot.grade);
        cell.icon = stateIcon(stateOf(lot.grade));
    }
    return cell;
}

// --- assignments

void AssignmentModel::prepare()
{
    m_order.resize(line().assignments.size());
    for (std::size_t i = 0; i < m_order.size(); ++i)
        m_order[i] = i;
    std::stable_partition(m_order.begin(), m_order.end(),
                          [&](std::size_t at) { return line().assignments[at].lot == kNone; });
}

std::size_t AssignmentModel::rows() const
{
    return m_order.size();
}

int AssignmentModel::columns() const
{
    return 6;
}

ItemId AssignmentModel::itemAt(int row, int column) const
{
    const licence::Assignment &each = line().assignments[m_order[std::size_t(row)]];
    if (column == 3 && each.lot != kNone)
        return scene().lots[each.lot].item;
    const licence::Index device = each.device == kNone && each.installation != kNone
                                      ? scene().installations[each.installation].device
                                      : each.device;
    if (device != kNone && (column != 1 || each.person == kNone))
        return scene().devices[device].item;
    return each.person != kNone ? scene().people[each.person].item : ItemId();
}

RecordColumn AssignmentModel::column(int column) const
{
    const std::array<RecordColumn, 6> kColumns{{{QStringLiteral("device"), tr("Device")},
                                                {QStringLiteral("person"), tr("Person")},
                                                {QStringLiteral("version"), tr("Version")},
                                                {QStringLiteral("licence"), tr("Licence")},
                                                {QStringLiteral("right"), tr("By")},
                                                {QStringLiteral("units"), tr("Units"), true}}};
    return kColumns[std::size_t(column)];
}

RecordCell AssignmentModel::cell(int row, int column) const
{
    const licence::Assignment &each = line().assignments[m_order[std::size_t(row)]];
    const licence::Index device = each.device == kNone && each.installation != kNone
                                      ? scene().installations[each.installation].device
                                      : each.device;
    RecordCell cell;
    switch (column) {
    case 0:
        cell.text = device == kNone ? QString() : toQt(scene().devices[device].name);
        break;
    case 1:
        cell.text = each.person == kNone ? QString() : toQt(scene().people[each.person].name);
        break;
    case 2:
        cell.text =
            each.product == kNone ? QString() : versionName(scene().products[each.product], each.version);
        break;
    case 3:
        cell.text = each.lot == kNone ? tr("none: short") : toQt(scene().lots[each.lot].name);
        if (each.lot == kNone)
            cell.icon = stateIcon(State::Bad);
        break;
    case 4:
        cell.text = each.lot == kNone ? QString()
                    : each.isLent     ? tr("%1, lent").arg(rightWords(each.right))
                                      : rightWords(each.right);
        break;
    default:
        cell.text = formatCount(each.units);
    }
    return cell;
}

// --- pools

std::size_t PoolModel::rows() const
{
    return line().pools.size();
}

int PoolModel::columns() const
{
    return 7;
}

ItemId PoolModel::itemAt(int row, int) const
{
    const licence::Index pool = line().pools[std::size_t(row)].pool;
    return pool == kNone ? ItemId() : scene().pools[pool].organisation;
}

RecordColumn PoolModel::column(int column) const
{
    const std::array<RecordColumn, 7> kColumns{{{QStringLiteral("pool"), tr("Pool")},
                                                {QStringLiteral("required"), tr("Required"), true},
                                                {QStringLiteral("entitled"), tr("Entitled"), true},
                                                {QStringLiteral("used"), tr("Used"), true},
                                                {QStringLiteral("short"), tr("Short"), true},
                                                {QStringLiteral("lent_out"), tr("Lent out"), true},
                                                {QStringLiteral("borrowed"), tr("Borrowed"), true}}};
    return kColumns[std::size_t(column)];
}

RecordCell PoolModel::cell(int row, int column) const
{
    const licence::Line::ByPool &pool = line().pools[std::size_t(row)];
    const std::int64_t figures[] = {
        0, pool.required, pool.entitled, pool.consumed, pool.shortfall, pool.lentOut, pool.borrowed};
    RecordCell cell;
    if (column == 0)
        cell.text = pool.pool == kNone ? tr("no organisation") : toQt(scene().pools[pool.pool].name);
    else
        cell.text = formatCount(figures[column]);
    if (column == 4 && pool.shortfall > 0)
        cell.icon = stateIcon(State::Bad);
    return cell;
}

} // namespace tally::ui
