// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/findings/finding_list.h"

#include "ui/views/findings/finding_words.h"

#include <QCollator>
#include <QStringList>
#include <QUrlQuery>

#include <algorithm>
#include <limits>
#include <numeric>

namespace tally::ui {

namespace {

constexpr std::array kShows{"undecided", "decided", "explained", "all"};

bool isShown(const audit::Finding &finding, FindingShow show)
{
    switch (show) {
    case FindingShow::Undecided:
        return finding.isOpen;
    case FindingShow::Decided:
        return !finding.isOpen && !finding.change;
    case FindingShow::Explained:
        return !finding.isOpen && finding.change;
    case FindingShow::All:
        break;
    }
    return true;
}

bool holdsWords(const estate::Estate &estate, const audit::Finding &finding, const QStringList &words)
{
    if (words.isEmpty())
        return true;
    std::string text = finding.name + '\n' + finding.recordedText + '\n' + finding.foundText + '\n' +
                       finding.source + '\n' + finding.key;
    for (const std::string &sentence : finding.evidence)
        text += '\n' + sentence;
    if (const estate::Row row = rowOf(estate, finding); row != estate::kNoRow) {
        for (const char *number : {"asset_number", "serial_number"})
            text += '\n' + estate.displayAt(row, number);
    }
    const QString whole = toQt(text) + QLatin1Char('\n') + findingTitle(estate, finding);
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return whole.contains(word, Qt::CaseInsensitive); });
}

bool matchesAny(const estate::Filter &filter, const estate::Estate &estate, const audit::Finding &finding)
{
    return std::any_of(finding.items.begin(), finding.items.end(), [&](ItemId item) {
        const estate::Row row = estate.rowOf(item);
        return row < estate.itemCount() && filter.matches(estate, row);
    });
}

// What a column is sorted by: a number, then a text.
struct SortValue
{
    std::int64_t number = 0;
    QString text;
};

SortValue sortValue(const FindingList &list, const audit::Finding &finding, FindingColumn column)
{
    constexpr std::int64_t kLast = std::numeric_limits<std::int64_t>::max();
    switch (column) {
    case FindingColumn::Since:
        return {finding.since ? std::int64_t{*finding.since} : kLast, {}};
    case FindingColumn::Sure:
        return {surenessOf(finding).value_or(-1), {}};
    default:
        return {0, findingText(*list.estate, finding, column)};
    }
}

void sortRows(const FindingList &list, std::vector<std::uint32_t> &rows, FindingOrder order)
{
    if (!order.column)
        return; // the engine's order: the gravest first
    std::vector<SortValue> values(list.all.size());
    for (const std::uint32_t row : rows)
        values[row] = sortValue(list, list.all[row], *order.column);
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    const auto before = [&](std::uint32_t a, std::uint32_t b) {
        if (values[a].number != values[b].number)
            return values[a].number < values[b].number;
        return collator.compare(values[a].text, values[b].text) < 0;
    };
    std::stable_sort(rows.begin(), rows.end(), [&](std::uint32_t a, std::uint32_t b) {
        return order.descending ? before(b, a) : before(a, b);
    });
}

std::optional<audit::Severity> severityNamed(const QString &name)
{
    for (std::size_t i = 0; i < kSeverities; ++i) {
        if (const auto severity = static_cast<audit::Severity>(i); toQt(nameOf(severity)) == name)
            return severity;
    }
    return {};
}

} // namespace

std::array<std::int64_t, kSeverities> FindingList::open() const
{
    std::array<std::int64_t, kSeverities> counts{};
    for (const audit::Finding &finding : all)
        counts[static_cast<std::size_t>(finding.severity)] += finding.isOpen ? 1 : 0;
    return counts;
}

std::int64_t FindingList::waiting() const
{
    const auto counts = open();
    return std::accumulate(counts.begin(), counts.end(), std::int64_t{0}) -
           counts[static_cast<std::size_t>(audit::Severity::Low)];
}

bool FindingFilter::isNarrow() const
{
    return *this != FindingFilter();
}

QString FindingFilter::toSubject() const
{
    QUrlQuery query;
    if (kind)
        query.addQueryItem(QStringLiteral("kind"), toQt(nameOf(*kind)));
    if (severity)
        query.addQueryItem(QStringLiteral("severity"), toQt(nameOf(*severity)));
    if (site)
        query.addQueryItem(QStringLiteral("site"), QString::number(site.value));
    if (show != FindingShow::Undecided)
        query.addQueryItem(QStringLiteral("show"), QLatin1String(kShows[static_cast<std::size_t>(show)]));
    if (!text.isEmpty())
        query.addQueryItem(QStringLiteral("text"), QString::fromLatin1(text.toUtf8().toPercentEncoding()));
    return query.toString(QUrl::FullyEncoded);
}

FindingFilter FindingFilter::fromPlace(const QString &subject, const QString &where)
{
    const QUrlQuery query(subject);
    const auto value = [&](const char *name) {
        return query.queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
    };
    FindingFilter filter;
    filter.kind = audit::findingKindNamed(value("kind").toStdString());
    filter.severity = severityNamed(value("severity"));
    filter.site = ItemId(value("site").toLongLong());
    const QString shown = value("show");
    const auto show = std::find_if(kShows.begin(), kShows.end(),
                                   [&](const char *name) { return shown == QLatin1String(name); });
    if (show != kShows.end())
        filter.show = static_cast<FindingShow>(show - kShows.begin());
    filter.text = value("text");
    filter.where = where;
    return filter;
}

estate::Row rowOf(const estate::Estate &estate, const audit::Finding &finding)
{
    const estate::Row row = finding.items.empty() ? estate::kNoRow : estate.rowOf(finding.item());
    return row < estate.itemCount() ? row : estate::kNoRow;
}

ItemId siteOf(const estate::Estate &estate, const audit::Finding &finding)
{
    for (const ItemId item : finding.items) {
        const estate::Row row = estate.rowOf(item);
        if (row >= estate.itemCount())
            continue;
        if (estate.classAt(row) == "site")
            return item;
        if (const ItemId site = referenceOf(estate, row, "site"))
            return site;
    }
    return {};
}

FindingRows selectFindings(const FindingList &list, const FindingFilter &filter, const FindingOrder &order,
                           const std::set<std::string> &away, JobContext &job)
{
    FindingRows result;
    const estate::Estate &estate = *list.estate;
    const std::string where = filter.where.trimmed().toStdString();
    result.mistake = estate::filterMistake(where, "item", estate.classes());
    const auto parsed = estate::parseFilter(where, "item", estate.classes());
    if (result.mistake || !parsed)
        return result;
    const QStringList words = filter.text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (std::uint32_t i = 0; i < list.all.size() && !job.cancelled(); ++i) {
        const audit::Finding &finding = list.all[i];
        const bool isAway = away.contains(finding.key);
        result.undecided += finding.isOpen && !isAway && finding.severity != audit::Severity::Low ? 1 : 0;
        if (!isShown(finding, filter.show) || (filter.show == FindingShow::Undecided && isAway))
            continue;
        if (!where.empty() && !matchesAny(**parsed, estate, finding))
            continue;
        if (!holdsWords(estate, finding, words))
            continue;
        const ItemId site = siteOf(estate, finding);
        const bool ofKind = !filter.kind || *filter.kind == finding.kind;
        const bool ofSite = !filter.site || filter.site == site;
        const bool ofSeverity = !filter.severity || filter.severity == finding.severity;
        if (ofSite && ofSeverity)
            ++result.byKind[static_cast<std::size_t>(finding.kind)];
        if (ofSite && ofKind)
            ++result.bySeverity[static_cast<std::size_t>(finding.severity)];
        if (ofKind && ofSeverity && site)
            ++result.bySite[site];
        if (ofKind && ofSite && ofSeverity)
            result.rows.push_back(i);
    }
    sortRows(list, result.rows, order);
    return result;
}

std::vector<std::uint32_t> alikeFindings(const FindingList &list, const std::vector<std::uint32_t> &rows,
                                         std::uint32_t row)
{
    const audit::Finding &like = list.all.at(row);
    std::vector<std::uint32_t> alike{row};
    for (const std::uint32_t each : rows) {
        const audit::Finding &finding = list.all.at(each);
        if (each != row && finding.kind == like.kind && finding.attribute == like.attribute &&
            finding.source == like.source)
            alike.push_back(each);
    }
    return alike;
}

} // namespace tally::ui
