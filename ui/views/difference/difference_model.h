// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What changed between two points in time, as a table: under each operation its changes, or all of them in
// one list. Groups fold.
#pragma once

#include "app/register.h"
#include "ui/models/record_table_model.h"

#include <memory>
#include <set>
#include <vector>

namespace tally::ui {

using Changes = std::vector<app::HistoryEntry>;

// The changes that hold the words, each word in the item, field, values, person or reason; order kept.
std::vector<std::uint32_t> changesWith(const Changes &changes, const QString &words, JobContext &job);

class DifferenceModel final : public RecordTableModel
{
    Q_OBJECT

public:
    explicit DifferenceModel(QObject *parent = nullptr);

    // `shown`: which of them, in order. Groups over kFoldFrom changes in all begin folded.
    void show(std::shared_ptr<const model::ClassRegistry> classes, std::shared_ptr<const Changes> changes,
              std::vector<std::uint32_t> shown);
    void setGrouped(bool grouped);
    bool isGrouped() const { return m_grouped; }

    bool isGroup(int row) const;
    bool isFolded(int row) const; // of a group
    void toggle(int row);
    const app::HistoryEntry &entryAt(int row) const; // of a group: its first
    std::size_t changeCount() const { return m_shown.size(); }
    std::size_t itemCount() const { return m_items; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    RecordColumn column(int column) const override;
    RecordCell cell(int row, int column) const override;

    static constexpr std::size_t kFoldFrom = 2'000;

private:
    struct Row
    {
        std::uint32_t at = 0;    // in m_shown
        std::uint32_t count = 0; // changes of a group; 0: one change
    };
    void layRows();
    void buildRows();
    RecordCell groupCell(const Row &row, int column) const;
    RecordCell changeCell(const Row &row, int column) const;
    std::size_t itemsOf(const Row &group) const;

    std::shared_ptr<const model::ClassRegistry> m_classes;
    std::shared_ptr<const Changes> m_changes;
    std::vector<std::uint32_t> m_shown;
    std::vector<Row> m_rows;
    std::set<OperationNumber> m_folded;
    std::size_t m_items = 0;
    bool m_grouped = true;
};

} // namespace tally::ui
