// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognise/normaliser.h"

#include "core/text.h"
#include "recognise/title_words.h"

#include <algorithm>
#include <array>
#include <vector>

namespace tally::recognise {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

void replaceAll(std::string &text, std::string_view what, std::string_view by)
{
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
}

// Marks that say nothing, and the spellings of one sign.
std::string withoutMarks(std::string_view raw)
{
    std::string text = text::folded(text::trimmed(raw));
    for (const std::string_view mark : {"\xC2\xAE", "\xE2\x84\xA2", "\xC2\xA9", "(r)", "(tm)", "(c)"})
        replaceAll(text, mark, " ");
    for (const std::string_view quote : {"\xE2\x80\x99", "\xE2\x80\x98"})
        replaceAll(text, quote, "'");
    for (const std::string_view dash : {"\xE2\x80\x93", "\xE2\x80\x94"})
        replaceAll(text, dash, "-");
    for (const std::string_view blank :
         {"\xC2\xA0", "\t", "\"", "\xE2\x80\x9C", "\xE2\x80\x9D", "64 bit", "32 bit"})
        replaceAll(text, blank, blank == "64 bit" ? " 64-bit" : blank == "32 bit" ? " 32-bit" : " ");
    return text;
}

struct Word
{
    std::string text;
    bool bracketed = false;
};

// At blanks; brackets stand apart from their content, and a lone dash or comma is no word.
std::vector<Word> wordsOf(std::string_view text)
{
    std::vector<Word> words;
    int depth = 0;
    std::string word;
    const auto flush = [&] {
        while (!word.empty() && (word.back() == ',' || word.back() == ';' || word.back() == ':'))
            word.pop_back();
        if (!word.empty() && word != "-" && word != "|")
            words.push_back({word, depth > 0});
        word.clear();
    };
    for (const char c : text) {
        if (c == '(' || c == '[' || c == '{') {
            flush();
            ++depth;
        } else if (c == ')' || c == ']' || c == '}') {
            flush();
            depth = std::max(0, depth - 1);
        } else if (c == ' ') {
            flush();
        } else {
            word += c;
        }
    }
    flush();
    return words;
}

std::string joined(const std::vector<std::string> &words)
{
    return text::join(words, " ");
}

// Takes architecture and language out; a language by its name only at the end or in brackets.
std::vector<std::string> withoutTags(const std::vector<Word> &words, NormalisedTitle &title)
{
    std::vector<std::string> left;
    std::size_t end = words.size(); // of what is no list of languages
    while (end > 1 && isLanguage(words[end - 1].text, true))
        --end;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const Word &word = words[i];
        if (isArchitecture(word.text)) {
            title.architecture = word.text;
        } else if (i > 0 && isLanguage(word.text, i >= end || word.bracketed)) {
            title.language = word.text;
        } else {
            left.push_back(word.text);
        }
    }
    while (left.size() > 1 && isNoise(left.back()))
        left.pop_back();
    return left;
}

std::string shownVersion(std::string_view word)
{
    return isVersionSuffix(word) || word.starts_with("cs") ? text::upperAscii(word) : std::string(word);
}

// The versions among the words leave; the first year, or else the first of all, is the version.
std::vector<std::string> withoutVersions(const std::vector<std::string> &words, NormalisedTitle &title)
{
    std::vector<std::string> left;
    bool isFromYear = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        // A name may begin with a number ("7-zip", "3ds max") but not be one.
        if (i == 0 || !isVersion(words[i])) {
            const bool isSuffix = i > 0 && isVersionSuffix(words[i]) && isVersion(words[i - 1]);
            if (!isSuffix)
                left.push_back(words[i]);
            continue;
        }
        const bool isBetter = title.version.empty() || (isYear(words[i]) && !isFromYear);
        if (!isBetter)
            continue;
        isFromYear = isYear(words[i]);
        std::string_view number = words[i];
        if (number[0] == 'v')
            number.remove_prefix(1);
        title.version = shownVersion(number);
        if (i + 1 < words.size() && isVersionSuffix(words[i + 1]) && words[i + 1][0] == 'r')
            title.version += " " + shownVersion(words[i + 1]);
    }
    while (left.size() > 1 && isNoise(left.back()))
        left.pop_back();
    return left;
}

std::vector<std::string> withoutEditions(const std::vector<std::string> &words, NormalisedTitle &title)
{
    std::vector<std::string> left;
    for (std::size_t i = 0; i < words.size();) {
        const FoundEdition found = i == 0 ? FoundEdition{} : editionAt(words, i);
        if (found.words == 0) {
            left.push_back(words[i++]);
            continue;
        }
        if (title.edition.empty())
            title.edition = found.edition;
        i += found.words;
    }
    while (left.size() > 1 && isNoise(left.back()))
        left.pop_back();
    return left;
}

// --- packages of distributions
// -----------------------------------------------------------------------------------------------

constexpr std::array<std::string_view, 16> kPackageArchitectures{
    "amd64",  "all",    "arm64",   "armhf",   "armel", "i386",    "i586",    "i686",
    "noarch", "x86_64", "aarch64", "ppc64le", "s390x", "riscv64", "ppc64el", "(none)"};

bool isPackageArchitecture(std::string_view word)
{
    return std::find(kPackageArchitectures.begin(), kPackageArchitectures.end(), word) !=
           kPackageArchitectures.end();
}

bool isPackageName(std::string_view name)
{
    return name.size() > 1 && std::all_of(name.begin(), name.end(), [](char c) {
               return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '+' ||
                      c == '-' || c == '.' || c == '_';
           });
}

// "1:2.3-4.el9", "2.6.1-0+deb12u1": a number, a dash and the package's own release.
bool isPackageVersion(std::string_view version)
{
    const std::size_t dash = version.rfind('-');
    return !version.empty() && version.find(' ') == std::string_view::npos &&
           std::any_of(version.begin(), version.end(), isDigit) &&
           ((dash != std::string_view::npos && dash > 0 && dash + 1 < version.size()) ||
            version.find(':') != std::string_view::npos || version.find("+deb") != std::string_view::npos);
}

// "libfoo1:amd64", "bash.x86_64" without what follows; nothing when the architecture is none of a package.
std::string_view packageName(std::string_view name, std::string &architecture)
{
    for (const char mark : {':', '.'}) {
        const std::size_t at = name.rfind(mark);
        if (at != std::string_view::npos && at > 0 && isPackageArchitecture(name.substr(at + 1))) {
            architecture = name.substr(at + 1);
            return name.substr(0, at);
        }
    }
    return name;
}

void readPackage(std::string_view raw, std::string_view version, NormalisedTitle &title)
{
    std::string architecture = title.architecture;
    const std::string_view name = packageName(text::trimmed(raw), architecture);
    const bool isTagged = name.size() != text::trimmed(raw).size();
    // Agents of Windows write x86_64 and i586 too: there the number tells.
    const bool isDebian = architecture == "all" || architecture == "amd64" || architecture == "noarch";
    if (!isPackageName(name) || !isPackageArchitecture(architecture) ||
        (!isTagged && !isDebian && !isPackageVersion(version)))
        return;
    title.isPackage = true;
    title.architecture = architecture;
    title.name = title.base = title.family = text::folded(name);
    title.version.clear();
    title.edition.clear();
}

} // namespace

bool holdsWord(std::string_view text, std::string_view word)
{
    const auto isPart = [](char c) { return isDigit(c) || (c >= 'a' && c <= 'z') || (c & 0x80) != 0; };
    for (std::size_t at = text.find(word); at != std::string_view::npos && !word.empty();
         at = text.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        if ((at == 0 || !isPart(text[at - 1])) && (end == text.size() || !isPart(text[end])))
            return true;
    }
    return false;
}

std::string normalisedPublisher(std::string_view publisher)
{
    std::string text = withoutMarks(publisher);
    if (text == "(none)" || text == "n/a" || text == "unknown" || text == "none")
        return {};
    replaceAll(text, ",", " ");
    std::vector<std::string> left;
    for (const std::string_view part : text::split(text, ' ')) {
        const std::string_view word = text::trimmed(part);
        if (word.empty())
            continue;
        if (!left.empty() && isLegalForm(word))
            break;
        left.emplace_back(word);
    }
    return joined(left);
}

bool isDistribution(std::string_view publisher)
{
    constexpr std::array<std::string_view, 22> kDistributions{
        "debian",     "ubuntu", "canonical", "fedora",      "centos", "suse",
        "opensuse",   "mageia", "linuxmint", "linux mint",  "gentoo", "alpine",
        "arch linux", "rocky",  "almalinux", "rpm fusion",  "epel",   "remi collet",
        "raspbian",   "kali",   "red hat",   "amazon linux"};
    return std::any_of(kDistributions.begin(), kDistributions.end(),
                       [publisher](std::string_view name) { return holdsWord(publisher, name); });
}

NormalisedTitle normalise(std::string_view name, std::string_view version, std::string_view publisher,
                          std::string_view architecture)
{
    NormalisedTitle title;
    title.publisher = normalisedPublisher(publisher);
    title.column = text::trimmed(version);
    title.architecture = text::folded(text::trimmed(architecture));
    const std::string given = title.architecture;
    const std::vector<std::string> words = withoutTags(wordsOf(withoutMarks(name)), title);
    title.name = joined(words);
    const std::vector<std::string> unnumbered = withoutVersions(words, title);
    title.base = joined(unnumbered);
    title.family = joined(withoutEditions(unnumbered, title));
    title.architecture = given.empty() ? title.architecture : given;
    readPackage(name, title.column, title);
    return title;
}

} // namespace tally::recognise
