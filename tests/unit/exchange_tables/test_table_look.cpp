// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person is shown who maps the columns of a table.
#include "core/date.h"
#include "exchange/table_look.h"
#include "paths.h"
#include "reading.h"
#include "registrar.h"

#include <QTest>

#include <algorithm>

using namespace tally;
using namespace tally::exchange;
using namespace tally::test;
using By = LookedColumn::By;
using Use = ColumnMapping::Use;

namespace {

Result<TableLook> look(const std::string &bytes, const std::string &mapping = {})
{
    ReaderOptions options;
    options.mapping = mapping;
    JobContext job;
    return lookAtTable(bytes, options, job);
}

const LookedColumn &columnOf(const TableLook &found, const std::string &name)
{
    const auto at = std::ranges::find(found.columns, name, &LookedColumn::name);
    if (at == found.columns.end())
        qFatal("no column %s", name.c_str());
    return *at;
}

const LookedWord &wordOf(const ColumnWords &words, const std::string &word)
{
    const auto at = std::ranges::find(words.words, word, &LookedWord::word);
    if (at == words.words.end())
        qFatal("no word %s", word.c_str());
    return *at;
}

} // namespace

class TestTableLook final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsFoundOut()
    {
        const auto found = look("Stores list;;\nAsset Tag;Serail Number;Bought;Shelf;Type\n"
                                "A1;SN1;31/12/2024;x;Laptop\nA2;SN2;01/02/2025;;Laptop\nA3;SN1;;x;Desktop\n");
        QVERIFY2(found, found ? "" : found.error().text().c_str());
        QCOMPARE(found->format, std::string("csv"));
        QCOMPARE(found->info.delimiter, ';');
        QCOMPARE(found->headerLine, 2);
        QCOMPARE(found->rows, 3);
        QVERIFY(!found->problem);
        QCOMPARE(found->mapping.classColumn, std::string("Type"));
        QCOMPARE(found->classes, (std::set<std::string>{"desktop", "laptop"}));
        QCOMPARE(columnOf(*found, "Asset Tag").by, By::Name);
        QCOMPARE(columnOf(*found, "Asset Tag").mapping.name, std::string("asset_number"));
        QCOMPARE(columnOf(*found, "Serail Number").by, By::NearName);
        QCOMPARE(columnOf(*found, "Serail Number").samples, (std::vector<std::string>{"SN1", "SN2"}));
        QCOMPARE(columnOf(*found, "Shelf").by, By::Nothing);
        QCOMPARE(columnOf(*found, "Shelf").mapping.use, Use::Ignore);
        QCOMPARE(columnOf(*found, "Shelf").filled, 2);
        QCOMPARE(columnOf(*found, "Bought").dateOrder, DateOrder::DayFirst);
    }

    void aMappingIsFollowed()
    {
        const auto found = look(
            "A,B,C\n1/2/2025,x,y\n",
            R"({"class":"laptop","subject":["B"],"date_order":"mdy","columns":[{"column":"A","attribute":"purchased_on"},
                 {"column":"B","attribute":"asset_number"},{"column":"C","ignore":true}]})");
        QVERIFY2(found, found ? "" : found.error().text().c_str());
        QCOMPARE(columnOf(*found, "A").by, By::Mapping);
        QCOMPARE(columnOf(*found, "A").dateOrder, DateOrder::MonthFirst);
        QVERIFY(columnOf(*found, "B").isSubject);
        QCOMPARE(columnOf(*found, "C").by, By::Mapping);
        QCOMPARE(columnOf(*found, "C").mapping.use, Use::Ignore);
    }

    void theHeaderMayStandElsewhere()
    {
        const std::string bytes = "Name,Town\nname,site\nPC-1,Depot\n";
        QCOMPARE(look(bytes, R"({"class":"laptop"})")->headerLine, 1);
        const auto found = look(bytes, R"({"class":"laptop","header_line":2})");
        QVERIFY2(found, found ? "" : found.error().text().c_str());
        QCOMPARE(found->headerLine, 2);
        QCOMPARE(found->columns.front().name, std::string("name"));
        QCOMPARE(found->rows, 1);
        QVERIFY(!look(bytes, R"({"class":"laptop","header_line":9})"));
        QVERIFY(!look(bytes, R"({"class":"laptop","header_line":0})"));
        QVERIFY(!look(bytes, R"({"class":"laptop","header_line":"2"})"));
        const auto written = parseMapping(toJson(found->mapping));
        QVERIFY(written);
        QCOMPARE(written->headerLine, 2);
    }

    void aTableMayHaveNoHeader()
    {
        const std::string bytes =
            "laptop,PC-1,SN1001\nlaptop,PC-2,SN1002\nlaptop,PC-3,SN1003\nlaptop,PC-4,SN1004,late\n";
        const std::string mapping =
            R"({"header":false,"class_column":"Column 1","columns":[{"column":"Column 2","attribute":"name"},
                {"column":"column 3","attribute":"serial_number"}]})";
        const auto found = look(bytes, mapping);
        QVERIFY2(found, found ? "" : found.error().text().c_str());
        QCOMPARE(found->columns.size(), std::size_t(4));
        QCOMPARE(found->rows, 4);
        QCOMPARE(columnOf(*found, "Column 2").samples, (std::vector<std::string>{"PC-1", "PC-2", "PC-3"}));
        QVERIFY(!parseMapping(toJson(found->mapping))->hasHeader);
        ReaderOptions options;
        options.mapping = mapping;
        const Reading read = readText(bytes, options);
        QCOMPARE(read.reports.size(), std::size_t(4));
        QVERIFY(read.named("PC-1") != nullptr);
        QCOMPARE(read.reports.front().line, 1);
    }

    void withoutAClassTheColumnsAreShownAllTheSame()
    {
        const auto found = look("Thing,Colour\nPC-1,red\n");
        QVERIFY2(found, found ? "" : found.error().text().c_str());
        QVERIFY(found->problem);
        QCOMPARE(found->columns.size(), std::size_t(2));
        QCOMPARE(found->columns.front().samples, std::vector<std::string>{"PC-1"});
    }

    void anInventoryHasNoColumns()
    {
        const auto found = look(R"({"deviceid":"x","content":{"hardware":{"name":"x"}}})");
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::Usage);
        QVERIFY(!look(""));
    }

    void longCellsAreCutBetweenLetters()
    {
        std::string cell;
        for (int i = 0; i < 300; ++i)
            cell += "é";
        const auto found = look("Name,Class\n" + cell + ",laptop\n");
        QVERIFY(found);
        const std::string &sample = columnOf(*found, "Name").samples.front();
        QVERIFY(sample.size() < 210);
        QVERIFY(QString::fromStdString(sample).endsWith(QStringLiteral("é…")));
    }

    void wordsAreListedWithWhatTheyMean()
    {
        const std::string bytes = "Kind,Name,Status,Leased,Maker,Bought\n"
                                  "Notebook,PC-1,Deployed,yes,Dell,31/12/2024\n"
                                  "Notebook,PC-2,On the moon,no,Dell,TBC\n"
                                  "Brick,PC-3,Deployed,,HP,TBC\n";
        const auto plain = look(bytes, R"({"class_column":"Kind"})");
        QVERIFY2(plain, plain ? "" : plain.error().text().c_str());
        const ColumnWords &classes = columnOf(*plain, "Kind").words;
        QVERIFY(classes.isClass);
        QVERIFY(std::ranges::find(classes.choices, "laptop") != classes.choices.end());
        QCOMPARE(wordOf(classes, "Notebook").meaning, std::string("laptop"));
        QCOMPARE(wordOf(classes, "Notebook").by, LookedWord::By::Known);
        QCOMPARE(wordOf(classes, "Notebook").rows, 2);
        QCOMPARE(wordOf(classes, "Brick").by, LookedWord::By::Nothing);
        const ColumnWords &states = columnOf(*plain, "Status").words;
        QCOMPARE(states.words.front().word, std::string("Deployed")); // the most frequent
        QCOMPARE(states.words.front().meaning, std::string("in_use"));
        QCOMPARE(wordOf(states, "On the moon").by, LookedWord::By::Nothing);
        QVERIFY(!wordOf(states, "On the moon").why.empty());
        QVERIFY(!states.others);
        QCOMPARE(wordOf(columnOf(*plain, "Bought").words, "TBC").by, LookedWord::By::Nothing);
        QCOMPARE(wordOf(columnOf(*plain, "Bought").words, "31/12/2024").meaning, std::string("2024-12-31"));

        const auto mapped =
            look(bytes, R"({"class_column":"Kind","class":"desktop","classes":{"brick":"mobile_phone"},
            "columns":[{"column":"Status","attribute":"status","values":{"deployed":"in_stock","*":""}},
                       {"column":"Bought","attribute":"purchased_on","values":{"tbc":"tomorrow"}}]})");
        QVERIFY2(mapped, mapped ? "" : mapped.error().text().c_str());
        QCOMPARE(wordOf(columnOf(*mapped, "Kind").words, "Brick").by, LookedWord::By::Mapping);
        QCOMPARE(*columnOf(*mapped, "Kind").words.others, std::string("desktop"));
        QCOMPARE(wordOf(columnOf(*mapped, "Status").words, "Deployed").meaning, std::string("in_stock"));
        QCOMPARE(wordOf(columnOf(*mapped, "Status").words, "On the moon").by, LookedWord::By::Others);
        QVERIFY(!wordOf(columnOf(*mapped, "Bought").words, "TBC").why.empty()); // tomorrow is no date
    }

    void ofManyWordsOnlyTheUnreadableAreListed()
    {
        std::string bytes = "Class,Name,Bought,Notes\n";
        for (int i = 0; i < 1'000; ++i) {
            const std::string number = std::to_string(i);
            bytes += "laptop,PC-" + number + "," + formatDay(20'000 + i) + ",n" + number + "\n";
        }
        bytes += "laptop,PC-X,soon,\n";
        const auto found = look(bytes);
        QVERIFY2(found, found ? "" : found.error().text().c_str());
        QCOMPARE(columnOf(*found, "Bought").words.words.size(), std::size_t(1));
        QCOMPARE(columnOf(*found, "Bought").words.words.front().word, std::string("soon"));
        QVERIFY(columnOf(*found, "Notes").words.words.empty());
    }

    void knownExports()
    {
        if (!sharedData())
            QSKIP("the shared data is not there");
        const auto found = look(readFile(*sharedData() + "/registers/snipe-it/assets-sample.csv"));
        QVERIFY2(found, found ? "" : found.error().text().c_str());
        QCOMPARE(found->mapping.name, std::string("snipe-it-assets"));
        QCOMPARE(columnOf(*found, "Asset Tag").by, By::Mapping);
        QVERIFY(columnOf(*found, "Asset Tag").isSubject);
    }
};

TALLY_TEST(TestTableLook);
#include "test_table_look.moc"
