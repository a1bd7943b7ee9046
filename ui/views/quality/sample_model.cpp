// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/quality/sample_model.h"

#include "ui/models/item_words.h"
#include "ui/shell/class_tree.h"

namespace tally::ui {

namespace {

enum Column
{
    NameColumn,
    ClassColumn,
    SiteColumn,
    CustodianColumn,
    OwnerColumn,
    kColumns
};

} // namespace

void SampleModel::show(estate::EstatePtr estate, std::vector<estate::Row> rows)
{
    beginResetModel();
    m_estate = std::move(estate);
    m_rows = std::move(rows);
    endResetModel();
}

int SampleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SampleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

RecordColumn SampleModel::column(int column) const
{
    switch (column) {
    case NameColumn:
        return {QStringLiteral("name"), tr("Violates it now")};
    case ClassColumn:
        return {QStringLiteral("class"), tr("Class")};
    case SiteColumn:
        return {QStringLiteral("site"), tr("Site")};
    case CustodianColumn:
        return {QStringLiteral("custodian"), tr("Custodian")};
    default:
        return {QStringLiteral("owner"), tr("Owner")};
    }
}

RecordCell SampleModel::cell(int row, int column) const
{
    const estate::Row at = m_rows.at(std::size_t(row));
    switch (column) {
    case NameColumn:
        return {itemName(*m_estate, at)};
    case ClassColumn:
        return {classLabel(m_estate->classes(), m_estate->classAt(at))};
    case SiteColumn:
        return {toQt(m_estate->displayAt(at, "site"))};
    case CustodianColumn:
        return {toQt(m_estate->displayAt(at, "custodian"))};
    default:
        return {itemName(*m_estate, ItemId(m_estate->ownerAt(at).value))};
    }
}

} // namespace tally::ui
