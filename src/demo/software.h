// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Raw software titles of the council and which of them a PC carries: a common base, what its department uses,
// the drivers of its model, and a long tail.
#pragma once

#include "demo/ledger.h"
#include "demo/random.h"

#include <cstdint>
#include <vector>

namespace tally::demo {

struct Installed
{
    TitleId title;
    Day on = 0;
    OperationNumber began = 0;
};

class SoftwareStock
{
public:
    // Writes products, titles and recognitions; one operation.
    SoftwareStock(Ledger &ledger, Random &random, std::size_t departments, std::size_t models,
                  std::int64_t pcs);

    // About 140 titles for a PC built on that day.
    std::vector<Installed> build(Random &random, std::size_t department, std::size_t model, Day built) const;
    // The title that follows this one when it is updated; the same when there is none.
    TitleId successor(TitleId title) const;

    // What has to be licensed.
    struct Licensed
    {
        ItemId item;
        std::string name;
        std::vector<TitleId> titles;
        bool isSubscription = false;
    };
    const std::vector<Licensed> &licensed() const { return m_licensed; }

    // Products that every PC should carry.
    std::vector<ItemId> standardProducts() const { return m_standard; }

private:
    struct Product
    {
        std::string name, publisher;
        std::vector<TitleId> versions; // oldest first
    };
    Product addProduct(Ledger &ledger, const std::string &name, const std::string &publisher,
                       const std::vector<std::string> &versions, bool recognised, bool versionInName);
    void addBase(Ledger &ledger);
    void addDepartmental(Ledger &ledger, Random &random, std::size_t departments);
    void addDrivers(Ledger &ledger, Random &random, std::size_t models);
    void addTail(Ledger &ledger, Random &random, std::size_t products);
    void put(std::vector<Installed> &onto, const Product &product, Random &random, Day built) const;

    std::vector<ItemId> m_standard;
    std::vector<Licensed> m_licensed;
    std::vector<Product> m_base;
    std::vector<std::vector<Product>> m_departmental;
    std::vector<std::vector<Product>> m_drivers;
    std::vector<Product> m_tail;
    std::vector<std::int64_t> m_successor; // by title id - m_firstTitle; 0: none
    std::int64_t m_firstTitle = 0;
};

} // namespace tally::demo
