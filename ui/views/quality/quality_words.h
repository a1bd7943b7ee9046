// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words and shapes of quality: a state is a shape and a word, and only then a colour.
#pragma once

#include "audit/quality.h"
#include "ui/theme/states.h"
#include "ui/views/quality/quality_sheet.h"

#include <QString>

namespace tally::ui {

State stateOf(audit::Band band);
QString bandWords(audit::Band band); // "within tolerance", "at its edge", "beyond tolerance", "not evaluated"
QString ruleWords(const audit::QualityRule &rule); // its label in the window's language
QString toleranceWords(const audit::QualityRule &rule);
QString menderWords(const audit::QualityRule &rule);
QString scoreWords(double score);                     // "96.8"
QString shareWords(const audit::QualityTally &tally); // of those checked that could not be evaluated: "4.4 %"
QString byWords(QualityBy by);                        // "Organisation"
QString groupWords(const audit::QualityGroup &group, QualityBy by);
// "1,122 violations in 41,647 checks · 4.4 % not evaluated"
QString figuresWords(const audit::QualityTally &tally);

} // namespace tally::ui
