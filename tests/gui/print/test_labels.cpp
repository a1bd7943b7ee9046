// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_tools.h"
#include "registrar.h"

#include "ui/print/labels.h"
#include "ui/print/pdf_file.h"

#include <QTest>

#include <set>

using namespace tally::ui;

namespace {

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

const LabelSheet &sheetOf(const char *id)
{
    for (const LabelSheet &sheet : labelSheets()) {
        if (sheet.id == text(id))
            return sheet;
    }
    qFatal("no sheet %s", id);
}

std::vector<Label> labels(int count)
{
    std::vector<Label> made;
    for (int i = 0; i < count; ++i)
        made.push_back({text("AC-%1").arg(10000 + i),
                        {text("AC-%1").arg(10000 + i), text("Ashford Council"), text("5CG0142K7P")}});
    return made;
}

QByteArray pdf(const LabelSheet &sheet, BarcodeKind kind, const std::vector<Label> &content, int first = 0,
               int *pages = nullptr)
{
    PdfSetup setup;
    setup.layout = sheet.layout();
    return pdfOf(setup, [&](QPagedPaintDevice &device) {
        const auto done = paintLabels(device, sheet, kind, content, first);
        if (pages)
            *pages = done ? *done : -1;
    });
}

// The bars of Code 128, from left to right, as widths: dark, light, dark …
std::vector<int> runs(const Barcode &code)
{
    std::vector<int> widths;
    for (int x = 0; x < code.width; ++x) {
        if (x == 0 || code.isDark(x, 0) != code.isDark(x - 1, 0))
            widths.push_back(0);
        ++widths.back();
    }
    return widths;
}

} // namespace

class TestLabels final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void code128IsWellFormed()
    {
        const auto code = encodeBarcode(BarcodeKind::Code128, text("AC-10533"));
        QVERIFY(bool(code));
        const std::vector<int> widths = runs(*code);
        // Start, characters, check: six runs and eleven modules each; the stop has seven and thirteen.
        QCOMPARE((widths.size() - 7) % 6, std::size_t(0));
        QCOMPARE((code->width - 13) % 11, 0);
        const std::vector<int> stop(widths.end() - 7, widths.end());
        QCOMPARE(stop, (std::vector<int>{2, 3, 3, 1, 1, 1, 2}));
        QVERIFY(code->isDark(0, 0));
    }
    void qrHasItsThreeCorners()
    {
        const auto code = encodeBarcode(BarcodeKind::Qr, text("AC-10533 Zoë"));
        QVERIFY(bool(code));
        QCOMPARE(code->width, code->height);
        for (const QPoint corner : {QPoint(0, 0), QPoint(code->width - 7, 0), QPoint(0, code->height - 7)}) {
            for (int i = 0; i < 7; ++i) {
                QVERIFY(code->isDark(corner.x() + i, corner.y()));
                QVERIFY(code->isDark(corner.x(), corner.y() + i));
            }
            QVERIFY(!code->isDark(corner.x() + 1, corner.y() + 1));
            QVERIFY(code->isDark(corner.x() + 3, corner.y() + 3));
        }
    }
    void whatCannotBeCodedIsSaid()
    {
        for (const QString &bad : {QString(), text("日本"), QString(300, QLatin1Char('x'))}) {
            const auto code = encodeBarcode(BarcodeKind::Code128, bad);
            QVERIFY2(!code, qPrintable(bad));
            QVERIFY(!code.error().remedy.empty());
        }
    }
    void everySheetLiesOnItsPage()
    {
        std::set<QString> ids;
        for (const LabelSheet &sheet : labelSheets()) {
            ids.insert(sheet.id);
            const QRectF page(QPointF(), sheet.page);
            for (int cell = 0; cell < sheet.count(); ++cell) {
                QVERIFY2(page.contains(sheet.rect(cell)), qPrintable(sheet.id));
                for (int other = 0; other < cell; ++other) {
                    const QRectF common = sheet.rect(cell) & sheet.rect(other);
                    QVERIFY2(common.width() < 1e-9 || common.height() < 1e-9, qPrintable(sheet.id));
                }
            }
            QCOMPARE(sheet.layout().pageSize().size(QPageSize::Millimeter).toSize(), sheet.page.toSize());
        }
        QCOMPARE(ids.size(), labelSheets().size());
        // As printed by the makers: left and upper margin of L7160 7.2 and 15.1 mm, of L7651 4.7 and 10.7 mm.
        QVERIFY(std::abs(sheetOf("L7160").corner().x() - 7.25) < 0.01);
        QVERIFY(std::abs(sheetOf("L7160").corner().y() - 15.15) < 0.01);
        QVERIFY(std::abs(sheetOf("L7651").corner().x() - 4.75) < 0.01);
        QVERIFY(std::abs(sheetOf("L7651").corner().y() - 10.7) < 0.01);
    }
    void labelsFillTheirSheets()
    {
        int pages = 0;
        pdf(sheetOf("L7160"), BarcodeKind::Code128, labels(21), 0, &pages);
        QCOMPARE(pages, 1);
        pdf(sheetOf("L7160"), BarcodeKind::Code128, labels(21), 1, &pages);
        QCOMPARE(pages, 2);
        pdf(sheetOf("roll-57x32"), BarcodeKind::Qr, labels(5), 0, &pages);
        QCOMPARE(pages, 5);
        pdf(sheetOf("L7160"), BarcodeKind::Qr, {}, 0, &pages);
        QCOMPARE(pages, 1);
    }
    void theLinesCanBeReadBack()
    {
        if (!tally::test::hasPoppler())
            QSKIP("pdftotext is not installed");
        for (const char *id : {"L7160", "L7651", "roll-57x32"}) {
            for (const BarcodeKind kind : {BarcodeKind::Code128, BarcodeKind::Qr}) {
                const bool isBars = kind == BarcodeKind::Code128;
                const QByteArray made = pdf(sheetOf(id), kind, labels(9), 2);
                tally::test::keep(made, text(id) + (isBars ? text("-code128") : text("-qr")));
                const QString whole = tally::test::textOf(made);
                for (int i = 0; i < 9; ++i)
                    QVERIFY2(whole.contains(text("AC-%1").arg(10000 + i)), id);
            }
        }
    }
    void aCodeTooLongForItsLabelIsRefused()
    {
        const std::vector<Label> wide{{QString(40, QLatin1Char('W')), {}}};
        const auto outcome = checkLabels(sheetOf("L7651"), BarcodeKind::Code128, wide);
        QVERIFY(!outcome);
        QVERIFY(QString::fromStdString(outcome.error().reason).contains(text("the label has 38")));
        QVERIFY(bool(checkLabels(sheetOf("L7651"), BarcodeKind::Qr, wide)));
        int pages = 0;
        pdf(sheetOf("L7651"), BarcodeKind::Code128, wide, 0, &pages);
        QCOMPARE(pages, -1);
    }
};

TALLY_TEST(TestLabels);
#include "test_labels.moc"
