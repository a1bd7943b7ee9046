// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/imports/preview_model.h"

#include "ui/theme/icons.h"

#include <QFileInfo>

namespace tally::ui {

namespace {

using reconcile::Decision;

enum Column
{
    ResultColumn,
    ItemColumn,
    FieldColumn,
    NowColumn,
    AfterColumn,
    WhyColumn,
    FileColumn,
    ColumnCount
};

QString shown(const std::string &text)
{
    return QString::fromStdString(text);
}

bool isProblem(const app::PreviewLine &line)
{
    return line.decision == Decision::Held || line.decision == Decision::Refused;
}

} // namespace

void PreviewModel::show(std::vector<app::PreviewLine> lines,
                        std::shared_ptr<const model::ClassRegistry> classes)
{
    beginResetModel();
    m_lines = std::move(lines);
    m_classes = std::move(classes);
    endResetModel();
}

int PreviewModel::nextProblem(int row) const
{
    const int count = rowCount();
    for (int step = 1; step <= count; ++step) {
        const int at = (row + step) % count;
        if (isProblem(line(at)))
            return at;
    }
    return -1;
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

RecordColumn PreviewModel::column(int column) const
{
    switch (column) {
    case ResultColumn:
        return {QStringLiteral("result"), tr("Result")};
    case ItemColumn:
        return {QStringLiteral("item"), tr("Item")};
    case FieldColumn:
        return {QStringLiteral("field"), tr("Field")};
    case NowColumn:
        return {QStringLiteral("now"), tr("Now")};
    case AfterColumn:
        return {QStringLiteral("after"), tr("After")};
    case WhyColumn:
        return {QStringLiteral("why"), tr("Why")};
    default:
        return {QStringLiteral("file"), tr("File")};
    }
}

RecordCell PreviewModel::cell(int row, int column) const
{
    const app::PreviewLine &line = this->line(row);
    RecordCell found;
    switch (column) {
    case ResultColumn:
        switch (line.decision) {
        case Decision::Held:
            found.text = tr("Held");
            found.icon = icon(QStringLiteral("st-warn"), Role::Warn);
            break;
        case Decision::Refused:
            found.text = tr("Refused");
            found.icon = icon(QStringLiteral("st-bad"), Role::Bad);
            break;
        case Decision::Updated:
            found.text = tr("Updated");
            found.icon = icon(QStringLiteral("edit"), Role::Info);
            break;
        default:
            found.text = tr("New");
            found.icon = icon(QStringLiteral("add"), Role::Good);
            break;
        }
        break;
    case ItemColumn:
        found.text = shown(line.name);
        break;
    case FieldColumn: {
        const model::AttributeSpec *spec = m_classes->attribute(line.className, line.attribute);
        found.text = spec == nullptr ? shown(line.attribute) : shown(spec->label);
        break;
    }
    case NowColumn:
        found.text = shown(line.before);
        found.muted = true;
        break;
    case AfterColumn:
        found.text = shown(line.after);
        break;
    case WhyColumn:
        found.text = shown(line.why);
        break;
    default:
        found.text = QFileInfo(shown(line.file)).fileName();
        if (line.line > 0)
            found.text = tr("%1, line %2").arg(found.text).arg(line.line);
        found.tip = shown(line.file);
        found.muted = true;
        break;
    }
    return found;
}

} // namespace tally::ui
