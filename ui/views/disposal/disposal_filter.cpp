// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/disposal/disposal_filter.h"

#include "ui/views/disposal/disposal_words.h"

#include <QCoreApplication>
#include <QUrlQuery>

#include <algorithm>

namespace tally::ui {

namespace {

constexpr std::array<const char *, kDisposalMarks> kMarks{
    QT_TRANSLATE_NOOP("tally::ui::DisposalFilter", "Anything"),
    QT_TRANSLATE_NOOP("tally::ui::DisposalFilter", "Under legal hold"),
    QT_TRANSLATE_NOOP("tally::ui::DisposalFilter", "With an open exception"),
    QT_TRANSLATE_NOOP("tally::ui::DisposalFilter", "Overdue"),
    QT_TRANSLATE_NOOP("tally::ui::DisposalFilter", "Without evidence"),
};

bool has(const DisposalRow &row, DisposalMark mark)
{
    switch (mark) {
    case DisposalMark::Any:
        return true;
    case DisposalMark::Held:
        return row.isHeld;
    case DisposalMark::Exception:
        return row.hasException;
    case DisposalMark::Late:
        return row.isLate;
    case DisposalMark::NoEvidence:
        return row.lacksEvidence;
    }
    return true;
}

bool isAmong(const DisposalRow &row, const std::set<ItemId> &only)
{
    return only.empty() || only.contains(row.subject) || only.contains(row.line) ||
           only.contains(row.order) ||
           std::any_of(row.media.begin(), row.media.end(),
                       [&](const DisposalMedium &medium) { return only.contains(medium.id); });
}

// One condition after the other, so that each may be left out for the counts of its own choices.
class Matcher
{
public:
    explicit Matcher(const DisposalFilter &filter) : m_filter(filter)
    {
        for (const QString &word : filter.text.toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts))
            m_words.append(word);
    }

    bool always(const DisposalRow &row) const
    {
        const bool isShown =
            m_filter.show == DisposalShow::All || row.hasEnded() == (m_filter.show == DisposalShow::Ended);
        return isShown && isAmong(row, m_filter.only) &&
               std::all_of(m_words.begin(), m_words.end(),
                           [&](const QString &word) { return row.words.contains(word); });
    }
    bool stage(const DisposalRow &row) const { return !m_filter.stage || row.stage == *m_filter.stage; }
    bool dataClass(const DisposalRow &row) const
    {
        return m_filter.dataClass.empty() || row.dataClass == m_filter.dataClass;
    }
    bool supplier(const DisposalRow &row) const
    {
        return !m_filter.supplier || row.supplier == m_filter.supplier;
    }
    bool order(const DisposalRow &row) const { return !m_filter.order || row.order == m_filter.order; }
    bool mark(const DisposalRow &row) const { return has(row, m_filter.mark); }

private:
    const DisposalFilter &m_filter;
    QStringList m_words;
};

void count(const Matcher &matcher, const DisposalRow &row, DisposalRows &into)
{
    const bool stage = matcher.stage(row), dataClass = matcher.dataClass(row),
               supplier = matcher.supplier(row), order = matcher.order(row), mark = matcher.mark(row);
    if (dataClass && supplier && order && mark)
        ++into.byStage[std::size_t(row.stage)];
    if (stage && supplier && order && mark)
        ++into.byClass[row.dataClass];
    if (stage && dataClass && order && mark && row.supplier)
        ++into.bySupplier[row.supplier];
    if (stage && dataClass && supplier && mark && row.order)
        ++into.byOrder[row.order];
    for (std::size_t i = 0; stage && dataClass && supplier && order && i < kDisposalMarks; ++i)
        into.byMark[i] += has(row, DisposalMark(i)) ? 1 : 0;
}

QString sortText(const DisposalRow &row, DisposalColumn column)
{
    switch (column) {
    case DisposalColumn::State:
        return QString::number(int(row.stage)) + disposalStateWords(row.state);
    case DisposalColumn::Class:
        return QString::fromStdString(row.dataClass);
    case DisposalColumn::Next:
        return row.next;
    case DisposalColumn::Destination:
        return destinationWords(row.destination);
    case DisposalColumn::Order:
        return row.orderName;
    case DisposalColumn::Container:
        return row.containerName;
    case DisposalColumn::Holder:
        return row.holder;
    default:
        return row.name;
    }
}

int sortNumber(const DisposalRow &row, DisposalColumn column)
{
    if (column == DisposalColumn::Days)
        return row.days.value_or(-1);
    return column == DisposalColumn::Media ? row.proven - int(row.media.size()) : 0;
}

void sortRows(const DisposalSheet &sheet, const DisposalOrderBy &order, std::vector<std::uint32_t> &rows)
{
    if (!order.column)
        return;
    struct Key
    {
        std::uint32_t row;
        int number;
        QString text;
    };
    std::vector<Key> keys;
    keys.reserve(rows.size());
    for (const std::uint32_t row : rows)
        keys.push_back({row, sortNumber(sheet.rows[row], *order.column),
                        sortText(sheet.rows[row], *order.column).toCaseFolded()});
    std::stable_sort(keys.begin(), keys.end(), [&](const Key &a, const Key &b) {
        const bool isBefore = a.number != b.number ? a.number < b.number : a.text < b.text;
        const bool isAfter = a.number != b.number ? b.number < a.number : b.text < a.text;
        return order.descending ? isAfter : isBefore;
    });
    for (std::size_t i = 0; i < keys.size(); ++i)
        rows[i] = keys[i].row;
}

} // namespace

QString markWords(DisposalMark mark)
{
    return QCoreApplication::translate("tally::ui::DisposalFilter", kMarks[std::size_t(mark)]);
}

bool DisposalFilter::isNarrow() const
{
    return *this != DisposalFilter();
}

QString DisposalFilter::toSubject() const
{
    QUrlQuery query;
    if (stage)
        query.addQueryItem(QStringLiteral("stage"), QString::number(int(*stage)));
    if (!dataClass.empty())
        query.addQueryItem(QStringLiteral("class"), QString::fromStdString(dataClass));
    if (supplier)
        query.addQueryItem(QStringLiteral("supplier"), QString::number(supplier.value));
    if (order)
        query.addQueryItem(QStringLiteral("order"), QString::number(order.value));
    if (show != DisposalShow::Open)
        query.addQueryItem(QStringLiteral("show"), QString::number(int(show)));
    if (mark != DisposalMark::Any)
        query.addQueryItem(QStringLiteral("mark"), QString::number(int(mark)));
    QStringList ids;
    for (const ItemId item : only)
        ids.append(QString::number(item.value));
    if (!ids.isEmpty()) {
        query.addQueryItem(QStringLiteral("only"), ids.join(QLatin1Char(',')));
        query.addQueryItem(QStringLiteral("of"), QString::fromLatin1(onlyWords.toUtf8().toPercentEncoding()));
    }
    return query.toString(QUrl::FullyEncoded);
}

DisposalFilter DisposalFilter::fromPlace(const QString &subject, const QString &text)
{
    const QUrlQuery query(subject);
    const auto number = [&](const char *name, int most) -> std::optional<int> {
        bool isNumber = false;
        const int value = query.queryItemValue(QLatin1String(name)).toInt(&isNumber);
        return isNumber && value >= 0 && value <= most ? std::optional(value) : std::nullopt;
    };
    DisposalFilter filter;
    if (const auto stage = number("stage", int(kDisposalStages) - 1))
        filter.stage = DisposalStage(*stage);
    filter.dataClass = query.queryItemValue(QStringLiteral("class")).toStdString();
    filter.supplier = ItemId(query.queryItemValue(QStringLiteral("supplier")).toLongLong());
    filter.order = ItemId(query.queryItemValue(QStringLiteral("order")).toLongLong());
    filter.show = DisposalShow(number("show", 2).value_or(0));
    filter.mark = DisposalMark(number("mark", int(kDisposalMarks) - 1).value_or(0));
    for (const QString &id :
         query.queryItemValue(QStringLiteral("only")).split(QLatin1Char(','), Qt::SkipEmptyParts))
        filter.only.insert(ItemId(id.toLongLong()));
    if (!filter.only.empty())
        filter.onlyWords = query.queryItemValue(QStringLiteral("of"), QUrl::FullyDecoded);
    filter.text = text;
    return filter;
}

DisposalRows selectDisposal(const DisposalSheet &sheet, const DisposalFilter &filter,
                            const DisposalOrderBy &order, const JobContext &job)
{
    DisposalRows found;
    const Matcher matcher(filter);
    for (std::uint32_t i = 0; i < sheet.rows.size() && !job.cancelled(); ++i) {
        const DisposalRow &row = sheet.rows[i];
        found.open += row.hasEnded() ? 0 : 1;
        if (!matcher.always(row))
            continue;
        count(matcher, row, found);
        if (matcher.stage(row) && matcher.dataClass(row) && matcher.supplier(row) && matcher.order(row) &&
            matcher.mark(row))
            found.rows.push_back(i);
    }
    sortRows(sheet, order, found.rows);
    return found;
}

} // namespace tally::ui
