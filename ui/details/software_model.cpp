// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/software_model.h"

#include "ui/models/item_words.h"
#include "ui/theme/format.h"

#include <algorithm>
#include <limits>

namespace tally::ui {

namespace {

enum Column
{
    TitleColumn,
    VersionColumn,
    ProductColumn,
    DateColumn,
    kColumns
};

} // namespace

SoftwareModel::SoftwareModel(QObject *parent) : RecordTableModel(parent) {}

void SoftwareModel::show(estate::EstatePtr estate, estate::Row device)
{
    beginResetModel();
    m_estate = std::move(estate);
    m_rows = m_estate == nullptr ? std::vector<estate::Installation>() : m_estate->installationsOf(device);
    const estate::Estate *held = m_estate.get();
    std::sort(
        m_rows.begin(), m_rows.end(), [held](const estate::Installation &a, const estate::Installation &b) {
            const auto &strings = held->strings();
            return QString::compare(toQt(strings.text(held->titleAt(a.title).name)),
                                    toQt(strings.text(held->titleAt(b.title).name)), Qt::CaseInsensitive) < 0;
        });
    endResetModel();
}

ItemId SoftwareModel::productAt(int row) const
{
    const auto recognition = m_estate->recognitionOf(m_rows.at(static_cast<std::size_t>(row)).title);
    return recognition ? recognition->product : ItemId();
}

int SoftwareModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SoftwareModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

RecordColumn SoftwareModel::column(int column) const
{
    switch (column) {
    case TitleColumn:
        return {QStringLiteral("title"), tr("Title")};
    case VersionColumn:
        return {QStringLiteral("version"), tr("Version")};
    case ProductColumn:
        return {QStringLiteral("product"), tr("Product")};
    default:
        return {QStringLiteral("installed_on"), tr("Installed"), true};
    }
}

RecordCell SoftwareModel::cell(int row, int column) const
{
    const estate::Installation &installation = m_rows.at(static_cast<std::size_t>(row));
    const estate::Title title = m_estate->titleAt(installation.title);
    RecordCell cell;
    switch (column) {
    case TitleColumn:
        cell.text = toQt(m_estate->strings().text(title.name));
        break;
    case VersionColumn:
        cell.text = toQt(m_estate->strings().text(title.version));
        break;
    case ProductColumn: {
        const ItemId product = productAt(row);
        const estate::Row found = product ? m_estate->rowOf(product) : estate::kNoRow;
        cell.text = found == estate::kNoRow ? QString() : itemName(*m_estate, found);
        break;
    }
    default:
        if (installation.installedOn != std::numeric_limits<Day>::min())
            cell.text = formatDay(installation.installedOn);
    }
    return cell;
}

} // namespace tally::ui
