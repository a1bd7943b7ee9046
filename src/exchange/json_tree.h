// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// JSON as a plain tree, read so that hostile files do no harm: depth is limited, numbers of any size keep
// their text, and an array of many documents is handed on one document at a time.
#pragma once

#include "core/result.h"

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tally::exchange {

struct JsonMember;

struct JsonNode
{
    enum class Kind
    {
        Null,
        Boolean,
        Number,
        Text,
        Array,
        Object
    };

    Kind kind = Kind::Null;
    std::string text;                // of a scalar; booleans are "1" and "0", numbers as written
    std::vector<JsonMember> members; // names are empty in an array

    bool isObject() const { return kind == Kind::Object; }
    bool isArray() const { return kind == Kind::Array; }
    // The last member of that name, as parsers agree; null when there is none. Compared exactly.
    const JsonNode *find(std::string_view name) const;
    JsonNode *find(std::string_view name);
    std::string_view textOf(std::string_view name) const; // of a scalar member; empty when there is none
};

struct JsonMember
{
    JsonMember(std::string memberName, JsonNode memberValue)
        : name(std::move(memberName)), value(std::move(memberValue))
    {
    }

    std::string name;
    JsonNode value;
};

inline constexpr int kMaxJsonDepth = 200;

// Whether a text is well-formed JSON (one value); the error names the line.
Outcome checkJson(std::string_view text);

// Takes a document and the line where it stands (0: not known); false stops.
using JsonSink = std::function<bool(JsonNode &&, int line)>;

// Gives each document of the text: the one object; each object of an array; each object of an array inside
// the one object where `isDocument` says so ({"inventories": […]}); each line of JSON Lines. InvalidInput
// with the line where it is no JSON or nested too deeply; nothing has been handed on by then. A
// bad line of JSON Lines goes to `badLine`.
Outcome readJson(std::string_view text, const std::function<bool(const JsonNode &)> &isDocument,
                 const JsonSink &sink, const std::function<void(Error)> &badLine);

} // namespace tally::exchange
