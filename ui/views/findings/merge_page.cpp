// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/findings/merge_page.h"

#include "app/deciding.h"
#include "audit/merge_lead.h"
#include "ui/session/session.h"
#include "ui/tables/record_table.h"
#include "ui/tables/table_view.h"
#include "ui/theme/format.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/views/findings/merge_model.h"
#include "ui/widgets/error_strip.h"
#include "ui/widgets/error_words.h"
#include "ui/widgets/pane_head.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace tally::ui {

namespace {

constexpr int kAttributeWidth = 190;
constexpr int kValueWidth = 210;
constexpr int kLongestReason = 400;

QString goesWords(const reconcile::MergeCounts &moved)
{
    const std::pair<std::int64_t, QString> counts[] = {
        {moved.reports, MergePage::tr("reports")},
        {moved.installations, MergePage::tr("installations")},
        {moved.components, MergePage::tr("parts")},
        {moved.identifiers, MergePage::tr("identifiers")},
        {moved.relationships, MergePage::tr("relationships")},
        {moved.references, MergePage::tr("references of others")},
        {moved.attachments, MergePage::tr("documents")}};
    QStringList words;
    for (const auto &[count, what] : counts) {
        if (count > 0)
            words.append(MergePage::tr("%1 %2").arg(what, formatCount(count)));
    }
    QString text = words.isEmpty()
                       ? MergePage::tr("Nothing but values goes over to the lead.")
                       : MergePage::tr("To the lead go: %1.").arg(words.join(QStringLiteral(", ")));
    if (moved.leftOut > 0)
        text +=
            QLatin1Char(' ') + MergePage::tr("Relationships left out, since the lead has them or they would "
                                             "join it to itself: %1.")
                                   .arg(formatCount(moved.leftOut));
    return text + QLatin1Char(' ') + MergePage::tr("The whole history stays, and the old numbers lead here.");
}

} // namespace

MergePage::MergePage(ViewContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_preview(context.session, this),
      m_head(new PaneHead(tr("Merge"), this)), m_error(new ErrorStrip(this)), m_model(new MergeModel(this)),
      m_table(makeRecordTable(m_model, tr("Items side by side"), this)),
      m_goes(new TextLabel({}, TextSize::Body, Role::TextMuted, this)),
      m_notes(new TextLabel({}, TextSize::Body, Role::Warn, this)), m_lead(new QComboBox(this)),
      m_reason(new QLineEdit(this)), m_do(new QPushButton(this))
{
    m_table->setProperty("pane", true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    setFocusProxy(m_table);
    m_goes->setWordWrap(true);
    m_notes->setWordWrap(true);
    for (QWidget *words : std::initializer_list<QWidget *>{m_goes, m_notes})
        words->setContentsMargins(Theme::space(4), Theme::space(1), Theme::space(4), 0);
    m_lead->setAccessibleName(tr("Which item leads"));
    m_reason->setMaxLength(kLongestReason);
    m_reason->setPlaceholderText(tr("kept with the operation"));
    setPrimary(m_do);
    auto *leadLabel = new QLabel(tr("&Leads"), this);
    leadLabel->setBuddy(m_lead);
    auto *reasonLabel = new QLabel(tr("&Reason"), this);
    reasonLabel->setBuddy(m_reason);
    auto *leave = new QPushButton(tr("Leave"), this);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(Theme::space(4), Theme::space(2), Theme::space(4), Theme::space(2));
    foot->setSpacing(Theme::space(2));
    for (QWidget *part : std::initializer_list<QWidget *>{leadLabel, m_lead, reasonLabel})
        foot->addWidget(part);
    foot->addWidget(m_reason, 1);
    foot->addWidget(leave);
    foot->addWidget(m_do);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_error);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_goes);
    layout->addWidget(m_notes);
    layout->addLayout(foot);
    connect(m_table, &TableView::opened, this, &MergePage::toggle);
    connect(m_table, &TableView::detailsWanted, this, [this] { toggle(m_table->currentIndex()); });
    connect(m_lead, &QComboBox::activated, this, &MergePage::preview);
    connect(m_reason, &QLineEdit::returnPressed, m_do, &QPushButton::click);
    connect(m_do, &QPushButton::clicked, this, &MergePage::record);
    connect(leave, &QPushButton::clicked, this, &MergePage::left);
}

void MergePage::begin(std::vector<ItemId> items, FindingListPtr list, std::optional<audit::Finding> finding)
{
    m_items = std::move(items);
    m_list = std::move(list);
    m_finding = std::move(finding);
    m_keep.clear();
    m_reason->clear();
    m_error->dismiss();
    m_model->clear();
    const estate::EstatePtr estate = m_context.session.estate();
    if (estate == nullptr || m_items.size() < 2)
        return;
    const QSignalBlocker quiet(m_lead);
    m_lead->clear();
    for (const ItemId item : m_items)
        m_lead->addItem(itemName(*estate, item), qint64(item.value));
    const auto isLive = [&](ItemId item) { return estate->rowOf(item) < estate->itemCount(); };
    ItemId lead = m_items.front();
    for (const ItemId item : m_items) {
        if (isLive(lead) && isLive(item) && item != lead)
            lead = audit::mergeLeadOf(*estate, lead, item).lead;
    }
    m_lead->setCurrentIndex(qMax(0, m_lead->findData(qint64(lead.value))));
    preview();
}

ItemId MergePage::lead() const
{
    return ItemId(m_lead->currentData().toLongLong());
}

QString MergePage::title() const
{
    return tr("Merge %1 items").arg(formatCount(qint64(m_items.size())));
}

QString MergePage::goesOver() const
{
    return m_goes->text();
}

void MergePage::refresh()
{
    if (!m_items.empty())
        preview();
}

app::MergeRequest MergePage::request() const
{
    app::MergeRequest request;
    request.lead = lead();
    for (const ItemId item : m_items) {
        if (item != request.lead)
            request.others.push_back(item);
    }
    request.keep = m_keep;
    request.reason = m_reason->text().trimmed().toStdString();
    return request;
}

// What it would do, and what the register would refuse.
void MergePage::preview()
{
    app::MergeRequest wanted = request();
    wanted.dryRun = true;
    m_do->setText(
        tr("Merge %1 items into %2").arg(formatCount(qint64(m_items.size())), m_lead->currentText()));
    m_preview.ask(
        tr("Working out the merge"),
        [wanted](app::Register &opened, JobContext &job) { return app::merge(opened, wanted, job); },
        [this](const estate::EstatePtr &estate, const Result<app::MergeReport> &report) {
            showPlan(estate, report);
        });
}

void MergePage::showPlan(const estate::EstatePtr &estate, const Result<app::MergeReport> &report)
{
    if (!showRefusals(m_context.session, *m_error, *m_do, tr("They cannot be merged so."), report))
        return;
    const QModelIndex stood = m_table->currentIndex();
    const int columns = m_model->columnCount();
    m_model->show(estate, report->plan);
    if (columns != m_model->columnCount()) {
        m_table->setColumnWidth(0, kAttributeWidth);
        for (int column = 1; column < m_model->columnCount(); ++column)
            m_table->setColumnWidth(column, kValueWidth);
        m_table->horizontalHeader()->setStretchLastSection(true);
        m_table->setCurrent(0, 1);
    } else {
        m_table->setCurrent(stood.row(), stood.column());
    }
    m_head->setCountText(tr("Values that differ: %1. Enter takes that of the column that you are in.")
                             .arg(formatCount(m_model->differing())));
    m_goes->setText(goesWords(report->plan.moved));
    QStringList notes;
    for (const std::string &warning : report->plan.warnings)
        notes.append(asSentence(toQt(warning)));
    m_notes->setText(notes.join(QLatin1Char(' ')));
    m_notes->setVisible(!notes.isEmpty());
}

// The same once more: by the rules again.
void MergePage::toggle(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (const QString why = m_model->whyNotChosen(index.row(), index.column()); !why.isEmpty())
        return m_context.navigator.tell(why);
    const std::string &attribute = m_model->attributeAt(index.row());
    const ItemId item = m_model->itemAt(index.column());
    const auto chosen = m_keep.find(attribute);
    if (chosen != m_keep.end() && chosen->second == item)
        m_keep.erase(chosen);
    else
        m_keep[attribute] = item;
    preview();
}

void MergePage::record()
{
    if (!m_do->isEnabled())
        return;
    m_do->setEnabled(false); // once
    const app::MergeRequest wanted = request();
    const QString lead = m_lead->currentText();
    const auto count = qint64(m_items.size());
    m_context.session.record(
        this, tr("Merging %1 items").arg(formatCount(count)),
        [wanted, finding = m_finding, list = m_list](app::Register &opened,
                                                     JobContext &job) -> Session::Recorded {
            if (!finding) {
                TALLY_TRY(const app::MergeReport report, app::merge(opened, wanted, job));
                return report.operation;
            }
            audit::Choice choice;
            choice.action = audit::Action::Merge;
            choice.lead = wanted.lead;
            choice.keep = wanted.keep;
            choice.reason = wanted.reason;
            TALLY_TRY(const app::DecideResult result,
                      app::decideFindings(opened, {*finding}, choice, {false, false, list->estate}, job));
            return result.operation;
        },
        [this, lead, count](const Session::Recorded &recorded) {
            m_do->setEnabled(true);
            if (!recorded) {
                m_error->showError(errorWords(tr("They were not merged."), recorded.error()));
                return;
            }
            m_preview.forget(); // what is being worked out is of items that are no more
            m_context.navigator.tell(tr("%1 items are one: %2.").arg(formatCount(count), lead),
                                     recorded->value_or(0));
            Q_EMIT merged(recorded->value_or(0));
        });
}

void MergePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else if (event->modifiers() == Qt::ControlModifier &&
             (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        record();
    else
        QWidget::keyPressEvent(event);
}

} // namespace tally::ui
