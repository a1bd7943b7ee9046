// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Estates of ten lines: facts put in as they read, ids given out from 1, each fact begun by operation 1
// unless said otherwise.
#pragma once

#include "estate/builder.h"
#include "estate/estate.h"
#include "model/rows.h"

#include <functional>
#include <string>
#include <vector>

namespace tally::test {

class EstateFixture
{
public:
    using Fill = std::function<void(model::ItemRow &)>;

    ItemId item(const std::string &className, const std::string &name, const Fill &fill = {});
    void relate(ItemId source, const std::string &type, ItemId target, const std::string &group = {},
                const std::string &needed = {});
    TitleId title(const std::string &name, const std::string &version = {},
                  const std::string &publisher = {});
    ReportId report(ItemId item, const std::string &source, const std::string &seenAt,
                    const model::Attributes &counts = {});
    void install(ItemId device, TitleId title, ReportId report, const std::string &installedOn = {});
    void identify(ItemId item, const std::string &kind, const std::string &value,
                  const std::string &canonical);

    template <typename Row>
    void add(const Row &row, OperationNumber began = 1)
    {
        m_versions.push_back({model::keyOf(row), began, std::nullopt, model::valuesOf(row)});
    }
    ItemId nextId() { return ItemId(m_next++); }
    const std::vector<model::FactVersion> &versions() const { return m_versions; }
    std::vector<model::PrivateValue> privateValues;
    std::vector<std::pair<OperationNumber, Day>> operationDays;

    // Aborts with the reason when the facts are no estate.
    estate::EstatePtr build(const std::string &today = "2026-11-22", OperationNumber operation = 1) const;

private:
    std::int64_t m_next = 1;
    std::vector<model::FactVersion> m_versions;
};

Day day(const std::string &iso); // aborts when it is none
estate::Row rowOf(const estate::Estate &estate, const std::string &key);
std::vector<estate::Row> everyRow(const estate::Estate &estate);
// Names of what the filter finds among all items, blanks between them; the mistake when it cannot be read.
// Says so when asking for each row alone gives another answer.
std::string namesFound(const estate::Estate &estate, const char *filter);
std::vector<std::string> namesOf(const estate::Estate &estate, const std::vector<estate::Row> &rows);

} // namespace tally::test
