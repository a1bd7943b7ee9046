// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rules that the register works by, and what a new one would find. To add a kind: a line in kKinds.
#include "app/identification_rules.h"
#include "app/input_files.h"
#include "app/quality.h"
#include "cli/command.h"
#include "cli/identification_trial.h"
#include "cli/precedence_trial.h"
#include "cli/quality_json.h"
#include "core/display_text.h"
#include "core/text.h"
#include "disposal/policy.h"
#include "licence/profile.h"

#include <array>
#include <ostream>

namespace tally::cli {

namespace {

struct RuleWords // of any kind
{
    std::string name, label, state;
    Json about;
};

Result<std::vector<RuleWords>> qualityRules(const estate::Estate &estate)
{
    TALLY_TRY(const audit::Quality::RulesPtr rules, app::qualityRules(estate));
    std::vector<RuleWords> list;
    for (const audit::QualityRules::Entry &entry : rules->entries())
        list.push_back({entry.rule.name, entry.rule.label, entry.rule.counts ? "counts" : "draft",
                        aboutRuleJson(entry.rule)});
    return list;
}

struct RuleKind
{
    std::string_view name;
    Result<std::vector<RuleWords>> (*list)(const estate::Estate &);
};
constexpr const char *kPrecedenceLabel = "whose word an item shows";

// With the fields of every rule; most are of quality rules alone.
Json aboutOther(const char *kind, const std::string &name, const std::string &label)
{
    Json about{{"kind", kind}, {"rule", name}, {"label", label}};
    for (const char *field :
         {"help", "group", "class", "where", "violated_by", "filter", "weight", "tolerance"})
        about[field] = nullptr;
    about["state"] = "counts";
    about["mended_by"] = nullptr;
    about["fix"] = nullptr;
    return about;
}

Result<std::vector<RuleWords>> precedenceRules(const estate::Estate &estate)
{
    std::vector<RuleWords> list;
    for (const model::DefinitionRow &definition : estate.definitions("precedence"))
        list.push_back({definition.name, kPrecedenceLabel, "counts",
                        aboutOther("precedence", definition.name, kPrecedenceLabel)});
    return list;
}

Result<std::vector<RuleWords>> identificationRules(const estate::Estate &estate)
{
    std::vector<RuleWords> list;
    for (IdentificationWords &words : identificationWords(estate)) {
        Json about = aboutOther("identification", words.className, words.label);
        about["class"] = words.className;
        about["keys"] = std::move(words.about);
        about["classes"] = std::move(words.classes);
        list.push_back({words.className, words.keys, "counts", std::move(about)});
    }
    return list;
}

Result<std::vector<RuleWords>> licenceRules(const estate::Estate &estate)
{
    std::vector<RuleWords> list;
    TALLY_TRY(const licence::Profiles profiles,
              licence::Profiles::build(estate.definitions(licence::kProfileKind)));
    for (const licence::Profile &profile : profiles.all()) {
        const bool isInForce = profiles.named(profile.name, estate.today()) != nullptr;
        Json about = aboutOther("licences", profile.name, profile.label);
        about["help"] = nullable(profile.help);
        about["state"] = isInForce ? "counts" : "not in force";
        list.push_back(
            {profile.name, profile.label, isInForce ? "counts" : "not in force", std::move(about)});
    }
    return list;
}

Result<std::vector<RuleWords>> disposalRules(const estate::Estate &estate)
{
    std::vector<RuleWords> list;
    const std::vector<model::DefinitionRow> definitions = estate.definitions(disposal::kPolicyKind);
    if (definitions.empty()) // a register that an older program made
        return list;
    TALLY_TRY(const disposal::Policies policies, disposal::Policies::build(definitions));
    for (const disposal::Policy &policy : policies.all()) {
        const bool isInForce = &policies.inForce(estate.today()) == &policy;
        Json about = aboutOther("disposal", policy.name, policy.label);
        about["help"] = nullable(policy.help);
        about["state"] = isInForce ? "counts" : "not in force";
        list.push_back({policy.name, policy.label, isInForce ? "counts" : "not in force", std::move(about)});
    }
    return list;
}

constexpr std::array kKinds{RuleKind{"quality", qualityRules}, RuleKind{"precedence", precedenceRules},
                            RuleKind{"identification", identificationRules},
                            RuleKind{"licences", licenceRules}, RuleKind{"disposal", disposalRules}};
constexpr OptionSpec kOptions[] = {{"--because", "TEXT", "of adopt: the reason, kept with the operation"}};

Result<Exit> runList(Context &context, std::string_view wanted)
{
    if (wanted == "identification" && !context.json())
        return listIdentification(context);
    TALLY_TRY(const estate::EstatePtr estate, context.estate());
    Json rules = Json::array();
    TableOutput table({"kind", "rule", "state", "what"});
    for (const RuleKind &kind : kKinds) {
        if (!wanted.empty() && wanted != kind.name)
            continue;
        TALLY_TRY(const std::vector<RuleWords> list, kind.list(*estate));
        for (const RuleWords &rule : list) {
            rules.push_back(rule.about);
            for (const char *field : {"keys", "classes"}) // of identification alone
                rules.back().emplace(field, nullptr);
            table.add({std::string(kind.name), text::printable(rule.name), rule.state,
                       text::printable(rule.label)});
        }
    }
    if (context.json())
        context.out() << dump({{"operation", estate->operation()}, {"rules", std::move(rules)}}) << "\n";
    else
        context.print(table);
    return Exit::Done;
}

Result<Exit> runTry(Context &context, const std::string &file)
{
    TALLY_TRY(const std::string text, app::readInput(file));
    if (isPrecedence(text))
        return tryPrecedence(context, text, file);
    if (app::isIdentification(text))
        return tryIdentification(context, text, file);
    TALLY_TRY(const estate::EstatePtr estate, context.estate());
    auto tried = app::tryQualityRule(estate, text, context.job());
    if (!tried) {
        Error error = tried.error();
        if (error.code == ErrorCode::InvalidInput)
            error.file = file;
        return error;
    }
    const audit::Quality &quality = tried->quality;
    if (context.json()) {
        Json out = aboutRuleJson(quality.rules().entries().front().rule);
        out.update(ruleScoreJson(quality, 0));
        out["rows"] = qualityRowsJson(quality, 0, audit::Standing::Violation);
        context.out() << dump(out) << "\n";
    } else {
        context.print(qualityRowsTable(quality, 0, audit::Standing::Violation));
        context.print(qualityTable(quality));
        context.err() << "nothing is recorded; \"tally define\" takes the rule in\n";
    }
    return Exit::Done;
}

Result<Exit> run(Context &context, const Invocation &invocation)
{
    const std::string verb = invocation.words.empty() ? std::string() : invocation.words[0];
    const bool hasMore = invocation.words.size() > 1;
    if (verb == "try" && hasMore)
        return runTry(context, invocation.words[1]);
    if (verb == "adopt" && hasMore) {
        TALLY_TRY(const std::string text, app::readInput(invocation.words[1]));
        if (app::isIdentification(text))
            return adoptIdentification(context, text, invocation.words[1], invocation.value("--because"));
        return adoptPrecedence(context, text, invocation.words[1], invocation.value("--because"));
    }
    std::vector<std::string> known{"try", "adopt"};
    for (const RuleKind &kind : kKinds) {
        if ((verb.empty() || verb == kind.name) && !hasMore)
            return runList(context, verb);
        known.emplace_back(kind.name);
    }
    if (verb == "try" || verb == "adopt")
        return makeError(ErrorCode::Usage, "which rule?", "Write \"tally rules " + verb + " FILE\".");
    const std::string near = text::nearest(verb, known);
    return makeError(
        ErrorCode::Usage, "\"" + text::join(invocation.words, " ") + "\" is nothing to do with rules",
        (near.empty() ? std::string() : "Did you mean " + near + "? ") +
            "Write \"tally rules\", \"tally rules quality\", \"tally rules try FILE\" or \"tally "
            "rules adopt FILE\".");
}

} // namespace

extern const Command kRulesCommand;
const Command kRulesCommand{
    "rules",
    "[quality | precedence | identification | licences | disposal | try FILE | adopt FILE]",
    "the rules the register works by; what a new one would find",
    "\"rules\" lists all, \"rules quality\" those of data quality; \"rules try FILE\" shows what the rule in "
    "the file "
    "(docs/quality.md) would find, without taking it in. JSON: operation, rules: list of kind, rule, label, "
    "help, group, "
    "class, where, violated_by, filter, weight, tolerance, state, mended_by, fix, keys, classes (null where "
    "the kind has none); of try: the same of the "
    "one rule "
    "with checked, violations, not_evaluated, score, band, and rows as \"check --rule\" has them.\n"
    "Of precedence rules (docs/precedence.md) \"try\" works out over all stored claims which values would "
    "change, and \"adopt\" takes rule and values as one operation, which \"tally undo\" takes back. JSON of "
    "both: rule, operation (of try: null), claims, reports, items (looked at), by_attribute, changes: list "
    "of "
    "id, attribute, before, after, source_before (null: no claim says it), source_after.\n"
    "Of identification (docs/identification.md; a class description with other keys, or the keys alone) "
    "\"try\" matches all stored reports once more, and \"adopt\" takes the keys as one operation and merges "
    "nothing. A listed rule has keys: list of attributes, strength, decides, and classes. JSON of both: rule "
    "(the class), operation (of try: null), keys_before, keys_after, reports, sights, claims (looked at), "
    "unlike (reports that not even the keys of today put where they are), merges: list of items, by "
    "(reports), command; splits: list of item, parts (lists of reports), commands; held: list of item, "
    "report, why, candidates; recognised: list of report, item (null: a new one). A report: report, source, "
    "subject, key, value (null: none).",
    0,
    2,
    kOptions,
    run,
    true};

} // namespace tally::cli
