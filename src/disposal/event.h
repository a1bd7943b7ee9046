// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can happen in the disposal process, described once: the command line, files of events that are played
// in, the window's forms and the documentation all come from this table.
#pragma once

#include "core/date.h"
#include "core/result.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tally::disposal {

enum class FieldType
{
    Text,
    Flag,    // yes or no
    Day,     // 2026-11-28
    Instant, // 2026-11-28T14:05Z
    Number,  // a whole number
    Weight,  // "8.4 kg", "8400 g", kept in grams
    Money,   // pounds, kept in pence
    Word,    // one of `choices`
    Place,   // an item of class location, by its key
    Item,    // any item, by its key
    List     // texts with semicolons between them
};

struct FieldSpec
{
    std::string_view name; // "seal"
    FieldType type = FieldType::Text;
    bool isRequired = false;
    std::string_view choices; // of a Word, with blanks between them
    std::string_view help;
};

// What the subjects of an event are.
enum class SubjectKind
{
    None,
    Thing,     // hardware, by its key: asset number, serial number, "#12", name
    Line,      // a thing that has a disposal line, by the thing's key
    Medium,    // a data-bearing medium, by serial number, tag or "#12"
    Order,     // by name or "#12"
    Container, // likewise
    Movement,  // "#12"
    Exception, // "#12"
    Evidence,  // "#12", or its medium: the newest of it
    NewName    // the name of what is made
};

struct EventSpec
{
    std::string_view name; // "declare"
    SubjectKind subject = SubjectKind::None;
    bool takesSeveral = false;
    std::span<const FieldSpec> fields;
    std::string_view what; // one line for help
};

std::span<const EventSpec> eventSpecs();
// What every event may say besides: why, and who saw it, of what is entered late.
std::span<const FieldSpec> commonFields();
// One of its own or a common one; null: it has no such field.
const FieldSpec *fieldOf(const EventSpec &event, std::string_view name);
const EventSpec *eventSpec(std::string_view name); // null: there is none

// One event as asked for. Values as people write them.
struct Event
{
    std::string name;
    std::vector<std::string> subjects;
    std::map<std::string, std::string> fields;
    std::optional<Instant> at; // when it happened; none: now

    bool has(const std::string &field) const { return fields.contains(field); }
    std::string text(const std::string &field) const; // trimmed; empty when not given
};

// Usage, naming the field: an event or field that there is not (with the nearest), one that is missing, a
// value that cannot be read, too many subjects or none.
Outcome checkEvent(const Event &event);

std::optional<std::int64_t> parseWeight(std::string_view text); // grams

} // namespace tally::disposal
