// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/text_parts.h"

#include "core/number.h"
#include "core/text.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace tally::evidence {

namespace {

constexpr std::size_t kLongestText = 4096; // of one value: more is no name of anything

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isWordCharacter(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
}

// Of the sequence at the head; 0: it is none.
std::size_t sequenceAt(std::string_view bytes)
{
    for (std::size_t length = 1; length <= 4 && length <= bytes.size(); ++length) {
        if (text::isValidUtf8(bytes.substr(0, length)))
            return length;
    }
    return 0;
}

bool consistsOf(std::string_view text, std::string_view characters)
{
    return !text.empty() && text.find_first_not_of(characters) == std::string_view::npos;
}

constexpr std::array<std::string_view, 22> kFillers = {"to be filled by o.e.m.",
                                                       "to be filled by o.e.m",
                                                       "default string",
                                                       "system serial number",
                                                       "chassis serial number",
                                                       "not specified",
                                                       "not available",
                                                       "not applicable",
                                                       "not present",
                                                       "no asset tag",
                                                       "no asset information",
                                                       "asset tag",
                                                       "empty tag",
                                                       "unknown",
                                                       "none",
                                                       "null",
                                                       "n/a",
                                                       "na",
                                                       "nil",
                                                       "invalid",
                                                       "no serial",
                                                       "not readable"};

bool isFiller(std::string_view text)
{
    const std::string plain = lowered(text);
    if (plain.empty() || consistsOf(plain, "-") || consistsOf(plain, "."))
        return true;
    // "Not Applicable (BN)": what nwipe prints where nothing was set.
    const std::string_view head =
        plain.ends_with(')') ? text::trimmed(std::string_view(plain).substr(0, plain.find('('))) : plain;
    return std::find(kFillers.begin(), kFillers.end(), head) != kFillers.end();
}

struct Zone
{
    std::string_view word;
    int minutes;
};
constexpr std::array kZones = {Zone{"UTC", 0},  Zone{"GMT", 0},  Zone{"Z", 0},
                               Zone{"BST", 60}, Zone{"CET", 60}, Zone{"CEST", 120}};

// Takes "+0100", "+01:00", "-05" off the end.
bool takeOffset(std::string_view &text, int &minutes)
{
    const std::size_t sign = text.find_last_of("+-");
    if (sign == std::string_view::npos || text.size() - sign < 3 || text.find(':') >= sign)
        return false;
    std::string digits;
    for (const char c : text.substr(sign + 1)) {
        if (c != ':' && !isDigit(c))
            return false;
        if (c != ':')
            digits += c;
    }
    if (digits.size() != 2 && digits.size() != 4)
        return false;
    const int hours = (digits[0] - '0') * 10 + digits[1] - '0';
    const int rest = digits.size() == 4 ? (digits[2] - '0') * 10 + digits[3] - '0' : 0;
    if (hours > 14 || rest > 59)
        return false;
    minutes = (hours * 60 + rest) * (text[sign] == '-' ? -1 : 1);
    text = text::trimmed(text.substr(0, sign));
    return true;
}

bool takeZone(std::string_view &text, int &minutes)
{
    if (takeOffset(text, minutes))
        return true;
    for (const Zone &zone : kZones) {
        if (!text.ends_with(zone.word) || text.size() <= zone.word.size())
            continue;
        const char before = text[text.size() - zone.word.size() - 1];
        if (before != ' ' && !(isDigit(before) && zone.word == "Z"))
            continue;
        text = text::trimmed(text.substr(0, text.size() - zone.word.size()));
        minutes = zone.minutes;
        return true;
    }
    return false;
}

// "Saturday, 04 Jan 2020 14:28:24" and "Sat Nov 21 22:32:18 2026" without the day of the week; the second
// with its year in the middle, as tables have it.
std::string withoutWeekday(std::string_view text)
{
    constexpr std::array<std::string_view, 7> kDays = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
    const std::size_t end = text.find_first_of(" ,");
    if (end == std::string_view::npos || end < 3)
        return std::string(text);
    const std::string day = lowered(text.substr(0, 3));
    if (std::find(kDays.begin(), kDays.end(), day) == kDays.end())
        return std::string(text);
    const std::string_view rest = text::trimmed(text.substr(end + (text[end] == ',' ? 1 : 0)));
    const std::size_t year = rest.rfind(' ');
    const std::size_t clock = year == std::string_view::npos ? year : rest.rfind(' ', year - 1);
    if (clock == std::string_view::npos || rest.find(':', clock) == std::string_view::npos ||
        rest.find(':', year) != std::string_view::npos)
        return std::string(rest);
    return std::string(rest.substr(0, clock)) + std::string(rest.substr(year)) +
           std::string(rest.substr(clock, year - clock));
}

} // namespace

std::string escaped(std::string_view bytes)
{
    bytes = bytes.substr(0, kLongestText);
    std::string result;
    result.reserve(bytes.size());
    while (!bytes.empty()) {
        const std::size_t length = sequenceAt(bytes);
        if (length == 0 || (length == 1 && isControl(bytes.front()))) {
            constexpr std::string_view kDigits = "0123456789ABCDEF";
            const auto byte = static_cast<unsigned char>(bytes.front());
            result += "\\x";
            result += kDigits[byte >> 4U];
            result += kDigits[byte & 15U];
            bytes.remove_prefix(1);
            continue;
        }
        result += bytes.substr(0, length);
        bytes.remove_prefix(length);
    }
    return result;
}

std::vector<Line> linesOf(std::string_view text)
{
    std::vector<Line> lines;
    lines.reserve(static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')) + 1);
    int number = 1;
    while (!text.empty()) {
        const std::size_t end = text.find_first_of("\r\n");
        lines.push_back({number++, text.substr(0, end)});
        if (end == std::string_view::npos)
            break;
        text.remove_prefix(end + (text.substr(end).starts_with("\r\n") ? 2 : 1));
    }
    return lines;
}

std::optional<std::string_view> behind(std::string_view text, std::string_view prefix)
{
    if (!text.starts_with(prefix))
        return {};
    return text.substr(prefix.size());
}

bool containsWord(std::string_view folded, std::string_view word)
{
    for (std::size_t at = folded.find(word); at != std::string_view::npos; at = folded.find(word, at + 1)) {
        const bool begins = at == 0 || !isWordCharacter(folded[at - 1]);
        const std::size_t end = at + word.size();
        if (begins && (end >= folded.size() || !isWordCharacter(folded[end])))
            return true;
    }
    return false;
}

std::string lowered(std::string_view text)
{
    std::string result;
    for (const char c : text::lowerAscii(text::trimmed(text))) {
        const bool blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (!blank)
            result += c;
        else if (!result.empty() && result.back() != ' ')
            result += ' ';
    }
    return result;
}

std::optional<std::int64_t> leadingNumber(std::string_view text)
{
    text = text::trimmed(text);
    int base = 10;
    if (text.starts_with("0x") || text.starts_with("0X")) {
        base = 16;
        text.remove_prefix(2);
    }
    std::string digits;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool thousands = base == 10 && text[i] == ',' && i + 3 < text.size() && isDigit(text[i + 1]) &&
                               isDigit(text[i + 2]) && isDigit(text[i + 3]);
        if (thousands)
            continue;
        const char low = text[i] >= 'A' && text[i] <= 'Z' ? static_cast<char>(text[i] + 32) : text[i];
        if (!isDigit(low) && !(base == 16 && low >= 'a' && low <= 'f'))
            break;
        digits += low;
    }
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number, base);
    if (digits.empty() || error != std::errc{})
        return {};
    return number;
}

std::optional<std::int64_t> exactBytes(std::string_view text)
{
    const std::string plain = lowered(text);
    std::size_t unit = plain.rfind("bytes");
    if (unit == std::string::npos && plain.size() > 1 && plain.back() == 'b' &&
        isDigit(plain[plain.size() - 2]))
        unit = plain.size() - 1; // nwipe: "500 GB, 500107862016b"
    if (unit == std::string::npos) {
        const auto number = wholeNumber(plain);
        return number.value_or(-1) < 0 ? std::nullopt : number;
    }
    const std::string_view head = text::trimmed(std::string_view(plain).substr(0, unit));
    std::size_t begin = head.size();
    while (begin > 0 && (isDigit(head[begin - 1]) || head[begin - 1] == ','))
        --begin;
    std::string_view number = head.substr(begin);
    while (number.starts_with(','))
        number.remove_prefix(1);
    if (number.empty() || (begin > 0 && head[begin - 1] == '.'))
        return {};
    return leadingNumber(number);
}

void takeSerial(Identity &identity, std::string_view raw)
{
    while (!raw.empty() && (raw.back() == '\n' || raw.back() == '\r' || raw.back() == ' '))
        raw.remove_suffix(1);
    raw = text::trimmed(raw);
    identity.serial = escaped(raw);
    identity.trouble = IdentityTrouble::None;
    identity.troubleReason.clear();
    const auto trouble = [&](IdentityTrouble kind, const char *reason) {
        identity.trouble = kind;
        identity.troubleReason = reason;
    };
    const bool bytes = !text::isValidUtf8(raw) || std::any_of(raw.begin(), raw.end(), isControl) ||
                       raw.find("\xEF\xBF\xBD") != std::string_view::npos;
    if (raw.empty())
        trouble(IdentityTrouble::Missing, "The file gives no serial number.");
    else if (bytes)
        trouble(IdentityTrouble::Unreadable, "The serial number holds bytes that are no text.");
    else if (consistsOf(raw, "?"))
        trouble(IdentityTrouble::Unreadable, "The tool could not read the serial number.");
    else if (raw.size() >= 5 && (consistsOf(raw, "Xx") || consistsOf(raw, "*") || consistsOf(raw, "#")))
        trouble(IdentityTrouble::Anonymised, "The tool was told to hide serial numbers.");
    else if (isFiller(raw) || consistsOf(raw, "0"))
        trouble(IdentityTrouble::Missing, "What stands for the serial number is a filler.");
}

std::string withoutFiller(std::string_view text)
{
    const std::string plain = escaped(text::trimmed(text));
    const bool hidden = plain.size() >= 5 && consistsOf(plain, "Xx");
    return isFiller(plain) || hidden ? std::string() : plain;
}

ClaimedTime claimedTime(std::string_view text, exchange::DateOrder order)
{
    ClaimedTime time;
    std::string_view rest = text::trimmed(text);
    time.text = escaped(rest);
    if (rest.empty() || rest.size() > 64)
        return time;
    int minutes = 0;
    const bool zoned = takeZone(rest, minutes);
    const Result<Instant> instant = exchange::parseTableInstant(withoutWeekday(rest), order);
    if (!instant)
        return time;
    time.secondsLocal = *instant / 1000;
    time.zoneKnown = zoned;
    time.offsetMinutes = minutes;
    return time;
}

Problem problem(std::string code, int row, int line, std::string_view why, std::string_view remedy,
                std::string_view field)
{
    Problem result;
    result.code = std::move(code);
    result.row = row;
    result.line = line;
    result.why = escaped(why); // it may quote the file
    result.remedy = escaped(remedy);
    result.field = escaped(field);
    return result;
}

} // namespace tally::evidence
