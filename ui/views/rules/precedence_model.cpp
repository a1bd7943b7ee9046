// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/rules/precedence_model.h"

#include "app/precedence_rules.h"
#include "ui/models/item_words.h"
#include "ui/theme/format.h"
#include "ui/views/rules/rule_words.h"

#include <algorithm>

namespace tally::ui {

namespace {

using reconcile::Precedence;

enum Column
{
    ClassColumn,
    AttributeColumn,
    ChooseColumn,
    OrderColumn,
    FromColumn,
    kColumns
};

enum GroupColumn
{
    PlaceColumn,
    NameColumn,
    SourcesColumn,
    GroupFromColumn,
    kGroupColumns
};

QString orderOf(const std::optional<Precedence::Rule> &rule)
{
    if (!rule)
        return {};
    return rule->order.empty() ? PrecedenceModel::tr("as for all others") : orderWords(rule->order);
}

bool saysSame(const Precedence::Rule &a, const Precedence::Rule &b)
{
    return a.choose == b.choose && a.order == b.order;
}

} // namespace

PrecedenceSheet PrecedenceSheet::of(const estate::EstatePtr &estate, const app::PrecedenceDraft *draft)
{
    auto standing = Precedence::build(estate->definitions("precedence"));
    PrecedenceSheet sheet{estate, standing ? std::move(*standing) : Precedence::shipped(), {}};
    sheet.wanted = sheet.standing;
    if (draft == nullptr || draft->isHeld(*estate))
        return sheet;
    if (auto wanted = app::precedenceWith(*estate, draft->text()))
        sheet.wanted = std::move(*wanted);
    return sheet;
}

bool PrecedenceLine::isChanged() const
{
    return !before || !after || !saysSame(*before, *after);
}

void PrecedenceModel::show(const PrecedenceSheet &sheet)
{
    beginResetModel();
    m_estate = sheet.estate;
    m_lines.clear();
    for (const Precedence::Line &line : sheet.wanted.lines())
        m_lines.push_back({line.className, line.attribute, {}, line.rule});
    for (const Precedence::Line &line : sheet.standing.lines()) {
        const int row = rowOf(line.className, line.attribute);
        if (row >= 0)
            m_lines[std::size_t(row)].before = line.rule;
        else
            m_lines.push_back({line.className, line.attribute, line.rule, {}});
    }
    endResetModel();
}

const PrecedenceLine *PrecedenceModel::at(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_lines[std::size_t(row)];
}

int PrecedenceModel::rowOf(const std::string &className, const std::string &attribute) const
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(), [&](const PrecedenceLine &line) {
        return line.className == className && line.attribute == attribute;
    });
    return found == m_lines.end() ? -1 : int(found - m_lines.begin());
}

int PrecedenceModel::changes() const
{
    return int(std::count_if(m_lines.begin(), m_lines.end(),
                             [](const PrecedenceLine &line) { return line.isChanged(); }));
}

int PrecedenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int PrecedenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

RecordColumn PrecedenceModel::column(int column) const
{
    switch (column) {
    case ClassColumn:
        return {QStringLiteral("class"), tr("Class")};
    case AttributeColumn:
        return {QStringLiteral("attribute"), tr("Attribute")};
    case ChooseColumn:
        return {QStringLiteral("choose"), tr("Shows")};
    case OrderColumn:
        return {QStringLiteral("order"), tr("Groups of sources, best first")};
    default:
        return {QStringLiteral("from"), tr("Said by")};
    }
}

RecordCell PrecedenceModel::cell(int row, int column) const
{
    const PrecedenceLine &line = *at(row);
    switch (column) {
    case ClassColumn:
        return {classWords(m_estate->classes(), line.className)};
    case AttributeColumn:
        return {ruledWords(m_estate->classes(), line.className, line.attribute)};
    case ChooseColumn:
        return changedCell(line.before ? chooseWords(line.before->choose) : QString(),
                           line.after ? chooseWords(line.after->choose) : QString());
    case OrderColumn:
        return changedCell(orderOf(line.before), orderOf(line.after));
    default:
        break;
    }
    RecordCell cell = changedCell(line.before ? saidByWords(line.before->from) : QString(),
                                  line.after ? saidByWords(line.after->from) : QString());
    cell.muted = true;
    return cell;
}

// --- groups of sources

void SourceGroupModel::show(const PrecedenceSheet &sheet)
{
    beginResetModel();
    m_groups = sheet.wanted.groups();
    m_standing = sheet.standing.groups();
    m_from = sheet.wanted.groupsFrom();
    endResetModel();
}

int SourceGroupModel::rowOf(const std::string &name) const
{
    const auto found = std::find_if(m_groups.begin(), m_groups.end(),
                                    [&](const Precedence::Group &group) { return group.name == name; });
    return found == m_groups.end() ? -1 : int(found - m_groups.begin());
}

int SourceGroupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_groups.size());
}

int SourceGroupModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kGroupColumns;
}

RecordColumn SourceGroupModel::column(int column) const
{
    switch (column) {
    case PlaceColumn:
        return {QStringLiteral("place"), tr("Asked as"), true};
    case NameColumn:
        return {QStringLiteral("group"), tr("Group")};
    case SourcesColumn:
        return {QStringLiteral("sources"), tr("Sources; * stands for any text")};
    default:
        return {QStringLiteral("from"), tr("Said by")};
    }
}

RecordCell SourceGroupModel::cell(int row, int column) const
{
    const Precedence::Group &group = m_groups.at(std::size_t(row));
    const auto was = std::find_if(m_standing.begin(), m_standing.end(),
                                  [&](const Precedence::Group &each) { return each.name == group.name; });
    const bool isNew = was == m_standing.end();
    switch (column) {
    case PlaceColumn:
        return changedCell(isNew ? QString() : formatCount(was - m_standing.begin() + 1),
                           formatCount(row + 1));
    case NameColumn:
        return changedCell(isNew ? QString() : toQt(group.name), toQt(group.name));
    case SourcesColumn:
        return changedCell(isNew ? QString() : orderWords(was->patterns), orderWords(group.patterns));
    default:
        break;
    }
    RecordCell cell;
    cell.text = saidByWords(m_from);
    cell.muted = true;
    return cell;
}

} // namespace tally::ui
