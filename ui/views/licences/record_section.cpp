// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/licences/record_output.h"

#include "app/report_file.h"
#include "ui/details/typed_moment.h"
#include "ui/models/record_table_model.h"
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

report::Value valueOf(const RecordColumn &column, const RecordCell &cell)
{
    bool isNumber = false;
    const qint64 number = plainNumber(cell.text).remove(QLatin1Char('+')).toLongLong(&isNumber);
    if (column.number && isNumber)
        return std::int64_t(number);
    return cell.text.toStdString();
}

QString registerName(const Session &session)
{
    const QUrl url(session.url());
    return url.host().isEmpty() ? QFileInfo(session.url()).fileName() : url.host() + url.path();
}

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

report::Section sectionOf(const RecordTableModel &model, const QString &heading)
{
    report::Section section;
    section.heading = heading.toStdString();
    for (int column = 0; column < model.columnCount(); ++column)
        section.columns.push_back(
            {model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().toStdString(),
             model.column(column).number});
    for (int row = 0; row < model.rowCount(); ++row) {
        std::vector<report::Value> values;
        for (int column = 0; column < model.columnCount(); ++column)
            values.push_back(valueOf(model.column(column), model.cell(row, column)));
        section.rows.push_back(std::move(values));
    }
    return section;
}

RecordOutput::RecordOutput(ViewContext &context, QWidget *parent)
    : QObject(parent), m_context(context), m_parent(parent)
{
}

void RecordOutput::askForFile(const report::Document &document)
{
    const QString title = QString::fromStdString(document.title);
    auto *dialog = new QFileDialog(m_parent, tr("Export %1").arg(title));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(
        {tr("Workbook (*.xlsx)"), tr("CSV (*.csv)"), tr("PDF (*.pdf)"), tr("Page (*.html)")});
    dialog->setDefaultSuffix(QStringLiteral("xlsx"));
    dialog->selectFile(title.toLower() + QStringLiteral(".xlsx"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.section(QStringLiteral("*."), 1).chopped(1));
    });
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, document](const QString &file) { writeTo(document, file); });
    dialog->open();
}

void RecordOutput::writeTo(const report::Document &document, const QString &file)
{
    if (file.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive))
        return writePdfTo(document, file);
    m_context.session.run<bool>(
        this, tr("Export %1").arg(QFileInfo(file).fileName()),
        [document, path = file.toStdString()](app::Register &, JobContext &) -> Result<bool> {
            TALLY_CHECK(app::writeReport(document, path));
            return true;
        },
        [this, file](const Result<bool> &written) {
            if (written)
                m_context.navigator.tell(tr("The table is in %1.").arg(file));
            else
                m_context.navigator.complain(tr("The table was not exported."), written.error());
        });
}

std::shared_ptr<PrintDocument> RecordOutput::paperOf(const report::Document &document) const
{
    struct Kept // the paper reads the document while it is painted
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

void RecordOutput::writePdfTo(const report::Document &document, const QString &file)
{
    PdfSetup setup;
    setup.title = QString::fromStdString(document.title);
    setup.made = m_context.session.clock().now();
    m_context.session.run<int>(
        this, tr("PDF of %1").arg(setup.title),
        [setup, file, paper = paperOf(document)](app::Register &, JobContext &job) -> Result<int> {
            Result<int> pages = notPainted();
            TALLY_CHECK(writePdf(file, setup,
                                 [&](QPagedPaintDevice &device) { pages = paintAll(device, *paper, job); }));
            if (!pages)
                QFile::remove(file); // half a document is none
            return pages;
        },
        [this, file](const Result<int> &pages) {
            if (pages)
                m_context.navigator.tell(
                    tr("%1 page(s) saved as %2.", nullptr, *pages).arg(formatCount(*pages), file));
            else
                m_context.navigator.complain(tr("The PDF was not saved."), pages.error());
        });
}

void RecordOutput::print(const report::Document &document)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), m_parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer, document] {
        m_context.session.run<int>(
            this, tr("Print %1").arg(QString::fromStdString(document.title)),
            [printer, paper = paperOf(document)](app::Register &, JobContext &job) {
                return paintAll(*printer, *paper, job);
            },
            [this](const Result<int> &pages) {
                if (pages)
                    m_context.navigator.tell(
                        tr("%1 page(s) printed.", nullptr, *pages).arg(formatCount(*pages)));
                else
                    m_context.navigator.complain(tr("The printing did not finish."), pages.error());
            });
    });
    dialog->open();
}

} // namespace tally::ui
