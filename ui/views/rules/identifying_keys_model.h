// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The ordered identifying keys of each class that has some of its own, as they stand and as a draft has them.
#pragma once

#include "app/rule_drafts.h"
#include "ui/models/record_table_model.h"

#include <optional>

namespace tally::ui {

struct IdentifyingKeyLine
{
    std::string className;
    model::IdentifyingKey key;
    std::optional<std::size_t> place; // in the draft's keys of the class; none: it is about to go
    std::optional<int> before;        // strength as it stands; none: it is new
    bool isChanged() const { return !place || !before || *before != key.strength; }
};

class IdentifyingKeysModel final : public RecordTableModel
{
    Q_OBJECT

public:
    using RecordTableModel::RecordTableModel;

    // Null draft: as they stand.
    void show(const estate::EstatePtr &estate, const app::IdentificationDraft *draft);
    const IdentifyingKeyLine *at(int row) const;                                          // null: no such row
    int rowOf(const std::string &className, const std::vector<std::string> &marks) const; // -1: none
    int changes() const;                                                                  // lines

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    RecordColumn column(int column) const override;
    RecordCell cell(int row, int column) const override;

private:
    void add(const std::string &className, const app::IdentificationDraft *draft);

    estate::EstatePtr m_estate;
    std::vector<IdentifyingKeyLine> m_lines;
};

} // namespace tally::ui
