// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/quality/quality_charts.h"

#include "ui/models/item_words.h"
#include "ui/theme/format.h"
#include "ui/theme/language.h"
#include "ui/views/quality/quality_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace tally::ui {

namespace {

constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();
constexpr double kWhole = 100; // a score is out of
constexpr int kMostGroups = 20;

QString tr(const char *text, const char *about = nullptr)
{
    return QCoreApplication::translate("tally::ui::QualityCharts", text, about);
}

// Nothing to evaluate is no point of a curve.
double pointOf(const audit::QualityTally &tally)
{
    return tally.evaluated() == 0 ? kUnknown : tally.score() / kWhole;
}

const QualityDay::Named &namedOf(const QualityDay &day, TrendOf of)
{
    switch (of) {
    case TrendOf::Rules:
        return day.rules;
    case TrendOf::Classes:
        return day.classes;
    case TrendOf::Owners:
        return day.owners;
    case TrendOf::Teams:
        return day.teams;
    default:
        return day.groups;
    }
}

bool isName(TrendOf of)
{
    return of == TrendOf::Owners || of == TrendOf::Teams;
}

// The worst of the last day first; at most as many as a chart can show.
std::vector<std::string> namesOf(const std::vector<QualityDay> &days, TrendOf of)
{
    QualityDay::Named last = namedOf(days.back(), of);
    std::erase_if(last, [](const auto &each) { return each.second.evaluated() == 0; });
    std::stable_sort(last.begin(), last.end(),
                     [](const auto &a, const auto &b) { return a.second.score() < b.second.score(); });
    std::vector<std::string> names;
    for (const auto &[name, tally] : last) {
        if (names.size() < std::size_t(kMostSeries))
            names.push_back(name);
    }
    return names;
}

ChartSeries seriesOf(const std::vector<QualityDay> &days, TrendOf of, const std::string &name)
{
    ChartSeries series{name.empty() ? tr("None recorded") : isName(of) ? toQt(name) : definedWords(name), {}};
    for (const QualityDay &day : days) {
        const QualityDay::Named &all = namedOf(day, of);
        const auto found =
            std::find_if(all.begin(), all.end(), [&](const auto &each) { return each.first == name; });
        series.values.push_back(found == all.end() ? kUnknown : pointOf(found->second));
    }
    return series;
}

QString trendTitle(const std::vector<QualityDay> &days)
{
    const double first = pointOf(days.front().overall);
    const double last = pointOf(days.back().overall);
    if (std::isnan(last))
        return tr("Nothing could be evaluated");
    const QString now = scoreWords(last * kWhole);
    if (std::isnan(first) || days.size() < 2)
        return tr("Quality is at %1").arg(now);
    const QString then = scoreWords(first * kWhole);
    if (now == then)
        return tr("Quality stayed at %1").arg(now);
    return last > first ? tr("Quality rose from %1 to %2").arg(then, now)
                        : tr("Quality fell from %1 to %2").arg(then, now);
}

struct Share
{
    audit::Standing standing;
    const char *name;
    Role role;
};
constexpr Share kShares[] = {
    {audit::Standing::Fine, QT_TRANSLATE_NOOP("tally::ui::QualityCharts", "Compliant"), Role::Good},
    {audit::Standing::Violation, QT_TRANSLATE_NOOP("tally::ui::QualityCharts", "Not compliant"), Role::Bad},
    {audit::Standing::NotEvaluated, QT_TRANSLATE_NOOP("tally::ui::QualityCharts", "Unknown"),
     Role::TextMuted}};

QString knownShare(const audit::ThreeShares &shares)
{
    const std::int64_t known = shares.compliant + shares.failed;
    return known == 0 ? tr("not known") : formatPercent(double(shares.compliant) / double(known));
}

// With the class in front, so that the rows open in its table.
QString doorOf(const audit::QualityRule &rule, const std::string &filter)
{
    return filter.empty() ? QString() : toQt("is:" + rule.of + " " + filter);
}

} // namespace

ChartData trendChart(const std::vector<QualityDay> &days, TrendOf of, bool isWorking)
{
    ChartData chart;
    chart.kind = ChartKind::Curves;
    chart.unit = ChartUnit::Percent;
    chart.categoryName = tr("Date");
    chart.title = isWorking ? tr("Past dates are being worked out") : tr("No dates yet");
    chart.subtitle = tr("Score: the share of what was evaluated that is right, by the rules of today");
    chart.emptyTitle = isWorking ? tr("The register is read as it was at each date")
                                 : tr("Nothing was recorded in this period");
    if (days.empty())
        return chart;
    chart.title = trendTitle(days);
    for (const QualityDay &day : days)
        chart.categories.append(formatDay(day.day));
    if (of == TrendOf::All) {
        ChartSeries all{tr("All rules that count"), {}};
        for (const QualityDay &day : days)
            all.values.push_back(pointOf(day.overall));
        chart.series.append(all);
        return chart;
    }
    for (const std::string &name : namesOf(days, of))
        chart.series.append(seriesOf(days, of, name));
    return chart;
}

ChartData controlsChart(const audit::Quality &quality)
{
    ChartData chart;
    chart.kind = ChartKind::HorizontalStackedBars;
    chart.categoryName = tr("Rule");
    chart.subtitle = tr("PCs by what their last inventory reports; unknown is neither");
    chart.emptyTitle = tr("No rule of desktop security");
    for (const Share &share : kShares)
        chart.series.append({tr(share.name), {}, {}, share.role});
    QString worst;
    double least = 2;
    for (const std::size_t control : audit::securityControls(quality)) {
        const audit::SecurityControl about(quality, control);
        const QString label = ruleWords(about.rule());
        const audit::ThreeShares shares = about.shares();
        chart.categories.append(label);
        for (std::size_t i = 0; i < std::size(kShares); ++i) {
            const audit::Standing standing = kShares[i].standing;
            chart.series[qsizetype(i)].values.push_back(double(shares.of(standing)));
            chart.series[qsizetype(i)].filters.push_back(doorOf(about.rule(), about.filterOf(standing)));
        }
        const std::int64_t known = shares.compliant + shares.failed;
        const double compliant = known == 0 ? 1 : double(shares.compliant) / double(known);
        if (known > 0 && compliant < least) {
            least = compliant;
            worst = tr("Weakest: “%1”, %2 of those known are compliant").arg(label, knownShare(shares));
        }
    }
    chart.title = worst.isEmpty() ? tr("No source tells of desktop security") : worst;
    return chart;
}

ChartData controlChart(const audit::Quality &quality, std::size_t control, audit::SecurityBy by)
{
    const audit::SecurityControl about(quality, control);
    const QString label = ruleWords(about.rule());
    const audit::ThreeShares whole = about.shares();
    ChartData chart;
    chart.kind = ChartKind::HorizontalStackedBars;
    chart.categoryName = by == audit::SecurityBy::Site    ? tr("Site")
                         : by == audit::SecurityBy::Model ? tr("Model")
                                                          : tr("Job role");
    chart.title =
        tr("%1: %2 of %3 PCs fail, %4 are unknown")
            .arg(label, formatCount(whole.failed), formatCount(whole.total()), formatCount(whole.unknown));
    chart.subtitle = by == audit::SecurityBy::Site    ? tr("PCs by site, the largest first")
                     : by == audit::SecurityBy::Model ? tr("PCs by model, the largest first")
                                                      : tr("PCs by the job role of their custodian");
    chart.emptyTitle = tr("This rule checks nothing");
    for (const Share &share : kShares)
        chart.series.append({tr(share.name), {}, {}, share.role});
    for (const audit::SecurityGroup &group : about.by(by)) {
        if (chart.categories.size() >= kMostGroups)
            break;
        chart.categories.append(group.label.empty() ? tr("none recorded") : toQt(group.label));
        for (std::size_t i = 0; i < std::size(kShares); ++i) {
            const audit::Standing standing = kShares[i].standing;
            chart.series[qsizetype(i)].values.push_back(double(group.shares().of(standing)));
            chart.series[qsizetype(i)].filters.push_back(
                doorOf(about.rule(), about.filterOf(standing, by, group)));
        }
    }
    return chart;
}

} // namespace tally::ui
