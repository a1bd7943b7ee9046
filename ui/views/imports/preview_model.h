// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lines of an import's preview as rows.
#pragma once

#include "app/import_preview.h"
#include "ui/models/record_table_model.h"

#include <vector>

namespace tally::ui {

class PreviewModel final : public RecordTableModel
{
    Q_OBJECT

public:
    using RecordTableModel::RecordTableModel;

    // `classes` names the attributes.
    void show(std::vector<app::PreviewLine> lines, std::shared_ptr<const model::ClassRegistry> classes);
    const app::PreviewLine &line(int row) const { return m_lines.at(static_cast<std::size_t>(row)); }
    // The next row after `row` that waits for a person or was refused, going round; -1: none.
    int nextProblem(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    RecordColumn column(int column) const override;
    RecordCell cell(int row, int column) const override;

private:
    std::vector<app::PreviewLine> m_lines;
    std::shared_ptr<const model::ClassRegistry> m_classes;
};

} // namespace tally::ui
