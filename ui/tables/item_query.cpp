// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/item_query.h"

#include "ui/models/value_text.h"

#include <algorithm>

namespace tally::ui {

namespace {

// Sort keys of columns that this class does not have are passed over: a view may outlive an attribute.
std::string knownSort(const estate::Estate &estate, const std::string &className, const TableLayout &layout)
{
    TableLayout known;
    for (const SortKey &key : layout.sort) {
        if (estate::itemColumn(estate, className, key.column.toStdString()))
            known.sort.append(key);
    }
    return known.sortText();
}

Outcome fill(const ItemQuestion &question, ItemAnswer &made, JobContext &job)
{
    const std::string className = question.layout.className.toStdString();
    const std::string filter = question.layout.filter.toStdString();
    const estate::Estate &estate = *question.estate;
    TALLY_TRY(const estate::ItemTable all, estate::ItemTable::ofClass(question.estate, className));
    made.all = all.size();
    made.mistake = estate::filterMistake(filter, className, estate.classes());
    TALLY_TRY(const estate::ItemTable some, all.filtered(filter, job));
    TALLY_TRY(made.terms, estate::filterTerms(filter, className, estate.classes()));
    TALLY_TRY(estate::ItemTable sorted, some.sorted(knownSort(estate, className, question.layout), job));
    made.table = std::make_shared<const estate::ItemTable>(std::move(sorted));

    made.rows.estate = question.estate;
    made.rows.className = className;
    made.rows.columns = question.layout.columnNames();
    const std::vector<std::string> summed = summedColumns(estate.classes(), question.layout);
    const std::string group = question.layout.group.toStdString();
    if (!group.empty() && estate::itemColumn(estate, className, group)) {
        made.rows.groupedBy = group;
        made.rows.sumOf = summed.empty() ? std::string() : summed.front();
        TALLY_TRY(made.rows.groups,
                  made.table->grouped({group, estate::DateStep::Month, made.rows.sumOf}, job));
    } else {
        made.rows.rows = made.table->rows();
    }
    for (const std::string &name : summed) {
        const auto column = estate::itemColumn(estate, className, name);
        if (const auto total = made.table->total(name); column && total)
            made.sums.push_back({column->about, *total});
    }
    return {};
}

} // namespace

ItemAnswer answer(const ItemQuestion &question, JobContext &job)
{
    ItemAnswer made;
    if (const Outcome done = fill(question, made, job); !done)
        made.error = done.error();
    return made;
}

std::vector<std::string> summedColumns(const model::ClassRegistry &classes, const TableLayout &layout)
{
    constexpr std::size_t kMost = 3;
    std::vector<model::CatalogueEntry> found;
    for (const std::string &name : layout.columnNames()) {
        if (auto entry = model::catalogueEntry(classes, layout.className.toStdString(), name);
            entry && isSummable(*entry))
            found.push_back(std::move(*entry));
    }
    std::stable_partition(found.begin(), found.end(), [](const model::CatalogueEntry &entry) {
        return entry.type == model::AttributeType::Money;
    });
    std::vector<std::string> names;
    for (const model::CatalogueEntry &entry : found) {
        if (names.size() < kMost)
            names.push_back(entry.name);
    }
    return names;
}

} // namespace tally::ui
