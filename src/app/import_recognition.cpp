// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import_recognition.h"

#include "app/recognised_products.h"
#include "app/recognising.h"
#include "core/text.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace tally::app {

namespace {

using model::Table;
using recognise::NamedProduct;

// What the import itself brings that recognition turns on.
struct Brought
{
    std::vector<model::TitleRow> titles;    // that no file stated the product of
    std::map<std::string, ItemId> products; // new ones, by subject
    std::int64_t lowest = 0;                // the lowest id of something new
};

Outcome takeProduct(const model::Change &change, Brought &brought)
{
    TALLY_TRY(const model::ItemRow item, model::rowOf<model::ItemRow>(change.key, *change.values));
    brought.lowest = std::min(brought.lowest, item.id.value);
    if (item.className != "software_product" || item.id.value > 0 || !item.name)
        return {};
    const auto publisher = item.attributes.find("publisher");
    const auto *text =
        publisher == item.attributes.end() ? nullptr : std::get_if<std::string>(&publisher->second);
    brought.products.emplace(recognise::subjectOf({*item.name, text == nullptr ? "" : *text, {}, {}}),
                             item.id);
    return {};
}

Result<Brought> broughtBy(const model::OperationDraft &draft)
{
    Brought brought;
    std::set<TitleId> stated;
    for (const model::Change &change : draft.changes) {
        if (!change.values)
            continue;
        if (change.key.table == Table::Title) {
            TALLY_TRY(model::TitleRow title, model::rowOf<model::TitleRow>(change.key, *change.values));
            brought.lowest = std::min(brought.lowest, title.id.value);
            brought.titles.push_back(std::move(title));
        } else if (change.key.table == Table::Item) {
            TALLY_CHECK(takeProduct(change, brought));
        } else if (change.key.table == Table::Report) {
            TALLY_TRY(const model::ReportRow report,
                      model::rowOf<model::ReportRow>(change.key, *change.values));
            brought.lowest = std::min(brought.lowest, report.id.value);
        } else if (change.key.table == Table::Recognition) {
            TALLY_TRY(const model::RecognitionRow row,
                      model::rowOf<model::RecognitionRow>(change.key, *change.values));
            stated.insert(row.title);
        }
    }
    std::erase_if(brought.titles, [&](const auto &title) { return stated.contains(title.id); });
    return brought;
}

model::RecognitionRow rowOf(TitleId title, const recognise::NewTitle &found,
                            const std::map<std::string, ItemId> &made)
{
    model::RecognitionRow row;
    row.owner = kPartnership;
    row.title = title;
    row.product = found.product;
    if (!row.product && found.verdict.isFound()) {
        const auto product = made.find(recognise::subjectOf(found.verdict.product));
        row.product = product == made.end() ? ItemId() : product->second;
    }
    row.edition = found.verdict.edition;
    row.version = found.verdict.version;
    row.state = found.verdict.state;
    row.rule = found.verdict.rule;
    return row;
}

} // namespace

Outcome recogniseNewTitles(Register &opened, const estate::Estate &estate, reconcile::ImportPlan &plan,
                           JobContext &job)
{
    const auto isTitle = [](const model::Change &change) { return change.key.table == Table::Title; };
    if (std::none_of(plan.draft.changes.begin(), plan.draft.changes.end(), isTitle))
        return {};
    TALLY_TRY(Brought brought, broughtBy(plan.draft));
    if (brought.titles.empty())
        return {};
    job.step("Recognising software");
    TALLY_TRY(const recognise::Rules rules, recognitionRules(estate));
    std::vector<recognise::NormalisedTitle> titles;
    titles.reserve(brought.titles.size());
    for (const model::TitleRow &title : brought.titles)
        titles.push_back(
            recognise::normalise(title.name, title.version, title.publisher, title.architecture));
    TALLY_TRY(recognise::NewTitles found, recognise::planNewTitles(estate, rules, titles, job));
    std::erase_if(found.missing, [&](const NamedProduct &product) {
        return brought.products.contains(recognise::subjectOf(product));
    });
    TALLY_TRY(MadeProducts made, makeProducts(opened, found.missing, brought.lowest, job));
    made.items.merge(brought.products);
    std::vector<model::Change> &changes = plan.draft.changes;
    changes.insert(changes.end(), std::make_move_iterator(made.draft.changes.begin()),
                   std::make_move_iterator(made.draft.changes.end()));
    for (std::size_t i = 0; i < brought.titles.size(); ++i)
        changes.push_back(model::begin(rowOf(brought.titles[i].id, found.titles[i], made.items)));
    return {};
}

ImportedTitles importedTitles(const Register::ImportResult &result, const estate::Estate &estate)
{
    ImportedTitles titles;
    const auto count = [&](const model::RecognitionRow &row) {
        ++(row.product ? titles.recognised : titles.unknown);
    };
    for (const model::Change &change : result.plan.draft.changes) {
        if (change.key.table != Table::Recognition || !change.values)
            continue;
        if (const auto row = model::rowOf<model::RecognitionRow>(change.key, *change.values))
            count(*row);
    }
    for (std::uint32_t title = 0; result.operation && title < estate.titleCount(); ++title) {
        const auto row = estate.recognitionOf(title);
        if (row && estate.beganOf(model::keyOf(*row)) == result.operation)
            count(*row);
    }
    return titles;
}

} // namespace tally::app
