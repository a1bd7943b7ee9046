// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/licences/entitlement_editor.h"

#include "app/estate_after.h"
#include "ui/models/value_text.h"
#include "ui/session/session.h"
#include "ui/tables/field_form.h"
#include "ui/tables/record_table.h"
#include "ui/tables/table_view.h"
#include "ui/tables/value_edit.h"
#include "ui/theme/format.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/views/licences/entitlement_fields.h"
#include "ui/views/licences/lot_models.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/error_strip.h"
#include "ui/widgets/error_words.h"
#include "ui/widgets/page_tabs.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QUrl>
#include <QVBoxLayout>

namespace tally::ui {

namespace {

constexpr int kTypingPause = 200; // milliseconds

QWidget *padded(QWidget *inner, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(Theme::space(4), 0, Theme::space(2), 0);
    layout->addWidget(inner);
    box->setFocusProxy(inner);
    return box;
}

} // namespace

EntitlementEditor::EntitlementEditor(ViewContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_tabs(new QTabBar(this)), m_stack(new QStackedWidget(this)),
      m_lot(new FieldForm(m_stack)), m_rights(new FieldForm(m_stack)), m_evidence(new EvidenceModel(this)),
      m_transactions(new TransactionModel(this)),
      m_words(new TextLabel({}, TextSize::Body, Role::Text, this)), m_error(new ErrorStrip(this))
{
    setProperty("pane", true);
    setAcceptDrops(true);
    makePageTabs(m_tabs, tr("Licence"));
    m_words->setWordWrap(true);
    m_words->setContentsMargins(Theme::space(4), Theme::space(2), Theme::space(4), Theme::space(2));
    m_error->hide();
    for (const QString &words : {tr("Lot"), tr("Rights"), tr("Evidence"), tr("Transactions")})
        m_tabs->addTab(words);
    m_stack->addWidget(padded(m_lot, m_stack));
    m_stack->addWidget(padded(m_rights, m_stack));
    m_stack->addWidget(makeEvidence());
    m_stack->addWidget(makeTransactions());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_tabs);
    layout->addSpacing(Theme::space(1));
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_words);
    layout->addWidget(m_error);
    layout->addWidget(makeFoot());
    m_soon.setSingleShot(true);
    m_soon.setInterval(kTypingPause);
    connect(&m_soon, &QTimer::timeout, this, &EntitlementEditor::askOutlook);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    for (FieldForm *form : {m_lot, m_rights, m_transaction}) {
        connect(form, &FieldForm::changed, this, [this] {
            m_soon.start();
            updateButton();
        });
        connect(form, &FieldForm::accepted, this, &EntitlementEditor::record);
    }
}

QWidget *EntitlementEditor::makeHead()
{
    auto *head = new QWidget(this);
    m_title = new ElidedLabel({}, TextSize::Heading, Role::Text, head);
    m_title->setDemiBold(true);
    m_standing = new TextLabel({}, TextSize::Body, Role::Text, head);
    m_standing->setDemiBold(true);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(Theme::space(4), Theme::space(2), Theme::space(4), Theme::space(1));
    row->setSpacing(Theme::space(2));
    row->addWidget(m_title, 1);
    row->addWidget(m_standing);
    return head;
}

QWidget *EntitlementEditor::makeEvidence()
{
    auto *page = new QWidget(m_stack);
    TableView *table = makeRecordTable(m_evidence, tr("Evidence"), page);
    table->setProperty("pane", true);
    table->setColumnWidth(0, 200);
    table->setColumnWidth(1, 110);
    table->horizontalHeader()->setStretchLastSection(true);
    m_attach = new QPushButton(tr("Attach…"), page);
    m_attach->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Theme::space(4), Theme::space(1), Theme::space(4), 0);
    row->addWidget(m_attach);
    row->addWidget(new TextLabel(tr("or drop files here"), TextSize::Body, Role::TextMuted, page), 1);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->addWidget(table, 1);
    layout->addLayout(row);
    page->setFocusProxy(table);
    connect(m_attach, &QPushButton::clicked, this, &EntitlementEditor::askForFiles);
    return page;
}

QWidget *EntitlementEditor::makeTransactions()
{
    auto *page = new QWidget(m_stack);
    TableView *table = makeRecordTable(m_transactions, tr("Transactions"), page);
    table->setProperty("pane", true);
    table->horizontalHeader()->setStretchLastSection(true);
    auto *words = new TextLabel(tr("A new transaction; quantities change by these alone"), TextSize::Body,
                                Role::TextMuted, page);
    words->setContentsMargins(Theme::space(4), Theme::space(2), Theme::space(4), 0);
    m_transaction = new FieldForm(page);
    m_transaction->search()->hide();
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->addWidget(table, 2);
    layout->addWidget(words);
    layout->addWidget(padded(m_transaction, page), 3);
    page->setFocusProxy(table);
    connect(table, &TableView::opened, this, [this](const QModelIndex &index) {
        m_context.navigator.openItem(m_transactions->itemAt(index.row()));
    });
    return page;
}

QWidget *EntitlementEditor::makeFoot()
{
    auto *foot = new QWidget(this);
    m_reason = new QLineEdit(foot);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Why, for the history"));
    m_leave = new QPushButton(tr("Leave"), foot);
    m_leave->setAutoDefault(false);
    m_record = new QPushButton(tr("Record"), foot);
    setPrimary(m_record);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(Theme::space(4), Theme::space(2), Theme::space(4), Theme::space(2));
    row->setSpacing(Theme::space(2));
    row->addWidget(m_reason, 1);
    row->addWidget(m_leave);
    row->addWidget(m_record);
    connect(m_leave, &QPushButton::clicked, this, [this] {
        begin(m_licence);
        Q_EMIT left();
    });
    connect(m_record, &QPushButton::clicked, this, &EntitlementEditor::record);
    return foot;
}

void EntitlementEditor::begin(ItemId licence)
{
    m_licence = licence;
    m_now.reset();
    m_then.reset();
    m_error->dismiss();
    m_reason->clear();
    fillForms();
    follow();
}

void EntitlementEditor::fillForms()
{
    const estate::EstatePtr estate = m_context.session.estate();
    if (estate == nullptr)
        return;
    fillLicenceForm(*m_lot, *estate, m_licence, LicenceFields::Lot, m_context.session);
    fillLicenceForm(*m_rights, *estate, m_licence, LicenceFields::Rights, m_context.session);
    fillLicenceForm(*m_transaction, *estate, {}, LicenceFields::Transaction, m_context.session);
    m_transaction->setPlaceholder("effective_on", tr("today"));
}

void EntitlementEditor::follow()
{
    const estate::EstatePtr estate = m_context.session.estate();
    if (estate == nullptr)
        return;
    const estate::Row row = m_licence ? estate->rowOf(m_licence) : estate::kNoRow;
    m_title->setText(row == estate::kNoRow ? tr("New licence") : itemName(*estate, row));
    m_evidence->show(estate, m_licence);
    m_transactions->show(estate, m_licence);
    m_tabs->setTabText(2, tr("Evidence %1").arg(formatCount(m_evidence->rowCount())));
    m_tabs->setTabText(3, tr("Transactions %1").arg(formatCount(m_transactions->rowCount())));
    m_tabs->setTabEnabled(2, bool(m_licence));
    m_tabs->setTabEnabled(3, bool(m_licence));
    m_now.reset();
    m_soon.start();
    updateButton();
}

void EntitlementEditor::setView(licence::View view)
{
    if (view == m_view)
        return;
    m_view = view;
    m_now.reset();
    m_soon.start();
}

void EntitlementEditor::goToFields()
{
    m_tabs->setCurrentIndex(0);
    if (ValueEdit *name = m_lot->field("name"))
        name->setFocus(Qt::OtherFocusReason);
}

bool EntitlementEditor::isUntouched() const
{
    return m_lot->isUntouched() && m_rights->isUntouched() && m_transaction->isUntouched();
}

// Of what is typed; strict: every field must be right, and the first that is not has the keyboard.
std::vector<app::LicenceEdit> EntitlementEditor::edits(bool strict, Error *problem) const
{
    std::vector<app::LicenceEdit> edits;
    app::LicenceEdit licence{m_licence, "licence", {}};
    int tab = 0;
    for (FieldForm *form : {m_lot, m_rights}) {
        auto values = strict
                          ? form->values()
                          : Result(typedSoFar(*form, tab == 0 ? LicenceFields::Lot : LicenceFields::Rights));
        if (!values) {
            m_tabs->setCurrentIndex(tab);
            *problem = values.error();
            return {};
        }
        licence.values.merge(*values);
        ++tab;
    }
    if (!licence.values.empty())
        edits.push_back(std::move(licence));
    auto values =
        strict ? m_transaction->values() : Result(typedSoFar(*m_transaction, LicenceFields::Transaction));
    if (!values) {
        m_tabs->setCurrentIndex(3);
        *problem = values.error();
        return {};
    }
    if (!values->empty() && m_licence) {
        values->try_emplace("effective_on", tally::formatDay(m_context.session.estate()->today()));
        values->try_emplace("licence", "#" + std::to_string(m_licence.value));
        edits.push_back({{}, "licence_transaction", std::move(*values)});
    }
    return edits;
}

// As it stands, then as it would: the draft comes from the register, the rest is worked out aside.
void EntitlementEditor::askOutlook()
{
    const estate::EstatePtr estate = m_context.session.estate();
    if (estate == nullptr || !isVisible())
        return;
    const std::uint64_t asked = ++m_asked;
    using Found = Result<LotOutlook>;
    if (!m_now && m_licence)
        m_context.session.compute<Found>(
            this, QStringLiteral("now"),
            [estate, item = m_licence, view = m_view](JobContext &job) {
                return lotOutlook(*estate, item, view, job);
            },
            [this](const Found &found) {
                if (!found)
                    return;
                m_now = *found;
                showOutlook();
            });
    Error none;
    const std::vector<app::LicenceEdit> typed = edits(false, &none);
    m_then.reset();
    if (typed.empty() || !m_context.session.mayEdit())
        return showOutlook();
    m_context.session.run<model::OperationDraft>(
        this, {},
        [typed](app::Register &opened, JobContext &job) { return app::licenceDraft(opened, typed, job); },
        [this, asked, estate](const Result<model::OperationDraft> &draft) {
            if (asked != m_asked)
                return; // more was typed
            if (!draft) {
                m_error->showError(errorWords(tr("This cannot be recorded yet."), draft.error()));
                return;
            }
            m_error->dismiss();
            m_context.session.compute<Found>(
                this, QStringLiteral("then"),
                [estate, draft = *draft, item = m_licence, view = m_view](JobContext &job) -> Found {
                    TALLY_TRY(const estate::EstatePtr after, app::estateAfter(*estate, draft));
                    return lotOutlook(*after, item, view, job);
                },
                [this, asked](const Found &found) {
                    if (asked != m_asked || !found)
                        return;
                    m_then = *found;
                    showOutlook();
                });
        });
}

QString EntitlementEditor::standing() const
{
    return m_standing->text();
}

QString EntitlementEditor::words() const
{
    return m_words->text();
}

void EntitlementEditor::showOutlook()
{
    const QString now = m_now ? standingWords(*m_now) : QString();
    const QString then = m_then ? standingWords(*m_then) : QString();
    m_standing->setText(then.isEmpty() || then == now ? now
                        : now.isEmpty()               ? then
                                                      : QStringLiteral("%1 → %2").arg(now, then));
    // What nobody recorded has the colour of a what-if.
    m_standing->setRole(!then.isEmpty() && then != now              ? Role::WhatIf
                        : m_now && m_now->shortfall.value_or(0) > 0 ? Role::Bad
                                                                    : Role::Text);
    m_standing->setAccessibleName(
        m_standing->text().isEmpty() ? tr("No position") : tr("Its product: %1").arg(m_standing->text()));
    const LotOutlook *shown = m_then ? &*m_then : m_now ? &*m_now : nullptr;
    m_words->setText(shown == nullptr ? QString() : shown->words);
    setAccessibleDescription(m_words->text());
}

void EntitlementEditor::updateButton()
{
    const QString locked = m_context.session.whyNoEdit();
    m_record->setEnabled(locked.isEmpty() && !isUntouched());
    m_record->setToolTip(locked);
    m_attach->setEnabled(locked.isEmpty() && m_licence);
    m_attach->setToolTip(locked);
}

void EntitlementEditor::record()
{
    Error problem;
    const std::vector<app::LicenceEdit> typed = edits(true, &problem);
    if (typed.empty() || !m_context.session.mayEdit())
        return;
    m_record->setEnabled(false);
    m_context.session.record(
        this, tr("Record licence"),
        [typed, reason = m_reason->text().toStdString()](app::Register &opened, JobContext &job) {
            return app::recordLicences(opened, typed, reason, job);
        },
        [this](const Session::Recorded &done) {
            updateButton();
            if (!done) {
                m_lot->showProblem(done.error());
                m_error->showError(errorWords(tr("The licence was not recorded."), done.error()));
                return;
            }
            const QString name = m_title->text();
            m_context.navigator.tell(*done ? tr("%1 recorded.").arg(name) : tr("It was so already."),
                                     done->value_or(0));
            const ItemId made = m_licence;
            begin(m_licence);
            Q_EMIT recorded(made);
        });
}

// --- evidence

void EntitlementEditor::askForFiles()
{
    auto *dialog = new QFileDialog(this, tr("Attach evidence"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &EntitlementEditor::attach);
    dialog->open();
}

void EntitlementEditor::attach(const QStringList &files)
{
    if (!m_licence || !m_context.session.mayEdit())
        return;
    for (const QString &file : files)
        m_context.session.record(
            this, tr("Attach %1").arg(file.section(QLatin1Char('/'), -1)),
            [item = m_licence, path = file.toStdString(),
             reason = m_reason->text().toStdString()](app::Register &opened, JobContext &job) {
                return app::attachEvidence(opened, item, path, "evidence", reason, job);
            },
            [this, file](const Session::Recorded &done) {
                if (!done)
                    return m_error->showError(errorWords(tr("%1 was not attached.").arg(file), done.error()));
                m_context.navigator.tell(*done ? tr("%1 attached.").arg(file.section(QLatin1Char('/'), -1))
                                               : tr("This document is attached already."),
                                         done->value_or(0));
                follow();
            });
}

void EntitlementEditor::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && m_attach->isEnabled())
        event->acceptProposedAction();
}

void EntitlementEditor::dropEvent(QDropEvent *event)
{
    QStringList files;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    event->acceptProposedAction();
    m_tabs->setCurrentIndex(2);
    attach(files);
}

void EntitlementEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    Q_EMIT left(); // what is typed stays
}

} // namespace tally::ui
