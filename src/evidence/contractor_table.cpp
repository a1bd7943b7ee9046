// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/contractor_table.h"

#include "core/text.h"
#include "evidence/serial_damage.h"
#include "evidence/text_parts.h"
#include "exchange/delimited_text.h"
#include "exchange/table_header.h"
#include "exchange/unpack.h"
#include "exchange/xlsx_table.h"

#include <algorithm>
#include <array>
#include <memory>

namespace tally::evidence {

namespace {

constexpr std::size_t kMostRows = 200'000;
constexpr std::size_t kSamples = 5;

struct DataRow
{
    int line = 0;
    std::vector<std::string> cells;
    std::string refusal; // why its cells cannot be trusted
};

struct Table
{
    exchange::TableHeader header;
    std::vector<DataRow> rows;
    bool tooLong = false;
};

Result<std::unique_ptr<exchange::TableSource>> opened(std::string_view bytes, const TableProfile *profile)
{
    if (exchange::isZip(bytes)) {
        TALLY_TRY(auto table,
                  exchange::XlsxTable::open(bytes, profile != nullptr ? profile->sheet : std::string()));
        return std::unique_ptr<exchange::TableSource>(std::move(table));
    }
    exchange::DelimitedOptions options;
    if (profile != nullptr)
        options.encoding = profile->encoding;
    TALLY_TRY(auto table, exchange::DelimitedText::open(bytes, options));
    return std::unique_ptr<exchange::TableSource>(std::move(table));
}

Result<Table> tableOf(std::string_view bytes, const TableProfile *profile)
{
    TALLY_TRY(const auto source, opened(bytes, profile));
    Table table;
    TALLY_TRY(table.header, exchange::takeHeader(*source, profile != nullptr ? profile->headerLine : 0));
    exchange::TableRow row;
    for (;;) {
        TALLY_TRY(const bool more, source->next(row));
        if (!more)
            break;
        if (table.rows.size() >= kMostRows) {
            table.tooLong = true;
            break;
        }
        if (table.header.isRepeatedBy(row))
            continue;
        DataRow data;
        data.line = row.line;
        for (const std::string_view cell : row.cells)
            data.cells.emplace_back(text::trimmed(cell));
        if (row.refused)
            data.refusal =
                row.notes.empty() ? "The row's cells cannot be told apart." : row.notes.front().why;
        table.rows.push_back(std::move(data));
    }
    return table;
}

// Whether the columns tell of media and of what became of them.
bool isAboutMedia(const TableColumns &columns)
{
    const bool who = columns.has(Field::Serial) || columns.has(Field::Tag);
    const bool what = columns.has(Field::Result) || columns.has(Field::Method) ||
                      columns.has(Field::Certificate) || columns.has(Field::Technique) ||
                      columns.has(Field::Verification);
    return who && what;
}

// The dates of the whole file together: one that is written in both orders cannot be read in either.
struct Dates
{
    exchange::ColumnProfile profile;
    int dayFirstLine = 0, monthFirstLine = 0;
    std::string dayFirst, monthFirst;

    bool bothOrders() const { return profile.dayFirst > 0 && profile.monthFirst > 0; }
    void add(std::string_view cell, int line)
    {
        const std::int64_t day = profile.dayFirst;
        const std::int64_t month = profile.monthFirst;
        profile.add(cell, line);
        if (day == 0 && profile.dayFirst > 0) {
            dayFirstLine = line;
            dayFirst = escaped(cell);
        }
        if (month == 0 && profile.monthFirst > 0) {
            monthFirstLine = line;
            monthFirst = escaped(cell);
        }
    }
};

bool isMachine(std::string_view type)
{
    constexpr std::array<std::string_view, 14> kMachines = {
        "desktop", "laptop", "notebook", "pc",         "computer",    "server", "tower",
        "tablet",  "phone",  "printer",  "all in one", "thin client", "switch", "workstation"};
    const std::string text = lowered(type);
    return std::any_of(kMachines.begin(), kMachines.end(),
                       [&](std::string_view word) { return containsWord(text, word); });
}

class Reading
{
public:
    Reading(const Table &table, const TableColumns &columns, const TableProfile *profile, File &file)
        : m_table(table), m_columns(columns), m_profile(profile), m_file(file)
    {
    }

    void read()
    {
        learn();
        m_order = m_profile != nullptr && m_profile->dateOrder ? *m_profile->dateOrder
                                                               : m_dates.profile.dateOrder();
        if (m_order == exchange::DateOrder::Unknown)
            m_order = exchange::DateOrder::DayFirst;
        if (m_dates.bothOrders())
            m_file.problems.push_back(
                problem("EV-PARSE", 0, m_dates.monthFirstLine,
                        "Dates are written in both orders: \"" + m_dates.dayFirst + "\" in line " +
                            std::to_string(m_dates.dayFirstLine) + ", \"" + m_dates.monthFirst +
                            "\" in line " + std::to_string(m_dates.monthFirstLine) + ".",
                        "Ask the supplier for the table with dates in one order.", dateColumn()));
        for (const DataRow &data : m_table.rows)
            addRow(data);
        if (m_table.tooLong)
            m_file.problems.push_back(problem("EV-TRUNCATED", 0, 0,
                                              "The table is longer than the program reads.",
                                              "Split it into files of 200,000 rows."));
    }

    const Dates &dates() const { return m_dates; }

private:
    std::string dateColumn() const
    {
        for (const TableColumn &column : m_columns.columns) {
            if (column.field == Field::End || column.field == Field::Start)
                return column.name;
        }
        return {};
    }

    void learn()
    {
        for (const DataRow &data : m_table.rows) {
            for (std::size_t i = 0; i < data.cells.size() && i < m_columns.columns.size(); ++i) {
                const std::optional<Field> field = m_columns.columns[i].field;
                if (field == Field::Serial)
                    m_serials.add(data.cells[i]);
                else if ((field == Field::End || field == Field::Start) && !data.cells[i].empty())
                    m_dates.add(data.cells[i], data.line);
            }
        }
    }

    FieldTexts textsOf(const DataRow &data) const
    {
        FieldTexts texts;
        if (m_profile != nullptr) {
            for (const auto &[field, text] : m_profile->fixed)
                texts.texts[field] = text;
        }
        bool plain = false;
        for (std::size_t i = 0; i < data.cells.size() && i < m_columns.columns.size(); ++i) {
            const TableColumn &column = m_columns.columns[i];
            if (!column.field || data.cells[i].empty())
                continue;
            texts.texts[*column.field] = data.cells[i];
            plain = plain || column.plainSerial;
        }
        // The one serial number of a row about a machine is the machine's.
        if (plain && isMachine(texts.of(Field::ItemType))) {
            texts.texts[Field::ChassisSerial] = texts.texts[Field::Serial];
            texts.texts.erase(Field::Serial);
        }
        return texts;
    }

    static bool saysNothing(const FieldTexts &texts)
    {
        for (const Field field : {Field::Serial, Field::Tag, Field::ChassisSerial, Field::ChassisTag,
                                  Field::Result, Field::Method}) {
            if (!texts.of(field).empty())
                return false;
        }
        return true;
    }

    void addRow(const DataRow &data)
    {
        const FieldTexts texts = textsOf(data);
        if (saysNothing(texts) && data.refusal.empty())
            return; // totals and remarks under a table
        Row row;
        row.row = static_cast<int>(m_file.rows.size()) + 1;
        row.line = data.line;
        fillRow(texts, m_profile != nullptr ? m_profile->words : m_noWords, m_order, row);
        const std::string_view serial = texts.of(Field::Serial);
        judgeSerial(serial, m_serials, row.identity);
        judgeMedium(texts, row);
        judgeDates(texts, row);
        if (!data.refusal.empty())
            m_file.problems.push_back(
                problem("EV-PARSE", row.row, row.line, escaped(data.refusal),
                        "Correct the row in the file that the supplier sent, with him."));
        m_file.rows.push_back(std::move(row));
    }

    static void judgeMedium(const FieldTexts &texts, Row &row)
    {
        const std::string_view serial = texts.of(Field::Serial);
        const std::string_view count = texts.of(Field::StorageCount);
        const bool told = saysNoMedium(serial) || saysNoMedium(texts.of(Field::Result)) ||
                          saysNoMedium(texts.of(Field::Method));
        if (!told && !(count == "0" && serial.empty()))
            return;
        row.noMedium = true;
        row.identity.serial.clear();
        row.identity.trouble = IdentityTrouble::Missing;
        row.identity.troubleReason = "The row says that the machine holds no medium.";
    }

    void judgeDates(const FieldTexts &texts, const Row &row)
    {
        for (const Field field : {Field::Start, Field::End}) {
            const std::string_view text = texts.of(field);
            if (text.empty())
                continue;
            const ClaimedTime &time = field == Field::Start ? row.start : row.end;
            if (time.secondsLocal || m_dates.bothOrders())
                continue;
            m_file.problems.push_back(
                problem("EV-PARSE", row.row, row.line,
                        "\"" + escaped(text) + "\" is no date in the order of the others.",
                        "Ask the supplier for the table with dates in one order.", dateColumn()));
            return;
        }
    }

    const Table &m_table;
    const TableColumns &m_columns;
    const TableProfile *m_profile;
    File &m_file;
    const Vocabulary m_noWords;
    SerialColumn m_serials;
    Dates m_dates;
    exchange::DateOrder m_order = exchange::DateOrder::Unknown;
};

void describe(const Table &table, const TableColumns &columns, const Dates &dates, TablePreview &preview)
{
    preview.headerLine = table.header.line;
    for (std::size_t i = 0; i < columns.columns.size(); ++i) {
        PreviewColumn column;
        column.name = columns.columns[i].name;
        column.byProfile = columns.columns[i].byProfile;
        for (const FieldName &known : fieldNames()) {
            if (columns.columns[i].field == known.field)
                column.field = known.name;
        }
        for (const DataRow &row : table.rows) {
            if (i >= row.cells.size() || row.cells[i].empty())
                continue;
            ++column.filled;
            const std::string sample = escaped(row.cells[i]);
            const bool known =
                std::find(column.samples.begin(), column.samples.end(), sample) != column.samples.end();
            if (!known && column.samples.size() < kSamples)
                column.samples.push_back(sample);
        }
        preview.columns.push_back(std::move(column));
    }
    if (dates.bothOrders())
        preview.dateOrder = "both";
    else if (dates.profile.dayFirst > 0)
        preview.dateOrder = "day_first";
    else if (dates.profile.monthFirst > 0)
        preview.dateOrder = "month_first";
}

void refuseMissing(const TableColumns &columns, const TableProfile &profile, File &file)
{
    for (const std::string &name : columns.missing)
        file.problems.push_back(problem("EV-PARSE", 0, 0,
                                        "The table has no column \"" + escaped(name) +
                                            "\", which the profile \"" + profile.name + "\" names.",
                                        "Choose the profile of the supplier, or mend it.", escaped(name)));
}

} // namespace

bool readContractorTable(std::string_view bytes, const TableProfile *profile, File &file,
                         TablePreview *preview)
{
    const Result<Table> table = tableOf(bytes, profile);
    const bool asked = profile != nullptr || preview != nullptr;
    if (!table) {
        if (asked || exchange::isZip(bytes)) {
            file.problems.push_back(
                problem("EV-PARSE", 0, table.error().line, table.error().reason, table.error().remedy));
            file.format = "contractor_table";
        }
        return asked || exchange::isZip(bytes);
    }
    const TableColumns columns = columnsOf(table->header.names, profile);
    if (!asked && !isAboutMedia(columns))
        return false;
    file.format = "contractor_table";
    Reading reading(*table, columns, profile, file);
    if (profile != nullptr && !columns.missing.empty())
        refuseMissing(columns, *profile, file);
    else
        reading.read();
    if (preview != nullptr)
        describe(*table, columns, reading.dates(), *preview);
    if (file.rows.empty() && file.problems.empty())
        file.problems.push_back(problem("EV-PARSE", 0, 0, "The table has no row about a medium.",
                                        "Ask the supplier for the table with its rows."));
    return true;
}

Result<TablePreview> previewTable(std::string_view bytes, std::string_view profileJson)
{
    TablePreview preview;
    std::optional<TableProfile> profile;
    if (!profileJson.empty()) {
        TALLY_TRY(profile, tableProfileOf(profileJson));
    }
    readContractorTable(bytes, profile ? &*profile : nullptr, preview.file, &preview);
    return preview;
}

} // namespace tally::evidence
