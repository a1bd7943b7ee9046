// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/quality/rule_model.h"

#include "ui/models/item_words.h"
#include "ui/theme/format.h"
#include "ui/theme/language.h"
#include "ui/views/quality/quality_words.h"

namespace tally::ui {

namespace {

enum RuleColumn
{
    LabelColumn,
    StandingColumn,
    ViolationsColumn,
    NotEvaluatedColumn,
    ShareColumn,
    CheckedColumn,
    ScoreColumn,
    GroupColumn,
    MenderColumn,
    kRuleColumns
};

enum GroupColumns
{
    NameColumn,
    GroupScoreColumn,
    GroupViolationsColumn,
    GroupShareColumn,
    kGroupColumns
};

} // namespace

void RuleModel::show(std::shared_ptr<const QualitySheet> sheet)
{
    beginResetModel();
    m_sheet = std::move(sheet);
    endResetModel();
}

const audit::QualityRule &RuleModel::ruleAt(int row) const
{
    return m_sheet->quality->rules().entries().at(at(row).rule).rule;
}

int RuleModel::rowOf(const std::string &rule) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (ruleAt(row).name == rule)
            return row;
    }
    return -1;
}

std::optional<audit::Standing> RuleModel::standingAt(int column) const
{
    switch (column) {
    case NotEvaluatedColumn:
    case ShareColumn:
        return audit::Standing::NotEvaluated;
    case CheckedColumn:
        return std::nullopt;
    default:
        return audit::Standing::Violation;
    }
}

int RuleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_sheet == nullptr ? 0 : int(m_sheet->rules.size());
}

int RuleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kRuleColumns;
}

RecordColumn RuleModel::column(int column) const
{
    switch (column) {
    case LabelColumn:
        return {QStringLiteral("rule"), tr("Rule")};
    case StandingColumn:
        return {QStringLiteral("standing"), tr("Standing")};
    case ViolationsColumn:
        return {QStringLiteral("violations"), tr("Violations"), true};
    case NotEvaluatedColumn:
        return {QStringLiteral("not_evaluated"), tr("Not evaluated"), true};
    case ShareColumn:
        return {QStringLiteral("share"), tr("Share"), true};
    case CheckedColumn:
        return {QStringLiteral("checked"), tr("Checked"), true};
    case ScoreColumn:
        return {QStringLiteral("score"), tr("Score"), true};
    case GroupColumn:
        return {QStringLiteral("group"), tr("Group")};
    default:
        return {QStringLiteral("mended_by"), tr("Mended by")};
    }
}

RecordCell RuleModel::cell(int row, int column) const
{
    const RuleLine &line = at(row);
    const audit::QualityRule &rule = ruleAt(row);
    RecordCell cell;
    switch (column) {
    case LabelColumn:
        cell.text = ruleWords(rule);
        cell.tip = definedWords(rule.help);
        break;
    case StandingColumn:
        // A draft is in no score, whatever it finds.
        cell.text = rule.counts ? bandWords(line.band) : tr("draft");
        cell.icon = stateIcon(rule.counts ? stateOf(line.band) : State::Idle);
        cell.tip = toleranceWords(rule);
        break;
    case ViolationsColumn:
        cell.text = formatCount(line.tally.violations);
        break;
    case NotEvaluatedColumn:
        cell.text = formatCount(line.tally.notEvaluated);
        break;
    case ShareColumn:
        cell.text = shareWords(line.tally);
        break;
    case CheckedColumn:
        cell.text = formatCount(line.tally.checked);
        break;
    case ScoreColumn:
        cell.text = scoreWords(line.tally.score());
        break;
    case GroupColumn:
        cell.text = definedWords(rule.group);
        break;
    default:
        cell.text = menderWords(rule);
    }
    cell.muted = !rule.counts;
    return cell;
}

// --- parts

void QualityGroupModel::show(std::shared_ptr<const QualitySheet> sheet)
{
    beginResetModel();
    m_sheet = std::move(sheet);
    m_all = m_sheet == nullptr ? audit::QualityTally() : m_sheet->quality->overall();
    endResetModel();
}

audit::QualityScope QualityGroupModel::scopeAt(int row) const
{
    if (row <= 0 || row >= rowCount())
        return {};
    const audit::QualityGroup &group = m_sheet->groups.at(std::size_t(row - 1));
    const bool isItem = m_sheet->by == QualityBy::Owner || m_sheet->by == QualityBy::Team;
    return {m_sheet->by, isItem ? std::string() : group.name, group.item};
}

int QualityGroupModel::rowOf(const audit::QualityScope &scope) const
{
    for (int row = 1; row < rowCount(); ++row) {
        if (scopeAt(row) == scope)
            return row;
    }
    return 0;
}

int QualityGroupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_sheet == nullptr ? 0 : int(m_sheet->groups.size()) + 1;
}

int QualityGroupModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kGroupColumns;
}

RecordColumn QualityGroupModel::column(int column) const
{
    switch (column) {
    case NameColumn:
        return {QStringLiteral("name"), m_sheet == nullptr ? QString() : byWords(m_sheet->by)};
    case GroupScoreColumn:
        return {QStringLiteral("score"), tr("Score"), true};
    case GroupViolationsColumn:
        return {QStringLiteral("violations"), tr("Violations"), true};
    default:
        return {QStringLiteral("share"), tr("Not evaluated"), true};
    }
}

audit::QualityTally QualityGroupModel::tallyAt(int row) const
{
    return row == 0 ? m_all : m_sheet->groups.at(std::size_t(row - 1)).tally;
}

RecordCell QualityGroupModel::cell(int row, int column) const
{
    const audit::QualityTally tally = tallyAt(row);
    switch (column) {
    case NameColumn:
        return {row == 0 ? tr("All") : groupWords(m_sheet->groups.at(std::size_t(row - 1)), m_sheet->by)};
    case GroupScoreColumn:
        return {scoreWords(tally.score())};
    case GroupViolationsColumn:
        return {formatCount(tally.violations)};
    default:
        return {shareWords(tally)};
    }
}

} // namespace tally::ui
