// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the papers of disposal share. On them nothing is left blank: what is not known says so. Internal to
// the module.
#pragma once

#include "report/cells.h"
#include "report/disposal_reports.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tally::report {

inline constexpr std::string_view kUnknown = "unknown";
inline constexpr std::string_view kInkLine = "________________________________________";

std::string orUnknown(std::string text);
std::string dateWords(const std::optional<Day> &day);           // "28 November 2026"
std::string timeWords(const std::optional<Instant> &when);      // "28 November 2026, 07:21 UTC"
std::string shortTimeWords(const std::optional<Instant> &when); // of tables: "28 Nov 2026 07:21"
std::string weightWords(const std::optional<std::int64_t> &grams);
std::string sizeWords(const std::optional<std::int64_t> &bytes);
std::string moneyWords(const std::optional<Pence> &pence);
std::string yesNoWords(const std::optional<bool> &value);
std::string classWords(std::string_view dataClass);         // "C3, official with personal data …"
std::string destinationWords(std::string_view destination); // "outside, for reuse (D3)"
std::string spaced(std::string_view word);                  // "last_pass" -> "last pass"

// Name and value, without a head.
Section form(std::string heading);
void addLine(Section &section, std::string_view name, std::string value);
// An empty row: room to sign in.
void addRoom(Section &section);
// What stands in the place of a table that has no rows.
void orSay(Section &section, const char *text);

// An attribute of any item as a text; empty: unknown, or the item is not there.
std::string textOf(const disposal::Scene &scene, ItemId item, std::string_view attribute);
// "desktop PC-01"
std::string thingWords(const disposal::Scene &scene, ItemId item);
std::string chassisOf(const disposal::Scene &scene, ItemId medium); // the computer's number; empty: loose

// Who a login is, as far as the register tells.
struct PersonWords
{
    std::string name, title, organisation, telephone; // may be empty
};
PersonWords personCalled(const disposal::Scene &scene, const std::string &login);

// "rita (reviewer), operation 63, 28 November 2026, 07:21 UTC"
std::string signedWords(const disposal::StepRow &step);
// The last of these steps of an object; null: it took none of them.
const disposal::StepRow *lastStep(const disposal::Scene &scene, ItemId object,
                                  std::initializer_list<std::string_view> steps);

// The evidence that was accepted last; null: none.
const disposal::Evidence *acceptedEvidence(const disposal::Scene &scene, ItemId medium);

// The first that covers an operation; null: none does.
const SignedCheckpoint *coveringCheckpoint(const DisposalFacts &facts, OperationNumber operation);
std::vector<std::string> linesOf(std::string_view text);
// The note as text and as a QR code. `heading` says of what.
Section checkpointSection(std::string heading, const SignedCheckpoint *checkpoint);

// Of an order.
std::string stateWords(const disposal::Scene &scene, ItemId object); // "in transit"
std::string placeOf(const disposal::Scene &scene,
                    const disposal::Line &line); // where it was kept; may be empty
Section partiesSection(const disposal::Scene &scene, const disposal::Order &order, std::string heading);
Section containersSection(const disposal::Scene &scene, const disposal::Order &order, std::string heading);
Section thingsSection(const disposal::Scene &scene, const disposal::Order &order, std::string heading);
Section mediaSection(const disposal::Scene &scene, const disposal::Order &order, std::string heading);
Section wasteSection(const disposal::Scene &scene, const disposal::Order &order, std::string heading);
// Codes of all its waste documents, each once.
std::vector<std::string> wasteCodes(const disposal::Scene &scene, const disposal::Order &order);

// "as of operation 69, 28 November 2026, 07:21 UTC"
std::string asOfWords(const disposal::Scene &scene, const DisposalFacts &facts);

} // namespace tally::report
