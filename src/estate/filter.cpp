// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/filter.h"

#include "core/text.h"
#include "estate/filter_parser.h"
#include "estate/installation_columns.h"
#include "estate/sort_order.h"

#include <algorithm>

namespace tally::estate {

namespace {

constexpr std::size_t kBlock = 2048; // items judged together, column by column

class ConditionFilter final : public Filter
{
public:
    explicit ConditionFilter(ConditionPtr condition) : m_condition(std::move(condition)) {}

    Result<std::vector<Row>> apply(const Estate &estate, std::span<const Row> candidates,
                                   JobContext &job) const override
    {
        if (!m_condition)
            return std::vector<Row>(candidates.begin(), candidates.end());
        std::vector<Row> rows;
        std::vector<std::uint8_t> marks;
        const MatcherPtr matcher = m_condition->bind(estate);
        for (std::size_t begin = 0; begin < candidates.size(); begin += kBlock) {
            if (job.cancelled())
                return makeError(ErrorCode::Cancelled, "the filter was cancelled", "Nothing was changed.");
            const auto block = candidates.subspan(begin, std::min(kBlock, candidates.size() - begin));
            marks.assign(block.size(), 1);
            matcher->keepItems(block, marks);
            for (std::size_t i = 0; i < block.size(); ++i) {
                if (marks[i] != 0)
                    rows.push_back(block[i]);
            }
        }
        return rows;
    }
    std::vector<Row> apply(const Estate &estate, const std::vector<Row> &candidates) const override
    {
        JobContext unhurried;
        return *apply(estate, candidates, unhurried);
    }
    bool matches(const Estate &estate, Row row) const override
    {
        return !m_condition || m_condition->bind(estate)->matches({row, nullptr});
    }

private:
    ConditionPtr m_condition; // null: everything, which only an empty text asks for
};

} // namespace

std::optional<FilterError> filterMistake(std::string_view text, std::string_view className,
                                         const model::ClassRegistry &classes)
{
    FilterParser parser(text, FilterParser::scopeOf(className, classes), className, classes);
    (void)parser.parse();
    std::optional<FilterError> mistake = parser.error();
    if (mistake && mistake->at < text.size()) {
        const std::size_t end = text.find_first_of(" \t\r\n():=<>!\"", mistake->at);
        mistake->length = std::max<std::size_t>(std::min(end, text.size()) - mistake->at, 1);
    }
    return mistake;
}

Error filterMistakeAsError(std::string_view text, const FilterError &mistake)
{
    const std::size_t at = std::min(mistake.at, text.size());
    Error error = makeError(ErrorCode::Usage, "at character " + std::to_string(at + 1) +
                                                  " of the filter, expected " + mistake.expected + "\n  " +
                                                  std::string(text) + "\n  " + std::string(at, ' ') + "^");
    if (!mistake.suggestion.empty())
        error.remedy = "Did you mean \"" + mistake.suggestion + "\"?";
    return error;
}

Result<std::shared_ptr<const Filter>> parseFilter(std::string_view text, std::string_view className,
                                                  const model::ClassRegistry &classes)
{
    FilterParser parser(text, FilterParser::Scope::Items, className, classes);
    ConditionPtr condition = parser.parse();
    if (parser.error())
        return filterMistakeAsError(text, *parser.error());
    return std::shared_ptr<const Filter>(std::make_shared<ConditionFilter>(std::move(condition)));
}

} // namespace tally::estate
