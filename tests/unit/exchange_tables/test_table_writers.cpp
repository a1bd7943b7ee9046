// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is written can be read again, texts as texts.
#include "exchange/column_plan.h"
#include "exchange/delimited_text.h"
#include "exchange/shipped_data.h"
#include "exchange/table_mapping.h"
#include "exchange/table_reader.h"
#include "exchange/table_writer.h"
#include "exchange/xlsx_table.h"
#include "model/class_registry.h"
#include "paths.h"
#include "reading.h"
#include "registrar.h"

#include <xlsxwriter.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tally;
using namespace tally::test;
using exchange::TableCell;

namespace {

const std::vector<std::vector<std::string>> kTexts = {{"name", "notes"},
                                                      {"=1+2", "@cmd"},
                                                      {"-5", "+44 1622"},
                                                      {"'quoted", "'=x"},
                                                      {"''-1", "a \"b\" c"},
                                                      {"two\nlines", "semi;colon, comma"},
                                                      {" blanks ", "Zo\xC3\xAB \xF0\x9F\x98\x80"},
                                                      {"007", "1.23E+15"},
                                                      {"<b>&amp;</b>", "'; DROP TABLE item;--"}};

Outcome writeAll(exchange::TableWriter &writer)
{
    for (const auto &row : kTexts)
        TALLY_CHECK(writer.row({row.begin(), row.end()}));
    return writer.finish();
}

} // namespace

class TestTableWriters final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csvRoundTrip()
    {
        const std::string path = m_folder.filePath(QStringLiteral("texts.csv")).toStdString();
        auto writer = exchange::openTableWriter(path, "Texts");
        QVERIFY(writer);
        QVERIFY(writeAll(**writer));
        const auto table = exchange::DelimitedText::open(readFile(path), {});
        QVERIFY(table);
        QCOMPARE(rowsOf(**table), kTexts);
    }
    void csvKeepsFormulasFromRunning()
    {
        std::string line;
        exchange::appendCsvRow(
            line, {std::string("=HYPERLINK(\"http://x\")"), std::string("plain"), std::int64_t{-5}, 2.5, {}});
        QCOMPARE(line, std::string("\"'=HYPERLINK(\"\"http://x\"\")\",plain,-5,2.5,\r\n"));
    }
    void xlsxRoundTrip()
    {
        const std::string path = m_folder.filePath(QStringLiteral("texts.xlsx")).toStdString();
        auto writer = exchange::openTableWriter(path, "Te[x]ts");
        QVERIFY(writer);
        QVERIFY(writeAll(**writer));
        const auto table = exchange::XlsxTable::open(readFile(path), {});
        QVERIFY2(table, table ? "" : table.error().text().c_str());
        QCOMPARE((*table)->info().sheet, std::string("Te-x-ts"));
        QCOMPARE(rowsOf(**table), kTexts);
    }
    void xlsxNumbersKeepTheirDigits()
    {
        const std::string path = m_folder.filePath(QStringLiteral("numbers.xlsx")).toStdString();
        auto writer = exchange::openXlsxWriter(path, {});
        QVERIFY(writer);
        QVERIFY((*writer)->row({std::string("n")}));
        QVERIFY((*writer)->row({std::int64_t{356789012345678}}));
        QVERIFY((*writer)->row({std::int64_t{1234567890123456789}}));
        QVERIFY((*writer)->row({-0.5}));
        QVERIFY((*writer)->finish());
        const auto table = exchange::XlsxTable::open(readFile(path), {});
        QVERIFY(table);
        const std::vector<std::vector<std::string>> expected = {
            {"n"}, {"356789012345678"}, {"1234567890123456789"}, {"-0.5"}};
        QCOMPARE(rowsOf(**table), expected);
    }
    void unfinishedFilesAreTakenAway()
    {
        for (const char *name : {"half.csv", "half.xlsx"}) {
            const QString path = m_folder.filePath(QString::fromLatin1(name));
            {
                auto writer = exchange::openTableWriter(path.toStdString(), {});
                QVERIFY(writer);
                QVERIFY((*writer)->row({std::string("a")}));
            }
            QVERIFY(!QFile::exists(path));
            QVERIFY(!QFile::exists(path + QStringLiteral(".part")));
        }
    }
    void placesThatCannotBeWritten()
    {
        for (const char *name : {"/nowhere/table.csv", "/nowhere/table.xlsx"}) {
            const auto writer = exchange::openTableWriter(name, {});
            QVERIFY(!writer);
            QCOMPARE(writer.error().code, ErrorCode::Unreachable);
        }
        QCOMPARE(exchange::openTableWriter("table.doc", {}).error().code, ErrorCode::Usage);
    }

    void aCoverSheetIsPassedOverAndOtherTablesAreNoted()
    {
        const std::string path = m_folder.filePath(QStringLiteral("cover.xlsx")).toStdString();
        lxw_workbook *book = workbook_new(path.c_str());
        lxw_worksheet *cover = workbook_add_worksheet(book, "Cover");
        worksheet_write_string(cover, 0, 0, "Please read", nullptr);
        worksheet_write_string(cover, 1, 0, "before use", nullptr);
        for (const char *name : {"Laptops", "Desktops"}) {
            lxw_worksheet *sheet = workbook_add_worksheet(book, name);
            const char *header[] = {"Asset Tag", "Class", "Notes"};
            for (lxw_col_t i = 0; i < 3; ++i)
                worksheet_write_string(sheet, 0, i, header[i], nullptr);
            worksheet_write_string(sheet, 1, 0, name, nullptr);
            worksheet_write_string(sheet, 1, 1, "Laptop", nullptr); // and no cell for the notes
        }
        QCOMPARE(workbook_close(book), LXW_NO_ERROR);
        const Reading reading = readText(readFile(path));
        QVERIFY2(reading.outcome, reading.outcome ? "" : reading.outcome.error().text().c_str());
        QCOMPARE(reading.reports.size(), std::size_t(1));
        QCOMPARE(reading.notes.size(), std::size_t(1));
        QVERIFY(reading.hasNote("of several sheets"));
        QCOMPARE(reading.notes.front().what, std::string("Desktops"));
    }

    void workbookWithDatesAndSheets()
    {
        const std::string path = m_folder.filePath(QStringLiteral("dates.xlsx")).toStdString();
        lxw_workbook *book = workbook_new(path.c_str());
        workbook_add_worksheet(book, "Empty");
        lxw_worksheet *sheet = workbook_add_worksheet(book, "Assets");
        lxw_format *day = workbook_add_format(book);
        format_set_num_format(day, "dd/mm/yyyy");
        lxw_format *money = workbook_add_format(book);
        format_set_num_format(money, "[$\xC2\xA3-809]#,##0.00");
        const char *header[] = {"Asset Tag", "Class", "Purchase Date", "Purchase Cost", "Serial"};
        for (lxw_col_t i = 0; i < 5; ++i)
            worksheet_write_string(sheet, 2, i, header[i], nullptr);
        worksheet_write_string(sheet, 3, 0, "A1", nullptr);
        worksheet_write_string(sheet, 3, 1, "Laptop", nullptr);
        worksheet_write_number(sheet, 3, 2, 45'016, day); // 2023-03-31
        worksheet_write_number(sheet, 3, 3, 1234.5, money);
        worksheet_write_number(sheet, 3, 4, 1.23456789012345678e17, nullptr);
        QCOMPARE(workbook_close(book), LXW_NO_ERROR);
        const Reading reading = readText(readFile(path));
        QVERIFY2(reading.outcome, reading.outcome ? "" : reading.outcome.error().text().c_str());
        QCOMPARE(reading.format, std::string("xlsx"));
        QCOMPARE(reading.ofClass("laptop"), 1);
        const auto &report = reading.reports.front();
        QCOMPARE(report.line, 4);
        QCOMPARE(number(report, "purchased_on"), *dayFrom(2023, 3, 31));
        QCOMPARE(number(report, "cost_pence"), 123450);
        QVERIFY(!report.claims.contains("serial_number"));
        QVERIFY(reading.hasNote("a spreadsheet has rounded"));
    }
    void spreadsheetDates()
    {
        QCOMPARE(exchange::dateText(1, false), std::string("1900-01-01"));
        QCOMPARE(exchange::dateText(61, false), std::string("1900-03-01"));
        QCOMPARE(exchange::dateText(45'016.5, false), std::string("2023-03-31 12:00:00"));
        QCOMPARE(exchange::dateText(43'554, true), std::string("2023-03-31"));
        QCOMPARE(exchange::dateText(-1, false), std::string());
        QCOMPARE(exchange::dateText(1e12, false), std::string());
        QCOMPARE(exchange::formatOfCode("yyyy\\-mm\\-dd"), exchange::CellFormat::Date);
        QCOMPARE(exchange::formatOfCode("[h]:mm"), exchange::CellFormat::Time);
        QCOMPARE(exchange::formatOfCode("#,##0.00 \"days\""), exchange::CellFormat::Number);
        QCOMPARE(exchange::formatOfCode("General"), exchange::CellFormat::Number);
        QCOMPARE(exchange::formatOfCode("mmm-yy"), exchange::CellFormat::Date);
    }

    void everyTemplateIsUnderstood()
    {
        const auto classes = model::ClassRegistry::shipped();
        for (const auto &spec : classes->classes()) {
            const auto header = exchange::csvTemplate(spec.name, *classes);
            QCOMPARE(static_cast<bool>(header), !spec.isAbstract);
            if (!header)
                continue;
            exchange::ReaderOptions options;
            options.className = spec.name;
            const Reading reading = readText(*header, options, "csv");
            QVERIFY2(reading.outcome, reading.outcome ? "" : reading.outcome.error().text().c_str());
            QCOMPARE(reading.notes.size(), 1U); // and nothing of its columns
            QVERIFY2(reading.hasNote("the table has no rows"), reading.notes.front().why.c_str());
        }
    }
    void shippedMappingsAreRight()
    {
        const auto classes = model::ClassRegistry::shipped();
        QCOMPARE(exchange::shippedMappings().size(), exchange::shippedMappingTexts().size());
        QVERIFY(exchange::shippedMappings().size() >= 6);
        for (const auto &mapping : exchange::shippedMappings()) {
            QVERIFY2(classes->find(mapping.className) != nullptr, mapping.name.c_str());
            for (const auto &column : mapping.columns)
                if (column.use == exchange::ColumnMapping::Use::Attribute ||
                    column.use == exchange::ColumnMapping::Use::Reference)
                    QVERIFY2(column.name == exchange::kSeenAtColumn ||
                                 classes->attribute(mapping.className, column.name) != nullptr,
                             column.name.c_str());
            const auto again = exchange::parseMapping(exchange::toJson(mapping));
            QVERIFY2(again, again ? "" : again.error().text().c_str());
            QCOMPARE(exchange::toJson(*again), exchange::toJson(mapping));
        }
        for (const auto &[word, className] : exchange::classSynonyms())
            QVERIFY2(classes->find(className) != nullptr, className.c_str());
        const auto hasState = [&](const std::string &state) {
            return std::any_of(classes->classes().begin(), classes->classes().end(),
                               [&](const model::ClassSpec &spec) {
                                   const auto &states = classes->statesOf(spec.name);
                                   return std::find(states.begin(), states.end(), state) != states.end();
                               });
        };
        for (const auto &[word, state] : exchange::stateSynonyms())
            QVERIFY2(hasState(state), state.c_str());
        for (const auto &[word, attribute] : exchange::columnSynonyms())
            QVERIFY2(attribute == "owner" || attribute == exchange::kSeenAtColumn ||
                         classes->attributeAnywhere(attribute) != nullptr,
                     attribute.c_str());
    }

private:
    QTemporaryDir m_folder;
};

TALLY_TEST(TestTableWriters);
#include "test_table_writers.moc"
