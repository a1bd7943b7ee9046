// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/disposal/disposal_model.h"

#include "ui/theme/format.h"
#include "ui/theme/icons.h"
#include "ui/theme/states.h"
#include "ui/views/disposal/disposal_words.h"

#include <algorithm>

namespace tally::ui {

namespace {

const QString kIndent = QStringLiteral("    ");

State shapeOf(const DisposalRow &row)
{
    if (row.isHeld)
        return State::Hold;
    if (row.hasException)
        return State::Bad;
    if (row.isLate)
        return State::Warn;
    return disposalStateShape(row.state);
}

State shapeOf(const DisposalMedium &medium)
{
    if (!medium.hold.isEmpty())
        return State::Hold;
    return medium.hasException ? State::Bad : disposalStateShape(medium.state);
}

} // namespace

void DisposalModel::show(DisposalSheetPtr sheet, std::vector<std::uint32_t> rows)
{
    beginResetModel();
    m_sheet = std::move(sheet);
    m_rows = std::move(rows);
    arrange();
    endResetModel();
}

void DisposalModel::setOpenAll(bool open)
{
    beginResetModel();
    m_openAll = open;
    m_others.clear();
    arrange();
    endResetModel();
}

bool DisposalModel::isOpen(int row) const
{
    const DisposalRow *thing = at(row);
    return thing != nullptr && m_openAll != m_others.contains(thing->line);
}

void DisposalModel::setOpen(int row, bool open)
{
    const DisposalRow *thing = at(row);
    if (thing == nullptr || isOpen(row) == open)
        return;
    beginResetModel();
    if (open == m_openAll)
        m_others.erase(thing->line);
    else
        m_others.insert(thing->line);
    arrange();
    endResetModel();
}

// A loose medium is its own row; there is nothing below it.
void DisposalModel::arrange()
{
    m_entries.clear();
    for (const std::uint32_t row : m_rows) {
        m_entries.push_back({row, -1});
        const DisposalRow &thing = m_sheet->rows[row];
        const bool isLoose = thing.media.size() == 1 && thing.media.front().id == thing.subject;
        if (isLoose || m_openAll == m_others.contains(thing.line))
            continue;
        for (int medium = 0; medium < int(thing.media.size()); ++medium)
            m_entries.push_back({row, medium});
    }
}

const DisposalRow *DisposalModel::at(int row) const
{
    return row < 0 || row >= int(m_entries.size()) ? nullptr
                                                   : &m_sheet->rows[m_entries[std::size_t(row)].row];
}

const DisposalMedium *DisposalModel::mediumAt(int row) const
{
    const DisposalRow *thing = at(row);
    const int medium = thing == nullptr ? -1 : m_entries[std::size_t(row)].medium;
    return medium < 0 ? nullptr : &thing->media[std::size_t(medium)];
}

ItemId DisposalModel::itemAt(int row) const
{
    if (const DisposalMedium *medium = mediumAt(row))
        return medium->id;
    const DisposalRow *thing = at(row);
    return thing == nullptr ? ItemId() : thing->subject;
}

int DisposalModel::rowOf(ItemId item) const
{
    int holder = -1;
    for (int row = 0; row < int(m_entries.size()); ++row) {
        if (itemAt(row) == item)
            return row;
        const DisposalRow &thing = *at(row);
        if (holder < 0 && std::any_of(thing.media.begin(), thing.media.end(),
                                      [&](const DisposalMedium &medium) { return medium.id == item; }))
            holder = row;
    }
    return holder;
}

int DisposalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int DisposalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kDisposalColumns;
}

RecordColumn DisposalModel::column(int column) const
{
    switch (DisposalColumn(column)) {
    case DisposalColumn::Thing:
        return {QStringLiteral("thing"), tr("Thing")};
    case DisposalColumn::State:
        return {QStringLiteral("state"), tr("State")};
    case DisposalColumn::Media:
        return {QStringLiteral("media"), tr("Media proven")};
    case DisposalColumn::Class:
        return {QStringLiteral("class"), tr("Class")};
    case DisposalColumn::Next:
        return {QStringLiteral("next"), tr("Next step")};
    case DisposalColumn::Days:
        return {QStringLiteral("days"), tr("Held"), true, false, tr("days")};
    case DisposalColumn::Destination:
        return {QStringLiteral("destination"), tr("Destination")};
    case DisposalColumn::Order:
        return {QStringLiteral("order"), tr("Disposal order")};
    case DisposalColumn::Container:
        return {QStringLiteral("container"), tr("Container")};
    case DisposalColumn::Holder:
        break;
    }
    return {QStringLiteral("holder"), tr("Holder")};
}

RecordCell DisposalModel::cell(int row, int column) const
{
    const DisposalRow *thing = at(row);
    if (thing == nullptr)
        return {};
    const DisposalMedium *medium = mediumAt(row);
    return medium == nullptr ? thingCell(*thing, DisposalColumn(column))
                             : mediumCell(*thing, *medium, DisposalColumn(column));
}

RecordCell DisposalModel::thingCell(const DisposalRow &row, DisposalColumn column) const
{
    RecordCell cell;
    cell.muted = row.hasEnded();
    const auto all = int(row.media.size());
    switch (column) {
    case DisposalColumn::Thing:
        cell.text = row.name;
        cell.spoken = row.what;
        cell.tip = QStringLiteral("%1, %2").arg(row.name, row.what);
        if (all > 0 && row.media.front().id != row.subject)
            cell.icon = icon(m_openAll != m_others.contains(row.line) ? QStringLiteral("chevron-down")
                                                                      : QStringLiteral("chevron-right"),
                             Role::TextMuted);
        else
            cell.icon = icon(all > 0 ? QStringLiteral("medium") : QStringLiteral("desktop"), Role::TextMuted);
        break;
    case DisposalColumn::State:
        cell.text = disposalStateWords(row.state);
        cell.icon = stateIcon(shapeOf(row));
        if (row.isHeld)
            cell.spoken = tr("under legal hold");
        else if (row.hasException)
            cell.spoken = tr("an exception is open");
        else if (row.isLate)
            cell.spoken = tr("overdue");
        if (!cell.spoken.isEmpty())
            cell.text += QStringLiteral(", ") + (row.isHeld         ? tr("hold")
                                                 : row.hasException ? tr("exception")
                                                                    : tr("late"));
        break;
    case DisposalColumn::Media:
        cell.text = all == 0 ? tr("no media") : tr("%1 of %2").arg(formatCount(row.proven), formatCount(all));
        if (all > 0)
            cell.spoken = tr("%1 of %2 media accepted").arg(formatCount(row.proven), formatCount(all));
        cell.tip = cell.spoken;
        break;
    case DisposalColumn::Class:
        cell.text = QString::fromStdString(row.dataClass);
        break;
    case DisposalColumn::Next:
        cell.text = row.next;
        break;
    case DisposalColumn::Days:
        if (row.days)
            cell.text = formatCount(*row.days);
        break;
    case DisposalColumn::Destination:
        cell.text =
            row.hasEnded() || !row.destination.empty() ? destinationWords(row.destination) : unknownText();
        break;
    case DisposalColumn::Order:
        cell.text = row.orderName;
        if (!row.supplierName.isEmpty())
            cell.spoken = cell.tip = row.supplierName;
        break;
    case DisposalColumn::Container:
        cell.text = row.containerName;
        break;
    case DisposalColumn::Holder:
        cell.text = row.place.isEmpty() ? row.holder : tr("%1, %2").arg(row.holder, row.place);
        break;
    }
    return cell;
}

RecordCell DisposalModel::mediumCell(const DisposalRow &row, const DisposalMedium &medium,
                                     DisposalColumn column) const
{
    RecordCell cell;
    cell.muted = row.hasEnded();
    switch (column) {
    case DisposalColumn::Thing:
        cell.text = kIndent + medium.name;
        cell.icon = icon(QStringLiteral("medium"), Role::TextMuted);
        cell.spoken = tr("medium in %1, %2").arg(row.name, medium.what);
        cell.tip = QStringLiteral("%1, %2").arg(medium.name, medium.what);
        break;
    case DisposalColumn::State:
        cell.text = disposalStateWords(medium.state);
        if (cell.text.isEmpty())
            cell.text = tr("Not declared");
        cell.icon = stateIcon(shapeOf(medium));
        if (!medium.hold.isEmpty())
            cell.text += QStringLiteral(", ") + tr("hold");
        break;
    case DisposalColumn::Media:
        cell.text = medium.what;
        cell.muted = true;
        break;
    case DisposalColumn::Class:
        cell.text = QString::fromStdString(medium.dataClass);
        break;
    case DisposalColumn::Next:
        cell.text = medium.next;
        break;
    default:
        break;
    }
    return cell;
}

} // namespace tally::ui
