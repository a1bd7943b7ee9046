// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/findings/finding_keys.h"

#include <QCoreApplication>

#include <array>

namespace tally::ui {

namespace {

using audit::Action;

QString tr(const char *text)
{
    return QCoreApplication::translate("tally::ui::FindingKeys", text);
}

constexpr std::array kKeys{
    FindingKey{Action::Accept, "findings.accept", "tick", false},
    FindingKey{Action::Keep, "findings.keep", "pin", false},
    FindingKey{Action::Correct, "findings.correct", "edit", false},
    FindingKey{Action::Change, "findings.change", "change", false},
    FindingKey{Action::Merge, "findings.merge", "merge", false},
    FindingKey{Action::Ignore, "findings.later", "calendar", false},
    FindingKey{Action::Look, "findings.look", "person", false},
    FindingKey{Action::Accept, "findings.acceptAlike", "tick", true},
    FindingKey{Action::Keep, "findings.keepAlike", "pin", true},
    FindingKey{Action::Correct, "findings.correctAlike", "edit", true},
    FindingKey{Action::Change, "findings.changeAlike", "change", true},
    FindingKey{Action::Ignore, "findings.laterAlike", "calendar", true},
    FindingKey{Action::Look, "findings.lookAlike", "person", true},
};

QString letterOf(Action action)
{
    switch (action) {
    case Action::Accept:
        return QStringLiteral("A");
    case Action::Keep:
        return QStringLiteral("K");
    case Action::Correct:
        return QStringLiteral("E");
    case Action::Change:
        return QStringLiteral("C");
    case Action::Merge:
        return QStringLiteral("M");
    case Action::Ignore:
        return QStringLiteral("L");
    default:
        return QStringLiteral("S");
    }
}

} // namespace

std::span<const FindingKey> findingKeys()
{
    return kKeys;
}

QKeySequence keysOf(const FindingKey &key)
{
    return QKeySequence((key.alike ? QStringLiteral("Shift+") : QString()) + letterOf(key.action));
}

QString textOf(const FindingKey &key)
{
    switch (key.action) {
    case Action::Accept:
        return key.alike ? tr("Accept all alike…") : tr("Accept what was found");
    case Action::Keep:
        return key.alike ? tr("Keep all alike…") : tr("Keep what is recorded");
    case Action::Correct:
        return key.alike ? tr("Correct all alike…") : tr("Correct…");
    case Action::Change:
        return key.alike ? tr("Raise changes for all alike…") : tr("Raise a change…");
    case Action::Merge:
        return tr("Merge…");
    case Action::Ignore:
        return key.alike ? tr("Decide all alike later…") : tr("Decide later…");
    default:
        return key.alike ? tr("Send someone to look at all alike…") : tr("Send someone to look…");
    }
}

QString tipOf(const FindingKey &key)
{
    if (key.alike)
        return tr(
            "For all that are shown of the same kind, attribute and source; what would happen is said first");
    switch (key.action) {
    case Action::Accept:
        return tr("What was found is recorded as your word");
    case Action::Keep:
        return tr("What is recorded stays, as your word");
    case Action::Correct:
        return tr("Neither: a third value");
    case Action::Change:
        return tr("A change is asked for; the finding waits for it");
    case Action::Merge:
        return tr("The two are one");
    case Action::Ignore:
        return tr("Nothing changes until a day, or for good, with a reason");
    default:
        return tr("Somebody goes and looks");
    }
}

} // namespace tally::ui
