// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/licence_rows.h"

#include "core/date.h"
#include "core/text.h"
#include "model/attributes.h"

#include <algorithm>
#include <array>

namespace tally::exchange {

namespace {

using Note = std::optional<model::InputNote>;

const std::int64_t *number(const model::SourceReport &report, std::string_view name)
{
    const auto claim = report.claims.find(name);
    return claim == report.claims.end() ? nullptr : std::get_if<std::int64_t>(&claim->second);
}

bool isSaid(const model::SourceReport &report, std::string_view name)
{
    return report.claims.contains(name) ||
           std::any_of(report.references.begin(), report.references.end(),
                       [&](const auto &reference) { return reference.first == name; });
}

model::InputNote note(const model::SourceReport &report, std::string_view field, std::string what,
                      std::string why)
{
    return {report.line, std::string(field), std::move(what), std::move(why), true};
}

Note negative(const model::SourceReport &report)
{
    static constexpr std::array<std::string_view, 7> kCounts{
        "quantity", "reserve", "units", "tokens", "cost_pence", "unit_price_pence", "unit_value_pence"};
    for (const std::string_view name : kCounts) {
        const std::int64_t *count = number(report, name);
        if (count != nullptr && *count < 0)
            return note(report, name, std::to_string(*count),
                        "is below 0; the row was left out. Units that go are a transaction of type "
                        "retirement or transfer with a positive quantity");
    }
    return {};
}

Note endBeforeStart(const model::SourceReport &report)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 3> kTerms{
        {{"starts_on", "expires_on"}, {"starts_on", "ends_on"}, {"cover_from", "cover_until"}}};
    for (const auto &[start, end] : kTerms) {
        const std::int64_t *from = number(report, start);
        const std::int64_t *until = number(report, end);
        if (from != nullptr && until != nullptr && *until < *from)
            return note(report, end, formatDay(static_cast<Day>(*until)),
                        "lies before " + std::string(start) + " (" + formatDay(static_cast<Day>(*from)) +
                            "); the row was left out. Put one of the two right");
    }
    return {};
}

Note missing(const model::SourceReport &report)
{
    struct Need
    {
        std::string_view className, attribute, why;
    };
    static constexpr std::array<Need, 8> kNeeds{
        {{"licence_exclusion", "grounds", "an exclusion counts only with its reason"},

         {"licence_transaction", "licence", "nothing tells which licence it changes"},
         {"licence_transaction", "transaction_type", "nothing tells what happened to the licence"},
         {"licence_transaction", "effective_on", "nothing tells since when it counts"},
         {"licence_measure", "product", "nothing tells what is counted by it"},
         {"licence_measure", "units", "nothing tells the figure"},
         {"licence_allocation", "licence", "nothing tells which licence is meant"},
         {"reclaim_exemption", "grounds", "an exemption counts only with its reason"}}};
    for (const Need &need : kNeeds) {
        if (report.className == need.className && !isSaid(report, need.attribute))
            return note(report, need.attribute, {},
                        "is blank: " + std::string(need.why) + "; the row was left out. Fill it in");
    }
    if (report.className == "licence_allocation" && !isSaid(report, "device") && !isSaid(report, "person"))
        return note(
            report, "device", {},
            "is blank, and so is person: nothing tells where the units are; the row was left out. Fill "
            "one in");
    return {};
}

} // namespace

bool isLicenceRow(std::string_view className)
{
    return className == "licence" || className.starts_with("licence_") || className.starts_with("reclaim_");
}

bool mustBeReadable(const model::SourceReport &report, std::string_view attribute)
{
    // Kept, and nothing is counted by them.
    static constexpr std::array<std::string_view, 5> kAside{"maintained", "reassignable", "transferable",
                                                            "purchased_on", "warranty_until"};
    return isLicenceRow(report.className) &&
           std::find(kAside.begin(), kAside.end(), attribute) == kAside.end();
}

std::optional<model::InputNote> refusalOf(const model::SourceReport &report)
{
    for (const auto check : {&negative, &endBeforeStart, &missing}) {
        if (Note refusal = check(report))
            return refusal;
    }
    return {};
}

std::string licenceSubject(const model::SourceReport &report)
{
    if (report.references.empty())
        return {};
    std::string subject = "row";
    for (const auto &[attribute, other] : report.references)
        subject += ":" + attribute + "=" + text::folded(other.name);
    for (const auto &[attribute, value] : report.claims)
        subject += ":" + attribute + "=" + model::toText(value);
    return subject;
}

void markWhatMustBeKnown(model::SourceReport &report)
{
    static constexpr std::array<std::string_view, 5> kThings{"device", "person", "licence", "to_licence",
                                                             "locked_to"};
    for (auto &[attribute, other] : report.references)
        other.mustBeKnown = std::find(kThings.begin(), kThings.end(), attribute) != kThings.end() ||
                            (attribute == "product" && report.className != "licence");
}

} // namespace tally::exchange
