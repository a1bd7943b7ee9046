// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words of disposal as the window says them: states of the machines, events, their fields.
#pragma once

#include "disposal/event.h"
#include "disposal/grading.h"
#include "disposal/reconciliation.h"
#include "ui/theme/states.h"

#include <QString>

#include <span>
#include <string_view>

namespace tally::ui {

// "medium_failed_locked": "Failed, destroy only". NEW is empty: nothing has begun.
QString disposalStateWords(std::string_view state);
State disposalStateShape(std::string_view state);

// "accept": "Accept evidence".
QString eventWords(std::string_view event);
// One sentence: "The evidence suffices for its class and destination."
QString eventHelp(const disposal::EventSpec &event);
QString fieldWords(std::string_view field); // "dial": "Assurance level"
QString fieldHelp(const disposal::FieldSpec &field);
// All that the event table says, as the translator is given it.
std::span<const char *const> eventHelpTexts();

QString levelWords(std::string_view level);             // "clear_plus": "Clear plus"
QString destinationWords(std::string_view destination); // empty: not decided
QString bucketWords(disposal::Bucket bucket);           // "Missing"
QString bucketWords(const std::string &bucket);         // also those that no report brings
State bucketShape(disposal::Bucket bucket);
QString severityWords(std::string_view severity);

} // namespace tally::ui
