// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/draft_ids.h"

#include "core/number.h"
#include "core/text.h"
#include "model/attributes.h"
#include "model/licence_facts.h"
#include "reconcile/import_plan.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tally::app {

namespace {

using model::Cell;

std::optional<std::int64_t> negativeNumber(std::string_view text)
{
    const auto number = wholeNumber(text);
    return number && *number < 0 ? number : std::nullopt;
}

// Calls `replace` on every number of the draft that may be the id of something new.
template <typename Replace>
class IdWalk
{
public:
    IdWalk(const model::ClassRegistry &classes, Replace replace)
        : m_classes(classes), m_replace(std::move(replace))
    {
    }

    Outcome over(model::OperationDraft &draft) const
    {
        for (model::Change &change : draft.changes)
            TALLY_CHECK(over(change));
        for (model::Step &step : draft.steps) {
            step.owner = replaced(step.owner);
            step.object = replaced(step.object);
        }
        for (model::PrivateValue &value : draft.privateValues) {
            value.owner = replaced(value.owner);
            value.item = replaced(value.item);
        }
        return {};
    }

private:
    template <typename IdType>
    IdType replaced(IdType id) const
    {
        return id.value < 0 ? IdType(m_replace(id.value)) : id;
    }

    void over(std::span<const model::ColumnSpec> columns, std::vector<Cell> &cells) const
    {
        for (std::size_t i = 0; i < columns.size() && i < cells.size(); ++i) {
            auto *number =
                columns[i].names == model::Names::Id ? std::get_if<std::int64_t>(&cells[i]) : nullptr;
            if (number != nullptr && *number < 0)
                *number = m_replace(*number);
        }
    }

    Outcome over(model::Change &change) const
    {
        const model::TableSpec &spec = model::tableSpec(change.key.table);
        change.key.owner = replaced(change.key.owner);
        over(spec.keys, change.key.cells);
        if (!change.values)
            return {};
        over(spec.values, *change.values);
        switch (change.key.table) {
        case model::Table::Item:
            return overAttributes(change.values->at(model::valueIndex(model::Table::Item, "attributes")));
        case model::Table::Claim:
            overClaim(change);
            return {};
        case model::Table::Report:
            overSubject(*change.values);
            return {};
        case model::Table::Component:
            return overLicenceFact(change);
        default:
            return {};
        }
    }

    bool isReference(const std::string &attribute) const
    {
        const auto [known, isNew] = m_isReference.try_emplace(attribute);
        if (isNew) {
            const model::AttributeSpec *spec = m_classes.attributeAnywhere(attribute);
            known->second =
                attribute == "owner" || (spec != nullptr && spec->type == model::AttributeType::Reference);
        }
        return known->second;
    }

    Outcome overAttributes(Cell &cell) const
    {
        auto *text = std::get_if<std::string>(&cell);
        if (text == nullptr || text->find(":-") == std::string::npos)
            return {};
        TALLY_TRY(model::Attributes attributes, model::parseAttributes(*text));
        for (auto &[name, value] : attributes) {
            auto *number = isReference(name) ? std::get_if<std::int64_t>(&value) : nullptr;
            if (number != nullptr && *number < 0)
                *number = m_replace(*number);
        }
        *text = model::toText(attributes);
        return {};
    }

    // Use of software names people, devices and products in its members and its key.
    Outcome overLicenceFact(model::Change &change) const
    {
        constexpr auto kTable = model::Table::Component;
        const auto *kind = std::get_if<std::string>(&change.key.cells.at(model::keyIndex(kTable, "kind")));
        auto *key = std::get_if<std::string>(&change.key.cells.at(model::keyIndex(kTable, "key")));
        auto *values = std::get_if<std::string>(&change.values->at(model::valueIndex(kTable, "values")));
        if (kind == nullptr || key == nullptr || values == nullptr || !model::isLicenceFact(*kind) ||
            values->find(":-") == std::string::npos)
            return {};
        TALLY_TRY(model::Attributes members, model::parseAttributes(*values));
        for (auto &[name, value] : members) {
            auto *number = model::isLicenceFactReference(name) ? std::get_if<std::int64_t>(&value) : nullptr;
            if (number == nullptr || *number >= 0)
                continue;
            const ItemId before(*number);
            *number = m_replace(*number);
            replaceWord(*key, model::licenceFactKeyPart(before), model::licenceFactKeyPart(ItemId(*number)));
        }
        *values = model::toText(members);
        return {};
    }

    // `word` stands between blanks or ends.
    static void replaceWord(std::string &text, const std::string &word, const std::string &other)
    {
        for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) {
            const std::size_t after = at + word.size();
            if ((at > 0 && text[at - 1] != ' ') || (after < text.size() && text[after] != ' '))
                continue;
            text.replace(at, word.size(), other);
        }
    }

    void overClaim(model::Change &change) const
    {
        const auto *attribute =
            std::get_if<std::string>(&change.key.cells.at(model::keyIndex(model::Table::Claim, "attribute")));
        auto *value =
            std::get_if<std::string>(&change.values->at(model::valueIndex(model::Table::Claim, "value")));
        if (attribute == nullptr || value == nullptr || !isReference(*attribute))
            return;
        if (const auto number = negativeNumber(*value))
            *value = std::to_string(m_replace(*number));
    }

    // What a person says of an item has the item's id for its subject.
    void overSubject(std::vector<Cell> &values) const
    {
        const auto *source =
            std::get_if<std::string>(&values.at(model::valueIndex(model::Table::Report, "source")));
        auto *subject =
            std::get_if<std::string>(&values.at(model::valueIndex(model::Table::Report, "subject")));
        if (source == nullptr || subject == nullptr || *source != reconcile::kPersonSource)
            return;
        if (const auto number = negativeNumber(*subject))
            *subject = std::to_string(m_replace(*number));
    }

    const model::ClassRegistry &m_classes;
    Replace m_replace;
    mutable std::unordered_map<std::string, bool> m_isReference; // as far as asked
};

// Negative ids and the real ones that they get, in the order in which they were made: -1, -2 … Drafts number
// what is new without gaps, so most are kept in a row.
class NewIds
{
public:
    explicit NewIds(std::size_t changes) : m_mostInRow(kInRowForAChange * changes) {}

    void name(std::int64_t id)
    {
        std::int64_t &place = placeOf(id);
        if (place == 0)
            ++m_count;
        place = kNamed;
    }
    std::int64_t count() const { return m_count; }
    void number(std::int64_t next)
    {
        for (std::int64_t &place : m_row) {
            if (place == kNamed)
                place = next++;
        }
        for (auto &[id, place] : m_far)
            place = next++;
    }
    std::int64_t real(std::int64_t id) { return placeOf(id); }

private:
    static constexpr std::int64_t kNamed = -1;
    static constexpr std::size_t kInRowForAChange = 16;

    std::int64_t &placeOf(std::int64_t id)
    {
        const auto at = static_cast<std::uint64_t>(-(id + 1));
        if (at >= m_mostInRow)
            return m_far[id];
        if (at >= m_row.size())
            m_row.resize(at + 1);
        return m_row[at];
    }

    std::size_t m_mostInRow;
    std::int64_t m_count = 0;
    std::vector<std::int64_t> m_row;                            // of -1, -2 …; 0: not named
    std::map<std::int64_t, std::int64_t, std::greater<>> m_far; // of all below
};

} // namespace

Outcome giveRealIds(model::OperationDraft &draft, const model::ClassRegistry &classes,
                    const std::function<Result<std::int64_t>(std::int64_t count)> &reserve)
{
    NewIds ids(draft.changes.size());
    const IdWalk collect(classes, [&](std::int64_t id) {
        ids.name(id);
        return id;
    });
    TALLY_CHECK(collect.over(draft));
    if (ids.count() == 0)
        return {};
    TALLY_TRY(const std::int64_t next, reserve(ids.count()));
    ids.number(next);
    return IdWalk(classes, [&](std::int64_t id) { return ids.real(id); }).over(draft);
}

Outcome replaceIds(model::OperationDraft &draft, const model::ClassRegistry &classes,
                   const std::function<std::int64_t(std::int64_t)> &replace)
{
    return IdWalk(classes, replace).over(draft);
}

Outcome moveNewIds(model::OperationDraft &draft, const model::ClassRegistry &classes, std::int64_t by)
{
    return by == 0 ? Outcome() : replaceIds(draft, classes, [by](std::int64_t id) { return id + by; });
}

} // namespace tally::app
