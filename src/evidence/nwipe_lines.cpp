// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/nwipe_lines.h"

#include "core/text.h"

#include <algorithm>
#include <array>

namespace tally::evidence {

namespace {

constexpr std::array<std::string_view, 7> kLevels = {"debug", "info",  "notice", "warning",
                                                     "error", "fatal", "sanity"};

bool inDeviceName(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/' ||
           c == '_' || c == '-';
}

int small(std::int64_t number)
{
    return static_cast<int>(std::clamp<std::int64_t>(number, 0, 99999));
}

// "1, on …" of "… round 1/1, on …"
std::string_view afterSlash(std::string_view text, std::string_view word)
{
    const std::size_t at = text.find(word);
    const std::size_t slash = at == std::string_view::npos ? at : text.find('/', at);
    return slash == std::string_view::npos ? std::string_view() : text.substr(slash + 1);
}

} // namespace

LogLine logLineOf(const Line &line)
{
    LogLine result{line.number, {}, text::trimmed(line.text), false};
    if (result.text.starts_with('[')) {
        const std::size_t end = result.text.find(']');
        // "[SUCCESS] Verified …" of a line that lost its time stamp and level is text.
        if (end != std::string_view::npos && end > 1 && result.text[1] >= '0' && result.text[1] <= '9') {
            result.stamp = result.text.substr(1, end - 1);
            result.text = text::trimmed(result.text.substr(end + 1));
        }
    }
    if (const auto rest = behind(result.text, "nwipe: ")) // versions before 0.25
        result.text = text::trimmed(*rest);
    for (const std::string_view level : kLevels) {
        if (!result.text.starts_with(level) || result.text.substr(level.size(), 1) != ":")
            continue;
        result.text = text::trimmed(result.text.substr(level.size() + 1));
        result.fatal = level == "fatal";
        break;
    }
    return result;
}

// "sda" of "Blanking device /dev/sda"; empty: the text names none.
std::string_view deviceIn(std::string_view text)
{
    const std::size_t at = text.find("/dev/");
    if (at == std::string_view::npos)
        return {};
    const std::string_view name = text.substr(at + 5);
    std::size_t end = 0;
    while (end < name.size() && inDeviceName(name[end]))
        ++end;
    return name.substr(0, end);
}

std::int64_t numberBehind(std::string_view text, std::string_view word)
{
    const std::size_t at = text.find(word);
    return at == std::string_view::npos ? 0 : leadingNumber(text.substr(at + word.size())).value_or(0);
}

// "Found /dev/sda,  ATA, WDC WD5000AAKX-0,  67 MB, S/N=WD-WCC3F1234567"
void takeFound(NwipeRun &run, const LogLine &log)
{
    run.listed = true;
    run.line = log.number;
    const std::size_t serial = log.text.find("S/N=");
    const std::string_view head = log.text.substr(0, serial);
    if (serial != std::string_view::npos)
        run.serial = log.text.substr(serial + 4);
    const std::vector<std::string_view> pieces = text::split(head, ',');
    if (pieces.size() < 3)
        return;
    run.bus = text::trimmed(pieces[1]);
    // The last two are the size and what stands before "S/N="; what lies between is the model, commas and
    // all.
    const std::size_t last = pieces.size() >= 5 ? pieces.size() - 3 : 2;
    const char *const from = pieces[2].data();
    const char *const to = pieces[last].data() + pieces[last].size();
    run.model = text::trimmed(std::string_view(from, static_cast<std::size_t>(to - from)));
}

bool takeProgress(NwipeRun &run, const LogLine &log)
{
    const std::string_view text = log.text;
    const bool starts = text.starts_with("Starting pass ");
    if (starts || text.starts_with("Invoking method") || text.starts_with("Starting round")) {
        run.selected = true;
        if (run.start.empty())
            run.start = log.stamp;
        if (const auto method = behind(text, "Invoking method '"))
            run.method = method->substr(0, method->find('\''));
        if (starts) {
            run.passes = small(numberBehind(text, "/"));
            run.rounds = small(leadingNumber(afterSlash(text, "round ")).value_or(0));
        }
        return true;
    }
    if (has(text, " bytes written to ")) {
        const auto bytes = leadingNumber(text);
        if (bytes && (!run.leastWritten || *bytes < *run.leastWritten))
            run.leastWritten = bytes;
        return true;
    }
    if (has(text, " bytes read from ")) {
        run.lastRead = leadingNumber(text);
        return true;
    }
    if (text.starts_with("Finished final round ") || text.starts_with("Finished round ")) {
        run.finishedRounds = small(numberBehind(text, "round "));
        return true;
    }
    if (text.starts_with("Verified pass ")) {
        ++run.verifiedPasses;
        return true;
    }
    if (has(text, "[SUCCESS] Verified that ")) {
        run.verifiedBlank = true;
        return true;
    }
    if (has(text, "[SUCCESS] Blanked device ")) {
        run.blanked = true;
        return true;
    }
    return text.starts_with("Blanking device") || text.starts_with("Verifying ") ||
           text.starts_with("Finished pass");
}

bool takeTrouble(NwipeRun &run, const LogLine &log)
{
    const std::string_view text = log.text;
    if (has(text, " verification errors on ")) {
        const std::int64_t count = leadingNumber(text).value_or(0);
        run.errors.verify = std::max(run.errors.verify.value_or(0), count);
    } else if (const auto rest = behind(text, "Status: ")) {
        run.errors.pass = numberBehind(*rest, "pass_errors=");
        run.errors.verify = numberBehind(*rest, "verify_errors=");
        run.errors.sync = numberBehind(*rest, "fsync_errors=");
        return true;
    } else if (has(text, "Nwipe exited with errors on device") || text.starts_with("[FAILURE]") ||
               has(text, "giving up ")) {
        run.failed = true;
    } else if (!log.fatal) {
        return false;
    }
    run.notes.push_back({log.number, escaped(text)});
    return true;
}

bool takeHidden(NwipeRun &run, const LogLine &log)
{
    const std::string_view text = log.text;
    const bool area = has(text, "HIDDEN AREA") || has(text, "HIDDEN SECTORS");
    if (area && has(text, "DETECTED"))
        run.hiddenPresent = true;
    else if (area && has(text, "INDETERMINATE"))
        run.hiddenUnclear = true;
    else if (has(text, "No hidden sectors on") || has(text, "NO HIDDEN AREA"))
        run.hiddenAbsent = true;
    else if (has(text, "may not support HPA/DCO"))
        run.hiddenUnclear = true;
    else if (const auto rest = behind(text, "HPA values "); rest && has(*rest, "/")) {
        run.realSectors = std::max(run.realSectors, numberBehind(*rest, "/"));
        return true;
    } else if (has(text, "DCO Real max sectors reported as ")) {
        run.realSectors = std::max(run.realSectors, numberBehind(text, "reported as "));
        return true;
    } else
        return false;
    if (!run.hiddenAbsent)
        run.notes.push_back({log.number, escaped(text)});
    return true;
}

// Of versions after 0.42. That a device takes a command does not say that it has carried it out.
bool takeSanitize(NwipeRun &run, const LogLine &log)
{
    const std::string words = lowered(log.text);
    const bool sanitize = containsWord(words, "sanitize") || containsWord(words, "sanitise");
    if (!sanitize && !has(words, "secure erase"))
        return false;
    run.selected = true;
    if (run.start.empty())
        run.start = log.stamp;
    if (has(words, "feat=0x0011") || has(words, "crypto"))
        run.sanitize = Technique::SanitizeCrypto;
    else if (has(words, "feat=0x0012") || has(words, "block"))
        run.sanitize = Technique::SanitizeBlockErase;
    else if (has(words, "feat=0x0014") || has(words, "overwrite"))
        run.sanitize = Technique::SanitizeOverwrite;
    else if (!sanitize)
        run.sanitize = has(words, "enhanced") ? Technique::EnhancedSecureErase : Technique::PlainSecureErase;
    const bool fails = has(words, "fail") || has(words, "error") || has(words, "not supported");
    const bool done = has(words, "completed") || has(words, "succeeded") || has(words, "successful") ||
                      has(words, "finished");
    if (fails && !has(words, "without error"))
        run.failed = true;
    else if (done && !has(words, "not completed"))
        run.sanitizeDone = true;
    else if (has(words, "accepted"))
        run.sanitizeAccepted = true;
    run.notes.push_back({log.number, escaped(log.text)});
    return true;
}

} // namespace tally::evidence
