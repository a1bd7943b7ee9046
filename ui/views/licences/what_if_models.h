// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A what-if of licences as tables: its steps, and the lines that change, now beside what if.
#pragma once

#include "app/what_if.h"
#include "ui/models/record_table_model.h"

#include <memory>
#include <vector>

namespace tally::ui {

QString stepKindWords(app::WhatIfStep::Kind kind);
QString stepWords(const app::WhatIfStep &step); // "Buy 10 of Visio"
// "Over 3 years keeping costs £40,000 and moving £36,000: moving is cheaper. …"
QString consolidationWords(const app::Consolidated &consolidated);

class WhatIfStepModel final : public RecordTableModel
{
    Q_OBJECT

public:
    using RecordTableModel::RecordTableModel;

    void show(const std::vector<app::WhatIfStep> &steps);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    RecordColumn column(int column) const override;
    RecordCell cell(int row, int column) const override;

private:
    std::vector<app::WhatIfStep> m_steps;
};

using WhatIfAnswerPtr = std::shared_ptr<const app::WhatIfAnswer>;

struct WhatIfTotals
{
    std::int64_t shortBefore = 0, shortAfter = 0; // units
    Pence costBefore = 0, costAfter = 0;
};

class WhatIfModel final : public RecordTableModel
{
    Q_OBJECT

public:
    using RecordTableModel::RecordTableModel;

    void show(WhatIfAnswerPtr answer); // null: nothing
    WhatIfTotals totals() const;       // of all lines, changed or not
    ItemId productAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    RecordColumn column(int column) const override;
    RecordCell cell(int row, int column) const override;

private:
    const licence::Product &product(int row) const;

    WhatIfAnswerPtr m_answer;
    std::vector<app::LinePair> m_pairs;
};

} // namespace tally::ui
