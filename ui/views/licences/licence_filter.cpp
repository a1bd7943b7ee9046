// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/licences/licence_sheet.h"

#include "ui/models/item_words.h"

#include <QUrlQuery>

#include <algorithm>

namespace tally::ui {

using licence::Index;
using licence::kNone;

namespace {

constexpr const char *kShows[] = {"all", "short", "spare", "even"};
constexpr std::size_t kMostInAFilter = 400;

std::string quoted(std::string text)
{
    std::erase(text, '"');
    return '"' + text + '"';
}

void enter(std::vector<ItemId> &items, ItemId item)
{
    if (item)
        items.push_back(item);
}

std::vector<ItemId> once(std::vector<ItemId> items)
{
    std::sort(items.begin(), items.end());
    items.erase(std::unique(items.begin(), items.end()), items.end());
    return items;
}

Index deviceOf(const licence::Scene &scene, const licence::Assignment &row)
{
    return row.device != kNone         ? row.device
           : row.installation != kNone ? scene.installations[row.installation].device
                                       : kNone;
}

void enterDevice(std::vector<ItemId> &items, const licence::Scene &scene, Index device)
{
    if (device != kNone)
        enter(items, scene.devices[device].item);
}

} // namespace

QString LicenceFilter::toText() const
{
    QUrlQuery query;
    if (!publisher.isEmpty())
        query.addQueryItem(QStringLiteral("publisher"), publisher);
    if (owner)
        query.addQueryItem(QStringLiteral("owner"), QString::number(owner.value));
    if (agreement)
        query.addQueryItem(QStringLiteral("agreement"), QString::number(agreement.value));
    if (show != LicenceShow::All)
        query.addQueryItem(QStringLiteral("show"), QLatin1String(kShows[std::size_t(show)]));
    return query.toString(QUrl::FullyEncoded);
}

LicenceFilter LicenceFilter::fromText(const QString &text, const QString &words)
{
    const QUrlQuery query(text);
    const auto value = [&](const char *name) {
        return query.queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
    };
    LicenceFilter filter;
    filter.publisher = value("publisher");
    filter.owner = ItemId(value("owner").toLongLong());
    filter.agreement = ItemId(value("agreement").toLongLong());
    for (std::size_t i = 0; i < std::size(kShows); ++i) {
        if (value("show") == QLatin1String(kShows[i]))
            filter.show = LicenceShow(i);
    }
    filter.words = words;
    return filter;
}

std::string filterOfItems(const estate::Estate &estate, const std::vector<ItemId> &items)
{
    if (items.size() > kMostInAFilter)
        return {};
    std::string numbers, names;
    for (const ItemId item : items) {
        const estate::Row row = estate.rowOf(item);
        if (row == estate::kNoRow)
            continue;
        const std::string number = estate.displayAt(row, "asset_number");
        std::string &list = number.empty() ? names : numbers;
        list += (list.empty() ? "" : " ") + quoted(number.empty() ? std::string(estate.nameAt(row)) : number);
    }
    const std::string byNumber = numbers.empty() ? "" : "asset_number=(" + numbers + ")";
    const std::string byName = names.empty() ? "" : "name=(" + names + ")";
    return byNumber.empty() || byName.empty() ? byNumber + byName : byNumber + " or " + byName;
}

std::vector<ItemId> devicesOf(const LicenceSheet &sheet, const LicenceRow &row)
{
    const licence::Scene &scene = sheet.scene();
    const licence::Line &line = sheet.lineOf(row);
    std::vector<ItemId> items;
    for (const licence::Assignment &each : line.assignments)
        enterDevice(items, scene, deviceOf(scene, each));
    for (const licence::Installation &each : scene.installations) { // the excluded ones too
        if (each.product == line.product)
            enterDevice(items, scene, each.device);
    }
    return once(std::move(items));
}

std::vector<ItemId> peopleOf(const LicenceSheet &sheet, const LicenceRow &row)
{
    std::vector<ItemId> items;
    for (const licence::Assignment &each : sheet.lineOf(row).assignments) {
        if (each.person != kNone)
            enter(items, sheet.scene().people[each.person].item);
    }
    return once(std::move(items));
}

std::vector<ItemId> candidatesOf(const LicenceSheet &sheet, const LicenceRow &row)
{
    const licence::Scene &scene = sheet.scene();
    const Index product = sheet.lineOf(row).product;
    std::vector<ItemId> items;
    for (const licence::Installation &each : scene.installations) {
        if (each.product == product && each.isCandidate)
            enterDevice(items, scene, each.device);
    }
    for (const licence::Seat &each : scene.seats) {
        if (each.product == product && each.isCandidate && each.person != kNone)
            enter(items, scene.people[each.person].item);
    }
    return once(std::move(items));
}

std::vector<ItemId> shortOf(const LicenceSheet &sheet, const LicenceRow &row)
{
    const licence::Scene &scene = sheet.scene();
    std::vector<ItemId> items;
    for (const licence::Assignment &each : sheet.lineOf(row).assignments) {
        if (each.lot != kNone)
            continue;
        const Index device = deviceOf(scene, each);
        enterDevice(items, scene, device);
        if (device == kNone && each.person != kNone)
            enter(items, scene.people[each.person].item);
    }
    return once(std::move(items));
}

std::vector<ItemId> lotsOf(const LicenceSheet &sheet, const LicenceRow &row)
{
    std::vector<ItemId> items;
    for (const std::size_t lot : row.lots)
        enter(items, sheet.scene().lots[lot].item);
    for (const licence::AbsentLot &lot : sheet.reading->absent) {
        if (lot.product == row.product)
            enter(items, lot.item);
    }
    return once(std::move(items));
}

} // namespace tally::ui
