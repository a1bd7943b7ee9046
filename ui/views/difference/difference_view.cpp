// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/difference/difference_view.h"

#include "ui/details/typed_moment.h"
#include "ui/details/undo_strip.h"
#include "ui/models/item_words.h"
#include "ui/session/session.h"
#include "ui/tables/record_table.h"
#include "ui/tables/table_view.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/error_strip.h"
#include "ui/widgets/pane_head.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/tool_button.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tally::ui {

namespace {

constexpr int kWidths[] = {160, 100, 150, 170, 150, 170, 170};
const QString kTo = QStringLiteral("..");

} // namespace

DifferenceView::DifferenceView(ViewContext &context, QWidget *parent)
    : View(context, parent), m_model(new DifferenceModel(this)), m_head(new PaneHead(tr("Difference"), this)),
      m_error(new ErrorStrip(this)), m_empty(new EmptyState(this)), m_stack(new QStackedWidget(this)),
      m_strip(new UndoStrip(session(), this))
{
    m_place.view = QStringLiteral("difference");
    m_table = makeRecordTable(m_model, tr("Changes"), m_stack);
    m_table->setProperty("pane", true);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    for (int column = 0; column < int(std::size(kWidths)); ++column)
        m_table->setColumnWidth(column, kWidths[column]);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_undo = m_head->addButton(QStringLiteral("undo"), tr("Undo operation…"));
    m_error->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(makeBar());
    layout->addWidget(m_error);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_strip);
    setFocusProxy(m_from);
    const QList<QWidget *> order{m_from, m_to, m_grouped, m_filter, m_undo, m_table};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
    connect(m_undo, &QToolButton::clicked, this, &DifferenceView::previewUndo);
    connect(m_table, &TableView::opened, this, [this](const QModelIndex &index) { open(index.row()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DifferenceView::updateHead);
    connect(m_strip, &UndoStrip::left, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_strip, &UndoStrip::undone, this, [this](OperationNumber operation, const QString &sentence) {
        navigator().tell(sentence, operation);
        compareTyped();
    });
}

QWidget *DifferenceView::makeBar()
{
    auto *bar = new QWidget(this);
    bar->setProperty("pane", true);
    const Day today = dayOf(session().clock().now());
    m_from = new DayField(today, bar);
    m_to = new DayField(today, bar);
    m_filter = new QLineEdit(bar);
    m_grouped = new QCheckBox(tr("Group by operation"), bar);
    m_from->setAccessibleName(tr("From"));
    m_from->setToolTip(
        tr("A day (its end is meant), an operation, an instant, “last operation” or “year end”"));
    m_to->setAccessibleName(tr("To"));
    m_to->setPlaceholderText(tr("now"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setPlaceholderText(tr("Filter the changes"));
    m_filter->setClearButtonEnabled(true);
    m_grouped->setChecked(true);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(Theme::space(4), 0, Theme::space(4), Theme::space(2));
    const auto add = [&](const QString &label, QLineEdit *field) {
        auto *words = new TextLabel(label, TextSize::Body, Role::TextMuted, bar);
        words->setBuddy(field);
        row->addWidget(words);
        row->addWidget(field, 2);
    };
    add(tr("From"), m_from);
    add(tr("To"), m_to);
    row->addWidget(m_grouped);
    row->addWidget(m_filter, 3);
    for (QLineEdit *field : {m_from, m_to}) {
        connect(field, &QLineEdit::returnPressed, this, &DifferenceView::compareTyped);
        connect(static_cast<DayField *>(field), &DayField::dayChosen, this, &DifferenceView::compareTyped);
    }
    connect(m_filter, &QLineEdit::textChanged, this, &DifferenceView::filter);
    connect(m_grouped, &QCheckBox::toggled, m_model, &DifferenceModel::setGrouped);
    return bar;
}

Place DifferenceView::place() const
{
    return m_place;
}

QString DifferenceView::title() const
{
    return tr("Difference, %1").arg(m_head->countText());
}

QString DifferenceView::mistake() const
{
    return m_error->isHidden() ? QString() : m_error->text();
}

void DifferenceView::go(const Place &place)
{
    const estate::EstatePtr estate = session().estate();
    if (estate == nullptr)
        return;
    const bool same = m_changes != nullptr && place.subject == m_place.subject;
    m_place = place;
    m_filter->setText(place.filter);
    if (same)
        return;
    const auto at = place.subject.indexOf(kTo);
    QString from, to;
    if (at >= 0) {
        from = place.subject.left(at);
        to = place.subject.mid(at + kTo.size());
    } else {
        const qint64 wanted = place.subject.isEmpty() ? estate->operation() : place.subject.toLongLong();
        from = QString::number(qMax<qint64>(1, wanted - 1));
        to = QString::number(wanted);
    }
    m_from->setText(from);
    m_to->setText(to);
    compare(from, to);
}

void DifferenceView::refuse(const QString &what)
{
    m_error->showError({what, {}, {}, {}, {}});
    m_error->show();
}

void DifferenceView::compareTyped()
{
    if (!session().isOpen())
        return;
    const Day today = dayOf(session().clock().now());
    const OperationNumber newest = session().newestOperation();
    const TypedMoment from = momentOf(m_from->text(), today, newest);
    const TypedMoment to = momentOf(m_to->text(), today, newest);
    for (const TypedMoment &moment : {from, to}) {
        if (!moment.mistake.isEmpty()) {
            refuse(moment.mistake);
            return;
        }
    }
    if (m_from->text().trimmed().isEmpty()) {
        refuse(tr("From when? Write a day, an operation, “year end” or “last operation”."));
        return;
    }
    m_place.subject = from.when + kTo + to.when;
    compare(from.when, to.when);
    Q_EMIT placeChanged();
}

void DifferenceView::compare(const QString &from, const QString &to)
{
    const std::uint64_t asked = ++m_asked;
    m_error->hide();
    m_strip->hide();
    session().run<Changes>(
        this, tr("Comparing"),
        [from = from.toStdString(), to = to.toStdString()](app::Register &opened,
                                                           JobContext &job) -> Result<Changes> {
            TALLY_TRY(const OperationNumber earlier, opened.operationOf({from}));
            TALLY_TRY(const OperationNumber later, opened.operationOf({to}));
            return opened.difference(earlier, later, job);
        },
        [this, asked](Result<Changes> changes) {
            if (asked != m_asked)
                return;
            if (changes)
                showChanges(std::make_shared<const Changes>(std::move(*changes)));
            else
                refuse(toQt(changes.error().text()));
        });
}

void DifferenceView::showChanges(std::shared_ptr<const Changes> changes)
{
    m_changes = std::move(changes);
    filter();
}

void DifferenceView::filter()
{
    if (m_changes == nullptr)
        return;
    m_place.filter = m_filter->text();
    session().compute<std::vector<std::uint32_t>>(
        this, QStringLiteral("filter"),
        [changes = m_changes, words = m_filter->text()](JobContext &job) {
            return changesWith(*changes, words, job);
        },
        [this, changes = m_changes](std::vector<std::uint32_t> shown) {
            const estate::EstatePtr estate = session().estate();
            if (estate == nullptr || changes != m_changes)
                return;
            m_model->show(estate->classesPtr(), changes, std::move(shown));
            const bool none = m_model->rowCount() == 0;
            if (none)
                m_empty->setWords(changes->empty() ? tr("Nothing changed between these dates.")
                                                   : tr("No change holds these words."),
                                  changes->empty()
                                      ? tr("Choose an earlier From, or a later To.")
                                      : tr("Clear the filter to see all %n.", nullptr, int(changes->size())));
            m_stack->setCurrentIndex(none ? 1 : 0);
            updateHead();
            Q_EMIT titleChanged();
        });
}

void DifferenceView::open(int row)
{
    if (m_model->isGroup(row))
        m_model->toggle(row);
    else if (const ItemId item = m_model->entryAt(row).item)
        navigator().openItem(item);
}

void DifferenceView::previewUndo()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return;
    const model::Operation &operation = m_model->entryAt(index.row()).operation;
    m_strip->preview(operation.number, operation.kind == "undo");
}

void DifferenceView::updateHead()
{
    m_head->setCountText(tr("%1, %2").arg(tr("%n change(s)", nullptr, int(m_model->changeCount())),
                                          tr("%n item(s)", nullptr, int(m_model->itemCount()))));
    const QString locked = session().whyNoEdit();
    const QModelIndex index = m_table->currentIndex();
    const bool any = index.isValid() && m_stack->currentIndex() == 0;
    m_undo->setEnabled(any && locked.isEmpty());
    m_undo->setToolTip(locked);
    if (any)
        m_undo->setText(
            tr("Undo operation %1…").arg(formatCount(m_model->entryAt(index.row()).operation.number)));
}

View *makeDifferenceView(ViewContext &context, QWidget *parent)
{
    return new DifferenceView(context, parent);
}

} // namespace tally::ui
