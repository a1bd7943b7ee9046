// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/licences/licence_words.h"

#include "ui/models/item_words.h"
#include "ui/theme/format.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace tally::ui {

namespace {

class Words // one context for all of them
{
    Q_DECLARE_TR_FUNCTIONS(tally::ui::LicenceWords)
};

// What the engine calls its steps, and how they are shown.
constexpr std::pair<const char *, const char *> kSteps[] = {
    {"installations", QT_TRANSLATE_NOOP("tally::ui::LicenceWords", "Installations found")},
    {"seats", QT_TRANSLATE_NOOP("tally::ui::LicenceWords", "People assigned")},
    {"open sessions", QT_TRANSLATE_NOOP("tally::ui::LicenceWords", "Sessions open at the peak")},
    {"people with devices", QT_TRANSLATE_NOOP("tally::ui::LicenceWords", "People with the devices they use")},
    {"measured units", QT_TRANSLATE_NOOP("tally::ui::LicenceWords", "Measured units")},
    {"named users", QT_TRANSLATE_NOOP("tally::ui::LicenceWords", "Named users")},
    {"required with another product",
     QT_TRANSLATE_NOOP("tally::ui::LicenceWords", "Needed with another product")},
    {"no licence needed", QT_TRANSLATE_NOOP("tally::ui::LicenceWords", "No licence needed")},
    {"excluded: standby", QT_TRANSLATE_NOOP("tally::ui::LicenceWords", "Excluded: standby")},
    {"excluded: developer", QT_TRANSLATE_NOOP("tally::ui::LicenceWords", "Excluded: developer")},
    {"excluded: free", QT_TRANSLATE_NOOP("tally::ui::LicenceWords", "Excluded: free")},
    {"excluded: component", QT_TRANSLATE_NOOP("tally::ui::LicenceWords", "Excluded: component")},
    {"excluded: trial", QT_TRANSLATE_NOOP("tally::ui::LicenceWords", "Excluded: trial")},
    {"excluded: disposed", QT_TRANSLATE_NOOP("tally::ui::LicenceWords", "Excluded: disposed of")},
    {"excluded: duplicate", QT_TRANSLATE_NOOP("tally::ui::LicenceWords", "Excluded: found twice")},
    {"excluded: other", QT_TRANSLATE_NOOP("tally::ui::LicenceWords", "Excluded: another reason")},
    {"same device", QT_TRANSLATE_NOOP("tally::ui::LicenceWords", "Same device")},
    {"same user", QT_TRANSLATE_NOOP("tally::ui::LicenceWords", "Second copies of one person")},
    {"suite", QT_TRANSLATE_NOOP("tally::ui::LicenceWords", "Covered by a suite")},
    {"unlimited licence", QT_TRANSLATE_NOOP("tally::ui::LicenceWords", "Unlimited licence")},
    {"same person or device", QT_TRANSLATE_NOOP("tally::ui::LicenceWords", "Same person or same device")},
    {"tokens", QT_TRANSLATE_NOOP("tally::ui::LicenceWords", "Tokens of the sessions")},
    {"minimum for the processors",
     QT_TRANSLATE_NOOP("tally::ui::LicenceWords", "Minimum for the processors")},
    {"cores", QT_TRANSLATE_NOOP("tally::ui::LicenceWords", "Cores, with minima and packs")},
    {"processors", QT_TRANSLATE_NOOP("tally::ui::LicenceWords", "Processors, with core factors")},
    {"minimum order", QT_TRANSLATE_NOOP("tally::ui::LicenceWords", "Least order beyond the need")},
    {"units for more copies", QT_TRANSLATE_NOOP("tally::ui::LicenceWords", "More units for more copies")}};

// The first few by name, the rest counted.
QString lotNames(const licence::Scene &scene, const std::vector<licence::Index> &lots)
{
    constexpr std::size_t kNamed = 4;
    QStringList names;
    for (std::size_t i = 0; i < std::min(kNamed, lots.size()); ++i)
        names.append(toQt(scene.lots[lots[i]].name));
    if (lots.size() > kNamed)
        names.append(Words::tr("%1 more").arg(formatCount(qint64(lots.size() - kNamed))));
    return names.join(QStringLiteral(", "));
}

} // namespace

QString metricWords(licence::Metric metric)
{
    switch (metric) {
    case licence::Metric::PerInstallation:
        return Words::tr("per installation");
    case licence::Metric::PerDevice:
        return Words::tr("per device");
    case licence::Metric::PerUser:
        return Words::tr("per user");
    case licence::Metric::Concurrent:
        return Words::tr("concurrent");
    case licence::Metric::PerProcessor:
        return Words::tr("per processor");
    case licence::Metric::PerCore:
        return Words::tr("per core");
    case licence::Metric::PerVirtualCore:
        return Words::tr("per virtual core");
    case licence::Metric::PerInstance:
        return Words::tr("per instance");
    case licence::Metric::ClientAccess:
        return Words::tr("client access");
    case licence::Metric::OrganisationMeasure:
        return Words::tr("by measure");
    case licence::Metric::NamedUserPlus:
        return Words::tr("named user plus");
    case licence::Metric::NoneRequired:
        break;
    }
    return Words::tr("none needed");
}

QString viewWords(licence::View view)
{
    switch (view) {
    case licence::View::Audit:
        return Words::tr("Audit");
    case licence::View::Departmental:
        return Words::tr("Departmental");
    case licence::View::Management:
        break;
    }
    return Words::tr("Management");
}

QString viewTip(licence::View view)
{
    switch (view) {
    case licence::View::Audit:
        return Words::tr("What an auditor counts: accepted evidence alone, whoever of us owns the licence");
    case licence::View::Departmental:
        return Words::tr("Accepted evidence, and what each pool reserves or lends counts");
    case licence::View::Management:
        break;
    }
    return Words::tr("Supporting evidence counts too, whoever of us owns the licence");
}

QString rightWords(licence::Right right)
{
    switch (right) {
    case licence::Right::Own:
        return Words::tr("own version");
    case licence::Right::Maintenance:
        return Words::tr("newer by maintenance");
    case licence::Right::Downgrade:
        return Words::tr("older version");
    case licence::Right::Upgrade:
        return Words::tr("upgrade");
    case licence::Right::OtherEdition:
        return Words::tr("other edition");
    case licence::Right::Suite:
        return Words::tr("part of a suite");
    case licence::Right::SecondCopy:
        return Words::tr("second copy");
    case licence::Right::SameDevice:
        return Words::tr("same device");
    case licence::Right::Unlimited:
        return Words::tr("unlimited");
    case licence::Right::Locked:
        return Words::tr("locked to its device");
    case licence::Right::Held:
        return Words::tr("held where it is");
    case licence::Right::Pinned:
        break;
    }
    return Words::tr("pinned");
}

QString gradeWords(licence::Grade grade)
{
    switch (grade) {
    case licence::Grade::Accepted:
        return Words::tr("accepted");
    case licence::Grade::Supporting:
        return Words::tr("supporting");
    case licence::Grade::Unproven:
        break;
    }
    return Words::tr("none");
}

State stateOf(licence::Grade grade)
{
    return grade == licence::Grade::Accepted     ? State::Good
           : grade == licence::Grade::Supporting ? State::Warn
                                                 : State::Bad;
}

QString stepWords(const std::string &what)
{
    const auto found = std::find_if(std::begin(kSteps), std::end(kSteps),
                                    [&](const auto &step) { return what == step.first; });
    if (found != std::end(kSteps))
        return Words::tr(found->second);
    QString words = toQt(what);
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

QString absenceWords(const licence::AbsentLot &lot)
{
    const QString day = lot.on ? formatDay(*lot.on) : unknownText();
    switch (lot.why) {
    case licence::Absence::NotYet:
        return Words::tr("begins %1").arg(day);
    case licence::Absence::Expired:
        return Words::tr("ended %1").arg(day);
    case licence::Absence::Superseded:
        return Words::tr("nothing left after its transactions");
    case licence::Absence::Maintains:
        return Words::tr("gives cover, no units");
    case licence::Absence::NoLicence:
        break;
    }
    return Words::tr("left out: see records to mend");
}

QString balanceWords(const licence::Line &line)
{
    if (line.shortfall > 0)
        return Words::tr("%1 short").arg(formatCount(line.shortfall));
    return line.surplus > 0 ? Words::tr("%1 spare").arg(formatCount(line.surplus)) : Words::tr("even");
}

State stateOf(const licence::Line &line)
{
    return line.shortfall > 0 ? State::Bad : State::Good;
}

QString barWords(const licence::Line &line)
{
    const QString words =
        Words::tr("%1 entitled, %2 required, %3")
            .arg(formatCount(line.entitled), formatCount(line.required), balanceWords(line));
    const std::int64_t differs = line.shortfall > 0 ? line.shortfall : line.surplus;
    const std::int64_t of = line.shortfall > 0 ? line.required : line.entitled;
    return of == 0 || differs == 0
               ? words
               : words + QStringLiteral(", ") + formatPercent(double(differs) / double(of));
}

QString evidenceWords(const EvidenceCount &evidence)
{
    if (evidence.missing > 0)
        return Words::tr("%1 missing").arg(formatCount(evidence.missing));
    if (evidence.supporting > 0)
        return Words::tr("%1 supporting").arg(formatCount(evidence.supporting));
    return evidence.accepted > 0 ? Words::tr("accepted") : QString();
}

State stateOf(const EvidenceCount &evidence)
{
    return evidence.missing > 0 ? State::Bad : evidence.supporting > 0 ? State::Warn : State::Good;
}

QString shortageWords(const licence::Scene &scene, const licence::Line &line,
                      const licence::Shortage &shortage)
{
    const QString metric = metricWords(line.metric);
    QString words;
    if (shortage.lots.empty())
        words =
            Words::tr("%n unit(s) required (%1), which no licence may serve.", nullptr, int(shortage.demand))
                .arg(metric);
    else
        words = Words::tr("%n unit(s) required (%1), for which these licences alone may serve: %2; they have "
                          "%3.",
                          nullptr, int(shortage.demand))
                    .arg(metric, lotNames(scene, shortage.lots), formatCount(shortage.supply));
    return words + QLatin1Char(' ') +
           (shortage.isExact ? Words::tr("%1 cannot be covered.")
                             : Words::tr("%1 are missing in the best plan."))
               .arg(formatCount(shortage.missing));
}

QString proofWords(const licence::Line &line)
{
    if (line.proof == licence::Proof::Optimal)
        return Words::tr("proven: no assignment needs fewer");
    return Words::tr("best found %1, proven at least %2")
        .arg(formatCount(line.shortfall), formatCount(line.bound));
}

QString totalsWords(const LicenceTotals &totals)
{
    QStringList words;
    words.append(Words::tr("%n product(s) short", nullptr, int(totals.lines)));
    words.append(Words::tr("%1 units").arg(formatCount(totals.units)));
    words.append(Words::tr("%1 to buy").arg(formatMoney(totals.cost, MoneyStyle::Total)));
    words.append(Words::tr("%1 spare").arg(formatCount(totals.spare)));
    return words.join(QStringLiteral(" · "));
}

QString versionName(const licence::Product &product, licence::Index version)
{
    return version == licence::kNone ? QString() : toQt(product.versions[version]);
}

} // namespace tally::ui
