// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/item_table_model.h"

#include "ui/models/value_text.h"
#include "ui/shell/class_tree.h"
#include "ui/theme/format.h"
#include "ui/theme/icons.h"
#include "ui/theme/language.h"

#include <algorithm>

namespace tally::ui {

namespace {

// Where the icon of its class stands: beside the model, else beside the name, else nowhere.
int classIconColumn(const std::vector<estate::ItemColumn> &columns)
{
    for (const char *wanted : {"class", "model", "name"}) {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (columns[i].about.name == wanted)
                return static_cast<int>(i);
        }
    }
    return -1;
}

} // namespace

ItemTableModel::ItemTableModel(QObject *parent) : RecordTableModel(parent) {}

void ItemTableModel::show(ItemRows shown)
{
    beginResetModel();
    m_shown = std::move(shown);
    m_columns.clear();
    if (m_shown.estate != nullptr) {
        for (const std::string &name : m_shown.columns) {
            if (auto column = estate::itemColumn(*m_shown.estate, m_shown.className, name))
                m_columns.push_back(std::move(*column));
        }
    }
    m_classIconColumn = classIconColumn(m_columns);
    layLines();
    endResetModel();
}

void ItemTableModel::layLines()
{
    m_lines.clear();
    if (!m_shown.groups)
        return;
    const std::vector<estate::ItemGroup> &groups = m_shown.groups->groups;
    for (std::size_t g = 0; g < groups.size(); ++g) {
        m_lines.push_back(static_cast<std::uint32_t>(g) | kGroupBit);
        if (!m_open.contains(keyOf(groups[g])))
            continue;
        for (std::size_t i = 0; i < groups[g].count; ++i)
            m_lines.push_back(static_cast<std::uint32_t>(groups[g].begin + i));
    }
}

QString ItemTableModel::keyOf(const estate::ItemGroup &group) const
{
    if (group.isUnknown)
        return QStringLiteral("?");
    return group.isNone ? QStringLiteral("!") : QLatin1Char('=') + toQt(group.label);
}

const model::CatalogueEntry &ItemTableModel::attribute(int column) const
{
    return m_columns.at(static_cast<std::size_t>(column)).about;
}

int ItemTableModel::columnNamed(const std::string &attribute) const
{
    const auto at = std::find_if(m_columns.begin(), m_columns.end(), [&](const estate::ItemColumn &column) {
        return column.about.name == attribute;
    });
    return at == m_columns.end() ? -1 : static_cast<int>(at - m_columns.begin());
}

estate::Row ItemTableModel::estateRowAt(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    if (!m_shown.groups)
        return at < m_shown.rows.size() ? m_shown.rows[at] : estate::kNoRow;
    if (at >= m_lines.size() || (m_lines[at] & kGroupBit) != 0)
        return estate::kNoRow;
    return m_shown.groups->rows[m_lines[at]];
}

ItemId ItemTableModel::itemAt(int row) const
{
    const estate::Row found = estateRowAt(row);
    return found == estate::kNoRow ? ItemId() : m_shown.estate->idAt(found);
}

int ItemTableModel::rowOf(ItemId item) const
{
    const estate::Row wanted = m_shown.estate == nullptr ? estate::kNoRow : m_shown.estate->rowOf(item);
    if (wanted == estate::kNoRow)
        return -1;
    if (!m_shown.groups) {
        const auto at = std::find(m_shown.rows.begin(), m_shown.rows.end(), wanted);
        return at == m_shown.rows.end() ? -1 : static_cast<int>(at - m_shown.rows.begin());
    }
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if ((m_lines[i] & kGroupBit) == 0 && m_shown.groups->rows[m_lines[i]] == wanted)
            return static_cast<int>(i);
    }
    return -1;
}

std::optional<std::size_t> ItemTableModel::groupAt(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    if (at >= m_lines.size() || (m_lines[at] & kGroupBit) == 0)
        return {};
    return m_lines[at] & ~kGroupBit;
}

void ItemTableModel::setGroupOpen(std::size_t group, bool open)
{
    const QString key = keyOf(m_shown.groups->groups.at(group));
    if (m_open.contains(key) == open)
        return;
    beginResetModel();
    if (open)
        m_open.insert(key);
    else
        m_open.remove(key);
    layLines();
    endResetModel();
}

void ItemTableModel::setAllGroupsOpen(bool open)
{
    if (!m_shown.groups)
        return;
    beginResetModel();
    m_open.clear();
    if (open) {
        for (const estate::ItemGroup &group : m_shown.groups->groups)
            m_open.insert(keyOf(group));
    }
    layLines();
    endResetModel();
}

void ItemTableModel::setOverlays(std::map<CellName, CellOverlay> overlays)
{
    m_overlays = std::move(overlays);
    if (rowCount() > 0 && columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int ItemTableModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return static_cast<int>(m_shown.groups ? m_lines.size() : m_shown.rows.size());
}

int ItemTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

Qt::ItemFlags ItemTableModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = RecordTableModel::flags(index);
    if (m_editable && index.isValid() && attribute(index.column()).isEditable &&
        estateRowAt(index.row()) != estate::kNoRow)
        flags |= Qt::ItemIsEditable;
    return flags;
}

RecordColumn ItemTableModel::column(int column) const
{
    const model::CatalogueEntry &about = attribute(column);
    RecordColumn made;
    made.id = toQt(about.name);
    made.heading = definedWords(about.label);
    made.number = isNumber(about);
    made.fixed = isFixedText(about);
    if (about.type != model::AttributeType::Size) // shown with each value
        made.unit = toQt(about.unit);
    return made;
}

QIcon ItemTableModel::iconFor(estate::Row row, const model::CatalogueEntry &attribute) const
{
    if (m_classIconColumn < 0 || &attribute != &m_columns[static_cast<std::size_t>(m_classIconColumn)].about)
        return {};
    const QString name = classIcon(m_shown.estate->classes(), m_shown.estate->classAt(row));
    auto known = m_icons.find(name);
    if (known == m_icons.end())
        known = m_icons.insert(name, icon(name));
    return *known;
}

RecordCell ItemTableModel::cell(int row, int column) const
{
    RecordCell made;
    const estate::Row held = estateRowAt(row);
    if (held == estate::kNoRow)
        return made;
    const model::CatalogueEntry &about = attribute(column);
    const ValueText value = valueText(*m_shown.estate, held, about);
    made.text = value.text;
    made.muted = value.isUnknown;
    made.spoken = value.spoken;
    if (!value.spoken.isEmpty())
        made.tip = QStringLiteral("%1, %2").arg(value.text, value.spoken);
    made.icon = value.state ? stateIcon(*value.state) : iconFor(held, about);
    if (m_overlays.empty())
        return made;
    const auto over = m_overlays.find({m_shown.estate->idAt(held), about.name});
    if (over == m_overlays.end())
        return made;
    made.refusal = over->second.refusal;
    made.isPreview = over->second.isPreview;
    made.pending = !made.isPreview;
    (made.isPreview ? made.newText : made.text) = over->second.newText;
    if (made.isPreview)
        made.tip = tr("%1, was %2").arg(made.newText.isEmpty() ? tr("unknown") : made.newText, made.text);
    if (!made.refusal.isEmpty())
        made.tip = made.refusal;
    return made;
}

// "Highways, 611 items, £402,118.00"
QString ItemTableModel::bandText(int row) const
{
    const auto at = groupAt(row);
    if (!at)
        return {};
    const estate::ItemGroup &group = m_shown.groups->groups[*at];
    QString label = toQt(group.label);
    if (const auto by = estate::itemColumn(*m_shown.estate, m_shown.className, m_shown.groupedBy))
        label = groupLabel(group, m_shown.estate->classes(), by->about);
    QString text = tr("%1, %2").arg(label, tr("%1 item(s)", nullptr, static_cast<int>(group.count))
                                               .arg(formatCount(static_cast<qint64>(group.count))));
    if (group.summed > 0 && !m_shown.sumOf.empty()) {
        if (const auto column = estate::itemColumn(*m_shown.estate, m_shown.className, m_shown.sumOf))
            text += QStringLiteral(", ") + sumText(group.sum, column->about);
    }
    return text;
}

bool ItemTableModel::isBandOpen(int row) const
{
    const auto at = groupAt(row);
    return at && m_open.contains(keyOf(m_shown.groups->groups[*at]));
}

} // namespace tally::ui
