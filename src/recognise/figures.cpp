// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognise/figures.h"

#include "recognise/recogniser.h"

namespace tally::recognise {

double Figures::share() const
{
    return all.rows == 0 ? 1.0 : static_cast<double>(classified.rows) / static_cast<double>(all.rows);
}

std::vector<std::int64_t> rowsByTitle(const estate::Estate &estate)
{
    std::vector<std::int64_t> rows(estate.titleCount(), 0);
    for (std::size_t i = 0; i < estate.installationCount(); ++i) {
        const estate::Installation each = estate.installationAt(i);
        if (each.device < estate.itemCount() && estate.isFresh(each.report))
            ++rows[each.title];
    }
    return rows;
}

std::vector<std::int64_t> devicesByTitle(const estate::Estate &estate)
{
    std::vector<std::int64_t> devices(estate.titleCount(), 0);
    std::vector<estate::Row> last(estate.titleCount(), estate::kNoRow);
    for (std::size_t i = 0; i < estate.installationCount(); ++i) {
        const estate::Installation each = estate.installationAt(i);
        if (each.device >= estate.itemCount() || !estate.isFresh(each.report) ||
            last[each.title] == each.device)
            continue;
        last[each.title] = each.device;
        ++devices[each.title];
    }
    return devices;
}

Figures figuresOf(const std::vector<std::int64_t> &rows, const std::vector<Standing> &standings)
{
    Figures figures;
    for (std::size_t title = 0; title < rows.size(); ++title) {
        if (rows[title] == 0)
            continue;
        const Standing &standing = standings[title];
        const auto count = [&](Share &share) {
            ++share.titles;
            share.rows += rows[title];
        };
        count(figures.all);
        count(figures.byState[standing.state]);
        count(figures.byClass[standing.productClass]);
        if (!standing.productClass.empty() && standing.productClass != kUnknownClass)
            count(figures.classified);
    }
    return figures;
}

std::vector<Standing> standingsOf(const estate::Estate &estate)
{
    std::unordered_map<std::int64_t, std::string> classes;
    const RegisterProducts products(estate);
    for (const RegisterProducts::Entry &entry : products.entries())
        classes.emplace(entry.item.value, entry.product.productClass);
    std::vector<Standing> standings(estate.titleCount());
    for (std::uint32_t title = 0; title < estate.titleCount(); ++title) {
        const auto row = estate.recognitionOf(title);
        if (!row) {
            standings[title].state = kNew;
            continue;
        }
        standings[title].state = row->state;
        if (const auto found = classes.find(row->product.value); row->product && found != classes.end())
            standings[title].productClass =
                found->second.empty() ? std::string(kUnknownClass) : found->second;
    }
    return standings;
}

} // namespace tally::recognise
