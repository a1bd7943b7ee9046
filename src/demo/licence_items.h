// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The records that the council's licences are made of, each in a line. Within an open operation.
#pragma once

#include "demo/quality_troubles.h"
#include "model/attributes.h"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace tally::demo {

class LicenceItems
{
public:
    using Values = model::Attributes;

    LicenceItems(const Whole &whole, Day day) : m_whole(whole), m_day(day) {}

    static std::int64_t numberOf(const Pc &pc) { return std::stoll(*pc.row.assetNumber); }
    ItemId council() const { return ItemId(m_whole.council.organisations[0].value); }
    ItemId department(std::size_t number) const
    {
        return m_whole.council.departments[number % m_whole.council.departments.size()].id;
    }

    model::ItemRow item(const char *className, std::string name, const char *status);
    // With its versions and the days they were released, and the price of a unit in pence.
    ItemId product(const std::string &name, const std::string &publisher, const char *licensing,
                   const std::vector<std::pair<std::string, std::string>> &versions, std::int64_t price);
    const model::ItemRow &row(ItemId product) const { return m_products.at(product); }
    // A title that is recognised as that edition and version, made when new.
    TitleId title(ItemId product, const std::string &edition, const std::string &version);
    model::ReportRow report(const model::ItemRow &of, const std::string &source);
    void use(const Pc &pc, ItemId product, std::optional<Day> lastUsedOn, Day observedSince);
    void session(ItemId product, const model::ReportRow &report, const Pc &pc, Instant from, Instant until,
                 bool isBorrowed);

    // `notice` empty: none.
    ItemId agreement(const std::string &name, const std::string &publisher, const std::string &type,
                     const char *starts, const char *ends, const char *trueUp, const std::string &notice);
    ItemId lot(const std::string &name, ItemId product, ItemId pool, std::int64_t quantity,
               const Values &more, const std::string &purchased);
    void transaction(ItemId licence, const char *type, std::int64_t quantity, const char *on,
                     const std::string &reference);
    void allocation(ItemId licence, const Pc &pc, const std::string &reason);
    void assign(ItemId person, ItemId licence);
    void exclusion(const std::string &name, ItemId product, ItemId device, const char *grounds,
                   const std::string &clause);
    void exemption(ItemId product, ItemId organisation, const char *grounds, const std::string &remark,
                   Day until);

    // Opened on that day; its user has two weeks.
    void reclaimCase(const Pc &pc, ItemId product, const std::string &state, Day openedOn);

private:
    const Whole &m_whole;
    const Day m_day;
    std::map<ItemId, model::ItemRow> m_products;
    std::map<std::string, TitleId> m_titles;
    std::int64_t m_orders = 70'000;
};

} // namespace tally::demo
