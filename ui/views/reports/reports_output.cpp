// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reports on paper and in files.
#include "ui/actions/action_registry.h"
#include "ui/charts/chart_panel.h"
#include "ui/details/typed_moment.h"
#include "ui/print/pdf_file.h"
#include "ui/session/session.h"
#include "ui/theme/format.h"
#include "ui/views/reports/charts_page.h"
#include "ui/views/reports/document_model.h"
#include "ui/views/reports/document_output.h"
#include "ui/views/reports/report_paper.h"
#include "ui/views/reports/reports_view.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QTabBar>

namespace tally::ui {

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
    m_output->askForFile(title, filters, suffix, m_tabs->tabText(m_tabs->currentIndex()),
                         [this](const QString &file) { writeTo(file); });
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
    if (showsCharts() && file.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive))
        return writeChartsTo(file);
    m_output->writeTo(document(), m_tabs->tabText(m_tabs->currentIndex()), file);
}

QString ReportsView::facts() const
{
    QStringList facts{registerName(session())};
    if (!session().isNow())
        facts.append(tr("as of %1").arg(momentWords(session().viewpoint().when)));
    facts.append(tr("operation %1").arg(formatCount(document().operation)));
    facts.append(showsCharts() ? QString::fromStdString(m_charts->document().subtitle)
                               : QString::fromStdString(m_model->document().subtitle));
    return facts.join(QStringLiteral(" · "));
}

ChartPaper ReportsView::chartPaper() const
{
    ChartPaper paper{m_tabs->tabText(m_tabs->currentIndex()), facts(), {}};
    for (const ProfileChart &chart : m_charts->charts())
        paper.charts.push_back(m_charts->panel(chart.id)->onPaper());
    return paper;
}

void ReportsView::writeChartsTo(const QString &file)
{
    PdfSetup setup;
    setup.title = m_tabs->tabText(m_tabs->currentIndex());
    setup.made = session().clock().now();
    const auto pdf = std::make_shared<OpenPdf>(setup);
    new ChartPainting(pdf->takeDevice(), chartPaper(), this, [this, pdf, file](int pages) {
        const Outcome written = pages == 0 ? Outcome(DocumentOutput::notPainted()) : pdf->write(file);
        m_output->saved(file, written ? Result<int>(pages) : Result<int>(written.error()));
    });
}

void ReportsView::print()
{
    if (session().estate() == nullptr || !isMade())
        return;
    if (!showsCharts())
        return m_output->print(document(), m_tabs->tabText(m_tabs->currentIndex()));
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        new ChartPainting(printer, chartPaper(), this, [this](int pages) {
            m_output->printed(pages == 0 ? Result<int>(DocumentOutput::notPainted()) : Result<int>(pages));
        });
    });
    dialog->open();
}

} // namespace tally::ui
