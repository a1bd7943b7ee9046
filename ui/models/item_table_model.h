// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Items of an estate as rows: an index vector over its columns, never a copy of them. Grouped, each group has
// a line of its own, and its items below when it is open.
#pragma once

#include "estate/item_table.h"
#include "ui/models/record_table_model.h"
#include "ui/theme/states.h"

#include <QHash>
#include <QSet>

#include <array>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace tally::ui {

struct ItemRows
{
    estate::EstatePtr estate; // null: nothing to show
    std::string className;    // says how the columns are called
    std::vector<std::string> columns;
    std::vector<estate::Row> rows; // in their order
    std::optional<estate::ItemGroups> groups;
    std::string groupedBy;
    std::string sumOf; // the column that the groups are summed by
};

// What is to be shown over a cell until it is recorded.
struct CellOverlay
{
    QString newText;
    QString refusal;
    bool isPreview = false; // else a value on its way: it stands there already, in italics
};
using CellName = std::pair<ItemId, std::string>; // an item and an attribute

class ItemTableModel final : public RecordTableModel
{
    Q_OBJECT

public:
    explicit ItemTableModel(QObject *parent = nullptr);

    // All at once: a reset costs the same for any number of rows. Columns that no class knows are left out.
    void show(ItemRows shown);
    const ItemRows &shown() const { return m_shown; }
    const estate::EstatePtr &estate() const { return m_shown.estate; }
    const model::CatalogueEntry &attribute(int column) const;
    int columnNamed(const std::string &attribute) const; // -1: not shown

    estate::Row estateRowAt(int row) const; // kNoRow: the head of a group
    ItemId itemAt(int row) const;           // 0: the head of a group
    int rowOf(ItemId item) const;           // -1: not shown, or in a group that is folded
    std::optional<std::size_t> groupAt(int row) const;
    void setGroupOpen(std::size_t group, bool open);
    void setAllGroupsOpen(bool open);
    bool isGrouped() const { return m_shown.groups.has_value(); }

    void setEditable(bool editable) { m_editable = editable; }
    // Replaces all overlays.
    void setOverlays(std::map<CellName, CellOverlay> overlays);
    const std::map<CellName, CellOverlay> &overlays() const { return m_overlays; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    RecordColumn column(int column) const override;
    RecordCell cell(int row, int column) const override;
    QString bandText(int row) const override;
    bool isBandOpen(int row) const override;

private:
    static constexpr std::uint32_t kGroupBit = 0x80000000U;

    void layLines();
    QString keyOf(const estate::ItemGroup &group) const;
    QIcon iconFor(estate::Row row, const model::CatalogueEntry &attribute) const;

    ItemRows m_shown;
    std::vector<estate::ItemColumn> m_columns;
    std::vector<std::uint32_t> m_lines; // grouped: a group with kGroupBit, or a place in groups->rows
    QSet<QString> m_open;               // groups by their keys
    int m_classIconColumn = -1;         // the column that the icon of the class stands in
    std::map<CellName, CellOverlay> m_overlays;
    bool m_editable = false;
    mutable QHash<QString, QIcon> m_icons;
};

} // namespace tally::ui
