// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/what_if_json.h"

#include "app/input_files.h"
#include "cli/table_output.h"
#include "core/display_text.h"
#include "core/number.h"
#include "licence/profile.h"
#include "licence/wording.h"

#include <ostream>

namespace tally::cli {

namespace {

struct Figures
{
    std::int64_t entitled = 0, required = 0, consumed = 0, shortfall = 0, surplus = 0, cost = 0;
};

Figures figuresOf(const licence::Line *line)
{
    return line == nullptr ? Figures{} : Figures{line->entitled,  line->required, line->consumed,
                                                 line->shortfall, line->surplus,  line->cost};
}

Json figuresJson(const licence::Line *line)
{
    const Figures figures = figuresOf(line);
    return {{"entitled", figures.entitled},   {"required", figures.required}, {"consumed", figures.consumed},
            {"shortfall", figures.shortfall}, {"surplus", figures.surplus},   {"cost_pence", figures.cost}};
}

const licence::Product &productOf(const app::WhatIfAnswer &answer, const app::LinePair &pair)
{
    return pair.before != nullptr ? answer.before.reading.scene.products[pair.before->product]
                                  : answer.after.reading.scene.products[pair.after->product];
}

licence::Metric metricOf(const app::LinePair &pair)
{
    return (pair.before != nullptr ? pair.before : pair.after)->metric;
}

std::int64_t costOf(const licence::Scene &scene, const licence::Position &position)
{
    std::int64_t cost = 0;
    for (const licence::Line &line : position.lines)
        cost += scene.products[line.product].isPriced ? line.cost : 0;
    return cost;
}

std::string change(std::int64_t before, std::int64_t after)
{
    return before == after ? std::to_string(before) : std::to_string(before) + " > " + std::to_string(after);
}

struct Option
{
    std::string_view name;
    app::WhatIfStep::Kind kind;
};
constexpr Option kSteps[] = {{"--buy", app::WhatIfStep::Kind::Buy},
                             {"--remove", app::WhatIfStep::Kind::Remove},
                             {"--remove-unused", app::WhatIfStep::Kind::RemoveUnused},
                             {"--upgrade", app::WhatIfStep::Kind::Upgrade}};

// "NAME=10"; the last "=" counts.
Result<app::WhatIfStep> stepOf(const Option &option, const std::string &word)
{
    using Kind = app::WhatIfStep::Kind;
    app::WhatIfStep step;
    step.kind = option.kind;
    const std::size_t equals = word.rfind('=');
    const std::string name = word.substr(0, equals);
    const std::string value = equals == std::string::npos ? std::string() : word.substr(equals + 1);
    (option.kind == Kind::Buy || option.kind == Kind::RemoveUnused ? step.product
                                                                   : step.licences.emplace_back()) =
        option.kind == Kind::RemoveUnused ? word : name;
    if (option.kind == Kind::Upgrade)
        step.version = value;
    const bool needsUnits =
        option.kind == Kind::Buy || (option.kind == Kind::Remove && equals != std::string::npos);
    if (needsUnits) {
        step.units = wholeNumber(value);
        if (!step.units || *step.units < 1)
            return makeError(ErrorCode::Usage, "\"" + word + "\" gives no number of units",
                             "Write " + std::string(option.name) + " \"NAME=10\".");
    }
    if (option.kind == Kind::Upgrade && value.empty())
        return makeError(ErrorCode::Usage, "\"" + word + "\" gives no version",
                         "Write --upgrade \"LICENCE=2024\".");
    return step;
}

} // namespace

Result<std::optional<app::WhatIf>> whatIfOf(const Invocation &invocation)
{
    app::WhatIf question;
    if (invocation.has("--what-if")) {
        const std::string file = invocation.value("--what-if");
        TALLY_TRY(const std::string text, app::readInput(file));
        auto read = app::readWhatIf(text);
        if (!read) {
            Error error = read.error();
            error.file = file;
            return error;
        }
        question = std::move(*read);
    }
    for (const Option &option : kSteps) {
        for (const std::string &word : invocation.values(option.name)) {
            TALLY_TRY(app::WhatIfStep step, stepOf(option, word));
            question.steps.push_back(std::move(step));
        }
    }
    return question.steps.empty() ? std::optional<app::WhatIf>() : std::optional(std::move(question));
}

Json whatIfJson(const app::WhatIf &question, const app::WhatIfAnswer &answer)
{
    Json json;
    json["what_if"] = nullable(question.name);
    json["as_of"] = formatDay(answer.before.position.asOf);
    json["view"] = std::string(licence::wordOf(answer.before.position.view));
    json["lines"] = Json::array();
    for (const app::LinePair &pair : app::linePairs(answer, true)) {
        const licence::Product &product = productOf(answer, pair);
        json["lines"].push_back({{"product", product.name},
                                 {"edition", nullable(product.edition)},
                                 {"metric", std::string(licence::wordOf(metricOf(pair)))},
                                 {"before", figuresJson(pair.before)},
                                 {"after", figuresJson(pair.after)}});
    }
    json["cost_before_pence"] = costOf(answer.before.reading.scene, answer.before.position);
    json["cost_after_pence"] = costOf(answer.after.reading.scene, answer.after.position);
    json["consolidations"] = Json::array();
    for (const app::Consolidated &each : answer.consolidations)
        json["consolidations"].push_back({{"name", nullable(each.name)},
                                          {"years", each.terms.years},
                                          {"owned", each.terms.owned},
                                          {"shortfall", each.terms.shortfall},
                                          {"reused", each.terms.reused},
                                          {"keeping_pence", each.answer.keeping},
                                          {"moving_pence", each.answer.moving},
                                          {"cheaper", each.answer.isCheaper},
                                          {"break_even", nullable(each.answer.breakEven)}});
    return json;
}

void printWhatIf(Context &context, const app::WhatIf &question, const app::WhatIfAnswer &answer)
{
    TableOutput table({"product", "metric", "entitled", "required", "consumed", "short", "spare", "cost"});
    for (const app::LinePair &pair : app::linePairs(answer, true)) {
        const Figures before = figuresOf(pair.before), after = figuresOf(pair.after);
        const licence::Product &product = productOf(answer, pair);
        table.add(
            {text::printable(licence::labelOf(product)), std::string(licence::wordOf(metricOf(pair))),
             change(before.entitled, after.entitled), change(before.required, after.required),
             change(before.consumed, after.consumed), change(before.shortfall, after.shortfall),
             change(before.surplus, after.surplus),
             product.isPriced ? formatMoney(before.cost) + " > " + formatMoney(after.cost) : std::string()});
    }
    context.print(table);
    for (const app::Consolidated &each : answer.consolidations) {
        context.out() << "over " << each.terms.years << " years: keeping " << formatMoney(each.answer.keeping)
                      << ", moving " << formatMoney(each.answer.moving) << "; "
                      << (each.answer.isCheaper ? "moving is cheaper" : "keeping is cheaper");
        if (each.answer.breakEven)
            context.out() << "; moving is cheaper from " << licence::unitsWord(*each.answer.breakEven)
                          << " to buy on";
        context.out() << "\n";
    }
    context.err() << (question.name.empty() ? std::string("what if") : text::printable(question.name))
                  << ": nothing was recorded; what is short costs "
                  << formatMoney(costOf(answer.before.reading.scene, answer.before.position)) << " now and "
                  << formatMoney(costOf(answer.after.reading.scene, answer.after.position)) << " then\n";
}

} // namespace tally::cli
