// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What items would show under other precedence rules: worked out over all claims that are stored, before
// anybody decides. A pure function of the estate, the rules and the claims as they stream by.
#pragma once

#include "core/job.h"
#include "estate/estate.h"
#include "model/operation.h"
#include "reconcile/precedence.h"

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace tally::reconcile {

// A live claim, in clear text, of any report; in no order.
using ClaimSink = std::function<void(ReportId, std::string_view attribute, model::AttributeValue)>;
using ClaimStream = std::function<Outcome(const ClaimSink &)>;

struct ValueChange
{
    ItemId item;
    std::string attribute;
    std::optional<model::AttributeValue> before; // shown now
    model::AttributeValue after;
    std::string sourceBefore; // that wins now; empty: no claim says what is shown
    std::string sourceAfter;
    friend bool operator==(const ValueChange &, const ValueChange &) = default;
};

struct RulePreview
{
    std::vector<ValueChange> changes;                // by item, then attribute
    std::map<std::string, std::int64_t> byAttribute; // of those
    std::int64_t claims = 0, reports = 0, items = 0; // looked at
};

// The difference between the rules that stand and `wanted`. Where what an item shows is already another value
// than its claims and the standing rules would give (a source fell silent since), nothing is said: the change
// of rules is not the reason. Class, owner and open questions are left out: they follow with the next report.
// Cancelled when the job says so.
Result<RulePreview> previewPrecedence(const estate::Estate &estate, const Precedence &wanted,
                                      const ClaimStream &claims, JobContext &job);

// The items' new rows; what makes a preview true.
std::vector<model::Change> changesOf(const estate::Estate &estate, const RulePreview &preview);

} // namespace tally::reconcile
