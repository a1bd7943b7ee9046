// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/stocktake/sheet_model.h"

#include "ui/models/item_words.h"
#include "ui/theme/format.h"
#include "ui/views/stocktake/stocktake_words.h"

namespace tally::ui {

namespace {

enum Column
{
    BucketColumn,
    AssetColumn,
    NameColumn,
    RecordedColumn,
    SeenColumn,
    WhenColumn,
    WhoColumn,
    ConditionColumn,
    NoteColumn,
    kColumns
};

} // namespace

void SheetModel::show(estate::EstatePtr estate, const CampaignFigures &figures)
{
    beginResetModel();
    m_estate = std::move(estate);
    m_sheet = figures.sheet;
    m_hidesMissing = figures.campaign.blind && figures.campaign.state == audit::CampaignState::Open;
    select();
    endResetModel();
}

void SheetModel::clear()
{
    beginResetModel();
    m_sheet.reset();
    m_rows.clear();
    endResetModel();
}

void SheetModel::narrow(std::optional<audit::Bucket> bucket)
{
    beginResetModel();
    m_bucket = bucket;
    select();
    endResetModel();
}

void SheetModel::select()
{
    m_rows.clear();
    if (m_sheet == nullptr)
        return;
    for (std::size_t i = 0; i < m_sheet->lines.size(); ++i) {
        const audit::Bucket bucket = m_sheet->lines[i].bucket;
        const bool hidden = m_hidesMissing && bucket == audit::Bucket::Missing;
        if (!hidden && (!m_bucket || *m_bucket == bucket))
            m_rows.push_back(i);
    }
}

int SheetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SheetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

RecordColumn SheetModel::column(int column) const
{
    switch (column) {
    case BucketColumn:
        return {QStringLiteral("bucket"), tr("Bucket")};
    case AssetColumn:
        return {QStringLiteral("asset_number"), tr("Asset no."), false, true};
    case NameColumn:
        return {QStringLiteral("name"), tr("Item")};
    case RecordedColumn:
        return {QStringLiteral("recorded"), tr("Recorded at")};
    case SeenColumn:
        return {QStringLiteral("seen_at"), tr("Seen at")};
    case WhenColumn:
        return {QStringLiteral("when"), tr("When"), true};
    case WhoColumn:
        return {QStringLiteral("who"), tr("Who")};
    case ConditionColumn:
        return {QStringLiteral("condition"), tr("Condition")};
    default:
        return {QStringLiteral("note"), tr("Note")};
    }
}

// The note of its count and how many pictures there are; of what was not seen, who says so.
QString SheetModel::remarkWords(const audit::SheetLine &line) const
{
    if (line.denial) {
        QStringList words{tr("not there, says %1").arg(toQt(line.denial->by))};
        if (line.denial->place)
            words.append(placeWords(*m_estate, line.denial->place));
        if (!line.denial->note.empty())
            words.append(toQt(line.denial->note));
        return words.join(QStringLiteral("; "));
    }
    if (!line.count)
        return {};
    QStringList words;
    if (!line.count->note.empty())
        words.append(toQt(line.count->note));
    const estate::Row row = m_estate->rowOf(line.count->id);
    const std::size_t photos = row < m_estate->itemCount() ? m_estate->attachmentsOf(row).size() : 0;
    if (photos > 0)
        words.append(tr("%n photograph(s)", nullptr, int(photos)));
    return words.join(QStringLiteral("; "));
}

RecordCell SheetModel::cell(int row, int column) const
{
    const audit::SheetLine &line = at(row);
    const estate::Row item = m_estate->rowOf(line.item);
    const bool known = item != estate::kNoRow;
    RecordCell cell;
    switch (column) {
    case BucketColumn:
        cell.text = bucketWords(line.bucket);
        cell.icon = stateIcon(stateOf(line.bucket));
        if (line.bucket == audit::Bucket::Elsewhere && !line.expected)
            cell.tip = tr("This campaign did not expect it.");
        break;
    case AssetColumn:
        cell.text = known ? toQt(m_estate->displayAt(item, "asset_number"))
                          : (line.count ? toQt(line.count->scanned) : QString());
        break;
    case NameColumn:
        cell.text = known ? itemName(*m_estate, item)
                          : (line.item ? itemName(*m_estate, line.item) : tr("not in the register"));
        cell.muted = !known;
        break;
    case RecordedColumn:
        cell.text = line.item ? placeWords(*m_estate, line.recordedPlace) : QString();
        break;
    case SeenColumn:
        cell.text = line.count ? placeWords(*m_estate, line.seenPlace) : QString();
        break;
    case WhenColumn:
        cell.text = line.count && line.count->at ? formatInstant(*line.count->at) : QString();
        break;
    case WhoColumn:
        cell.text = line.count ? toQt(line.count->by) : QString();
        break;
    case ConditionColumn:
        cell.text =
            line.count && !line.count->condition.empty() ? choiceWords(line.count->condition) : QString();
        break;
    default:
        cell.text = remarkWords(line);
    }
    return cell;
}

} // namespace tally::ui
