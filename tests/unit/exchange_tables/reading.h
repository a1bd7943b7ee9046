// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs a reader over bytes and keeps what it says.
#pragma once

#include "exchange/reader.h"
#include "exchange/table_source.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace tally::test {

struct Reading
{
    Outcome outcome;
    std::string format; // the reader that took it
    std::vector<model::SourceReport> reports;
    std::vector<model::InputNote> notes;

    int refused() const;
    bool hasNote(std::string_view partOfWhy) const;
    const model::SourceReport *named(std::string_view name) const; // by the claim "name"
    int ofClass(std::string_view className) const;
};

// Through the registry, by content unless a format is given.
Reading readText(std::string_view bytes, const exchange::ReaderOptions &options = {},
                 std::string_view format = {});
Reading readShared(const std::string &relative,
                   const exchange::ReaderOptions &options = {}); // of sharedData()

std::string claim(const model::SourceReport &report, std::string_view attribute);     // as text; empty: none
std::int64_t number(const model::SourceReport &report, std::string_view attribute);   // -1: none
std::string reference(const model::SourceReport &report, std::string_view attribute); // the name; empty: none

// Every row of a table, trimmed nowhere.
std::vector<std::vector<std::string>> rowsOf(exchange::TableSource &table);

} // namespace tally::test
