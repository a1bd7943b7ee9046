// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/disposal/alarm_model.h"

#include "ui/models/item_words.h"
#include "ui/theme/format.h"
#include "ui/theme/states.h"

#include <algorithm>

namespace tally::ui {

namespace {

enum class AlarmColumn
{
    Alarm,
    Of,
    Why,
    Remedy,
    Due
};
constexpr int kColumns = 5;

} // namespace

QString alarmWords(const std::string &code)
{
    if (code == "MEDIUM_MISSING")
        return AlarmModel::tr("Missing");
    if (code == "SEAL_MISMATCH")
        return AlarmModel::tr("Seal differs");
    if (code == "EXCEPTION_OVERDUE")
        return AlarmModel::tr("Exception overdue");
    if (code == "REPORT_OVERDUE")
        return AlarmModel::tr("Report overdue");
    if (code == "SUPPLIER_LAPSED")
        return AlarmModel::tr("Supplier's paper lapsed");
    if (code == "SUPPLIER_LAPSES_SOON")
        return AlarmModel::tr("Supplier's paper lapses soon");
    return AlarmModel::tr("Target missed");
}

void AlarmModel::show(DisposalSheetPtr sheet)
{
    beginResetModel();
    m_sheet = std::move(sheet);
    endResetModel();
}

const disposal::Alarm *AlarmModel::at(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_sheet->alarms[std::size_t(row)];
}

int AlarmModel::urgentCount() const
{
    if (m_sheet == nullptr)
        return 0;
    return int(std::count_if(m_sheet->alarms.begin(), m_sheet->alarms.end(),
                             [](const disposal::Alarm &alarm) { return alarm.isUrgent; }));
}

int AlarmModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_sheet == nullptr ? 0 : int(m_sheet->alarms.size());
}

int AlarmModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

RecordColumn AlarmModel::column(int column) const
{
    switch (AlarmColumn(column)) {
    case AlarmColumn::Alarm:
        return {QStringLiteral("alarm"), tr("Alarm")};
    case AlarmColumn::Of:
        return {QStringLiteral("of"), tr("Of")};
    case AlarmColumn::Why:
        return {QStringLiteral("why"), tr("Why")};
    case AlarmColumn::Remedy:
        return {QStringLiteral("remedy"), tr("What helps")};
    case AlarmColumn::Due:
        break;
    }
    return {QStringLiteral("due"), tr("Until")};
}

RecordCell AlarmModel::cell(int row, int column) const
{
    const disposal::Alarm *alarm = at(row);
    RecordCell cell;
    if (alarm == nullptr)
        return cell;
    switch (AlarmColumn(column)) {
    case AlarmColumn::Alarm:
        cell.text = alarmWords(alarm->code);
        cell.icon = stateIcon(alarm->isUrgent ? State::Bad : State::Warn);
        if (alarm->isUrgent)
            cell.spoken = tr("%1, urgent").arg(cell.text);
        cell.tip = toQt(alarm->code);
        break;
    case AlarmColumn::Of:
        cell.text = toQt(alarm->name);
        break;
    case AlarmColumn::Why:
        cell.text = cell.tip = toQt(alarm->why);
        break;
    case AlarmColumn::Remedy:
        cell.text = cell.tip = toQt(alarm->remedy);
        break;
    case AlarmColumn::Due:
        if (alarm->due)
            cell.text = formatInstant(*alarm->due);
        break;
    }
    return cell;
}

} // namespace tally::ui
