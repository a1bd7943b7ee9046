// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/findings/merge_places.h"

#include "reconcile/identity.h"
#include "reconcile/merge.h"
#include "ui/models/item_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace tally::ui {

namespace {

const QString kMerge = QStringLiteral("merge:");
const QString kApart = QStringLiteral("apart:");
constexpr std::size_t kMost = 8; // side by side

QString tr(const char *text)
{
    return QCoreApplication::translate("tally::ui::MergePlaces", text);
}

} // namespace

QString mergeSubject(const std::vector<ItemId> &items)
{
    QStringList numbers;
    for (const ItemId item : items)
        numbers.append(QString::number(item.value));
    return kMerge + numbers.join(QLatin1Char(','));
}

QString apartSubject(ItemId item)
{
    return kApart + QString::number(item.value);
}

std::vector<ItemId> itemsOfMerge(const QString &subject)
{
    std::vector<ItemId> items;
    if (!subject.startsWith(kMerge))
        return items;
    for (const QString &number : subject.mid(kMerge.size()).split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const ItemId item(number.toLongLong());
        if (item && std::find(items.begin(), items.end(), item) == items.end())
            items.push_back(item);
    }
    return items;
}

ItemId itemOfApart(const QString &subject)
{
    return subject.startsWith(kApart) ? ItemId(subject.mid(kApart.size()).toLongLong()) : ItemId();
}

QString whyNoMerge(const estate::Estate &estate, const std::vector<ItemId> &items)
{
    if (items.size() < 2)
        return tr("Select the items that are one: two or more.");
    if (items.size() > kMost)
        return tr("At most eight items are merged at once.");
    const estate::Row first = estate.rowOf(items.front());
    for (const ItemId item : items) {
        const estate::Row row = estate.rowOf(item);
        if (row >= estate.itemCount() || first >= estate.itemCount())
            return tr("One of them has left the register.");
        if (!reconcile::sameBranch(estate.classes(), std::string(estate.classAt(first)),
                                   std::string(estate.classAt(row))))
            return tr("Items of different classes cannot be one.");
    }
    return {};
}

bool wasMerged(const estate::Estate &estate, ItemId item)
{
    const estate::Row row = estate.rowOf(item);
    if (row >= estate.itemCount())
        return false;
    const auto held = estate.identifiersOf(row);
    return std::any_of(held.begin(), held.end(), [&](const estate::Identifier &each) {
        return estate.strings().text(each.kind) == reconcile::kFormerNumber;
    });
}

} // namespace tally::ui
