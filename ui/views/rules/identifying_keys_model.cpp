// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/rules/identifying_keys_model.h"

#include "ui/models/item_words.h"
#include "ui/shell/class_tree.h"
#include "ui/theme/format.h"
#include "ui/views/rules/rule_words.h"

#include <algorithm>

namespace tally::ui {

namespace {

enum Column
{
    ClassColumn,
    StrengthColumn,
    KeyColumn,
    DecidesColumn,
    AlsoColumn,
    kColumns
};

// The classes below it that have no keys of their own.
QString goingBy(const estate::Estate &estate, const std::string &className)
{
    const model::ClassRegistry &classes = estate.classes();
    QStringList names;
    for (const model::ClassSpec &spec : classes.classes()) {
        if (spec.isAbstract || spec.name == className)
            continue;
        const model::ClassSpec *owner = &spec;
        while (owner != nullptr && owner->keys.empty() && owner->name != className)
            owner = classes.find(owner->parent);
        if (owner != nullptr && owner->name == className)
            names.append(classLabel(classes, spec.name));
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

void IdentifyingKeysModel::show(const estate::EstatePtr &estate, const app::IdentificationDraft *draft)
{
    beginResetModel();
    m_estate = estate;
    m_lines.clear();
    if (m_estate != nullptr) {
        std::vector<std::pair<QString, std::string>> names;
        for (const model::ClassSpec &spec : m_estate->classes().classes())
            names.emplace_back(classLabel(m_estate->classes(), spec.name), spec.name);
        std::sort(names.begin(), names.end(), [](const auto &a, const auto &b) {
            return QString::localeAwareCompare(a.first, b.first) < 0;
        });
        for (const auto &[label, name] : names)
            add(name, draft);
    }
    endResetModel();
}

void IdentifyingKeysModel::add(const std::string &className, const app::IdentificationDraft *draft)
{
    const auto first = std::ssize(m_lines);
    const auto standing = app::IdentificationDraft::standingKeys(*m_estate, className);
    const auto wanted = draft == nullptr ? standing : draft->keysOf(*m_estate, className);
    const auto same = [](const std::vector<std::string> &marks) {
        return [&marks](const model::IdentifyingKey &key) { return key.attributes == marks; };
    };
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const auto was = std::find_if(standing.begin(), standing.end(), same(wanted[i].attributes));
        m_lines.push_back(
            {className, wanted[i], i, was == standing.end() ? std::nullopt : std::optional(was->strength)});
    }
    for (const model::IdentifyingKey &key : standing) {
        if (std::none_of(wanted.begin(), wanted.end(), same(key.attributes)))
            m_lines.push_back({className, key, std::nullopt, key.strength});
    }
    // What is on its way out stays where it stood.
    std::stable_sort(m_lines.begin() + first, m_lines.end(),
                     [](const IdentifyingKeyLine &a, const IdentifyingKeyLine &b) {
                         return a.key.strength > b.key.strength;
                     });
}

const IdentifyingKeyLine *IdentifyingKeysModel::at(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_lines[std::size_t(row)];
}

int IdentifyingKeysModel::rowOf(const std::string &className, const std::vector<std::string> &marks) const
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(), [&](const IdentifyingKeyLine &line) {
        return line.className == className && (marks.empty() || line.key.attributes == marks);
    });
    return found == m_lines.end() ? -1 : int(found - m_lines.begin());
}

int IdentifyingKeysModel::changes() const
{
    return int(std::count_if(m_lines.begin(), m_lines.end(),
                             [](const IdentifyingKeyLine &line) { return line.isChanged(); }));
}

int IdentifyingKeysModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int IdentifyingKeysModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

RecordColumn IdentifyingKeysModel::column(int column) const
{
    switch (column) {
    case ClassColumn:
        return {QStringLiteral("class"), tr("Class")};
    case StrengthColumn:
        return {QStringLiteral("strength"), tr("Strength"), true};
    case KeyColumn:
        return {QStringLiteral("key"), tr("Key: all of it the same")};
    case DecidesColumn:
        return {QStringLiteral("decides"), tr("Decides")};
    default:
        return {QStringLiteral("also"), tr("Classes that go by it too")};
    }
}

RecordCell IdentifyingKeysModel::cell(int row, int column) const
{
    const IdentifyingKeyLine &line = *at(row);
    const model::ClassRegistry &classes = m_estate->classes();
    const QString key = keyWords(classes, line.className, line.key.attributes);
    switch (column) {
    case ClassColumn:
        return {classLabel(classes, line.className)};
    case StrengthColumn:
        return changedCell(line.before ? formatCount(*line.before) : QString(),
                           line.place ? formatCount(line.key.strength) : QString());
    case KeyColumn:
        return changedCell(line.before ? key : QString(), line.place ? key : QString());
    case DecidesColumn:
        return changedCell(line.before ? decidesWords(*line.before) : QString(),
                           line.place ? decidesWords(line.key.strength) : QString());
    default:
        break;
    }
    RecordCell cell;
    const bool isFirst = row == 0 || m_lines[std::size_t(row) - 1].className != line.className;
    cell.text = isFirst ? goingBy(*m_estate, line.className) : QString();
    cell.muted = true;
    return cell;
}

} // namespace tally::ui
