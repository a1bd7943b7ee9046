// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/quality/fix_model.h"

#include "model/attribute_catalogue.h"
#include "ui/models/item_words.h"
#include "ui/shell/class_tree.h"
#include "ui/theme/language.h"

namespace tally::ui {

namespace {

enum Column
{
    ItemColumn,
    ClassColumn,
    AttributeColumn,
    ValueColumn,
    kColumns
};

} // namespace

void FixModel::show(const QualityPtr &quality, const audit::FixPlan &plan)
{
    beginResetModel();
    m_quality = quality;
    m_lines.clear();
    for (const audit::FixRow &row : plan.rows) {
        if (row.end)
            m_lines.push_back({row.item, {}, {}, {}, {}, true});
        const estate::Row at = estate().rowOf(row.item);
        for (const auto &[attribute, value] : row.set) {
            const auto about = model::catalogueEntry(estate().classes(), estate().classAt(at), attribute);
            m_lines.push_back({row.item,
                               about ? definedWords(about->label) : toQt(attribute),
                               toQt(estate().displayAt(at, attribute)),
                               valueWords(value),
                               {},
                               false});
        }
    }
    for (const audit::FixLeft &left : plan.left)
        m_lines.push_back({left.item, {}, {}, {}, toQt(left.why), false});
    endResetModel();
}

// References stand as #id.
QString FixModel::valueWords(const std::string &value) const
{
    if (value == "?")
        return tr("unknown");
    if (!value.starts_with('#'))
        return toQt(value);
    const auto row = estate().findKey(value);
    return row ? itemName(estate(), *row) : toQt(value);
}

int FixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int FixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

RecordColumn FixModel::column(int column) const
{
    switch (column) {
    case ItemColumn:
        return {QStringLiteral("item"), tr("Item")};
    case ClassColumn:
        return {QStringLiteral("class"), tr("Class")};
    case AttributeColumn:
        return {QStringLiteral("attribute"), tr("What")};
    default:
        return {QStringLiteral("value"), tr("Change")};
    }
}

RecordCell FixModel::cell(int row, int column) const
{
    const Line &line = m_lines.at(std::size_t(row));
    RecordCell cell;
    switch (column) {
    case ItemColumn:
        cell.text = itemName(estate(), line.item);
        break;
    case ClassColumn:
        cell.text = classLabel(estate().classes(), estate().classAt(estate().rowOf(line.item)));
        break;
    case AttributeColumn:
        cell.text = line.ends ? tr("ends") : line.why.isEmpty() ? line.attribute : tr("left as it is");
        break;
    default:
        if (!line.why.isEmpty() || line.ends) {
            cell.text = line.why;
        } else {
            cell.text = line.before;
            cell.newText = line.after;
            cell.isPreview = true;
        }
    }
    cell.muted = !line.why.isEmpty();
    return cell;
}

} // namespace tally::ui
