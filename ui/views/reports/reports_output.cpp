// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reports on paper and in files.
#include "app/report_file.h"
#include "ui/actions/action_registry.h"
#include "ui/charts/chart_panel.h"
#include "ui/details/typed_moment.h"
#include "ui/print/pdf_file.h"
#include "ui/print/print_document.h"
#include "ui/session/session.h"
#include "ui/theme/format.h"
#include "ui/views/reports/charts_page.h"
#include "ui/views/reports/document_model.h"
#include "ui/views/reports/report_paper.h"
#include "ui/views/reports/reports_view.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
#include <QTabBar>
#include <QUrl>

namespace tally::ui {

namespace {

Error notPainted()
{
    return makeError(ErrorCode::Unreachable, "nothing could be painted there", "Choose another printer");
}

Result<int> paintAll(QPagedPaintDevice &device, const PrintDocument &document, JobContext &job)
{
    const int pages = paintDocument(device, document, [&job](int page, int all) {
        job.progress(page, all);
        return !job.cancelled();
    });
    if (job.cancelled())
        return makeError(ErrorCode::Cancelled, "stopped before the last page");
    return pages == 0 ? Result<int>(notPainted()) : Result<int>(pages);
}

} // namespace

void ReportsView::addActions()
{
    const QString menu = QStringLiteral("Reports");
    actions().add({QStringLiteral("report.export"),
                   tr("&Export…"),
                   menu,
                   {},
                   QStringLiteral("export"),
                   tr("The figures of this report as a page, a workbook or CSV"),
                   tr("html csv xlsx excel save"),
                   ActionScope::Figures,
                   true},
                  this, [this] {
                      askForFile(tr("Export %1").arg(m_tabs->tabText(m_tabs->currentIndex())),
                                 {tr("Workbook (*.xlsx)"), tr("Page (*.html)"), tr("CSV (*.csv)")},
                                 QStringLiteral("xlsx"));
                  });
    actions().add({QStringLiteral("report.pdf"),
                   tr("Save as P&DF…"),
                   menu,
                   {},
                   QStringLiteral("report"),
                   tr("This report as it would be printed"),
                   {},
                   ActionScope::Figures},
                  this, [this] {
                      askForFile(tr("Save %1 as PDF").arg(m_tabs->tabText(m_tabs->currentIndex())),
                                 {tr("PDF (*.pdf)")}, QStringLiteral("pdf"));
                  });
    actions().add({QStringLiteral("report.print"),
                   tr("&Print…"),
                   menu,
                   QKeySequence::Print,
                   QStringLiteral("printer"),
                   tr("This report on paper"),
                   {},
                   ActionScope::Figures},
                  this, [this] { print(); });
}

void ReportsView::askForFile(const QString &title, const QStringList &filters, const QString &suffix)
{
    if (session().estate() == nullptr || !isMade())
        return;
    auto *dialog = new QFileDialog(this, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(m_tabs->tabText(m_tabs->currentIndex()).toLower() + QLatin1Char('.') + suffix);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.section(QStringLiteral("*."), 1).chopped(1));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &ReportsView::writeTo);
    dialog->open();
}

report::Document ReportsView::document() const
{
    return showsCharts() ? m_charts->document() : m_model->document();
}

// Findings take a while; until then there is nothing to put on paper.
bool ReportsView::isMade()
{
    if (showsCharts() || !m_model->document().title.empty())
        return true;
    navigator().tell(tr("The report is still being worked out."));
    return false;
}

void ReportsView::writeTo(const QString &file)
{
    if (!isMade())
        return;
    if (file.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive))
        return writePdfTo(file);
    session().run<bool>(
        this, tr("Export %1").arg(QFileInfo(file).fileName()),
        [document = document(), path = file.toStdString()](app::Register &, JobContext &) -> Result<bool> {
            TALLY_CHECK(app::writeReport(document, path));
            return true;
        },
        [this, file](const Result<bool> &written) {
            if (written)
                navigator().tell(tr("The report is in %1.").arg(file));
            else
                navigator().complain(tr("The report was not exported."), written.error());
        });
}

QString ReportsView::facts() const
{
    const QUrl url(session().url());
    QStringList facts{url.host().isEmpty() ? QFileInfo(session().url()).fileName() : url.host() + url.path()};
    if (!session().isNow())
        facts.append(tr("as of %1").arg(momentWords(session().viewpoint().when)));
    facts.append(tr("operation %1").arg(formatCount(document().operation)));
    facts.append(showsCharts() ? QString::fromStdString(m_charts->document().subtitle)
                               : QString::fromStdString(m_model->document().subtitle));
    return facts.join(QStringLiteral(" · "));
}

std::shared_ptr<PrintDocument> ReportsView::paperDocument() const
{
    // The lines of the paper read the document while they are painted: both live as long as the pointer.
    struct Kept
    {
        report::Document document;
        PrintDocument paper;
    };
    auto kept = std::make_shared<Kept>();
    kept->document = m_model->document();
    const QUrl url(session().url());
    kept->paper = printDocument(kept->document, url.host().isEmpty() ? QFileInfo(session().url()).fileName()
                                                                     : url.host() + url.path());
    if (!session().isNow())
        kept->paper.asOf = tr("as of %1").arg(momentWords(session().viewpoint().when));
    return {kept, &kept->paper};
}

ChartPaper ReportsView::chartPaper() const
{
    ChartPaper paper{m_tabs->tabText(m_tabs->currentIndex()), facts(), {}};
    for (const ProfileChart &chart : m_charts->charts())
        paper.charts.push_back(m_charts->panel(chart.id)->onPaper());
    return paper;
}

void ReportsView::writePdfTo(const QString &file)
{
    PdfSetup setup;
    setup.title = m_tabs->tabText(m_tabs->currentIndex());
    setup.made = session().clock().now();
    if (!showsCharts())
        setup.layout = paperOf(m_model->document());
    const auto tell = [this, file](const Result<int> &pages) {
        if (pages)
            navigator().tell(tr("%1 page(s) saved as %2.", nullptr, *pages).arg(formatCount(*pages), file));
        else
            navigator().complain(tr("The PDF was not saved."), pages.error());
    };
    if (showsCharts()) {
        const auto pdf = std::make_shared<OpenPdf>(setup);
        new ChartPainting(pdf->takeDevice(), chartPaper(), this, [pdf, file, tell](int pages) {
            const Outcome written = pages == 0 ? Outcome(notPainted()) : pdf->write(file);
            tell(written ? Result<int>(pages) : Result<int>(written.error()));
        });
        return;
    }
    session().run<int>(
        this, tr("PDF of %1").arg(setup.title),
        [setup, file, paper = paperDocument()](app::Register &, JobContext &job) -> Result<int> {
            Result<int> pages = notPainted();
            TALLY_CHECK(writePdf(file, setup,
                                 [&](QPagedPaintDevice &device) { pages = paintAll(device, *paper, job); }));
            if (!pages)
                QFile::remove(file); // half a document is none
            return pages;
        },
        tell);
}

void ReportsView::print()
{
    if (session().estate() == nullptr || !isMade())
        return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto tell = [this](const Result<int> &pages) {
        if (pages)
            navigator().tell(tr("%1 page(s) printed.", nullptr, *pages).arg(formatCount(*pages)));
        else
            navigator().complain(tr("The printing did not finish."), pages.error());
    };
    connect(dialog, &QDialog::accepted, this, [this, printer, tell] {
        if (showsCharts()) {
            new ChartPainting(printer, chartPaper(), this, [tell](int pages) {
                tell(pages == 0 ? Result<int>(notPainted()) : Result<int>(pages));
            });
            return;
        }
        session().run<int>(
            this, tr("Print %1").arg(m_tabs->tabText(m_tabs->currentIndex())),
            [printer, paper = paperDocument()](app::Register &, JobContext &job) {
                return paintAll(*printer, *paper, job);
            },
            tell);
    });
    dialog->open();
}

} // namespace tally::ui
