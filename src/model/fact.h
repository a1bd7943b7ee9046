// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Facts as rows of cells in the order of their table's description, and the changes that a draft asks for.
#pragma once

#include "core/ids.h"
#include "model/tables.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace tally::model {

using Cell = std::variant<std::monostate, std::int64_t, std::string>; // null, integer, text

inline bool isNull(const Cell &cell) { return cell.index() == 0; }

// Names one thing over all its versions.
struct FactKey
{
    Table table = Table::Item;
    OrgId owner;
    std::vector<Cell> cells; // the key columns
    friend auto operator<=>(const FactKey &, const FactKey &) = default;
};

// What a draft wants of one fact. Both `was` and `values`: a new version; `was` alone: it ends; `values` alone: it is new.
struct Change
{
    FactKey key;
    std::optional<OperationNumber> was;      // `began` of the live version that the author saw
    std::optional<std::vector<Cell>> values; // the value columns of the version that is to stand afterwards
};

// One version of a fact as the store keeps it.
struct FactVersion
{
    FactKey key;
    OperationNumber began = 0;
    std::optional<OperationNumber> ended; // none: live
    std::vector<Cell> values;
};

// A row while it is being read: cells are views that live until the sink returns.
class RowView
{
public:
    virtual ~RowView() = default;
    virtual OrgId owner() const = 0;
    virtual OperationNumber began() const = 0;
    // Column numbers count the keys first, then the values.
    virtual bool isNull(std::size_t column) const = 0;
    virtual std::int64_t integer(std::size_t column) const = 0; // 0 when null
    virtual std::string_view text(std::size_t column) const = 0; // empty when null
};

} // namespace tally::model
