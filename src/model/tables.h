// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tables of facts, described once. Staging, committing, digests, loading, deltas, undo, export and import are written
// over these descriptions and not once a table (server-store layout: owner, key…, began, ended, values).
// Adding a column or table: a migration in schema/, the line here, and a new kLayoutVersion.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace tally::model {

// The order is the order of the digests in an operation's record: append only.
enum class Table : std::uint8_t {
    Item,         // configuration items and every other record
    Relationship, // source -> target
    Title,        // a raw software title: written once, never ended
    Report,       // one live row for each thing that a source reports
    Installation, // a title on a device as one report says it
    Claim,        // what a report says about one attribute
    Component,    // parts that are no items: interfaces, memory, processors …
    Identifier,   // serials, addresses, UUIDs, agents' ids and aliases of an item
    Recognition,  // what a raw title means
    Definition,   // classes, relationship types, rules, mappings, shared views as text
    RightHeld,    // who holds which role at which organisation
    Attachment,   // a document, photograph or certificate of an item: the blob's SHA-256
};
inline constexpr std::size_t kTableCount = 12;

// The layout (tables, columns, order) that an operation's digests were made by.
inline constexpr int kLayoutVersion = 1;

enum class ColumnType : std::uint8_t { Integer, Text };

// What a cell names, so that negative ids of a draft can be replaced when it is committed.
enum class Names : std::uint8_t { Nothing, Id };

struct ColumnSpec
{
    std::string_view name;
    ColumnType type;
    Names names;
    bool required; // never null
};

// Columns of a table: owner, then the key columns, then began and ended, then the value columns.
struct TableSpec
{
    Table table;
    std::string_view name;                 // in the database
    std::span<const ColumnSpec> keys;      // without owner
    std::span<const ColumnSpec> values;    // may be empty
    bool writtenOnce;                      // rows never end; undo leaves them standing
};

const TableSpec &tableSpec(Table table);
std::span<const TableSpec> allTables(); // in digest order
// Position of a column among the keys or the values; asserts that it exists.
std::size_t keyIndex(Table table, std::string_view column);
std::size_t valueIndex(Table table, std::string_view column);

} // namespace tally::model
