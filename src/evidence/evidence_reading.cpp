// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/evidence_reading.h"

#include "core/text.h"
#include "evidence/contractor_table.h"
#include "evidence/device_capture.h"
#include "evidence/nwipe_certificate.h"
#include "evidence/readers.h"
#include "evidence/text_parts.h"
#include "evidence/xml_mapping.h"
#include "exchange/encoding.h"
#include "exchange/unpack.h"
#include "log/sha256.h"

#include <algorithm>
#include <set>

namespace tally::evidence {

namespace {

constexpr std::size_t kLargestFile = std::size_t{64} << 20U; // unpacked; logs have kilobytes

// Logs keep their bytes, as serials in them may be no text; what a Windows shell redirected is UTF-16.
std::string plainText(std::string_view bytes)
{
    if (bytes.starts_with("\xEF\xBB\xBF"))
        return std::string(bytes.substr(3));
    const bool marked = bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
    return marked ? exchange::decodedText(bytes).text : std::string(bytes);
}

File begun(std::string_view bytes, const std::string &name)
{
    File file;
    file.name = name;
    file.sha256 = log::toHex(log::sha256(bytes));
    return file;
}

void refuse(File &file, std::string why, std::string remedy)
{
    file.problems.push_back(problem("EV-PARSE", 0, 0, std::move(why), std::move(remedy)));
}

// Empty, too large, damaged; the problem is in the file then.
std::optional<std::string> opened(std::string_view bytes, File &file)
{
    if (text::trimmed(bytes.substr(0, 4096)).empty() && bytes.size() <= 4096) {
        refuse(file, "The file is empty.", "Take it again from where it was written.");
        return {};
    }
    Result<std::string> inside = exchange::unpacked(bytes, kLargestFile);
    if (!inside) {
        refuse(file, inside.error().reason, inside.error().remedy);
        return {};
    }
    return std::move(*inside);
}

std::string formatOf(const DeviceCapture &capture)
{
    std::set<std::string> tools;
    for (const DeviceFacts &device : capture.devices) {
        for (const DeviceResult &result : device.results)
            tools.insert(result.tool);
    }
    if (tools.empty())
        tools = capture.tools;
    return tools.size() == 1 ? *tools.begin() : "capture";
}

bool takeDeviceOutput(std::string_view bytes, DeviceCapture &capture)
{
    return takeCaptureJson(bytes, capture) || takeCaptureText(bytes, capture);
}

constexpr std::string_view kKnown = "Known are nwipe logs and certificates, Blancco and WipeDrive XML, XML "
                                    "with a mapping, the output of hdparm, "
                                    "nvme-cli and smartctl, and tables (CSV, XLSX).";

void readPdf(std::string_view bytes, File &file)
{
    const Result<std::vector<PdfWord>> words = pdfWords(bytes);
    if (!words)
        refuse(file, words.error().reason, words.error().remedy);
    else if (!isNwipeCertificate(*words))
        refuse(file, "The PDF is no certificate of nwipe.",
               "Keep it as a document of the order; take the figures from the tool's log or XML.");
    else
        readNwipeCertificate(*words, file);
}

// False: it is no XML. An error is one of a mapping in the settings.
Result<bool> readXmlFile(std::string_view bytes, const Settings &settings, File &file)
{
    std::string why;
    const std::optional<exchange::XmlNode> root = xmlOf(bytes, why);
    if (!root) {
        if (!why.empty())
            refuse(file, "The XML cannot be read: " + why, "Take the file again from where it was written.");
        return !why.empty();
    }
    if (isBlancco(*root)) {
        readBlancco(*root, file);
        return true;
    }
    if (isWipeDrive(*root)) {
        readWipeDrive(*root, file);
        return true;
    }
    std::vector<std::string> definitions = settings.xmlMappings;
    for (std::string &shipped : shippedXmlMappings())
        definitions.push_back(std::move(shipped));
    for (const std::string &definition : definitions) {
        TALLY_TRY(const XmlMapping mapping, xmlMappingOf(definition));
        if (!fits(mapping, *root))
            continue;
        readMappedXml(mapping, *root, file);
        return true;
    }
    refuse(file, "This XML is of no known program, and no mapping fits it.",
           "Write a mapping that says where in it serial and result are.");
    return true;
}

Result<bool> readTable(std::string_view bytes, const Settings &settings, File &file)
{
    if (settings.tableProfile.empty())
        return readContractorTable(bytes, nullptr, file);
    TALLY_TRY(const TableProfile profile, tableProfileOf(settings.tableProfile));
    return readContractorTable(bytes, &profile, file);
}

} // namespace

bool readDeviceOutput(std::string_view bytes, File &file)
{
    DeviceCapture capture;
    if (!takeDeviceOutput(bytes, capture))
        return false;
    capture.join();
    file.format = formatOf(capture);
    capture.rowsInto(file);
    return true;
}

Result<File> readEvidence(std::string_view bytes, const std::string &name, const Settings &settings)
{
    File file = begun(bytes, name);
    const std::optional<std::string> inside = opened(bytes, file);
    if (!inside)
        return file;
    if (isPdf(*inside)) {
        readPdf(*inside, file);
        return file;
    }
    TALLY_TRY(const bool xml, readXmlFile(*inside, settings, file));
    if (xml)
        return file;
    if (!exchange::isZip(*inside)) {
        const std::string plain = plainText(*inside);
        if (isNwipeLog(plain)) {
            readNwipeLog(plain, file);
            return file;
        }
        if (readDeviceOutput(plain, file))
            return file;
    }
    TALLY_TRY(const bool table, readTable(*inside, settings, file));
    if (!table)
        refuse(file, "Nobody knows this file's format.", std::string(kKnown));
    return file;
}

Result<File> readCapture(std::span<const NamedBytes> files, const std::string &name)
{
    File file;
    file.name = name;
    DeviceCapture capture;
    std::string digests;
    std::vector<std::string> unread;
    for (const NamedBytes &named : files) {
        File part = begun(named.bytes, named.name);
        digests += part.sha256 + "\n";
        const std::optional<std::string> inside = opened(named.bytes, part);
        DeviceCapture own;
        if (inside && takeDeviceOutput(plainText(*inside), own)) {
            own.join();
            part.format = formatOf(own);
            capture.add(std::move(own));
        } else {
            unread.push_back(named.name);
        }
        file.parts.push_back({part.name, part.sha256, part.format});
    }
    std::vector<std::string_view> sorted = text::split(digests, '\n');
    std::sort(sorted.begin(), sorted.end());
    std::string all;
    for (const std::string_view digest : sorted)
        all += std::string(digest) + "\n";
    file.sha256 = log::toHex(log::sha256(all));
    capture.join();
    file.format = formatOf(capture);
    capture.rowsInto(file);
    for (Row &row : file.rows) {
        for (const std::string &stranger : unread)
            row.notes.push_back({0, escaped(stranger) +
                                        " of the same capture is no output of hdparm, nvme-cli or "
                                        "smartctl that can be read."});
    }
    return file;
}

} // namespace tally::evidence
