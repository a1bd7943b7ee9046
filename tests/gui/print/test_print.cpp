// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_tools.h"
#include "registrar.h"

#include "ui/print/page_plan.h"
#include "ui/print/pdf_file.h"
#include "ui/theme/theme.h"

#include <QElapsedTimer>
#include <QPdfWriter>
#include <QTest>

#include <ctime>

using namespace tally::ui;

namespace {

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

PrintDocument computers(int rows)
{
    PrintDocument document;
    document.title = text("Computers");
    document.registerName = text("council.example / register");
    document.filter = text("bought 2020 to 2022, owner Ashford Council, not ended");
    document.asOf = text("as of 31 March 2025");
    document.operation = text("operation 48,213");
    PrintSection section;
    section.columns = {{text("Asset no.")},    {text("Serial no.")}, {text("Model")},
                       {text("Status")},       {text("Custodian")},  {text("Site and room")},
                       {text("Bought"), true}, {text("Cost"), true}};
    section.rowCount = rows;
    section.cell = [](int row, int column) {
        switch (column) {
        case 0:
            return text("AC-%1").arg(10000 + row);
        case 1:
            return text("5CG%1K7P").arg(row, 5, 10, QLatin1Char('0'));
        case 2:
            return text("EliteDesk 800 G6");
        case 3:
            return text("In use");
        case 4:
            return text("Zoë Nair");
        case 5:
            return row % 7
                       ? text("Civic Centre, 3F")
                       : text("Councillors’ home workers of Northfield and Eastgate, second floor, room 14");
        case 6:
            return text("12 Apr 2021");
        default:
            return text("£812.00");
        }
    };
    section.totals = {text("%1 items").arg(rows), {}, {}, {}, {}, {}, {}, text("£8,120,000.00")};
    document.sections = {section};
    return document;
}

QByteArray pdf(const PrintDocument &document, QPageLayout::Orientation orientation = QPageLayout::Landscape)
{
    PdfSetup setup;
    setup.title = document.title;
    setup.made = 1'743'379'200'000;
    setup.layout.setOrientation(orientation);
    return pdfOf(setup, [&](QPagedPaintDevice &device) { paintDocument(device, document); });
}

tally::report::Document summary()
{
    tally::report::Document report;
    report.title = "The estate in figures";
    report.subtitle = "All organisations";
    report.operation = tally::OperationNumber(48213);
    report.sections.push_back({"By class", {{"Class", false}, {"Items", true}}, {}, {}});
    for (const char *name : {"Computers", "Printers", "Media"})
        report.sections[0].rows.push_back({std::string(name), std::int64_t(7012)});
    report.sections.push_back({"By site", {{"Site", false}, {"Items", true}}, {}, {}});
    for (int i = 0; i < 90; ++i)
        report.sections[1].rows.push_back({"Site " + std::to_string(i), std::int64_t(i)});
    return report;
}

} // namespace

class TestPrint final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesAreCountedBefore()
    {
        PrintDocument document = computers(100);
        QCOMPARE(planPages(document, 34).size(), std::size_t(4)); // 33 rows a page, and the totals
        document.sections.clear();
        QCOMPARE(planPages(document, 34).size(), std::size_t(1));
    }
    void everyRowIsOnOnePage()
    {
        PrintDocument document = computers(501);
        document.sections.push_back(document.sections.front());
        document.sections.back().heading = text("Again");
        for (const int lines : {6, 7, 33, 34, 502, 503, 504, 1000}) {
            std::vector<std::vector<int>> rows(2);
            for (const PlannedPage &page : planPages(document, lines)) {
                QVERIFY(page.front().kind != PlannedLine::Kind::Row);
                QVERIFY(page.back().kind != PlannedLine::Kind::Heading &&
                        page.back().kind != PlannedLine::Kind::Columns);
                for (const PlannedLine &line : page) {
                    if (line.kind == PlannedLine::Kind::Row)
                        rows[std::size_t(line.section)].push_back(line.row);
                }
            }
            for (const auto &found : rows) {
                QCOMPARE(found.size(), std::size_t(501));
                QVERIFY(std::is_sorted(found.begin(), found.end()));
            }
        }
    }
    void theTextCanBeReadBack()
    {
        if (!tally::test::hasPoppler())
            QSKIP("pdftotext is not installed");
        const QByteArray made = pdf(computers(120));
        tally::test::keep(made, text("computers"));
        const QStringList pages = tally::test::textOf(made).split(QLatin1Char('\f'), Qt::SkipEmptyParts);
        QVERIFY2(pages.size() >= 3, qPrintable(QString::number(pages.size())));
        for (qsizetype i = 0; i < pages.size(); ++i) {
            QVERIFY(pages[i].contains(text("Page %1 of %2").arg(i + 1).arg(pages.size())));
            for (const char *words :
                 {"Computers", "council.example / register · as of 31 March 2025 · operation 48,213",
                  "Filter: bought 2020 to 2022", "Asset no.", "Cost"})
                QVERIFY2(pages[i].contains(text(words)), words);
        }
        const QString whole = pages.join(QLatin1Char('\n'));
        for (int row = 0; row < 120; ++row)
            QCOMPARE(whole.count(text("AC-%1").arg(10000 + row)), 1);
        QVERIFY(whole.contains(text("Zoë Nair")));
        QVERIFY(whole.contains(text("120 items")));
        QVERIFY(whole.contains(text("£8,120,000.00")));
    }
    void aReportHasItsSections()
    {
        if (!tally::test::hasPoppler())
            QSKIP("pdftotext is not installed");
        const tally::report::Document report = summary();
        const QByteArray made = pdf(printDocument(report, text("register.tally")), QPageLayout::Portrait);
        tally::test::keep(made, text("report"));
        const QString whole = tally::test::textOf(made);
        for (const char *words : {"The estate in figures", "All organisations", "register.tally",
                                  "operation 48,213", "By class", "By site", "7,012", "Site 89"})
            QVERIFY2(whole.contains(text(words)), words);
        QVERIFY(!whole.contains(text("Filter:")));
    }
    void theSameIsTheSameFile()
    {
        const QByteArray first = pdf(computers(50));
        const std::time_t before = std::time(nullptr);
        while (std::time(nullptr) < before + 2) // the clock of a PDF goes by seconds
            QTest::qWait(100);
        QCOMPARE(pdf(computers(50)), first);
        QVERIFY(first.contains("/CreationDate (D:20250331000000"));
        QVERIFY(pdf(computers(51)) != first);
    }
    void theAppearanceOfTheWindowDoesNotReachPaper()
    {
        const QByteArray first = pdf(computers(20));
        Theme::current().setAppearance(Appearance::Dark);
        const QByteArray second = pdf(computers(20));
        Theme::current().setAppearance(Appearance::Follow);
        QCOMPARE(second, first);
    }
    void printingCanBeStopped()
    {
        int asked = 0;
        int painted = 0;
        const PrintDocument document = computers(1000);
        pdfOf({}, [&](QPagedPaintDevice &device) {
            painted = paintDocument(device, document, [&](int page, int pages) {
                ++asked;
                return page < 3 && pages > 3;
            });
        });
        QCOMPARE(asked, 3);
        QCOMPARE(painted, 3);
    }
    void aFileThatCannotBeWrittenIsAnError()
    {
        const auto outcome = writePdf(text("/nonexistent/x.pdf"), {}, [](QPagedPaintDevice &) {});
        QVERIFY(!outcome);
        QVERIFY(!outcome.error().remedy.empty());
        const QTemporaryDir folder;
        const QString file = folder.filePath(text("x.pdf"));
        const PrintDocument document = computers(3);
        QVERIFY(
            bool(writePdf(file, {}, [&](QPagedPaintDevice &device) { paintDocument(device, document); })));
        QVERIFY(QFileInfo(file).size() > 1000);
    }
    void tenThousandRowsAreQuick()
    {
        QElapsedTimer timer;
        timer.start();
        const std::clock_t before = std::clock();
        const QByteArray made = pdf(computers(10'000));
        const double seconds = double(std::clock() - before) / CLOCKS_PER_SEC;
        qInfo("10,000 rows: %.2f s of processor time, %lld KiB", seconds, qlonglong(made.size() / 1024));
        QVERIFY(seconds < 10); // a debug build on a busy machine; the figure itself is for people
    }
};

TALLY_TEST(TestPrint);
#include "test_print.moc"
