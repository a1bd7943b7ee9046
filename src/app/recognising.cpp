// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recognising.h"

#include "app/recognised_products.h"
#include "core/number.h"
#include "core/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>

namespace tally::app {

namespace {

using recognise::NamedProduct;
using recognise::Plan;
using recognise::PlannedTitle;

model::RecognitionRow rowOf(const estate::Estate &estate, const PlannedTitle &planned,
                            const std::map<std::string, ItemId> &made)
{
    model::RecognitionRow row;
    row.owner = planned.before ? planned.before->owner : kPartnership;
    row.title = estate.titleAt(planned.title).id;
    row.product = planned.product;
    if (!row.product && planned.after.isFound()) {
        const auto found = made.find(recognise::subjectOf(planned.after.product));
        row.product = found == made.end() ? ItemId() : found->second;
    }
    row.edition = planned.after.edition;
    row.version = planned.after.version;
    row.state = planned.after.state;
    row.rule = planned.after.rule;
    return row;
}

bool isHeld(const estate::Estate &estate, const model::DefinitionRow &rule)
{
    const auto held = estate.definitions(rule.kind);
    return std::any_of(held.begin(), held.end(), [&](const model::DefinitionRow &each) {
        return each.name == rule.name && each.text == rule.text;
    });
}

// The rules that are kept and what follows from them are one operation.
Result<std::optional<OperationNumber>> record(Register &opened, const estate::Estate &estate,
                                              const Plan &plan,
                                              const std::vector<model::DefinitionRow> &rules,
                                              const std::string &reason, JobContext &job)
{
    std::vector<NamedProduct> wanted = plan.missing;
    wanted.insert(wanted.end(), plan.stale.begin(), plan.stale.end());
    TALLY_TRY(MadeProducts made, makeProducts(opened, wanted, 0, job));
    model::OperationDraft draft = std::move(made.draft);
    for (const PlannedTitle &planned : plan.changes) {
        const model::RecognitionRow row = rowOf(estate, planned, made.items);
        const auto was = estate.beganOf(model::keyOf(row));
        draft.changes.push_back(was ? model::replace(row, *was) : model::begin(row));
    }
    for (const model::DefinitionRow &row : rules) {
        const auto was = estate.beganOf(model::keyOf(row));
        if (!isHeld(estate, row))
            draft.changes.push_back(was ? model::replace(row, *was) : model::begin(row));
    }
    if (draft.changes.empty())
        return std::optional<OperationNumber>();
    draft.kind = "recognise";
    draft.source = recognise::kCatalogueSource;
    draft.reason = reason;
    TALLY_TRY(const OperationNumber number, opened.commit(std::move(draft), job));
    return std::optional(number);
}

// The kind may be left out in a file of rules.
std::string withKind(const std::string &text)
{
    auto json = nlohmann::ordered_json::parse(text, nullptr, false);
    if (json.contains("kind"))
        return text;
    json["kind"] = recognise::kRuleKind;
    return json.dump(2);
}

Result<std::vector<model::DefinitionRow>> rulesOf(const std::vector<std::string> &texts)
{
    std::vector<model::DefinitionRow> rules;
    for (const std::string &text : texts) {
        const auto json = nlohmann::json::parse(text, nullptr, false);
        const auto name = json.is_object() ? json.find("name") : json.end();
        if (!json.is_object() || name == json.end() || !name->is_string() || name->get<std::string>().empty())
            return makeError(ErrorCode::InvalidInput, "a file of recognition rules has no \"name\"",
                             "docs/recognition.md shows one.");
        const auto kind = json.find("kind");
        if (kind != json.end() && *kind != recognise::kRuleKind)
            return makeError(ErrorCode::InvalidInput, "a file of recognition rules is of another kind",
                             "Write \"kind\": \"recognition_rule\", or leave it out.");
        rules.push_back(
            {kPartnership, std::string(recognise::kRuleKind), name->get<std::string>(), withKind(text)});
    }
    return rules;
}

} // namespace

Result<recognise::Rules> recognitionRules(const estate::Estate &estate,
                                          const std::vector<model::DefinitionRow> &more)
{
    std::vector<model::DefinitionRow> all = estate.definitions(recognise::kRuleKind);
    for (const model::DefinitionRow &row : more) {
        std::erase_if(all, [&](const model::DefinitionRow &each) { return each.name == row.name; });
        all.push_back(row);
    }
    return recognise::Rules::build(all);
}

Result<RecogniseResult> recogniseTitles(Register &opened, const RecogniseOptions &options, JobContext &job)
{
    RecogniseResult result;
    TALLY_TRY(const std::vector<model::DefinitionRow> more, rulesOf(options.rules));
    TALLY_TRY(const estate::EstatePtr estate, opened.current(job));
    TALLY_TRY(const recognise::Rules rules, recognitionRules(*estate, more));
    TALLY_TRY(result.plan, recognise::planRecognition(*estate, rules, job));
    if (!options.dryRun) {
        TALLY_TRY(result.operation,
                  record(opened, *estate, result.plan, more,
                         options.reason.empty() ? "titles recognised" : options.reason, job));
    }
    return result;
}

namespace {

Result<std::vector<std::uint32_t>> titlesCalled(const estate::Estate &estate, const std::string &name)
{
    const auto id = name.starts_with('#') ? wholeNumber(std::string_view(name).substr(1)) : std::nullopt;
    const std::string folded = text::folded(text::trimmed(name));
    std::vector<std::uint32_t> titles;
    for (std::uint32_t title = 0; title < estate.titleCount(); ++title) {
        const estate::Title row = estate.titleAt(title);
        if (id ? row.id.value == *id : estate.strings().folded(row.name) == folded)
            titles.push_back(title);
    }
    if (!titles.empty())
        return titles;
    std::vector<std::string> known;
    for (std::uint32_t title = 0; title < estate.titleCount(); ++title)
        known.emplace_back(estate.strings().text(estate.titleAt(title).name));
    const std::string nearest = text::nearest(name, known);
    return makeError(ErrorCode::NotFound, "no title is called \"" + name + "\"",
                     nearest.empty() ? "\"tally recognise --unknown\" lists those that nobody knows."
                                     : "Did you mean \"" + nearest + "\"?");
}

// The product that there is, by name or key; none: to be made.
Result<ItemId> productCalled(const estate::Estate &estate, const std::string &name)
{
    const recognise::RegisterProducts products(estate);
    if (const auto *entry = products.find(name, {}))
        return entry->item;
    if (!name.starts_with('#'))
        return ItemId();
    TALLY_TRY(const estate::Row row, estate.findKey(name));
    if (!estate.classes().isA(std::string(estate.classAt(row)), "software_product"))
        return makeError(ErrorCode::InvalidInput, name + " is no software product",
                         "\"tally list software_product\" lists them.");
    return estate.idAt(row);
}

// Of the products to be made only those that what is left of the changes names.
void keepNeeded(Plan &plan)
{
    plan.stale.clear();
    std::erase_if(plan.missing, [&](const NamedProduct &product) {
        return std::none_of(plan.changes.begin(), plan.changes.end(), [&](const PlannedTitle &each) {
            return !each.product && each.after.product == product;
        });
    });
}

recognise::Verdict verdictOf(const TitleStatement &statement)
{
    recognise::Verdict verdict;
    verdict.state = recognise::kManually;
    verdict.product = {statement.product, {}, statement.productClass, {}};
    verdict.edition = statement.edition;
    verdict.version = statement.version;
    verdict.rule = recognise::kStatedRule;
    return verdict;
}

Result<Plan> statedPlan(const estate::Estate &estate, const TitleStatement &statement,
                        const std::vector<std::uint32_t> &titles)
{
    if (!statement.productClass.empty() && !recognise::isClass(statement.productClass))
        return makeError(
            ErrorCode::Usage, "\"" + statement.productClass + "\" is no class",
            "Write commercial, subscription, freeware, open_source, in_house, component, update, "
            "driver, trial or unknown.");
    TALLY_TRY(const ItemId product, productCalled(estate, statement.product));
    if (product && !statement.productClass.empty())
        return makeError(ErrorCode::Usage, "--class is for a new product, and this one is there already",
                         "Set it with \"tally set KEY licensing=" + statement.productClass + "\".");
    Plan plan;
    const recognise::Verdict verdict = verdictOf(statement);
    if (!product)
        plan.missing.push_back(verdict.product);
    const std::vector<std::int64_t> rows = recognise::rowsByTitle(estate);
    std::vector<recognise::Standing> standings = recognise::standingsOf(estate);
    plan.titles = static_cast<std::int64_t>(estate.titleCount());
    plan.before = recognise::figuresOf(rows, standings);
    const std::string shownClass =
        product ? estate.displayAt(estate.rowOf(product), "licensing") : statement.productClass;
    for (const std::uint32_t title : titles) {
        auto before = estate.recognitionOf(title);
        standings[title] = {std::string(verdict.state),
                            shownClass.empty() ? std::string(recognise::kUnknownClass) : shownClass};
        const bool isSo = before && before->product == product && product && before->state == verdict.state &&
                          before->edition == verdict.edition && before->version == verdict.version;
        if (!isSo)
            plan.changes.push_back({title, std::move(before), verdict, product, rows[title]});
    }
    plan.after = recognise::figuresOf(rows, standings);
    return plan;
}

} // namespace

Result<RecogniseResult> stateTitle(Register &opened, const TitleStatement &statement,
                                   const std::string &reason, bool dryRun, JobContext &job)
{
    RecogniseResult result;
    TALLY_TRY(const estate::EstatePtr estate, opened.current(job));
    TALLY_TRY(const std::vector<std::uint32_t> titles, titlesCalled(*estate, statement.title));
    if (statement.product.empty()) {
        TALLY_TRY(const recognise::Rules rules, recognitionRules(*estate));
        TALLY_TRY(result.plan,
                  recognise::planRecognition(*estate, rules, job, {titles.begin(), titles.end()}));
        std::erase_if(result.plan.changes, [&](const PlannedTitle &each) {
            return std::find(titles.begin(), titles.end(), each.title) == titles.end();
        });
        keepNeeded(result.plan);
    } else {
        TALLY_TRY(result.plan, statedPlan(*estate, statement, titles));
    }
    if (!dryRun) {
        TALLY_TRY(result.operation,
                  record(opened, *estate, result.plan, {}, reason.empty() ? "a title stated" : reason, job));
    }
    return result;
}

} // namespace tally::app
