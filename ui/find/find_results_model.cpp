// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/find_results_model.h"

#include "ui/shell/class_tree.h"
#include "ui/theme/format.h"
#include "ui/theme/language.h"

namespace tally::ui {

namespace {

using estate::Estate;
using estate::Hit;

QString shown(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

// A text as one word of the filter language.
QString quoted(QString text)
{
    text.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('"'), QLatin1String("\\\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

QString labelOf(const Estate &estate, const std::string &attribute)
{
    const model::AttributeSpec *spec = estate.classes().attributeAnywhere(attribute);
    return spec == nullptr ? shown(attribute) : definedWords(spec->label);
}

// Where the found bytes stand in the shown letters.
void mark(FindRow &row, const Hit &hit, qsizetype before)
{
    if (hit.length == 0)
        return;
    const std::string_view text = hit.text;
    row.matchAt = static_cast<int>(before + shown(text.substr(0, hit.at)).size());
    row.matchLength = static_cast<int>(shown(text.substr(hit.at, hit.length)).size());
}

FindRow titleRow(const Estate &estate, const Hit &hit)
{
    FindRow row;
    row.iconName = QStringLiteral("software");
    row.text = shown(estate.strings().text(estate.titleAt(hit.title).name));
    row.place = {QStringLiteral("items"),
                 QStringLiteral("item"),
                 QStringLiteral("installed:(name=%1)").arg(quoted(row.text)),
                 {}};
    return row;
}

FindRow itemRow(const Estate &estate, const Hit &hit)
{
    FindRow row;
    row.iconName = classIcon(estate.classes(), estate.classAt(hit.row));
    row.text = shown(estate.nameAt(hit.row));
    if (row.text.isEmpty())
        row.text = QStringLiteral("#%1").arg(estate.idAt(hit.row).value);
    if (hit.attribute != "name") {
        const QString label = labelOf(estate, hit.attribute) + QLatin1Char(' ');
        row.detail = label + shown(hit.text);
        mark(row, hit, label.size());
    }
    row.place = {QStringLiteral("items"), shown(estate.classAt(hit.row)), {}, estate.idAt(hit.row)};
    return row;
}

FindRow hitRow(const Estate &estate, const Hit &hit)
{
    return hit.row == estate::kNoRow ? titleRow(estate, hit) : itemRow(estate, hit);
}

// Who types "printer" may mean all of them.
void addClasses(std::vector<FindRow> &rows, const Estate &estate, const QString &text)
{
    constexpr int kLeast = 3; // letters
    const QString wanted = text.trimmed();
    for (const model::ClassSpec &spec : estate.classes().classes()) {
        if (wanted.size() < kLeast || !(shown(spec.plural).startsWith(wanted, Qt::CaseInsensitive) ||
                                        shown(spec.label).startsWith(wanted, Qt::CaseInsensitive)))
            continue;
        FindRow row;
        row.iconName = classIcon(estate.classes(), spec.name);
        row.text = shown(spec.plural);
        row.detail = FindResultsModel::tr("all of this class");
        row.place = {QStringLiteral("items"), shown(spec.name), {}, {}};
        rows.push_back(std::move(row));
    }
}

} // namespace

void FindResultsModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_summary.clear();
    endResetModel();
}

void FindResultsModel::show(const estate::Found &found, const Estate &estate, const QString &text)
{
    beginResetModel();
    m_rows.clear();
    if (found.isList) {
        QStringList ids;
        for (const estate::Row row : found.list.rows)
            ids.append(QString::number(estate.idAt(row).value));
        FindRow list;
        list.kind = FindRow::Kind::List;
        list.iconName = QStringLiteral("filter");
        list.text = tr("%n item(s) of the pasted list", nullptr, static_cast<int>(ids.size()));
        list.detail = tr("%1 unknown, %2 not clear")
                          .arg(formatCount(static_cast<qint64>(found.list.unknown.size())),
                               formatCount(static_cast<qint64>(found.list.several.size())));
        if (!ids.isEmpty())
            list.place = {QStringLiteral("items"),
                          QStringLiteral("item"),
                          QStringLiteral("id:(%1)").arg(ids.join(QLatin1Char(' '))),
                          {}};
        m_rows.push_back(std::move(list));
        for (const std::string &entry : found.list.unknown)
            m_rows.push_back({FindRow::Kind::Words,
                              shown(entry),
                              tr("not in the register"),
                              QStringLiteral("st-unknown"),
                              -1,
                              0,
                              {}});
    }
    for (const estate::HitGroup &group : found.groups) {
        const bool titles = group.className == "title";
        FindRow heading;
        heading.kind = FindRow::Kind::Heading;
        heading.text = titles ? tr("Software as reported") : classPlural(estate.classes(), group.className);
        heading.detail = formatCount(static_cast<qint64>(group.count));
        if (!titles)
            heading.place = {QStringLiteral("items"), shown(group.className), quoted(text.trimmed()), {}};
        m_rows.push_back(std::move(heading));
        for (const Hit &hit : group.hits)
            m_rows.push_back(hitRow(estate, hit));
    }
    for (const Hit &hit : found.near) {
        FindRow row = hitRow(estate, hit);
        row.kind = FindRow::Kind::Near;
        row.matchAt = -1;
        row.detail = row.detail.isEmpty() ? tr("looks alike") : tr("%1, looks alike").arg(row.detail);
        m_rows.push_back(std::move(row));
    }
    if (!found.isList)
        addClasses(m_rows, estate, text);
    if (m_rows.empty())
        m_rows.push_back({FindRow::Kind::Words,
                          tr("Nothing is called that"),
                          tr("No number, name or other text of the register holds it."),
                          QStringLiteral("st-unknown"),
                          -1,
                          0,
                          {}});
    m_summary = found.isList ? m_rows.front().text : tr("%n found", nullptr, static_cast<int>(found.count));
    endResetModel();
}

int FindResultsModel::firstChoice() const
{
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        if (m_rows[at].kind != FindRow::Kind::Heading && !m_rows[at].place.view.isEmpty())
            return static_cast<int>(at);
    }
    return -1;
}

int FindResultsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FindResultsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FindRow &found = row(index.row());
    if (role == Qt::DisplayRole)
        return found.text;
    if (role == Qt::AccessibleTextRole)
        return found.detail.isEmpty() ? found.text : tr("%1, %2").arg(found.text, found.detail);
    return {};
}

Qt::ItemFlags FindResultsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (row(index.row()).place.view.isEmpty())
        return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace tally::ui
