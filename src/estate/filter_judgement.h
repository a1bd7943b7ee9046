// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A filter asked as a question of which the answer may be unknown (docs/filter-language.md, "What is not
// known"). A list has a row or leaves it out; a rule must also tell what nobody can judge yet.
//
//     TALLY_TRY(const Judgement rule, Judgement::parse("warranty_until<purchased_on", "asset", classes));
//     std::vector<Truth> truths = rule.of(estate, rows);
#pragma once

#include "estate/filter_conditions.h"
#include "model/class_registry.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tally::estate {

class Judgement
{
public:
    // As parseFilter; an empty text is true of everything.
    static Result<Judgement> parse(std::string_view text, std::string_view className,
                                   const model::ClassRegistry &classes);

    // In the order of `rows`. What is asked of all items (who shares a value) is worked out for the call.
    std::vector<Truth> of(const Estate &estate, std::span<const Row> rows) const;
    // Other items whose changes can change an answer.
    const Reach &reach() const;

private:
    ConditionPtr m_condition; // null: true of everything
};

// Whose answers may be others after some items changed. For one step from an estate to the next; keeps what
// it found from one rule to the next.
class Influence
{
public:
    // `touched`: items whose record, relationships, reports, installations or identifiers changed, began or
    // ended. What titles are recognised as must be the same in both.
    Influence(const Estate &before, const Estate &after, std::vector<ItemId> touched);

    // The touched ones and those that look at them, without doubles, by id. Nothing: more than `most`.
    std::optional<std::vector<ItemId>> of(const Reach &reach, std::size_t most);

private:
    using Ids = std::vector<std::int64_t>;
    bool touchesSupport() const;
    void findAll(const Hop &hop, const Ids &targets);
    void findByReference(const Hop &hop, const Ids &targets);
    void readReferences(const std::string &attribute, const Ids &targets, std::map<std::int64_t, Ids> &found);
    Ids findOne(const Hop &hop, std::int64_t target) const;
    void addReferred(const Estate &estate, const std::string &attribute, ItemId item, Ids &out) const;
    void addSharing(const Estate &holder, const std::string &attribute, ItemId item, Ids &out) const;
    void addSameIdentifier(const Estate &holder, const std::string &kind, ItemId item, Ids &out) const;
    void addRecognised(ItemId product, Ids &out) const;

    const Estate &m_before;
    const Estate &m_after;
    std::vector<ItemId> m_touched;
    std::vector<Row> m_rows; // all of the estate after
    std::map<Hop, std::map<std::int64_t, Ids>> m_known;
};

} // namespace tally::estate
