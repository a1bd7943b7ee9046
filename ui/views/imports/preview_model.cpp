// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/imports/preview_model.h"

#include "ui/theme/icons.h"
#include "ui/views/imports/decision_words.h"
#include "ui/widgets/error_words.h"

#include <QFileInfo>

#include <algorithm>

namespace tally::ui {

namespace {

using reconcile::Decision;

QString shown(const std::string &text)
{
    return QString::fromStdString(text);
}

} // namespace

PreviewModel::Kind PreviewModel::kindOf(const app::PreviewLine &line)
{
    if (line.isNote)
        return Kind::Note;
    switch (line.decision) {
    case Decision::Held:
        return Kind::Held;
    case Decision::Refused:
        return Kind::Refused;
    case Decision::Updated:
        return Kind::Updated;
    default:
        return Kind::New;
    }
}

bool PreviewModel::isProblem(const app::PreviewLine &line)
{
    return !line.isNote && (line.decision == Decision::Held || line.decision == Decision::Refused);
}

PreviewModel::PreviewModel(QObject *parent) : RecordTableModel(parent)
{
    arrange();
}

void PreviewModel::show(std::vector<app::PreviewLine> lines,
                        std::shared_ptr<const model::ClassRegistry> classes,
                        const std::map<reconcile::ReportKey, app::HeldThing> &held)
{
    beginResetModel();
    m_lines = std::move(lines);
    m_classes = std::move(classes);
    m_held = held;
    m_counts.fill(0);
    for (const app::PreviewLine &line : m_lines)
        ++m_counts.at(std::size_t(kindOf(line)));
    if (m_only && countOf(*m_only) == 0)
        m_only.reset();
    arrange();
    select();
    endResetModel();
}

void PreviewModel::setDecisions(const ImportRun::Decisions &decisions)
{
    m_decisions = decisions;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void PreviewModel::narrow(std::optional<Kind> kind, const QString &text)
{
    if (kind == m_only && text == m_text)
        return;
    beginResetModel();
    m_only = kind;
    m_text = text;
    select();
    endResetModel();
}

void PreviewModel::setFolded(bool folded)
{
    if (folded == m_folded)
        return;
    beginResetModel();
    m_folded = folded;
    arrange();
    endResetModel();
}

void PreviewModel::select()
{
    m_rows.clear();
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if ((!m_only || kindOf(m_lines[i]) == *m_only) && (m_text.isEmpty() || matches(m_lines[i])))
            m_rows.push_back(int(i));
    }
}

bool PreviewModel::matches(const app::PreviewLine &line) const
{
    const QString place = QStringLiteral("%1:%2").arg(QFileInfo(shown(line.file)).fileName()).arg(line.line);
    for (const QString &text :
         {shown(line.name), fieldOf(line), shown(line.found), shown(line.before), shown(line.after),
          shown(line.why), shown(line.remedy), decidedOf(line), place}) {
        if (text.contains(m_text, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

int PreviewModel::nextProblem(int row) const
{
    const int count = rowCount();
    for (int step = 1; step <= count; ++step) {
        const int at = (row + step + count) % count;
        if (isProblem(line(at)) && !m_decisions.contains(line(at).key))
            return at;
    }
    return -1;
}

int PreviewModel::rowOf(const reconcile::ReportKey &key) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (line(row).isDecidable && line(row).key == key)
            return row;
    }
    return -1;
}

// What there is nothing of has no column.
void PreviewModel::arrange()
{
    m_parts = {Part::Result, Part::Item};
    if (m_folded)
        m_parts.push_back(Part::Change);
    else
        m_parts.insert(m_parts.end(), {Part::Field, Part::Now, Part::After});
    if (countOf(Kind::Held) > 0)
        m_parts.push_back(Part::Decided);
    m_parts.insert(m_parts.end(), {Part::Place, Part::Why, Part::Remedy});
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(parts().size());
}

RecordColumn PreviewModel::column(int column) const
{
    switch (parts().at(std::size_t(column))) {
    case Part::Result:
        return {QStringLiteral("result"), tr("Result")};
    case Part::Item:
        return {QStringLiteral("item"), tr("Item")};
    case Part::Field:
        return {QStringLiteral("field"), tr("Field")};
    case Part::Now:
        return {QStringLiteral("now"), tr("Now")};
    case Part::After:
        return {QStringLiteral("after"), tr("After")};
    case Part::Change:
        return {QStringLiteral("change"), tr("Change")};
    case Part::Decided:
        return {QStringLiteral("decided"), tr("Decided")};
    case Part::Why:
        return {QStringLiteral("why"), tr("Why")};
    case Part::Remedy:
        return {QStringLiteral("remedy"), tr("What to do")};
    case Part::Place:
        break;
    }
    return {QStringLiteral("file"), tr("File")};
}

QString PreviewModel::fieldOf(const app::PreviewLine &line) const
{
    const model::AttributeSpec *spec =
        m_classes == nullptr ? nullptr : m_classes->attribute(line.className, line.attribute);
    return spec == nullptr ? shown(line.attribute) : shown(spec->label);
}

QString PreviewModel::decidedOf(const app::PreviewLine &line) const
{
    if (!line.isDecidable)
        return {};
    const auto decided = m_decisions.find(line.key);
    if (decided == m_decisions.end())
        return {};
    const auto held = m_held.find(line.key);
    return decisionWords(decided->second, held == m_held.end() ? nullptr : &held->second);
}

RecordCell PreviewModel::resultCell(const app::PreviewLine &line)
{
    RecordCell found;
    switch (kindOf(line)) {
    case Kind::Held:
        found.text = tr("Held");
        found.icon = icon(QStringLiteral("st-warn"), Role::Warn);
        break;
    case Kind::Refused:
        found.text = tr("Refused");
        found.icon = icon(QStringLiteral("st-bad"), Role::Bad);
        break;
    case Kind::Note:
        found.text = tr("Note");
        found.icon = icon(QStringLiteral("st-info"), Role::Info);
        break;
    case Kind::Updated:
        found.text = tr("Updated");
        found.icon = icon(QStringLiteral("edit"), Role::Info);
        break;
    case Kind::New:
        found.text = tr("New");
        found.icon = icon(QStringLiteral("add"), Role::Good);
        break;
    }
    return found;
}

RecordCell PreviewModel::cell(int row, int column) const
{
    const app::PreviewLine &line = this->line(row);
    const QString after = line.after.empty() ? shown(line.found) : shown(line.after);
    RecordCell found;
    switch (parts().at(std::size_t(column))) {
    case Part::Result:
        found = resultCell(line);
        if (const QString decided = decidedOf(line); !decided.isEmpty()) {
            found.text = tr("Decided");
            found.icon = icon(QStringLiteral("st-good"), Role::Good);
        }
        break;
    case Part::Item:
        found.text = shown(line.name);
        break;
    case Part::Field:
        found.text = fieldOf(line);
        break;
    case Part::Now:
        found.text = shown(line.before);
        found.muted = true;
        break;
    case Part::After:
        found.text = after;
        break;
    case Part::Change: {
        const QString field = fieldOf(line);
        const QString change = line.before.empty() ? after : tr("%1 → %2").arg(shown(line.before), after);
        found.text = field.isEmpty() ? change : change.isEmpty() ? field : tr("%1: %2").arg(field, change);
        break;
    }
    case Part::Decided:
        found.text = decidedOf(line);
        found.pending = true;
        if (found.text.isEmpty() && line.isDecidable) {
            found.text = tr("choose…");
            found.muted = true;
        }
        break;
    case Part::Why:
        found.text = shown(line.why);
        break;
    case Part::Remedy:
        found.text = shown(line.remedy);
        break;
    case Part::Place:
        found.text = QFileInfo(shown(line.file)).fileName();
        if (line.line > 0)
            found.text = tr("%1, line %2").arg(found.text).arg(line.line);
        found.tip = shown(line.file);
        found.muted = true;
        break;
    }
    return found;
}

QString PreviewModel::problemWords(int row) const
{
    const app::PreviewLine &problem = line(row);
    if (!isProblem(problem) && !problem.isNote)
        return {};
    QStringList place;
    if (!problem.file.empty())
        place.append(QFileInfo(shown(problem.file)).fileName());
    if (problem.line > 0)
        place.append(tr("line %1").arg(problem.line));
    if (!problem.attribute.empty())
        place.append(fieldOf(problem));
    QStringList words;
    if (!place.isEmpty())
        words.append(place.join(QStringLiteral(", ")) + u':');
    if (!problem.found.empty())
        words.append(tr("\"%1\":").arg(shown(problem.found)));
    for (const std::string *text : {&problem.why, &problem.remedy}) {
        if (!text->empty())
            words.append(sentence(shown(*text)));
    }
    return words.join(u' ');
}

std::vector<std::vector<std::string>> PreviewModel::problems() const
{
    std::vector<std::vector<std::string>> rows{
        {"result", "item", "field", "found", "why", "what to do", "file", "line"}};
    for (const app::PreviewLine &line : m_lines) {
        if (!isProblem(line) && !line.isNote)
            continue;
        rows.push_back({resultCell(line).text.toStdString(), line.name, fieldOf(line).toStdString(),
                        line.found, line.why, line.remedy, line.file,
                        line.line > 0 ? std::to_string(line.line) : std::string()});
    }
    return rows;
}

} // namespace tally::ui
