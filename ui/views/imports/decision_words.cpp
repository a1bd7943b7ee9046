// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/imports/decision_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace tally::ui {

namespace {

using Kind = reconcile::HeldDecision::Kind;

QString tr(const char *text)
{
    return QCoreApplication::translate("tally::ui::DecisionWords", text);
}

const app::HeldCandidate *candidateOf(const app::HeldThing &held, const reconcile::HeldDecision &decision)
{
    const auto at = std::ranges::find_if(held.candidates, [&](const app::HeldCandidate &candidate) {
        return decision.item ? candidate.item == decision.item : candidate.sameReport == decision.sameReport;
    });
    return at == held.candidates.end() ? nullptr : &*at;
}

} // namespace

QString decisionWords(const reconcile::HeldDecision &decision, const app::HeldThing *held)
{
    if (decision.kind == Kind::New)
        return tr("a new item");
    if (decision.kind == Kind::Ignore)
        return tr("left out");
    const app::HeldCandidate *candidate = held == nullptr ? nullptr : candidateOf(*held, decision);
    return candidate == nullptr ? tr("the same as #%1").arg(decision.item.value)
                                : tr("the same as %1").arg(QString::fromStdString(candidate->name));
}

bool areAlike(const app::HeldThing &one, const app::HeldThing &other)
{
    return one.className == other.className && one.key.source == other.key.source &&
           one.candidates.size() == other.candidates.size();
}

std::optional<reconcile::HeldDecision>
decisionFor(const app::HeldThing &other, const reconcile::HeldDecision &decision, const app::HeldThing &one)
{
    if (decision.kind != Kind::SameAs)
        return decision;
    reconcile::HeldDecision same = decision;
    if (candidateOf(other, decision) != nullptr)
        return same; // the very item
    if (one.candidates.size() != 1 || other.candidates.size() != 1)
        return {};
    const app::HeldCandidate &candidate = other.candidates.front();
    same.item = candidate.item.value > 0 ? candidate.item : ItemId();
    same.sameReport = candidate.sameReport;
    return same;
}

} // namespace tally::ui
