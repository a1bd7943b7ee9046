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

CopiedRows copiedRows(const ItemTableModel &model, const std::vector<std::pair<int, int>> &ranges,
                      bool headings)
{
    CopiedRows copied;
    copied.estate = model.estate();
    for (int column = 0; column < model.columnCount(); ++column) {
        copied.columns.push_back(model.attribute(column));
        if (headings)
            copied.headings.append(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    }
    for (const auto &[first, last] : ranges) {
        for (int line = first; line <= last; ++line) {
            if (const estate::Row row = model.estateRowAt(line); row != estate::kNoRow)
                copied.rows.push_back(row);
        }
    }
    return copied;
}

Block blockOf(const CopiedRows &copied)
{
    Block block;
    if (!copied.headings.isEmpty())
        block.append(copied.headings);
    for (const estate::Row held : copied.rows) {
        QStringList row;
        for (const model::CatalogueEntry &column : copied.columns)
            row.append(plainText(*copied.estate, held, column));
        block.append(row);
    }
    return block;
}

BlockTexts textsOf(const Block &block)
{
    BlockTexts texts{{}, QStringLiteral("<table>")};
    for (const QStringList &row : block) {
        texts.html += QStringLiteral("<tr>");
        for (qsizetype i = 0; i < row.size(); ++i) {
            texts.tabs += (i > 0 ? QStringLiteral("\t") : QString()) + tabCell(row.at(i));
            texts.html += QStringLiteral("<td>") + row.at(i).toHtmlEscaped() + QStringLiteral("</td>");
        }
        texts.tabs += QLatin1Char('\n');
        texts.html += QStringLiteral("</tr>");
    }
    texts.html += QStringLiteral("</table>");
    return texts;
}

std::unique_ptr<QMimeData> toMime(const BlockTexts &texts)
{
    auto mime = std::make_unique<QMimeData>();
    mime->setText(texts.tabs);
    mime->setHtml(texts.html);
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
