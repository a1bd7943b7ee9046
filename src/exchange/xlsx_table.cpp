// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx_table.h"

#include "core/text.h"
#include "exchange/xlsx_package.h"

#include <QString>
#include <QXmlStreamReader>

#include <algorithm>
#include <charconv>
#include <map>

namespace tally::exchange {

namespace {

QByteArray viewOf(const std::string &xml)
{
    return QByteArray::fromRawData(xml.data(), static_cast<qsizetype>(xml.size()));
}

Error unreadable(const QXmlStreamReader &xml, int line)
{
    Error error = makeError(ErrorCode::InvalidInput,
                            "The workbook's XML cannot be read: " + xml.errorString().toStdString() + ".",
                            "Open it in the spreadsheet program and save it again as .xlsx.");
    error.line = line;
    return error;
}

struct SheetEntry
{
    std::string name, relation;
};

struct Workbook
{
    std::vector<SheetEntry> sheets;
    bool from1904 = false;
};

Result<Workbook> parseWorkbook(const std::string &source)
{
    Workbook book;
    QXmlStreamReader xml(viewOf(source));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == u"workbookPr") {
            book.from1904 = attributes.value(QLatin1String("date1904")) == u"1" ||
                            attributes.value(QLatin1String("date1904")) == u"true";
        } else if (xml.name() == u"sheet") {
            SheetEntry entry;
            entry.name = attributes.value(QLatin1String("name")).toString().toStdString();
            for (const QXmlStreamAttribute &attribute : attributes)
                if (attribute.name() == u"id")
                    entry.relation = attribute.value().toString().toStdString();
            book.sheets.push_back(std::move(entry));
        }
    }
    if (xml.hasError())
        return unreadable(xml, 0);
    return book;
}

// Relationship id -> part of the package.
Result<std::map<std::string, std::string>> parseRelations(const std::string &source)
{
    std::map<std::string, std::string> parts;
    QXmlStreamReader xml(viewOf(source));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"Relationship")
            continue;
        std::string target = xml.attributes().value(QLatin1String("Target")).toString().toStdString();
        target = target.starts_with('/') ? target.substr(1) : "xl/" + target;
        parts[xml.attributes().value(QLatin1String("Id")).toString().toStdString()] = target;
    }
    if (xml.hasError())
        return unreadable(xml, 0);
    return parts;
}

// "BC12" -> 54; above the limit: kMaxColumns.
std::size_t columnOf(QStringView reference)
{
    std::size_t column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z' || column > kMaxColumns)
            break;
        column = column * 26 + static_cast<std::size_t>(c.unicode() - u'A' + 1);
    }
    return column == 0 ? kMaxColumns : std::min(column - 1, kMaxColumns);
}

} // namespace

struct XlsxTable::Cursor
{
    explicit Cursor(const std::string &sheet) : xml(viewOf(sheet)) {}
    QXmlStreamReader xml;
};

XlsxTable::XlsxTable() = default;
XlsxTable::~XlsxTable() = default;

Result<std::unique_ptr<XlsxTable>> XlsxTable::open(std::string_view bytes, const std::string &sheet)
{
    std::unique_ptr<XlsxTable> table(new XlsxTable);
    TALLY_CHECK(table->openSheets(bytes, sheet));
    return table;
}

Outcome XlsxTable::openSheets(std::string_view bytes, const std::string &wanted)
{
    TALLY_TRY(const XlsxPackage package, XlsxPackage::open(bytes));
    if (!package.has("xl/workbook.xml"))
        return makeError(ErrorCode::InvalidInput, "The archive is no .xlsx workbook.",
                         "Save the table as .xlsx or as CSV.");
    TALLY_TRY(const std::string bookXml, package.read("xl/workbook.xml"));
    TALLY_TRY(const Workbook book, parseWorkbook(bookXml));
    TALLY_TRY(const std::string relationXml, package.read("xl/_rels/workbook.xml.rels"));
    TALLY_TRY(const auto parts, parseRelations(relationXml));
    m_from1904 = book.from1904;
    if (package.has("xl/styles.xml")) {
        TALLY_TRY(const std::string xml, package.read("xl/styles.xml"));
        TALLY_TRY(m_formats, parseXlsxStyles(xml));
    }
    if (package.has("xl/sharedStrings.xml")) {
        TALLY_TRY(const std::string xml, package.read("xl/sharedStrings.xml"));
        TALLY_TRY(m_strings, parseXlsxStrings(xml));
    }
    for (const SheetEntry &entry : book.sheets)
        m_info.sheets.push_back(entry.name);
    Filling best = Filling::Empty;
    std::string chosen;
    std::vector<std::string> others;
    for (const SheetEntry &entry : book.sheets) {
        const auto part = parts.find(entry.relation);
        const bool named = !wanted.empty() && text::folded(entry.name) == text::folded(wanted);
        if (part == parts.end() || (!wanted.empty() && !named))
            continue;
        TALLY_TRY(std::string sheet, package.read(part->second));
        TALLY_TRY(const Filling filling, fillingOf(sheet));
        if (named || filling > best) {
            chosen = std::move(sheet);
            m_info.sheet = entry.name;
            best = named ? Filling::Table : filling;
        } else if (filling == Filling::Table) {
            others.push_back(entry.name);
        }
    }
    m_sheet = std::move(chosen);
    rewind();
    if (!others.empty())
        m_info.notes.push_back(
            {0, "sheet " + m_info.sheet, text::join(others, ", "),
             "of several sheets with tables the first was read. Name another as \"sheet\" in "
             "a mapping, or save each as a file",
             false});
    if (best != Filling::Empty)
        return {};
    if (!wanted.empty())
        return makeError(ErrorCode::NotFound, "The workbook has no sheet \"" + wanted + "\".",
                         "Its sheets are: " + text::join(m_info.sheets, ", ") + ".");
    return makeError(ErrorCode::InvalidInput, "The workbook has no filled sheet.",
                     "Save it again with its table.");
}

// A table has two rows that fill more than one cell, among its first.
Result<XlsxTable::Filling> XlsxTable::fillingOf(const std::string &sheet)
{
    constexpr int kRowsLookedAt = 40;
    m_cursor = std::make_unique<Cursor>(sheet);
    m_line = 0;
    Filling filling = Filling::Empty;
    int wide = 0;
    TableRow row;
    for (int rows = 0; rows < kRowsLookedAt && wide < 2; ++rows) {
        TALLY_TRY(const bool more, next(row));
        if (!more)
            break;
        filling = Filling::Some;
        const auto filled = std::count_if(row.cells.begin(), row.cells.end(),
                                          [](std::string_view cell) { return !text::trimmed(cell).empty(); });
        wide += filled > 1 ? 1 : 0;
    }
    m_cursor.reset(); // it reads a text that is not ours
    return wide < 2 ? filling : Filling::Table;
}

void XlsxTable::rewind()
{
    m_cursor = std::make_unique<Cursor>(m_sheet);
    m_line = 0;
}

Result<bool> XlsxTable::next(TableRow &row)
{
    QXmlStreamReader &xml = m_cursor->xml;
    bool inRow = false;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            xml.raiseError(QStringLiteral("a document type is not allowed"));
        if (token == QXmlStreamReader::StartElement && xml.name() == u"row") {
            inRow = true;
            bool given = false;
            const int number = xml.attributes().value(QLatin1String("r")).toInt(&given);
            m_line = given && number > m_line ? number : m_line + 1;
            row.line = m_line;
            row.refused = false;
            row.notes.clear();
            m_width = 0;
        } else if (token == QXmlStreamReader::StartElement && xml.name() == u"c" && inRow) {
            TALLY_CHECK(takeCell(row));
        } else if (token == QXmlStreamReader::EndElement && xml.name() == u"row") {
            inRow = false;
            row.cells.assign(m_cells.begin(), m_cells.begin() + static_cast<std::ptrdiff_t>(m_width));
            const bool filled = std::any_of(row.cells.begin(), row.cells.end(), [](std::string_view cell) {
                return !text::trimmed(cell).empty();
            });
            if (filled)
                return true;
        }
    }
    if (xml.hasError())
        return unreadable(xml, m_line);
    return false;
}

Outcome XlsxTable::takeCell(TableRow &row)
{
    QXmlStreamReader &xml = m_cursor->xml;
    const QXmlStreamAttributes attributes = xml.attributes();
    const std::size_t column = attributes.hasAttribute(QLatin1String("r"))
                                   ? columnOf(attributes.value(QLatin1String("r")))
                                   : m_width;
    const std::string type = attributes.value(QLatin1String("t")).toString().toStdString();
    const std::string style = attributes.value(QLatin1String("s")).toString().toStdString();
    std::string value;
    int depth = 1;
    bool inValue = false;
    while (depth > 0 && !xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            ++depth;
            inValue = xml.name() == u"v" || xml.name() == u"t";
        } else if (token == QXmlStreamReader::EndElement) {
            --depth;
            inValue = false;
        } else if (token == QXmlStreamReader::Characters && inValue) {
            value += xml.text().toUtf8().toStdString();
        }
    }
    if (column >= kMaxColumns || value.size() > kMaxCellBytes) {
        row.refused = true;
        row.notes.push_back(
            {m_line,
             {},
             {},
             "a cell stands beyond the last column or is larger than 1 MiB; the row was left out",
             true});
        return {};
    }
    if (type == "e")
        row.notes.push_back({m_line, "column " + std::to_string(column + 1), value,
                             "the cell shows an error; it was taken as empty", false});
    if (m_cells.size() <= column)
        m_cells.resize(column + 1);
    for (; m_width <= column; ++m_width)
        m_cells[m_width].clear();
    m_cells[column] = cellText(type, style, value);
    return {};
}

std::string XlsxTable::cellText(std::string_view type, std::string_view style, const std::string &value) const
{
    if (type == "s") {
        std::size_t index = m_strings.size();
        std::from_chars(value.data(), value.data() + value.size(), index);
        return index < m_strings.size() ? m_strings[index] : std::string();
    }
    if (type == "e")
        return {};
    if (type == "b")
        return value == "1" ? "yes" : "no";
    if (!type.empty() && type != "n")
        return value; // str, inlineStr, d
    double number = 0;
    const auto parsed = std::from_chars(value.data(), value.data() + value.size(), number);
    if (parsed.ec != std::errc{} || parsed.ptr != value.data() + value.size())
        return value;
    std::size_t format = 0;
    std::from_chars(style.data(), style.data() + style.size(), format);
    const CellFormat kind = format < m_formats.size() ? m_formats[format] : CellFormat::Number;
    if (kind == CellFormat::Date)
        if (std::string date = dateText(number, m_from1904); !date.empty())
            return date;
    return numberText(number);
}

} // namespace tally::exchange
