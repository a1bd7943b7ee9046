// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/disposal/disposal_papers.h"

#include "app/disposal_documents.h"
#include "ui/models/item_words.h"
#include "ui/session/session.h"
#include "ui/views/reports/document_output.h"

#include <QCoreApplication>

#include <array>

namespace tally::ui {

namespace {

struct Paper
{
    std::string_view report;
    const char *words;
};
constexpr std::array kPapers{
    Paper{"disposal-certificate",
          QT_TRANSLATE_NOOP("tally::ui::DisposalPapers", "Certificate of sanitisation")},
    Paper{"disposal-collection", QT_TRANSLATE_NOOP("tally::ui::DisposalPapers", "Collection note")},
    Paper{"disposal-waste", QT_TRANSLATE_NOOP("tally::ui::DisposalPapers", "Waste transfer data")},
    Paper{"disposal-pack", QT_TRANSLATE_NOOP("tally::ui::DisposalPapers", "Order pack")},
};

} // namespace

QString paperWords(std::string_view report)
{
    for (const Paper &each : kPapers) {
        if (each.report == report)
            return QCoreApplication::translate("tally::ui::DisposalPapers", each.words);
    }
    return toQt(report);
}

DisposalPapers::DisposalPapers(ViewContext &context, QWidget *parent)
    : QObject(parent), m_context(context),
      m_output(new DocumentOutput(context, DocumentOutput::Of::Report, parent))
{
}

ItemId DisposalPapers::subjectOf(const report::DisposalReport &report, const DisposalSheet &sheet,
                                 ItemId item, QString &why)
{
    const bool isOrder = sheet.orderRowOf(item) >= 0;
    const int row = isOrder ? -1 : sheet.rowOf(item);
    if (report.of == disposal::SubjectKind::Order) {
        const ItemId order = isOrder ? item : row < 0 ? ItemId() : sheet.rows[std::size_t(row)].order;
        if (!order)
            why = tr("It is of a disposal order: nothing that is on one is chosen");
        return order;
    }
    // Of a medium: its own row, or the only one of a thing.
    ItemId medium;
    if (row >= 0) {
        const DisposalRow &thing = sheet.rows[std::size_t(row)];
        if (sheet.scene->isMedium(item))
            medium = item;
        else if (thing.media.size() == 1)
            medium = thing.media.front().id;
    }
    if (!medium)
        why = tr("It is of one medium: choose its row");
    else if (!report::isCertified(*sheet.scene, medium))
        why = tr("No evidence of it is accepted");
    return why.isEmpty() ? medium : ItemId();
}

void DisposalPapers::save(const report::DisposalReport &report, const disposal::Scene &scene, ItemId of)
{
    const QString title = paperWords(report.name);
    m_output->askForFile(
        title, {tr("PDF (*.pdf)"), tr("Web page (*.html)"), tr("Workbook (*.xlsx)"), tr("CSV (*.csv)")},
        QStringLiteral("pdf"), QStringLiteral("%1-%2").arg(toQt(report.name), toQt(scene.nameOf(of))),
        [this, &report, of](const QString &file) { saveTo(report, of, file); });
}

void DisposalPapers::saveTo(const report::DisposalReport &report, ItemId of, const QString &file)
{
    const QString title = paperWords(report.name);
    const std::string when =
        m_context.session.isNow() ? std::string() : m_context.session.viewpoint().when.toStdString();
    m_context.session.runAside<report::Document>(
        this, title,
        [&report, of, when](app::Register &opened, JobContext &job) {
            return app::disposalDocument(opened, report, "#" + std::to_string(of.value), {when}, job);
        },
        [this, title, file](const Result<report::Document> &document) {
            if (document)
                m_output->writeTo(*document, title, file);
            else
                m_context.navigator.complain(tr("The paper was not made."), document.error());
        });
}

} // namespace tally::ui
