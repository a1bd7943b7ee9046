// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What would follow from tried rules, one thing a line with its reason: items that merge, split, are held or
// recognised; values that change.
#pragma once

#include "ui/models/record_table_model.h"
#include "ui/theme/states.h"
#include "ui/views/rules/rule_desk.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace tally::ui {

enum class Fate
{
    Merge,
    Split,
    Hold,
    Recognise
};
inline constexpr std::size_t kFates = 4;
QString fateWords(Fate fate);                // "would merge"
QString countWords(Fate fate, qint64 count); // "merge 12"
State stateOf(Fate fate);

class IdentityModel final : public RecordTableModel
{
    Q_OBJECT

public:
    using RecordTableModel::RecordTableModel;

    struct Line
    {
        Fate fate = Fate::Merge;
        ItemId item;         // 0: a new one
        ItemId other;        // of a merge: what it becomes one with
        std::size_t of = 0;  // place in the preview's list of that fate
        QString report, why; // of the others, and of all
    };

    void show(const estate::EstatePtr &estate, const RuleDesk::IdentityPtr &trial);
    void narrow(std::optional<Fate> fate); // nothing: all
    const Line *at(int row) const;
    const reconcile::IdentityPreview *preview() const
    {
        return m_trial == nullptr ? nullptr : &m_trial->preview;
    }
    qint64 count(Fate fate) const; // things, not lines
    // Whose item a cell is about.
    ItemId itemAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    RecordColumn column(int column) const override;
    RecordCell cell(int row, int column) const override;

private:
    void addMerge(std::size_t of);
    void addSplit(std::size_t of);
    void addHeld(std::size_t of);
    void addRecognised(std::size_t of);

    estate::EstatePtr m_estate;
    RuleDesk::IdentityPtr m_trial;
    std::vector<Line> m_lines;
    std::vector<std::size_t> m_rows; // of those shown
    std::optional<Fate> m_fate;
};

class ValueModel final : public RecordTableModel
{
    Q_OBJECT

public:
    using RecordTableModel::RecordTableModel;

    void show(const estate::EstatePtr &estate, const RuleDesk::PrecedencePtr &trial);
    void narrow(const std::string &attribute); // empty: all
    const reconcile::ValueChange *at(int row) const;
    const reconcile::RulePreview *preview() const
    {
        return m_trial == nullptr ? nullptr : &m_trial->trial.preview;
    }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    RecordColumn column(int column) const override;
    RecordCell cell(int row, int column) const override;

private:
    QString words(const reconcile::ValueChange &change, const model::AttributeValue &value) const;

    estate::EstatePtr m_estate;
    RuleDesk::PrecedencePtr m_trial;
    std::string m_attribute;
    std::vector<std::size_t> m_rows;
};

} // namespace tally::ui
