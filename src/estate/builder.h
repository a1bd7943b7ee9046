// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes an estate from rows. The store's rows go in as views, without being copied into objects first; tests
// put structs in.
#pragma once

#include "estate/estate.h"
#include "model/fact.h"
#include "model/operation.h"

#include <memory>
#include <vector>

namespace tally::estate {

class EstateBuilder
{
public:
    EstateBuilder();
    ~EstateBuilder();
    EstateBuilder(EstateBuilder &&) noexcept;
    EstateBuilder &operator=(EstateBuilder &&) noexcept;

    // Tables that an estate is made of (claims and rights are not among them).
    static std::vector<model::Table> tables();

    // In any order.
    void add(model::Table table, const model::RowView &row);
    void add(const model::FactVersion &version);
    void addPrivateValue(const model::PrivateValue &value);
    // When operations were recorded, for `changed:` in filters; unknown for those not told.
    void addOperationDay(OperationNumber operation, Day recordedOn);

    // Uses the shipped classes when no definition of kind "class" was added.
    Result<EstatePtr> build(OperationNumber operation, Day today) &&;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace tally::estate
