// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What findings, their parts and decisions about them are called on the screen.
#pragma once

#include "audit/finding.h"
#include "core/result.h"
#include "estate/estate.h"
#include "ui/theme/states.h"

#include <QString>

#include <optional>
#include <vector>

namespace tally::ui {

enum class FindingColumn;

QString kindWords(audit::FindingKind kind);      // "Moved"
QString severityWords(audit::Severity severity); // "Alarm"
State stateOf(audit::Severity severity);
QString actionWords(audit::Action action);  // "Accept"
QString decidedWords(audit::Action action); // "accepted"

// "AC-10533: custodian differs", "AC-10604 and AC-10981: perhaps the same thing".
QString findingTitle(const estate::Estate &estate, const audit::Finding &finding);
// Both sides as people read them; empty: nothing.
QString recordedWords(const estate::Estate &estate, const audit::Finding &finding);
QString foundWords(const estate::Estate &estate, const audit::Finding &finding);
// 0 … 100 where the engine says how sure it is; and "likely".
std::optional<int> surenessOf(const audit::Finding &finding);
QString sureWords(const audit::Finding &finding);
// Sentences for it, and against it (without the words that say so).
std::vector<QString> evidenceFor(const audit::Finding &finding);
std::vector<QString> evidenceAgainst(const audit::Finding &finding);
// What a cell of that column shows.
QString findingText(const estate::Estate &estate, const audit::Finding &finding, FindingColumn column);

// Why the finding cannot be decided so, whatever the rights; empty: it can.
QString whyNotSo(const audit::Finding &finding, audit::Action action);

// Why one of these was refused, under the name that people know it by.
QString refusalWords(const std::vector<audit::Finding> &findings, const Error &refusal);

} // namespace tally::ui
