// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/licences/reclaim_model.h"

#include "ui/models/item_words.h"
#include "ui/theme/format.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace tally::ui {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(tally::ui::Reclaim)
};

ReclaimStage stageOf(licence::CaseState state)
{
    switch (state) {
    case licence::CaseState::Notified:
        return ReclaimStage::Notified;
    case licence::CaseState::Objected:
        return ReclaimStage::Objected;
    case licence::CaseState::Approved:
        return ReclaimStage::Approved;
    case licence::CaseState::Removed:
    case licence::CaseState::Kept:
        break;
    }
    return ReclaimStage::Closed;
}

QString name(const estate::Estate &estate, ItemId item)
{
    return item ? itemName(estate, item) : QString();
}

QString openStanding(const licence::ReclaimCase &of, Day today)
{
    if (of.usedSince)
        return Words::tr("used again %1").arg(formatDay(*of.usedSince));
    if (of.goneBy)
        return Words::tr("an inventory no longer finds it, %1").arg(formatDay(*of.goneBy));
    if (of.state == licence::CaseState::Objected)
        return toQt(of.objection);
    if (of.state == licence::CaseState::Approved)
        return of.isInstalled ? Words::tr("still installed by the last inventory")
                              : Words::tr("waits for the next inventory");
    if (!of.answerUntil)
        return Words::tr("asked");
    return of.isOverdue(today) ? Words::tr("no answer until %1").arg(formatDay(*of.answerUntil))
                               : Words::tr("answer by %1").arg(formatDay(*of.answerUntil));
}

QString closedStanding(const estate::Estate &estate, const licence::ReclaimCase &of)
{
    if (of.state == licence::CaseState::Kept)
        return Words::tr("kept");
    QStringList words{of.removedOn ? Words::tr("removed %1").arg(formatDay(*of.removedOn))
                                   : Words::tr("removed")};
    if (of.redistributedTo)
        words.append(Words::tr("used by %1").arg(name(estate, of.redistributedTo)));
    if (of.chargePence)
        words.append(formatMoney(*of.chargePence));
    return words.join(QStringLiteral(", "));
}

ReclaimRow rowOf(const LicenceSheet &sheet, const licence::ReclaimCandidate &candidate)
{
    const licence::Scene &scene = sheet.scene();
    ReclaimRow row;
    row.candidate = candidate;
    row.product = toQt(scene.products[candidate.product].name);
    row.device = toQt(scene.devices[candidate.device].name);
    row.deviceItem = scene.devices[candidate.device].item;
    row.title = name(*sheet.estate, candidate.title);
    row.lastUsedOn = candidate.lastUsedOn;
    row.standing = !candidate.isRedeployable ? Words::tr("its licence never leaves the device")
                   : candidate.title         ? Words::tr("frees a unit")
                                             : Words::tr("no licence covers it");
    return row;
}

ReclaimRow rowOf(const LicenceSheet &sheet, const licence::ReclaimCase &of)
{
    const estate::Estate &estate = *sheet.estate;
    ReclaimRow row;
    row.stage = stageOf(of.state);
    row.of = of;
    row.product = name(estate, of.product);
    row.device = name(estate, of.device ? of.device : of.person);
    row.deviceItem = of.device ? of.device : of.person;
    row.title = name(estate, of.title);
    row.lastUsedOn = of.lastUsedOn;
    row.standing = of.isOpen() ? openStanding(of, estate.today()) : closedStanding(estate, of);
    row.needsSomebody = of.isOpen() && (of.isOverdue(estate.today()) || of.usedSince.has_value() ||
                                        (of.state == licence::CaseState::Approved && of.goneBy.has_value()) ||
                                        of.state == licence::CaseState::Objected);
    return row;
}

} // namespace

QString stageWords(ReclaimStage stage)
{
    switch (stage) {
    case ReclaimStage::Candidate:
        return Words::tr("Unused");
    case ReclaimStage::Notified:
        return Words::tr("Asked");
    case ReclaimStage::Objected:
        return Words::tr("Objected");
    case ReclaimStage::Approved:
        return Words::tr("To be removed");
    case ReclaimStage::Closed:
        break;
    }
    return Words::tr("Closed");
}

State stateOf(ReclaimStage stage)
{
    constexpr State kStates[] = {State::Idle, State::Progress, State::Hold, State::Progress, State::Ended};
    return kStates[std::size_t(stage)];
}

std::vector<ReclaimRow> reclaimRows(const LicenceSheet &sheet)
{
    std::vector<ReclaimRow> rows;
    const auto cases = licence::reclaimCases(*sheet.estate, *sheet.reading);
    for (const licence::ReclaimCandidate &each :
         licence::reclaimCandidates(*sheet.reading, sheet.position, cases))
        rows.push_back(rowOf(sheet, each));
    for (const licence::ReclaimCase &each : cases)
        rows.push_back(rowOf(sheet, each));
    std::stable_sort(rows.begin(), rows.end(),
                     [](const ReclaimRow &a, const ReclaimRow &b) { return a.stage < b.stage; });
    return rows;
}

void ReclaimModel::show(std::vector<ReclaimRow> rows, Day today)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_today = today;
    endResetModel();
}

int ReclaimModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ReclaimModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 6;
}

RecordColumn ReclaimModel::column(int column) const
{
    switch (column) {
    case 0:
        return {QStringLiteral("device"), tr("Device or person")};
    case 1:
        return {QStringLiteral("product"), tr("Product")};
    case 2:
        return {QStringLiteral("stage"), tr("State")};
    case 3:
        return {QStringLiteral("last_used"), tr("Last used"), true};
    case 4:
        return {QStringLiteral("standing"), tr("Standing")};
    default:
        return {QStringLiteral("title"), tr("Title stays with")};
    }
}

RecordCell ReclaimModel::cell(int row, int column) const
{
    const ReclaimRow &of = at(row);
    RecordCell cell;
    cell.muted = of.stage == ReclaimStage::Closed;
    switch (column) {
    case 0:
        cell.text = of.device;
        break;
    case 1:
        cell.text = of.product;
        break;
    case 2:
        cell.text = stageWords(of.stage);
        cell.icon = stateIcon(of.needsSomebody ? State::Warn : stateOf(of.stage));
        break;
    case 3:
        // Nothing seen since it was metered is known; it is not unknown.
        cell.text = of.lastUsedOn ? formatAge(*of.lastUsedOn, m_today) : tr("never seen");
        if (of.lastUsedOn)
            cell.spoken = formatDay(*of.lastUsedOn);
        break;
    case 4:
        cell.text = of.standing;
        break;
    default:
        cell.text = of.title;
    }
    return cell;
}

} // namespace tally::ui
