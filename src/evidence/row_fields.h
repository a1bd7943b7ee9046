// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What mappings may fill: the fields of a row by name, and words that a supplier or a program has for
// results, techniques and verification. XML mappings and profiles of tables share them.
#pragma once

#include "core/result.h"
#include "evidence/evidence.h"
#include "exchange/column_values.h"
#include "exchange/json_tree.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace tally::evidence {

enum class Field
{
    Serial, // of the medium
    Tag,    // our label of the medium
    Model,
    Bus,
    ChassisSerial,
    ChassisUuid,
    ChassisTag,
    Result,
    Method,
    Technique, // a column of its own for how, beside Method
    FailedAction,
    Verification,
    BytesTotal,
    BytesDone,
    Errors,
    Tool,
    ToolVersion,
    Start,
    End,
    Operator,
    Certificate,
    Station,
    Job,
    Level,
    ParticleSize,
    ParticleClass,
    ItemType,
    Route,
    Weight,
    StorageCount,
    Passes,
    Hidden
};

struct FieldName
{
    Field field;
    std::string_view name; // "serial"
};
std::span<const FieldName> fieldNames();
std::optional<Field> fieldNamed(std::string_view name);

// Words as the mapping's author wrote them, compared in lower case with single blanks.
struct Vocabulary
{
    std::map<std::string, RunStatus> results;
    std::map<std::string, Technique> techniques;
    std::map<std::string, Verification> verifications;

    RunStatus statusOf(std::string_view words) const; // else by common words
    Technique techniqueOf(std::string_view words) const;
    void verify(std::string_view words, Row &row) const;
};

// {"results": {"Wiped OK": "completed"}, "techniques": {…}, "verifications": {…}}; the error names the word
// that means nothing. Null: no words.
Result<Vocabulary> vocabularyOf(const exchange::JsonNode *words);
// "day_first", "month_first"; nothing else.
Result<exchange::DateOrder> dateOrderOf(std::string_view name);

// Sets what a text says. Result, method and the like are put together by finishRow().
struct FieldTexts
{
    std::map<Field, std::string> texts;
    std::string_view of(Field field) const;
};
void fillRow(const FieldTexts &fields, const Vocabulary &words, exchange::DateOrder order, Row &row);

} // namespace tally::evidence
