// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/reports/document_model.h"

#include "ui/theme/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tally::ui {

namespace {

// What src/report writes, for the translators; sentences that are put together there stay English.
[[maybe_unused]] constexpr std::array kReportWords{
    QT_TRANSLATE_NOOP("tally::report", "The estate in figures"),
    QT_TRANSLATE_NOOP("tally::report", "items by class, status, age, site and operating system"),
    QT_TRANSLATE_NOOP("tally::report", "Items by class"),
    QT_TRANSLATE_NOOP("tally::report", "Computers by year of purchase"),
    QT_TRANSLATE_NOOP("tally::report", "What the record leaves open"),
    QT_TRANSLATE_NOOP("tally::report", "Computers by status"),
    QT_TRANSLATE_NOOP("tally::report", "Computers by operating system"),
    QT_TRANSLATE_NOOP("tally::report", "Computers by model"),
    QT_TRANSLATE_NOOP("tally::report", "Computers by site"),
    QT_TRANSLATE_NOOP("tally::report", "Class"),
    QT_TRANSLATE_NOOP("tally::report", "Items"),
    QT_TRANSLATE_NOOP("tally::report", "Cost"),
    QT_TRANSLATE_NOOP("tally::report", "Year"),
    QT_TRANSLATE_NOOP("tally::report", "Gap"),
    QT_TRANSLATE_NOOP("tally::report", "Status"),
    QT_TRANSLATE_NOOP("tally::report", "Operating system"),
    QT_TRANSLATE_NOOP("tally::report", "Model"),
    QT_TRANSLATE_NOOP("tally::report", "Site"),
    QT_TRANSLATE_NOOP("tally::report", "unknown"),
    QT_TRANSLATE_NOOP("tally::report", "others"),
    QT_TRANSLATE_NOOP("tally::report", "Items with open questions"),
    QT_TRANSLATE_NOOP("tally::report", "Reports held for a person"),
};

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
