// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/clipboard_block.h"

#include "ui/models/value_text.h"

#include <QMimeData>

namespace tally::ui {

namespace {

QString tabCell(QString text)
{
    const bool quotes = text.contains(QLatin1Char('\t')) || text.contains(QLatin1Char('\n')) ||
                        text.contains(QLatin1Char('"'));
    if (!quotes)
        return text;
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

} // namespace

Block blockOf(const ItemTableModel &model, const std::vector<std::pair<int, int>> &ranges, bool headings)
{
    Block block;
    const int columns = model.columnCount();
    if (headings) {
        QStringList row;
        for (int column = 0; column < columns; ++column)
            row.append(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        block.append(row);
    }
    for (const auto &[first, last] : ranges) {
        for (int line = first; line <= last; ++line) {
            const estate::Row held = model.estateRowAt(line);
            if (held == estate::kNoRow)
                continue;
            QStringList row;
            for (int column = 0; column < columns; ++column)
                row.append(plainText(*model.estate(), held, model.attribute(column)));
            block.append(row);
        }
    }
    return block;
}

std::unique_ptr<QMimeData> toMime(const Block &block)
{
    QString text;
    QString html = QStringLiteral("<table>");
    for (const QStringList &row : block) {
        html += QStringLiteral("<tr>");
        for (qsizetype i = 0; i < row.size(); ++i) {
            text += (i > 0 ? QStringLiteral("\t") : QString()) + tabCell(row.at(i));
            html += QStringLiteral("<td>") + row.at(i).toHtmlEscaped() + QStringLiteral("</td>");
        }
        text += QLatin1Char('\n');
        html += QStringLiteral("</tr>");
    }
    html += QStringLiteral("</table>");
    auto mime = std::make_unique<QMimeData>();
    mime->setText(text);
    mime->setHtml(html);
    return mime;
}

Block blockFrom(const QString &text)
{
    Block block;
    QStringList row;
    QString cell;
    bool quoted = false;
    const auto endCell = [&] {
        row.append(cell);
        cell.clear();
    };
    const auto endRow = [&] {
        endCell();
        block.append(row);
        row.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (quoted) {
            if (c != QLatin1Char('"')) {
                cell += c;
            } else if (i + 1 < text.size() && text.at(i + 1) == QLatin1Char('"')) {
                cell += c;
                ++i;
            } else {
                quoted = false;
            }
        } else if (c == QLatin1Char('"') && cell.isEmpty()) {
            quoted = true;
        } else if (c == QLatin1Char('\t')) {
            endCell();
        } else if (c == QLatin1Char('\n')) {
            endRow();
        } else if (c != QLatin1Char('\r')) {
            cell += c;
        }
    }
    if (!cell.isEmpty() || !row.isEmpty())
        endRow();
    return block;
}

} // namespace tally::ui
