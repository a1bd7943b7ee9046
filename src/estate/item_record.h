// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Values of one record as plain types, for those who read records of a class into structs.
#pragma once

#include "estate/estate.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tally::estate {

class Record
{
public:
    Record(const Estate &estate, Row row) : m_estate(&estate), m_row(row) {}

    Row row() const { return m_row; }
    ItemId id() const { return m_estate->idAt(m_row); }
    std::string name() const; // name, else asset number, else "#12"
    std::optional<std::int64_t> number(std::string_view attribute) const;
    std::optional<Day> day(std::string_view attribute) const;
    std::string text(std::string_view attribute) const; // trimmed; empty: unknown or none
    std::vector<std::string> texts(std::string_view attribute) const;
    ItemId reference(std::string_view attribute) const; // 0: unknown
    std::optional<bool> flag(std::string_view attribute) const;

private:
    const Estate *m_estate;
    Row m_row;
};

std::string nameOf(const Estate &estate, ItemId item); // also of one that has ended: "#12"

} // namespace tally::estate
