// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "licence/position.h"

#include "licence/line_book.h"
#include "licence/line_keeper.h"
#include "licence/scene_check.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace tally::licence {

namespace {

struct FamilyAnswer
{
    std::vector<Line> lines;
    bool isChecked = true;
    std::int64_t price = 0, required = 0;
};

Result<FamilyAnswer> solveAtPeak(const Scene &scene, const Family &family, const Holdings &holdings,
                                 const PositionWish &wish, const Peak &peak)
{
    const Demand demand = demandOf(scene, family, holdings, peak);
    const PatternBook book = patternsOf(scene, family, holdings, demand);
    TALLY_TRY(Allocation allocation, allocate(scene, holdings, book.problem, wish));
    if (!book.isComplete) {
        allocation.proof = Proof::Bounded;
        allocation.leastPrice = 0;
    }
    FamilyAnswer answer;
    answer.lines = linesOf(scene, family, holdings, demand, book, allocation);
    answer.isChecked = allocation.isChecked;
    answer.price = allocation.price;
    for (const Line &line : answer.lines)
        answer.required += line.required;
    return answer;
}

// Of several peaks the worst counts: where most must be bought, then where most is needed.
Result<FamilyAnswer> solveFamily(const Scene &scene, const Family &family, const PositionWish &wish,
                                 bool withPins)
{
    const Holdings holdings(scene, family.products, wish.view, withPins);
    std::optional<FamilyAnswer> worst;
    for (const Peak &peak : peaksOf(scene, family)) {
        TALLY_TRY(FamilyAnswer answer, solveAtPeak(scene, family, holdings, wish, peak));
        if (!worst || std::tie(answer.price, answer.required) > std::tie(worst->price, worst->required))
            worst = std::move(answer);
    }
    return std::move(*worst);
}

// Units of a line that could serve elsewhere.
std::int64_t redeployable(const Scene &scene, const Line &line)
{
    std::int64_t units = line.required - line.beyondNeed;
    for (const LotUse &use : line.lots)
        if (scene.lots[use.lot].lockedTo != kNone)
            units -= use.used;
    return units;
}

const Line *find(const std::vector<Line> &lines, const Line &wanted)
{
    const auto at = std::find_if(lines.begin(), lines.end(), [&](const Line &line) {
        return line.product == wanted.product && line.metric == wanted.metric;
    });
    return at == lines.end() ? nullptr : &*at;
}

// C5: the difference of two optima, in units that can be used again.
Outcome addReclaimable(const Scene &scene, const Family &family, const PositionWish &wish,
                       std::vector<Line> &lines)
{
    const Family without = withoutCandidates(scene, family);
    const bool hasCandidates = without.installations.size() < family.installations.size() ||
                               without.seats.size() < family.seats.size() ||
                               without.sessions.size() < family.sessions.size();
    if (!wish.withReclaimable || !hasCandidates)
        return {};
    TALLY_TRY(const FamilyAnswer left, solveFamily(scene, without, wish, true));
    for (Line &line : lines) {
        const Line *after = find(left.lines, line);
        line.reclaimable = std::max<std::int64_t>(
            0, redeployable(scene, line) - (after == nullptr ? 0 : redeployable(scene, *after)));
    }
    return {};
}

// LR-25: what would not be short if nobody had pinned a unit.
Outcome addCausedByPins(const Scene &scene, const Family &family, const PositionWish &wish,
                        std::vector<Line> &lines)
{
    const bool isShort =
        std::any_of(lines.begin(), lines.end(), [](const Line &line) { return line.shortfall > 0; });
    const bool hasPins = std::any_of(scene.lots.begin(), scene.lots.end(), [&](const Lot &lot) {
        return !lot.pinned.empty() && std::find(family.products.begin(), family.products.end(),
                                                lot.product) != family.products.end();
    });
    if (!isShort || !hasPins)
        return {};
    TALLY_TRY(const FamilyAnswer free, solveFamily(scene, family, wish, false));
    for (Line &line : lines) {
        const Line *unpinned = find(free.lines, line);
        line.causedByPins =
            std::max<std::int64_t>(0, line.shortfall - (unpinned == nullptr ? 0 : unpinned->shortfall));
    }
    return {};
}

Result<FamilyAnswer> workOut(const Scene &scene, const Family &family, const PositionWish &wish)
{
    TALLY_TRY(FamilyAnswer answer, solveFamily(scene, family, wish, true));
    TALLY_CHECK(addReclaimable(scene, family, wish, answer.lines));
    TALLY_CHECK(addCausedByPins(scene, family, wish, answer.lines));
    return answer;
}

void sortLines(const Scene &scene, std::vector<Line> &lines)
{
    std::sort(lines.begin(), lines.end(), [&](const Line &a, const Line &b) {
        const Product &left = scene.products[a.product], &right = scene.products[b.product];
        return std::tie(left.publisher, left.name, left.edition, left.item, a.metric) <
               std::tie(right.publisher, right.name, right.edition, right.item, b.metric);
    });
}

// `lines`: of the families that are known already.
Result<Position> workOutAll(const Scene &scene, const PositionWish &wish, const std::vector<Family> &groups,
                            std::vector<Line> lines, JobContext &job)
{
    Position position;
    position.asOf = scene.asOf;
    position.view = wish.view;
    position.isChecked = true;
    position.lines = std::move(lines);
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (job.cancelled())
            return makeError(ErrorCode::Cancelled, "Working out the licence position was cancelled.");
        job.progress(std::int64_t(i), std::int64_t(groups.size()));
        TALLY_TRY(FamilyAnswer answer, workOut(scene, groups[i], wish));
        position.isChecked = position.isChecked && answer.isChecked;
        for (Line &line : answer.lines)
            position.lines.push_back(std::move(line));
    }
    sortLines(scene, position.lines);
    return position;
}

} // namespace

Result<std::vector<Line>> workOutFamily(const Scene &scene, const std::vector<Index> &products,
                                        const PositionWish &wish, JobContext &job)
{
    TALLY_CHECK(checkScene(scene));
    TALLY_TRY(FamilyAnswer answer, workOut(scene, familyOf(scene, products), wish));
    if (job.cancelled())
        return makeError(ErrorCode::Cancelled, "Working out the licence position was cancelled.");
    sortLines(scene, answer.lines);
    return std::move(answer.lines);
}

Result<Position> workOutPosition(const Scene &scene, const PositionWish &wish, JobContext &job)
{
    job.step("Working out the licence position");
    TALLY_CHECK(checkScene(scene));
    return workOutAll(scene, wish, allFamilies(scene), {}, job);
}

Result<Position> workOutAgain(const Scene &scene, const PositionWish &wish, const Scene &before,
                              const Position &was, JobContext &job)
{
    if (!was.isChecked || was.view != wish.view)
        return workOutPosition(scene, wish, job);
    job.step("Working out the licence position");
    TALLY_CHECK(checkScene(scene));
    KeptLines kept = keepLines(scene, before, was);
    return workOutAll(scene, wish, familiesOf(scene, std::move(kept.changed)), std::move(kept.lines), job);
}

} // namespace tally::licence
