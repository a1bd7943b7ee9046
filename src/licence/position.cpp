// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "licence/position.h"

#include "licence/line_book.h"
#include "licence/scene_check.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace tally::licence {

namespace {

struct FamilyAnswer
{
    std::vector<Line> lines;
    bool isChecked = true;
};

Result<FamilyAnswer> solveFamily(const Scene &scene, const std::vector<Index> &products,
                                 const PositionWish &wish, bool withCandidates)
{
    const Family family = familyOf(scene, products, withCandidates);
    const Holdings holdings(scene, family.products, wish.view);
    const Demand demand = demandOf(scene, family, holdings);
    const PatternBook book = patternsOf(scene, family, holdings, demand);
    TALLY_TRY(const Allocation allocation, allocate(scene, holdings, book.problem, wish));
    return FamilyAnswer{linesOf(scene, family, holdings, demand, book, allocation), allocation.isChecked};
}

// Units of a line that could serve elsewhere.
std::int64_t redeployable(const Scene &scene, const Line &line)
{
    std::int64_t units = line.required;
    for (const LotUse &use : line.lots)
        if (scene.lots[use.lot].lockedTo != kNone)
            units -= use.used;
    return units;
}

template <typename Row>
bool hasCandidate(const std::vector<Row> &rows, const std::vector<bool> &isInFamily)
{
    return std::any_of(rows.begin(), rows.end(),
                       [&](const Row &row) { return row.isCandidate && isInFamily[row.product]; });
}

bool hasCandidates(const Scene &scene, const std::vector<Index> &products)
{
    std::vector<bool> isInFamily(scene.products.size());
    for (const Index product : products)
        isInFamily[product] = true;
    return hasCandidate(scene.installations, isInFamily) || hasCandidate(scene.seats, isInFamily) ||
           hasCandidate(scene.sessions, isInFamily);
}

const Line *find(const std::vector<Line> &lines, const Line &wanted)
{
    const auto at = std::find_if(lines.begin(), lines.end(), [&](const Line &line) {
        return line.product == wanted.product && line.metric == wanted.metric;
    });
    return at == lines.end() ? nullptr : &*at;
}

Outcome addReclaimable(const Scene &scene, const std::vector<Index> &products, const PositionWish &wish,
                       std::vector<Line> &lines)
{
    if (!wish.withReclaimable || !hasCandidates(scene, products))
        return {};
    TALLY_TRY(const FamilyAnswer without, solveFamily(scene, products, wish, false));
    for (Line &line : lines) {
        const Line *left = find(without.lines, line);
        const std::int64_t after = left == nullptr ? 0 : redeployable(scene, *left);
        line.reclaimable = std::max<std::int64_t>(0, redeployable(scene, line) - after);
    }
    return {};
}

Result<FamilyAnswer> workOut(const Scene &scene, const std::vector<Index> &products, const PositionWish &wish)
{
    TALLY_TRY(FamilyAnswer answer, solveFamily(scene, products, wish, true));
    TALLY_CHECK(addReclaimable(scene, products, wish, answer.lines));
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

} // namespace

Result<std::vector<Line>> workOutFamily(const Scene &scene, const std::vector<Index> &products,
                                        const PositionWish &wish, JobContext &job)
{
    TALLY_CHECK(checkScene(scene));
    TALLY_TRY(FamilyAnswer answer, workOut(scene, products, wish));
    if (job.cancelled())
        return makeError(ErrorCode::Cancelled, "Working out the licence position was cancelled.");
    sortLines(scene, answer.lines);
    return std::move(answer.lines);
}

Result<Position> workOutPosition(const Scene &scene, const PositionWish &wish, JobContext &job)
{
    job.step("Working out the licence position");
    TALLY_CHECK(checkScene(scene));
    Position position;
    position.asOf = scene.asOf;
    position.view = wish.view;
    position.isChecked = true;
    const std::vector<std::vector<Index>> groups = families(scene);
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

} // namespace tally::licence
