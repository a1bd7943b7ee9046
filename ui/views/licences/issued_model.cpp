// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/licences/issued_model.h"

#include "ui/models/item_words.h"
#include "ui/theme/format.h"
#include "ui/theme/states.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tally::ui {

namespace {

enum Column
{
    Name,
    Status,
    AsOf,
    Required,
    Short,
    Prepared,
    Signed,
    ColumnCount
};

class Words
{
    Q_DECLARE_TR_FUNCTIONS(tally::ui::IssuedModel)
};

QStringList checkHeadings()
{
    return {Words::tr("File"), Words::tr("Result"), Words::tr("SHA-256 as issued"), Words::tr("Made again")};
}

QString resultWords(const app::FileCheck &file)
{
    if (!file.isKept)
        return file.issued.empty() ? Words::tr("was not among what was issued") : Words::tr("damaged");
    if (file.now.empty())
        return Words::tr("kept, not made again");
    return file.isEqual() ? Words::tr("equal") : Words::tr("differs");
}

} // namespace

void IssuedModel::show(std::vector<app::IssuedStatement> statements)
{
    std::stable_sort(statements.begin(), statements.end(), [](const auto &a, const auto &b) {
        return a.series != b.series ? a.series < b.series : a.version > b.version;
    });
    beginResetModel();
    m_statements = std::move(statements);
    endResetModel();
}

int IssuedModel::rowOf(ItemId statement) const
{
    for (std::size_t row = 0; row < m_statements.size(); ++row) {
        if (m_statements[row].id == statement)
            return int(row);
    }
    return -1;
}

int IssuedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_statements.size());
}

int IssuedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

RecordColumn IssuedModel::column(int column) const
{
    switch (column) {
    case Name:
        return {QStringLiteral("name"), tr("Statement")};
    case Status:
        return {QStringLiteral("state"), tr("Status")};
    case AsOf:
        return {QStringLiteral("as_of"), tr("As of"), true};
    case Required:
        return {QStringLiteral("required"), tr("Required"), true};
    case Short:
        return {QStringLiteral("short"), tr("Short"), true};
    case Prepared:
        return {QStringLiteral("prepared_by"), tr("Prepared by")};
    default:
        return {QStringLiteral("signed_by"), tr("Signed by")};
    }
}

RecordCell IssuedModel::cell(int row, int column) const
{
    const app::IssuedStatement &each = at(row);
    switch (column) {
    case Name:
        return {toQt(each.name)};
    case Status:
        return each.status == "signed" ? RecordCell{tr("signed"), stateIcon(State::Good)}
                                       : RecordCell{tr("waits for a signature"), stateIcon(State::Progress)};
    case AsOf:
        return {formatDay(each.asOf)};
    case Required:
        return {formatCount(each.required)};
    case Short:
        return {formatCount(each.shortfall)};
    case Prepared:
        return {toQt(each.preparedBy)};
    default:
        return {toQt(each.signedBy)};
    }
}

QString checkWords(const app::IssuedStatement &statement, const app::StatementCheck &check)
{
    int equal = 0;
    for (const app::FileCheck &file : check.files)
        equal += file.isEqual() ? 1 : 0;
    const QString name = toQt(statement.name);
    if (check.isReproduced())
        return Words::tr("%1 is reproduced from operation %2: %3 of %4 files are equal to the byte.")
            .arg(name, formatCount(std::int64_t(statement.operation)), formatCount(equal),
                 formatCount(std::int64_t(check.files.size())));
    return Words::tr("%1 is NOT reproduced from operation %2: %3 of %4 files are equal to the byte.")
        .arg(name, formatCount(std::int64_t(statement.operation)), formatCount(equal),
             formatCount(std::int64_t(check.files.size())));
}

report::Document checkDocument(const app::IssuedStatement &statement, const app::StatementCheck &check)
{
    report::Section section;
    section.heading = checkWords(statement, check).toStdString();
    for (const QString &heading : checkHeadings())
        section.columns.push_back({heading.toStdString(), false});
    for (const app::FileCheck &file : check.files)
        section.rows.push_back({file.name, resultWords(file).toStdString(), file.issued, file.now});
    section.filters.resize(section.rows.size());
    report::Document document;
    document.title = statement.name;
    document.sections = {std::move(section)};
    return document;
}

} // namespace tally::ui
