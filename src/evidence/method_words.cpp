// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/method_words.h"

#include "evidence/text_parts.h"

#include <algorithm>
#include <array>
#include <string>

namespace tally::evidence {

namespace {

bool has(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// "-" and "_" as blanks: "secure-erase" is "secure erase".
std::string plain(std::string_view words)
{
    std::string text = lowered(words);
    std::replace(text.begin(), text.end(), '-', ' ');
    std::replace(text.begin(), text.end(), '_', ' ');
    return lowered(text);
}

struct Words
{
    std::string_view part;
    Technique technique;
};

// The first that the text holds counts: what is more particular stands first.
constexpr std::array kDevice = {
    Words{"enhanced secure erase", Technique::EnhancedSecureErase},
    Words{"secure erase enhanced", Technique::EnhancedSecureErase},
    Words{"enhanced security erase", Technique::EnhancedSecureErase},
    Words{"security erase enhanced", Technique::EnhancedSecureErase},
    Words{"security erase unit enhanced", Technique::EnhancedSecureErase},
    Words{"sanitize block", Technique::SanitizeBlockErase},
    Words{"sanitise block", Technique::SanitizeBlockErase},
    Words{"block erase", Technique::SanitizeBlockErase},
    Words{"sanitize crypto", Technique::SanitizeCrypto},
    Words{"sanitise crypto", Technique::SanitizeCrypto},
    Words{"crypto scramble", Technique::SanitizeCrypto},
    Words{"cryptographic scramble", Technique::SanitizeCrypto},
    Words{"sanitize overwrite", Technique::SanitizeOverwrite},
    Words{"sanitise overwrite", Technique::SanitizeOverwrite},
    Words{"sanitize device overwrite", Technique::SanitizeOverwrite},
    Words{"format nvm crypto", Technique::FormatCrypto},
    Words{"nvme format crypto", Technique::FormatCrypto},
    Words{"ses=2", Technique::FormatCrypto},
    Words{"format nvm", Technique::FormatUserData},
    Words{"nvme format", Technique::FormatUserData},
    Words{"ses=1", Technique::FormatUserData},
    Words{"psid revert", Technique::CryptoErase},
    Words{"tcg", Technique::CryptoErase},
    Words{"crypto erase", Technique::CryptoErase},
    Words{"cryptographic erase", Technique::CryptoErase},
    Words{"cryptographic erasure", Technique::CryptoErase},
    Words{"cryptoerase", Technique::CryptoErase},
    Words{"secure erase", Technique::PlainSecureErase},
    Words{"security erase", Technique::PlainSecureErase},
    Words{"erase all content and settings", Technique::KeyDestroyingReset},
    Words{"factory reset", Technique::FactoryReset},
    Words{"factory default", Technique::FactoryReset},
    Words{"vendor reset", Technique::VendorReset},
};

constexpr std::array kPhysical = {
    Words{"degauss", Technique::Degauss},
    Words{"pulveris", Technique::Pulverise},
    Words{"pulveriz", Technique::Pulverise},
    Words{"disintegrat", Technique::Disintegrate},
    Words{"incinerat", Technique::Incinerate},
    Words{"smelt", Technique::Melt},
    Words{"melt", Technique::Melt},
    Words{"grind", Technique::Grind},
    Words{"ground to", Technique::Grind},
    Words{"granulat", Technique::Shred},
    Words{"shred", Technique::Shred},
    Words{"drill", Technique::Deform},
    Words{"crush", Technique::Deform},
    Words{"punch", Technique::Deform},
    Words{"bent", Technique::Deform},
    Words{"bend", Technique::Deform},
};

constexpr std::array kCheck = {
    Words{"verify zeros", Technique::CheckOnly}, Words{"verify ones", Technique::CheckOnly},
    Words{"verify only", Technique::CheckOnly}, Words{"check only", Technique::CheckOnly}};

// Names of patterns: all of them write over what is there.
constexpr std::array<std::string_view, 34> kOverwrites = {"overwrit",
                                                          "over write",
                                                          "dod 5220",
                                                          "dod short",
                                                          "dod",
                                                          "5220.22",
                                                          "gutmann",
                                                          "rcmp tssit",
                                                          "tssit ops",
                                                          "prng stream",
                                                          "random stream",
                                                          "fill with zeros",
                                                          "fill with ones",
                                                          "zero fill",
                                                          "one pass zero",
                                                          "one pass",
                                                          "single pass",
                                                          "1 pass",
                                                          "3 pass",
                                                          "three pass",
                                                          "7 pass",
                                                          "hmg is5",
                                                          "hmg infosec",
                                                          "is5 baseline",
                                                          "is5 enhanced",
                                                          "infosec standard 5",
                                                          "schneier",
                                                          "bmb21",
                                                          "bmb 21",
                                                          "vsitr",
                                                          "gost",
                                                          "afssi",
                                                          "navso",
                                                          "nwipe"};

template <std::size_t size>
Technique firstOf(const std::array<Words, size> &table, std::string_view text)
{
    for (const Words &words : table) {
        if (has(text, words.part))
            return words.technique;
    }
    return Technique::Unknown;
}

bool overwrites(std::string_view text)
{
    return std::any_of(kOverwrites.begin(), kOverwrites.end(),
                       [&](std::string_view words) { return has(text, words); });
}

bool anyWord(std::string_view text, std::initializer_list<std::string_view> words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return containsWord(text, word); });
}

// The number that ends before `end`, in thousandths.
std::optional<std::int64_t> thousandthsBefore(std::string_view text, std::size_t end, std::size_t &begin)
{
    while (end > 0 && text[end - 1] == ' ')
        --end;
    begin = end;
    while (begin > 0 && (isDigit(text[begin - 1]) || text[begin - 1] == '.'))
        --begin;
    const std::string_view number = text.substr(begin, end - begin);
    const std::size_t point = number.find('.');
    const auto whole = leadingNumber(number.substr(0, point));
    if (!whole || *whole > 1'000'000)
        return {};
    std::int64_t thousandths = *whole * 1000;
    std::int64_t unit = 100;
    for (std::size_t i = point; i != std::string_view::npos && i + 1 < number.size() && unit > 0;
         ++i, unit /= 10) {
        if (!isDigit(number[i + 1]))
            return {};
        thousandths += (number[i + 1] - '0') * unit;
    }
    return thousandths;
}

} // namespace

Technique techniqueOfNwipeMethod(std::string_view label)
{
    const std::string text = plain(label);
    if (firstOf(kCheck, text) != Technique::Unknown)
        return Technique::CheckOnly;
    if (has(text, "sanitize") || has(text, "sanitise") || has(text, "secure erase"))
        return firstOf(kDevice, text);
    return overwrites(text) ? Technique::Overwrite : Technique::Unknown;
}

Technique techniqueOf(std::string_view words)
{
    const std::string text = plain(words);
    if (const Technique check = firstOf(kCheck, text); check != Technique::Unknown)
        return check;
    if (const Technique device = firstOf(kDevice, text); device != Technique::Unknown)
        return firstOf(kPhysical, text) == Technique::Unknown ? device : Technique::Unknown;
    const Technique physical = firstOf(kPhysical, text);
    if (overwrites(text))
        return physical == Technique::Unknown ? Technique::Overwrite : Technique::Unknown;
    return physical;
}

RunStatus statusOf(std::string_view words)
{
    const std::string text = plain(words);
    if (text.empty())
        return RunStatus::Unknown;
    const bool bad = anyWord(text, {"fail", "failed", "failure", "unsuccessful", "unsuccessfully", "error",
                                    "errors", "unable", "not erased", "not wiped", "not completed",
                                    "incomplete", "insanity", "bad"});
    const bool aborted =
        anyWord(text, {"abort", "aborted", "cancelled", "canceled", "uaborted", "stopped", "interrupted"});
    const bool running = anyWord(text, {"in progress", "running", "pending", "started", "queued"});
    const bool never = anyWord(text, {"not started", "never run", "skipped", "not processed"});
    const bool mild = anyWord(text, {"without error", "without errors", "no error", "no errors", "0 errors"});
    const bool exceptions = anyWord(text, {"exception", "exceptions", "partial", "partially", "warnings"}) &&
                            !anyWord(text, {"no exceptions", "without exceptions"});
    const bool good =
        anyWord(text, {"erased",       "wiped",      "pass",      "passed",    "success",     "successful",
                       "successfully", "succeeded",  "complete",  "completed", "ok",          "sanitised",
                       "sanitized",    "shredded",   "destroyed", "degaussed", "crushed",     "yes",
                       "done",         "verified",   "cleared",   "purged",    "incinerated", "disintegrated",
                       "pulverised",   "pulverized", "finished"});
    if (never)
        return RunStatus::NeverRun;
    if (bad && !mild)
        return RunStatus::Failed;
    if (aborted)
        return RunStatus::Aborted;
    if (running)
        return RunStatus::InProgress;
    return good && !exceptions ? RunStatus::Completed : RunStatus::Unknown;
}

VerificationWords verificationOfWords(std::string_view words)
{
    const std::string text = plain(words);
    VerificationWords result;
    if (text.empty())
        return result;
    if (const std::size_t sign = text.find('%'); sign != std::string::npos) {
        std::size_t begin = 0;
        if (const auto thousandths = thousandthsBefore(text, sign, begin))
            result.percent = static_cast<int>(std::min<std::int64_t>(*thousandths / 1000, 100));
    }
    if (anyWord(text, {"none", "no", "off", "not verified", "unverified", "skipped", "disabled", "0%"}))
        result.verification = Verification::None;
    else if (anyWord(text, {"visual", "visually", "inspection", "inspected", "witnessed"}))
        result.verification = Verification::Visual;
    else if (has(text, "change proof") || has(text, "before and after"))
        result.verification = Verification::ChangeProof;
    else if (result.percent == 100 || anyWord(text, {"full", "all", "all passes", "complete", "100"}))
        result.verification = Verification::AllPasses;
    else if (anyWord(text, {"last", "last pass", "final"}))
        result.verification = Verification::LastPass;
    else if (result.percent || anyWord(text, {"sample", "sampled", "sampling", "quick", "random", "partial"}))
        result.verification = Verification::Sample;
    if (result.verification == Verification::AllPasses && !result.percent)
        result.percent = 100;
    return result;
}

std::string particleClassOf(std::string_view words)
{
    const std::string text = plain(words);
    constexpr std::string_view kFamilies = "hetofp";
    for (std::size_t i = 0; i + 1 < text.size(); ++i) {
        const bool begins = i == 0 || !((text[i - 1] >= 'a' && text[i - 1] <= 'z') || isDigit(text[i - 1]));
        if (!begins || kFamilies.find(text[i]) == std::string_view::npos)
            continue;
        const std::size_t digit = text[i + 1] == ' ' ? i + 2 : i + 1;
        if (digit >= text.size() || text[digit] < '1' || text[digit] > '7')
            continue;
        const char next = digit + 1 < text.size() ? text[digit + 1] : ' ';
        if (isDigit(next) || (next >= 'a' && next <= 'z') || next == '.')
            continue;
        return std::string(1, static_cast<char>(text[i] - 32)) + "-" + text[digit];
    }
    return {};
}

std::optional<std::int64_t> particleMicrometresOf(std::string_view words)
{
    const std::string text = lowered(words);
    std::optional<std::int64_t> longest;
    for (std::size_t unit = text.find("mm"); unit != std::string::npos; unit = text.find("mm", unit + 2)) {
        const std::string_view after = std::string_view(text).substr(unit + 2);
        if (after.starts_with("2") || after.starts_with("\xC2\xB2") || after.starts_with("^2"))
            continue; // an area
        std::size_t begin = unit;
        for (;;) { // "12 x 4 mm"
            std::size_t from = begin;
            const auto size = thousandthsBefore(text, begin, from);
            if (!size)
                break;
            longest = std::max(longest.value_or(0), *size);
            std::size_t x = from;
            while (x > 0 && text[x - 1] == ' ')
                --x;
            if (x == 0 || text[x - 1] != 'x')
                break;
            begin = x - 1;
            while (begin > 1 && (text[begin - 1] == ' ' || text[begin - 1] == 'm'))
                --begin;
        }
    }
    return longest;
}

} // namespace tally::evidence
