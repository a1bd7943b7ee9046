// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Private attributes (a person's name) stand in facts as "private:" and the SHA-256 of a random salt and the
// value; salt and value lie beside the facts and can be erased without touching the log. An empty text
// ("known to be none") is not sealed. Pure: digest, randomness and what the register holds already are passed
// in.
#pragma once

#include "core/result.h"
#include "model/class_registry.h"
#include "model/operation.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace tally::model {

inline constexpr std::string_view kPrivatePrefix = "private:";
// Under this name the subject of a report about a person is kept.
inline constexpr std::string_view kSubjectAttribute = "subject";

// "private:" and 64 lower-case hexadecimal digits.
bool isSealed(std::string_view text);

struct SealSupport
{
    std::function<std::string(std::string_view)> sha256; // 32 bytes
    std::function<std::string()> salt;                   // 16 random bytes
    // The value that the register holds already for this attribute of an item, if it is the same text; so
    // that an unchanged value stays the same bytes. May be empty: nothing is held.
    std::function<std::optional<PrivateValue>(ItemId item, std::string_view attribute,
                                              std::string_view value)>
        held;
    // The item that a report of the register speaks of, and the class of an item of the register; for claims
    // whose report or item is not in the draft. May be empty: the register holds none.
    std::function<ItemId(ReportId)> itemOfReport;
    std::function<std::string(ItemId)> classOf;
    // The class that a held report of the register says; for its changes. May be empty.
    std::function<std::string(ReportId)> classOfHeld = {};
};

// Replaces private texts in the draft's items and claims, and the subjects of reports about persons, and adds
// the values to draft.privateValues. What is sealed already stays. A claim of a report that is held for a
// person is sealed when the class that it says, or else any class, has the attribute as private or as the
// name of a person; its values are kept under the report's id. Damaged when a change does not fit its table.
Outcome sealPrivateValues(const ClassRegistry &classes, const SealSupport &support, OperationDraft &draft);

// What is shown for a private value that was erased: "erased person" for a name, else "erased".
std::string_view erasedText(std::string_view attribute);

// Digest ("private:…") to text.
using UnsealMap = std::map<std::string, std::string, std::less<>>;
// The text behind a sealed one; the same text when it is not sealed or was erased.
std::string_view unsealed(const UnsealMap &values, std::string_view text);
AttributeValue unsealedValue(const UnsealMap &values, AttributeValue value);
// Puts the texts back into name and attributes of an item.
void unseal(const UnsealMap &values, ItemRow &row);

} // namespace tally::model
