// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application/paint_order.h"

#include "report/document_file.h"
#include "ui/print/pdf_file.h"
#include "ui/print/print_document.h"

#include <QFile>
#include <QHashFunctions>

#include <ctime>
#include <iostream>
#include <string_view>

namespace tally::ui {

namespace {

constexpr int kWrong = 2;
constexpr int kFailed = 3;

Outcome paint(const QString &in, const QString &out)
{
    QFile file(in);
    if (!file.open(QIODevice::ReadOnly))
        return makeError(ErrorCode::NotFound, "The document cannot be read", "It is written by tally.");
    const QByteArray bytes = file.readAll();
    TALLY_TRY(const report::PaperOrder order,
              report::orderOf(std::string_view(bytes.data(), std::size_t(bytes.size()))));
    const PrintDocument document = printDocument(order.document, QString());
    PdfSetup setup;
    setup.title = document.title;
    setup.made = order.made;
    setup.layout = paperOf(order.document);
    setup.isArchival = order.document.wraps;
    int pages = 0;
    TALLY_CHECK(
        writePdf(out, setup, [&](QPagedPaintDevice &device) { pages = paintDocument(device, document); }));
    return pages > 0 ? Outcome() : makeError(ErrorCode::Unreachable, "nothing could be painted");
}

} // namespace

bool isPaintOrder(int argc, char **argv)
{
    return argc > 1 && std::string_view(argv[1]) == "--paint";
}

int runPaintOrder(const QStringList &arguments)
{
    constexpr qsizetype kWordsEach = 4; // --paint DOCUMENT --to FILE
    bool isRight = arguments.size() > 1 && (arguments.size() - 1) % kWordsEach == 0;
    for (qsizetype at = 1; isRight && at < arguments.size(); at += kWordsEach)
        isRight = arguments[at] == QStringLiteral("--paint") && arguments[at + 2] == QStringLiteral("--to");
    if (!isRight) {
        std::cerr << "tallystick --paint DOCUMENT --to FILE [--paint DOCUMENT --to FILE]...\n";
        return kWrong;
    }
    QHashSeed::setDeterministicGlobalSeed(); // else fonts stand in the file in another order each time
    qputenv("TZ", "UTC"); // Qt writes the zone into the file: its length would differ from summer to winter
    tzset();
    for (qsizetype at = 1; at < arguments.size(); at += kWordsEach) {
        const Outcome done = paint(arguments[at + 1], arguments[at + 3]);
        if (!done) {
            std::cerr << done.error().reason << "\n";
            return kFailed;
        }
    }
    return 0;
}

} // namespace tally::ui
