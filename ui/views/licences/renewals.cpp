// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/licences/renewals.h"

#include "ui/models/item_words.h"
#include "ui/models/value_text.h"
#include "ui/theme/format.h"
#include "ui/theme/states.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace tally::ui {

namespace {

constexpr int kSoonDays = 30;

constexpr int kMostOwners = 8; // in the chart, so that names stand apart in a narrow window too

class Words
{
    Q_DECLARE_TR_FUNCTIONS(tally::ui::Renewals)
};

std::optional<std::int64_t> numberOf(const estate::Estate &estate, estate::Row row, const char *attribute)
{
    const auto value = estate.attributeAt(row, attribute);
    const auto *number = value ? std::get_if<std::int64_t>(&*value) : nullptr;
    return number == nullptr ? std::nullopt : std::optional(*number);
}

std::optional<Day> dayOf(const estate::Estate &estate, estate::Row row, const char *attribute)
{
    const auto number = numberOf(estate, row, attribute);
    return number ? std::optional(Day(*number)) : std::nullopt;
}

class Reader
{
public:
    Reader(const estate::Estate &estate, int months)
        : m_estate(estate), m_from(addMonths(estate.today(), -1)), m_until(addMonths(estate.today(), months))
    {
    }

    void readAgreement(estate::Row row)
    {
        Renewal about = begin(row, "publisher");
        about.cost = numberOf(m_estate, row, "annual_cost_pence");
        const auto ends = dayOf(m_estate, row, "ends_on");
        add(about, RenewalKind::Ends, ends);
        auto notice = dayOf(m_estate, row, "notice_until");
        if (const auto months = numberOf(m_estate, row, "notice_months"); !notice && ends && months)
            notice = addMonths(*ends, -int(*months));
        add(about, RenewalKind::Notice, notice);
        add(about, RenewalKind::TrueUp, dayOf(m_estate, row, "true_up_on"));
    }

    void readLicence(estate::Row row)
    {
        Renewal about = begin(row, "product");
        about.cost = numberOf(m_estate, row, "cost_pence");
        about.units = numberOf(m_estate, row, "quantity");
        add(about, RenewalKind::Ends, dayOf(m_estate, row, "expires_on"));
        add(about, RenewalKind::CoverEnds, dayOf(m_estate, row, "cover_until"));
    }

    std::vector<Renewal> take()
    {
        std::sort(m_found.begin(), m_found.end(), [](const Renewal &a, const Renewal &b) {
            return std::tie(a.on, a.kind, a.item) < std::tie(b.on, b.kind, b.item);
        });
        return std::move(m_found);
    }

private:
    Renewal begin(estate::Row row, const char *about) const
    {
        Renewal renewal;
        renewal.item = m_estate.idAt(row);
        renewal.name = itemName(m_estate, row);
        renewal.about = shownValue(m_estate, row, about);
        return renewal;
    }
    void add(Renewal renewal, RenewalKind kind, std::optional<Day> on)
    {
        if (!on || *on < m_from || *on > m_until)
            return;
        renewal.on = *on;
        renewal.kind = kind;
        m_found.push_back(std::move(renewal));
    }

    const estate::Estate &m_estate;
    Day m_from, m_until;
    std::vector<Renewal> m_found;
};

// The pool of a lot, else the owner of its record.
ItemId ownerOf(const estate::Estate &estate, estate::Row row)
{
    const ItemId pool = referenceOf(estate, row, "organisation");
    return pool ? pool : ItemId(estate.ownerAt(row).value);
}

} // namespace

QString renewalWords(RenewalKind kind)
{
    switch (kind) {
    case RenewalKind::Notice:
        return Words::tr("Notice by");
    case RenewalKind::Ends:
        return Words::tr("Ends");
    case RenewalKind::CoverEnds:
        return Words::tr("Maintenance ends");
    case RenewalKind::TrueUp:
        break;
    }
    return Words::tr("True-up");
}

std::vector<Renewal> renewalsOf(const estate::Estate &estate, int months)
{
    Reader reader(estate, months);
    for (const estate::Row row : estate.itemsOfClass("licence_agreement"))
        reader.readAgreement(row);
    for (const estate::Row row : estate.itemsOfClass("licence"))
        reader.readLicence(row);
    return reader.take();
}

// --- the calendar as a table

void RenewalModel::show(std::vector<Renewal> renewals, Day today)
{
    beginResetModel();
    m_renewals = std::move(renewals);
    m_today = today;
    endResetModel();
}

int RenewalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_renewals.size());
}

int RenewalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 7;
}

RecordColumn RenewalModel::column(int column) const
{
    switch (column) {
    case 0:
        return {QStringLiteral("date"), tr("Date"), true};
    case 1:
        return {QStringLiteral("due"), tr("Due"), true};
    case 2:
        return {QStringLiteral("what"), tr("What")};
    case 3:
        return {QStringLiteral("record"), tr("Licence or agreement")};
    case 4:
        return {QStringLiteral("about"), tr("Product or publisher")};
    case 5:
        return {QStringLiteral("units"), tr("Units"), true};
    default:
        return {QStringLiteral("cost"), tr("Cost"), true};
    }
}

RecordCell RenewalModel::cell(int row, int column) const
{
    const Renewal &renewal = at(row);
    RecordCell cell;
    cell.muted = renewal.on < m_today;
    switch (column) {
    case 0:
        cell.text = formatDay(renewal.on);
        break;
    case 1:
        cell.text = formatAge(renewal.on, m_today);
        break;
    case 2:
        cell.text = renewalWords(renewal.kind);
        if (renewal.on < m_today)
            cell.icon = stateIcon(State::Bad);
        else if (renewal.on <= m_today + kSoonDays)
            cell.icon = stateIcon(State::Warn);
        break;
    case 3:
        cell.text = renewal.name;
        break;
    case 4:
        cell.text = renewal.about;
        break;
    case 5:
        cell.text = renewal.units ? formatCount(*renewal.units) : QString();
        break;
    default:
        cell.text = renewal.cost ? formatMoney(*renewal.cost) : unknownText();
    }
    return cell;
}

// --- cost by owner

std::vector<OwnerCost> costByOwner(const LicenceSheet &sheet)
{
    const estate::Estate &estate = *sheet.estate;
    std::map<ItemId, OwnerCost> owners;
    for (const estate::Row row : estate.itemsOfClass("licence")) {
        OwnerCost &owner = owners[ownerOf(estate, row)];
        ++owner.licences;
        owner.lots.push_back(estate.idAt(row));
        const auto cost = numberOf(estate, row, "cost_pence");
        owner.bought += cost.value_or(0);
        owner.unpriced += cost ? 0 : 1;
    }
    for (const LicenceRow &row : sheet.rows) {
        const licence::Line &line = sheet.lineOf(row);
        for (const licence::Line::ByPool &pool : line.pools) {
            if (pool.shortfall == 0)
                continue;
            OwnerCost &owner =
                owners[pool.pool == licence::kNone ? ItemId() : sheet.scene().pools[pool.pool].organisation];
            owner.shortUnits += pool.shortfall;
            owner.shortUnpriced += row.cost ? 0 : pool.shortfall;
            if (row.cost && line.shortfall > 0)
                owner.toBuy += *row.cost / line.shortfall * pool.shortfall;
        }
    }
    std::vector<OwnerCost> all;
    for (auto &[item, owner] : owners) {
        owner.owner = item;
        owner.name = item ? itemName(estate, item) : Words::tr("no organisation");
        all.push_back(std::move(owner));
    }
    std::stable_sort(all.begin(), all.end(), [](const OwnerCost &a, const OwnerCost &b) {
        return a.bought + a.toBuy > b.bought + b.toBuy;
    });
    return all;
}

ChartData costChart(const LicenceSheet &sheet, const std::vector<OwnerCost> &owners)
{
    ChartData chart;
    chart.kind = ChartKind::HorizontalStackedBars;
    chart.unit = ChartUnit::Money;
    chart.subtitle = Words::tr("Purchases of licences that count or counted, and what is short at its price");
    chart.categoryName = Words::tr("Owner");
    chart.emptyTitle = Words::tr("No costs");
    chart.emptyReason = Words::tr("No licence has a cost, and nothing that is short has a price.");
    ChartSeries bought{Words::tr("Bought"), {}, {}, {}, {}};
    ChartSeries toBuy{Words::tr("To buy"), {}, {}, Role::Bad, {}};
    Pence all = 0;
    OwnerCost rest; // more bars than these could not be told apart
    int others = 0;
    const auto add = [&](const QString &name, const OwnerCost &owner) {
        chart.categories.append(name);
        bought.values.push_back(double(owner.bought));
        toBuy.values.push_back(double(owner.toBuy));
        bought.filters.push_back(toQt(filterOfItems(*sheet.estate, owner.lots)));
        toBuy.filters.push_back({});
    };
    for (const OwnerCost &owner : owners) {
        all += owner.bought;
        if (owner.bought == 0 && owner.toBuy == 0)
            continue;
        if (chart.categories.size() < kMostOwners) {
            add(owner.name, owner);
            continue;
        }
        ++others;
        rest.bought += owner.bought;
        rest.toBuy += owner.toBuy;
        rest.lots.insert(rest.lots.end(), owner.lots.begin(), owner.lots.end());
    }
    if (others > 0)
        add(Words::tr("%n other(s), see the table", nullptr, others), rest);
    chart.title = chart.categories.isEmpty() ? chart.emptyTitle
                                             : Words::tr("%1 holds the most, %2 of %3")
                                                   .arg(chart.categories.front(),
                                                        formatMoney(owners.front().bought, MoneyStyle::Chart),
                                                        formatMoney(all, MoneyStyle::Chart));
    chart.series = {bought, toBuy};
    return chart;
}

void OwnerCostModel::show(std::vector<OwnerCost> owners)
{
    beginResetModel();
    m_owners = std::move(owners);
    endResetModel();
}

int OwnerCostModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_owners.size());
}

int OwnerCostModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 6;
}

RecordColumn OwnerCostModel::column(int column) const
{
    switch (column) {
    case 0:
        return {QStringLiteral("owner"), tr("Owner")};
    case 1:
        return {QStringLiteral("licences"), tr("Licences"), true};
    case 2:
        return {QStringLiteral("unpriced"), tr("Without a cost"), true};
    case 3:
        return {QStringLiteral("bought"), tr("Bought for"), true};
    case 4:
        return {QStringLiteral("short"), tr("Units short"), true};
    default:
        return {QStringLiteral("to_buy"), tr("To buy"), true};
    }
}

RecordCell OwnerCostModel::cell(int row, int column) const
{
    const OwnerCost &owner = at(row);
    switch (column) {
    case 0:
        return {owner.name};
    case 1:
        return {formatCount(owner.licences)};
    case 2:
        return {formatCount(owner.unpriced)};
    case 3:
        return {formatMoney(owner.bought, MoneyStyle::Total)};
    case 4:
        return {formatCount(owner.shortUnits)};
    default:
        return {owner.shortUnpriced == 0 ? formatMoney(owner.toBuy, MoneyStyle::Total)
                                         : tr("%1, %2 without a price")
                                               .arg(formatMoney(owner.toBuy, MoneyStyle::Total),
                                                    formatCount(owner.shortUnpriced))};
    }
}

} // namespace tally::ui
