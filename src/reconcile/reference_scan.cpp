// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconcile/reference_scan.h"

#include <algorithm>
#include <numeric>

namespace tally::reconcile {

std::vector<std::string> attributesNaming(const model::ClassRegistry &classes, std::string_view className)
{
    std::set<std::string> result;
    for (const model::ClassSpec &spec : classes.classes()) {
        for (const model::AttributeSpec &attribute : spec.attributes) {
            if (attribute.type == model::AttributeType::Reference &&
                (attribute.target.empty() || classes.isA(className, attribute.target) ||
                 classes.isA(attribute.target, className)))
                result.insert(attribute.name);
        }
    }
    return {result.begin(), result.end()};
}

bool isReferenceAnywhere(const model::ClassRegistry &classes, std::string_view attribute)
{
    const model::AttributeSpec *spec = classes.attributeAnywhere(attribute);
    return attribute == "owner" || (spec != nullptr && spec->type == model::AttributeType::Reference);
}

std::vector<Naming> namings(const estate::Estate &estate, const std::vector<std::string> &attributes,
                            const std::set<ItemId> &wanted)
{
    std::vector<estate::Row> rows(estate.itemCount());
    std::iota(rows.begin(), rows.end(), estate::Row(0));
    std::vector<estate::Value> values(rows.size());
    std::vector<Naming> result;
    for (const std::string &attribute : attributes) {
        const auto column = estate.columnOf(attribute);
        if (!column)
            continue;
        estate.read(*column, rows, values);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const ItemId named(values[i].number);
            if (values[i].kind == estate::ValueKind::Integer && wanted.contains(named))
                result.push_back({rows[i], attribute, named});
        }
    }
    return result;
}

} // namespace tally::reconcile
