// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "evidence/method_words.h"
#include "evidence/readers.h"
#include "evidence/text_parts.h"
#include "evidence/xml_parts.h"

#include <string>
#include <vector>

namespace tally::evidence {

namespace {

// The numbers of WipeDrive's results.
constexpr std::string_view kSuccess = "2";
constexpr std::string_view kFailure = "5";

RunStatus statusOfResult(const XmlNode *result)
{
    if (result == nullptr)
        return RunStatus::Unknown;
    const std::string_view index = result->attribute("Index");
    if (index == kSuccess)
        return RunStatus::Completed;
    return index == kFailure ? RunStatus::Failed : RunStatus::Unknown;
}

// WipeDrive names a type only for what it has verified; "Unknown" is a success that nobody looked at.
void takeVerification(const XmlNode &operation, Row &row)
{
    const std::string type = lowered(textNamed(operation, "NISTMethodType"));
    row.claimedLevel = escaped(textNamed(operation, "NISTMethodType"));
    const std::string_view said = firstText(operation, {"Verification", "VerificationType", "VerifyPercent"});
    const VerificationWords words = verificationOfWords(said);
    if (!said.empty() && words.verification != Verification::Unknown) {
        row.verification = words.verification;
        row.verifiedPercent = words.percent;
    } else if (type == "unknown" || type.empty()) {
        row.verification = Verification::None;
    } else {
        row.verification = Verification::LastPass;
    }
    if (type == "unknown" || type.empty())
        row.verification = Verification::None;
    if (const std::string_view reason = textNamed(operation, "NISTMethodTypeReason"); !reason.empty())
        row.notes.push_back({operation.line, escaped(reason)});
}

void takeTechnique(const XmlNode &operation, Row &row)
{
    row.method =
        escaped(firstText(operation, {"Method", "Pattern", "WipePattern", "Action", "ActionType", "Type"}));
    row.technique = techniqueOf(row.method);
    if (row.technique != Technique::Unknown)
        return;
    row.technique = Technique::Overwrite;
    row.notes.push_back({operation.line,
                         "The report does not say how the disk was erased; it is taken as the "
                         "weakest, an overwrite."});
}

void takeSizes(const XmlNode &operation, Row &row)
{
    for (const std::string_view name : {"Bytes", "TotalBytes", "SizeInBytes"}) {
        if (const auto bytes = leadingNumber(textNamed(operation, name)); bytes && *bytes > 0)
            row.bytesTotal = bytes;
    }
    const auto sectors = leadingNumber(textNamed(operation, "Sectors"));
    constexpr std::int64_t kMostSectors = std::int64_t{1} << 46;
    if (!row.bytesTotal && sectors && *sectors > 0 && *sectors < kMostSectors)
        row.bytesTotal = *sectors * 512;
    if (const std::string_view gigabytes = textNamed(operation, "Gigabytes"); !gigabytes.empty())
        row.notes.push_back({operation.line, "Size as reported: " + escaped(gigabytes) + " GB."});
}

void addOperation(const XmlNode &operation, const Identity &chassis, const XmlNode &report, File &file)
{
    Row row;
    row.row = static_cast<int>(file.rows.size()) + 1;
    row.line = operation.line;
    row.raw = true;
    row.tool = "WipeDrive";
    row.toolVersion = escaped(firstText(report, {"Version", "ProductVersion"}));
    row.identity = chassis;
    takeSerial(row.identity, textNamed(operation, "Serial"));
    row.identity.model = withoutFiller(firstText(operation, {"Model", "Product"}));
    row.identity.bus = escaped(firstText(operation, {"Interface", "Bus"}));
    const XmlNode *result = childNamed(operation, "ActionResult");
    row.status = statusOfResult(result);
    if (result != nullptr) {
        row.result = escaped(text::trimmed(result->text));
        row.rawWord = "ActionResult " + escaped(result->attribute("Index"));
    }
    takeTechnique(operation, row);
    takeVerification(operation, row);
    takeSizes(operation, row);
    row.start = claimedTime(textNamed(operation, "StartTime"));
    row.end = claimedTime(textNamed(operation, "EndTime"));
    row.station = chassis.chassisSerial;
    row.operatorName = withoutFiller(firstText(operation, {"Username", "Operator"}));
    file.rows.push_back(std::move(row));
}

bool isOperation(const XmlNode &node)
{
    return childNamed(node, "ActionResult") != nullptr && childNamed(node, "Serial") != nullptr;
}

} // namespace

bool isWipeDrive(const exchange::XmlNode &root)
{
    for (const XmlNode *operation : allNamed(root, "Operation")) {
        if (isOperation(*operation))
            return true;
    }
    return false;
}

void readWipeDrive(const exchange::XmlNode &root, File &file)
{
    file.format = "wipedrive_xml";
    std::vector<const XmlNode *> reports = allNamed(root, "Report");
    if (reports.empty())
        reports.push_back(&root);
    for (const XmlNode *report : reports) {
        Identity chassis;
        for (const XmlNode *hardware : allNamed(*report, "Hardware")) {
            chassis.chassisSerial = withoutFiller(textNamed(*hardware, "ComputerSerial"));
            chassis.chassisUuid = withoutFiller(firstText(*hardware, {"ComputerUUID", "UUID"}));
            chassis.chassisTag = withoutFiller(firstText(*hardware, {"AssetTag", "ComputerAssetTag"}));
        }
        for (const XmlNode *operation : allNamed(*report, "Operation"))
            addOperation(*operation, chassis, *report, file);
    }
    if (file.rows.empty())
        file.problems.push_back(problem("EV-PARSE", 0, root.line, "The report holds no operation on a disk.",
                                        "Export the report with its jobs."));
}

} // namespace tally::evidence
