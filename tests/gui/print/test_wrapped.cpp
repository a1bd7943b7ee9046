// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Documents to be kept: nothing of a cell is lost however narrow its column, tables go on over pages, and the
// file is PDF/A-1b.
#include "pdf_tools.h"
#include "registrar.h"

#include "ui/print/page_pictures.h"
#include "ui/print/pdf_file.h"
#include "ui/theme/theme.h"

#include <QImage>
#include <QRegularExpression>
#include <QTest>

#include <ctime>

using namespace tally::ui;
using namespace tally::test;

namespace {

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

PrintDocument document(const QStringList &columns, const std::vector<QStringList> &rows)
{
    PrintDocument made;
    made.title = text("Statement");
    made.subtitle = text("version 1");
    made.wraps = true;
    PrintSection section;
    section.heading = text("3 Licences");
    for (const QString &column : columns)
        section.columns.push_back({column, false});
    section.rowCount = int(rows.size());
    section.cell = [rows](int row, int column) { return rows[std::size_t(row)].value(column); };
    made.sections = {section};
    return made;
}

QByteArray pdf(const PrintDocument &made, bool isArchival = false)
{
    PdfSetup setup;
    setup.title = text("Statement é");
    setup.made = 1'743'379'200'000;
    setup.isArchival = isArchival;
    setup.layout.setOrientation(QPageLayout::Landscape);
    return pdfOf(setup, [&](QPagedPaintDevice &device) { paintDocument(device, made); });
}

QStringList pagesOf(const PrintDocument &made)
{
    QStringList pages = textOf(pdf(made)).split(QLatin1Char('\f'));
    pages.removeLast(); // behind the last form feed
    return pages;
}

QString squeezed(QString words)
{
    return words.remove(QRegularExpression(text("\\s")));
}

std::vector<QStringList> rowsOf(int count, int columns)
{
    std::vector<QStringList> rows;
    for (int row = 0; row < count; ++row) {
        QStringList cells;
        for (int column = 0; column < columns; ++column)
            cells.append(text("R%1C%2x").arg(row).arg(column));
        rows.push_back(cells);
    }
    return rows;
}

} // namespace

class TestWrapped final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!hasPoppler())
            QSKIP("pdftotext is not here");
    }

    void aLongWordIsBrokenAndNothingOfItIsLost()
    {
        QString word;
        for (int i = 0; i < 120; ++i)
            word += QString::number(i);
        const QStringList pages = pagesOf(document({text("Hash")}, {{word}}));
        QCOMPARE(pages.size(), 1);
        QVERIFY(!pages[0].contains(word)); // it does not fit on one line
        QVERIFY(squeezed(pages[0]).contains(word));
    }

    void wordsGoOnInFurtherLines()
    {
        QStringList words;
        for (int i = 0; i < 60; ++i)
            words.append(text("word%1").arg(i));
        const QString cell = words.join(QLatin1Char(' '));
        const QStringList pages = pagesOf(document({text("A"), text("B")}, {{text("key"), cell}}));
        QCOMPARE(pages.size(), 1);
        for (const QString &word : words)
            QVERIFY2(pages[0].contains(word), qPrintable(word)); // none is cut
    }

    void aCodeStandsBelowItsText()
    {
        PrintDocument made = document({text("")}, {{text("a signed note")}});
        const auto inkOf = [](const PrintDocument &printed) {
            const PagePictures pictures = picturesOf(printed);
            const QImage image = pictures.page(0);
            int dark = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    dark += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
            }
            return dark;
        };
        const int without = inkOf(made);
        made.sections[0].qr = text("tallystick/1 \u2014 a note");
        QVERIFY(inkOf(made) > 3 * without);
    }

    void aCodeGoesWithItsTextToTheNextPage()
    {
        PrintDocument made = document({text("A"), text("B")}, rowsOf(26, 2));
        PrintSection note = document({text("")}, {{text("thelastnote")}}).sections[0];
        note.qr = text("the last note");
        made.sections.push_back(note);
        const QStringList pages = pagesOf(made);
        QCOMPARE(pages.size(), 2);
        QVERIFY(pages[0].contains(text("R25C0x")));
        QVERIFY(pages[1].contains(text("thelastnote")));
    }

    void namesAndValuesThatBelongTogetherStayTogether()
    {
        PrintDocument made = document({text("A"), text("B")}, rowsOf(30, 2));
        made.sections.push_back(
            document({text(""), text("")}, {{text("Name"), text("Jane")}, {text("Signature"), text("line")}})
                .sections[0]);
        made.sections.push_back(document({text(""), text("")},
                                         {{text("Nameofall"), text("Joe")}, {text("Date"), text("lastline")}})
                                    .sections[0]);
        const QStringList pages = pagesOf(made);
        for (const QString &page : pages)
            QCOMPARE(page.contains(text("Nameofall")), page.contains(text("lastline")));
    }

    void manyColumnsStayOnThePaper()
    {
        constexpr int kColumns = 24;
        QStringList heads;
        for (int column = 0; column < kColumns; ++column)
            heads.append(text("Head%1").arg(column));
        const PrintDocument made = document(heads, rowsOf(3, kColumns));
        const QString page = pagesOf(made).value(0);
        for (int row = 0; row < 3; ++row) {
            for (int column = 0; column < kColumns; ++column)
                QVERIFY2(squeezed(page).contains(text("R%1C%2x").arg(row).arg(column)),
                         qPrintable(text("%1 %2").arg(row).arg(column)));
        }
        // Nothing stands in the margin at the right.
        const PagePictures pictures = picturesOf(made);
        const QImage image = pictures.page(0);
        const int margin = int(image.width() * 10.0 / 297); // millimetres; the margin has 12
        bool hasInk = false;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const bool isDark = qGray(image.pixel(x, y)) < 128;
                hasInk = hasInk || isDark;
                QVERIFY(!isDark || (x >= margin && x < image.width() - margin));
            }
        }
        QVERIFY(hasInk);
    }

    void aTableThatGoesOnHasItsHeadAgainAndEachRowOnce()
    {
        constexpr int kRows = 300;
        const QStringList pages = pagesOf(document({text("Product"), text("Units")}, rowsOf(kRows, 2)));
        QVERIFY(pages.size() > 3);
        for (int page = 0; page < pages.size(); ++page) {
            QCOMPARE(pages[page].count(text("Product")), 1);
            QCOMPARE(pages[page].contains(text("3 Licences (continued)")), page > 0);
            QVERIFY(pages[page].contains(text("Page %1 of %2").arg(page + 1).arg(pages.size())));
        }
        const QString all = pages.join(QLatin1Char(' '));
        for (int row = 0; row < kRows; ++row)
            QCOMPARE(all.count(text("R%1C0x").arg(row)), 1);
    }

    void aRowTallerThanAPageGoesOn()
    {
        QStringList words;
        for (int i = 0; i < 4'000; ++i)
            words.append(text("w%1w").arg(i));
        const QStringList pages = pagesOf(document(
            {text("A"), text("B")}, {{text("key"), words.join(QLatin1Char(' '))}, {text("last"), {}}}));
        QVERIFY(pages.size() > 1);
        const QString all = pages.join(QLatin1Char(' '));
        for (const QString &word : words)
            QCOMPARE(all.count(word), 1);
        QVERIFY(pages.constLast().contains(text("last")));
    }

    void aHeadingIsNotLeftAloneAtTheFoot()
    {
        // Whatever the length of the first table, the heading of the second stands above its first row.
        for (int rows = 20; rows < 60; ++rows) {
            PrintDocument made = document({text("A"), text("B")}, rowsOf(rows, 2));
            PrintSection second = document({text("C")}, {{text("first")}, {text("second")}}).sections[0];
            second.heading = text("4 Demand");
            made.sections.push_back(second);
            static const QRegularExpression begins(text("4 Demand(?! \\(continued)"));
            for (const QString &page : pagesOf(made))
                QVERIFY2(!page.contains(begins) || page.contains(text("first")),
                         qPrintable(QString::number(rows)));
        }
    }

    void theScreenHasThePagesOfThePaper()
    {
        for (const int rows : {1, 90, 400}) {
            const PrintDocument made = document({text("Product"), text("Units")}, rowsOf(rows, 2));
            QCOMPARE(picturesOf(made).count(), int(pagesOf(made).size()));
        }
        int asked = 0;
        const PrintDocument many = document({text("Product")}, rowsOf(400, 1));
        const PagePictures some = picturesOf(many, [&](int, int) { return ++asked < 2; });
        QVERIFY(some.count() < picturesOf(many).count());
    }

    // What ISO 19005-1 asks for at level B, as far as a file says so itself.
    void aDocumentToBeKeptIsPdfA()
    {
        const PrintDocument made = document({text("Product"), text("Units")}, rowsOf(100, 2));
        const QByteArray bytes = pdf(made, true);
        QVERIFY(bytes.startsWith("%PDF-1.4\n%"));
        for (int at = 10; at < 14; ++at)
            QVERIFY(uchar(bytes[at]) > 127);
        QVERIFY(bytes.contains("pdfaid:part=\"1\" pdfaid:conformance=\"B\""));
        QVERIFY(bytes.contains("/S/GTS_PDFA1"));
        QVERIFY(bytes.contains("/DestOutputProfile"));
        QVERIFY(bytes.contains("xmp:CreateDate=\"2025-03-31T00:00:00"));
        QVERIFY(bytes.contains("xmp:ModifyDate=\"2025-03-31T00:00:00"));
        QVERIFY(bytes.contains("/CreationDate (D:20250331000000"));
        QVERIFY(bytes.contains("Statement \xc3\xa9</rdf:li>"));
        QCOMPARE(bytes.count("/FontFile2 "), bytes.count("/CIDSet "));
        QVERIFY(bytes.count("/FontFile2 ") > 0);
        for (const char *banned : {"/Encrypt", "/LZWDecode", "/JavaScript", "/EmbeddedFile", "/Launch"})
            QVERIFY2(!bytes.contains(banned), banned);
        static const QRegularExpression opacity(text("/(ca|CA) (?!1\\.0)"));
        QVERIFY(!QString::fromLatin1(bytes).contains(opacity));
        static const QRegularExpression id(text("/ID \\[ <([0-9a-f]{32})> <\\1> \\]"));
        QVERIFY(QString::fromLatin1(bytes.right(400)).contains(id));
        QVERIFY(!pdf(made).contains("pdfaid"));

        const std::time_t before = std::time(nullptr);
        while (std::time(nullptr) < before + 2) // the clock of a PDF goes by seconds
            QTest::qWait(100);
        QCOMPARE(pdf(made, true), bytes);
        const QByteArray other = pdf(document({text("Product"), text("Units")}, rowsOf(101, 2)), true);
        const auto idOf = [](const QByteArray &all) {
            return id.match(QString::fromLatin1(all.right(400))).captured(1);
        };
        QVERIFY(idOf(other) != idOf(bytes));
        keep(bytes, text("archival"));
    }
};

TALLY_TEST(TestWrapped);
#include "test_wrapped.moc"
