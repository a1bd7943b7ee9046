// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/rules/outcome_models.h"

#include "ui/models/value_text.h"
#include "ui/shell/class_tree.h"
#include "ui/theme/format.h"
#include "ui/views/rules/rule_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace tally::ui {

namespace {

using reconcile::ReplayedReport;

enum Column
{
    FateColumn,
    ItemColumn,
    OtherColumn,
    WhyColumn,
    kColumns
};

enum ValueColumn
{
    ChangedItemColumn,
    AttributeColumn,
    ChangeColumn,
    SourceBeforeColumn,
    SourceAfterColumn,
    RuleColumn,
    kValueColumns
};

QString numbered(const estate::Estate &estate, ItemId item)
{
    return IdentityModel::tr("%1 (#%2)").arg(itemName(estate, item), QString::number(item.value));
}

QString joinedBy(const ReplayedReport &report)
{
    return IdentityModel::tr("%1, by %2").arg(reportWords(report), foundByWords(report));
}

} // namespace

QString fateWords(Fate fate)
{
    switch (fate) {
    case Fate::Merge:
        return IdentityModel::tr("would merge");
    case Fate::Split:
        return IdentityModel::tr("would split");
    case Fate::Hold:
        return IdentityModel::tr("would be held");
    case Fate::Recognise:
        break;
    }
    return IdentityModel::tr("would be recognised");
}

QString countWords(Fate fate, qint64 count)
{
    const QString number = formatCount(count);
    switch (fate) {
    case Fate::Merge:
        return IdentityModel::tr("merge %1").arg(number);
    case Fate::Split:
        return IdentityModel::tr("split %1").arg(number);
    case Fate::Hold:
        return IdentityModel::tr("hold %1").arg(number);
    case Fate::Recognise:
        break;
    }
    return IdentityModel::tr("recognise %1").arg(number);
}

State stateOf(Fate fate)
{
    switch (fate) {
    case Fate::Merge:
    case Fate::Split:
        return State::Warn;
    case Fate::Hold:
        return State::Hold;
    case Fate::Recognise:
        break;
    }
    return State::Good;
}

// --- identity

void IdentityModel::show(const estate::EstatePtr &estate, const RuleDesk::IdentityPtr &trial)
{
    beginResetModel();
    m_estate = estate;
    m_trial = trial;
    m_lines.clear();
    if (const reconcile::IdentityPreview *all = preview(); all != nullptr && m_estate != nullptr) {
        for (std::size_t i = 0; i < all->merges.size(); ++i)
            addMerge(i);
        for (std::size_t i = 0; i < all->splits.size(); ++i)
            addSplit(i);
        for (std::size_t i = 0; i < all->held.size(); ++i)
            addHeld(i);
        for (std::size_t i = 0; i < all->recognised.size(); ++i)
            addRecognised(i);
    }
    endResetModel();
    narrow(m_fate);
}

// A line for each item that joins the first; with the reports that are its own, or all where none is.
void IdentityModel::addMerge(std::size_t of)
{
    const reconcile::WouldMerge &merge = preview()->merges[of];
    for (std::size_t i = 1; i < merge.items.size(); ++i) {
        QStringList all, own;
        const estate::Row row = m_estate->rowOf(merge.items[i]);
        for (const ReplayedReport &report : merge.by) {
            all.append(joinedBy(report));
            const auto reports =
                row == estate::kNoRow ? std::vector<model::ReportRow>() : m_estate->reportsOf(row);
            if (std::any_of(reports.begin(), reports.end(),
                            [&](const auto &each) { return each.id == report.report; }))
                own.append(all.back());
        }
        const QStringList &told = own.isEmpty() ? all : own;
        m_lines.push_back({Fate::Merge, merge.items.front(), merge.items[i], of,
                           numbered(*m_estate, merge.items[i]), told.join(QStringLiteral("; "))});
    }
}

void IdentityModel::addSplit(std::size_t of)
{
    const reconcile::WouldSplit &split = preview()->splits[of];
    for (std::size_t i = 1; i < split.parts.size(); ++i) {
        for (const ReplayedReport &report : split.parts[i]) {
            const QString by = foundByWords(report);
            m_lines.push_back({Fate::Split,
                               split.item,
                               {},
                               of,
                               reportWords(report),
                               by.isEmpty() ? tr("would be a thing of its own")
                                            : tr("would be a thing of its own; joined now by %1").arg(by)});
        }
    }
}

void IdentityModel::addHeld(std::size_t of)
{
    const reconcile::WouldBeHeld &held = preview()->held[of];
    QStringList candidates;
    for (const ItemId item : held.candidates)
        candidates.append(numbered(*m_estate, item));
    QString why = toQt(held.why);
    if (!candidates.isEmpty())
        why = tr("%1: %2").arg(why, candidates.join(QStringLiteral(", ")));
    if (const QString by = foundByWords(held.report); !by.isEmpty())
        why = tr("%1; known now by %2").arg(why, by);
    m_lines.push_back({Fate::Hold, held.item, {}, of, reportWords(held.report), why});
}

void IdentityModel::addRecognised(std::size_t of)
{
    const reconcile::WouldBeKnown &known = preview()->recognised[of];
    const QString by = foundByWords(known.report);
    m_lines.push_back({Fate::Recognise,
                       known.item,
                       {},
                       of,
                       reportWords(known.report),
                       by.isEmpty() ? tr("nothing known carries its keys") : tr("by %1").arg(by)});
}

void IdentityModel::narrow(std::optional<Fate> fate)
{
    beginResetModel();
    m_fate = fate;
    m_rows.clear();
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (!fate || m_lines[i].fate == *fate)
            m_rows.push_back(i);
    }
    endResetModel();
}

const IdentityModel::Line *IdentityModel::at(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_lines[m_rows[std::size_t(row)]];
}

qint64 IdentityModel::count(Fate fate) const
{
    const reconcile::IdentityPreview *all = preview();
    if (all == nullptr)
        return 0;
    switch (fate) {
    case Fate::Merge:
        return qint64(all->merges.size());
    case Fate::Split:
        return qint64(all->splits.size());
    case Fate::Hold:
        return qint64(all->held.size());
    case Fate::Recognise:
        break;
    }
    return qint64(all->recognised.size());
}

ItemId IdentityModel::itemAt(const QModelIndex &index) const
{
    const Line *line = at(index.row());
    if (line == nullptr)
        return {};
    return index.column() == OtherColumn && line->other ? line->other : line->item;
}

int IdentityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int IdentityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

RecordColumn IdentityModel::column(int column) const
{
    switch (column) {
    case FateColumn:
        return {QStringLiteral("fate"), tr("What")};
    case ItemColumn:
        return {QStringLiteral("item"), tr("Item")};
    case OtherColumn:
        return {QStringLiteral("with"), tr("With, or report")};
    default:
        return {QStringLiteral("why"), tr("Why")};
    }
}

RecordCell IdentityModel::cell(int row, int column) const
{
    const Line &line = *at(row);
    RecordCell cell;
    switch (column) {
    case FateColumn:
        cell.text = fateWords(line.fate);
        cell.icon = stateIcon(stateOf(line.fate));
        break;
    case ItemColumn:
        cell.text = line.item ? numbered(*m_estate, line.item) : tr("a new item");
        break;
    case OtherColumn:
        cell.text = line.report;
        break;
    default:
        cell.text = line.why;
        cell.tip = line.why;
    }
    return cell;
}

// --- values

void ValueModel::show(const estate::EstatePtr &estate, const RuleDesk::PrecedencePtr &trial)
{
    m_estate = estate;
    m_trial = estate == nullptr ? nullptr : trial;
    narrow(m_attribute);
}

void ValueModel::narrow(const std::string &attribute)
{
    beginResetModel();
    m_attribute = attribute;
    m_rows.clear();
    if (const reconcile::RulePreview *all = preview(); all != nullptr) {
        for (std::size_t i = 0; i < all->changes.size(); ++i) {
            if (attribute.empty() || all->changes[i].attribute == attribute)
                m_rows.push_back(i);
        }
    }
    endResetModel();
}

const reconcile::ValueChange *ValueModel::at(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &preview()->changes[m_rows[std::size_t(row)]];
}

int ValueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ValueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kValueColumns;
}

RecordColumn ValueModel::column(int column) const
{
    switch (column) {
    case ChangedItemColumn:
        return {QStringLiteral("item"), tr("Item")};
    case AttributeColumn:
        return {QStringLiteral("attribute"), tr("Attribute")};
    case ChangeColumn:
        return {QStringLiteral("change"), tr("Now and then")};
    case SourceBeforeColumn:
        return {QStringLiteral("source_before"), tr("Said now by")};
    case SourceAfterColumn:
        return {QStringLiteral("source_after"), tr("Said then by")};
    default:
        return {QStringLiteral("rule"), tr("By the rule")};
    }
}

QString ValueModel::words(const reconcile::ValueChange &change, const model::AttributeValue &value) const
{
    const estate::Row row = m_estate->rowOf(change.item);
    const auto about =
        row == estate::kNoRow
            ? std::nullopt
            : model::catalogueEntry(m_estate->classes(), m_estate->classAt(row), change.attribute);
    return about ? valueWords(*m_estate, *about, value) : toQt(model::toText(value));
}

RecordCell ValueModel::cell(int row, int column) const
{
    const reconcile::ValueChange &change = *at(row);
    const estate::Row of = m_estate->rowOf(change.item);
    const std::string className = of == estate::kNoRow ? std::string() : std::string(m_estate->classAt(of));
    const reconcile::Precedence &rules = m_trial->rules;
    const auto source = [&](const std::string &name) {
        const auto group = rules.groupOf(name);
        return group.empty() ? toQt(name) : tr("%1 (%2)").arg(toQt(name), toQt(group));
    };
    switch (column) {
    case ChangedItemColumn:
        return {itemName(*m_estate, change.item)};
    case AttributeColumn:
        return {markWords(m_estate->classes(), className, change.attribute)};
    case ChangeColumn:
        return changedCell(change.before ? words(change, *change.before) : unknownText(),
                           words(change, change.after));
    case SourceBeforeColumn:
        return {change.sourceBefore.empty() ? tr("no source") : source(change.sourceBefore)};
    case SourceAfterColumn:
        return {source(change.sourceAfter)};
    default:
        break;
    }
    RecordCell cell;
    cell.text = ruleSentence(rules.ruleFor(change.attribute, {&m_estate->classes(), className}));
    cell.tip = cell.text;
    return cell;
}

} // namespace tally::ui
