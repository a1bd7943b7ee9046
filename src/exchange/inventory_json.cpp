// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/inventory_json.h"

#include "exchange/encoding.h"
#include "exchange/inventory_mapper.h"
#include "exchange/inventory_names.h"

namespace tally::exchange {

namespace {

InventoryRecord recordFrom(JsonNode &&node, FieldNames &names)
{
    InventoryRecord record;
    record.texts.reserve(node.members.size());
    for (auto &[name, value] : node.members) {
        std::string field = names.of(name);
        if (value.isObject() || value.isArray()) {
            FieldNames inside(field);
            const bool isList = value.isArray();
            const auto takePart = [&](JsonNode &&part) {
                record.parts[field].push_back(recordFrom(std::move(part), inside));
            };
            if (!isList)
                takePart(std::move(value));
            for (std::size_t i = 0; isList && i < value.members.size(); ++i) {
                JsonNode &element = value.members[i].value;
                if (element.isObject())
                    takePart(std::move(element));
                else if (!element.isArray() && element.kind != JsonNode::Kind::Null)
                    record.add(field, cleanText(std::move(element.text)));
            }
        } else if (value.kind != JsonNode::Kind::Null) {
            record.texts.emplace_back(std::move(field), cleanText(std::move(value.text)));
        }
    }
    return record;
}

} // namespace

std::vector<InventoryRecord> recordsFrom(JsonNode &&node, const std::string &section)
{
    FieldNames names(section);
    std::vector<InventoryRecord> records;
    if (node.isObject()) {
        records.push_back(recordFrom(std::move(node), names));
    } else if (node.isArray()) {
        records.reserve(node.members.size());
        for (auto &[unused, element] : node.members) {
            if (element.isObject())
                records.push_back(recordFrom(std::move(element), names));
        }
    }
    return records;
}

Outcome readInventories(std::string_view bytes, const InventoryForm &form, const ReaderOptions &options,
                        const ReportSink &reports, const NoteSink &notes, JobContext &job)
{
    const DecodedText decoded = decodedText(bytes);
    int number = 0;
    int taken = 0;
    const auto refuse = [&](int line, const std::string &what, const std::string &why) {
        notes({line, "document", what, why, true});
    };
    const auto take = [&](JsonNode &&node, int line) {
        ++number;
        if (!form.isDocument(node)) {
            refuse(line, "document " + std::to_string(number),
                   "It is no inventory: it has no " + std::string(form.missing) + ".");
            return true;
        }
        InventoryDocument document = form.documentFrom(std::move(node));
        document.line = line;
        ++taken;
        return mapInventory(document, form.format, options, reports, notes) && !job.cancelled();
    };
    const auto badLine = [&](Error error) { refuse(error.line, "JSON line", error.reason); };
    TALLY_CHECK(readJson(decoded.text, form.isDocument, take, badLine));
    if (job.cancelled())
        return makeError(ErrorCode::Cancelled, "Reading was stopped.");
    if (taken == 0)
        return makeError(ErrorCode::InvalidInput,
                         "The file holds no inventory: nothing in it has " + std::string(form.missing) + ".",
                         "Export it from the agent as JSON, or name its format with --format.");
    return {};
}

std::string_view searchableJson(std::string_view bytes, std::string &decoded)
{
    if (bytes.substr(0, 4).find('\0') != std::string_view::npos) {
        decoded = decodedText(bytes).text;
        bytes = decoded;
    }
    const std::size_t start = bytes.find_first_not_of("\xEF\xBB\xBF \t\r\n");
    const bool isJson = start != std::string_view::npos && (bytes[start] == '{' || bytes[start] == '[');
    return isJson ? bytes : std::string_view();
}

} // namespace tally::exchange
