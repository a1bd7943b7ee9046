// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/precedence_trial.h"

#include "app/precedence_rules.h"
#include "cli/item_words.h"
#include "cli/table_output.h"
#include "core/display_text.h"

#include <ostream>

namespace tally::cli {

namespace {

Json shownJson(const estate::Estate &estate, const reconcile::ValueChange &change,
               const std::optional<model::AttributeValue> &value)
{
    const estate::Row row = estate.rowOf(change.item);
    if (!value || row == estate::kNoRow)
        return {};
    const model::AttributeSpec *spec = estate.classes().attribute(estate.classAt(row), change.attribute);
    return spec == nullptr ? valueJson(*value) : valueJson(estate, *spec, *value);
}

std::string words(const Json &value)
{
    if (value.is_null())
        return {};
    return text::printable(value.is_string() ? value.get<std::string>() : value.dump());
}

Error inFile(Error error, const std::string &file)
{
    if (error.code == ErrorCode::InvalidInput)
        error.file = file;
    return error;
}

void show(Context &context, const estate::Estate &estate, const app::PrecedenceTrial &trial,
          std::optional<OperationNumber> operation)
{
    const reconcile::RulePreview &preview = trial.preview;
    if (context.json()) {
        Json changes = Json::array();
        for (const reconcile::ValueChange &change : preview.changes)
            changes.push_back({{"id", change.item.value},
                               {"attribute", change.attribute},
                               {"before", shownJson(estate, change, change.before)},
                               {"after", shownJson(estate, change, change.after)},
                               {"source_before", nullable(change.sourceBefore)},
                               {"source_after", change.sourceAfter}});
        Json byAttribute = Json::object();
        for (const auto &[attribute, count] : preview.byAttribute)
            byAttribute[attribute] = count;
        context.out() << dump({{"rule", trial.name},
                               {"operation", nullable(operation)},
                               {"claims", preview.claims},
                               {"reports", preview.reports},
                               {"items", preview.items},
                               {"by_attribute", std::move(byAttribute)},
                               {"changes", std::move(changes)}})
                      << "\n";
        return;
    }
    TableOutput table({"item", "attribute", "now", "then", "from", "to"});
    for (const reconcile::ValueChange &change : preview.changes)
        table.add({itemWords(estate, change.item), change.attribute,
                   words(shownJson(estate, change, change.before)),
                   words(shownJson(estate, change, change.after)), text::printable(change.sourceBefore),
                   text::printable(change.sourceAfter)});
    context.print(table);
    for (const auto &[attribute, count] : preview.byAttribute)
        context.out() << attribute << ": " << count << "\n";
    context.err() << preview.changes.size() << " of the values of " << preview.items << " items, from "
                  << preview.claims << " claims\n";
    if (operation)
        context.out() << "operation " << *operation << "\n";
    else
        context.err() << "nothing is recorded; \"tally rules adopt\" takes the rule and these values in\n";
}

} // namespace

bool isPrecedence(const std::string &text)
{
    const auto json = nlohmann::json::parse(text, nullptr, false);
    return json.is_object() && json.contains("kind") && json.at("kind") == "precedence";
}

Result<Exit> tryPrecedence(Context &context, const std::string &text, const std::string &file)
{
    TALLY_CHECK(context.mustBeNow("rules try with precedence rules"));
    TALLY_TRY(app::Register *const opened, context.openRegister());
    TALLY_TRY(const estate::EstatePtr estate, opened->current(context.job()));
    const auto trial = app::tryPrecedence(*opened, text, context.job());
    if (!trial)
        return inFile(trial.error(), file);
    show(context, *estate, *trial, {});
    return Exit::Done;
}

Result<Exit> adoptPrecedence(Context &context, const std::string &text, const std::string &file,
                             const std::string &reason)
{
    TALLY_CHECK(context.mustBeNow("rules adopt"));
    TALLY_TRY(app::Register *const opened, context.openRegister());
    TALLY_TRY(const estate::EstatePtr before, opened->current(context.job()));
    const auto adopted = app::adoptPrecedence(*opened, text, reason, context.job());
    if (!adopted)
        return inFile(adopted.error(), file);
    show(context, *before, adopted->trial, adopted->operation);
    return Exit::Done;
}

} // namespace tally::cli
