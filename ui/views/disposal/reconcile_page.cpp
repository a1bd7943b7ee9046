// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/disposal/reconcile_page.h"

#include "ui/models/item_words.h"
#include "ui/session/session.h"
#include "ui/tables/record_table.h"
#include "ui/tables/table_view.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"
#include "ui/views/disposal/disposal_words.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/error_strip.h"
#include "ui/widgets/error_words.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tally::ui {

namespace {

using disposal::SubjectKind;

constexpr int kWidths[] = {190, 150, 190, 140, 180};

} // namespace

ReconcilePage::ReconcilePage(ViewContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(new ReconcileModel(this)), m_orders(new QComboBox(this)),
      m_reconcile(new QPushButton(tr("Reconcile…"), this)),
      m_sealed(new TextLabel({}, TextSize::Body, Role::Text, this)),
      m_reported(new TextLabel({}, TextSize::Body, Role::Text, this)),
      m_difference(new TextLabel({}, TextSize::Heading, Role::Text, this)),
      m_keys(new TextLabel({}, TextSize::Small, Role::TextMuted, this)), m_error(new ErrorStrip(this)),
      m_stack(new QStackedWidget(this)), m_empty(new EmptyState(m_stack)),
      m_table(makeRecordTable(m_model, tr("Known, sealed, reported"), m_stack))
{
    m_table->setProperty("pane", true);
    for (int column = 0; column < int(std::size(kWidths)); ++column)
        m_table->setColumnWidth(column, kWidths[column]);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->installEventFilter(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    m_error->hide();
    m_difference->setTextFormat(Qt::RichText);
    for (TextLabel *label : {m_sealed, m_reported, m_difference, m_keys}) {
        label->setWordWrap(true);
        label->setContentsMargins(Theme::space(4), Theme::space(1), Theme::space(4), Theme::space(1));
    }
    m_keys->setText(
        tr("S: the same medium · D: another one · B: bind it · E: raise an exception · Enter: its steps"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_error);
    layout->addWidget(m_stack, 1);
    for (QWidget *each : {m_difference, m_sealed, m_reported, m_keys})
        layout->addWidget(each);
    setFocusProxy(m_table);
    connect(m_orders, &QComboBox::activated, this, &ReconcilePage::compare);
    connect(m_table, &TableView::currentRowChanged, this, &ReconcilePage::showCurrent);
    connect(m_table, &TableView::opened, this, [this] { decide(Qt::Key_Return); });
    connect(m_reconcile, &QPushButton::clicked, this, [this] {
        if (order())
            Q_EMIT stepWanted(QStringLiteral("reconcile"), {SubjectKind::Order, {order()}, nameOf(order())},
                              {});
    });
    connect(m_error, &ErrorStrip::remedyTriggered, this, &ReconcilePage::compare);
    fillOrders();
}

QWidget *ReconcilePage::makeHead()
{
    auto *head = new QWidget(this);
    m_orders->setAccessibleName(tr("Disposal order"));
    m_orders->setMinimumContentsLength(16);
    m_orders->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_reconcile->setToolTip(tr("Records the comparison: what differs is raised as exceptions"));
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(Theme::space(4), 0, Theme::space(4), Theme::space(2));
    row->setSpacing(Theme::space(2));
    row->addWidget(m_orders);
    row->addStretch(1);
    row->addWidget(m_reconcile);
    return head;
}

void ReconcilePage::show(const DisposalSheetPtr &sheet)
{
    m_sheet = sheet;
    m_isOld = true;
    fillOrders();
    if (isVisible())
        compare();
}

void ReconcilePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isOld)
        compare();
}

// Those of which a report has come, open ones first.
void ReconcilePage::fillOrders()
{
    const ItemId stood = m_wanted ? m_wanted : order();
    const QSignalBlocker quiet(m_orders);
    m_orders->clear();
    for (std::size_t i = 0; m_sheet != nullptr && i < m_sheet->orders.size(); ++i) {
        const DisposalOrder &each = m_sheet->orders[i];
        if (!m_sheet->scene->reportsOf(each.id).empty())
            m_orders->addItem(tr("%1, %2").arg(each.name, disposalStateWords(each.state).toLower()),
                              qint64(each.id.value));
    }
    m_orders->setCurrentIndex(qMax(0, m_orders->findData(qint64(stood.value))));
    m_orders->setEnabled(m_orders->count() > 0);
}

ItemId ReconcilePage::order() const
{
    return ItemId(m_orders->currentData().toLongLong());
}

void ReconcilePage::standOn(ItemId order)
{
    m_wanted = order;
    fillOrders();
    m_isOld = true;
    if (isVisible())
        compare();
}

QString ReconcilePage::nameOf(ItemId item) const
{
    return m_sheet == nullptr ? QString() : toQt(m_sheet->scene->nameOf(item));
}

void ReconcilePage::compare()
{
    m_isOld = false;
    m_wanted = {};
    m_error->dismiss();
    const ItemId of = order();
    const std::uint64_t asked = ++m_asked;
    m_reconcile->setEnabled(of && m_sheet->scene->stateOf(of) == "order_reported" &&
                            m_context.session.mayEdit());
    if (m_sheet == nullptr || !of) {
        m_model->show(nullptr);
        m_empty->setWords(
            tr("No report has come"),
            tr("Import the contractor's report of an order: it is compared here with what was sealed."));
        m_stack->setCurrentWidget(m_empty);
        return showCurrent();
    }
    m_context.session.runAside<ReconcileListPtr>(
        this, tr("Comparing a report"),
        [sheet = m_sheet, of](app::Register &opened, JobContext &job) -> Result<ReconcileListPtr> {
            TALLY_TRY(const disposal::OrderReconciliation compared,
                      app::orderReconciliation(opened, *sheet->scene, of, job));
            return std::make_shared<const ReconcileList>(reconcileList(*sheet->scene, of, compared));
        },
        [this, asked](const Result<ReconcileListPtr> &list) {
            if (asked == m_asked)
                showList(list);
        });
}

void ReconcilePage::showList(const Result<ReconcileListPtr> &list)
{
    if (!list)
        return m_error->showError(
            errorWords(tr("The report was not compared."), list.error(), tr("Try again")));
    const int row = m_table->currentIndex().row();
    const bool isSame = m_model->list() != nullptr && m_model->list()->order == (*list)->order;
    m_model->show(*list);
    m_stack->setCurrentWidget(m_table);
    m_table->setCurrent(isSame ? qMax(0, row) : 0, 0);
    showCurrent();
}

const ReconcileRow *ReconcilePage::current() const
{
    return m_model->at(m_table->currentIndex().row());
}

void ReconcilePage::showCurrent()
{
    const ReconcileListPtr &list = m_model->list();
    m_sealed->setText(list == nullptr ? QString() : sealedSum(list->counts));
    m_reported->setText(list == nullptr ? QString() : reportedSum(list->counts));
    const ReconcileRow *row = current();
    m_difference->setVisible(row != nullptr && (row->comparison || !row->why.isEmpty()));
    m_difference->setText(row == nullptr    ? QString()
                          : row->comparison ? differenceText(*row->comparison)
                                            : row->why.toHtmlEscaped());
    m_difference->setAccessibleName(row != nullptr && row->comparison ? differenceWords(*row->comparison)
                                                                      : m_difference->text());
    m_keys->setVisible(list != nullptr);
}

QString ReconcilePage::sums() const
{
    return m_sealed->text() + QLatin1Char('\n') + m_reported->text();
}

QString ReconcilePage::difference() const
{
    const ReconcileRow *row = current();
    return row == nullptr || !row->comparison ? QString() : differenceWords(*row->comparison);
}

// The letters, and Enter; false: it is no such key.
bool ReconcilePage::decide(int key)
{
    const ReconcileRow *row = current();
    const bool isLetter = key == Qt::Key_S || key == Qt::Key_D || key == Qt::Key_B || key == Qt::Key_E;
    const auto tell = [this](const QString &why) {
        m_context.navigator.tell(why);
        return true;
    };
    if (row == nullptr || (!isLetter && key != Qt::Key_Return))
        return false;
    const StepSubjects exception{SubjectKind::Exception, {row->exception}, row->result};
    const QString medium = QStringLiteral("#%1").arg(row->subject.value);
    if (key == Qt::Key_S || key == Qt::Key_D) {
        if (!row->exception || !row->isOpen)
            return tell(row->exception ? tr("It is resolved already.")
                                       : tr("It was not raised yet: reconcile first."));
        if (key == Qt::Key_S && !row->comparison)
            return tell(tr("Only a near match can be the same medium."));
        QHash<QString, QString> values{{QStringLiteral("cause"), choiceWords("contractor_clerical")}};
        if (key == Qt::Key_S)
            values.insert(QStringLiteral("same_as"), medium);
        else
            values.clear();
        Q_EMIT stepWanted(QStringLiteral("resolve"), exception, values);
    } else if (key == Qt::Key_B) {
        if (!row->unbound || !row->exception || row->isOpen)
            return tell(row->unbound ? tr("First it is decided that the two are one (S).")
                                     : tr("No reported row waits to be bound here."));
        Q_EMIT stepWanted(QStringLiteral("bind"), {SubjectKind::Evidence, {row->unbound}, row->reported},
                          {{QStringLiteral("medium"), medium}});
    } else if (key == Qt::Key_E) {
        if (!row->subject)
            return tell(tr("An exception is raised of a thing of ours."));
        Q_EMIT stepWanted(
            QStringLiteral("raise"), {SubjectKind::Thing, {row->subject}, nameOf(row->subject)},
            {{QStringLiteral("order"), nameOf(order())}, {QStringLiteral("bucket"), toQt(row->bucket)}});
    } else if (row->exception && row->isOpen) {
        Q_EMIT stepsWanted(exception);
    } else if (row->subject) {
        const bool isMedium = m_sheet->scene->isMedium(row->subject);
        Q_EMIT stepsWanted(
            {isMedium ? SubjectKind::Medium : SubjectKind::Line, {row->subject}, nameOf(row->subject)});
    }
    return true;
}

bool ReconcilePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        const bool isPlain = (key.modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier;
        if (isPlain && key.key() != Qt::Key_Return && decide(key.key()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tally::ui
