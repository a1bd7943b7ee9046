// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/findings/finding_model.h"

#include "ui/details/source_badge.h"
#include "ui/theme/format.h"
#include "ui/theme/states.h"
#include "ui/views/findings/finding_words.h"

#include <algorithm>

namespace tally::ui {

void FindingModel::show(FindingListPtr list, std::vector<std::uint32_t> rows)
{
    beginResetModel();
    m_list = std::move(list);
    m_rows = std::move(rows);
    endResetModel();
}

void FindingModel::setStacked(bool stacked)
{
    if (stacked == m_stacked)
        return;
    beginResetModel();
    m_stacked = stacked;
    endResetModel();
}

void FindingModel::takeAway(const std::set<std::string> &keys)
{
    for (int row = int(m_rows.size()) - 1; row >= 0 && !keys.empty(); --row) {
        if (!keys.contains(at(row)->key))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
}

const audit::Finding *FindingModel::at(int row) const
{
    if (m_list == nullptr || row < 0 || std::size_t(row) >= m_rows.size())
        return nullptr;
    return &m_list->all.at(m_rows[std::size_t(row)]);
}

int FindingModel::rowOfKey(const std::string &key) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](std::uint32_t row) { return m_list->all.at(row).key == key; });
    return found == m_rows.end() || key.empty() ? -1 : int(found - m_rows.begin());
}

FindingColumn FindingModel::columnAt(int column) const
{
    const int second = static_cast<int>(FindingColumn::Register);
    return static_cast<FindingColumn>(m_stacked && column > second ? column + 1 : column);
}

int FindingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FindingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kFindingColumns - (m_stacked ? 1 : 0);
}

RecordColumn FindingModel::column(int column) const
{
    switch (columnAt(column)) {
    case FindingColumn::Finding:
        return {QStringLiteral("finding"), tr("Finding")};
    case FindingColumn::Register:
        return {QStringLiteral("register"), m_stacked ? tr("Register → found") : tr("Register")};
    case FindingColumn::Found:
        return {QStringLiteral("found"), tr("Found")};
    case FindingColumn::Since:
        return {QStringLiteral("since"), tr("Since"), true};
    case FindingColumn::Sure:
        return {QStringLiteral("sure"), tr("Sure")};
    case FindingColumn::Why:
        break;
    }
    return {QStringLiteral("why"), tr("Why")};
}

RecordCell FindingModel::cell(int row, int column) const
{
    const audit::Finding &finding = *at(row);
    const estate::Estate &estate = *m_list->estate;
    const FindingColumn which = columnAt(column);
    RecordCell cell;
    cell.text = findingText(estate, finding, which);
    cell.muted = !finding.isOpen;
    switch (which) {
    case FindingColumn::Finding:
        cell.icon = stateIcon(finding.isOpen ? stateOf(finding.severity) : State::Ended);
        cell.spoken =
            tr("%1 of %2, %3")
                .arg(formatCount(row + 1), formatCount(qint64(m_rows.size())), kindWords(finding.kind));
        if (!finding.isOpen)
            cell.spoken += QStringLiteral(", ") + (finding.change ? tr("explained") : tr("decided"));
        break;
    case FindingColumn::Register:
        if (const QString found = foundWords(estate, finding); m_stacked && !found.isEmpty())
            cell.text = tr("%1 → %2").arg(cell.text.isEmpty() ? unknownText() : cell.text, found);
        break;
    case FindingColumn::Found:
        if (!finding.source.empty()) {
            const QString source = badgeOf(finding.source).word;
            cell.spoken = finding.seenAt
                              ? tr("%1 (%2), seen %3")
                                    .arg(source, toQt(finding.source), formatDay(dayOf(*finding.seenAt)))
                              : tr("%1 (%2)").arg(source, toQt(finding.source));
            cell.tip = cell.text + QLatin1Char('\n') + cell.spoken;
        }
        break;
    case FindingColumn::Since:
        if (finding.since)
            cell.spoken = cell.tip = formatDay(*finding.since);
        break;
    case FindingColumn::Sure:
        break;
    case FindingColumn::Why: {
        QStringList all;
        for (const std::string &sentence : finding.evidence)
            all.append(toQt(sentence));
        cell.tip = all.join(QLatin1Char('\n'));
        break;
    }
    }
    return cell;
}

} // namespace tally::ui
