// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/licences/lot_models.h"

#include "ui/models/value_text.h"
#include "ui/theme/format.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace tally::ui {

namespace {

struct Field
{
    const char *attribute;
    bool number = false;
};
constexpr std::array kLotFields{Field{"name"},           Field{"product"},      Field{"version"},
                                Field{"quantity", true}, Field{"organisation"}, Field{"expires_on", true},
                                Field{"evidence_grade"}, Field{"status"}};
constexpr std::array kTransactionFields{
    Field{"effective_on", true}, Field{"transaction_type"}, Field{"quantity", true},    Field{"to_licence"},
    Field{"counterpart"},        Field{"reference"},        Field{"charge_pence", true}};

QString shown(const estate::Estate &estate, ItemId item, const char *attribute)
{
    const estate::Row row = estate.rowOf(item);
    return row == estate::kNoRow ? QString() : shownValue(estate, row, attribute);
}

bool holds(const estate::Estate &estate, estate::Row row, const QStringList &words)
{
    QStringList texts{itemName(estate, row)};
    for (const char *attribute : {"asset_number", "product", "organisation", "order_number"})
        texts.append(shownValue(estate, row, attribute));
    const QString text = texts.join(QLatin1Char(' '));
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

// --- licences

void LotListModel::show(estate::EstatePtr estate, const QString &words)
{
    beginResetModel();
    m_estate = std::move(estate);
    m_items.clear();
    if (m_estate != nullptr) {
        const QStringList wanted = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        std::vector<std::pair<QString, ItemId>> found;
        for (const estate::Row row : m_estate->itemsOfClass("licence")) {
            if (holds(*m_estate, row, wanted))
                found.emplace_back(shownValue(*m_estate, row, "product") + QLatin1Char('\n') +
                                       itemName(*m_estate, row),
                                   m_estate->idAt(row));
        }
        std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) {
            const int order = QString::localeAwareCompare(a.first, b.first);
            return order == 0 ? a.second < b.second : order < 0;
        });
        for (const auto &[text, item] : found)
            m_items.push_back(item);
    }
    endResetModel();
}

int LotListModel::rowOf(ItemId item) const
{
    const auto found = std::find(m_items.begin(), m_items.end(), item);
    return found == m_items.end() ? -1 : int(found - m_items.begin());
}

int LotListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int LotListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(kLotFields.size());
}

RecordColumn LotListModel::column(int column) const
{
    const QString headings[] = {tr("Licence"), tr("Product"), tr("Version"),  tr("Quantity at first"),
                                tr("Pool"),    tr("Ends"),    tr("Evidence"), tr("Status")};
    const Field &field = kLotFields[std::size_t(column)];
    return {QLatin1String(field.attribute), headings[column], field.number};
}

RecordCell LotListModel::cell(int row, int column) const
{
    const ItemId item = itemAt(row);
    RecordCell cell;
    cell.text = column == 0 ? itemName(*m_estate, item)
                            : shown(*m_estate, item, kLotFields[std::size_t(column)].attribute);
    return cell;
}

// --- transactions

void TransactionModel::show(estate::EstatePtr estate, ItemId licence)
{
    beginResetModel();
    m_estate = std::move(estate);
    m_items.clear();
    if (m_estate != nullptr && licence) {
        std::vector<std::pair<std::int64_t, ItemId>> found;
        for (const estate::Row row : m_estate->itemsOfClass("licence_transaction")) {
            if (referenceOf(*m_estate, row, "licence") != licence &&
                referenceOf(*m_estate, row, "to_licence") != licence)
                continue;
            const auto on = m_estate->attributeAt(row, "effective_on");
            const auto *day = on ? std::get_if<std::int64_t>(&*on) : nullptr;
            found.emplace_back(day == nullptr ? 0 : *day, m_estate->idAt(row));
        }
        std::sort(found.begin(), found.end());
        for (const auto &[day, item] : found)
            m_items.push_back(item);
    }
    endResetModel();
}

int TransactionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int TransactionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(kTransactionFields.size());
}

RecordColumn TransactionModel::column(int column) const
{
    const QString headings[] = {tr("Effective"),   tr("Type"),      tr("Units"),       tr("To licence"),
                                tr("Counterpart"), tr("Reference"), tr("Cross-charge")};
    const Field &field = kTransactionFields[std::size_t(column)];
    return {QLatin1String(field.attribute), headings[column], field.number};
}

RecordCell TransactionModel::cell(int row, int column) const
{
    RecordCell cell;
    cell.text = shown(*m_estate, itemAt(row), kTransactionFields[std::size_t(column)].attribute);
    return cell;
}

// --- evidence

void EvidenceModel::show(const estate::EstatePtr &estate, ItemId licence)
{
    beginResetModel();
    const estate::Row row = estate == nullptr || !licence ? estate::kNoRow : estate->rowOf(licence);
    m_rows = row == estate::kNoRow ? std::vector<model::AttachmentRow>() : estate->attachmentsOf(row);
    endResetModel();
}

int EvidenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int EvidenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 4;
}

RecordColumn EvidenceModel::column(int column) const
{
    switch (column) {
    case 0:
        return {QStringLiteral("document"), tr("Document")};
    case 1:
        return {QStringLiteral("kind"), tr("Kind")};
    case 2:
        return {QStringLiteral("size"), tr("Size"), true};
    default:
        return {QStringLiteral("sha256"), tr("SHA-256"), false, true};
    }
}

RecordCell EvidenceModel::cell(int row, int column) const
{
    const model::AttachmentRow &attachment = m_rows[std::size_t(row)];
    RecordCell cell;
    switch (column) {
    case 0:
        cell.text = toQt(attachment.name);
        break;
    case 1:
        cell.text = toQt(attachment.kind);
        break;
    case 2:
        cell.text = formatSize(attachment.size, SizeKind::Drive);
        break;
    default:
        cell.text = toQt(attachment.sha256).left(8);
        cell.tip = toQt(attachment.sha256);
    }
    return cell;
}

} // namespace tally::ui
