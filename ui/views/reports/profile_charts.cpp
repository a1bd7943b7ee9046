// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/reports/profile_charts.h"

#include "ui/models/item_words.h"
#include "ui/shell/class_tree.h"
#include "ui/theme/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace tally::ui {

namespace {

using report::AgeBand;
using report::AgeProfile;
using report::Distribution;
using report::EstateProfile;
using report::Share;
using report::SupportState;
using report::SystemProfile;
using report::SystemShare;

QString tr(const char *text, const char *about = nullptr)
{
    return QCoreApplication::translate("tally::ui::ProfileCharts", text, about);
}

QString lower(QString words)
{
    if (!words.isEmpty())
        words[0] = words[0].toLower();
    return words;
}

QString percent(std::int64_t part, std::int64_t whole)
{
    return formatPercent(whole == 0 ? 0.0 : double(part) / double(whole));
}

// What the words of all charts of one profile need.
struct Subject
{
    const model::ClassRegistry &classes;
    QString plural;         // "Computers"
    QString small;          // "computers"
    bool leavesOut = false; // virtual machines, where things are bought
};

QString boughtOnes(const Subject &subject)
{
    return subject.leavesOut ? tr("%1 without virtual machines").arg(subject.plural) : subject.plural;
}

// --- age

QString bandName(const AgeBand &band)
{
    if (band.isUnknown)
        return tr("not known");
    return band.most ? QString::number(band.from) : tr("%1+", "years and more").arg(band.from);
}

QString ageTitle(const AgeProfile &age, const Subject &subject)
{
    if (age.known == 0)
        return tr("When the %1 were bought is not recorded").arg(subject.small);
    return tr("%1 of the %2 were bought %3 years ago or earlier")
        .arg(percent(age.old, age.known), subject.small, QString::number(report::kOldAtYears));
}

ChartData ageChart(const AgeProfile &age, const Subject &subject)
{
    ChartData chart;
    chart.kind = ChartKind::StackedBars;
    chart.title = ageTitle(age, subject);
    chart.subtitle = tr("%1 by whole years since they were bought").arg(boughtOnes(subject));
    chart.categoryName = tr("Years");
    chart.emptyTitle = tr("No %1").arg(subject.small);
    if (age.total == 0)
        return chart;
    for (std::size_t i = 0; i < age.classes.size(); ++i) {
        const std::string &name = age.classes[i];
        ChartSeries series{name.empty() ? tr("others") : classPlural(subject.classes, name), {}};
        for (const AgeBand &band : age.bands) {
            series.values.push_back(double(band.counts[i]));
            series.filters.push_back(QString::fromStdString(band.filters[i]));
        }
        chart.series.append(series);
    }
    for (const AgeBand &band : age.bands)
        chart.categories.append(bandName(band));
    return chart;
}

// --- status, site, model

QString shareName(const Share &share, bool isWord)
{
    switch (share.kind) {
    case Share::Kind::Others:
        return tr("others");
    case Share::Kind::None:
        return tr("none");
    case Share::Kind::Unknown:
        return tr("not known");
    case Share::Kind::Single:
        break;
    }
    return isWord ? choiceWords(share.label) : QString::fromStdString(share.label);
}

ChartData distributionChart(const Distribution &found, const QString &heading, const Subject &subject)
{
    ChartData chart;
    chart.kind = ChartKind::HorizontalBars;
    chart.categoryName = heading;
    chart.emptyTitle = tr("No %1").arg(subject.small);
    ChartSeries series{subject.plural, {}};
    for (const Share &share : found.shares) {
        chart.categories.append(shareName(share, found.attribute == "status"));
        series.values.push_back(double(share.count));
        series.filters.push_back(QString::fromStdString(share.filter));
    }
    chart.series.append(series);
    return chart;
}

const Share *first(const Distribution &found)
{
    return found.shares.empty() || found.shares.front().kind != Share::Kind::Single ? nullptr
                                                                                    : &found.shares.front();
}

// "%1 of %2 computers …": %1, %2, %3 the plural, %4 the commonest value.
QString shareTitle(const Distribution &found, const Subject &subject, const QString &sentence,
                   const QString &nothing)
{
    const Share *most = first(found);
    if (most == nullptr)
        return nothing.arg(subject.small);
    const bool isWord = found.attribute == "status";
    const QString value = shareName(*most, isWord);
    return sentence.arg(formatCount(most->count), formatCount(found.total), subject.small,
                        isWord ? lower(value) : value);
}

// "Computers by site, the 15 largest of 573".
QString ofAll(const QString &measure, const Distribution &found)
{
    const auto own = std::count_if(found.shares.begin(), found.shares.end(),
                                   [](const Share &share) { return share.kind == Share::Kind::Single; });
    return own >= found.distinct
               ? measure
               : tr("%1, the %2 largest of %3").arg(measure, formatCount(own), formatCount(found.distinct));
}

ChartData statusChart(const Distribution &found, const Subject &subject)
{
    ChartData chart = distributionChart(found, tr("Status"), subject);
    chart.title =
        shareTitle(found, subject, tr("%1 of %2 %3 are %4"), tr("The status of the %1 is not recorded"));
    chart.subtitle = tr("%1 by status").arg(subject.plural);
    return chart;
}

ChartData siteChart(const Distribution &found, const Subject &subject)
{
    ChartData chart = distributionChart(found, tr("Site"), subject);
    chart.title = shareTitle(found, subject, tr("%4 has the most %3: %1 of %2"),
                             tr("Where the %1 are is not recorded"));
    chart.subtitle = ofAll(tr("%1 by site").arg(subject.plural), found);
    return chart;
}

ChartData modelChart(const Distribution &found, const Subject &subject)
{
    ChartData chart = distributionChart(found, tr("Model"), subject);
    chart.title = shareTitle(found, subject, tr("The commonest model is %4: %1 of %2 %3"),
                             tr("The models of the %1 are not recorded"));
    chart.subtitle = ofAll(tr("%1 by model").arg(boughtOnes(subject)), found);
    return chart;
}

// --- operating systems

QString supportWords(const report::SupportEnd &support)
{
    if (!support.latest)
        return {};
    if (support.earliest == support.latest)
        return formatDay(*support.latest);
    return tr("%1 to %2").arg(formatDay(*support.earliest), formatDay(*support.latest));
}

QString systemName(const SystemShare &share)
{
    if (share.kind == Share::Kind::Others)
        return tr("others");
    if (share.kind == Share::Kind::Unknown)
        return tr("not known");
    QString name = QString::fromStdString(share.system);
    const QString maker = QStringLiteral("Microsoft "); // not for people
    if (name.startsWith(maker))
        name.remove(0, maker.size());
    const QString version = QString::fromStdString(share.version);
    if (!version.isEmpty() && !name.contains(version))
        name = tr("%1 %2", "system, version").arg(name, version);
    const QString end = supportWords(share.support);
    return end.isEmpty() ? name : tr("%1, to %2", "system, end of support").arg(name, end);
}

QString systemTitle(const SystemProfile &systems, const Subject &subject)
{
    if (systems.shares.empty() || systems.shares.front().kind != Share::Kind::Single)
        return tr("Which systems run on the %1 is not recorded").arg(subject.small);
    if (!systems.knowsDates)
        return tr("Most %1 run %2").arg(subject.small, systemName(systems.shares.front()));
    const std::int64_t at = systems.count(SupportState::Ended) + systems.count(SupportState::EndsSoon);
    return tr("The system of %1 of the %2 is out of support or will be within a year")
        .arg(percent(at, systems.total), subject.small);
}

struct SupportSeries
{
    SupportState state;
    const char *name;
    Role role;
};
constexpr std::array kSupport{
    SupportSeries{SupportState::Supported, QT_TRANSLATE_NOOP("tally::ui::ProfileCharts", "Supported"),
                  Role::Good},
    SupportSeries{SupportState::EndsSoon, QT_TRANSLATE_NOOP("tally::ui::ProfileCharts", "Ends within a year"),
                  Role::Warn},
    SupportSeries{SupportState::Ended, QT_TRANSLATE_NOOP("tally::ui::ProfileCharts", "Ended"), Role::Bad},
    SupportSeries{SupportState::Unknown, QT_TRANSLATE_NOOP("tally::ui::ProfileCharts", "Not known"),
                  Role::Neutral},
};

ChartData systemChart(const SystemProfile &systems, const Subject &subject)
{
    ChartData chart;
    chart.kind = systems.knowsDates ? ChartKind::HorizontalStackedBars : ChartKind::HorizontalBars;
    chart.title = systemTitle(systems, subject);
    chart.subtitle =
        systems.knowsDates
            ? tr("%1 by operating system and the end of its security support").arg(subject.plural)
            : tr("%1 by operating system (no dates of support are recorded)").arg(subject.plural);
    chart.categoryName = tr("Operating system");
    chart.emptyTitle = tr("No %1").arg(subject.small);
    for (const SystemShare &share : systems.shares)
        chart.categories.append(systemName(share));
    for (const SupportSeries &kind : kSupport) {
        ChartSeries series{tr(kind.name), {}, {}, kind.role};
        const auto state = std::size_t(kind.state);
        if (!systems.knowsDates) {
            if (kind.state != SupportState::Unknown)
                continue;
            series = {subject.plural, {}};
        }
        for (const SystemShare &share : systems.shares) {
            series.values.push_back(double(share.counts[state]));
            series.filters.push_back(QString::fromStdString(share.filters[state]));
        }
        chart.series.append(series);
    }
    return chart;
}

report::Value cellOf(double value)
{
    return std::isnan(value) ? report::Value(std::string())
                             : report::Value(std::int64_t(std::llround(value)));
}

report::Section sectionOf(const ChartData &chart)
{
    report::Section section{chart.title.toStdString(), {{chart.categoryName.toStdString(), false}}, {}, {}};
    for (const ChartSeries &series : chart.series)
        section.columns.push_back({series.name.toStdString(), true});
    for (qsizetype i = 0; i < chart.categories.size(); ++i) {
        std::vector<report::Value> row{chart.categories[i].toStdString()};
        for (const ChartSeries &series : chart.series)
            row.push_back(cellOf(series.values[std::size_t(i)]));
        section.rows.push_back(std::move(row));
    }
    return section;
}

} // namespace

std::vector<ProfileChart> profileCharts(const EstateProfile &profile, const model::ClassRegistry &classes)
{
    const QString plural = classPlural(classes, profile.scope.className);
    const Subject subject{classes, plural, lower(plural),
                          profile.scope.className != "virtual_machine" &&
                              classes.isA("virtual_machine", profile.scope.className)};
    std::vector<ProfileChart> charts;
    charts.push_back({QStringLiteral("age"), ageChart(profile.age, subject)});
    if (profile.systems.total > 0)
        charts.push_back({QStringLiteral("systems"), systemChart(profile.systems, subject)});
    charts.push_back({QStringLiteral("status"), statusChart(profile.status, subject)});
    charts.push_back({QStringLiteral("site"), siteChart(profile.site, subject)});
    charts.push_back({QStringLiteral("model"), modelChart(profile.model, subject)});
    return charts;
}

report::Document chartDocument(const std::vector<ProfileChart> &charts, const QString &title,
                               const QString &subtitle, OperationNumber operation)
{
    report::Document document;
    document.title = title.toStdString();
    document.subtitle = subtitle.toStdString();
    document.operation = operation;
    for (const ProfileChart &chart : charts)
        document.sections.push_back(sectionOf(chart.data));
    return document;
}

} // namespace tally::ui
