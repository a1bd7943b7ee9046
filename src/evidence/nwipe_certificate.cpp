// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/nwipe_certificate.h"

#include "core/text.h"
#include "evidence/method_words.h"
#include "evidence/text_parts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <string>

namespace tally::evidence {

namespace {

constexpr double kSameLine = 4; // points between the middles of words of different size

enum class Label
{
    Disk, // the beginning of one
    Serial,
    SizeApparent,
    SizeReal,
    Bus,
    Start,
    End,
    Status,
    Method,
    FinalPass,
    VerifyPass,
    BytesErased,
    Rounds,
    Hidden,
    Errors,
    Retries, // errors with a fourth number
    Information,
    Operator,
    SystemSerial,
    SystemUuid,
    Tag,
    Nothing // ends the value before it
};

struct LabelText
{
    std::string_view text; // in lower case
    Label label;
};

// Where one is the end of another, the longer counts.
constexpr std::array kLabels = {LabelText{"make/model:", Label::Disk},
                                LabelText{"make:", Label::Disk},
                                LabelText{"serial:", Label::Serial},
                                LabelText{"s/n:", Label::Serial},
                                LabelText{"disk s/n:", Label::Nothing},
                                LabelText{"disk model:", Label::Nothing},
                                LabelText{"size(apparent):", Label::SizeApparent},
                                LabelText{"size(real):", Label::SizeReal},
                                LabelText{"bus:", Label::Bus},
                                LabelText{"start time:", Label::Start},
                                LabelText{"end time:", Label::End},
                                LabelText{"duration:", Label::Nothing},
                                LabelText{"status:", Label::Status},
                                LabelText{"method:", Label::Method},
                                LabelText{"prng algorithm:", Label::Nothing},
                                LabelText{"final pass(zeros/ones/none):", Label::FinalPass},
                                LabelText{"blanking pass:", Label::FinalPass},
                                LabelText{"verify pass(last/all/none):", Label::VerifyPass},
                                LabelText{"verify(last/all/none):", Label::VerifyPass},
                                LabelText{"*bytes erased:", Label::BytesErased},
                                LabelText{"rounds(completed/requested):", Label::Rounds},
                                LabelText{"hpa/dco:", Label::Hidden},
                                LabelText{"hpa/dco size:", Label::Nothing},
                                LabelText{"errors(pass/sync/verify):", Label::Errors},
                                LabelText{"errors(pass/sync/verify/retries):", Label::Retries},
                                LabelText{"throughput:", Label::Nothing},
                                LabelText{"information:", Label::Information},
                                LabelText{"* bytes erased:", Label::Nothing},
                                LabelText{"technician/operator id", Label::Nothing},
                                LabelText{"name/id:", Label::Operator},
                                LabelText{"signature:", Label::Nothing},
                                LabelText{"system s/n:", Label::SystemSerial},
                                LabelText{"system uuid:", Label::SystemUuid},
                                LabelText{"tag:", Label::Tag},
                                LabelText{"name:", Label::Nothing},
                                LabelText{"address:", Label::Nothing},
                                LabelText{"contact name:", Label::Nothing},
                                LabelText{"contact phone:", Label::Nothing},
                                LabelText{"business name:", Label::Nothing},
                                LabelText{"business address:", Label::Nothing}};

struct TextLine
{
    int page = 0;
    double middle = 0;
    std::string text;
};

double middleOf(const PdfWord &word)
{
    return (word.top + word.bottom) / 2;
}

std::vector<TextLine> linesOfWords(std::span<const PdfWord> words)
{
    std::vector<const PdfWord *> sorted;
    for (const PdfWord &word : words) {
        if (word.upright && std::isfinite(middleOf(word)) && std::isfinite(word.left))
            sorted.push_back(&word);
    }
    std::stable_sort(sorted.begin(), sorted.end(), [](const PdfWord *a, const PdfWord *b) {
        return a->page != b->page ? a->page < b->page : middleOf(*a) < middleOf(*b);
    });
    std::vector<TextLine> lines;
    for (std::size_t from = 0; from < sorted.size();) {
        std::size_t to = from + 1;
        while (to < sorted.size() && sorted[to]->page == sorted[from]->page &&
               middleOf(*sorted[to]) - middleOf(*sorted[from]) < kSameLine)
            ++to;
        std::stable_sort(sorted.begin() + static_cast<std::ptrdiff_t>(from),
                         sorted.begin() + static_cast<std::ptrdiff_t>(to),
                         [](const PdfWord *a, const PdfWord *b) { return a->left < b->left; });
        TextLine line{sorted[from]->page, middleOf(*sorted[from]), {}};
        for (std::size_t i = from; i < to; ++i)
            line.text += (i == from ? "" : " ") + sorted[i]->text;
        lines.push_back(std::move(line));
        from = to;
    }
    return lines;
}

struct Found
{
    std::size_t at = 0, end = 0;
    Label label = Label::Nothing;
};

// The labels of a line, from left to right.
std::vector<Found> labelsIn(std::string_view line)
{
    const std::string lower = text::lowerAscii(line);
    std::vector<Found> found;
    for (const LabelText &label : kLabels) {
        for (std::size_t at = lower.find(label.text); at != std::string::npos;
             at = lower.find(label.text, at + 1)) {
            if (at == 0 || lower[at - 1] == ' ')
                found.push_back({at, at + label.text.size(), label.label});
        }
    }
    std::sort(found.begin(), found.end(),
              [](const Found &a, const Found &b) { return a.at != b.at ? a.at < b.at : a.end > b.end; });
    std::vector<Found> result;
    for (const Found &one : found) {
        if (result.empty() || one.at >= result.back().end)
            result.push_back(one);
    }
    return result;
}

struct Disk
{
    int page = 0;
    double top = 0, bottom = 0;
    std::map<Label, std::string> texts;

    std::string_view of(Label label) const
    {
        const auto at = texts.find(label);
        return at == texts.end() ? std::string_view() : text::trimmed(at->second);
    }
};

struct Certificate
{
    std::string version, operatorName;
    Identity host;
    bool system = false; // of all disks of a machine
    std::vector<Disk> disks;
};

void takeValue(Certificate &certificate, const TextLine &line, Label label, std::string_view value)
{
    switch (label) {
    case Label::Operator:
        certificate.operatorName = withoutFiller(value);
        return;
    case Label::SystemSerial:
        certificate.host.chassisSerial = withoutFiller(value);
        return;
    case Label::SystemUuid:
        certificate.host.chassisUuid = withoutFiller(value);
        return;
    case Label::Tag:
        certificate.host.chassisTag = withoutFiller(value);
        return;
    case Label::Nothing:
        return;
    case Label::Disk:
        certificate.disks.push_back({line.page, line.middle, line.middle, {}});
        break;
    default:
        break;
    }
    if (certificate.disks.empty())
        return;
    Disk &disk = certificate.disks.back();
    if (disk.page == line.page)
        disk.bottom = line.middle;
    disk.texts.emplace(label, std::string(value));
}

// "System Serial Number    = 7XK2QH2" of the page about the machine.
void takeHost(Certificate &certificate, std::string_view line)
{
    const std::size_t equals = line.find('=');
    if (equals == std::string_view::npos)
        return;
    const std::string name = lowered(line.substr(0, equals));
    const std::string value = withoutFiller(line.substr(equals + 1));
    if (name == "system serial number" && certificate.host.chassisSerial.empty())
        certificate.host.chassisSerial = value;
    else if (name == "system uuid" && certificate.host.chassisUuid.empty())
        certificate.host.chassisUuid = value;
    else if (name == "chassis asset tag" && certificate.host.chassisTag.empty())
        certificate.host.chassisTag = value;
}

// A page of SMART data has labels of its own that mean other things.
std::map<int, bool> smartPages(const std::vector<TextLine> &lines)
{
    std::map<int, bool> pages;
    for (const TextLine &line : lines) {
        const std::string text = lowered(line.text);
        if (text.find("page ") != std::string::npos && text.find("- smart data") != std::string::npos)
            pages[line.page] = true;
    }
    return pages;
}

Certificate certificateOf(std::span<const PdfWord> words)
{
    Certificate certificate;
    const std::vector<TextLine> lines = linesOfWords(words);
    const std::map<int, bool> smart = smartPages(lines);
    for (const TextLine &line : lines) {
        const std::string lower = lowered(line.text);
        if (const std::size_t at = lower.find("nwipe version "); at != std::string::npos) {
            const std::string rest = lower.substr(at + 14);
            certificate.version = rest.substr(0, rest.find(' '));
        }
        if (lower.find("system erasure report") != std::string::npos)
            certificate.system = true;
        if (smart.contains(line.page))
            continue;
        takeHost(certificate, line.text);
        const std::vector<Found> found = labelsIn(line.text);
        for (std::size_t i = 0; i < found.size(); ++i) {
            const std::size_t end = i + 1 < found.size() ? found[i + 1].at : line.text.size();
            takeValue(certificate, line, found[i].label,
                      text::trimmed(std::string_view(line.text).substr(found[i].end, end - found[i].end)));
        }
    }
    return certificate;
}

// The system report writes the status upwards beside the disk's lines.
std::string turnedStatus(const Disk &disk, std::span<const PdfWord> words)
{
    std::string found;
    for (const PdfWord &word : words) {
        const double middle = middleOf(word);
        if (word.upright || word.page != disk.page || middle < disk.top - kSameLine ||
            middle > disk.bottom + kSameLine)
            continue;
        found += (found.empty() ? "" : " ") + word.text;
    }
    return found;
}

RunStatus statusOfWord(std::string_view word)
{
    if (word == "ERASED")
        return RunStatus::Completed;
    if (word == "FAILED" || word == "-FAILED-" || word == "INSANITY")
        return RunStatus::Failed;
    if (word == "ABORTED" || word == "UABORTED")
        return RunStatus::Aborted;
    return RunStatus::Unknown;
}

void takeStatus(const Disk &disk, std::span<const PdfWord> words, Row &row)
{
    std::string status(disk.of(Label::Status));
    if (status.empty())
        status = turnedStatus(disk, words);
    row.result = status.substr(0, status.find(' '));
    row.status = statusOfWord(row.result);
    if (status.find("See Warning") != std::string::npos)
        row.notes.push_back({0, "The certificate warns: " + std::string(disk.of(Label::Information))});
}

HiddenArea hiddenOf(std::string_view words)
{
    const std::string text = lowered(words);
    if (text.find("hidden sectors found") != std::string::npos)
        return HiddenArea::Present;
    const bool none = text.starts_with("no hidden sectors") || text.starts_with("not applicable");
    return none ? HiddenArea::Absent : HiddenArea::Unknown;
}

void takeNumbers(const Disk &disk, Row &row)
{
    row.bytesTotal = exactBytes(disk.of(Label::SizeApparent));
    row.nativeBytes = exactBytes(disk.of(Label::SizeReal));
    row.bytesDone = leadingNumber(disk.of(Label::BytesErased));
    const auto small = [](std::string_view text) {
        return static_cast<int>(std::clamp<std::int64_t>(leadingNumber(text).value_or(0), 0, 99999));
    };
    const std::vector<std::string_view> rounds = text::split(disk.of(Label::Rounds), '/');
    if (rounds.size() == 2) {
        row.finishedRounds = small(rounds[0]);
        row.rounds = small(rounds[1]);
    }
    const std::string_view text =
        disk.of(Label::Retries).empty() ? disk.of(Label::Errors) : disk.of(Label::Retries);
    const std::vector<std::string_view> errors = text::split(text, '/');
    if (errors.size() < 3)
        return;
    row.errors.pass = leadingNumber(errors[0]);
    row.errors.sync = leadingNumber(errors[1]);
    row.errors.verify = leadingNumber(errors[2]);
    if (errors.size() > 3)
        row.errors.retries = leadingNumber(errors[3]);
}

Verification verificationOf(std::string_view word)
{
    if (word == "All")
        return Verification::AllPasses;
    if (word == "Last")
        return Verification::LastPass;
    return word == "None" ? Verification::None : Verification::Unknown;
}

Row rowOf(const Certificate &certificate, const Disk &disk, std::span<const PdfWord> words)
{
    Row row;
    row.raw = true;
    row.tool = "nwipe";
    row.toolVersion = certificate.version;
    row.identity = certificate.host;
    takeSerial(row.identity, disk.of(Label::Serial));
    if (certificate.system && row.identity.trouble == IdentityTrouble::None)
        row.identity.suspicion = "nwipe's system report writes _ for some characters of serial numbers.";
    row.identity.model = withoutFiller(disk.of(Label::Disk));
    row.identity.bus = escaped(disk.of(Label::Bus));
    row.method = escaped(disk.of(Label::Method));
    row.technique = techniqueOfNwipeMethod(row.method);
    takeStatus(disk, words, row);
    takeNumbers(disk, row);
    row.verification = verificationOf(disk.of(Label::VerifyPass));
    row.hidden = hiddenOf(disk.of(Label::Hidden));
    const std::string_view blank = disk.of(Label::FinalPass);
    row.blankingDone = row.status == RunStatus::Completed && (blank == "Zeros" || blank == "Ones");
    row.start = claimedTime(disk.of(Label::Start));
    row.end = claimedTime(disk.of(Label::End));
    row.operatorName = certificate.operatorName;
    row.notes.push_back({0, "A certificate carries no signature; where nwipe's log is there, it counts."});
    return row;
}

} // namespace

bool isNwipeCertificate(std::span<const PdfWord> words)
{
    bool nwipe = false;
    bool report = false;
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        nwipe = nwipe || (text::upperAscii(words[i].text) == "NWIPE" && words[i + 1].text == "version");
        report = report || (words[i].text == "Erasure" && words[i + 1].text == "Report");
    }
    return nwipe || report;
}

void readNwipeCertificate(std::span<const PdfWord> words, File &file)
{
    file.format = "nwipe_pdf";
    const Certificate certificate = certificateOf(words);
    for (const Disk &disk : certificate.disks) {
        Row row = rowOf(certificate, disk, words);
        row.row = static_cast<int>(file.rows.size()) + 1;
        if (row.result.empty())
            file.problems.push_back(problem("EV-TRUNCATED", row.row, 0,
                                            "The certificate does not show a status.",
                                            "Take the file as nwipe wrote it."));
        file.rows.push_back(std::move(row));
    }
    if (file.rows.empty())
        file.problems.push_back(
            problem("EV-PARSE", 0, 0, "The certificate names no disk.", "Take the file as nwipe wrote it."));
}

} // namespace tally::evidence
