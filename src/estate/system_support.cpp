// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/system_support.h"

#include "core/text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tally::estate {

namespace {

using Words = std::vector<std::string>;

bool has(const Words &words, std::string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// "Debian GNU/Linux 12 (bookworm)": debian gnu linux 12 bookworm. A dot between digits belongs to its number.
Words wordsOf(std::string_view text)
{
    Words words;
    std::string word;
    const std::string plain = text::folded(text);
    for (std::size_t i = 0; i <= plain.size(); ++i) {
        const char c = i < plain.size() ? plain[i] : ' ';
        const bool inNumber = c == '.' && !word.empty() && isDigit(word.back()) && i + 1 < plain.size() &&
                              isDigit(plain[i + 1]);
        if (isDigit(c) || (c >= 'a' && c <= 'z') || inNumber) {
            word += c;
        } else if (!word.empty()) {
            words.push_back(std::exchange(word, {}));
        }
    }
    return words;
}

// Agents name the maker or leave him out.
Words withoutMakers(Words words)
{
    std::erase_if(words, [](const std::string &word) {
        return word == "microsoft" || word == "apple" || word == "canonical";
    });
    return words;
}

struct Build
{
    std::string_view number, release;
};
// What Windows calls the builds that its agents report as 10.0.<build>.
constexpr std::array kWindowsBuilds{
    Build{"10240", "1507"}, Build{"10586", "1511"}, Build{"14393", "1607"}, Build{"15063", "1703"},
    Build{"16299", "1709"}, Build{"17134", "1803"}, Build{"17763", "1809"}, Build{"18362", "1903"},
    Build{"18363", "1909"}, Build{"19041", "2004"}, Build{"19042", "20h2"}, Build{"19043", "21h1"},
    Build{"19044", "21h2"}, Build{"19045", "22h2"}, Build{"22000", "21h2"}, Build{"22621", "22h2"},
    Build{"22631", "23h2"}, Build{"26100", "24h2"}, Build{"26200", "25h2"}, Build{"28000", "26h1"},
};

// A release within a version: "24h2", "1909".
bool isFeatureRelease(std::string_view word)
{
    const bool half =
        word.size() == 4 && isDigit(word[0]) && isDigit(word[1]) && word[2] == 'h' && isDigit(word[3]);
    return half || std::any_of(kWindowsBuilds.begin(), kWindowsBuilds.end(),
                               [&](const Build &build) { return build.release == word; });
}

// What a computer tells of its system, in words.
struct Told
{
    Words name;    // of the system
    Words numbers; // its version: in the name, else what it reports as version
    Words all;
    std::string feature; // "24h2"; empty: not told
    char edition = 0;    // 'e' enterprise, education; 'w' home, pro; 0: not told
};

Told told(std::string_view system, std::string_view version, std::string_view edition)
{
    Told out;
    out.name = wordsOf(system);
    const Words versionWords = wordsOf(version);
    const auto isNumber = [](const std::string &word) { return isDigit(word.front()); };
    std::copy_if(out.name.begin(), out.name.end(), std::back_inserter(out.numbers), isNumber);
    if (out.numbers.empty())
        std::copy_if(versionWords.begin(), versionWords.end(), std::back_inserter(out.numbers), isNumber);
    out.all = out.name;
    out.all.insert(out.all.end(), versionWords.begin(), versionWords.end());
    for (std::string &word : wordsOf(edition))
        out.all.push_back(std::move(word));
    if (has(out.name, "windows") && !has(out.name, "server")) {
        for (const std::string &word : out.all) {
            if (isFeatureRelease(word))
                out.feature = word;
        }
        for (const Build &build : kWindowsBuilds) {
            if (out.feature.empty() && version.find(build.number) != std::string_view::npos)
                out.feature = build.release;
        }
    }
    for (const char *word : {"enterprise", "education"})
        out.edition = has(out.all, word) ? 'e' : out.edition;
    for (const char *word : {"home", "pro", "professional"})
        out.edition = has(out.all, word) && out.edition == 0 ? 'w' : out.edition;
    return out;
}

bool numberFits(const Words &numbers, const std::string &wanted)
{
    return std::any_of(numbers.begin(), numbers.end(), [&](const std::string &number) {
        return number == wanted || number.starts_with(wanted + ".");
    });
}

// How many words of a version fit; nothing when one of them contradicts.
std::optional<int> fit(const Words &version, const Told &system)
{
    int score = 0;
    for (std::size_t i = 0; i < version.size(); ++i) {
        const std::string &word = version[i];
        bool fits = has(system.all, word);
        bool isOpen = false; // not told
        if (i == 0) {
            fits = isDigit(word.front()) ? numberFits(system.numbers, word) : fits;
        } else if (isFeatureRelease(word)) {
            fits = word == system.feature;
            isOpen = system.feature.empty();
        } else if (word == "e" || word == "w") {
            fits = word[0] == system.edition;
            isOpen = system.edition == 0;
        } else if (word == "lts") {
            fits = has(system.all, "ltsc") || has(system.all, "ltsb");
        } else {
            isOpen = word.starts_with("sp") || word == "ac" || word == "sac";
        }
        if (!fits && !isOpen)
            return std::nullopt;
        score += fits ? 1 : 0;
    }
    return score;
}

} // namespace

SystemSupport::SystemSupport(const Estate &estate) : m_today(estate.today())
{
    for (const Row row : estate.itemsOfClass("software_version")) {
        Release release;
        release.name = estate.nameAt(row);
        release.product = withoutMakers(wordsOf(estate.displayAt(row, "product")));
        release.version = wordsOf(estate.displayAt(row, "version"));
        if (const auto end = estate.attributeAt(row, "end_of_security_support"))
            release.end = static_cast<Day>(std::get<std::int64_t>(*end));
        if (const auto ended = estate.attributeAt(row, "security_support_ended"))
            release.ended = std::get<std::int64_t>(*ended) != 0;
        else if (!release.end)
            continue; // says nothing of its support
        if (!release.product.empty() && !release.version.empty())
            m_releases.push_back(std::move(release));
    }
    std::stable_sort(m_releases.begin(), m_releases.end(),
                     [](const Release &a, const Release &b) { return a.product.size() > b.product.size(); });
}

SupportEnd SystemSupport::endOf(std::string_view system, std::string_view version,
                                std::string_view edition) const
{
    const Told words = told(system, version, edition);
    std::vector<const Release *> fitting;
    int best = 0;
    for (const Release &release : m_releases) {
        if (!fitting.empty() && release.product.size() < fitting.front()->product.size())
            break; // a product of fewer words says less
        if (!std::all_of(release.product.begin(), release.product.end(),
                         [&](const std::string &word) { return has(words.name, word); }))
            continue;
        const auto score = fit(release.version, words);
        if (!score || *score < best)
            continue;
        if (*score > best)
            fitting.clear();
        best = *score;
        fitting.push_back(&release);
    }
    return judged(fitting);
}

SupportEnd SystemSupport::judged(const std::vector<const Release *> &fitting) const
{
    SupportEnd found;
    if (fitting.empty())
        return found;
    if (fitting.size() == 1)
        found.version = fitting.front()->name;
    bool allEnded = true;
    bool noneEnded = true;
    for (const Release *release : fitting) {
        const bool ended = release->end ? *release->end < m_today : release->ended;
        allEnded = allEnded && ended;
        noneEnded = noneEnded && !ended;
        if (!release->end)
            continue;
        found.earliest = std::min(found.earliest.value_or(*release->end), *release->end);
        found.latest = std::max(found.latest.value_or(*release->end), *release->end);
    }
    const Day soon = addMonths(m_today, 12);
    if (allEnded)
        found.state = SupportState::Ended;
    else if (noneEnded && (!found.earliest || *found.earliest > soon))
        found.state = SupportState::Supported;
    else if (noneEnded && found.latest && *found.latest <= soon)
        found.state = SupportState::EndsSoon;
    return found;
}

} // namespace tally::estate
