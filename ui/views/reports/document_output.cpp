// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/reports/document_output.h"

#include "app/report_file.h"
#include "ui/details/typed_moment.h"
#include "ui/print/pdf_file.h"
#include "ui/print/print_document.h"
#include "ui/session/session.h"
#include "ui/theme/format.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
#include <QUrl>

namespace tally::ui {

namespace {

Result<int> paintAll(QPagedPaintDevice &device, const PrintDocument &document, JobContext &job)
{
    const int pages = paintDocument(device, document, [&job](int page, int all) {
        job.progress(page, all);
        return !job.cancelled();
    });
    if (job.cancelled())
        return makeError(ErrorCode::Cancelled, "stopped before the last page");
    return pages == 0 ? Result<int>(DocumentOutput::notPainted()) : Result<int>(pages);
}

} // namespace

QString registerName(const Session &session)
{
    const QUrl url(session.url());
    return url.host().isEmpty() ? QFileInfo(session.url()).fileName() : url.host() + url.path();
}

Error DocumentOutput::notPainted()
{
    return makeError(ErrorCode::Unreachable, "nothing could be painted there", "Choose another printer");
}

DocumentOutput::DocumentOutput(ViewContext &context, Of of, QWidget *parent)
    : QObject(parent), m_context(context), m_of(of), m_parent(parent)
{
}

void DocumentOutput::askForFile(const QString &title, const QStringList &filters, const QString &suffix,
                                const QString &name, const std::function<void(const QString &file)> &chosen)
{
    auto *dialog = new QFileDialog(m_parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(name.toLower() + QLatin1Char('.') + suffix);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.section(QStringLiteral("*."), 1).chopped(1));
    });
    connect(dialog, &QFileDialog::fileSelected, this, chosen);
    dialog->open();
}

void DocumentOutput::writeTo(const report::Document &document, const QString &title, const QString &file)
{
    if (file.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive))
        return writePdfTo(document, title, file);
    m_context.session.run<bool>(
        this, tr("Export %1").arg(QFileInfo(file).fileName()),
        [document, path = file.toStdString()](app::Register &, JobContext &) -> Result<bool> {
            TALLY_CHECK(app::writeReport(document, path));
            return true;
        },
        [this, file](const Result<bool> &written) {
            const bool isReport = m_of == Of::Report;
            if (written)
                m_context.navigator.tell(
                    (isReport ? tr("The report is in %1.") : tr("The table is in %1.")).arg(file));
            else
                m_context.navigator.complain(isReport ? tr("The report was not exported.")
                                                      : tr("The table was not exported."),
                                             written.error());
        });
}

void DocumentOutput::saved(const QString &file, const Result<int> &pages)
{
    if (pages)
        m_context.navigator.tell(
            tr("%1 page(s) saved as %2.", nullptr, *pages).arg(formatCount(*pages), file));
    else
        m_context.navigator.complain(tr("The PDF was not saved."), pages.error());
}

void DocumentOutput::printed(const Result<int> &pages)
{
    if (pages)
        m_context.navigator.tell(tr("%1 page(s) printed.", nullptr, *pages).arg(formatCount(*pages)));
    else
        m_context.navigator.complain(tr("The printing did not finish."), pages.error());
}

std::shared_ptr<PrintDocument> DocumentOutput::paperOf(const report::Document &document) const
{
    // The lines of the paper read the document while they are painted: both live as long as the pointer.
    struct Kept
    {
        report::Document document;
        PrintDocument paper;
    };
    auto kept = std::make_shared<Kept>();
    kept->document = document;
    kept->paper = printDocument(kept->document, registerName(m_context.session));
    if (!m_context.session.isNow())
        kept->paper.asOf = tr("as of %1").arg(momentWords(m_context.session.viewpoint().when));
    return {kept, &kept->paper};
}

void DocumentOutput::writePdfTo(const report::Document &document, const QString &title, const QString &file)
{
    PdfSetup setup;
    setup.title = title;
    setup.made = m_context.session.clock().now();
    setup.layout = ui::paperOf(document);
    setup.isArchival = document.wraps;
    m_context.session.run<int>(
        this, tr("PDF of %1").arg(title),
        [setup, file, paper = paperOf(document)](app::Register &, JobContext &job) -> Result<int> {
            Result<int> pages = notPainted();
            TALLY_CHECK(writePdf(file, setup,
                                 [&](QPagedPaintDevice &device) { pages = paintAll(device, *paper, job); }));
            if (!pages)
                QFile::remove(file); // half a document is none
            return pages;
        },
        [this, file](const Result<int> &pages) { saved(file, pages); });
}

void DocumentOutput::print(const report::Document &document, const QString &title)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), m_parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer, document, title] {
        m_context.session.run<int>(
            this, tr("Print %1").arg(title),
            [printer, paper = paperOf(document)](app::Register &, JobContext &job) {
                return paintAll(*printer, *paper, job);
            },
            [this](const Result<int> &pages) { printed(pages); });
    });
    dialog->open();
}

} // namespace tally::ui
