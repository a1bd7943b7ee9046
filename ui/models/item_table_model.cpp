// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/item_table_model.h"

#include <algorithm>

namespace tally::ui {

namespace {

QString shown(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool isNumber(model::AttributeType type)
{
    using model::AttributeType;
    return type == AttributeType::Integer || type == AttributeType::Date || type == AttributeType::Instant ||
           type == AttributeType::Money || type == AttributeType::Size;
}

} // namespace

ItemTableModel::ItemTableModel(QObject *parent) : RecordTableModel(parent) {}

void ItemTableModel::show(estate::EstatePtr estate, std::vector<estate::Row> rows)
{
    beginResetModel();
    m_estate = std::move(estate);
    m_rows = std::move(rows);
    endResetModel();
}

void ItemTableModel::setColumns(const std::string &className, std::vector<std::string> attributes)
{
    beginResetModel();
    m_class = className;
    m_attributes = std::move(attributes);
    m_columns.clear();
    for (const std::string &name : m_attributes) {
        RecordColumn made;
        made.id = made.heading = shown(name);
        const model::AttributeSpec *spec = nullptr;
        if (m_estate != nullptr) {
            spec = m_estate->classes().attribute(m_class, name);
            if (spec == nullptr)
                spec = m_estate->classes().attributeAnywhere(name);
        }
        if (spec != nullptr) {
            made.heading = shown(spec->label);
            made.number = isNumber(spec->type);
        }
        made.fixed = name == "serial_number";
        m_columns.push_back(std::move(made));
    }
    endResetModel();
}

ItemId ItemTableModel::itemAt(int row) const
{
    return m_estate->idAt(m_rows.at(static_cast<std::size_t>(row)));
}

int ItemTableModel::rowOf(ItemId item) const
{
    const estate::Row wanted = m_estate == nullptr ? estate::kNoRow : m_estate->rowOf(item);
    const auto at = std::find(m_rows.begin(), m_rows.end(), wanted);
    return at == m_rows.end() ? -1 : static_cast<int>(at - m_rows.begin());
}

int ItemTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ItemTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

RecordColumn ItemTableModel::column(int column) const
{
    return m_columns.at(static_cast<std::size_t>(column));
}

RecordCell ItemTableModel::cell(int row, int column) const
{
    RecordCell found;
    found.text = shown(m_estate->displayAt(m_rows.at(static_cast<std::size_t>(row)),
                                           m_attributes.at(static_cast<std::size_t>(column))));
    return found;
}

} // namespace tally::ui
