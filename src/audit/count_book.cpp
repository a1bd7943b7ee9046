// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/count_book.h"

namespace tally::audit {

CountBook::CountBook(const estate::Estate &estate) : m_estate(estate)
{
    for (const estate::Row row : campaigns(estate)) {
        const auto campaign = campaignAt(estate, row);
        if (campaign && campaign->state != CampaignState::Cancelled)
            m_counts.try_emplace(campaign->id.value);
    }
    if (m_counts.empty())
        return;
    for (Count &count : allCounts(estate)) {
        const auto counts = m_counts.find(count.campaign.value);
        if (counts == m_counts.end())
            continue;
        if (!count.item)
            count.item = labels().find(count.scanned).item;
        if (count.item && !count.isDenial) {
            if (const auto before = m_last.find(count.item.value); before != m_last.end())
                keepWhatWasSeen(before->second, count);
            m_last.insert_or_assign(count.item.value, count);
        }
        counts->second.push_back(std::move(count));
    }
}

const LabelIndex &CountBook::labels() const
{
    if (!m_labels)
        m_labels.emplace(m_estate);
    return *m_labels;
}

LabelMatch CountBook::lookUp(const std::string &label) const
{
    return labels().find(label);
}

const Count *CountBook::lastOf(ItemId item) const
{
    const auto found = m_last.find(item.value);
    return found == m_last.end() ? nullptr : &found->second;
}

const std::vector<Count> &CountBook::of(ItemId campaign) const
{
    static const std::vector<Count> kNone;
    const auto found = m_counts.find(campaign.value);
    return found == m_counts.end() ? kNone : found->second;
}

} // namespace tally::audit
