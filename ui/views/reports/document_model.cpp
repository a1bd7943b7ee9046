// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/reports/document_model.h"

#include "ui/theme/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace tally::ui {

namespace {

// Reports are written in English; another language translates them here.
QString words(const std::string &text)
{
    return QCoreApplication::translate("tally::report", text.c_str());
}

} // namespace

void DocumentModel::setDocument(const report::Document &document)
{
    beginResetModel();
    m_document = document;
    m_folded.assign(document.sections.size(), false);
    m_columns.clear();
    for (const report::Section &section : document.sections) {
        for (std::size_t i = 0; i < section.columns.size(); ++i) {
            const QString heading = words(section.columns[i].heading);
            if (i == m_columns.size())
                m_columns.push_back({QString::number(i), heading, section.columns[i].number});
            else if (m_columns[i].heading != heading)
                m_columns[i].heading = tr("What");
        }
    }
    layOut();
    endResetModel();
}

void DocumentModel::layOut()
{
    m_lines.clear();
    for (std::size_t s = 0; s < m_document.sections.size(); ++s) {
        m_lines.push_back({s, -1});
        if (m_folded[s])
            continue;
        for (std::size_t r = 0; r < m_document.sections[s].rows.size(); ++r)
            m_lines.push_back({s, std::ptrdiff_t(r)});
    }
}

void DocumentModel::toggle(int row)
{
    const Line head = m_lines[std::size_t(row)];
    const int count = int(m_document.sections[head.section].rows.size());
    if (head.row >= 0)
        return;
    const bool fold = !m_folded[head.section];
    if (count > 0)
        fold ? beginRemoveRows({}, row + 1, row + count) : beginInsertRows({}, row + 1, row + count);
    m_folded[head.section] = fold;
    layOut();
    if (count > 0)
        fold ? endRemoveRows() : endInsertRows();
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

std::string DocumentModel::filterAt(int row) const
{
    const Line &line = m_lines[std::size_t(row)];
    const auto &filters = m_document.sections[line.section].filters;
    return line.row >= 0 && std::size_t(line.row) < filters.size() ? filters[std::size_t(line.row)]
                                                                   : std::string();
}

int DocumentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int DocumentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

RecordColumn DocumentModel::column(int column) const
{
    return m_columns[std::size_t(column)];
}

RecordCell DocumentModel::cell(int row, int column) const
{
    RecordCell cell;
    const Line &line = m_lines[std::size_t(row)];
    if (line.row < 0)
        return cell;
    const auto &values = m_document.sections[line.section].rows[std::size_t(line.row)];
    if (std::size_t(column) >= values.size())
        return cell;
    const report::Value &value = values[std::size_t(column)];
    if (const auto *number = std::get_if<std::int64_t>(&value))
        cell.text = formatCount(*number);
    else
        cell.text = words(std::get<std::string>(value));
    return cell;
}

QString DocumentModel::bandText(int row) const
{
    const Line &line = m_lines[std::size_t(row)];
    return line.row < 0 ? words(m_document.sections[line.section].heading) : QString();
}

bool DocumentModel::isBandOpen(int row) const
{
    return !m_folded[m_lines[std::size_t(row)].section];
}

} // namespace tally::ui
