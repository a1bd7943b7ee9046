// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/imports/waiting_model.h"

#include "ui/theme/format.h"
#include "ui/theme/states.h"

namespace tally::ui {

namespace {

enum Part
{
    ThingColumn,
    ClassColumn,
    SourceColumn,
    SinceColumn,
    MatchesColumn,
    WhyColumn,
    Parts
};

QString shown(const std::string &text)
{
    return QString::fromStdString(text);
}

} // namespace

void WaitingModel::show(std::vector<reconcile::HeldReport> reports,
                        std::shared_ptr<const model::ClassRegistry> classes, Day today)
{
    beginResetModel();
    m_reports = std::move(reports);
    m_classes = std::move(classes);
    m_today = today;
    select();
    endResetModel();
}

void WaitingModel::narrow(const QString &text)
{
    if (text == m_text)
        return;
    beginResetModel();
    m_text = text;
    select();
    endResetModel();
}

void WaitingModel::select()
{
    m_rows.clear();
    for (std::size_t i = 0; i < m_reports.size(); ++i) {
        const reconcile::HeldReport &report = m_reports[i];
        bool matches = m_text.isEmpty();
        for (const std::string *text :
             {&report.name, &report.subject, &report.source, &report.className, &report.why})
            matches |= shown(*text).contains(m_text, Qt::CaseInsensitive);
        if (matches)
            m_rows.push_back(int(i));
    }
}

int WaitingModel::rowOf(ReportId report) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (at(row).id == report)
            return row;
    }
    return -1;
}

int WaitingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int WaitingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Parts;
}

RecordColumn WaitingModel::column(int column) const
{
    switch (column) {
    case ThingColumn:
        return {QStringLiteral("thing"), tr("Report of")};
    case ClassColumn:
        return {QStringLiteral("class"), tr("Class")};
    case SourceColumn:
        return {QStringLiteral("source"), tr("Source")};
    case SinceColumn:
        return {QStringLiteral("since"), tr("Held since"), true};
    case MatchesColumn:
        return {QStringLiteral("matches"), tr("Matches"), true};
    default:
        return {QStringLiteral("why"), tr("Why")};
    }
}

RecordCell WaitingModel::cell(int row, int column) const
{
    const reconcile::HeldReport &report = at(row);
    RecordCell cell;
    switch (column) {
    case ThingColumn:
        cell.text = shown(report.name);
        cell.icon = stateIcon(report.ignored ? State::Idle : State::Warn);
        cell.muted = report.ignored;
        cell.tip = tr("%1 of %2").arg(shown(report.subject), shown(report.source));
        break;
    case ClassColumn: {
        const model::ClassSpec *spec = m_classes == nullptr ? nullptr : m_classes->find(report.className);
        cell.text = spec == nullptr ? shown(report.className) : shown(spec->label);
        break;
    }
    case SourceColumn:
        cell.text = shown(report.source);
        break;
    case SinceColumn:
        if (report.since) {
            cell.text = formatAge(*report.since, m_today);
            cell.tip = cell.spoken = formatDay(*report.since);
        }
        break;
    case MatchesColumn:
        cell.text = formatCount(qint64(report.candidates.size()));
        break;
    default:
        cell.text = shown(report.why);
        if (report.ignored)
            cell.text = report.ignoredUntil ? tr("left out until %1").arg(formatDay(*report.ignoredUntil))
                                            : tr("left out");
        break;
    }
    return cell;
}

} // namespace tally::ui
