// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/filter_conditions.h"

#include "core/text.h"
#include "estate/filter_matchers.h"
#include "model/attributes.h"

#include <algorithm>
#include <functional>
#include <unordered_map>

namespace tally::estate {

namespace {

using NumberTest = std::function<bool(std::int64_t)>;

// Judges each distinct text once.
class TextMemo
{
public:
    using Judge = std::function<bool(std::string_view text, std::string_view folded)>;
    TextMemo(const Estate &estate, Judge judge)
        : m_strings(estate.strings()), m_judge(std::move(judge)), m_known(m_strings.size(), 0)
    {
    }
    bool holds(Value value)
    {
        if (value.kind != ValueKind::Text && value.kind != ValueKind::List)
            return false;
        const auto id = static_cast<StringId>(value.number);
        if (id >= m_known.size())
            return false;
        if (m_known[id] == 0)
            m_known[id] =
                (value.kind == ValueKind::Text ? m_judge(m_strings.text(id), m_strings.folded(id)) : list(id))
                    ? 2
                    : 1;
        return m_known[id] == 2;
    }

private:
    bool list(StringId id) const
    {
        const auto parsed = model::parseAttributeValue(m_strings.text(id));
        const auto *texts = parsed ? std::get_if<std::vector<std::string>>(&*parsed) : nullptr;
        const auto *numbers = parsed ? std::get_if<std::vector<std::int64_t>>(&*parsed) : nullptr;
        const auto holdsText = [this](const std::string &each) { return m_judge(each, text::folded(each)); };
        const auto holdsNumber = [&](std::int64_t each) { return holdsText(std::to_string(each)); };
        return (texts != nullptr && std::any_of(texts->begin(), texts->end(), holdsText)) ||
               (numbers != nullptr && std::any_of(numbers->begin(), numbers->end(), holdsNumber));
    }
    const StringPool &m_strings;
    Judge m_judge;
    std::vector<std::uint8_t> m_known; // 0: not judged
};

ConditionPtr textCondition(Field field, TextMemo::Judge judge)
{
    return condition([field = std::move(field), judge = std::move(judge)](const Estate &estate) {
        const auto memo = std::make_shared<TextMemo>(estate, judge);
        const FieldReader reader(estate, field);
        return matcher(
            estate, partOf(field.kind),
            [reader, memo](const Subject &subject) { return memo->holds(reader.at(subject)); },
            [reader, memo](const Subject &subject) {
                const Value value = reader.at(subject);
                return value.kind == ValueKind::Unknown ? Truth::Unknown
                       : memo->holds(value)             ? Truth::Yes
                                                        : Truth::No;
            });
    });
}

ConditionPtr numberCondition(Field field, std::function<NumberTest(const Estate &)> testFor)
{
    return condition([field = std::move(field), testFor = std::move(testFor)](const Estate &estate) {
        const FieldReader reader(estate, field);
        const NumberTest test = testFor(estate);
        return matcher(
            estate, partOf(field.kind),
            [reader, test](const Subject &subject) {
                const Value value = reader.at(subject);
                return value.kind == ValueKind::Integer && test(value.number);
            },
            [reader, test](const Subject &subject) {
                const Value value = reader.at(subject);
                return value.kind != ValueKind::Integer ? Truth::Unknown
                       : test(value.number)             ? Truth::Yes
                                                        : Truth::No;
            });
    });
}

// The columns of a class that a bare word is looked for in; a reference by the name of what it refers to.
class Searcher
{
public:
    Searcher(const Estate &estate, TextMemo::Judge judge)
        : m_estate(estate), m_name(*estate.columnOf("name")), m_memo(estate, std::move(judge))
    {
    }
    bool mentions(const Subject &subject)
    {
        if (subject.installation != nullptr) {
            const Title title = m_estate.titleAt(subject.installation->title);
            return m_memo.holds({ValueKind::Text, title.name}) ||
                   m_memo.holds({ValueKind::Text, title.publisher});
        }
        for (const auto &[column, isReference] : columnsOf(m_estate.classAt(subject.row))) {
            Value value = read(column, subject.row);
            if (isReference && value.kind == ValueKind::Integer) {
                const Row target = m_estate.rowOf(ItemId(value.number));
                value = target == kNoRow ? Value{} : read(m_name, target);
            }
            if (m_memo.holds(value))
                return true;
        }
        return false;
    }

private:
    using Columns = std::vector<std::pair<ColumnRef, bool>>;

    Value read(ColumnRef column, Row row) const
    {
        Value value;
        m_estate.read(column, std::span(&row, 1), std::span(&value, 1));
        return value;
    }
    const Columns &columnsOf(std::string_view className)
    {
        const auto [entry, isNew] = m_columns.try_emplace(className);
        if (isNew) {
            for (const model::AttributeSpec &spec : m_estate.classes().attributesOf(className)) {
                const auto column = spec.searchable ? m_estate.columnOf(spec.name) : std::nullopt;
                if (column && column->kind != ColumnRef::Kind::Empty)
                    entry->second.emplace_back(*column, spec.type == model::AttributeType::Reference);
            }
        }
        return entry->second;
    }
    const Estate &m_estate;
    ColumnRef m_name;
    TextMemo m_memo;
    std::unordered_map<std::string_view, Columns> m_columns;
};

} // namespace

bool holds(std::int64_t value, Comparison comparison, std::int64_t first, std::int64_t last)
{
    switch (comparison) {
    case Comparison::Less:
        return value < first;
    case Comparison::LessOrEqual:
        return value <= last;
    case Comparison::Greater:
        return value > last;
    case Comparison::GreaterOrEqual:
        return value >= first;
    case Comparison::NotEqual:
        return value < first || value > last;
    case Comparison::Contains:
    case Comparison::Equal:
        return value >= first && value <= last;
    }
    return false;
}

ConditionPtr presence(Field field, Presence wanted)
{
    Reach reach;
    if (wanted == Presence::Gone) // which depends on what is referred to
        reach = reach.behind({Hop::Kind::Reference, field.attribute});
    return condition(
        [field = std::move(field), wanted](const Estate &estate) {
            return matcher(estate, partOf(field.kind),
                           [&estate, wanted, reader = FieldReader(estate, field)](const Subject &subject) {
                               const Value value = reader.at(subject);
                               if (wanted == Presence::Gone)
                                   return value.kind == ValueKind::Integer &&
                                          estate.rowOf(ItemId(value.number)) == kNoRow;
                               if (wanted != Presence::None)
                                   return (value.kind != ValueKind::Unknown) == (wanted == Presence::Known);
                               const std::string_view text = estate.strings().text(
                                   value.kind == ValueKind::Text || value.kind == ValueKind::List
                                       ? static_cast<StringId>(value.number)
                                       : kNoString);
                               return (value.kind == ValueKind::Text && text.empty()) ||
                                      (value.kind == ValueKind::List && text == "[]");
                           });
        },
        std::move(reach));
}

ConditionPtr textMatches(Field field, TextPattern pattern)
{
    return textCondition(std::move(field),
                         [pattern = std::move(pattern)](std::string_view text, std::string_view folded) {
                             return pattern.matches(text, folded);
                         });
}

ConditionPtr textOrder(Field field, Comparison comparison, std::string text)
{
    return textCondition(std::move(field), [comparison, wanted = text::folded(text)](
                                               std::string_view, std::string_view folded) {
        return !folded.empty() && holds(compareNaturally(folded, wanted), comparison, 0, 0);
    });
}

ConditionPtr integerOrder(Field field, Comparison comparison, std::int64_t value)
{
    return numberCondition(std::move(field), [comparison, value](const Estate &) {
        return [=](std::int64_t number) { return holds(number, comparison, value, value); };
    });
}

ConditionPtr dayOrder(Field field, bool instants, Comparison comparison, DaySpan span)
{
    return numberCondition(std::move(field), [instants, comparison, span](const Estate &estate) {
        return [=, from = span.from(estate.today()), to = span.to(estate.today())](std::int64_t number) {
            return holds(instants ? dayOf(number) : number, comparison, from, to);
        };
    });
}

ConditionPtr age(Field field, Comparison comparison, DaySpan duration)
{
    return numberCondition(std::move(field), [comparison, duration](const Estate &estate) {
        const Day today = estate.today();
        const std::int64_t days = std::int64_t{today} - (addMonths(today, -duration.months) - duration.days);
        return [=](std::int64_t number) { return holds(number, comparison, days, days); };
    });
}

ConditionPtr classIs(std::string className)
{
    return condition([className = std::move(className)](const Estate &estate) {
        const TextMemo::Judge judge = [&estate, className](std::string_view text, std::string_view) {
            return estate.classes().isA(text, className);
        };
        return matcher(estate, Part::Device,
                       [reader = FieldReader(estate, {Field::Kind::Column, "class"}),
                        memo = std::make_shared<TextMemo>(estate, judge)](const Subject &subject) {
                           return memo->holds(reader.at(subject));
                       });
    });
}

ConditionPtr anywhere(TextPattern pattern)
{
    const ConditionPtr byIdentifier = identifier({}, pattern, {});
    Reach reach;
    reach = reach.behind({Hop::Kind::Reference, {}});
    return condition(
        [pattern = std::move(pattern), byIdentifier](const Estate &estate) {
            const TextMemo::Judge judge = [pattern](std::string_view text, std::string_view folded) {
                return pattern.matches(text, folded);
            };
            return matcher(
                estate, Part::Title,
                [searcher = std::make_shared<Searcher>(estate, judge),
                 identifiers = std::shared_ptr<Matcher>(byIdentifier->bind(estate))](const Subject &subject) {
                    return searcher->mentions(subject) ||
                           (subject.installation == nullptr && identifiers->matches(subject));
                });
        },
        std::move(reach));
}

namespace {

// What is referred to. Many items refer to few: each target is judged once.
template <typename Answer>
class TargetMemo
{
public:
    using Ask = std::function<Answer(Matcher &, const Subject &)>;
    TargetMemo(const Estate &estate, const Field &field, ConditionPtr target, Ask ask, Answer nothing)
        : m_estate(estate), m_reader(estate, field), m_target(std::move(target)), m_ask(std::move(ask)),
          m_nothing(nothing)
    {
    }
    Answer of(const Subject &subject)
    {
        const Value value = m_reader.at(subject);
        if (value.kind != ValueKind::Integer)
            return m_nothing;
        const auto [entry, isNew] = m_known.try_emplace(value.number, m_nothing);
        if (isNew) {
            const Row row = m_estate.rowOf(ItemId(value.number));
            if (!m_inner)
                m_inner = m_target->bind(m_estate);
            if (row != kNoRow)
                entry->second = m_ask(*m_inner, {row, nullptr});
        }
        return entry->second;
    }

private:
    const Estate &m_estate;
    FieldReader m_reader;
    ConditionPtr m_target;
    MatcherPtr m_inner; // when it is asked first
    Ask m_ask;
    Answer m_nothing;
    std::unordered_map<std::int64_t, Answer> m_known;
};

Hop hopOf(const Field &field)
{
    return field.kind == Field::Kind::TitleProduct ? Hop{Hop::Kind::Product, {}}
                                                   : Hop{Hop::Kind::Reference, field.attribute};
}

} // namespace

ConditionPtr reference(Field field, ConditionPtr target)
{
    Reach reach = target->reach().behind(hopOf(field));
    return condition(
        [field = std::move(field), target = std::move(target)](const Estate &estate) {
            const auto matching = std::make_shared<TargetMemo<bool>>(
                estate, field, target,
                [](Matcher &inner, const Subject &subject) { return inner.matches(subject); }, false);
            const auto judged = std::make_shared<TargetMemo<Truth>>(
                estate, field, target,
                [](Matcher &inner, const Subject &subject) { return inner.judge(subject); }, Truth::Unknown);
            return matcher(
                estate, partOf(field.kind),
                [matching](const Subject &subject) { return matching->of(subject); },
                [judged](const Subject &subject) { return judged->of(subject); });
        },
        std::move(reach));
}

} // namespace tally::estate
