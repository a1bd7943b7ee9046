// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words of licences: what the engine names by stable words and numbers, as people read it.
#pragma once

#include "ui/theme/states.h"
#include "ui/views/licences/licence_sheet.h"

#include <QString>

namespace tally::ui {

QString metricWords(licence::Metric metric); // "per device"
QString viewWords(licence::View view);       // "Audit view"
QString viewTip(licence::View view);
QString rightWords(licence::Right right); // "older version"
QString gradeWords(licence::Grade grade); // "supporting"
State stateOf(licence::Grade grade);
QString stepWords(const std::string &what);          // "Excluded: standby"
QString absenceWords(const licence::AbsentLot &lot); // "ended 31 Mar 2025"

// "37 short", "252 spare", "even"
QString balanceWords(const licence::Line &line);
State stateOf(const licence::Line &line);
// "992 entitled, 1,029 required, 37 short, 3.6 %"
QString barWords(const licence::Line &line);
QString evidenceWords(const EvidenceCount &evidence);
State stateOf(const EvidenceCount &evidence);
// Sentences of the shortage: who cannot be covered, by what, and how many are missing.
QString shortageWords(const licence::Scene &scene, const licence::Line &line,
                      const licence::Shortage &shortage);
// "proven", or within which bounds.
QString proofWords(const licence::Line &line);
// "4 products short · 54 units · £25,628 · 1,354 spare"
QString totalsWords(const LicenceTotals &totals);
QString versionName(const licence::Product &product, licence::Index version); // empty: any

} // namespace tally::ui
