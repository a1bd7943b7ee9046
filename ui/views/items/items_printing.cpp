// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table on paper and as a PDF file. Painted beside the window's own work, with progress.
#include "ui/actions/action_registry.h"
#include "ui/models/value_text.h"
#include "ui/print/pdf_file.h"
#include "ui/session/session.h"
#include "ui/shell/class_tree.h"
#include "ui/tables/item_table_pane.h"
#include "ui/tables/table_print.h"
#include "ui/theme/format.h"
#include "ui/views/items/items_view.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
#include <QUrl>

namespace tally::ui {

namespace {

Error stopped()
{
    return makeError(ErrorCode::Cancelled, "stopped before the last page");
}

Result<int> paintAll(QPagedPaintDevice &device, const PrintDocument &document, JobContext &job)
{
    const int pages = paintDocument(device, document, [&job](int page, int all) {
        job.progress(page, all);
        return !job.cancelled();
    });
    if (job.cancelled())
        return stopped();
    if (pages == 0)
        return makeError(ErrorCode::Unreachable, "nothing could be painted there", "Choose another printer");
    return pages;
}

} // namespace

void ItemsView::addPrintActions()
{
    const QString file = QStringLiteral("File");
    actions().add({QStringLiteral("table.print"),
                   tr("&Print…"),
                   file,
                   QKeySequence::Print,
                   {},
                   tr("What is shown, on paper"),
                   {},
                   ActionScope::Table},
                  this, [this] { print(); });
    actions().add({QStringLiteral("table.pdf"),
                   tr("Save as P&DF…"),
                   file,
                   {},
                   QStringLiteral("report"),
                   tr("What is shown, as it would be printed"),
                   {},
                   ActionScope::Table},
                  this, [this] { savePdf(); });
}

std::shared_ptr<const PrintDocument> ItemsView::document() const
{
    const ItemRows &rows = m_pane->model()->shown();
    auto made = std::make_shared<PrintDocument>(printTable(rows, m_pane->sums()));
    made->title = m_pane->title();
    made->filter = m_pane->tableLayout().filter;
    const QUrl url(session().url());
    made->registerName =
        url.host().isEmpty() ? QFileInfo(session().url()).fileName() : url.host() + url.path();
    made->operation = tr("operation %1").arg(formatCount(rows.estate->operation()));
    if (!session().isNow())
        made->asOf = tr("as of %1").arg(session().viewpoint().when);
    return made;
}

void ItemsView::print()
{
    if (m_pane->model()->estate() == nullptr)
        return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        session().run<int>(
            this, tr("Print %1").arg(m_pane->title()),
            [printer, document = document()](app::Register &, JobContext &job) {
                return paintAll(*printer, *document, job);
            },
            [this](const Result<int> &pages) {
                if (pages)
                    navigator().tell(tr("%1 page(s) printed.", nullptr, *pages).arg(formatCount(*pages)));
                else
                    navigator().complain(tr("The printing did not finish."), pages.error());
            });
    });
    dialog->open();
}

void ItemsView::savePdf()
{
    const estate::EstatePtr estate = m_pane->model()->estate();
    if (estate == nullptr)
        return;
    const QString plural =
        classPlural(estate->classes(), m_pane->tableLayout().className.toStdString()).toLower();
    auto *dialog = new QFileDialog(this, tr("Save %1 as PDF").arg(plural));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PDF (*.pdf)"));
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(plural + QStringLiteral(".pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { writePdfTo(path); });
    dialog->open();
}

void ItemsView::writePdfTo(const QString &path)
{
    PdfSetup setup;
    setup.title = m_pane->title();
    setup.made = session().clock().now();
    setup.layout.setOrientation(QPageLayout::Landscape);
    session().run<int>(
        this, tr("PDF of %1").arg(m_pane->title()),
        [setup, path, document = document()](app::Register &, JobContext &job) -> Result<int> {
            Result<int> pages = stopped();
            TALLY_CHECK(writePdf(
                path, setup, [&](QPagedPaintDevice &device) { pages = paintAll(device, *document, job); }));
            if (!pages)
                QFile::remove(path); // half a document is none
            return pages;
        },
        [this, path](const Result<int> &pages) {
            if (pages)
                navigator().tell(
                    tr("%1 page(s) saved as %2.", nullptr, *pages).arg(formatCount(*pages), path));
            else
                navigator().complain(tr("The PDF was not saved."), pages.error());
        });
}

} // namespace tally::ui
