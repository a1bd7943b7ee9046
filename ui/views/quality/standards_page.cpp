// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/quality/standards_page.h"

#include "report/standard_drift_report.h"
#include "ui/session/session.h"
#include "ui/tables/record_table.h"
#include "ui/tables/table_view.h"
#include "ui/theme/theme.h"
#include "ui/views/reports/document_model.h"
#include "ui/views/reports/section_bar.h"
#include "ui/widgets/error_strip.h"
#include "ui/widgets/error_words.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace tally::ui {

StandardsPage::StandardsPage(ViewContext &context, QWidget *parent)
    : QWidget(parent), m_context(context),
      m_words(
          new TextLabel(tr("PCs against the current standard configuration of their custodian's job role. "
                           "What is on them besides is listed, and is no drift by itself."),
                        TextSize::Body, Role::TextMuted, this)),
      m_error(new ErrorStrip(this)), m_model(new DocumentModel(this)),
      m_table(makeRecordTable(m_model, tr("Drift from the standard"), this))
{
    m_words->setWordWrap(true);
    m_words->setContentsMargins(Theme::space(4), 0, Theme::space(4), Theme::space(2));
    m_error->hide();
    m_table->setProperty("pane", true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_words);
    layout->addWidget(m_error);
    m_sections = new SectionBar(m_model, m_table, this);
    layout->addWidget(m_sections);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);
    connect(m_table, &TableView::bandToggled, m_model, &DocumentModel::toggle);
    connect(m_table, &TableView::opened, this, [this](const QModelIndex &index) {
        const std::string filter = m_model->filterAt(index.row(), index.column());
        if (!filter.empty())
            m_context.navigator.open(placeOfRows(filter, m_context.session.estate()->classes()));
    });
}

void StandardsPage::refresh()
{
    m_outdated = true;
    if (isVisible())
        ask();
}

void StandardsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_outdated)
        ask();
}

void StandardsPage::ask()
{
    const estate::EstatePtr estate = m_context.session.estate();
    if (estate == nullptr)
        return;
    m_outdated = false;
    using Made = Result<report::Document>;
    m_context.session.compute<Made>(
        this, QStringLiteral("drift"),
        [estate](JobContext &job) -> Made {
            TALLY_TRY(const audit::StandardDrift drift, audit::standardDrift(*estate, job));
            return report::standardDriftDocument(*estate, drift);
        },
        [this](const Made &made) { tell(made); });
}

void StandardsPage::tell(const Result<report::Document> &made)
{
    if (!made) {
        m_error->showError(errorWords(tr("The PCs were not compared."), made.error()));
        return;
    }
    m_error->dismiss();
    const int row = std::max(0, m_table->currentIndex().row());
    m_model->setDocument(*made);
    m_sections->refresh();
    if (m_model->rowCount() > 0)
        m_table->setCurrent(std::min(row, m_model->rowCount() - 1), 0);
}

} // namespace tally::ui
