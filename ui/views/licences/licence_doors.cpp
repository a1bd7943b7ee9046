// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/licences/licence_doors.h"

#include "ui/models/item_words.h"

#include <algorithm>

namespace tally::ui {

namespace {

const QString kItems = QStringLiteral("items");

std::string quoted(std::string text)
{
    std::erase(text, '"');
    return '"' + text + '"';
}

// All devices on which the product is found: by the filter, when they are too many for names.
Place placeOfInstalled(const LicenceSheet &sheet, const LicenceRow &row)
{
    const std::string &name = sheet.scene().products[sheet.lineOf(row).product].name;
    return {kItems, QStringLiteral("item"), toQt("installed:(product=" + quoted(name) + ")"), {}};
}

std::optional<Place> placeOfDemand(const LicenceSheet &sheet, const LicenceRow &row)
{
    const std::vector<ItemId> devices = devicesOf(sheet, row);
    if (devices.empty())
        return placeOfItems(sheet, "person", peopleOf(sheet, row));
    const auto place = placeOfItems(sheet, "item", devices);
    return place ? place : std::optional(placeOfInstalled(sheet, row));
}

std::vector<ItemId> unprovenLots(const LicenceSheet &sheet, const LicenceRow &row)
{
    std::vector<ItemId> items;
    for (const std::size_t lot : row.lots) {
        const licence::Lot &each = sheet.scene().lots[lot];
        if (each.grade != licence::Grade::Accepted)
            items.push_back(each.item);
    }
    return items.empty() ? lotsOf(sheet, row) : items;
}

} // namespace

std::optional<Place> placeOfItems(const LicenceSheet &sheet, const std::string &className,
                                  const std::vector<ItemId> &items)
{
    const std::string filter = filterOfItems(*sheet.estate, items);
    if (filter.empty())
        return std::nullopt;
    return Place{kItems, toQt(className), toQt(filter), items.size() == 1 ? items.front() : ItemId()};
}

std::optional<Place> placeOf(const LicenceSheet &sheet, const LicenceRow &row, LicenceColumn column)
{
    switch (column) {
    case LicenceColumn::Product:
    case LicenceColumn::Metric:
        return placeOfItems(sheet, "software_product", {row.product});
    case LicenceColumn::Raw:
    case LicenceColumn::Required:
        return placeOfDemand(sheet, row);
    case LicenceColumn::Entitled:
    case LicenceColumn::Bars:
        return placeOfItems(sheet, "licence", lotsOf(sheet, row));
    case LicenceColumn::Balance:
    case LicenceColumn::Cost: {
        const std::vector<ItemId> missing = shortOf(sheet, row);
        return missing.empty() ? placeOfItems(sheet, "licence", lotsOf(sheet, row))
                               : placeOfItems(sheet, "item", missing);
    }
    case LicenceColumn::Reclaimable:
        return placeOfItems(sheet, "item", candidatesOf(sheet, row));
    case LicenceColumn::Evidence:
        break;
    }
    return placeOfItems(sheet, "licence", unprovenLots(sheet, row));
}

std::optional<Place> placeOfShortage(const LicenceSheet &sheet, const LicenceRow &row, std::size_t shortage)
{
    const licence::Scene &scene = sheet.scene();
    const licence::Line &line = sheet.lineOf(row);
    std::vector<ItemId> items;
    for (const licence::Index at : line.shortages.at(shortage).assignments) {
        const licence::Assignment &each = line.assignments.at(at);
        const licence::Index device = each.device != licence::kNone ? each.device
                                      : each.installation != licence::kNone
                                          ? scene.installations[each.installation].device
                                          : licence::kNone;
        if (device != licence::kNone)
            items.push_back(scene.devices[device].item);
        else if (each.person != licence::kNone)
            items.push_back(scene.people[each.person].item);
    }
    std::sort(items.begin(), items.end());
    items.erase(std::unique(items.begin(), items.end()), items.end());
    const auto place = placeOfItems(sheet, "item", items);
    return place || items.empty() ? place : std::optional(placeOfInstalled(sheet, row));
}

std::optional<Place> placeOfShortageLots(const LicenceSheet &sheet, const LicenceRow &row,
                                         std::size_t shortage)
{
    std::vector<ItemId> items;
    for (const licence::Index lot : sheet.lineOf(row).shortages.at(shortage).lots)
        items.push_back(sheet.scene().lots[lot].item);
    return placeOfItems(sheet, "licence", items);
}

} // namespace tally::ui
