// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/licences/licence_lines.h"

#include "ui/models/item_words.h"
#include "ui/theme/format.h"
#include "ui/views/licences/licence_doors.h"
#include "ui/views/licences/licence_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace tally::ui {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(tally::ui::LicenceLines)
};

void addDoor(WhyLines &why, const QString &key, const QString &words, const std::optional<Place> &place)
{
    if (!place)
        return;
    Line line;
    line.kind = Line::Kind::Entry;
    line.key = key;
    line.value = words;
    line.iconName = QStringLiteral("chevron-right");
    line.link = true;
    why.lines.push_back(line);
    why.doors[key] = *place;
}

void addNote(WhyLines &why, const QString &key, const QString &words, State state)
{
    Line line;
    line.kind = Line::Kind::Note;
    line.key = key;
    line.value = words;
    line.iconName = stateIconName(state);
    line.iconRole = state == State::Info ? Role::Info : roleOf(state);
    why.lines.push_back(line);
}

void addShortages(WhyLines &why, const LicenceSheet &sheet, const LicenceRow &row)
{
    const licence::Line &line = sheet.lineOf(row);
    if (line.shortages.empty())
        return;
    why.lines.push_back(headingLine(Words::tr("Why no other assignment helps")));
    for (std::size_t i = 0; i < line.shortages.size(); ++i) {
        const licence::Shortage &shortage = line.shortages[i];
        const QString key = QStringLiteral("shortage:%1").arg(i);
        addNote(why, key, shortageWords(sheet.scene(), line, shortage), State::Bad);
        addDoor(why, key + QStringLiteral(":rows"), Words::tr("Show who or what it is"),
                placeOfShortage(sheet, row, i));
        if (!shortage.lots.empty())
            addDoor(why, key + QStringLiteral(":lots"),
                    Words::tr("Show the %n licence(s)", nullptr, int(shortage.lots.size())),
                    placeOfShortageLots(sheet, row, i));
    }
    if (line.causedByPins > 0)
        addNote(why, QStringLiteral("pins"),
                Words::tr("Units pinned by a person cause %1 of it: lift the pins in Licence allocations.")
                    .arg(formatCount(line.causedByPins)),
                State::Warn);
}

// One way: what to do, what it costs, and how many units it brings.
void addWay(WhyLines &why, const QString &key, const QString &words, const QString &cost,
            const std::optional<Place> &place)
{
    Line line;
    line.kind = Line::Kind::Figure;
    line.key = key;
    line.label = words;
    line.value = cost;
    line.link = place.has_value();
    why.lines.push_back(line);
    if (place)
        why.doors[key] = *place;
}

std::int64_t unprovenUnits(const LicenceSheet &sheet, const LicenceRow &row)
{
    std::int64_t units = 0;
    for (const std::size_t lot : row.lots) {
        if (sheet.scene().lots[lot].grade != licence::Grade::Accepted)
            units += sheet.scene().lots[lot].quantity;
    }
    return units;
}

void addWays(WhyLines &why, const LicenceSheet &sheet, const LicenceRow &row)
{
    const licence::Line &line = sheet.lineOf(row);
    if (line.shortfall == 0)
        return;
    const auto costOf = [&](std::int64_t units) {
        return row.cost ? formatMoney(*row.cost / line.shortfall * units, MoneyStyle::Total)
                        : Words::tr("no price");
    };
    why.lines.push_back(headingLine(Words::tr("Ways to close it"), Words::tr("cost")));
    if (line.reclaimable > 0) {
        const std::int64_t reclaimed = std::min(line.reclaimable, line.shortfall);
        addWay(why, QStringLiteral("way:reclaim"),
               reclaimed == line.shortfall
                   ? Words::tr("Reclaim %1 unused").arg(formatCount(reclaimed))
                   : Words::tr("Reclaim %1 unused, then buy %2")
                         .arg(formatCount(reclaimed), formatCount(line.shortfall - reclaimed)),
               costOf(line.shortfall - reclaimed), placeOf(sheet, row, LicenceColumn::Reclaimable));
    }
    addWay(why, QStringLiteral("way:buy"), Words::tr("Buy %1").arg(formatCount(line.shortfall)),
           costOf(line.shortfall), placeOf(sheet, row, LicenceColumn::Cost));
    if (const std::int64_t unproven = unprovenUnits(sheet, row);
        unproven > 0 && sheet.position.view != licence::View::Management)
        addWay(why, QStringLiteral("way:prove"),
               Words::tr("Prove %1 units whose evidence is not accepted").arg(formatCount(unproven)),
               formatMoney(0, MoneyStyle::Total), placeOf(sheet, row, LicenceColumn::Evidence));
}

void addSpare(WhyLines &why, const LicenceSheet &sheet, const LicenceRow &row)
{
    const licence::Line &line = sheet.lineOf(row);
    if (line.shortfall > 0)
        return;
    why.lines.push_back(headingLine(Words::tr("What is free")));
    addNote(
        why, QStringLiteral("spare"),
        line.surplus > 0
            ? Words::tr("All that is required is covered; %1 units are idle.").arg(formatCount(line.surplus))
            : Words::tr("All that is required is covered, and nothing is idle."),
        State::Info);
    if (line.reclaimable > 0)
        addDoor(why, QStringLiteral("way:reclaim"),
                Words::tr("%1 more could be reclaimed").arg(formatCount(line.reclaimable)),
                placeOf(sheet, row, LicenceColumn::Reclaimable));
}

} // namespace

WhyLines whyLines(const LicenceSheet &sheet, const LicenceRow &row)
{
    WhyLines why;
    addShortages(why, sheet, row);
    addWays(why, sheet, row);
    addSpare(why, sheet, row);
    return why;
}

} // namespace tally::ui
