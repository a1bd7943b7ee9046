// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognise/rules.h"

#include "core/text.h"
#include "recognise/rule.h"
#include "recognise/title_words.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>

namespace tally::recognise {

namespace {

// Editions that are given away or end by themselves: with another product's name they are no such product.
struct FreeEdition
{
    std::string_view edition, productClass;
};
constexpr std::array kFreeEditions{FreeEdition{"Express", kFreeware}, FreeEdition{"Community", kFreeware},
                                   FreeEdition{"Free", kFreeware},    FreeEdition{"Viewer", kFreeware},
                                   FreeEdition{"Trial", kTrial},      FreeEdition{"Evaluation", kTrial}};

const std::string &textOf(const NormalisedTitle &title, Field field)
{
    switch (field) {
    case Field::Name:
        return title.name;
    case Field::Base:
        return title.base;
    case Field::Family:
        return title.family;
    case Field::Publisher:
        return title.publisher;
    case Field::Version:
        return title.column;
    case Field::Edition:
        return title.edition;
    case Field::Architecture:
        break;
    }
    return title.architecture;
}

// The fields of one title, turned into what regular expressions read once and only where one is asked.
class TitleTexts
{
public:
    explicit TitleTexts(const NormalisedTitle &title) : m_title(title) {}

    const std::string &text(Field field) const { return textOf(m_title, field); }
    const QString &wide(Field field)
    {
        std::optional<QString> &wide = m_wide.at(static_cast<std::size_t>(field));
        if (!wide)
            wide = QString::fromStdString(text(field));
        return *wide;
    }

private:
    const NormalisedTitle &m_title;
    std::array<std::optional<QString>, 7> m_wide;
};

bool fitsText(const Condition &condition, const std::string &text)
{
    return std::any_of(condition.texts.begin(), condition.texts.end(), [&](const std::string &wanted) {
        switch (condition.how) {
        case Operator::Is:
            return text == wanted;
        case Operator::Starts:
            return text.starts_with(wanted);
        case Operator::Contains:
            return text.find(wanted) != std::string::npos;
        case Operator::Ends:
            return text.ends_with(wanted);
        case Operator::HasWord:
            return holdsWord(text, wanted);
        case Operator::Regex:
            break;
        }
        return false;
    });
}

using Captures = std::vector<std::string>;

bool fits(const Condition &condition, TitleTexts &texts, Captures &captures)
{
    const std::string &text = texts.text(condition.field);
    if (condition.how != Operator::Regex)
        return fitsText(condition, text) != condition.isNot;
    const bool mayFit =
        condition.beginnings.empty() ||
        std::any_of(condition.beginnings.begin(), condition.beginnings.end(),
                    [&](const std::string &beginning) { return text.starts_with(beginning); });
    if (!mayFit)
        return condition.isNot;
    const QRegularExpressionMatch match = condition.regex.match(texts.wide(condition.field));
    if (match.hasMatch() && captures.empty() && match.lastCapturedIndex() > 0) {
        for (const QString &capture : match.capturedTexts())
            captures.push_back(capture.toStdString());
    }
    return match.hasMatch() != condition.isNot;
}

// "$1 R2" with the captures put in.
std::string withCaptures(std::string_view text, const Captures &captures)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '$' && i + 1 < text.size() && text[i + 1] >= '1' && text[i + 1] <= '9') {
            const auto number = static_cast<std::size_t>(text[++i] - '0');
            out += number < captures.size() ? captures[number] : std::string();
        } else {
            out += text[i];
        }
    }
    return std::string(text::trimmed(out));
}

// Words as people write them: "professional plus" -> "Professional Plus".
std::string titled(std::string text)
{
    // "r2", "xp", "sp1" are no words.
    if (text.find(' ') == std::string::npos && text.size() <= 3)
        return text::upperAscii(text);
    bool isStart = true;
    for (char &c : text) {
        if (isStart && c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 'a' + 'A');
        isStart = c == ' ';
    }
    return text;
}

// As editions are written here, whatever language or short form it came in.
std::string writtenEdition(const std::string &folded)
{
    std::vector<std::string> words;
    for (const std::string_view word : text::split(folded, ' '))
        words.emplace_back(word);
    const FoundEdition found = editionAt(words, 0);
    return found.words == words.size() ? std::string(found.edition) : titled(folded);
}

std::string numbers(std::string_view column, std::size_t count)
{
    // Epoch and release of a package are no part of its version.
    if (const std::size_t colon = column.find(':'); colon != std::string_view::npos)
        column.remove_prefix(colon + 1);
    std::string out;
    std::size_t dots = 0;
    for (const char c : column) {
        if (c == '.' && ++dots == count)
            break;
        if (c != '.' && (c < '0' || c > '9'))
            break;
        out += c;
    }
    while (!out.empty() && out.back() == '.')
        out.pop_back();
    return out;
}

std::string versionOf(const Rule &rule, const NormalisedTitle &title)
{
    switch (rule.versionFrom) {
    case VersionFrom::Full:
        return title.column.empty() ? title.version : title.column;
    case VersionFrom::Minor:
        return title.column.empty() ? title.version : numbers(title.column, 2);
    case VersionFrom::Major:
        return numbers(title.column.empty() ? title.version : title.column, 1);
    case VersionFrom::None:
        return {};
    case VersionFrom::Name:
        break;
    }
    // A full build in the name is no marketing version.
    const bool isBuild = std::count(title.version.begin(), title.version.end(), '.') > 1;
    if (!title.version.empty() && !isBuild)
        return title.version;
    const std::string &column = title.column.empty() ? title.version : title.column;
    for (const auto &[build, version] : rule.builds) {
        if (column.starts_with(build))
            return version;
    }
    return rule.builds.empty() ? numbers(column, 1) : std::string();
}

std::string writtenVersion(const std::string &folded)
{
    std::string out;
    for (const std::string_view word : text::split(folded, ' '))
        out += (out.empty() ? "" : " ") + titled(std::string(word));
    return out;
}

std::string published(std::string_view pattern, const NormalisedTitle &title)
{
    std::string out(pattern);
    const std::string publisher = titled(title.publisher);
    if (const std::size_t at = out.find("{publisher}"); at != std::string::npos)
        out.replace(at, 11, publisher);
    out = text::trimmed(out);
    if (!out.empty() && out[0] >= 'a' && out[0] <= 'z')
        out[0] = static_cast<char>(out[0] - 'a' + 'A');
    return out;
}

const FreeEdition *freeEdition(std::string_view edition)
{
    const auto *found = std::find_if(kFreeEditions.begin(), kFreeEditions.end(),
                                     [&](const FreeEdition &each) { return each.edition == edition; });
    return found == kFreeEditions.end() ? nullptr : found;
}

std::string canonicalEdition(const Rule &rule, std::string_view edition)
{
    const auto found = std::find_if(rule.editions.begin(), rule.editions.end(), [&](const std::string &each) {
        return text::folded(each) == text::folded(edition);
    });
    return found == rule.editions.end() ? std::string(edition) : *found;
}

} // namespace

bool isClass(std::string_view word)
{
    constexpr std::array<std::string_view, 10> kClasses{kCommercial, kSubscription, kFreeware, kOpenSource,
                                                        kComponent,  kUpdate,       kDriver,   kTrial,
                                                        "in_house",  kUnknownClass};
    return std::find(kClasses.begin(), kClasses.end(), word) != kClasses.end();
}

bool isLicensable(std::string_view productClass)
{
    return productClass == kCommercial || productClass == kSubscription;
}

struct Rules::Data
{
    std::vector<Rule> rules; // in the order in which they are asked
    std::vector<std::size_t> setOf;
    std::unordered_map<std::string, std::vector<std::size_t>> byName; // products
    std::vector<std::size_t> freeRules;
    std::map<std::string, std::string> publishers; // a word -> as it is written

    void add(Rule &&rule, std::size_t set)
    {
        const std::size_t at = rules.size();
        for (const std::string &name : rule.names)
            byName[name].push_back(at);
        if (rule.names.empty())
            freeRules.push_back(at);
        if (!rule.takesPublisher && !rule.product.publisher.empty()) {
            const std::string word = normalisedPublisher(rule.product.publisher);
            publishers.try_emplace(word.substr(0, word.find(' ')), rule.product.publisher);
        }
        rules.push_back(std::move(rule));
        setOf.push_back(set);
    }

    std::optional<Match> free(const Rule &rule, const NormalisedTitle &title, TitleTexts &texts) const
    {
        if ((rule.isPackage && !title.isPackage) || (rule.isPlain && title.isPackage))
            return {};
        Captures captures;
        for (const Condition &condition : rule.conditions) {
            if (!fits(condition, texts, captures))
                return {};
        }
        Match match{rule.product, writtenEdition(withCaptures(rule.edition, captures)), {}, true, rule.id};
        if (rule.takesPublisher) {
            match.product.name = published(rule.product.name, title);
            match.product.publisher = published(rule.product.publisher, title);
        }
        match.version = rule.version.empty() ? versionOf(rule, title)
                                             : writtenVersion(withCaptures(rule.version, captures));
        match.isComplete = !isLicensable(match.product.productClass) || !match.version.empty();
        return match;
    }

    bool isPublishedBy(const Rule &rule, const NormalisedTitle &title) const
    {
        if (title.publisher.empty())
            return !rule.needsPublisher || title.isPackage;
        if (rule.vendors.empty())
            return true;
        if (std::any_of(rule.vendors.begin(), rule.vendors.end(),
                        [&](const std::string &vendor) { return holdsWord(title.publisher, vendor); }))
            return true;
        // Others package what is free for all.
        return title.isPackage &&
               (rule.product.productClass == kOpenSource || rule.product.productClass == kComponent);
    }

    std::optional<Match> product(const Rule &rule, const NormalisedTitle &title, bool byFamily) const
    {
        if (!isPublishedBy(rule, title))
            return {};
        Match match{rule.product, rule.edition, versionOf(rule, title), true, rule.id};
        if (byFamily && match.edition.empty()) {
            match.edition = canonicalEdition(rule, title.edition);
            const bool isListed =
                std::find(rule.editions.begin(), rule.editions.end(), match.edition) != rule.editions.end();
            if (const FreeEdition *given = freeEdition(match.edition);
                given != nullptr && !isListed && isLicensable(rule.product.productClass)) {
                match.product.name += " " + match.edition;
                match.product.productClass = given->productClass;
                match.edition.clear();
            }
        }
        if (isLicensable(match.product.productClass))
            match.isComplete = (rule.versionFrom == VersionFrom::None || !match.version.empty()) &&
                               (rule.editions.empty() || !match.edition.empty());
        return match;
    }
};

Result<Rules> Rules::build(const std::vector<model::DefinitionRow> &definitions)
{
    std::vector<RuleSet> sets;
    for (const model::DefinitionRow &definition : definitions) {
        if (definition.kind != kRuleKind)
            continue;
        TALLY_TRY(RuleSet set, readRuleSet(definition));
        sets.push_back(std::move(set));
    }
    std::stable_sort(sets.begin(), sets.end(), [](const RuleSet &a, const RuleSet &b) {
        return std::tie(a.order, a.name) < std::tie(b.order, b.name);
    });
    const auto data = std::make_shared<Data>();
    Rules rules;
    rules.m_data = data;
    for (std::size_t i = 0; i < sets.size(); ++i) {
        for (Rule &rule : sets[i].rules)
            data->add(std::move(rule), i);
    }
    for (std::size_t i = 0; i < sets.size(); ++i) {
        for (const RuleTest &test : sets[i].tests)
            TALLY_CHECK(rules.holds(test, sets[i].name, i));
    }
    return rules;
}

// Without the sets before it: an organisation may well decide otherwise than the shipped rules.
Outcome Rules::holds(const RuleTest &test, const std::string &set, std::size_t first) const
{
    const auto match =
        matchFrom(first, normalise(test.name, test.version, test.publisher, test.architecture));
    const bool isSo = (match ? match->product.name : std::string()) == test.product &&
                      (!test.isEditionGiven || (match && match->edition == test.edition)) &&
                      (!test.isVersionGiven || (match && match->version == test.wantedVersion));
    if (isSo)
        return {};
    const std::string found = match ? "\"" + match->product.name + "\", edition \"" + match->edition +
                                          "\", version \"" + match->version + "\" by " + match->rule
                                    : "no product";
    return makeError(ErrorCode::InvalidInput,
                     "recognition rule " + set + ": its test \"" + test.name + "\" gives " + found +
                         ", not \"" + test.product + "\", edition \"" + test.edition + "\", version \"" +
                         test.wantedVersion + "\"",
                     "Change the rule or the test.");
}

std::optional<Match> Rules::match(const NormalisedTitle &title) const
{
    return matchFrom(0, title);
}

std::optional<Match> Rules::matchFrom(std::size_t first, const NormalisedTitle &title) const
{
    // (set, by family, place): the organisation's rules first, a whole name before one without its edition.
    using Rank = std::tuple<std::size_t, bool, std::size_t>;
    std::vector<Rank> candidates;
    const auto addAll = [&](const auto &map, const std::string &key, bool byFamily) {
        const auto found = map.find(key);
        if (found == map.end())
            return;
        for (const std::size_t at : found->second)
            candidates.emplace_back(m_data->setOf[at], byFamily, at);
    };
    addAll(m_data->byName, title.name, false);
    if (title.base != title.name)
        addAll(m_data->byName, title.base, false);
    if (title.family != title.base)
        addAll(m_data->byName, title.family, true);
    for (const std::size_t at : m_data->freeRules)
        candidates.emplace_back(m_data->setOf[at], false, at);
    std::sort(candidates.begin(), candidates.end());
    TitleTexts texts(title);
    for (const auto &[set, byFamily, at] : candidates) {
        if (set < first)
            continue;
        const Rule &rule = m_data->rules[at];
        auto match =
            rule.names.empty() ? m_data->free(rule, title, texts) : m_data->product(rule, title, byFamily);
        if (match)
            return match;
    }
    return {};
}

std::vector<NamedProduct> Rules::products() const
{
    std::vector<NamedProduct> products;
    std::set<std::string> seen;
    for (const Rule &rule : m_data->rules) {
        if (!rule.takesPublisher &&
            seen.insert(text::folded(rule.product.name + "\n" + rule.product.publisher)).second)
            products.push_back(rule.product);
    }
    return products;
}

std::string Rules::publisherOf(std::string_view normalisedPublisher) const
{
    for (const std::string_view word : text::split(normalisedPublisher, ' ')) {
        const auto found = m_data->publishers.find(std::string(word));
        if (found != m_data->publishers.end())
            return found->second;
    }
    return {};
}

std::size_t Rules::size() const
{
    return m_data->rules.size();
}

} // namespace tally::recognise
