// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/sample.h"

#include "core/date.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tally::audit {

namespace {

constexpr double kFullResolution = 9007199254740992.0; // 2^53

std::optional<double> quantileOf(int confidence)
{
    switch (confidence) {
    case 80:
        return 1.281552;
    case 90:
        return 1.644854;
    case 95:
        return 1.959964;
    case 99:
        return 2.575829;
    default:
        return std::nullopt;
    }
}

Error unknownConfidence(int confidence)
{
    return makeError(ErrorCode::Usage, std::to_string(confidence) + " % is no confidence that is known here",
                     "Choose 80, 90, 95 or 99");
}

// SplitMix64 (Steele, Lea, Flood 2014) of seed and id: a number that depends on nothing else.
std::uint64_t mixed(std::uint64_t seed, std::int64_t id)
{
    std::uint64_t z = seed * 0x9E3779B97F4A7C15U + static_cast<std::uint64_t>(id) * 0xD1B54A32D192ED03U;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31);
}

double uniformOf(std::uint64_t seed, std::int64_t id) // above 0, below 1
{
    return (static_cast<double>(mixed(seed, id) >> 11) + 0.5) / kFullResolution;
}

double valueOf(const estate::Estate &estate, estate::Row item)
{
    const auto cost = estate.attributeAt(item, "cost_pence");
    const double pence = cost ? static_cast<double>(std::get<std::int64_t>(*cost)) : 0;
    return std::max(pence, 100.0); // what has no price can be drawn too
}

double silenceOf(const estate::Estate &estate, estate::Row item)
{
    const auto seen = estate.attributeAt(item, "last_inventory_at");
    if (!seen)
        return 4;
    const double days = estate.today() - dayOf(std::get<std::int64_t>(*seen));
    return days > 180 ? 3 : days > 60 ? 2 : 0;
}

bool canBeCarriedAway(const estate::Estate &estate, estate::Row item)
{
    constexpr std::array kPortable = {"laptop", "tablet", "mobile_phone", "medium"};
    return std::any_of(kPortable.begin(), kPortable.end(),
                       [&](const char *name) { return estate.classes().isA(estate.classAt(item), name); });
}

double weightOf(const estate::Estate &estate, estate::Row item, const std::string &kind)
{
    if (kind == "value")
        return valueOf(estate, item);
    return kind == "risk" ? riskOf(estate, item) : 1;
}

} // namespace

Result<std::int64_t> sampleSize(std::int64_t population, int confidence, int margin)
{
    const auto z = quantileOf(confidence);
    if (!z)
        return unknownConfidence(confidence);
    if (margin < 1 || margin > 50)
        return makeError(ErrorCode::Usage, std::to_string(margin) + " % is no margin",
                         "Choose 1 to 50 per cent");
    const double e = margin / 100.0;
    const double infinite = *z * *z * 0.25 / (e * e);
    const double finite =
        infinite / (1 + (infinite - 1) / static_cast<double>(std::max<std::int64_t>(population, 1)));
    return std::min(population, static_cast<std::int64_t>(std::ceil(finite - 1e-9)));
}

double riskOf(const estate::Estate &estate, estate::Row item)
{
    double risk = 1 + silenceOf(estate, item);
    risk += canBeCarriedAway(estate, item) ? 2 : 0;
    risk += estate.attributeAt(item, "custodian") ? 0 : 1;
    risk += estate.attributeAt(item, "site") ? 0 : 1;
    risk += valueOf(estate, item) > 100'000 ? 1 : 0;
    return risk;
}

Result<std::vector<estate::Row>> drawSample(const estate::Estate &estate, std::vector<estate::Row> scope,
                                            const SampleWish &wish)
{
    if (!quantileOf(wish.confidence))
        return unknownConfidence(wish.confidence);
    const auto byId = [&](estate::Row a, estate::Row b) { return estate.idAt(a) < estate.idAt(b); };
    std::sort(scope.begin(), scope.end(), byId);
    if (wish.kind == "all")
        return scope;
    if (wish.kind != "random" && wish.kind != "value" && wish.kind != "risk")
        return makeError(ErrorCode::Usage, "\"" + wish.kind + "\" is no way to draw a sample",
                         "Choose all, random, value or risk");
    std::int64_t size = 0;
    if (wish.size)
        size = *wish.size;
    else {
        TALLY_TRY(size, sampleSize(static_cast<std::int64_t>(scope.size()), wish.confidence, wish.margin));
    }
    if (size < 1)
        return makeError(ErrorCode::Usage, "a sample has one item at least", "Write its size");
    std::vector<std::pair<double, estate::Row>> keyed;
    keyed.reserve(scope.size());
    for (const estate::Row row : scope) {
        const double u = uniformOf(wish.seed, estate.idAt(row).value);
        keyed.emplace_back(std::log(u) / weightOf(estate, row, wish.kind), row);
    }
    std::sort(keyed.begin(), keyed.end(), [&](const auto &a, const auto &b) {
        return a.first != b.first ? a.first > b.first : byId(a.second, b.second);
    });
    keyed.resize(std::min(keyed.size(), static_cast<std::size_t>(size)));
    std::vector<estate::Row> drawn;
    drawn.reserve(keyed.size());
    for (const auto &[key, row] : keyed)
        drawn.push_back(row);
    std::sort(drawn.begin(), drawn.end(), byId);
    return drawn;
}

std::string percentWords(double share)
{
    const std::int64_t tenths = std::llround(share * 1000);
    return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) + " %";
}

Share measuredShare(std::int64_t hits, std::int64_t of, std::int64_t population, int confidence)
{
    Share share{hits, of, 0, 0, 1, confidence};
    if (of <= 0)
        return share;
    const double n = static_cast<double>(of);
    const double p = static_cast<double>(hits) / n;
    share.value = p;
    if (of >= population) {
        share.low = share.high = p;
        return share;
    }
    const double all = static_cast<double>(population);
    const double effective = n * (all - 1) / (all - n); // the correction, as a larger sample
    const double z = quantileOf(confidence).value_or(1.959964);
    const double denominator = 1 + z * z / effective;
    const double centre = (p + z * z / (2 * effective)) / denominator;
    const double half =
        z * std::sqrt(p * (1 - p) / effective + z * z / (4 * effective * effective)) / denominator;
    share.low = std::max(0.0, centre - half);
    share.high = std::min(1.0, centre + half);
    return share;
}

} // namespace tally::audit
