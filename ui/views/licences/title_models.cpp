// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/licences/title_models.h"

#include "core/text.h"
#include "ui/models/item_words.h"
#include "ui/theme/format.h"
#include "ui/theme/states.h"

#include <QStringList>

#include <algorithm>

namespace tally::ui {

namespace {

State shapeOf(TitleStand stand)
{
    switch (stand) {
    case TitleStand::ToDecide:
    case TitleStand::Left:
        return State::Unknown;
    case TitleStand::Partly:
        return State::Progress;
    case TitleStand::ByHand:
    case TitleStand::Known:
        break;
    }
    return State::Good;
}

QString versionWords(const TitleLine &line)
{
    const QString version = line.version.isEmpty() ? unknownText() : line.version;
    return line.versions < 2
               ? version
               : TitleListModel::tr("%1 and %2 more").arg(version, formatCount(line.versions - 1));
}

// "Office, Standard 2019"
QString productWords(const QString &product, const std::string &edition, const std::string &version)
{
    QStringList more;
    for (const std::string &each : {edition, version}) {
        if (!each.empty())
            more.append(toQt(each));
    }
    return more.isEmpty() ? product : product + QStringLiteral(", ") + more.join(QLatin1Char(' '));
}

QString beforeWords(const estate::Estate &estate, const recognise::PlannedTitle &planned)
{
    if (!planned.before)
        return stateWords(std::string(recognise::kNew));
    const model::RecognitionRow &row = *planned.before;
    return row.product ? productWords(itemName(estate, row.product), row.edition, row.version)
                       : stateWords(row.state);
}

} // namespace

// --- titles

void TitleListModel::show(const TitleSheetPtr &sheet, std::optional<TitleStand> stand, const QString &words)
{
    const QStringList wanted =
        toQt(text::folded(words.toStdString())).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    beginResetModel();
    m_sheet = sheet;
    m_rows.clear();
    for (std::size_t i = 0; sheet != nullptr && i < sheet->lines.size(); ++i) {
        const TitleLine &line = sheet->lines[i];
        const bool fits = std::all_of(wanted.begin(), wanted.end(),
                                      [&](const QString &word) { return line.words.contains(word); });
        if (fits && (!stand || line.stand == *stand))
            m_rows.push_back(i);
    }
    endResetModel();
}

const TitleLine *TitleListModel::at(int row) const
{
    return row < 0 || std::size_t(row) >= m_rows.size() ? nullptr : &m_sheet->lines[m_rows[std::size_t(row)]];
}

int TitleListModel::rowOf(TitleId title) const
{
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        const std::vector<TitleId> &titles = m_sheet->lines[m_rows[row]].titles;
        if (std::find(titles.begin(), titles.end(), title) != titles.end())
            return int(row);
    }
    return -1;
}

int TitleListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TitleListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 6;
}

RecordColumn TitleListModel::column(int column) const
{
    switch (column) {
    case 0:
        return {QStringLiteral("title"), tr("Title")};
    case 1:
        return {QStringLiteral("devices"), tr("Devices"), true};
    case 2:
        return {QStringLiteral("publisher"), tr("Publisher")};
    case 3:
        return {QStringLiteral("version"), tr("Version")};
    case 4:
        return {QStringLiteral("state"), tr("State")};
    default:
        return {QStringLiteral("product"), tr("Product")};
    }
}

RecordCell TitleListModel::cell(int row, int column) const
{
    const TitleLine &line = *at(row);
    RecordCell cell;
    switch (column) {
    case 0:
        cell.text = line.name;
        break;
    case 1:
        cell.text = formatCount(line.devices);
        break;
    case 2:
        cell.text = line.publisher.isEmpty() ? unknownText() : line.publisher;
        cell.muted = line.publisher.isEmpty();
        break;
    case 3:
        cell.text = versionWords(line);
        cell.muted = line.version.isEmpty();
        break;
    case 4:
        cell.text = line.stand == TitleStand::Left ? standWords(line.stand) : stateWords(line.state);
        cell.icon = stateIcon(shapeOf(line.stand));
        cell.tip = toQt(line.rule);
        break;
    default:
        cell.text = line.product;
    }
    return cell;
}

// --- what one may be

void SuggestionModel::show(std::vector<recognise::Suggestion> suggestions)
{
    beginResetModel();
    m_suggestions = std::move(suggestions);
    endResetModel();
}

const recognise::Suggestion *SuggestionModel::at(int row) const
{
    return row < 0 || std::size_t(row) >= m_suggestions.size() ? nullptr : &m_suggestions[std::size_t(row)];
}

int SuggestionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_suggestions.size());
}

int SuggestionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 4;
}

RecordColumn SuggestionModel::column(int column) const
{
    switch (column) {
    case 0:
        return {QStringLiteral("product"), tr("May be")};
    case 1:
        return {QStringLiteral("likeness"), tr("Alike"), true};
    case 2:
        return {QStringLiteral("publisher"), tr("Publisher")};
    default:
        return {QStringLiteral("class"), tr("Class")};
    }
}

RecordCell SuggestionModel::cell(int row, int column) const
{
    const recognise::Suggestion &of = *at(row);
    RecordCell cell;
    switch (column) {
    case 0:
        cell.text = toQt(of.product.name);
        if (!of.item)
            cell.tip = tr("known to the rules; the register has no such product yet");
        break;
    case 1:
        cell.text = formatPercent(of.likeness, 0);
        break;
    case 2:
        cell.text = toQt(of.product.publisher);
        break;
    default:
        cell.text = of.product.productClass.empty() ? unknownText() : choiceWords(of.product.productClass);
        cell.muted = of.product.productClass.empty();
    }
    return cell;
}

// --- what a rule would change

void AffectedModel::show(const estate::EstatePtr &estate, std::vector<recognise::PlannedTitle> changes)
{
    beginResetModel();
    m_estate = estate;
    m_changes = std::move(changes);
    endResetModel();
}

int AffectedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_changes.size());
}

int AffectedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 4;
}

RecordColumn AffectedModel::column(int column) const
{
    switch (column) {
    case 0:
        return {QStringLiteral("title"), tr("Title")};
    case 1:
        return {QStringLiteral("rows"), tr("Installed"), true};
    case 2:
        return {QStringLiteral("before"), tr("Now")};
    default:
        return {QStringLiteral("after"), tr("After")};
    }
}

RecordCell AffectedModel::cell(int row, int column) const
{
    const recognise::PlannedTitle &of = m_changes[std::size_t(row)];
    RecordCell cell;
    switch (column) {
    case 0:
        cell.text = toQt(m_estate->strings().text(m_estate->titleAt(of.title).name));
        break;
    case 1:
        cell.text = formatCount(of.rows);
        break;
    case 2:
        cell.text = beforeWords(*m_estate, of);
        break;
    default:
        cell.text = of.after.isFound()
                        ? productWords(toQt(of.after.product.name), of.after.edition, of.after.version)
                        : stateWords(std::string(of.after.state));
        cell.tip = toQt(of.after.rule);
    }
    return cell;
}

} // namespace tally::ui
