// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What needs attention and what the estate counts, as values: each with the place whose rows it is a count
// of. Pure functions of an estate.
#pragma once

#include "core/job.h"
#include "core/money.h"
#include "estate/estate.h"
#include "ui/shell/view.h"
#include "ui/theme/states.h"

#include <QString>

#include <vector>

namespace tally::ui {

struct FindingList;

struct Need
{
    QString key;
    State state = State::Warn;
    QString words; // "Computers not seen for 90 days"
    qint64 count = 0;
    Place place;
};

// Those with a count, what blocks first.
std::vector<Need> needsOf(const estate::Estate &estate, JobContext &job);

// What is open of more than low severity, by severity, the gravest first.
std::vector<Need> findingNeeds(const FindingList &list);
// What blocks first, otherwise as they are.
void sortByUrgency(std::vector<Need> &needs);

struct Figure
{
    enum class Kind
    {
        Count,
        Money,
        Share // in thousandths
    };
    QString key;
    QString words; // "Computers"
    Kind kind = Kind::Count;
    qint64 value = 0;
    Place place;
};

std::vector<Figure> figuresOf(const estate::Estate &estate, JobContext &job);

} // namespace tally::ui
