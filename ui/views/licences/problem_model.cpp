// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/licences/problem_model.h"

#include "ui/models/item_words.h"
#include "ui/theme/format.h"
#include "ui/theme/states.h"

namespace tally::ui {

void ProblemModel::show(LicenceSheetPtr sheet)
{
    beginResetModel();
    m_sheet = std::move(sheet);
    endResetModel();
}

ItemId ProblemModel::itemAt(int row) const
{
    return m_sheet->reading->problems[std::size_t(row)].item;
}

int ProblemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_sheet == nullptr ? 0 : int(m_sheet->reading->problems.size());
}

int ProblemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 4;
}

RecordColumn ProblemModel::column(int column) const
{
    switch (column) {
    case 0:
        return {QStringLiteral("record"), tr("Record")};
    case 1:
        return {QStringLiteral("counts"), tr("Counts")};
    case 2:
        return {QStringLiteral("why"), tr("Why")};
    default:
        return {QStringLiteral("remedy"), tr("What to do")};
    }
}

RecordCell ProblemModel::cell(int row, int column) const
{
    const licence::RecordProblem &problem = m_sheet->reading->problems[std::size_t(row)];
    RecordCell cell;
    switch (column) {
    case 0:
        cell.text = toQt(problem.name);
        break;
    case 1:
        cell.text = problem.isLeftOut ? tr("left out") : tr("counts");
        cell.icon = stateIcon(problem.isLeftOut ? State::Bad : State::Warn);
        break;
    case 2:
        cell.text = asSentence(toQt(problem.what));
        break;
    default:
        cell.text = asSentence(toQt(problem.remedy));
    }
    return cell;
}

} // namespace tally::ui
