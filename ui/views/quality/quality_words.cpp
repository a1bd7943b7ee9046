// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/quality/quality_words.h"

#include "ui/models/item_words.h"
#include "ui/theme/format.h"
#include "ui/theme/language.h"

#include <QCoreApplication>

namespace tally::ui {

namespace {

QString tr(const char *text, const char *about = nullptr)
{
    return QCoreApplication::translate("tally::ui::Quality", text, about);
}

} // namespace

State stateOf(audit::Band band)
{
    switch (band) {
    case audit::Band::Good:
        return State::Good;
    case audit::Band::Fair:
        return State::Warn;
    case audit::Band::Bad:
        return State::Bad;
    case audit::Band::NotEvaluated:
        break;
    }
    return State::Unknown;
}

QString bandWords(audit::Band band)
{
    switch (band) {
    case audit::Band::Good:
        return tr("within tolerance");
    case audit::Band::Fair:
        return tr("look at it");
    case audit::Band::Bad:
        return tr("beyond tolerance");
    case audit::Band::NotEvaluated:
        break;
    }
    return tr("not evaluated");
}

QString ruleWords(const audit::QualityRule &rule)
{
    return definedWords(rule.label);
}

QString toleranceWords(const audit::QualityRule &rule)
{
    return tr("up to %1 % within, up to %2 % look at it").arg(rule.goodUpTo).arg(rule.fairUpTo);
}

QString menderWords(const audit::QualityRule &rule)
{
    if (rule.mendedBy == "owner")
        return tr("organisation");
    if (rule.mendedBy == "team")
        return tr("team");
    if (rule.mendedBy == "custodian")
        return tr("custodian");
    return toQt(rule.mendedBy);
}

QString scoreWords(double score)
{
    return formatNumber(score, 1);
}

QString shareWords(const audit::QualityTally &tally)
{
    return formatPercent(tally.notEvaluatedShare());
}

QString byWords(QualityBy by)
{
    switch (by) {
    case QualityBy::Class:
        return tr("Class");
    case QualityBy::Owner:
        return tr("Organisation");
    case QualityBy::Team:
        return tr("Team");
    case QualityBy::RuleGroup:
        return tr("Group of rules");
    case QualityBy::All:
        break;
    }
    return tr("All");
}

QString groupWords(const audit::QualityGroup &group, QualityBy by)
{
    if (group.label.empty())
        return by == QualityBy::RuleGroup ? tr("Other rules") : tr("None recorded");
    return by == QualityBy::Owner || by == QualityBy::Team ? toQt(group.label) : definedWords(group.label);
}

QString figuresWords(const audit::QualityTally &tally)
{
    return tr("%1 violations in %2 checks · %3 not evaluated")
        .arg(formatCount(tally.violations), formatCount(tally.checked), shareWords(tally));
}

} // namespace tally::ui
