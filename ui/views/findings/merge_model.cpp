// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/findings/merge_model.h"

#include "ui/details/fact_groups.h"
#include "ui/models/value_text.h"
#include "ui/shell/class_tree.h"
#include "ui/theme/format.h"
#include "ui/theme/icons.h"
#include "ui/theme/states.h"

#include <algorithm>
#include <set>

namespace tally::ui {

namespace {

constexpr std::string_view kClass = "class";
constexpr std::string_view kOwner = "owner";

} // namespace

void MergeModel::show(estate::EstatePtr estate, const reconcile::MergePlan &plan)
{
    beginResetModel();
    m_estate = std::move(estate);
    m_items = {plan.lead};
    m_items.insert(m_items.end(), plan.ended.begin(), plan.ended.end());
    m_class = m_estate->classAt(m_estate->rowOf(plan.lead));
    m_values = plan.values;
    m_differing = int(m_values.size());
    addAlike(plan);
    endResetModel();
}

void MergeModel::clear()
{
    beginResetModel();
    m_items.clear();
    m_values.clear();
    m_differing = 0;
    endResetModel();
}

void MergeModel::addAlike(const reconcile::MergePlan &plan)
{
    std::set<std::string> differing;
    for (const reconcile::MergeValue &value : plan.values)
        differing.insert(value.attribute);
    for (const FactGroup &group : factGroups(m_estate->classes(), m_class)) {
        for (const std::string &attribute : group.attributes) {
            if (differing.contains(attribute) || isComputed(attribute) ||
                m_estate->classes().attribute(m_class, attribute) == nullptr)
                continue;
            reconcile::MergeValue value;
            value.attribute = attribute;
            bool any = false;
            for (const ItemId item : m_items) {
                auto shown = m_estate->attributeAt(m_estate->rowOf(item), attribute);
                any = any || shown;
                value.shown.emplace_back(item, std::move(shown));
            }
            value.after = value.shown.front().second;
            if (any)
                m_values.push_back(std::move(value));
        }
    }
}

const std::string &MergeModel::attributeAt(int row) const
{
    return m_values.at(std::size_t(row)).attribute;
}

ItemId MergeModel::itemAt(int column) const
{
    return column >= 1 && column <= int(m_items.size()) ? m_items[std::size_t(column - 1)] : ItemId();
}

QString MergeModel::whyNotChosen(int row, int column) const
{
    const ItemId item = itemAt(column);
    if (!item)
        return tr("Choose in the column of an item.");
    const reconcile::MergeValue &value = m_values.at(std::size_t(row));
    if (value.attribute == kClass || value.attribute == kOwner)
        return tr("It follows from the lead.");
    if (!value.shown.at(std::size_t(column - 1)).second)
        return tr("%1 shows none.").arg(itemName(*m_estate, item));
    return {};
}

QString MergeModel::wordsOf(const std::string &attribute,
                            const std::optional<model::AttributeValue> &value) const
{
    if (!value)
        return unknownText();
    const auto *text = std::get_if<std::string>(&*value);
    if (attribute == kClass && text != nullptr)
        return classLabel(m_estate->classes(), *text);
    const auto *id = std::get_if<std::int64_t>(&*value);
    if (attribute == kOwner && id != nullptr)
        return *id == 0 ? tr("The partnership") : itemName(*m_estate, ItemId(*id));
    const auto about = model::catalogueEntry(m_estate->classes(), m_class, attribute);
    return about ? valueWords(*m_estate, *about, *value) : toQt(model::toText(*value));
}

int MergeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_values.size());
}

int MergeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_items.empty() ? 0 : int(m_items.size()) + 2;
}

RecordColumn MergeModel::column(int column) const
{
    if (column == 0)
        return {QStringLiteral("attribute"), tr("Attribute")};
    if (const ItemId item = itemAt(column)) {
        const QString name = itemName(*m_estate, item);
        return {QStringLiteral("item-%1").arg(item.value), column == 1 ? tr("%1, leads").arg(name) : name};
    }
    return {QStringLiteral("after"), tr("Would be")};
}

RecordCell MergeModel::cell(int row, int column) const
{
    const reconcile::MergeValue &value = m_values.at(std::size_t(row));
    const bool differs = row < m_differing;
    RecordCell cell;
    if (column == 0) {
        cell.text = attributeLabel(m_estate->classes(), m_class, value.attribute);
        cell.muted = !differs;
        if (differs) {
            cell.icon = icon(QStringLiteral("difference"), Role::Warn);
            cell.spoken = tr("differs");
        }
        return cell;
    }
    if (column > int(m_items.size())) {
        cell.text = wordsOf(value.attribute, value.after);
        cell.muted = !differs;
        if (value.chosen)
            cell.spoken = tr("chosen by you");
        return cell;
    }
    const auto &shown = value.shown.at(std::size_t(column - 1)).second;
    cell.text = wordsOf(value.attribute, shown);
    const bool isTaken = shown && shown == value.after;
    cell.muted = !differs || !isTaken;
    if (differs && isTaken) {
        cell.icon = icon(QStringLiteral("tick"), value.chosen ? Role::Accent : Role::Good);
        cell.spoken = value.chosen ? tr("chosen by you") : tr("is taken");
    }
    return cell;
}

} // namespace tally::ui
