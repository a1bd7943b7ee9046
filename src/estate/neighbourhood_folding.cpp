// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Items of one class, state and level are a bucket. A bucket is shown one by one or folded behind each parent
// as long as that makes few boxes; else it is one box. What a person unfolds comes before everything else, as
// far as the drawing has room; a box is kept for each bucket of the levels behind.
#include "estate/neighbourhood_folding.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace tally::estate {

namespace {

using Members = std::vector<std::uint32_t>; // positions in Drawing::items

struct Bucket
{
    std::string_view className;
    BoxState state = BoxState::Failed;
    Members members;
    std::map<std::uint32_t, Members> byParent; // by box
    bool split = false;
    std::size_t splitCost = 0; // boxes when it is shown behind each parent
    bool wanted = false;       // a person unfolded it or a part of it
};

// One box to be, or several when it is opened.
struct Fold
{
    std::string key;
    const Bucket *bucket = nullptr;
    Members members;
    std::size_t shownAlone = 0; // so many of the members have a box of their own
};

std::string hashed(std::string_view text) // FNV-1a; keys stay short however long the way to a box is
{
    std::uint64_t hash = 14695981039346656037ULL;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    return std::to_string(hash);
}

class Folding
{
public:
    explicit Folding(Drawing &drawing) : m_drawing(drawing), m_estate(*drawing.estate)
    {
        for (std::uint32_t i = 0; i < drawing.items.size(); ++i) {
            const std::uint32_t level = drawing.items[i].level;
            if (m_levels.size() <= level)
                m_levels.resize(level + 1);
            m_levels[level].push_back(i);
        }
    }

    void run()
    {
        countBuckets();
        for (m_level = 0; m_level < m_shownLevels; ++m_level)
            foldLevel();
        foldBeyond();
    }

private:
    // How many boxes the levels need at least, and how many levels there is room for.
    void countBuckets()
    {
        std::vector<std::size_t> least;
        for (const Members &level : m_levels) {
            std::set<std::pair<std::string_view, BoxState>> kinds;
            for (const std::uint32_t i : level)
                kinds.emplace(m_estate.classAt(item(i).row), item(i).state);
            least.push_back(kinds.size());
        }
        std::size_t sum = 0;
        while (m_shownLevels < least.size() && sum + least[m_shownLevels] < m_drawing.question.maxBoxes)
            sum += least[m_shownLevels++];
        m_keptBehind.assign(m_shownLevels, m_shownLevels < least.size() ? 1 : 0);
        for (std::size_t level = m_shownLevels; level-- > 1;)
            m_keptBehind[level - 1] = m_keptBehind[level] + least[level];
    }

    void foldLevel()
    {
        m_room = m_drawing.question.maxBoxes - m_drawing.boxes.size() - m_keptBehind[m_level];
        std::vector<Bucket> buckets = bucketsOfLevel();
        m_room -= buckets.size();
        split(buckets);
        std::vector<Fold> folds = foldsOf(buckets);
        open(folds);
        for (Fold &fold : folds)
            make(fold);
    }

    std::vector<Bucket> bucketsOfLevel()
    {
        std::map<std::tuple<BoxState, std::string_view>, Bucket> byKind;
        for (const std::uint32_t i : m_levels[m_level]) {
            const std::string_view name = m_estate.classAt(item(i).row);
            Bucket &bucket = byKind[{item(i).state, name}];
            bucket.className = name;
            bucket.state = item(i).state;
            bucket.members.push_back(i);
            bucket.byParent[parentOf(i)].push_back(i);
        }
        std::vector<Bucket> buckets;
        for (auto &[kind, bucket] : byKind) {
            bucket.wanted = isWanted(keyOf(bucket));
            for (const auto &[parent, members] : bucket.byParent) {
                bucket.splitCost += folds(bucket, members) ? 1 : members.size();
                bucket.wanted = bucket.wanted || isWanted(keyOf(bucket, parent));
            }
            buckets.push_back(std::move(bucket));
        }
        std::sort(buckets.begin(), buckets.end(), [](const Bucket &a, const Bucket &b) {
            return std::pair(a.state, a.members.front()) < std::pair(b.state, b.members.front());
        });
        return buckets;
    }

    // Small ones first: the most is seen for the room.
    void split(std::vector<Bucket> &buckets)
    {
        std::vector<Bucket *> order;
        for (Bucket &bucket : buckets)
            order.push_back(&bucket);
        std::stable_sort(order.begin(), order.end(), [](const Bucket *a, const Bucket *b) {
            return std::tuple(!a->wanted, a->splitCost) < std::tuple(!b->wanted, b->splitCost);
        });
        for (Bucket *bucket : order) {
            const bool few = bucket->splitCost <= 2 * m_drawing.question.mostSiblings;
            if (!few || bucket->splitCost - 1 > m_room)
                continue;
            bucket->split = true;
            m_room -= bucket->splitCost - 1;
        }
    }

    std::vector<Fold> foldsOf(const std::vector<Bucket> &buckets) const
    {
        std::vector<Fold> all;
        for (const Bucket &bucket : buckets) {
            if (!bucket.split) {
                all.push_back({keyOf(bucket), &bucket, bucket.members, 0});
                continue;
            }
            for (const auto &[parent, members] : bucket.byParent) {
                const std::size_t alone = folds(bucket, members) ? 0 : members.size();
                all.push_back({keyOf(bucket, parent), &bucket, members, alone});
            }
        }
        return all;
    }

    void open(std::vector<Fold> &all)
    {
        for (Fold &fold : all) {
            if (fold.shownAlone != 0 || fold.members.size() < 2 || !isWanted(fold.key))
                continue;
            const std::size_t size = fold.members.size();
            fold.shownAlone = size - 1 <= m_room ? size : m_room;
            m_room -= std::min(m_room, size - 1);
        }
    }

    void make(Fold &fold)
    {
        if (fold.members.size() == 1)
            fold.shownAlone = 1;
        if (fold.shownAlone != 0)
            sortByName(fold.members);
        const bool opened = isWanted(fold.key);
        for (std::size_t i = 0; i < fold.shownAlone; ++i) {
            DrawnBox box = boxOf(*fold.bucket);
            box.key = "#" + std::to_string(m_estate.idAt(item(fold.members[i]).row).value);
            box.unfoldedFrom = opened ? fold.key : std::string();
            box.items = {fold.members[i]};
            add(std::move(box));
        }
        if (fold.shownAlone == fold.members.size())
            return;
        DrawnBox box = boxOf(*fold.bucket);
        box.key = fold.key;
        box.folded = true;
        box.rest = fold.shownAlone != 0;
        box.unfoldedFrom = opened ? fold.key : std::string();
        box.items.assign(fold.members.begin() + std::ptrdiff_t(fold.shownAlone), fold.members.end());
        add(std::move(box));
    }

    void foldBeyond()
    {
        DrawnBox box;
        for (std::size_t level = m_shownLevels; level < m_levels.size(); ++level)
            box.items.insert(box.items.end(), m_levels[level].begin(), m_levels[level].end());
        if (box.items.empty())
            return;
        box.key = "beyond";
        box.folded = true;
        box.level = static_cast<std::uint32_t>(m_shownLevels);
        box.state = item(box.items.front()).state;
        add(std::move(box));
    }

    DrawnBox boxOf(const Bucket &bucket) const
    {
        DrawnBox box;
        box.state = bucket.state;
        box.level = static_cast<std::uint32_t>(m_level);
        box.className = bucket.className;
        return box;
    }

    void add(DrawnBox box)
    {
        for (const std::uint32_t i : box.items) {
            item(i).box = static_cast<std::uint32_t>(m_drawing.boxes.size());
            box.weak = box.weak || item(i).weak;
        }
        m_drawing.boxes.push_back(std::move(box));
    }

    void sortByName(Members &members) const
    {
        std::sort(members.begin(), members.end(), [this](std::uint32_t a, std::uint32_t b) {
            const Row left = item(a).row;
            const Row right = item(b).row;
            return std::tuple(m_estate.nameAt(left), m_estate.idAt(left)) <
                   std::tuple(m_estate.nameAt(right), m_estate.idAt(right));
        });
    }

    // People are a number as soon as they are more than one.
    bool folds(const Bucket &bucket, const Members &members) const
    {
        const bool people = m_estate.classes().isA(bucket.className, "person");
        return members.size() > (people && m_level > 0 ? 1 : m_drawing.question.mostSiblings);
    }
    std::uint32_t parentOf(std::uint32_t i) const
    {
        return item(i).via == kNone ? kNone : item(item(i).via).box;
    }
    std::string keyOf(const Bucket &bucket) const
    {
        return std::string(bucket.className) + "/" + std::to_string(static_cast<int>(bucket.state)) + "/" +
               std::to_string(m_level);
    }
    std::string keyOf(const Bucket &bucket, std::uint32_t parent) const
    {
        return keyOf(bucket) + "/" + (parent == kNone ? "" : hashed(m_drawing.boxes[parent].key));
    }
    bool isWanted(const std::string &key) const { return m_drawing.question.unfolded.contains(key); }
    ReachedItem &item(std::uint32_t i) const { return m_drawing.items[i]; }

    Drawing &m_drawing;
    const Estate &m_estate;
    std::vector<Members> m_levels;
    std::size_t m_shownLevels = 0;
    std::vector<std::size_t> m_keptBehind; // by level: boxes that the levels behind need at least
    std::size_t m_level = 0;
    std::size_t m_room = 0; // boxes that this level may still have
};

} // namespace

void foldIntoBoxes(Drawing &drawing)
{
    Folding(drawing).run();
}

} // namespace tally::estate
