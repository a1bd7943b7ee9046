// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/licences/record_section.h"

#include "ui/models/record_table_model.h"
#include "ui/theme/format.h"

namespace tally::ui {

namespace {

report::Value valueOf(const RecordColumn &column, const RecordCell &cell)
{
    bool isNumber = false;
    const qint64 number = plainNumber(cell.text).remove(QLatin1Char('+')).toLongLong(&isNumber);
    if (column.number && isNumber)
        return std::int64_t(number);
    return cell.text.toStdString();
}

} // namespace

report::Section sectionOf(const RecordTableModel &model, const QString &heading)
{
    report::Section section;
    section.heading = heading.toStdString();
    for (int column = 0; column < model.columnCount(); ++column)
        section.columns.push_back(
            {model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().toStdString(),
             model.column(column).number});
    for (int row = 0; row < model.rowCount(); ++row) {
        std::vector<report::Value> values;
        for (int column = 0; column < model.columnCount(); ++column)
            values.push_back(valueOf(model.column(column), model.cell(row, column)));
        section.rows.push_back(std::move(values));
    }
    return section;
}

} // namespace tally::ui
