// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/stocktake/campaign_model.h"

#include "ui/models/item_words.h"
#include "ui/theme/format.h"
#include "ui/views/stocktake/stocktake_words.h"

#include <algorithm>

namespace tally::ui {

namespace {

enum Column
{
    NameColumn,
    StateColumn,
    ExpectedColumn,
    FirstBucketColumn,
    CoverageColumn = FirstBucketColumn + int(audit::kBucketCount),
    InPlaceColumn,
    OpenedColumn,
    kColumns
};

QString shareWords(const audit::Share &share)
{
    return share.of == 0 ? unknownText() : formatPercent(share.value);
}

// "91.4 % to 97.2 %", where a sample leaves room.
QString boundsWords(const audit::Share &share)
{
    return share.low == share.high || share.of == 0
               ? QString()
               : CampaignModel::tr("%1 to %2 at %3 % confidence")
                     .arg(formatPercent(share.low), formatPercent(share.high))
                     .arg(share.confidence);
}

} // namespace

std::vector<CampaignFigures> campaignFigures(const estate::Estate &estate)
{
    std::vector<CampaignFigures> figures;
    for (const estate::Row row : audit::campaigns(estate)) {
        auto campaign = audit::campaignAt(estate, row);
        if (!campaign)
            continue;
        auto sheet = std::make_shared<const audit::Sheet>(audit::sheetOf(estate, *campaign));
        figures.push_back({std::move(*campaign), std::move(sheet)});
    }
    std::reverse(figures.begin(), figures.end());
    return figures;
}

void CampaignModel::show(std::vector<CampaignFigures> campaigns)
{
    const bool same = std::equal(
        campaigns.begin(), campaigns.end(), m_rows.begin(), m_rows.end(),
        [](const CampaignFigures &a, const CampaignFigures &b) { return a.campaign.id == b.campaign.id; });
    if (same && !campaigns.empty()) { // what is current stays so
        m_rows = std::move(campaigns);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(campaigns);
    endResetModel();
}

int CampaignModel::rowOf(ItemId campaign) const
{
    const auto at = std::find_if(m_rows.begin(), m_rows.end(), [campaign](const CampaignFigures &each) {
        return each.campaign.id == campaign;
    });
    return at == m_rows.end() ? -1 : int(at - m_rows.begin());
}

int CampaignModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CampaignModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

RecordColumn CampaignModel::column(int column) const
{
    switch (column) {
    case NameColumn:
        return {QStringLiteral("campaign"), tr("Campaign")};
    case StateColumn:
        return {QStringLiteral("state"), tr("State")};
    case ExpectedColumn:
        return {QStringLiteral("expected"), tr("Expected"), true};
    case CoverageColumn:
        return {QStringLiteral("coverage"), tr("Seen"), true};
    case InPlaceColumn:
        return {QStringLiteral("in_place"), tr("In place"), true};
    case OpenedColumn:
        return {QStringLiteral("opened"), tr("Opened"), true};
    default: {
        const auto bucket = static_cast<audit::Bucket>(column - FirstBucketColumn);
        return {toQt(audit::wordOf(bucket)), bucketWords(bucket), true};
    }
    }
}

RecordCell CampaignModel::cell(int row, int column) const
{
    const auto &[campaign, sheet] = at(row);
    RecordCell cell;
    switch (column) {
    case NameColumn:
        cell.text = toQt(campaign.name);
        break;
    case StateColumn:
        cell.text = campaignStateWords(campaign.state);
        cell.icon = stateIcon(stateOf(campaign.state));
        break;
    case ExpectedColumn:
        cell.text = formatCount(sheet->expected);
        if (sheet->expected < campaign.population)
            cell.tip = tr("A sample of %1").arg(formatCount(campaign.population));
        break;
    case CoverageColumn:
        cell.text = shareWords(sheet->coverage);
        break;
    case InPlaceColumn:
        cell.text = shareWords(sheet->accuracy);
        cell.tip = boundsWords(sheet->accuracy);
        break;
    case OpenedColumn:
        cell.text = campaign.openedOn ? formatDay(*campaign.openedOn) : unknownText();
        break;
    default:
        cell.text = formatCount(sheet->buckets[std::size_t(column - FirstBucketColumn)]);
    }
    return cell;
}

} // namespace tally::ui
