// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/licences/lot_outlook.h"

#include "licence/scene_reading.h"
#include "ui/models/item_words.h"
#include "ui/theme/format.h"
#include "ui/views/licences/licence_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace tally::ui {

using licence::kNone;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(tally::ui::LotWords)
};

// What one unit is for: "250 devices".
QString unitsWords(const licence::Lot &lot)
{
    const int n = int(std::min<std::int64_t>(lot.quantity, 2'000'000'000));
    switch (lot.rule.metric) {
    case licence::Metric::PerInstallation:
        return Words::tr("%n installation(s)", nullptr, n);
    case licence::Metric::PerDevice:
        return Words::tr("%n device(s)", nullptr, n);
    case licence::Metric::PerUser:
    case licence::Metric::NamedUserPlus:
        return Words::tr("%n named person(s)", nullptr, n);
    case licence::Metric::Concurrent:
        return Words::tr("%n open session(s) at a time", nullptr, n);
    case licence::Metric::PerProcessor:
        return Words::tr("%n processor(s)", nullptr, n);
    case licence::Metric::PerCore:
        return Words::tr("%n core(s)", nullptr, n);
    case licence::Metric::PerVirtualCore:
        return Words::tr("%n virtual core(s)", nullptr, n);
    case licence::Metric::PerInstance:
        return Words::tr("%n instance(s)", nullptr, n);
    case licence::Metric::ClientAccess:
        return lot.rule.access == licence::MetricRule::Access::User
                   ? Words::tr("%n person(s) with access", nullptr, n)
                   : Words::tr("%n device(s) with access", nullptr, n);
    case licence::Metric::OrganisationMeasure:
        return Words::tr("%n measured unit(s)", nullptr, n);
    case licence::Metric::NoneRequired:
        break;
    }
    return Words::tr("%n unit(s)", nullptr, n);
}

QString versionsWords(const licence::Scene &scene, const licence::Lot &lot)
{
    const licence::Product &product = scene.products[lot.product];
    const QString name = toQt(product.name);
    const QString version = versionName(product, lot.version);
    if (version.isEmpty())
        return Words::tr("%1 in any version").arg(name);
    if (lot.rights.downgrade == licence::kAll)
        return Words::tr("%1 %2 or older").arg(name, version);
    if (lot.rights.downgrade > 0)
        return Words::tr("%1 %2 or up to %n version(s) older", nullptr, lot.rights.downgrade)
            .arg(name, version);
    return QStringLiteral("%1 %2").arg(name, version);
}

QString firstSentence(const licence::Scene &scene, const licence::Lot &lot)
{
    const QString owner = lot.pool == kNone ? QString() : toQt(scene.pools[lot.pool].name);
    if (lot.isUnlimited)
        return owner.isEmpty()
                   ? Words::tr("Whoever is in its scope may run %1.").arg(versionsWords(scene, lot))
                   : Words::tr("Whoever of %1 is in its scope may run %2.")
                         .arg(owner, versionsWords(scene, lot));
    if (lot.lockedTo != kNone)
        return Words::tr("It serves %1 alone, and never leaves it: %2.")
            .arg(toQt(scene.devices[lot.lockedTo].name), versionsWords(scene, lot));
    if (!lot.lifts.empty())
        return Words::tr("It lifts %1 of other licences to %2, and adds none.")
            .arg(unitsWords(lot), versionsWords(scene, lot));
    return owner.isEmpty()
               ? Words::tr("%1 may run %2.").arg(unitsWords(lot), versionsWords(scene, lot))
               : Words::tr("%1 of %2 may run %3.").arg(unitsWords(lot), owner, versionsWords(scene, lot));
}

void addRights(QStringList &words, const licence::Scene &scene, const licence::Lot &lot)
{
    if (lot.rights.secondCopies > 0)
        words.append(
            lot.rights.secondCopyPortable
                ? Words::tr("Each main user may have %n more copy(s) on a portable device.", nullptr,
                            lot.rights.secondCopies)
                : Words::tr("Each main user may have %n more copy(s).", nullptr, lot.rights.secondCopies));
    if (lot.rule.metric == licence::Metric::PerUser && lot.rule.devicesPerUser != licence::kAll)
        words.append(Words::tr("Each may use it on %n device(s).", nullptr, lot.rule.devicesPerUser));
    if (!lot.rights.alsoCovers.empty()) {
        QStringList names;
        for (const licence::Index product : lot.rights.alsoCovers)
            names.append(toQt(scene.products[product].name));
        names.removeDuplicates();
        words.append(Words::tr("It may serve %1 instead.").arg(names.join(QStringLiteral(", "))));
    }
    QStringList scope;
    for (const licence::Index pool : lot.scopePools)
        scope.append(toQt(scene.pools[pool].name));
    for (const licence::Index site : lot.scopeSites)
        scope.append(toQt(scene.sites[site].name));
    if (!scope.empty())
        words.append(Words::tr("Only for %1.").arg(scope.join(QStringLiteral(", "))));
    if (!lot.isShared)
        words.append(Words::tr("It is not lent."));
    else if (lot.reserve > 0)
        words.append(Words::tr("%1 of them are not lent.").arg(formatCount(lot.reserve)));
    if (lot.grade != licence::Grade::Accepted)
        words.append(Words::tr("Its evidence is not accepted: an audit does not count it."));
}

const licence::Lot *lotOf(const licence::Scene &scene, ItemId licence)
{
    const auto found = std::find_if(scene.lots.begin(), scene.lots.end(), [&](const licence::Lot &lot) {
        return licence ? lot.item == licence : lot.item.value < 0;
    });
    return found == scene.lots.end() ? nullptr : &*found;
}

QString whyAbsent(const licence::SceneReading &reading, ItemId licence)
{
    for (const licence::AbsentLot &lot : reading.absent) {
        if (licence ? lot.item != licence : lot.item.value >= 0)
            continue;
        for (const auto &problem : reading.problems) {
            if (problem.item == lot.item && problem.isLeftOut)
                return asSentence(toQt(problem.what)) + QLatin1Char(' ') + asSentence(toQt(problem.remedy));
        }
        return Words::tr("It does not count on this date: %1.").arg(absenceWords(lot));
    }
    for (const auto &problem : reading.problems) {
        if ((licence ? problem.item == licence : problem.item.value < 0) && problem.isLeftOut)
            return asSentence(toQt(problem.what)) + QLatin1Char(' ') + asSentence(toQt(problem.remedy));
    }
    return Words::tr("It does not count until its product is known.");
}

} // namespace

QString lotWords(const licence::Scene &scene, const licence::Lot &lot)
{
    QStringList words{firstSentence(scene, lot)};
    addRights(words, scene, lot);
    return words.join(QLatin1Char(' '));
}

Result<LotOutlook> lotOutlook(const estate::Estate &estate, ItemId licence, licence::View view,
                              JobContext &job)
{
    TALLY_TRY(const licence::SceneReading reading, licence::readScene(estate, job));
    LotOutlook outlook;
    const licence::Lot *lot = lotOf(reading.scene, licence);
    if (lot == nullptr) {
        outlook.words = whyAbsent(reading, licence);
        return outlook;
    }
    outlook.counts = true;
    outlook.words = lotWords(reading.scene, *lot);
    licence::PositionWish wish;
    wish.view = view;
    wish.withReclaimable = false;
    for (const std::vector<licence::Index> &family : licence::families(reading.scene)) {
        if (std::find(family.begin(), family.end(), lot->product) == family.end())
            continue;
        TALLY_TRY(const std::vector<licence::Line> lines,
                  licence::workOutFamily(reading.scene, family, wish, job));
        for (const licence::Line &line : lines) {
            if (line.product != lot->product)
                continue;
            outlook.shortfall = outlook.shortfall.value_or(0) + line.shortfall;
            outlook.surplus = outlook.surplus.value_or(0) + line.surplus;
        }
    }
    return outlook;
}

QString standingWords(const LotOutlook &outlook)
{
    if (!outlook.shortfall)
        return {};
    if (*outlook.shortfall > 0)
        return Words::tr("%1 short").arg(formatCount(*outlook.shortfall));
    return *outlook.surplus > 0 ? Words::tr("%1 spare").arg(formatCount(*outlook.surplus))
                                : Words::tr("even");
}

} // namespace tally::ui
