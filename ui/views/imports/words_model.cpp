// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/imports/words_model.h"

#include "ui/models/item_words.h"
#include "ui/models/value_text.h"
#include "ui/theme/format.h"
#include "ui/theme/icons.h"

#include <algorithm>

namespace tally::ui {

namespace {

using By = exchange::LookedWord::By;
using exchange::LookedWord;

QString shown(const std::string &text)
{
    return QString::fromStdString(text);
}

bool isWrong(const LookedWord &word)
{
    return word.by == By::Nothing || (word.by == By::Mapping && !word.why.empty());
}

} // namespace

void WordsModel::show(const exchange::ColumnWords &words, const model::ClassRegistry *registry)
{
    const bool same =
        words.mayBeUnreadable == m_words.mayBeUnreadable &&
        std::ranges::equal(words.words, m_words.words, {}, &LookedWord::word, &LookedWord::word);
    if (!same)
        beginResetModel();
    m_words = words;
    m_choices.clear();
    for (const std::string &choice : words.choices) {
        const model::ClassSpec *spec =
            words.isClass && registry != nullptr ? registry->find(choice) : nullptr;
        m_choices.append(spec == nullptr ? choiceWords(choice) : shown(spec->label));
    }
    if (!same)
        endResetModel();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Parts - 1));
}

std::int64_t unreadWords(const exchange::ColumnWords &words)
{
    return std::ranges::count_if(words.words, isWrong);
}

QStringList WordsModel::choices() const
{
    QStringList words = m_choices;
    words.sort(Qt::CaseInsensitive);
    if (!m_words.isClass)
        words.append(unknownWord());
    return words;
}

std::optional<WordsModel::Typed> WordsModel::understood(const QString &typed) const
{
    const QString wanted = typed.trimmed();
    if (wanted.isEmpty())
        return Typed{};
    if (!m_words.isClass && wanted.compare(unknownWord(), Qt::CaseInsensitive) == 0)
        return Typed{std::string()};
    if (m_words.choices.empty())
        return Typed{wanted.toStdString()};
    std::optional<qsizetype> begins;
    int many = 0;
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        const std::string &choice = m_words.choices[std::size_t(i)];
        if (m_choices[i].compare(wanted, Qt::CaseInsensitive) == 0 || shown(choice) == wanted)
            return Typed{choice};
        if (m_choices[i].startsWith(wanted, Qt::CaseInsensitive)) {
            begins = i;
            ++many;
        }
    }
    if (many != 1)
        return {};
    return Typed{m_words.choices[std::size_t(*begins)]};
}

QString WordsModel::shownMeaning(const std::string &meaning) const
{
    if (meaning.empty())
        return unknownWord();
    const auto at = std::ranges::find(m_words.choices, meaning);
    return at == m_words.choices.end() ? shown(meaning) : m_choices[at - m_words.choices.begin()];
}

QString WordsModel::editText(int row) const
{
    if (isOthers(row))
        return m_words.others ? shownMeaning(*m_words.others) : QString();
    const LookedWord &word = m_words.words.at(std::size_t(row));
    return word.by == By::Nothing || word.by == By::AsItIs ? QString() : shownMeaning(word.meaning);
}

int WordsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_words.words.size()) + (m_words.mayBeUnreadable ? 1 : 0);
}

int WordsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Parts;
}

RecordColumn WordsModel::column(int column) const
{
    switch (column) {
    case WordColumn:
        return {QStringLiteral("word"), tr("Word in the file")};
    case MeansColumn:
        return {QStringLiteral("means"), tr("Means")};
    case RowsColumn:
        return {QStringLiteral("rows"), tr("Rows"), true};
    default:
        return {QStringLiteral("how"), tr("Because")};
    }
}

RecordCell WordsModel::howCell(const LookedWord &word) const
{
    RecordCell cell;
    cell.muted = true;
    switch (word.by) {
    case By::Mapping:
        cell.text = tr("mapping");
        break;
    case By::Known:
        cell.text = tr("known");
        break;
    case By::AsItIs:
        cell.text = tr("as written");
        break;
    case By::Others:
        cell.text = tr("all other words");
        break;
    case By::Nothing:
        break;
    }
    if (isWrong(word)) {
        cell.muted = false;
        cell.icon = icon(QStringLiteral("st-warn"), Role::Warn);
        cell.text = m_words.isClass ? tr("no class is called so: its rows are refused")
                                    : tr("left out: %1").arg(shown(word.why));
    }
    return cell;
}

RecordCell WordsModel::othersCell(int column) const
{
    RecordCell cell;
    cell.muted = !m_words.others;
    switch (column) {
    case WordColumn:
        cell.text = tr("(all other words)");
        break;
    case MeansColumn:
        if (m_words.others)
            cell.text = shownMeaning(*m_words.others);
        else
            cell.text = m_words.isClass ? tr("(refused)") : tr("(left out, with a note)");
        break;
    case HowColumn:
        cell.text = m_words.others ? tr("mapping") : QString();
        break;
    default:
        break;
    }
    return cell;
}

RecordCell WordsModel::cell(int row, int column) const
{
    if (isOthers(row))
        return othersCell(column);
    const LookedWord &word = m_words.words.at(std::size_t(row));
    RecordCell cell;
    switch (column) {
    case WordColumn:
        cell.text = shown(word.word).simplified();
        break;
    case MeansColumn:
        if (word.by != By::Nothing && word.by != By::AsItIs)
            cell.text = shownMeaning(word.meaning);
        break;
    case RowsColumn:
        cell.text = formatCount(word.rows);
        break;
    default:
        cell = howCell(word);
        break;
    }
    return cell;
}

Qt::ItemFlags WordsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = RecordTableModel::flags(index);
    if (index.isValid() && index.column() == MeansColumn)
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace tally::ui
