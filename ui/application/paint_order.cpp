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
    if (arguments.size() != 5 || arguments[3] != QStringLiteral("--to")) {
        std::cerr << "tallystick --paint DOCUMENT --to FILE\n";
        return kWrong;
    }
    QHashSeed::setDeterministicGlobalSeed(); // else fonts stand in the file in another order each time
    qputenv("TZ", "UTC"); // Qt writes the zone into the file: its length would differ from summer to winter
    tzset();
    const Outcome done = paint(arguments[2], arguments[4]);
    if (done)
        return 0;
    std::cerr << done.error().reason << "\n";
    return kFailed;
}

} // namespace tally::ui
