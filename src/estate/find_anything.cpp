// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/find_anything.h"

#include "core/number.h"
#include "core/text.h"
#include "estate/search_keys.h"
#include "estate/search_texts.h"
#include "model/canonical.h"

#include <algorithm>
#include <cstring>
#include <map>
#include <optional>
#include <tuple>

namespace tally::estate {

namespace {

constexpr std::uint8_t kNotFound = 0xFF;
constexpr std::uint32_t kNoText = 0xFFFFFFFF;
constexpr std::size_t kShortest = 2; // shorter words find what begins with them, not what holds them
constexpr std::size_t kShortestNearKey = 4;

// The best place in which somebody was found.
struct Best
{
    std::uint32_t text = kNoText;
    std::uint32_t field = 0;
    std::uint32_t at = 0;     // in the folded text, or in the key form
    std::uint16_t length = 0; // likewise; 0: the whole
    std::uint8_t rank = kNotFound;
    bool inKeyForm = false;
};

bool isLetterOrDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

// How a word lies in a text.
enum class Lie
{
    Whole,
    Begins,
    Word,
    Inside
};

HitRank rankOf(SearchRole role, Lie lie)
{
    switch (role) {
    case SearchRole::Key:
        return lie == Lie::Whole ? HitRank::Key : lie == Lie::Begins ? HitRank::KeyBegins : HitRank::Inside;
    case SearchRole::Name:
        return lie == Lie::Whole    ? HitRank::Name
               : lie == Lie::Begins ? HitRank::NameBegins
               : lie == Lie::Word   ? HitRank::NameWord
                                    : HitRank::Inside;
    case SearchRole::Text:
        return lie == Lie::Inside ? HitRank::TextInside : HitRank::TextWord;
    case SearchRole::Reference:
        break;
    }
    return HitRank::Reference;
}

// One question: gathers the best place of each owner.
class Search
{
public:
    Search(const Estate &estate, const SearchTexts &texts)
        : m_estate(estate), m_texts(texts), m_best(estate.itemCount() + texts.titles().size())
    {
    }

    void lookFor(std::string_view text)
    {
        const std::string phrase = text::folded(text::trimmed(text));
        std::string spaced = phrase; // "Smith, John" asks for two words
        std::replace_if(spaced.begin(), spaced.end(), [](char c) { return c == ',' || c == ';'; }, ' ');
        std::vector<std::string_view> words = text::split(spaced, ' ');
        std::erase_if(words, [](std::string_view word) { return word.empty(); });
        if (words.size() > 1)
            lookForWords(words);
        scan(phrase, m_best);
        lookForKey(text);
        lookForId(text);
    }

    const std::vector<Best> &best() const { return m_best; }

    // Rows of which the text is a key, those by asset number before those by serial number before others,
    // then those of that name.
    std::vector<Row> rowsOfKey(std::string_view text) const
    {
        std::vector<std::pair<int, Row>> found;
        const auto mention = [&](std::uint32_t place) {
            for (const Mention &each : m_texts.mentionsOf(place)) {
                const SearchField &field = m_texts.field(each.field);
                if (each.owner < m_estate.itemCount() &&
                    (field.role == SearchRole::Key || field.role == SearchRole::Name))
                    found.emplace_back(precedence(field), each.owner);
            }
        };
        const std::string form = keyForm(text);
        for (auto key = firstKey(m_texts.keys(), form); key != m_texts.keys().end() && key->form == form;
             ++key)
            mention(key->text);
        if (const auto place = placeOf(text::folded(text)))
            mention(*place);
        for (const Row row : rowsByIdentifier(text))
            found.emplace_back(2, row);
        if (const Row row = rowById(text); row != kNoRow)
            found.emplace_back(3, row);
        return best(found);
    }

    std::vector<Hit> nearKeys(std::string_view text, std::size_t most) const
    {
        std::vector<Hit> hits;
        const std::string form = keyForm(text);
        if (form.size() < kShortestNearKey)
            return hits;
        const std::string seen = confusableForm(form);
        for (auto key = firstKey(m_texts.confusables(), seen);
             key != m_texts.confusables().end() && key->form == seen && hits.size() < most; ++key) {
            for (const Mention &mention : m_texts.mentionsOf(key->text)) {
                if (m_texts.field(mention.field).role == SearchRole::Key && hits.size() < most &&
                    std::none_of(hits.begin(), hits.end(),
                                 [&](const Hit &h) { return h.row == mention.owner; }))
                    hits.push_back(hitOf(mention.owner, {key->text, mention.field, 0, 0,
                                                         static_cast<std::uint8_t>(HitRank::Key), true}));
            }
        }
        return hits;
    }

    Hit hitOf(std::uint32_t owner, const Best &best) const
    {
        Hit hit;
        const bool isTitle = owner >= m_estate.itemCount();
        hit.row = isTitle ? kNoRow : owner;
        hit.title = isTitle ? m_texts.titles()[owner - m_estate.itemCount()] : 0;
        hit.rank = static_cast<HitRank>(best.rank);
        if (best.text == kNoText) { // by its id
            hit.attribute = "id";
            hit.text = "#" + std::to_string(m_estate.idAt(owner).value);
            hit.length = hit.text.size();
            return hit;
        }
        hit.attribute = m_texts.field(best.field).name;
        hit.text = m_texts.original(m_estate, best.text);
        hit.length = hit.text.size();
        if (best.length > 0)
            std::tie(hit.at, hit.length) = best.inKeyForm ? rangeInKey(hit.text, best.at, best.length)
                                                          : rangeInText(hit.text, best.at, best.length);
        return hit;
    }

private:
    using Keys = std::vector<SearchTexts::KeyText>;

    static int precedence(const SearchField &field)
    {
        return field.role == SearchRole::Name          ? 4
               : field.name == "asset_number"          ? 0
               : field.name.ends_with("serial_number") ? 1
                                                       : 2;
    }
    // Those of the best precedence, each once.
    static std::vector<Row> best(std::vector<std::pair<int, Row>> found)
    {
        std::sort(found.begin(), found.end());
        std::vector<Row> rows;
        for (const auto &[order, row] : found) {
            if (order == found.front().first && (rows.empty() || rows.back() != row))
                rows.push_back(row);
        }
        return rows;
    }

    static Keys::const_iterator firstKey(const Keys &keys, std::string_view form)
    {
        return std::partition_point(keys.begin(), keys.end(),
                                    [&](const SearchTexts::KeyText &key) { return key.form < form; });
    }

    // The first text that is not below `folded`.
    std::uint32_t lowerBound(std::string_view folded) const
    {
        std::uint32_t low = 0;
        auto high = static_cast<std::uint32_t>(m_texts.size());
        while (low < high) {
            const std::uint32_t middle = low + (high - low) / 2;
            if (m_texts.folded(middle) < folded)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
    std::optional<std::uint32_t> placeOf(std::string_view folded) const
    {
        const std::uint32_t place = lowerBound(folded);
        return place < m_texts.size() && m_texts.folded(place) == folded ? std::optional(place)
                                                                         : std::nullopt;
    }

    void note(std::vector<Best> &best, std::uint32_t text, Lie lie, std::size_t at, std::size_t length,
              bool inKeyForm) const
    {
        for (const Mention &mention : m_texts.mentionsOf(text)) {
            const SearchRole role = m_texts.field(mention.field).role;
            if (inKeyForm && role != SearchRole::Key)
                continue;
            const auto rank = static_cast<std::uint8_t>(rankOf(role, lie));
            Best &own = best[mention.owner];
            if (rank < own.rank || (rank == own.rank && text < own.text))
                own = {
                    text, mention.field, static_cast<std::uint32_t>(at), static_cast<std::uint16_t>(length),
                    rank, inKeyForm};
        }
    }

    // Notes every text that holds the word.
    void scan(std::string_view word, std::vector<Best> &best) const
    {
        if (word.empty() || word.size() > 0xFFFF)
            return;
        if (word.size() < kShortest) {
            for (std::uint32_t text = lowerBound(word);
                 text < m_texts.size() && m_texts.folded(text).starts_with(word); ++text)
                note(best, text, m_texts.folded(text).size() == word.size() ? Lie::Whole : Lie::Begins, 0,
                     word.size(), false);
            return;
        }
        const std::string_view blob = m_texts.blob();
        std::uint32_t text = 0;
        for (std::size_t at = find(blob, word, 0); at != std::string_view::npos;) {
            text = textAt(at, text);
            at = find(blob, word, noteIn(text, at, word, best));
        }
    }

    // The text holds the word at `at`, perhaps better later on; gives where the next text begins.
    std::size_t noteIn(std::uint32_t text, std::size_t at, std::string_view word,
                       std::vector<Best> &best) const
    {
        const std::size_t begin = m_texts.begin(text);
        const std::size_t next = m_texts.begin(text + 1);
        const std::string_view own = m_texts.folded(text);
        std::size_t place = at - begin;
        Lie lie = own.size() == word.size() ? Lie::Whole : place == 0 ? Lie::Begins : Lie::Inside;
        for (std::size_t later = place; lie == Lie::Inside && later != std::string_view::npos;
             later = own.find(word, later + 1)) {
            if (!isLetterOrDigit(own[later - 1])) {
                lie = Lie::Word;
                place = later;
            }
        }
        note(best, text, lie, place, word.size(), false);
        return next;
    }

    static std::size_t find(std::string_view in, std::string_view word, std::size_t from)
    {
        if (from >= in.size())
            return std::string_view::npos;
        const void *found = memmem(in.data() + from, in.size() - from, word.data(), word.size());
        return found == nullptr ? std::string_view::npos
                                : static_cast<std::size_t>(static_cast<const char *>(found) - in.data());
    }

    // Which text the byte lies in; not before `from`. Gallops, since the next is often near.
    std::uint32_t textAt(std::size_t at, std::uint32_t from) const
    {
        std::uint32_t step = 1;
        const auto last = static_cast<std::uint32_t>(m_texts.size());
        std::uint32_t low = from;
        while (low + step < last && m_texts.begin(low + step) <= at) {
            low += step;
            step *= 2;
        }
        std::uint32_t high = std::min(low + step, last);
        while (low + 1 < high) {
            const std::uint32_t middle = low + (high - low) / 2;
            (m_texts.begin(middle) <= at ? low : high) = middle;
        }
        return low;
    }

    // Those in which every word stands somewhere; as good as the worst of their words.
    void lookForWords(const std::vector<std::string_view> &words)
    {
        std::vector<Best> all;
        for (const std::string_view word : words) {
            std::vector<Best> found(m_best.size());
            scan(word, found);
            if (all.empty()) {
                all = std::move(found);
                continue;
            }
            for (std::size_t i = 0; i < all.size(); ++i) {
                const std::uint8_t worst = std::max(all[i].rank, found[i].rank);
                if (found[i].rank < all[i].rank)
                    all[i] = found[i];
                all[i].rank = worst;
            }
        }
        // A word that is a whole key is not all that was asked for.
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (all[i].rank != kNotFound) {
                m_best[i] = all[i];
                m_best[i].rank = std::max(all[i].rank, static_cast<std::uint8_t>(HitRank::NameWord));
            }
        }
    }

    void lookForKey(std::string_view text)
    {
        const std::string form = keyForm(text);
        if (form.empty() || form.size() > 0xFFFF)
            return;
        for (auto key = firstKey(m_texts.keys(), form);
             key != m_texts.keys().end() && key->form.starts_with(form); ++key)
            note(m_best, key->text, key->form.size() == form.size() ? Lie::Whole : Lie::Begins, 0,
                 form.size(), true);
        for (const Row row : rowsByIdentifier(text)) {
            if (m_best[row].rank > static_cast<std::uint8_t>(HitRank::Key))
                noteIdentifier(row, text);
        }
    }

    // An identifier that is written in another way than any that the key form levels out.
    std::vector<Row> rowsByIdentifier(std::string_view text) const
    {
        std::vector<Row> rows;
        for (const std::string_view kind : model::identifierKinds()) {
            const std::string canonical = model::canonicalIdentifier(kind, text);
            if (canonical.empty() || kind == "name" || kind == "alias" || kind == "host_name")
                continue;
            for (const Row row : m_estate.findIdentifier(kind, canonical))
                rows.push_back(row);
        }
        return rows;
    }

    void noteIdentifier(Row row, std::string_view text)
    {
        for (const Identifier &identifier : m_estate.identifiersOf(row)) {
            const std::string_view kind = m_estate.strings().text(identifier.kind);
            if (model::canonicalIdentifier(kind, text) != m_estate.strings().text(identifier.canonical))
                continue;
            const auto place = placeOf(m_estate.strings().folded(identifier.value));
            for (const Mention &mention : place ? m_texts.mentionsOf(*place) : std::span<const Mention>()) {
                if (mention.owner == row && m_texts.field(mention.field).name == kind)
                    m_best[row] = {*place, mention.field, 0, 0, static_cast<std::uint8_t>(HitRank::Key),
                                   true};
            }
        }
    }

    Row rowById(std::string_view text) const
    {
        text = text::trimmed(text);
        const auto number = text.starts_with('#') ? wholeNumber(text.substr(1)) : std::nullopt;
        const Row row = number ? m_estate.rowOf(ItemId(*number)) : kNoRow;
        return m_estate.isNameless(row) ? kNoRow : row; // another partner's
    }
    void lookForId(std::string_view text)
    {
        if (const Row row = rowById(text); row != kNoRow)
            m_best[row] = {kNoText, 0, 0, 0, static_cast<std::uint8_t>(HitRank::Key), false};
    }

    const Estate &m_estate;
    const SearchTexts &m_texts;
    std::vector<Best> m_best;
};

class Index final : public SearchIndex
{
public:
    explicit Index(EstatePtr estate) : m_estate(std::move(estate)) {}
    bool build(JobContext &job) { return m_texts.build(*m_estate, job); }

    const EstatePtr &estate() const override { return m_estate; }
    std::size_t memoryBytes() const override { return m_texts.memoryBytes(); }

    Found find(std::string_view text, std::size_t most) const override
    {
        Found found;
        if (text::trimmed(text).empty())
            return found;
        const ListText list = listIn(text);
        if (list.kind != ListKind::None && findList(list, found))
            return found;
        Search search(*m_estate, m_texts);
        search.lookFor(text);
        gather(search, most, found);
        if (found.count == 0)
            found.near = search.nearKeys(text, most);
        return found;
    }

private:
    // False when it is none after all.
    bool findList(const ListText &list, Found &found) const
    {
        const Search search(*m_estate, m_texts);
        FoundList answer;
        std::vector<bool> isListed(m_estate->itemCount());
        bool allNumbers = true;
        for (const std::string &entry : list.entries) {
            const std::vector<Row> rows = search.rowsOfKey(entry);
            allNumbers = allNumbers && entry.find_first_of("0123456789") != std::string::npos;
            if (rows.empty()) {
                answer.unknown.push_back(entry);
            } else if (rows.size() > 1) {
                answer.several.push_back({entry, rows});
            } else {
                ++answer.found;
                answer.repeated += isListed[rows[0]] ? 1 : 0;
                if (!isListed[rows[0]])
                    answer.rows.push_back(rows[0]);
                isListed[rows[0]] = true;
            }
        }
        const bool isSure = list.kind == ListKind::Lines || (list.kind == ListKind::Commas && allNumbers);
        if (!isSure && (!answer.unknown.empty() || !answer.several.empty()))
            return false;
        found.isList = true;
        found.count = answer.rows.size();
        found.list = std::move(answer);
        return true;
    }

    struct Candidate
    {
        std::uint8_t rank;
        std::uint32_t text, owner;
        auto order() const { return std::tuple(rank, text, owner); }
    };

    void gather(const Search &search, std::size_t most, Found &found) const
    {
        std::map<std::string_view, std::vector<Candidate>> byClass;
        std::vector<Row> exact;
        const std::vector<Best> &best = search.best();
        for (std::uint32_t owner = 0; owner < best.size(); ++owner) {
            if (best[owner].rank == kNotFound)
                continue;
            const bool isItem = owner < m_estate->itemCount();
            byClass[isItem ? m_estate->classAt(owner) : std::string_view("title")].push_back(
                {best[owner].rank, best[owner].text, owner});
            ++found.count;
            if (isItem && best[owner].rank == static_cast<std::uint8_t>(HitRank::Key))
                exact.push_back(owner);
        }
        if (exact.size() == 1)
            found.exact = exact.front();
        for (auto &[className, candidates] : byClass) {
            const std::size_t shown = std::min(most, candidates.size());
            std::partial_sort(candidates.begin(), candidates.begin() + static_cast<std::ptrdiff_t>(shown),
                              candidates.end(),
                              [](const Candidate &a, const Candidate &b) { return a.order() < b.order(); });
            HitGroup group{std::string(className), candidates.size(), {}};
            for (std::size_t i = 0; i < shown; ++i)
                group.hits.push_back(search.hitOf(candidates[i].owner, best[candidates[i].owner]));
            found.groups.push_back(std::move(group));
        }
        std::stable_sort(found.groups.begin(), found.groups.end(), [&](const HitGroup &a, const HitGroup &b) {
            return std::tuple(bestOf(a), placeOf(a.className)) < std::tuple(bestOf(b), placeOf(b.className));
        });
    }

    static HitRank bestOf(const HitGroup &group)
    {
        return group.hits.empty() ? HitRank::Reference : group.hits.front().rank;
    }
    // Among groups as good: as the registry has the classes, titles last.
    std::size_t placeOf(std::string_view className) const
    {
        const auto &classes = m_estate->classes().classes();
        return static_cast<std::size_t>(
            std::find_if(classes.begin(), classes.end(),
                         [&](const model::ClassSpec &spec) { return spec.name == className; }) -
            classes.begin());
    }

    EstatePtr m_estate;
    SearchTexts m_texts;
};

} // namespace

std::shared_ptr<const SearchIndex> SearchIndex::build(EstatePtr estate, JobContext &job)
{
    job.step("Preparing the search");
    auto index = std::make_shared<Index>(std::move(estate));
    return index->build(job) ? index : nullptr;
}

} // namespace tally::estate
