// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labels/label_content.h"

#include "ui/models/value_text.h"

#include <algorithm>

namespace tally::ui {

namespace {

// No names of people: a label is read by everybody who passes.
constexpr const char *kCodes[] = {"asset_number", "serial_number", "id"};
constexpr const char *kLines[] = {"name", "model", "serial_number", "site", "cost_centre", "owner"};

QString codeOf(const estate::Estate &estate, estate::Row row, const QString &attribute)
{
    if (attribute == QLatin1String("id"))
        return QLatin1Char('#') + QString::number(estate.idAt(row).value);
    return QString::fromStdString(estate.displayAt(row, attribute.toStdString())).trimmed();
}

} // namespace

std::span<const char *const> labelCodes()
{
    return kCodes;
}

std::span<const char *const> labelLines()
{
    return kLines;
}

LabelBatch labelBatch(const estate::Estate &estate, const std::vector<ItemId> &items,
                      const LabelContent &content)
{
    LabelBatch batch;
    for (const ItemId item : items) {
        const estate::Row row = estate.rowOf(item);
        if (row == estate::kNoRow)
            continue;
        Label label;
        label.code = codeOf(estate, row, content.code);
        if (label.code.isEmpty()) {
            ++batch.without;
            continue;
        }
        label.lines.append(label.code);
        for (const QString &attribute : content.lines) {
            const QString words = shownValue(estate, row, attribute.toStdString());
            if (!words.isEmpty() && !label.lines.contains(words))
                label.lines.append(words);
        }
        if (!content.text.isEmpty())
            label.lines.append(content.text);
        batch.labels.insert(batch.labels.end(), std::size_t(std::max(1, content.copies)), label);
    }
    return batch;
}

} // namespace tally::ui
