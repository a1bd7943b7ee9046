// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/value_match.h"

#include "core/text.h"
#include "model/canonical.h"
#include "reconcile/identity.h"

#include <algorithm>
#include <cstdlib>

namespace tally::audit {

namespace {

using model::AttributeSpec;
using model::AttributeType;
using model::AttributeValue;

constexpr std::int64_t kSizeTolerance = 16; // a sixteenth: what firmware and graphics keep for themselves

std::string namedBy(const estate::Estate &estate, const AttributeValue &value)
{
    if (const auto *text = std::get_if<std::string>(&value))
        return *text;
    const auto *id = std::get_if<std::int64_t>(&value);
    const estate::Row row = id == nullptr ? estate::kNoRow : estate.rowOf(ItemId(*id));
    return row == estate::kNoRow ? std::string() : std::string(estate.nameAt(row));
}

bool cutsShort(const std::string &a, const std::string &b)
{
    return !a.empty() && !b.empty() && (a.starts_with(b) || b.starts_with(a));
}

bool sameText(const AttributeSpec &spec, const std::string &a, const std::string &b)
{
    if (spec.name == "manufacturer")
        return reconcile::makerKey(a) == reconcile::makerKey(b);
    const std::string x = text::folded(text::trimmed(a)), y = text::folded(text::trimmed(b));
    if (x == y)
        return true;
    if (spec.name == "name" || spec.name == "host_name") // with and without its domain
        return x.substr(0, x.find('.')) == y.substr(0, y.find('.'));
    if (model::identifierStrength(spec.name) > 0) {
        const std::string one = model::canonicalIdentifier(spec.name, a);
        return !one.empty() && one == model::canonicalIdentifier(spec.name, b);
    }
    if (spec.name.starts_with("operating_system"))
        return x.find(y) != std::string::npos || y.find(x) != std::string::npos;
    return cutsShort(x, y);
}

bool sameNumber(const AttributeSpec &spec, std::int64_t a, std::int64_t b)
{
    if (a == b || spec.type != AttributeType::Size)
        return a == b;
    return std::llabs(a - b) * kSizeTolerance <= std::max(std::llabs(a), std::llabs(b));
}

} // namespace

bool meanTheSame(const estate::Estate &estate, const AttributeSpec &spec, const AttributeValue &a,
                 const AttributeValue &b)
{
    if (a == b)
        return true;
    const auto *x = std::get_if<std::int64_t>(&a), *y = std::get_if<std::int64_t>(&b);
    if (spec.type == AttributeType::Reference) {
        const std::string one = namedBy(estate, a), other = namedBy(estate, b);
        return !one.empty() && text::folded(one) == text::folded(other) &&
               (spec.name == "model" || x == nullptr || y == nullptr);
    }
    if (x != nullptr && y != nullptr)
        return sameNumber(spec, *x, *y);
    const auto *text = std::get_if<std::string>(&a), *other = std::get_if<std::string>(&b);
    return text != nullptr && other != nullptr && sameText(spec, *text, *other);
}

std::string wordsOf(const estate::Estate &estate, const AttributeSpec &spec, const AttributeValue &value)
{
    if (spec.type == AttributeType::Reference) {
        const std::string name = namedBy(estate, value);
        const auto *id = std::get_if<std::int64_t>(&value);
        return name.empty() && id != nullptr ? "#" + std::to_string(*id) : name;
    }
    return model::displayText(spec, value);
}

} // namespace tally::audit
