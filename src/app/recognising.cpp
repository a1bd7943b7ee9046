// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recognising.h"

#include "app/recognised_products.h"
#include "core/number.h"
#include "core/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <set>

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

Result<Plan> tryRecognition(const estate::Estate &estate, const std::vector<std::string> &texts,
                            JobContext &job)
{
    TALLY_TRY(const std::vector<model::DefinitionRow> more, rulesOf(texts));
    TALLY_TRY(const recognise::Rules rules, recognitionRules(estate, more));
    return recognise::planRecognition(estate, rules, job);
}

Result<RecogniseResult> recogniseTitles(Register &opened, const RecogniseOptions &options, JobContext &job)
{
    RecogniseResult result;
    TALLY_TRY(const std::vector<model::DefinitionRow> more, rulesOf(options.rules));
    TALLY_TRY(const estate::EstatePtr estate, opened.current(job));
    TALLY_TRY(result.plan, tryRecognition(*estate, options.rules, job));
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
    verdict.rule = recognise::kStatedRule;
    if (statement.isUnknown) {
        verdict.state = recognise::kNotFound;
        return verdict;
    }
    verdict.state = recognise::kManually;
    verdict.product = {statement.product, statement.publisher, statement.productClass, {}};
    verdict.edition = statement.edition;
    verdict.version = statement.version;
    return verdict;
}

Result<ItemId> statedProduct(const estate::Estate &estate, const TitleStatement &statement)
{
    if (statement.isUnknown)
        return ItemId();
    if (!statement.productClass.empty() && !recognise::isClass(statement.productClass))
        return makeError(
            ErrorCode::Usage, "\"" + statement.productClass + "\" is no class",
            "Write commercial, subscription, freeware, open_source, in_house, component, update, "
            "driver, trial or unknown.");
    TALLY_TRY(const ItemId product, productCalled(estate, statement.product));
    if (!product || statement.productClass.empty() ||
        estate.displayAt(estate.rowOf(product), "licensing") == statement.productClass)
        return product;
    return makeError(ErrorCode::Usage, "the class is for a new product, and this one is there already",
                     "Set it with \"tally set KEY licensing=" + statement.productClass + "\".");
}

using Titles = std::vector<std::uint32_t>;

// What several statements come to; each says another thing of other titles.
class StatedPlanner
{
public:
    explicit StatedPlanner(const estate::Estate &estate)
        : m_estate(estate), m_rows(recognise::rowsByTitle(estate)),
          m_standings(recognise::standingsOf(estate))
    {
        m_plan.titles = static_cast<std::int64_t>(estate.titleCount());
        m_plan.before = recognise::figuresOf(m_rows, m_standings);
    }

    Outcome take(const TitleStatement &statement, const Titles &titles)
    {
        TALLY_TRY(const ItemId product, statedProduct(m_estate, statement));
        const recognise::Verdict said = verdictOf(statement);
        if (!product && said.isFound() && m_made.insert(recognise::subjectOf(said.product)).second)
            m_plan.missing.push_back(said.product);
        std::string shown =
            product ? m_estate.displayAt(m_estate.rowOf(product), "licensing") : statement.productClass;
        if (shown.empty() && said.isFound())
            shown = recognise::kUnknownClass;
        for (const std::uint32_t title : titles) {
            const recognise::Verdict verdict = statement.readsTitle ? withWords(said, title) : said;
            m_standings[title] = {std::string(verdict.state), shown};
            auto before = m_estate.recognitionOf(title);
            const bool isSo = before && before->product == product && bool(product) == verdict.isFound() &&
                              before->state == verdict.state && before->rule == verdict.rule &&
                              before->edition == verdict.edition && before->version == verdict.version;
            if (!isSo)
                m_plan.changes.push_back({title, std::move(before), verdict, product, m_rows[title]});
        }
        return {};
    }

    Plan finish() &&
    {
        m_plan.after = recognise::figuresOf(m_rows, m_standings);
        return std::move(m_plan);
    }

private:
    recognise::Verdict withWords(recognise::Verdict verdict, std::uint32_t title) const
    {
        const recognise::NormalisedTitle words = recognise::normalised(m_estate, title);
        if (verdict.edition.empty())
            verdict.edition = words.edition;
        if (verdict.version.empty())
            verdict.version = words.version.empty() ? words.column : words.version;
        return verdict;
    }

    const estate::Estate &m_estate;
    std::vector<std::int64_t> m_rows;
    std::vector<recognise::Standing> m_standings;
    std::set<std::string> m_made;
    Plan m_plan;
};

// What the rules say of titles that a person has let go.
Result<Plan> releasedPlan(const estate::Estate &estate, const Titles &titles, JobContext &job)
{
    TALLY_TRY(const recognise::Rules rules, recognitionRules(estate));
    const std::set<std::uint32_t> released(titles.begin(), titles.end());
    TALLY_TRY(Plan plan, recognise::planRecognition(estate, rules, job, released));
    std::erase_if(plan.changes, [&](const PlannedTitle &each) { return !released.contains(each.title); });
    keepNeeded(plan);
    return plan;
}

bool isRelease(const TitleStatement &statement)
{
    return statement.product.empty() && !statement.isUnknown;
}

Result<Plan> planOf(const estate::Estate &estate,
                    const std::vector<std::pair<TitleStatement, Titles>> &stated, JobContext &job)
{
    Titles released;
    for (const auto &[statement, titles] : stated) {
        if (isRelease(statement))
            released.insert(released.end(), titles.begin(), titles.end());
    }
    if (!released.empty())
        return releasedPlan(estate, released, job);
    StatedPlanner planner(estate);
    for (const auto &[statement, titles] : stated)
        TALLY_CHECK(planner.take(statement, titles));
    return std::move(planner).finish();
}

Result<std::optional<OperationNumber>> recordStated(Register &opened, const estate::Estate &estate,
                                                    const Plan &plan, const std::string &reason,
                                                    JobContext &job)
{
    return record(opened, estate, plan, {}, reason.empty() ? "a title stated" : reason, job);
}

} // namespace

Result<RecogniseResult> stateTitle(Register &opened, const TitleStatement &statement,
                                   const std::string &reason, bool dryRun, JobContext &job)
{
    RecogniseResult result;
    TALLY_TRY(const estate::EstatePtr estate, opened.current(job));
    TALLY_TRY(Titles titles, titlesCalled(*estate, statement.title));
    TALLY_TRY(result.plan, planOf(*estate, {{statement, std::move(titles)}}, job));
    if (!dryRun) {
        TALLY_TRY(result.operation, recordStated(opened, *estate, result.plan, reason, job));
    }
    return result;
}

Result<RecogniseResult> stateTitles(Register &opened, const std::vector<StatedTitles> &stated,
                                    const std::string &reason, JobContext &job)
{
    RecogniseResult result;
    TALLY_TRY(const estate::EstatePtr estate, opened.current(job));
    std::map<TitleId, std::uint32_t> places;
    for (std::uint32_t title = 0; title < estate->titleCount(); ++title)
        places.emplace(estate->titleAt(title).id, title);
    std::vector<std::pair<TitleStatement, Titles>> wanted;
    for (const StatedTitles &each : stated) {
        Titles titles;
        for (const TitleId id : each.titles) {
            const auto place = places.find(id);
            if (place == places.end())
                return makeError(ErrorCode::NotFound, "there is no title #" + std::to_string(id.value));
            titles.push_back(place->second);
        }
        wanted.emplace_back(each.statement, std::move(titles));
    }
    TALLY_TRY(result.plan, planOf(*estate, wanted, job));
    TALLY_TRY(result.operation, recordStated(opened, *estate, result.plan, reason, job));
    return result;
}

} // namespace tally::app
