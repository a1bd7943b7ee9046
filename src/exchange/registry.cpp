// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/registry.h"

#include "core/text.h"
#include "exchange/device_type_reader.h"
#include "exchange/dmidecode_reader.h"
#include "exchange/endoflife_reader.h"
#include "exchange/entitlement_reader.h"
#include "exchange/fusion_xml_reader.h"
#include "exchange/glpi_json_reader.h"
#include "exchange/json_lines_reader.h"
#include "exchange/json_tree.h"
#include "exchange/netbox_reader.h"
#include "exchange/ocs_json_reader.h"
#include "exchange/supported_systems_reader.h"
#include "exchange/swid_reader.h"
#include "exchange/table_reader.h"
#include "exchange/unpack.h"
#include "exchange/winget_reader.h"
#include "model/private_values.h"

#include <algorithm>
#include <exception>
#include <vector>

namespace tally::exchange {

namespace {

Error emptyFile()
{
    return makeError(ErrorCode::InvalidInput, "The file is empty.", "Export it again.");
}

// <html …> -> html; empty when it is no XML.
std::string rootElement(std::string_view head)
{
    std::size_t at = 0;
    while ((at = head.find('<', at)) != std::string_view::npos) {
        ++at;
        if (at < head.size() && head[at] != '?' && head[at] != '!')
            return text::sanitisedUtf8(
                head.substr(at, std::min(head.find_first_of(" \t\r\n/>", at), head.size()) - at));
    }
    return {};
}

// What the content looks like, when that can be said.
std::string looksLike(std::string_view head, bool binary)
{
    if (binary)
        return "The file is binary and of no known format";
    if (head.starts_with('{') || head.starts_with('['))
        return "The file is JSON of no known format";
    const std::string root = head.starts_with('<') ? rootElement(head) : std::string();
    return root.empty() ? "The format is not known"
                        : "The file is XML of no known format, with the root element \"" + root + "\"";
}

Error unknownContent(std::string_view bytes)
{
    std::string_view start = text::trimmed(bytes);
    if (start.starts_with("\xEF\xBB\xBF"))
        start.remove_prefix(3);
    if (start.starts_with('{') || start.starts_with('[')) {
        if (const Outcome good = checkJson(start); !good)
            return good.error(); // cut off, or damaged: at its line
    }
    const std::string_view head = bytes.substr(0, 4096);
    const bool binary = std::any_of(head.begin(), head.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f';
    });
    return makeError(ErrorCode::InvalidInput,
                     looksLike(start.substr(0, 4096), binary) + " (tried: " + readerNames() + ").",
                     "If it is one of these, name it with --format; otherwise export it in one of them.");
}

// The register keeps private texts in a form of their own and would take such a text for one of them.
std::string textThatLooksSealed(const model::SourceReport &report)
{
    std::vector<std::string> texts{report.subject};
    for (const auto &[attribute, value] : report.claims) {
        if (const auto *text = std::get_if<std::string>(&value))
            texts.push_back(*text);
        else if (const auto *list = std::get_if<std::vector<std::string>>(&value))
            texts.insert(texts.end(), list->begin(), list->end());
    }
    for (const auto &[attribute, reference] : report.references)
        texts.push_back(reference.name);
    for (const model::SourceRelationship &relationship : report.relationships)
        texts.push_back(relationship.other.name);
    const auto found = std::find_if(texts.begin(), texts.end(), model::isSealed);
    return found == texts.end() ? std::string() : *found;
}

// Leaves out what the register could not keep.
ReportSink withoutSealedLooks(const ReportSink &reports, const NoteSink &notes)
{
    return [&](model::SourceReport &&report) {
        std::string text = textThatLooksSealed(report);
        if (text.empty())
            return reports(std::move(report));
        model::InputNote note;
        note.line = report.line;
        note.what = std::move(text);
        note.why =
            "a text may not be \"private:\" and 64 hexadecimal digits, since private texts are kept so; the "
            "row was left out";
        note.refused = true;
        notes(std::move(note));
        return true;
    };
}

Outcome readWith(const Reader &reader, std::string_view bytes, const ReaderOptions &options,
                 const ReportSink &reports, const NoteSink &notes, JobContext &job)
{
    try {
        return reader.read(bytes, options, withoutSealedLooks(reports, notes), notes, job);
    } catch (const std::exception &failure) {
        // Readers promise not to throw; memory may run out all the same.
        return makeError(ErrorCode::Internal,
                         "Reading as " + std::string(reader.name) + " failed: " + failure.what());
    }
}

} // namespace

std::span<const Reader> readers()
{
    static const std::vector<Reader> kReaders{
        // clang-format off: one line a reader
        csvReader(),        deviceTypeReader(), dmidecodeReader(), endoflifeReader(), entitlementReader(),
        fusionXmlReader(),  glpiJsonReader(),   jsonLinesReader(), netboxReader(),    ocsJsonReader(),
        supportedSystemsReader(), swidReader(), wingetReader(),    xlsxReader(),
        // clang-format on
    };
    return kReaders;
}

const Reader *findReader(std::string_view name)
{
    for (const Reader &reader : readers()) {
        if (reader.name == name)
            return &reader;
    }
    return nullptr;
}

const Reader *readerFor(std::string_view bytes)
{
    const Reader *best = nullptr;
    int sureness = 0;
    for (const Reader &reader : readers()) {
        const int sure = reader.recognises(bytes);
        if (sure > sureness) {
            best = &reader;
            sureness = sure;
        }
    }
    return best;
}

std::string readerNames()
{
    std::vector<std::string> names;
    for (const Reader &reader : readers())
        names.emplace_back(reader.name);
    std::sort(names.begin(), names.end());
    return text::join(names, ", ");
}

Result<std::string> readBytes(std::string_view bytes, std::string_view format, const ReaderOptions &options,
                              const ReportSink &reports, const NoteSink &notes, JobContext &job)
{
    const auto inFile = [&options](Error error) {
        if (error.file.empty())
            error.file = options.fileName;
        return error;
    };
    if (bytes.empty())
        return inFile(emptyFile());
    const Result<std::string> content = unpacked(bytes);
    if (!content)
        return inFile(content.error());
    if (text::trimmed(*content).empty())
        return inFile(emptyFile());
    const Reader *reader = nullptr;
    if (format.empty()) {
        reader = readerFor(*content);
        if (reader == nullptr)
            return inFile(unknownContent(*content));
    } else {
        reader = findReader(format);
        if (reader == nullptr)
            return makeError(ErrorCode::Usage, "There is no format \"" + std::string(format) + "\".",
                             "The formats are: " + readerNames() + ".");
    }
    if (const Outcome outcome = readWith(*reader, *content, options, reports, notes, job); !outcome)
        return inFile(outcome.error());
    return std::string(reader->name);
}

} // namespace tally::exchange
