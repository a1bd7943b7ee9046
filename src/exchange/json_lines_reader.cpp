// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json_lines_reader.h"

#include "core/text.h"
#include "exchange/class_names.h"
#include "exchange/encoding.h"
#include "exchange/fact_rows.h"
#include "exchange/json_tree.h"
#include "exchange/table_import.h"
#include "model/class_registry.h"

#include <algorithm>
#include <map>
#include <utility>

namespace tally::exchange {

namespace {

constexpr std::string_view kClass = "class";
constexpr std::string_view kKind = "kind";
constexpr std::string_view kRights = "rights";

// One object as the cells of a row; a list's elements are parted by semicolons, as in tables.
struct Record
{
    int line = 0;
    std::vector<std::pair<std::string, std::string>> cells; // member and text
};

// Records of one class as a table with the members that any of them has.
class RecordTable final : public TableSource
{
public:
    void add(Record &&record)
    {
        for (const auto &[member, text] : record.cells) {
            if (m_places.try_emplace(member, m_columns.size()).second)
                m_columns.push_back(member);
        }
        m_records.push_back(std::move(record));
    }

    Result<bool> next(TableRow &row) override
    {
        row = {};
        if (m_next > m_records.size())
            return false;
        if (m_next == 0) {
            row.line = 1;
            row.cells.assign(m_columns.begin(), m_columns.end());
        } else {
            const Record &record = m_records[m_next - 1];
            row.line = record.line;
            row.cells.resize(m_columns.size());
            for (const auto &[member, text] : record.cells)
                row.cells[m_places.at(member)] = text;
        }
        ++m_next;
        return true;
    }
    void rewind() override { m_next = 0; }
    const TableInfo &info() const override { return m_info; }

private:
    TableInfo m_info;
    std::vector<std::string> m_columns;
    std::map<std::string, std::size_t, std::less<>> m_places; // by member
    std::vector<Record> m_records;
    std::size_t m_next = 0; // 0: the header
};

std::string_view wordOf(const JsonNode &node)
{
    const std::string_view kind = node.textOf(kKind);
    return kind.empty() ? node.textOf(kClass) : kind;
}

bool isDocument(const JsonNode &node)
{
    return node.isObject() && !wordOf(node).empty();
}

// The first object of the text that holds no other.
std::string_view firstFlatObject(std::string_view text)
{
    const std::size_t close = text.find('}');
    const std::size_t open = close == std::string_view::npos ? close : text.rfind('{', close);
    return open == std::string_view::npos ? std::string_view() : text.substr(open, close - open + 1);
}

int recognises(std::string_view bytes)
{
    constexpr std::size_t kHead = 65'536;
    std::string_view text = bytes.substr(0, kHead);
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    text = text::trimmed(text);
    if (!text.starts_with('{') && !text.starts_with('['))
        return 0;
    int sure = 0;
    const auto registry = model::ClassRegistry::shipped();
    const Outcome read = readJson(
        firstFlatObject(text), isDocument,
        [&](JsonNode &&node, int) {
            const std::string_view word = wordOf(node);
            const bool isClass = ClassNames(*registry, {}).classOf(word) != std::string();
            sure = factKindNamed(word) || isClass ? 75 : 0;
            return false;
        },
        [](const Error &) {});
    return read ? sure : 0;
}

class Importer
{
public:
    Importer(const ReaderOptions &options, const NoteSink &notes)
        : m_options(options), m_notes(notes), m_facts(options, notes)
    {
    }

    void take(const JsonNode &node, int line)
    {
        if (!node.isObject()) {
            m_notes({line,
                     {},
                     {},
                     "is no object; the line was left out. Write {\"class\": …} or {\"kind\": …}",
                     true});
            return;
        }
        const std::string word(wordOf(node));
        if (word.empty() && m_options.className.empty()) {
            m_notes(
                {line,
                 std::string(kClass),
                 {},
                 "is not there, and neither is \"kind\", so that nothing tells what the object is; it was "
                 "left out. Add one of them",
                 true});
            return;
        }
        Record record;
        record.line = line;
        for (const JsonMember &member : node.members) {
            std::string text = textOf(member, line);
            if (!text.empty())
                record.cells.emplace_back(member.name, std::move(text));
        }
        const auto kind = factKindNamed(word.empty() ? m_options.className : word);
        if (kind)
            takeFact(*kind, record);
        else
            tableOf(word).add(std::move(record));
    }

    Outcome handOver(const ReportSink &reports, JobContext &job)
    {
        for (auto &[name, table] : m_tables)
            TALLY_CHECK(importTable(table, nullptr, m_options, reports, m_notes, job));
        return m_facts.handOver(reports);
    }

private:
    std::string textOf(const JsonMember &member, int line)
    {
        const JsonNode &value = member.value;
        if (!value.isArray() && !value.isObject())
            return std::string(text::trimmed(value.text));
        // Words with a value each, {"downgrade": "all"}, are a list too: "downgrade=all".
        std::vector<std::string> texts;
        bool isFlat = value.isArray() || text::folded(member.name) == kRights;
        for (const JsonMember &each : value.members) {
            isFlat = isFlat && !each.value.isArray() && !each.value.isObject();
            texts.push_back(value.isObject() ? each.name + "=" + each.value.text : each.value.text);
        }
        if (isFlat)
            return text::join(texts, "; ");
        m_notes({line,
                 member.name,
                 {},
                 "is an object; the member was not taken. Write a text, a number or a "
                 "list of texts",
                 false});
        return {};
    }

    void takeFact(FactKind kind, const Record &record)
    {
        FactRow row;
        row.line = record.line;
        for (const auto &[member, text] : record.cells) {
            const auto field = factFieldNamed(member);
            if (field)
                row.cells.try_emplace(*field, text);
            else
                m_notes({record.line, member, text, "fits nothing in such a row; the member was not taken",
                         false});
        }
        m_facts.add(kind, row);
    }

    RecordTable &tableOf(const std::string &word)
    {
        const std::string key = text::folded(word);
        for (auto &[name, table] : m_tables) {
            if (name == key)
                return table;
        }
        return m_tables.emplace_back(key, RecordTable()).second;
    }

    const ReaderOptions &m_options;
    const NoteSink &m_notes;
    FactReports m_facts;
    std::vector<std::pair<std::string, RecordTable>> m_tables; // by word, in the order of the file
};

Outcome read(std::string_view bytes, const ReaderOptions &options, const ReportSink &reports,
             const NoteSink &notes, JobContext &job)
{
    const DecodedText decoded = decodedText(bytes);
    Importer importer(options, notes);
    bool cancelled = false;
    const auto refuseLine = [&notes](const Error &error) {
        notes({error.line, {}, {}, error.reason + " The line was left out. " + error.remedy, true});
    };
    TALLY_CHECK(readJson(
        decoded.text, isDocument,
        [&](JsonNode &&node, int line) {
            importer.take(node, line);
            cancelled = job.cancelled();
            return !cancelled;
        },
        refuseLine));
    if (cancelled)
        return makeError(ErrorCode::Cancelled, "The reading was stopped.");
    return importer.handOver(reports, job);
}

} // namespace

Reader jsonLinesReader()
{
    return {"json-lines", "Items and rows of use (JSON Lines)", recognises, read};
}

} // namespace tally::exchange
