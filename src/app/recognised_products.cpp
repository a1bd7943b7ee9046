// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recognised_products.h"

#include "app/draft_ids.h"
#include "app/import_context.h"
#include "log/sha256.h"
#include "model/source_report.h"
#include "reconcile/import_plan.h"

#include <algorithm>

namespace tally::app {

namespace {

using recognise::NamedProduct;

model::SourceReport reportOf(const NamedProduct &product)
{
    model::SourceReport report;
    report.source = recognise::kCatalogueSource;
    report.subject = recognise::subjectOf(product);
    report.className = "software_product";
    report.classIsCertain = true;
    report.partial = true;
    report.claims["name"] = product.name;
    if (!product.publisher.empty())
        report.claims["publisher"] = product.publisher;
    if (!product.productClass.empty() && product.productClass != recognise::kUnknownClass)
        report.claims["licensing"] = product.productClass;
    if (!product.category.empty())
        report.claims["category"] = product.category;
    return report;
}

std::string digestOf(const NamedProduct &product)
{
    return log::toHex(log::sha256(product.name + "\n" + product.publisher + "\n" + product.productClass +
                                  "\n" + product.category));
}

} // namespace

Result<MadeProducts> makeProducts(Register &opened, const std::vector<NamedProduct> &wanted,
                                  std::int64_t below, JobContext &job)
{
    MadeProducts made;
    if (wanted.empty())
        return made;
    TALLY_TRY(reconcile::ImportContext context, importContextOf(opened, job));
    const estate::EstatePtr estate = context.estate;
    reconcile::ImportPlanner planner(std::move(context));
    for (const NamedProduct &product : wanted)
        TALLY_CHECK(planner.add({}, digestOf(product), reportOf(product)));
    TALLY_TRY(reconcile::ImportPlan planned, std::move(planner).finish());
    for (const reconcile::PlannedReport &report : planned.reports) {
        ItemId item = report.item;
        if (!item && !report.candidates.empty())
            item = *std::min_element(report.candidates.begin(), report.candidates.end());
        made.items.emplace(report.key.subject, item.value < 0 ? ItemId(item.value + below) : item);
    }
    made.draft = std::move(planned.draft);
    TALLY_CHECK(moveNewIds(made.draft, estate->classes(), below));
    return made;
}

} // namespace tally::app
