// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/table_print.h"

#include "ui/models/value_text.h"
#include "ui/theme/language.h"

#include <algorithm>
#include <memory>

namespace tally::ui {

namespace {

struct Printed
{
    ItemRows rows;
    std::vector<model::CatalogueEntry> columns;

    const std::vector<estate::Row> &lines() const { return rows.groups ? rows.groups->rows : rows.rows; }
};

// Deadlines as dates: paper is read on another day.
QString cellText(const Printed &printed, std::size_t line, std::size_t column)
{
    const ValueText value = valueText(*printed.rows.estate, printed.lines()[line], printed.columns[column]);
    return value.spoken.isEmpty() ? value.text : value.spoken;
}

PrintSection sectionOf(const std::shared_ptr<const Printed> &printed, std::size_t begin, std::size_t count)
{
    PrintSection section;
    for (const model::CatalogueEntry &column : printed->columns)
        section.columns.push_back({definedWords(column.label), isNumber(column) || isDeadline(column)});
    section.rowCount = static_cast<int>(count);
    section.cell = [printed, begin](int row, int column) {
        return cellText(*printed, begin + static_cast<std::size_t>(row), static_cast<std::size_t>(column));
    };
    return section;
}

} // namespace

PrintDocument printTable(const ItemRows &rows, const std::vector<ColumnSum> &sums)
{
    auto printed = std::make_shared<Printed>();
    printed->rows = rows;
    for (const std::string &name : rows.columns) {
        if (auto column = estate::itemColumn(*rows.estate, rows.className, name))
            printed->columns.push_back(std::move(column->about));
    }
    PrintDocument document;
    if (!rows.groups) {
        document.sections.push_back(sectionOf(printed, 0, rows.rows.size()));
        QStringList totals;
        bool any = false;
        for (const model::CatalogueEntry &column : printed->columns) {
            const auto at = std::find_if(sums.begin(), sums.end(), [&](const ColumnSum &sum) {
                return sum.about.name == column.name && sum.total.known > 0;
            });
            any = any || at != sums.end();
            totals.append(at == sums.end() ? QString() : sumText(at->total.sum, column));
        }
        if (any)
            document.sections.back().totals = totals;
        return document;
    }
    ItemTableModel headings; // says what a group is called
    ItemRows folded = rows;
    headings.show(std::move(folded));
    for (int line = 0; line < headings.rowCount(); ++line) {
        const estate::ItemGroup &group = rows.groups->groups[static_cast<std::size_t>(line)];
        document.sections.push_back(sectionOf(printed, group.begin, group.count));
        document.sections.back().heading = headings.bandText(line);
    }
    return document;
}

} // namespace tally::ui
