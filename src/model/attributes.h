// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The attributes that are peculiar to a class: one JSON object as text, keys sorted by bytes, no blanks, integers, strings and
// lists of them, so that equal values are equal bytes (design.md section 11). Absent is unknown; an empty text or list is
// known to be none.
#pragma once

#include "core/result.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace tally::model {

using AttributeValue = std::variant<std::int64_t, std::string, std::vector<std::int64_t>, std::vector<std::string>>;
using Attributes = std::map<std::string, AttributeValue, std::less<>>;

// The canonical text. Strings must be UTF-8; control characters are escaped as \u00xx in lower case.
std::string toText(const Attributes &attributes);
std::string toText(const AttributeValue &value);
// Reads canonical text only; anything else (blanks, floats, unsorted keys) is InvalidInput.
Result<Attributes> parseAttributes(std::string_view text);
Result<AttributeValue> parseAttributeValue(std::string_view text);

// Walks canonical text without building a map; for loading the estate. The sink gets each key with its value; list values come
// as one call an element. Returns false when the text is not canonical.
class AttributeSink
{
public:
    virtual ~AttributeSink() = default;
    virtual void integer(std::string_view key, std::int64_t value) = 0;
    virtual void text(std::string_view key, std::string_view value) = 0;
    virtual void beginList(std::string_view key) = 0; // elements follow under the same key
    virtual void endList(std::string_view key) = 0;
};
bool walkAttributes(std::string_view text, AttributeSink &sink);

} // namespace tally::model
