// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// All keys: those of every command of the registry, and those that work inside a table, a chart, a drawing or
// a field. In groups, narrowed by what is typed.
#pragma once

#include "ui/models/record_table_model.h"

#include <QList>

class QAction;
class QKeySequence;

#include <vector>

namespace tally::ui {

class ActionRegistry;

struct KeyLine
{
    QString group;
    QString what;
    QString keys; // "Ctrl+Z"; empty: none, but in the palette
    QString about;
    QString words = {};     // more words that it is found by
    QString id = {};        // of the action; empty: the widget's own, which nobody changes
    QString asShipped = {}; // the keys that it came with, when it has others; "none"
};

// What an action is called: without its mnemonic.
QString actionName(const QAction &action);

// Why an action may not have these keys, in one sentence that names who has them; empty: it may. No typing
// keys, no key of the widgets, no other command's.
QString whyNotKeys(const ActionRegistry &actions, const QAction &action, const QKeySequence &keys);

// In the order of their groups: everywhere by menu, then table, figures, record, then the fixed ones.
std::vector<KeyLine> keyLines(const ActionRegistry &actions);

class KeysModel final : public RecordTableModel
{
    Q_OBJECT

public:
    using RecordTableModel::RecordTableModel;

    // `kept`: the id of a line that stays although its new keys do not fit what is searched, until that
    // changes.
    void setLines(std::vector<KeyLine> lines, const QString &kept = {});
    void setFilter(const QString &typed);
    void toggle(int row); // a group
    // Null on the head of a group.
    const KeyLine *lineAt(int row) const;
    int rowOf(const QString &id) const;                     // -1: not shown
    static QString textOf(const KeyLine &line, int column); // as shown and as printed
    const std::vector<KeyLine> &shown() const { return m_shown; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    RecordColumn column(int column) const override;
    RecordCell cell(int row, int column) const override;
    QString bandText(int row) const override;
    bool isBandOpen(int row) const override;

private:
    struct Row
    {
        std::size_t line = 0; // in m_shown; of a group its first one
        bool isGroup = false;
    };
    void layOut();
    std::vector<KeyLine> m_lines, m_shown;
    std::vector<Row> m_rows;
    QList<QString> m_folded; // groups
    QString m_filter;
    QString m_kept; // the id of a line
};

} // namespace tally::ui
