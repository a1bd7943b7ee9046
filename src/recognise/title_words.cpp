// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognise/title_words.h"

#include <algorithm>
#include <array>
#include <span>

namespace tally::recognise {

namespace {

using Words = std::span<const std::string_view>;

bool isOneOf(std::string_view word, Words words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return c >= 'a' && c <= 'z';
}

bool areDigits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), isDigit);
}

constexpr std::array<std::string_view, 24> kArchitectures{
    "x86",   "x64",   "x86_64", "x86-64", "amd64", "arm64",   "aarch64", "ia64",
    "i386",  "i586",  "i686",   "noarch", "win32", "win64",   "32-bit",  "64-bit",
    "32bit", "64bit", "32bits", "64bits", "armhf", "x86/x64", "32-bits", "64-bits"};

constexpr std::array<std::string_view, 46> kLanguageCodes{
    "ar", "bg", "ca", "cs", "cy", "da", "de", "el", "en", "es", "et", "eu", "fi", "fr", "ga", "gl",
    "he", "hi", "hr", "hu", "id", "is", "it", "ja", "kk", "ko", "lt", "lv", "ms", "nb", "nl", "nn",
    "no", "pl", "pt", "ro", "ru", "sk", "sl", "sr", "sv", "th", "tr", "uk", "vi", "zh"};

constexpr std::array<std::string_view, 56> kLanguageNames{
    "english",   "french",  "german",  "spanish",   "italian",      "dutch",     "portuguese",
    "polish",    "swedish", "danish",  "norwegian", "finnish",      "czech",     "slovak",
    "hungarian", "russian", "greek",   "turkish",   "japanese",     "korean",    "chinese",
    "welsh",     "irish",   "hebrew",  "arabic",    "ukrainian",    "romanian",  "bulgarian",
    "francais",  "deutsch", "espanol", "italiano",  "nederlands",   "portugues", "polski",
    "svenska",   "dansk",   "norsk",   "suomi",     "cestina",      "magyar",    "cymraeg",
    "enu",       "fra",     "deu",     "esn",       "ita",          "nld",       "ptb",
    "jpn",       "chs",     "cht",     "kor",       "multilingual", "mui",       "multi-language"};

constexpr std::array<std::string_view, 42> kLegalForms{
    "inc",  "inc.",   "incorporated", "ltd",    "ltd.", "limited", "llc", "l.l.c.", "llp", "gmbh", "ag",
    "corp", "corp.",  "corporation",  "co",     "co.",  "company", "plc", "s.a.",   "sa",  "sas",  "s.a.s.",
    "sarl", "bv",     "b.v.",         "nv",     "n.v.", "oy",      "oyj", "ab",     "as",  "a/s",  "aps",
    "srl",  "s.r.l.", "spa",          "s.p.a.", "kg",   "pty",     "pte", "kft",    "e.v."};

constexpr std::array<std::string_view, 16> kNoise{"edition", "version", "for",  "the", "release", "build",
                                                  "-",       "ver",     "ver.", "v",   "bit",     "editions",
                                                  "de",      "der",     "fur",  "and"};

struct Edition
{
    std::string_view words, edition;
};
// Longer ones before those that they begin with. Names of other languages mean the same edition.
constexpr std::array kEditions{
    Edition{"professional plus", "Professional Plus"},
    Edition{"professionnel plus", "Professional Plus"},
    Edition{"pro plus", "Professional Plus"},
    Edition{"proplus", "Professional Plus"},
    Edition{"home and student", "Home and Student"},
    Edition{"home & student", "Home and Student"},
    Edition{"famille et etudiant", "Home and Student"},
    Edition{"home and business", "Home and Business"},
    Edition{"home & business", "Home and Business"},
    Edition{"famille et petite entreprise", "Home and Business"},
    Edition{"small business", "Small Business"},
    Edition{"petite entreprise", "Small Business"},
    Edition{"enterprise ltsc", "Enterprise LTSC"},
    Edition{"enterprise ltsb", "Enterprise LTSB"},
    Edition{"test professional", "Test Professional"},
    Edition{"standard", "Standard"},
    Edition{"standaard", "Standard"},
    Edition{"std", "Standard"},
    Edition{"professional", "Professional"},
    Edition{"professionnel", "Professional"},
    Edition{"professionell", "Professional"},
    Edition{"pro", "Professional"},
    Edition{"enterprise", "Enterprise"},
    Edition{"entreprise", "Enterprise"},
    Edition{"ultimate", "Ultimate"},
    Edition{"premium", "Premium"},
    Edition{"developer", "Developer"},
    Edition{"express", "Express"},
    Edition{"community", "Community"},
    Edition{"datacenter", "Datacenter"},
    Edition{"datacentre", "Datacenter"},
    Edition{"workgroup", "Workgroup"},
    Edition{"essentials", "Essentials"},
    Edition{"foundation", "Foundation"},
    Edition{"starter", "Starter"},
    Edition{"business", "Business"},
    Edition{"corporate", "Corporate"},
    Edition{"academic", "Academic"},
    Edition{"education", "Education"},
    Edition{"student", "Student"},
    Edition{"home", "Home"},
    Edition{"personal", "Personal"},
    Edition{"basic", "Basic"},
    Edition{"web", "Web"},
    Edition{"free", "Free"},
    Edition{"lite", "Lite"},
    Edition{"trial", "Trial"},
    Edition{"evaluation", "Evaluation"},
    Edition{"advanced", "Advanced"},
    Edition{"unlimited", "Unlimited"},
};

// How many words of `phrase` stand at words[at]; 0 when it is not there.
std::size_t matches(const std::vector<std::string> &words, std::size_t at, std::string_view phrase)
{
    std::size_t count = 0;
    while (true) {
        const std::size_t space = phrase.find(' ');
        if (at + count >= words.size() || words[at + count] != phrase.substr(0, space))
            return 0;
        ++count;
        if (space == std::string_view::npos)
            return count;
        phrase.remove_prefix(space + 1);
    }
}

} // namespace

bool isArchitecture(std::string_view word)
{
    return isOneOf(word, kArchitectures);
}

bool isLanguage(std::string_view word, bool alone)
{
    if (word == "x-none" || word == "mul")
        return true;
    const bool isTag = (word.size() == 5 && (word[2] == '-' || word[2] == '_')) ||
                       (word.size() == 10 && word[2] == '-' && word[7] == '-');
    if (isTag && isOneOf(word.substr(0, 2), kLanguageCodes) && isLetter(word[3]) && isLetter(word[4]))
        return true;
    return alone && isOneOf(word, kLanguageNames);
}

bool isLegalForm(std::string_view word)
{
    return isOneOf(word, kLegalForms);
}

bool isNoise(std::string_view word)
{
    return isOneOf(word, kNoise);
}

bool isYear(std::string_view word)
{
    return word.size() == 4 && areDigits(word) && (word.starts_with("19") || word.starts_with("20")) &&
           word >= "1995" && word <= "2045";
}

bool isVersion(std::string_view word)
{
    if (word.size() > 1 && word[0] == 'v' && isDigit(word[1]))
        word.remove_prefix(1);
    if (word.starts_with("cs") && word.size() == 3 && isDigit(word[2]))
        return true;
    if (word.empty() || !isDigit(word[0]) || word == "365" || word == "360")
        return false;
    // Digits and dots, a letter or a release behind: "1.1.1k", "2.3.8-i001", "2015-2022", "15.0.4420.1017".
    std::size_t letters = 0;
    for (const char c : word) {
        if (isLetter(c))
            ++letters;
        else if (!isDigit(c) && c != '.' && c != '-' && c != '_' && c != '+')
            return false;
    }
    const bool hasDot = word.find('.') != std::string_view::npos;
    return letters == 0 ? word.back() != '-' : hasDot && letters <= 6;
}

bool isVersionSuffix(std::string_view word)
{
    if (word == "r2" || word == "r3")
        return true;
    const auto numbered = [word](std::string_view prefix) {
        return word.size() > prefix.size() && word.starts_with(prefix) &&
               areDigits(word.substr(prefix.size()));
    };
    return numbered("sp") || numbered("rc") || numbered("beta") || numbered("u");
}

FoundEdition editionAt(const std::vector<std::string> &words, std::size_t at)
{
    for (const Edition &each : kEditions) {
        if (const std::size_t count = matches(words, at, each.words))
            return {count, each.edition};
    }
    return {};
}

} // namespace tally::recognise
