// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/fact_groups.h"

#include "ui/models/item_words.h"
#include "ui/theme/language.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <set>

namespace tally::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("tally::ui::Facts", text);
}

struct Named
{
    const char *heading;
    std::vector<std::string> attributes;
};

// What every class has, in the order in which it is asked for.
const std::vector<Named> &firstGroups()
{
    static const std::vector<Named> groups{
        {QT_TRANSLATE_NOOP("tally::ui::Facts", "Identity"),
         {"name", "asset_number", "serial_number", "status", "class", "model", "manufacturer",
          "model_number"}},
        {QT_TRANSLATE_NOOP("tally::ui::Facts", "Place and people"),
         {"owner", "custodian", "last_user", "site", "room", "cost_centre", "pool"}},
        {QT_TRANSLATE_NOOP("tally::ui::Facts", "Money and dates"),
         {"cost_pence", "purchased_on", "supplier", "order_number", "invoice_number", "acquisition",
          "commissioned_on", "warranty_until", "expected_life_months", "end_of_life_on", "return_due_on",
          "disposed_on", "last_stocktake_on", "last_inventory_at"}}};
    return groups;
}

const std::vector<std::string> kLast{"description", "notes", "open_questions", "links"};

struct Computed
{
    const char *name;
    const char *label;
};
constexpr std::array kComputed{
    Computed{"last_inventory_at", QT_TRANSLATE_NOOP("tally::ui::Facts", "Last seen")},
};

// As the description says, else the class that adds it.
QString headingOf(const model::ClassRegistry &classes, const model::AttributeSpec &spec)
{
    if (!spec.group.empty())
        return toQt(spec.group);
    const model::ClassSpec *definedBy = classes.find(spec.definedBy);
    return definedWords(definedBy == nullptr ? spec.definedBy : definedBy->label);
}

bool has(const model::ClassRegistry &classes, const std::string &className, const std::string &attribute)
{
    return attribute == "class" || attribute == "owner" || isComputed(attribute) ||
           classes.attribute(className, attribute) != nullptr;
}

} // namespace

bool isComputed(const std::string &attribute)
{
    return std::any_of(kComputed.begin(), kComputed.end(),
                       [&](const Computed &each) { return attribute == each.name; });
}

QString attributeLabel(const model::ClassRegistry &classes, const std::string &className,
                       const std::string &attribute)
{
    if (attribute == "class")
        return tr("Class");
    if (attribute == "owner")
        return tr("Owner");
    for (const Computed &each : kComputed) {
        if (attribute == each.name)
            return tr(each.label);
    }
    const model::AttributeSpec *spec = classes.attribute(className, attribute);
    return definedWords(spec == nullptr ? std::string_view(attribute) : std::string_view(spec->label));
}

std::vector<FactGroup> factGroups(const model::ClassRegistry &classes, const std::string &className)
{
    std::vector<FactGroup> groups;
    std::set<std::string, std::less<>> taken(kLast.begin(), kLast.end());
    const auto add = [&](const QString &heading, const std::vector<std::string> &attributes) {
        FactGroup group{heading, {}};
        for (const std::string &attribute : attributes) {
            if (has(classes, className, attribute))
                group.attributes.push_back(attribute);
        }
        taken.insert(attributes.begin(), attributes.end());
        if (!group.attributes.empty())
            groups.push_back(std::move(group));
    };
    for (const Named &group : firstGroups())
        add(tr(group.heading), group.attributes);
    std::vector<std::pair<QString, std::vector<std::string>>> own; // by heading
    for (const model::AttributeSpec &spec : classes.attributesOf(className)) {
        if (taken.contains(spec.name))
            continue;
        const QString heading = headingOf(classes, spec);
        auto group =
            std::find_if(own.begin(), own.end(), [&](const auto &each) { return each.first == heading; });
        if (group == own.end())
            group = own.insert(own.end(), {heading, {}});
        group->second.push_back(spec.name);
    }
    for (const auto &[heading, attributes] : own)
        add(heading, attributes);
    add(tr("Notes"), kLast);
    return groups;
}

} // namespace tally::ui
