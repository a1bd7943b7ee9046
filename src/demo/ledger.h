// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Gathers the changes of one operation after the other and knows which operation began what.
#pragma once

#include "demo/council.h"
#include "model/rows.h"

#include <unordered_map>

namespace tally::demo {

class Ledger
{
public:
    explicit Ledger(const CouncilSink &sink) : m_sink(sink) {}

    std::int64_t newId() { return ++m_lastId; }
    // The operation that is open, or the one that open() will begin.
    OperationNumber number() const { return m_number; }

    void open(Day day, int minuteOfDay, std::string actor, std::string kind, std::string source,
              std::string reason);
    // Hands the open operation over; one that writes nothing leaves no trace.
    Outcome close();

    template <typename Row>
    void begin(const Row &row)
    {
        m_operation.draft.changes.push_back(model::begin(row));
    }
    template <typename Row>
    void replace(const Row &row, OperationNumber was)
    {
        m_operation.draft.changes.push_back(model::replace(row, was));
    }
    template <typename Row>
    void end(const Row &row, OperationNumber was)
    {
        m_operation.draft.changes.push_back(model::end(row, was));
    }

    void step(model::Step step) { m_operation.draft.steps.push_back(std::move(step)); }
    void change(const model::Change &change) { m_operation.draft.changes.push_back(change); }

    // All that was drafted elsewhere with ids of this ledger: changes, steps, files.
    void adopt(model::OperationDraft &&draft);

    // Items are followed by id, so that they can be written without knowing whether they are new. Once an
    // operation each.
    void put(const model::ItemRow &row);
    void retire(const model::ItemRow &row);

private:
    const CouncilSink &m_sink;
    CouncilOperation m_operation;
    OperationNumber m_number = 1;
    std::int64_t m_lastId = 0;
    std::unordered_map<std::int64_t, OperationNumber> m_began; // of live items
};

} // namespace tally::demo
