// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/lifecycle.h"

#include <algorithm>
#include <array>

namespace tally::ui {

namespace {

struct Known
{
    std::string_view status;
    State state;
};

constexpr std::array kStates{
    Known{"on_order", State::Progress},
    Known{"received", State::Progress},
    Known{"in_stock", State::Idle},
    Known{"reserved", State::Hold},
    Known{"in_build", State::Progress},
    Known{"in_test", State::Progress},
    Known{"in_use", State::Good},
    Known{"on_loan", State::Good},
    Known{"under_evaluation", State::Progress},
    Known{"in_repair", State::Warn},
    Known{"awaiting_disposal", State::Warn},
    Known{"collected", State::Progress},
    Known{"lost", State::Bad},
    Known{"stolen", State::Bad},
    Known{"draft", State::Idle},
    Known{"planned", State::Idle},
    Known{"active", State::Good},
    Known{"live", State::Good},
    Known{"current", State::Good},
    Known{"frozen", State::Hold},
    Known{"starter", State::Progress},
    Known{"absent", State::Idle},
    Known{"leaver", State::Warn},
    Known{"expired", State::Bad},
    Known{"down", State::Bad},
    Known{"up", State::Good},
    Known{"proposed", State::Progress},
    Known{"approved", State::Good},
    Known{"denied", State::Bad},
    Known{"refused", State::Bad},
    Known{"suspended", State::Hold},
    Known{"sunsetting", State::Warn},
    Known{"superseded", State::Idle},
    Known{"unsupported", State::Bad},
    Known{"seen", State::Unknown},
    Known{"open", State::Progress},
    Known{"counted", State::Good},
    Known{"issued", State::Progress},
    Known{"notified", State::Progress},
    Known{"objected", State::Hold},
    Known{"removed", State::Ended},
    Known{"kept", State::Idle},
    Known{"signed", State::Good},
    Known{"requested", State::Progress},
    Known{"implemented", State::Good},
    Known{"holds", State::Hold},
    Known{"begun", State::Progress},
    Known{"submitted", State::Progress},
    Known{"in_transit", State::Progress},
    Known{"reported", State::Progress},
    Known{"reconciled", State::Progress},
    Known{"reopening", State::Progress},
    Known{"departed", State::Progress},
    Known{"at_contractor", State::Progress},
    Known{"triaged", State::Progress},
    Known{"allocated", State::Progress},
    Known{"claimed", State::Progress},
    Known{"attested", State::Progress},
    Known{"filling", State::Progress},
    Known{"away", State::Progress},
    Known{"quarantined", State::Hold},
    Known{"placed", State::Hold},
    Known{"released", State::Idle},
    Known{"sealed", State::Good},
    Known{"countersigned", State::Good},
    Known{"verified", State::Good},
    Known{"accepted", State::Good},
    Known{"confirmed", State::Good},
    Known{"ready", State::Good},
    Known{"arrived", State::Good},
    Known{"intact", State::Good},
    Known{"resolved", State::Good},
    Known{"recorded", State::Good},
    Known{"filed", State::Good},
    Known{"declared", State::Good},
    Known{"exceptions", State::Bad},
    Known{"broken", State::Bad},
    Known{"rejected", State::Bad},
    Known{"failed", State::Bad},
    Known{"raised", State::Bad},
    Known{"unbound", State::Warn},
    Known{"aborted", State::Warn},
    Known{"cancelled", State::Idle},
};

constexpr int kSoon = 90; // days
constexpr int kLong = 365;

} // namespace

State stateOfLifecycle(const model::ClassRegistry &classes, std::string_view className,
                       std::string_view status)
{
    const auto known = std::find_if(kStates.begin(), kStates.end(),
                                    [&](const Known &each) { return each.status == status; });
    if (known != kStates.end())
        return known->state;
    if (classes.isEndState(className, status))
        return State::Ended;
    return classes.isStockState(className, status) ? State::Idle : State::Info;
}

State stateOfDeadline(Day until, Day today)
{
    if (until < today - kLong)
        return State::Bad;
    return until < today + kSoon ? State::Warn : State::Good;
}

} // namespace tally::ui
