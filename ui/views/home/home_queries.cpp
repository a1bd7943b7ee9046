// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/home/home_queries.h"

#include "estate/filter.h"
#include "ui/models/item_words.h"
#include "ui/views/findings/finding_list.h"
#include "ui/views/findings/finding_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <map>

namespace tally::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("tally::ui::Home", text);
}

struct Query
{
    const char *key;
    State state;
    const char *className;
    const char *filter; // %ended: the end states of the class
    const char *words;
};

// What blocks or costs first. A medium is where its computer is.
constexpr std::array kQueries{
    Query{"leavers", State::Bad, "hardware", "custodian:(status:(leaver left))",
          QT_TRANSLATE_NOOP("tally::ui::Home", "Items held by somebody who leaves or has left")},
    Query{"overdue", State::Bad, "hardware", "return_due_on<today not status:(%ended)",
          QT_TRANSLATE_NOOP("tally::ui::Home", "Loans due back")},
    Query{"unseen", State::Warn, "computer", "status=in_use last_inventory_at<-90d",
          QT_TRANSLATE_NOOP("tally::ui::Home", "Computers in use not seen for 90 days")},
    Query{"never-seen", State::Warn, "computer", "status=in_use last_inventory_at:unknown",
          QT_TRANSLATE_NOOP("tally::ui::Home", "Computers in use never seen by an inventory")},
    Query{"no-owner", State::Warn, "hardware", "owner:unknown not status:(%ended)",
          QT_TRANSLATE_NOOP("tally::ui::Home", "Items without an owner")},
    Query{"no-site", State::Warn, "hardware", "site:unknown not is:medium not status:(%ended)",
          QT_TRANSLATE_NOOP("tally::ui::Home", "Items without a site")},
    Query{"no-custodian", State::Warn, "computer", "status=in_use custodian:unknown",
          QT_TRANSLATE_NOOP("tally::ui::Home", "Computers in use without a custodian")},
    Query{"end-of-life", State::Warn, "hardware", "status=in_use end_of_life_on<today",
          QT_TRANSLATE_NOOP("tally::ui::Home", "Items in use past their end of life")},
    Query{"warranty", State::Info, "hardware", "warranty_until:today..+90d not status:(%ended)",
          QT_TRANSLATE_NOOP("tally::ui::Home", "Warranties that end within 90 days")},
    Query{"questions", State::Info, "item", "open_questions:known",
          QT_TRANSLATE_NOOP("tally::ui::Home", "Items with open questions")},
    Query{"disposal", State::Info, "hardware", "status=awaiting_disposal",
          QT_TRANSLATE_NOOP("tally::ui::Home", "Items that wait for disposal")},
};

constexpr std::size_t kMostSerials = 60; // in a filter that a person can still read

QString filterOf(const Query &query, const model::ClassRegistry &classes)
{
    QStringList ended;
    for (const std::string &state : classes.statesOf(query.className)) {
        if (classes.isEndState(query.className, state))
            ended.append(QString::fromStdString(state));
    }
    QString filter = QLatin1String(query.filter);
    return filter.replace(QStringLiteral("%ended"), ended.join(QLatin1Char(' ')));
}

qint64 countOf(const estate::Estate &estate, const std::string &className, const QString &filter)
{
    const std::vector<estate::Row> rows = estate.itemsOfClass(className);
    if (filter.isEmpty())
        return qint64(rows.size());
    const auto parsed = estate::parseFilter(filter.toStdString(), className, estate.classes());
    return parsed ? qint64((*parsed)->apply(estate, rows).size()) : 0;
}

Place placeOf(const char *className, const QString &filter)
{
    return {QStringLiteral("items"), QLatin1String(className), filter, {}};
}

Need duplicates(const estate::Estate &estate)
{
    std::map<std::string, qint64> items;
    for (const estate::Row row : estate.itemsOfClass("hardware")) {
        const std::string serial = estate.displayAt(row, "serial_number");
        if (!serial.empty())
            ++items[serial];
    }
    Need need{QStringLiteral("duplicates"), State::Bad, tr("Items that share a serial number"), 0, {}};
    QStringList serials;
    for (const auto &[serial, count] : items) {
        if (count < 2)
            continue;
        need.count += count;
        if (std::size_t(serials.size()) < kMostSerials)
            serials.append(QLatin1Char('"') + toQt(serial) + QLatin1Char('"'));
    }
    need.place =
        placeOf("hardware", QStringLiteral("serial_number=(%1)").arg(serials.join(QLatin1Char(' '))));
    return need;
}

struct Counted
{
    const char *key;
    const char *className;
    const char *words;
};

constexpr std::array kCounted{
    Counted{"computers", "computer", QT_TRANSLATE_NOOP("tally::ui::Home", "Computers")},
    Counted{"network", "network_device", QT_TRANSLATE_NOOP("tally::ui::Home", "Network devices")},
    Counted{"services", "service_item", QT_TRANSLATE_NOOP("tally::ui::Home", "Services and systems")},
    Counted{"people", "person", QT_TRANSLATE_NOOP("tally::ui::Home", "People")},
    Counted{"sites", "site", QT_TRANSLATE_NOOP("tally::ui::Home", "Sites")},
};

Figure seen(const estate::Estate &estate)
{
    const QString filter = QStringLiteral("status=in_use last_inventory_at>=-30d"); // not for people
    const qint64 all = countOf(estate, "computer", QStringLiteral("status=in_use"));
    const qint64 lately = countOf(estate, "computer", filter);
    return {QStringLiteral("seen"), tr("In use and seen in 30 days"), Figure::Kind::Share,
            all == 0 ? 0 : lately * 1'000 / all, placeOf("computer", filter)};
}

Figure bought(const estate::Estate &estate)
{
    Pence sum = 0;
    for (const estate::Row row : estate.itemsOfClass("hardware")) {
        if (const auto cost = estate.attributeAt(row, "cost_pence"))
            sum += std::get<std::int64_t>(*cost);
    }
    return {QStringLiteral("cost"), tr("Hardware at cost"), Figure::Kind::Money, sum,
            placeOf("hardware", QStringLiteral("cost:known"))};
}

} // namespace

std::vector<Need> needsOf(const estate::Estate &estate, JobContext &job)
{
    std::vector<Need> needs;
    const qint64 held = qint64(estate.heldReports().size());
    needs.push_back({QStringLiteral("held"),
                     State::Bad,
                     tr("Reports held: whose they are is not certain"),
                     held,
                     {QStringLiteral("imports"), QStringLiteral("waiting"), {}, {}}});
    needs.push_back(duplicates(estate));
    for (const Query &query : kQueries) {
        if (job.cancelled())
            return {};
        const QString filter = filterOf(query, estate.classes());
        needs.push_back({QLatin1String(query.key), query.state, tr(query.words),
                         countOf(estate, query.className, filter), placeOf(query.className, filter)});
    }
    std::erase_if(needs, [](const Need &need) { return need.count == 0; });
    sortByUrgency(needs);
    return needs;
}

void sortByUrgency(std::vector<Need> &needs)
{
    const auto urgency = [](State state) { return state == State::Bad ? 0 : state == State::Warn ? 1 : 2; };
    std::stable_sort(needs.begin(), needs.end(),
                     [&](const Need &a, const Need &b) { return urgency(a.state) < urgency(b.state); });
}

std::vector<Need> findingNeeds(const FindingList &list)
{
    constexpr std::array kNamed{
        std::pair(audit::Severity::Alarm, QT_TRANSLATE_NOOP("tally::ui::Home", "Findings that are an alarm")),
        std::pair(audit::Severity::High, QT_TRANSLATE_NOOP("tally::ui::Home", "Findings of high severity")),
        std::pair(audit::Severity::Normal,
                  QT_TRANSLATE_NOOP("tally::ui::Home", "Findings of normal severity"))};
    const auto open = list.open();
    std::vector<Need> needs;
    for (const auto &[severity, words] : kNamed) {
        FindingFilter filter;
        filter.severity = severity;
        if (const qint64 count = open[static_cast<std::size_t>(severity)]; count > 0)
            needs.push_back({QStringLiteral("findings:") + toQt(nameOf(severity)),
                             stateOf(severity),
                             tr(words),
                             count,
                             {QStringLiteral("findings"), filter.toSubject(), {}, {}}});
    }
    return needs;
}

std::vector<Figure> figuresOf(const estate::Estate &estate, JobContext &job)
{
    std::vector<Figure> figures;
    for (const Counted &each : kCounted) {
        if (job.cancelled())
            return {};
        figures.push_back({QLatin1String(each.key), tr(each.words), Figure::Kind::Count,
                           countOf(estate, each.className, {}), placeOf(each.className, {})});
    }
    figures.push_back(seen(estate));
    figures.push_back(bought(estate));
    figures.push_back({QStringLiteral("installations"), tr("Programs installed"), Figure::Kind::Count,
                       qint64(estate.installationCount()), placeOf("software_product", {})});
    return figures;
}

} // namespace tally::ui
