// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Blancco reports, single or many in one export of the management console. An erasure is of the disk that its
// own target names: never of the first disk, nor of one of the same type.
#include "core/text.h"
#include "evidence/method_words.h"
#include "evidence/readers.h"
#include "evidence/text_parts.h"
#include "evidence/xml_parts.h"

#include <algorithm>
#include <string>

namespace tally::evidence {

namespace {

constexpr std::int64_t kSectorBytes = 512;

struct Report
{
    const XmlNode *node = nullptr;
    Identity chassis; // of the machine alone
    std::string document, product, version, operatorName;
    std::vector<const XmlNode *> disks;
};

bool has(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

std::int64_t numberNamed(const XmlNode &node, std::initializer_list<std::string_view> names)
{
    return leadingNumber(firstText(node, names)).value_or(0);
}

Report reportOf(const XmlNode &node)
{
    Report report;
    report.node = &node;
    for (const XmlNode *description : allNamed(node, "description")) {
        eachLeaf(*description, [&](std::string_view name, std::string_view text) {
            if (name == "document_id" && report.document.empty())
                report.document = escaped(text);
            else if (name == "product_name" && report.product.empty())
                report.product = escaped(text);
            else if (name == "product_version" && report.version.empty())
                report.version = escaped(text);
        });
    }
    for (const XmlNode *hardware : allNamed(node, "blancco_hardware_report")) {
        if (const XmlNode *system = childNamed(*hardware, "system")) {
            report.chassis.chassisSerial = withoutFiller(textNamed(*system, "serial"));
            report.chassis.chassisUuid = withoutFiller(textNamed(*system, "uuid"));
        }
        const std::vector<const XmlNode *> disks = allNamed(*hardware, "disk");
        report.disks.insert(report.disks.end(), disks.begin(), disks.end());
    }
    for (const XmlNode *fields : allNamed(node, "user_data")) {
        eachLeaf(*fields, [&](std::string_view name, std::string_view text) {
            const std::string label = lowered(name);
            if (has(label, "asset") || containsWord(label, "tag"))
                report.chassis.chassisTag = withoutFiller(text);
            else if (has(label, "operator") || has(label, "technician"))
                report.operatorName = withoutFiller(text);
        });
    }
    return report;
}

const XmlNode *diskOfSerial(const Report &report, std::string_view serial)
{
    for (const XmlNode *disk : report.disks) {
        if (!serial.empty() && textNamed(*disk, "serial") == serial)
            return disk;
    }
    return nullptr;
}

RunStatus statusOfState(std::string_view state, Row &row)
{
    const std::string words = lowered(state);
    if (has(words, "exception") && !has(words, "not erased") && !has(words, "fail")) {
        row.notes.push_back({0, "The report says: " + escaped(state) + "."});
        return RunStatus::Completed; // what the exceptions are worth is judged by what they left
    }
    return statusOf(state);
}

// Commands of the drive count only where the report says that rounds of them ran; a standard's name is a
// label.
void takeTechnique(const XmlNode &erasure, Row &row)
{
    row.method = escaped(textNamed(erasure, "erasure_standard_name"));
    const std::int64_t firmware = numberNamed(erasure, {"firmware_rounds"});
    const std::int64_t overwriting = numberNamed(erasure, {"overwriting_rounds"});
    row.passes =
        static_cast<int>(std::clamp<std::int64_t>(numberNamed(erasure, {"total_erasure_rounds"}), 0, 9999));
    row.rounds = row.passes > 0 ? 1 : 0;
    if (firmware == 0) {
        const bool ran = overwriting > 0 || numberNamed(erasure, {"cleaned_sectors"}) > 0;
        row.technique = ran ? Technique::Overwrite : Technique::Unknown;
        return;
    }
    eachLeaf(erasure, [&](std::string_view name, std::string_view text) {
        if (name == "erasure_standard_name" ||
            !(has(name, "step") || has(name, "command") || has(name, "type") || has(name, "method") ||
              has(name, "name")))
            return;
        const Technique technique = techniqueOf(text);
        if (technique != Technique::Unknown && technique != Technique::Overwrite)
            row.technique = technique;
    });
    if (row.technique == Technique::Unknown)
        row.technique = techniqueOf(row.method);
    if (row.technique == Technique::Unknown || row.technique == Technique::Overwrite) {
        const bool nvme = has(lowered(row.identity.bus), "nvme");
        row.technique = nvme ? Technique::FormatUserData : Technique::PlainSecureErase;
        row.notes.push_back({0,
                             "The report says that a command of the drive ran, not which; it is taken as the "
                             "weakest."});
    }
}

void takeHidden(std::string_view name, std::string_view text, Row &row)
{
    const std::string label = lowered(name);
    const std::string words = lowered(text);
    const bool named = containsWord(label, "hpa") || containsWord(label, "dco") || has(label, "hpa_") ||
                       has(label, "dco_") || has(label, "_hpa") || has(label, "_dco") || has(label, "hidden");
    const bool told = has(words, "hpa") || has(words, "dco") || has(words, "hidden area");
    if (!named && !(told && has(label, "exception")) && !(told && has(label, "message")))
        return;
    const bool removed = (has(words, "removed") || has(words, "reset")) && !has(words, "not ") &&
                         !has(words, "could") && !has(words, "fail");
    const bool absent = words == "0" || words == "no" || words == "none" || words == "false" ||
                        has(words, "not detected") || has(words, "not present") || has(words, "not found") ||
                        has(words, "disabled") || has(words, "not supported");
    if (removed)
        row.hidden = row.hidden == HiddenArea::Present ? HiddenArea::Present : HiddenArea::Removed;
    else if (absent)
        row.hidden = row.hidden == HiddenArea::Unknown ? HiddenArea::Absent : row.hidden;
    else if (!words.empty()) {
        row.hidden = HiddenArea::Present;
        row.notes.push_back({0, escaped(name) + ": " + escaped(text)});
    }
}

void takeDetails(const XmlNode &erasure, const XmlNode *disk, Row &row)
{
    const auto leaf = [&](std::string_view name, std::string_view text) {
        takeHidden(name, text, row);
        if (has(lowered(name), "verif") && !text.empty()) {
            const VerificationWords words = verificationOfWords(text);
            if (words.verification != Verification::Unknown) {
                row.verification = words.verification;
                row.verifiedPercent = words.percent;
            }
        } else if ((has(name, "exception_message") || has(name, "failure_message")) && !text.empty()) {
            row.notes.push_back({0, escaped(text)});
        }
    };
    eachLeaf(erasure, leaf);
    if (disk != nullptr)
        eachLeaf(*disk, [&](std::string_view name, std::string_view text) { takeHidden(name, text, row); });
}

void takeSizes(const XmlNode &erasure, const XmlNode &target, const XmlNode *disk, Row &row)
{
    std::int64_t total = numberNamed(target, {"capacity"});
    std::int64_t sector = numberNamed(target, {"sector_size", "logical_sector_size", "bytes_per_sector"});
    if (disk != nullptr) {
        total = total > 0 ? total : numberNamed(*disk, {"capacity"});
        sector = sector > 0 ? sector
                            : numberNamed(*disk, {"sector_size", "logical_sector_size", "bytes_per_sector"});
    }
    if (sector <= 0 || sector > 65536)
        sector = kSectorBytes;
    if (total > 0)
        row.bytesTotal = total;
    constexpr std::int64_t kMostSectors = std::int64_t{1} << 46;
    if (const auto cleaned = leadingNumber(textNamed(erasure, "cleaned_sectors"));
        cleaned && *cleaned < kMostSectors)
        row.bytesDone = *cleaned * sector;
    row.errors.pass = leadingNumber(textNamed(erasure, "total_errors"));
    if (const std::int64_t failed = numberNamed(erasure, {"failed_sectors"}); failed > 0)
        row.notes.push_back({0, std::to_string(failed) + " sectors could not be erased."});
}

void addRow(const Report &report, const XmlNode &erasure, const XmlNode &target, File &file)
{
    Row row;
    row.row = static_cast<int>(file.rows.size()) + 1;
    row.line = erasure.line;
    row.raw = true;
    row.identity = report.chassis;
    const std::string_view serial = textNamed(target, "serial");
    takeSerial(row.identity, serial);
    const XmlNode *disk = diskOfSerial(report, serial);
    row.identity.model = withoutFiller(textNamed(target, "model"));
    row.identity.bus = escaped(firstText(target, {"interface_type", "bus_type"}));
    if (disk != nullptr && row.identity.bus.empty())
        row.identity.bus = escaped(textNamed(*disk, "interface_type"));
    row.result = escaped(textNamed(erasure, "state"));
    row.status = statusOfState(textNamed(erasure, "state"), row);
    takeTechnique(erasure, row);
    takeSizes(erasure, target, disk, row);
    takeDetails(erasure, disk, row);
    row.tool = report.product.empty() ? "Blancco" : report.product;
    row.toolVersion = report.version;
    row.start = claimedTime(textNamed(erasure, "start_time"));
    row.end = claimedTime(firstText(erasure, {"end_time", "timestamp"}));
    row.operatorName = report.operatorName;
    row.certificate = report.document;
    row.station = report.chassis.chassisSerial;
    file.rows.push_back(std::move(row));
}

void addReport(const Report &report, File &file)
{
    for (const XmlNode *section : allNamed(*report.node, "blancco_erasure_report")) {
        for (const XmlNode *erasure : allNamed(*section, "erasure")) {
            const std::vector<const XmlNode *> targets = allNamed(*erasure, "target");
            for (const XmlNode *target : targets)
                addRow(report, *erasure, *target, file);
            if (targets.empty())
                addRow(report, *erasure, XmlNode(), file); // whose it is, it does not say
        }
    }
}

} // namespace

bool isBlancco(const exchange::XmlNode &root)
{
    return !allNamed(root, "blancco_data").empty();
}

void readBlancco(const exchange::XmlNode &root, File &file)
{
    file.format = "blancco_xml";
    std::vector<const XmlNode *> reports = allNamed(root, "report");
    if (reports.empty())
        reports = allNamed(root, "blancco_data");
    for (const XmlNode *node : reports)
        addReport(reportOf(*node), file);
    if (file.rows.empty()) // an export may hold reports of hardware alone
        file.problems.push_back(problem("EV-PARSE", 0, root.line, "The report holds no erasure.",
                                        "Export the report with its erasures."));
}

} // namespace tally::evidence
